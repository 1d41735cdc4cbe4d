"""Work that takes longer than a blink: a thread of its own, with progress and a way to stop it."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal


class Task(QObject):
    """One piece of work outside the window's thread.

    The job gets the task: it calls `task.progressed.emit(done, whole)` and looks at `task.cancelled`. It must not touch
    widgets. Expected errors and faults alike come back through `failed`.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(Exception)

    def __init__(self, job: Callable[["Task"], object], title: str = "") -> None:
        super().__init__()
        self.title = title
        self.done = False
        self._job, self._stop = job, Event()

    @property
    def cancelled(self) -> bool:
        """Whether she asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next look."""
        self._stop.set()

    def run(self) -> None:
        """Do the work; runs in the thread."""
        try:
            result = self._job(self)
        except Exception as error:  # noqa: BLE001 – crosses the thread's border and is shown on the other side
            self.done = True
            self.failed.emit(error)
        else:
            self.done = True
            self.finished.emit(result)


class _Thread(QThread):
    """The task itself stays in the window's thread, so that whatever listens to it is called there."""

    def __init__(self, task: Task, parent: QObject) -> None:
        super().__init__(parent)
        self._task = task

    def run(self) -> None:
        self._task.run()


class Tasks(QObject):
    """Starts tasks and keeps them alive until they are done; the window's progress strip listens."""

    started = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[Task, QThread] = {}

    @property
    def running(self) -> list[Task]:
        """The tasks that are not done."""
        return [task for task in self._running if not task.done]

    def start(self, task: Task) -> None:
        """Run a task in a thread of its own."""
        thread = _Thread(task, self)
        thread.finished.connect(lambda: self._on_finished(task))
        self._running[task] = thread
        self.started.emit(task)
        thread.start()

    def finish(self) -> None:
        """Stop everything and wait for it: before the program ends."""
        for task, thread in list(self._running.items()):
            task.cancel()
            thread.wait()

    def _on_finished(self, task: Task) -> None:
        thread = self._running.pop(task)
        thread.wait()
        thread.deleteLater()
        self.ended.emit(task)
