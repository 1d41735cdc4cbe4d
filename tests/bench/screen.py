"""The real window over a real file, and clocks for what happens in it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.storage.store import Store
from annotator.ui import languages
from annotator.ui.app import make_application
from annotator.ui.look.theme import Theme
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.shell.dialogs import Dialogs
from annotator.ui.shell.place import Place
from annotator.ui.shell.window import Window
from annotator.ui.shell.workspace import Workspace
from annotator.ui.transcript.pane import TranscriptPane
from annotator.ui.transcript.view import TranscriptView
from tests.bench.projects import open_project

SIZE = (1400, 900)
PATIENCE = 30
"""Seconds."""

Clock = Callable[[], float]


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def application() -> QApplication:
    """The application as the program makes it."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = make_application()
    languages.use("en")
    made.theme = Theme(made, Settings(made))  # type: ignore[attr-defined]
    return made


@contextmanager
def window() -> Iterator[Window]:
    """The program's window with its first page."""
    app = application()
    shown = Window(Settings(app), Dialogs(app))
    shown.resize(*SIZE)
    shown.show()
    shown.activateWindow()
    run_events()
    yield shown
    shown.close()
    shown.deleteLater()
    run_events()


@dataclass(frozen=True)
class Desk:
    """An open project in the window."""

    workspace: Workspace
    session: Session

    @property
    def store(self) -> Store:
        """The file."""
        return self.session.store

    @property
    def pane(self) -> TranscriptPane:
        """The transcript with its margin."""
        return self.workspace.text_page.pane

    @property
    def view(self) -> TranscriptView:
        """The transcript's text."""
        return self.pane.view

    @property
    def text(self) -> str:
        """The text of the interview shown."""
        assert self.session.document is not None
        return self.session.project.flat(self.session.document).text


@contextmanager
def desk(path: Path) -> Iterator[Desk]:
    """The window with a copy of a project open, its first interview shown and laid out."""
    with TemporaryDirectory() as folder, window() as shown:
        copied = Path(folder) / path.name
        copied.write_bytes(path.read_bytes())
        found = enter(shown, open_project(copied))
        found.view.setFocus()
        wait_for(lambda: is_laid_out(found.view))
        run_events()
        yield found


def enter(shown: Window, store: Store) -> Desk:
    """Show an open project in the window."""
    shown.enter(store, Place())
    assert shown.open is not None
    return Desk(shown.open.workspace, shown.open.session)


def is_laid_out(view: TranscriptView) -> bool:
    """Whether the last line of the text has its place."""
    return view.document().lastBlock().layout().lineCount() > 0


def run_events() -> None:
    """Let Qt do everything it has to do now."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait_for(condition: Callable[[], bool]) -> None:
    """Run events until a condition holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        QCoreApplication.processEvents()
        assert time.monotonic() < end, "the window never came so far"


def until_painted(widget: QWidget, work: Callable[[], object]) -> float:
    """Milliseconds from the beginning of some work until the widget shows it and nothing waits."""
    painted = Painted(widget)
    start = time.perf_counter()
    work()
    wait_for(lambda: painted.times > 0)
    QCoreApplication.processEvents()
    value = (time.perf_counter() - start) * 1000
    painted.deleteLater()
    return value


def each(works: int, work: Callable[[], object], clock: Clock = time.perf_counter) -> list[float]:
    """Milliseconds of each repetition, painting included."""
    values = []
    for _ in range(works):
        QCoreApplication.processEvents()
        start = clock()
        work()
        QCoreApplication.processEvents()
        values.append((clock() - start) * 1000)
    return values


def press(widget: QWidget, key: Qt.Key, control: bool = False, shift: bool = False) -> None:
    """A key, as from the keyboard."""
    modifiers = Qt.KeyboardModifier.NoModifier
    if control:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(widget, key, modifiers)
