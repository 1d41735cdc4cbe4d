"""From what was drawn up to a finished file: the leak check, the writing in a worker, and the note of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.sharing.drawing import Content
from annotator.sharing.sending import note_share, write_share
from annotator.storage.errors import FileExists
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks

Gate = Callable[[Content, str, Callable[[], None]], None]
"""Shows the open leaks of what would leave under a file name, and calls back when it may."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A share to be written: what it holds, where, for whom (an alias), and under which passphrase, if any."""

    content: Content
    out: Path
    recipient: str
    passphrase: str


class Making(QObject):
    """One share at a time. Nothing is written before the gate lets it through."""

    busy_changed = Signal(bool)
    done = Signal(object)
    """The `Wanted` that lies there now."""
    failed = Signal(object)
    """The exception; nothing was noted as shared."""

    def __init__(self, session: Session, gate: Gate, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._gate = session, gate
        self._tasks = Tasks(session)
        self._under_way: list[Wanted] = []
        under_way, tasks = self._under_way, self._tasks

        def settle() -> None:
            """The project is locked while a file is written: what lies there then is noted all the same."""
            tasks.finish()
            for wanted in under_way:
                if wanted.out.exists():
                    note_share(session.store, wanted.content, wanted.out, wanted.recipient)
            under_way.clear()

        session.closing.connect(settle)

    def make(self, wanted: Wanted) -> None:
        """Check it for leaks, and then write it."""
        if wanted.out.exists():
            self.failed.emit(FileExists(wanted.out))
            return
        self._gate(wanted.content, wanted.out.stem, lambda: self._write(wanted))

    def _write(self, wanted: Wanted) -> None:
        self._under_way.append(wanted)
        task = Task(lambda _task: write(wanted))
        task.finished.connect(lambda _: self._on_written(wanted))
        task.failed.connect(lambda error: self._on_failed(wanted, error))
        self._tasks.start(task)
        self.busy_changed.emit(True)

    def _on_written(self, wanted: Wanted) -> None:
        if wanted not in self._under_way:  # noted when the project was locked
            return
        self._under_way.remove(wanted)
        self.busy_changed.emit(False)
        note_share(self._session.store, wanted.content, wanted.out, wanted.recipient)
        self.done.emit(wanted)

    def _on_failed(self, wanted: Wanted, error: Exception) -> None:
        if wanted not in self._under_way:
            return
        self._under_way.remove(wanted)
        self.busy_changed.emit(False)
        self.failed.emit(error)


def write(wanted: Wanted) -> None:
    """Write the file as its suffix says; touches no open project."""
    match wanted.out.suffix.lower():
        case ".docx":
            from annotator.reporting.commented import write_commented

            write_commented(wanted.content.project, wanted.out)
        case ".html":
            from annotator.exporting.html import write_html

            write_html(wanted.content.project, wanted.out)
        case _:
            write_share(wanted.content, wanted.out, wanted.passphrase)
