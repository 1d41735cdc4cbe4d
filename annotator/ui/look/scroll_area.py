"""Where something is moved through that is larger than its place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

MOST_WITHIN = 6
"""How often bars that come and go may change the size of what is held while it is being resized. Two do."""


class ScrollArea(QScrollArea):
    """What it holds is as wide as its place. It takes no focus: Tab goes to what is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._within = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt works out anew whether bars are needed whenever what it holds is resized: by itself, too, and before that
        is laid out. Where lines break at another width each answer can undo the one before, until the stack ends."""
        if event.type() != QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._within == MOST_WITHIN:
            return False
        self._within += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._within -= 1
