"""Lists with ticks in which a name can be typed: a space in it belongs to the name, only one by itself ticks."""

from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QListWidget


class TypedNames(QAbstractItemView if TYPE_CHECKING else object):  # type: ignore[misc]
    """Qt goes to the row whose name is typed, but ticks the row at every space: it would say yes or no unasked."""

    _typed_at = -inf

    def keyboardSearch(self, search: str) -> None:
        """Go to the row whose name begins so."""
        self._typed_at = monotonic()
        super().keyboardSearch(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_typing = monotonic() - self._typed_at < QApplication.keyboardInputInterval() / 1000
        if event.key() == Qt.Key.Key_Space and is_typing:
            self.keyboardSearch(" ")
        else:
            super().keyPressEvent(event)


class TickView(TypedNames, QListView):
    """A view of a model whose rows are ticked."""


class TickList(TypedNames, QListWidget):
    """A list whose rows are ticked."""
