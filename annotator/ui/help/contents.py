"""The contents of the help: topics in their groups, whole titles, whatever the width and the size of letters."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItemIterator, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.look.wrapping_rows import WrappingRows


class Contents(QTreeWidget):
    """Titles take as many lines as they need, and the list is never narrower than the longest word of one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Rows(self))

    def fit(self) -> None:
        """Take the width the longest word needs."""
        needed, bold = 0, self.font()
        bold.setBold(True)
        letters = QFontMetrics(bold)
        entries = QTreeWidgetItemIterator(self)
        while (entry := entries.value()) is not None:
            word = max(letters.horizontalAdvance(word) for word in entry.text(0).split())
            needed = max(needed, word + self.inset(entry.parent() is not None))
            entries += 1
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(needed + _Rows.PADDING * tokens(self).unit + bar + 2 * self.frameWidth())

    def inset(self, in_group: bool) -> int:
        """How much further in a row begins."""
        return self.indentation() * (2 if in_group else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
            self.scheduleDelayedItemsLayout()


class _Rows(WrappingRows):
    def inset(self, index: QModelIndex | QPersistentModelIndex) -> int:
        contents = self.parent()
        assert isinstance(contents, Contents)
        return contents.inset(index.parent().isValid())
