"""A run of blocks of a section."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget


class Group(QWidget):
    """Blocks below one another. It remembers how high they are at a width.

    In a layout alone, Qt lays out the words of every block anew, at three widths, whenever some are added below them:
    the last of hundreds of quotes took a quarter of a second each time.
    """

    def __init__(self, spacing: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._held = QWidget(self)
        self._held.installEventFilter(self)
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, block: QWidget) -> None:
        """Put a block below the others."""
        self._column.addWidget(block)

    def heightForWidth(self, width: int) -> int:
        """As high as the blocks are."""
        if width not in self._heights:
            self._heights[width] = self._column.totalHeightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(self._column.totalMinimumSize().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._column.totalMinimumSize().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._held.setGeometry(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A block wants another size: what is around follows at once, as it does where layouts stand in one another."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._heights.clear()
            self.updateGeometry()
            around = self.parentWidget()
            while around is not None and (layout := around.layout()) is not None:
                layout.activate()
                around = around.parentWidget()
        return False
