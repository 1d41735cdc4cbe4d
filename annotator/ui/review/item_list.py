"""The scrolling list of review items and its keys."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.review.entries import Entry
from annotator.ui.review.item_delegate import ItemDelegate
from annotator.ui.review.item_model import ItemModel
from annotator.ui.units.lazy_table import LazyTable


class ItemList(LazyTable):
    """Arrow keys go from card to card; other keys are handed out by `pressed`."""

    pressed = Signal(int, bool)
    """A key (Qt.Key) on the current card, and whether Shift was held."""
    chosen = Signal()
    """Another card is current, or none."""

    KEYS = (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)

    def __init__(self, model: ItemModel, name: str, with_state: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = model
        self.setAccessibleName(name)
        self.show_cards(6)
        self.setProperty("role", "")  # it stands on the surface, as its cards do
        self.setItemDelegate(ItemDelegate(self, with_state))
        self.setModel(model)
        model.modelReset.connect(lambda: QTimer.singleShot(0, self, self.measure_visible))

    @property
    def entry(self) -> Entry | None:
        """The item of the current card."""
        return self.items.entry(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Make a card current; a heading gives way to the card below it, past the end to the last."""
        rows = len(self.items.rows)
        if rows:
            row = max(0, min(row, rows - 1))
            if self.items.entry(row) is None:
                row = min(row + 1, rows - 1)
            self.setCurrentIndex(self.items.index(row, 0))
        self.chosen.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        control = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if step and not control:
            self._step(step)
        elif key in self.KEYS and not control:
            self.pressed.emit(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.text() and not control:
            event.ignore()  # no type-ahead over whole comments
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the words."""
        self.pressed.emit(Qt.Key.Key_Return.value, False)

    def _step(self, step: int) -> None:
        row = self.currentIndex().row() + step
        while 0 <= row < len(self.items.rows) and self.items.entry(row) is None:
            row += step
        if self.items.entry(row) is not None:
            self.setCurrentIndex(self.items.index(row, 0))
        elif step < 0:
            self.scrollToTop()
