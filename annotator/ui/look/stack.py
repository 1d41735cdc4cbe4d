"""Parts of which one is in front."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """As Qt's QStackedWidget, which a screen reader announces as “layered pane 0 items” at every step into it. This one
    is to it what it is to the eye: nothing but its part in front."""

    currentChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = QStackedLayout(self)
        self._parts.currentChanged.connect(self.currentChanged)

    def addWidget(self, part: QWidget) -> int:
        """Add a part; the first one is in front. Its index."""
        return self._parts.addWidget(part)

    def removeWidget(self, part: QWidget) -> None:
        """Take a part out; it is neither shown nor thrown away."""
        self._parts.removeWidget(part)

    def indexOf(self, part: QWidget) -> int:
        """The index of a part; -1 for one that is not here."""
        return self._parts.indexOf(part)

    def currentIndex(self) -> int:
        """The index of the part in front."""
        return self._parts.currentIndex()

    def currentWidget(self) -> QWidget | None:
        """The part in front."""
        return self._parts.currentWidget()

    def setCurrentWidget(self, part: QWidget) -> None:
        """Bring a part to the front."""
        self._parts.setCurrentWidget(part)

    def setCurrentIndex(self, index: int) -> None:
        """Bring the part of this index to the front."""
        self._parts.setCurrentIndex(index)
