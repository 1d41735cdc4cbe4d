"""For Windows: a ZIP that runs where it is unpacked, and a set-up for one user. Signed where a way to sign is named."""

import os
import re
import shutil
from pathlib import Path

from archives import source_time, zip_folder
from frozen import Frozen, version
from steps import ROOT, quietly, step

WINDOWS = ROOT / "packaging" / "windows"
SIGN = "ANNOTATOR_SIGN_WITH"
USUAL = (
    r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe",
    r"C:\Program Files\Inno Setup 6\ISCC.exe",
    str(Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / "Inno Setup 6" / "ISCC.exe"),
)


def make(frozen: Frozen, out: Path) -> list[Path]:
    """Make both in `out`; the set-up only where Inno Setup is."""
    stem = f"annotator-{version()}-windows-x86_64"
    sign = os.environ.get(SIGN, "")
    if sign:
        with step("Signatures"):
            for program in sorted(frozen.folder.glob("*.exe")):
                quietly(*parts(sign), program)
    archive = out / f"{stem}-portable.zip"
    with step(archive.name):
        zip_folder(frozen.folder, archive, "Annotator", source_time(), {"portable.cmd": WINDOWS / "portable.cmd"})
    compiler = shutil.which("ISCC") or next((place for place in USUAL if Path(place).exists()), None)
    if compiler is None:
        print("No set-up is made: Inno Setup 6.3 is not here.")
        return [archive]
    with step(f"{stem}-setup.exe"):
        quietly(compiler, *compiler_arguments(frozen, out, sign))
    return [archive, out / f"{stem}-setup.exe"]


def compiler_arguments(frozen: Frozen, out: Path, sign: str) -> list[str]:
    """What Inno Setup's compiler is told."""
    given = {"Version": version(), "Folder": frozen.folder, "Icon": frozen.icons / "annotator.ico", "Out": out}
    for_inno = sign.replace("$", "$$").replace('"', "$q")  # it does not read a quote that Python has escaped
    signing = [f"/Sours={for_inno} $f", "/DSign=ours"] if sign else []
    return [*signing, *(f"/D{name}={value}" for name, value in given.items()), str(WINDOWS / "annotator.iss")]


def parts(command: str) -> list[str]:
    """A command as Windows takes it apart: at spaces, but not between quotes; a backslash is a backslash."""
    return [part.replace('"', "") for part in re.findall(r'(?:[^\s"]|"[^"]*")+', command)]
