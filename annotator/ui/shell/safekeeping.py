"""Backs the open project up while she works: every twenty minutes with changes, in a pause, and at the end."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.storage import backups
from annotator.storage.errors import StorageError
from annotator.storage.store import Store, now
from annotator.ui.shell.idle import IdleWatch

EVERY_SECONDS = 20 * 60
PAUSE_SECONDS = 3.0


class Safekeeping(QObject):
    """A backup takes a moment of the window's thread, so it waits until her hands rest."""

    made = Signal()
    failed = Signal(object)
    """The `StorageError`; the next try comes with the next look."""

    def __init__(self, store: Store, idle: IdleWatch, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._store, self._idle, self._window = store, idle, window
        found = backups.list_backups(store.path)
        self.newest: datetime | None = found[0].made if found else None
        self._begun = local_time()
        self._timer = QTimer(self)
        self._timer.setInterval(2_000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self, at: datetime | None = None) -> None:
        """Back up if it is time. Not while the window is switched off: another thread has the file then, to give it
        another passphrase, and a connection serves one thread at a time."""
        if self._window is not None and not self._window.isEnabled():
            return
        self._notice()
        at = at or local_time()
        since = (at - max(self._begun, self.newest or self._begun)).total_seconds()
        if self._is_due and since >= EVERY_SECONDS and self._idle.seconds >= PAUSE_SECONDS:
            self.back_up()

    def finish(self) -> None:
        """The project is about to be closed or locked."""
        self._timer.stop()
        if self._store.is_open and self._is_due:
            self.back_up()

    @property
    def _is_due(self) -> bool:
        """A share is somebody else's: its reader keeps no copies of it."""
        return self._store.changed_since_backup and not self._store.project.info.share

    def back_up(self) -> bool:
        """Back up now; whether it succeeded."""
        try:
            backups.back_up(self._store)
        except StorageError as error:
            self._begun = local_time()
            self.failed.emit(error)
            return False
        self._notice()
        return True

    def _notice(self) -> None:
        """A backup was made, here or by what cleans the older ones."""
        if self._store.backed_up not in (None, self.newest):
            self.newest = self._store.backed_up
            self.made.emit()


def local_time() -> datetime:
    """The clock on the wall, as backups are named after it."""
    return datetime.fromisoformat(now())
