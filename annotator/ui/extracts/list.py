"""The scrolling list of extracts and its keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.extracts.delegate import ExtractDelegate
from annotator.ui.extracts.model import ExtractsModel
from annotator.ui.units.lazy_table import LazyTable


class ExtractsList(LazyTable):
    """Emits the name of what is to be done with the current extract: jump, star, quote, remove, recode, context."""

    asked = Signal(str)

    _KEYS = (
        (Qt.Key.Key_Return, "jump"),
        (Qt.Key.Key_Enter, "jump"),
        (Qt.Key.Key_Space, "star"),
        (Qt.Key.Key_Q, "quote"),
        (Qt.Key.Key_Delete, "remove"),
        (Qt.Key.Key_K, "recode"),
        (Qt.Key.Key_C, "context"),
    )

    def __init__(self, model: ExtractsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._extracts = model
        self.setAccessibleName(self.tr("Extracts"))
        self.show_cards(8)
        self.setItemDelegate(ExtractDelegate(self))
        self.setModel(model)

    @property
    def current_unit(self) -> int:
        """The unit of the current card, or 0."""
        return self._extracts.unit(self.currentIndex().row())

    def select_row(self, row: int) -> None:
        """Make a row current; a heading gives way to the card below it."""
        if self._extracts.rows:
            row = max(0, min(row, len(self._extracts.rows) - 1))
            if not self._extracts.unit(row):
                row = min(row + 1, len(self._extracts.rows) - 1)
            self.setCurrentIndex(self._extracts.index(row, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first card: Qt makes the heading current, which shows nothing of it."""
        super().focusInEvent(event)
        if not self.current_unit:
            self.select_row(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each thing to do."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        name = dict(self._KEYS).get(Qt.Key(event.key())) if plain else None
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key())) if plain else None
        if name == "context" or (name and self.current_unit):
            self.asked.emit(name)
        elif step:
            self._step(step)
        elif event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # no type-ahead over whole interviews
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the source."""
        if self.current_unit:
            self.asked.emit("jump")

    def _step(self, step: int) -> None:
        row = self.currentIndex().row() + step
        while 0 <= row < len(self._extracts.rows) and not self._extracts.unit(row):
            row += step
        if self._extracts.unit(row):
            self.setCurrentIndex(self._extracts.index(row, 0))
        elif step < 0:
            self.scrollToTop()
