"""A short list to tick and to put in order, as the outline of the report is."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from annotator.ui.look.moved_by_keys import MovedByKeys
from annotator.ui.look.tokens import tokens
from annotator.ui.look.typed_names import TickList
from annotator.ui.look.wrapping_rows import WrappingRows

NAME = Qt.ItemDataRole.UserRole
MOST_ROWS = 14
"""Rows in sight at once; more are scrolled to."""


class OrderedTicks(MovedByKeys, TickList):
    """A tick shows a row or leaves it out; dragging it, or Alt+Up and Alt+Down, puts it elsewhere."""

    ticked = Signal(str, bool)
    moved = Signal(list)
    """The names in their new order."""
    last_kept = Signal()
    """The only row with a tick was to lose it."""

    def __init__(self, name: str, keeps_one: bool, most: int = MOST_ROWS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeps_one, self._most, self._filling = keeps_one, most, False
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Rows(self))
        self.itemChanged.connect(self._on_ticked)
        self.model().rowsMoved.connect(self._on_moved)

    @property
    def names(self) -> list[str]:
        """The rows as they stand."""
        return [str(self.item(row).data(NAME)) for row in range(self.count())]

    @property
    def name(self) -> str:
        """The current row, or nothing."""
        return str(self.currentItem().data(NAME)) if self.currentItem() is not None else ""

    def show_rows(self, rows: Sequence[tuple[str, str, bool]]) -> None:
        """Show these: name, text, tick. The current row stays, or what stands where it was."""
        kept, place = self.name, self.currentRow()
        self._filling = True
        self.clear()
        for name, text, on in rows:
            item = QListWidgetItem(text)
            item.setData(NAME, name)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if not on:
                item.setForeground(QColor(tokens(self).muted))
            self.addItem(item)
        names = [name for name, _, _ in rows]
        self.setCurrentRow(names.index(kept) if kept in names else min(max(place, 0), len(names) - 1))
        self._filling = False
        self._fit()

    def move_by(self, step: int) -> None:
        """Put the current row one place up (-1) or down (1)."""
        names, place = self.names, self.currentRow() + step
        if self.name and 0 <= place < len(names):
            names.insert(place, names.pop(self.currentRow()))
            self.moved.emit(names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts may take other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if self.count() > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)  # a bar would leave the texts less room than they are laid out in
        # How high they are, not where they stand: that is laid out anew a moment later.
        shown = [self.item(row) for row in range(min(self.count(), self._most))]
        height = 2 * self.frameWidth() + sum(self.visualItemRect(item).height() for item in shown)
        if height != self.height():
            self.setFixedHeight(height)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        on = item.checkState() == Qt.CheckState.Checked
        ticks = [self.item(row).checkState() == Qt.CheckState.Checked for row in range(self.count())]
        if self._keeps_one and not any(ticks):
            self._filling = True
            item.setCheckState(Qt.CheckState.Checked)
            self._filling = False
            self.last_kept.emit()
        else:
            self.ticked.emit(str(item.data(NAME)), on)

    def _on_moved(self, _parent: QModelIndex, _first: int, _last: int, _to: QModelIndex, _row: int) -> None:
        self.moved.emit(self.names)


class _Rows(WrappingRows):
    """Beside the text stands the box."""

    PADDING = 6
