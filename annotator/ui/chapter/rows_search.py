"""The example rows of the chosen table, looked for beside her work: a big project has thousands of units."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from annotator.reporting.example_rows import ExampleRows, example_rows
from annotator.reporting.settings import settings_of
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks


class RowsSearch(QObject):
    """Asked while it looks, it looks once more, and tells only of the last. Of a table that shows all units it
    tells which would be its examples."""

    found = Signal(str, object)
    """The key of the table and its `ExampleRows`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = Tasks(session)  # outlives the page: a thread that runs must not be destroyed
        self._task: Task | None = None
        self._wanted, self._due = "", False
        session.closing.connect(self._tasks.finish)

    @property
    def settled(self) -> bool:
        """Whether all that was asked for has been told."""
        return self._task is None and not self._due

    def ask(self, key: str) -> None:
        """Look for the rows of a table as it is now."""
        self._wanted, self._due = key, True
        self._look()

    def _look(self) -> None:
        if self._task is not None or not self._due or not self._session.store.is_open:
            return
        self._due, key = False, self._wanted
        project = self._session.project.still()
        settings = replace(settings_of(project), analysis="examples")
        task = Task(lambda _: example_rows(project, settings, key))
        task.finished.connect(lambda result: self._on_found(key, result))
        task.failed.connect(self._on_failed)
        self._task = task
        self._tasks.start(task)

    def _on_found(self, key: str, result: ExampleRows) -> None:
        if not isValid(self):
            return  # the page went meanwhile
        self._task = None
        if self._due:
            self._look()
        else:
            self.found.emit(key, result)

    def _on_failed(self, error: Exception) -> None:
        if isValid(self):
            self._task = None
        raise error
