"""Reads a project or codebook of another program outside the window's thread, and lays it beside the open one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.domain.laying import gained
from annotator.domain.meeting import Meeting, NodePaths, same_pseudonyms
from annotator.domain.project import Project
from annotator.importing.errors import ReadingError
from annotator.importing.incoming import Incoming
from annotator.importing.projects import read_incoming
from annotator.storage.actions.met_interviews import MetInterviews
from annotator.ui.tasks import Task, Tasks

PAUSE = 0.05
"""Seconds between two steps of the progress bar."""


@dataclass(frozen=True)
class MetInterview:
    """An interview of the file that is here: its number and title there, the title here, how many codings are not
    here, and how many units hold no word here."""

    number: int
    title: str
    here: str
    meeting: Meeting
    codings: int
    lost: int


@dataclass(frozen=True)
class Met:
    """What a file brings; which of its interviews are here, how many of its codes have the name of one here, and how
    many of its people a pseudonym that is here."""

    incoming: Incoming
    here: MetInterviews
    interviews: tuple[MetInterview, ...]
    same_names: int
    same_people: int


class _Stopped(Exception):
    """She closed the preview."""


class IncomingReader(QObject):
    """It belongs to the program and goes when it is done: a preview that is closed waits for no file."""

    read = Signal(object)
    """A `Met`."""
    refused = Signal(object)
    """Why the file cannot be read."""
    progressed = Signal(int, int)

    def __init__(self, path: Path, project: Project) -> None:
        super().__init__(QCoreApplication.instance())
        self._path, self._project = path, project.copy()
        self._tasks = Tasks(self)
        self._task = Task(self._job)
        self._task.progressed.connect(self.progressed)
        self._task.finished.connect(self._on_finished)
        self._task.failed.connect(self._on_failed)
        self._tasks.ended.connect(lambda _task: self.deleteLater())

    def start(self) -> None:
        """Begin."""
        self._tasks.start(self._task)

    def stop(self) -> None:
        """Stop as soon as may be."""
        self._task.cancel()

    def _job(self, task: Task) -> Met:
        incoming = read_incoming(self._path, _told_now_and_then(task))
        nodes = NodePaths(self._project).meet(incoming.project)
        met = MetInterviews(self._project, incoming.project)
        people = len(same_pseudonyms(self._project, incoming.project))
        return Met(incoming, met, tuple(self._interviews(incoming.project, met, nodes)), len(nodes), people)

    def _interviews(self, project: Project, met: MetInterviews, nodes: dict[int, int]) -> Iterator[MetInterview]:
        here = self._project
        for document in project.ordered_documents():
            if document.id in met.meetings:
                known, found = met.meetings[document.id], met.laid.get(document.id)
                codings = gained(here, project, found, nodes) if found is not None else 0
                title = here.documents[known.here].title
                lost = found.lost if found is not None else 0
                yield MetInterview(document.id, document.title, title, known, codings, lost)

    def _on_finished(self, met: Met) -> None:
        if not self._task.cancelled:
            self.read.emit(met)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ReadingError) and not self._task.cancelled:
            self.refused.emit(error)
        elif not isinstance(error, _Stopped | ReadingError):
            raise error  # a fault of ours, shown as one


def _told_now_and_then(task: Task) -> Callable[[int, int], None]:
    told = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal told
        if task.cancelled:
            raise _Stopped
        if monotonic() - told > PAUSE or done == of:
            told = monotonic()
            task.progressed.emit(done, of)

    return tell
