"""A project opened in the window, then exported twice as the window does it; prints two numbers of megabytes.

It loads what the program loads and no more: the other modules of the bench would be measured with it.
"""

import annotator.ui  # noqa: F401, I001 – first, as in the program: it lets PySide look at no source

import re
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication

from annotator.domain.project import Project
from annotator.storage.key import key_for
from annotator.storage.store import Store
from annotator.ui import languages
from annotator.ui.app import make_application
from annotator.ui.look.theme import Theme
from annotator.ui.settings import Settings
from annotator.ui.shell.dialogs import Dialogs
from annotator.ui.shell.place import Place
from annotator.ui.shell.window import Window
from annotator.ui.tasks import Task, Tasks

SIZE = (1400, 900)
PATIENCE = 60
"""Seconds."""


def _megabytes(name: str) -> float:
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) / 1024


def _export(project: Project, target: Path, _task: Task) -> None:
    from annotator.reporting.export import export_report  # as in the window, not before something is exported
    from annotator.reporting.settings import settings_of

    export_report(project, target, settings_of(project))


def _wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        QCoreApplication.processEvents()
        assert time.monotonic() < end, "the window never came so far"


def main(path: Path, passphrase: str) -> None:
    """Measure one project file."""
    app = make_application()
    languages.use("en")
    settings = Settings(app)
    theme = Theme(app, settings)
    window = Window(settings, Dialogs(app))
    theme.changed.connect(window.remake)
    window.resize(*SIZE)
    window.show()
    window.enter(Store.open(path, key_for(path, passphrase)), Place())
    opened = window.open
    assert opened is not None
    text = opened.workspace.text_page.pane.view.document()
    _wait(lambda: text.lastBlock().layout().lineCount() > 0)
    seen = time.monotonic()
    _wait(lambda: time.monotonic() > seen + 1)  # what comes a moment after the text: words counted, idle work
    print(_megabytes("VmRSS"))
    tasks = Tasks()
    with TemporaryDirectory() as folder:
        for suffix in (".docx", ".pdf"):
            target = Path(folder) / f"report{suffix}"
            tasks.start(Task(partial(_export, opened.session.project, target)))
            _wait(lambda: not tasks.running)
            assert target.exists()
    print(_megabytes("VmHWM"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
