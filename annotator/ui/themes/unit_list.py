"""The scrolling list of a theme's units and its keys."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.themes.unit_delegate import UnitDelegate
from annotator.ui.themes.unit_model import ThemeUnits
from annotator.ui.units.editor import is_control_return
from annotator.ui.units.lazy_table import LazyTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class UnitList(LazyTable):
    """Space or Ctrl+Return ticks, Return goes to the source, G stars, Escape goes back to the text."""

    ticked = Signal(int)
    starred = Signal(int)
    jump = Signal(int)
    left = Signal()

    def __init__(self, model: ThemeUnits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = model
        self.setAccessibleName(self.tr("Units of the theme"))
        self.setAccessibleDescription(self.tr("Space ticks, Enter shows the unit in its interview, G stars it"))
        self.show_cards(7)
        self._cards = UnitDelegate(self)
        self.setItemDelegate(self._cards)
        self.setModel(model)

    @property
    def current_unit(self) -> int:
        """The unit of the current card, or 0."""
        return self._units.unit(self.currentIndex().row())

    def select_row(self, row: int) -> None:
        """Make a row current, or the nearest there is."""
        if self._units.rows:
            self.setCurrentIndex(self._units.index(max(0, min(row, len(self._units.rows) - 1)), 0))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is this list's own while it has the focus, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._ticks(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each thing to do."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        unit = self.current_unit
        if self._ticks(event):
            if unit:
                self.ticked.emit(unit)
        elif plain and event.key() in _ENTER and unit:
            self.jump.emit(unit)
        elif plain and event.key() == Qt.Key.Key_G and unit:
            self.starred.emit(unit)
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif (
            event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()  # no type-ahead over whole interviews
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the tick ticks, on the star stars."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        unit = self._units.unit(index.row())
        if event.button() != Qt.MouseButton.LeftButton or not unit:
            return
        if self._cards.star_area(self.visualRect(index)).contains(place):
            self.starred.emit(unit)
        elif self._units.is_ticked(unit) is not None and self._cards.tick_area(self.visualRect(index)).contains(place):
            self.ticked.emit(unit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the source."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        unit, rect = self._units.unit(index.row()), self.visualRect(index)
        if unit and not any(area(rect).contains(place) for area in (self._cards.star_area, self._cards.tick_area)):
            self.jump.emit(unit)

    @staticmethod
    def _ticks(event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return is_control_return(event) or (event.key() == Qt.Key.Key_Space and not held)
