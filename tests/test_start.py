"""What the program loads before its window stands."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

SLOW = {
    "annotator.importing.reading",
    "annotator.reporting.export",
    "annotator.storage.store",
    "annotator.ui.shell.workspace",
    "argon2",
    "click",
    "dateutil",
    "docx",
    "lxml",
    "pikepdf",
    "PIL",
    "reportlab",
    "snowballstemmer",
    "sqlite_utils",
    "zxcvbn",
}
NETWORK = {
    "_socket",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "PySide6.QtNetwork",
    "requests",
    "select",
    "selectors",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}

SHOW_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from annotator import __main__ as program
from annotator.ui import app

class Shown(app.Window):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, app.QApplication.quit)

app.Window = Shown
code = program.main([])
print(*sys.modules)
sys.exit(code)
"""


def _loaded() -> set[str]:
    """The modules of a process that has shown the first page, and the packages they belong to."""
    command = [sys.executable, "-c", SHOW_WINDOW]
    run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    names = run.stdout.split()
    return {".".join(name.split(".")[:depth]) for name in names for depth in range(1, name.count(".") + 2)}


def test_nothing_slow_is_loaded_before_the_window_stands() -> None:
    """Storage, reading and writing of files come when they are used: the window must stand in 0.3 s."""
    loaded = _loaded()
    assert "annotator.ui.shell.window" in loaded
    assert not loaded & SLOW
    assert not loaded & NETWORK


def test_what_an_open_project_needs_is_loaded_while_the_key_is_worked_out(qtbot) -> None:  # type: ignore[no-untyped-def]
    """One module at a time, each only when nothing else is to be done; together they are the whole workspace."""
    from annotator.ui.shell.ahead import MODULES, Ahead

    ahead = Ahead(None)  # type: ignore[arg-type]
    ahead.start()
    qtbot.waitUntil(lambda: not ahead._timer.isActive())
    ahead.start()

    assert sys.modules.keys() >= {*MODULES, "annotator.ui.shell.workspace"}
    assert not ahead._timer.isActive()
