"""The program as a folder of its own, made by PyInstaller: the same from the same commit, whoever makes it."""

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import appimage
import bill
import environment
import icu_data
from archives import source_time
from steps import ROOT, quietly, step

SPEC = ROOT / "packaging" / "annotator.spec"


@dataclass(frozen=True, slots=True)
class Frozen:
    """Where the program folder lies, its icons, and what was noted down while it was made."""

    folder: Path
    icons: Path
    work: Path

    @property
    def program(self) -> Path:
        """What starts it, and speaks to the command line."""
        return self.folder / ("annotator-cli.exe" if os.name == "nt" else "annotator")


def version() -> str:
    """The version in the source."""
    text = (ROOT / "annotator" / "__init__.py").read_text(encoding="utf-8")
    return str(re.findall(r'__version__ = "([^"]+)"', text)[0])


def freeze(build: Path) -> Frozen:
    """Make the program folder in `build`, with its licence texts and its bill of materials."""
    frozen = Frozen(build / "dist" / "annotator", build / "icons", build / "work")
    for old in (frozen.folder, frozen.icons, frozen.work):
        shutil.rmtree(old, ignore_errors=True)
    with step("Icons"):
        quietly(environment.PYTHON, ROOT / "packaging" / "draw_icons.py", frozen.icons, env=repeatable(frozen))
    with step("Program folder"):
        folders = ["--distpath", str(frozen.folder.parent), "--workpath", str(frozen.work)]
        options = ["--noconfirm", "--clean", "--log-level", "WARN", *folders, str(SPEC)]
        quietly(
            environment.PYTHON,
            "-m",
            "PyInstaller",
            *options,
            env=repeatable(frozen) | {"PYINSTALLER_CONFIG_DIR": str(build / "cache")},
        )
    if sys.platform.startswith("linux"):
        with step("ICU's data"):
            icu_data.trim(frozen.folder)
    with step("Licence texts and bill of materials"):
        also = appimage.linked_in() if sys.platform.startswith("linux") else ()
        bill.write(frozen.work / "annotator", frozen.folder / "licences", version(), source_time(), also)
    return frozen


def repeatable(frozen: Frozen) -> dict[str, str]:
    """Surroundings in which the same source gives the same bytes: no hash seed, time, language or zone of the day."""
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(source_time()), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    # Modules packed one by one cannot be packed well again: left as they are, each installer is 5 MB smaller.
    fixed["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    return dict(os.environ) | fixed | {"ANNOTATOR_ICONS": str(frozen.icons), "ANNOTATOR_VERSION": version()}
