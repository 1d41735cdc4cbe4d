"""Reads files one after the other outside the window's thread."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.importing.reading import read_many
from annotator.ui.tasks import Task, Tasks

PAUSE = 0.05
"""Seconds between two steps of the progress bar: each one has the window painted."""


class FilesReader(QObject):
    """Gives each file as soon as it is read; a bad one stops nothing.

    It belongs to the program, not to the dialog that asks, and goes when it is done: a dialog that is closed, by her or
    by a lock, waits for no file.
    """

    read = Signal(object)
    """A `Result`."""
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__(QCoreApplication.instance())
        self._paths = list(paths)
        self._tasks = Tasks(self)
        self._task = Task(self._job)
        self._task.progressed.connect(self.progressed)
        self._task.failed.connect(self._on_failed)
        self._tasks.ended.connect(self._on_ended)
        self.is_reading = False

    def start(self) -> None:
        """Begin."""
        self.is_reading = True
        self._tasks.start(self._task)

    def stop(self) -> None:
        """Stop after the file that is being read."""
        self._task.cancel()

    def _job(self, task: Task) -> None:
        told = 0.0
        for number, path in enumerate(self._paths, start=1):
            if task.cancelled:
                return
            for result in read_many([path], cancelled=lambda: task.cancelled):
                self.read.emit(result)
            if monotonic() - told > PAUSE or number == len(self._paths):
                told = monotonic()
                task.progressed.emit(number, len(self._paths))

    def _on_failed(self, error: Exception) -> None:
        raise error  # what a reader does not foresee is a fault of ours, and is shown as one

    def _on_ended(self) -> None:
        self.is_reading = False
        self.ended.emit()
        self.deleteLater()
