"""Rows of lists whose texts take several lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.look.tokens import tokens


class WrappingRows(QStyledItemDelegate):
    """As high as the text needs within the row's padding; Qt breaks lines as if there were none, and loses the last."""

    PADDING = 4
    """Beside the text, in units; more where a row has a box to tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """What the text needs in the width that is left."""
        view = option.widget
        padding = self.PADDING * tokens(view).unit
        option.rect.setWidth(view.viewport().width() - self.inset(index) - padding)  # type: ignore[attr-defined]
        option.rect.setHeight(max(1, option.rect.height()))  # in an empty place, as a tree's, Qt breaks no lines
        return super().sizeHint(option, index)

    def inset(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """How much further in the row begins."""
        return 0
