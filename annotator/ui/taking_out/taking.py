"""From the project to a finished file: gathered in a worker, looked through for leaks, written, read back, logged."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.confidentiality.leak_check import Piece
from annotator.exporting.errors import Cancelled
from annotator.exporting.formats import Format, Written, take_out, texts_of
from annotator.exporting.taking import AuditLine, Taken, take
from annotator.storage.access_log import record_export
from annotator.ui.leaks.gate import Leaving
from annotator.ui.session import Session
from annotator.ui.sharing.pieces import piece_of
from annotator.ui.shell.action_names import action_name
from annotator.ui.tasks import Task, Tasks

Gate = Callable[[Leaving, Callable[[], None]], None]
"""Shows the open leaks of what would leave, and calls back when it may."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file she asked for: in which format, where, with her private memos, with semicolons in CSV files."""

    form: Format
    path: Path
    private: bool = False
    semicolons: bool = True


class TakingOut(QObject):
    """One file at a time. It outlives the sheet that asked for it, lest a file be left that the log does not know."""

    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    done = Signal(object, object)
    """The `Wanted` that lies there now, and what was `Written`."""
    failed = Signal(object)

    def __init__(self, session: Session, gate: Gate) -> None:
        super().__init__(session)
        self._session, self._gate = session, gate
        self._tasks = Tasks(self)
        self._unnoted: list[Path] = []
        session.closing.connect(self._settle)

    def start(self, wanted: Wanted) -> None:
        """Gather what leaves and have it looked through."""
        store = self._session.store
        entries = store.entries()
        audit = tuple(AuditLine(e.action, e.at, action_name(e.name), e.reason) for e in entries)
        project = self._session.project.copy()

        def gather(_task: Task) -> tuple[Taken, Leaving]:
            taken = Taken(take(project, wanted.private), audit, project.info.language, wanted.semicolons)
            return taken, leaving(taken, wanted)

        task = Task(gather)
        task.finished.connect(lambda made: None if task.cancelled else self._look_through(wanted, *made))
        self._run(task)

    def stop(self) -> None:
        """Nothing is written then."""
        for task in self._tasks.running:
            task.cancel()

    def _look_through(self, wanted: Wanted, taken: Taken, would_leave: Leaving) -> None:
        self._gate(would_leave, lambda: self._write(wanted, taken))

    def _write(self, wanted: Wanted, taken: Taken) -> None:
        def job(task: Task) -> Written:
            def progress(done: int, whole: int) -> None:
                if task.cancelled:
                    raise Cancelled
                task.progressed.emit(done, whole)

            written = take_out(taken, wanted.path, wanted.form, on_progress=progress)
            self._unnoted.append(wanted.path)
            return written

        task = Task(job)
        task.progressed.connect(self.progressed)
        task.finished.connect(lambda written: self._on_written(wanted, written))
        self._run(task)

    def _run(self, task: Task) -> None:
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda _: self.busy_changed.emit(False))
        self.busy_changed.emit(True)
        self._tasks.start(task)

    def _on_written(self, wanted: Wanted, written: Written) -> None:
        self._note()
        self.done.emit(wanted, written)

    def _on_failed(self, error: Exception) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(error)

    def _settle(self) -> None:
        """The project is locked: what lies there by then is noted all the same."""
        self.stop()
        self._tasks.finish()
        self._note()

    def _note(self) -> None:
        while self._unnoted:
            record_export(self._session.store, self._unnoted.pop())


def leaving(taken: Taken, wanted: Wanted) -> Leaving:
    """All the texts of what would leave, and the name of the file."""
    pieces = [
        Piece(text.sheet, text.text, "table")
        if text.sheet
        else piece_of(taken.project, text.table, text.row, text.column, text.text)
        for text in texts_of(taken, wanted.form)
    ]
    pieces.append(Piece(wanted.path.stem, wanted.path.stem, "file_name"))
    attributes = tuple(attribute.id for attribute in taken.project.attributes)
    people = tuple(person.id for person in taken.project.participants)
    return Leaving(pieces, attributes, people, taken.language)
