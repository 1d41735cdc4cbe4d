"""A part of a splitter whose lines break where its width ends."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.look.letters import letter


class BreakingColumn(QWidget):
    """Never lower than its lines need at its width: splitters and stacks ask no part for a height at a width."""

    def __init__(self, parent: QWidget | None = None, letters: int = 0) -> None:
        """`letters`: it is no narrower than so many wide ones, whatever is in it."""
        super().__init__(parent)
        self._letters = letters

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        least.setWidth(max(least.width(), letter(self.fontMetrics()) * self._letters))
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), max(least.height(), layout.totalMinimumHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
