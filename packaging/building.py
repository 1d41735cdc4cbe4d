"""The command `build`: the program as a folder, its installers, each tried, and made twice for comparison."""

import hashlib
import shutil
import sys
from pathlib import Path

import environment
import frozen
import installing
import linux_installers
import macos_installers
import system_packages
import translations
import windows_installers
from steps import ROOT, StepFailed, quietly, step

BUILD = ROOT / ".build"
OUT = BUILD / "out"
USAGE = "build takes --twice (build again and compare) and --root FOLDER (try in a clean Debian that lies there)."


def build(arguments: list[str]) -> int:
    """Make what this system can make, in .build/out, and try it. See `USAGE` for the arguments."""
    twice, root = _wanted(arguments)
    environment.ensure("build")
    system_packages.ensure_build_tools()
    translations.compile_changed()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    made = frozen.freeze(BUILD)
    if not sys.platform.startswith("linux"):
        return _finished_elsewhere(made)
    installers = linux_installers.make(made, BUILD, OUT)
    shutil.copy(made.folder / "licences" / "bill-of-materials.json", OUT / "bill-of-materials.json")
    _sums(OUT)
    if twice:
        _again(installers)
    installing.try_here(installers, BUILD)
    if root is not None:
        installing.try_in_root(installers, root)
    for installer in installers:
        size = installer.stat().st_size
        print(f"{installer.relative_to(ROOT)}: {size / 1e6:.1f} MB")
        if size > linux_installers.LARGEST:
            raise StepFailed(f"An installer may have {linux_installers.LARGEST / 1e6:.0f} MB.")
    return 0


def _wanted(arguments: list[str]) -> tuple[bool, Path | None]:
    left = [argument for argument in arguments if argument != "--twice"]
    if left[:1] == ["--root"] and len(left) == 2:
        return "--twice" in arguments, Path(left[1]).resolve()
    if left:
        raise StepFailed(USAGE)
    return "--twice" in arguments, None


def _finished_elsewhere(made: frozen.Frozen) -> int:
    """The installers of Windows and macOS."""
    with step("Self-test"):
        quietly(made.program, "self-test")
    if sys.platform == "darwin":
        macos_installers.make(made, BUILD, OUT)
    else:
        windows_installers.make(made, OUT)
    shutil.copy(made.folder / "licences" / "bill-of-materials.json", OUT / "bill-of-materials.json")
    _sums(OUT)
    return 0


def _sums(folder: Path) -> None:
    files = sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def _again(installers: list[Path]) -> None:
    """Build a second time, elsewhere, and compare byte for byte. Raises StepFailed with the files that differ."""
    second, out = BUILD / "again", BUILD / "again" / "out"
    shutil.rmtree(second, ignore_errors=True)
    out.mkdir(parents=True)
    others = linux_installers.make(frozen.freeze(second), second, out)
    with step("The same bytes twice"):
        differ = linux_installers.differing(BUILD / "tree", second / "tree")
        differ += [
            one.name for one, other in zip(installers, others, strict=True) if one.read_bytes() != other.read_bytes()
        ]
        if differ:
            raise StepFailed("Two builds of one source differ in:\n" + "\n".join(differ))
    shutil.rmtree(second)
