"""Locks the project when nobody has touched key or mouse for a while, also after the computer slept."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from annotator.ui.settings import Settings

LOOK_EVERY_MS = 15_000
TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}


class IdleWatch(QObject):
    """Watches the windows in use (not every widget: that would slow each event down).

    The clock on the wall is compared, not a timer waited for: a timer stands still while the computer sleeps.
    """

    ran_out = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._last = time.time()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)

    @property
    def seconds(self) -> float:
        """Since the last touch."""
        return time.time() - self._last

    def start(self) -> None:
        """Begin to watch: a project is open."""
        self.touch()
        self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Nothing is open any more."""
        self._timer.stop()

    def touch(self) -> None:
        """She is there."""
        self._last = time.time()

    def look(self) -> None:
        """Lock if the time is up."""
        minutes = self._settings.lock_minutes
        if minutes and self.seconds >= minutes * 60:
            self.stop()
            self.ran_out.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._last = time.time()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            self.touch()
            window.removeEventFilter(self)
            window.installEventFilter(self)
