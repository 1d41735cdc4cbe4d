"""What is worked out of every interview, a few at a turn of the window: half a million words are too many in one go."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from annotator.domain.project import Project
from annotator.ui.session import Session

Result = TypeVar("Result")


class ByDocument(Generic[Result]):
    """Remembers what came out, by interview, until it is told to forget it."""

    def __init__(self, session: Session, work: Callable[[Project, int], Result], at_once: int, view: QWidget) -> None:
        self._session, self._work, self._at_once = session, work, at_once
        self.results: dict[int, Result] = {}
        """Of the interviews that count, in her order, as far as `go_on` has come."""
        self._later = QTimer(view, singleShot=True, interval=0)
        self.more = self._later.timeout
        """There is more to work out: call `go_on` again."""
        session.closing.connect(self._later.stop)

    def go_on(self) -> None:
        """Work out the next few that are missing, and leave out what counts no longer."""
        project = self._session.project
        counted = [document.id for document in project.ordered_documents(included_only=True)]
        waiting = [document for document in counted if document not in self.results]
        for document in waiting[: self._at_once]:
            self.results[document] = self._work(project, document)
        if waiting[self._at_once :]:
            self._later.start()
        self.results = {document: self.results[document] for document in counted if document in self.results}

    def forget(self, documents: Iterable[int] | None = None) -> None:
        """Work these out anew (None: all) when they are next wanted."""
        if documents is None:
            self.results.clear()
        for document in documents or ():
            self.results.pop(document, None)
