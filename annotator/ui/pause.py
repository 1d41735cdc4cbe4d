"""When what is typed is stored: as soon as she rests, and at the latest a little after the first key.

A pause alone would never come while somebody types on, and what she sees would be gone after a power cut.
"""

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer

LONGEST_MS = 2_000
"""What a crash may take of a text that is being typed."""


class TypingPause(QTimer):
    """Runs out `rest` milliseconds after the last key, or `LONGEST_MS` after the first since it last ran out."""

    def __init__(self, parent: QObject, rest: int) -> None:
        super().__init__(parent, singleShot=True)
        self._rest = rest
        self._latest = QDeadlineTimer()

    def key(self) -> None:
        """Something was typed."""
        if not self.isActive():
            self._latest.setRemainingTime(LONGEST_MS)
        self.start(min(self._rest, max(0, self._latest.remainingTime())))
