"""The report for who helps: what the program is, where it runs, and numbers. No text, no name, no path, no message."""

import json
import platform
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from annotator import __version__
from annotator.ui.commands import COMMANDS
from annotator.ui.error_places import recent
from annotator.ui.languages import current
from annotator.ui.settings import Settings

if TYPE_CHECKING:
    from annotator.ui.shell.window import Window

LIBRARIES = ("sqlcipher3", "sqlite-utils", "argon2-cffi", "python-docx", "lxml", "reportlab", "pikepdf", "pypdfium2")
TOLD = (
    ("language", str),
    ("look", str),
    ("scale", int),
    ("reading_size", int),
    ("reading_spacing", int),
    ("lock_minutes", int),
    ("questions_in_sight", bool),
    ("keeps_recent", bool),
)
"""The settings that go along: choices among ours and numbers. What she could have written herself stays."""


def bundle(window: "Window") -> str:
    """The report as text: JSON, which is read as easily by a person as by a program."""
    return json.dumps(_facts(window), indent=2, ensure_ascii=False) + "\n"


def _facts(window: "Window") -> dict[str, Any]:
    facts: dict[str, Any] = {
        "annotator": __version__,
        "system": _system(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "screens": [_screen(number) for number in range(len(QGuiApplication.screens()))],
        "settings": _settings(window.settings),
        "faults": list(recent),
    }
    if window.open is not None:
        from annotator.storage.diagnosis import diagnose

        told = window.open.store.project.info
        facts["page"] = window.open.workspace.page
        facts["method"] = told.method if told.method in _methods() else "other"
        facts["file"] = asdict(diagnose(window.open.store))
    return facts


def _system() -> dict[str, Any]:
    return {
        "platform": sys.platform,
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside": pyside_version,
        "qt_platform": QGuiApplication.platformName(),
        "frozen": hasattr(sys, "_MEIPASS"),
        "language_in_use": current(),
    }


def _version(library: str) -> str:
    """By the name of the folder an installed library leaves: `importlib.metadata` loads sockets, to read mail headers.
    A built program brings some without their papers."""
    name = library.replace("-", "_").casefold()
    papers = (found.stem.split("-") for path in sys.path for found in Path(path).glob("*.dist-info"))
    return next((parts[1] for parts in papers if len(parts) > 1 and parts[0].casefold() == name), "?")


def _screen(number: int) -> dict[str, Any]:
    screen = QGuiApplication.screens()[number]
    size = screen.size()
    return {
        "size": f"{size.width()}x{size.height()}",
        "ratio": round(screen.devicePixelRatio(), 2),
        "dots_per_inch": round(screen.logicalDotsPerInch()),
    }


def _settings(settings: Settings) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for name, kind in TOLD:
        value = getattr(settings, name)
        told[name] = value if not isinstance(value, str) or len(value) < 9 else "?"
        assert isinstance(value, kind)
    known = {command.id for command in COMMANDS}
    told["changed_keys"] = sorted(name for name in settings.keys if name in known)
    return told


def _methods() -> tuple[str, ...]:
    from annotator.ui.help.topics import METHODS

    return METHODS
