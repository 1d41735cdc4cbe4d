"""The line above a matrix: a field that narrows the rows, and pills that sort, hide, fold and copy."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.tree import Order
from annotator.ui.shell.parts import label

TYPING_PAUSE = 150
FIELD_LETTERS = 28


class ChoicePill(Pill):
    """Names what is chosen; a menu drops down to choose another."""

    chosen = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._options: Sequence[tuple[object, str]] = ()
        self.value: object = None
        menu = QMenu(self)
        self.set_menu(menu)
        menu.aboutToShow.connect(lambda: self._fill(menu))

    def offer(self, options: Sequence[tuple[object, str]], value: object) -> None:
        """Take these options (key, name) and name the chosen one."""
        self._options, self.value = options, value
        self.set_hint(next((name for key, name in options if key == value), ""))

    def choose(self, value: object) -> None:
        """Choose one of the options."""
        self.offer(self._options, value)
        self.chosen.emit(value)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for key, name in self._options:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self.value)
            group.addAction(action)
            action.triggered.connect(lambda _on, key=key: self.choose(key))


class MatrixBar(QWidget):
    """Emits `arranged` when rows are to be others, `fold_all` and `copy`."""

    arranged = Signal()
    fold_all = Signal()
    copy = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(self.arranged)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a row"))
        self.field.setAccessibleName(self.tr("Find a row"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * FIELD_LETTERS)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.order = ChoicePill(self.tr("Sort"), self)
        self.order.offer(self._orders(), "own")
        self.order.chosen.connect(lambda _order: self.arranged.emit())
        self.hide_empty = Pill(self.tr("Hide empty"), self)
        self.hide_empty.toggled.connect(lambda _on: self.arranged.emit())
        self.fold = Pill(self.tr("Fold all"), self)
        self.fold.setCheckable(False)
        self.fold.clicked.connect(self.fold_all)
        copying = Pill(self.tr("Copy table"), self)
        copying.setCheckable(False)
        copying.setToolTip(self.tr("Copy the table for Word or a spreadsheet (Ctrl+C)"))
        copying.clicked.connect(self.copy)
        unit = tokens(self).unit
        self._pills = FlowLayout(unit, 2 * unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addLayout(self._pills)
        self._signs = label("", "muted")
        self._signs.hide()
        column.addWidget(self._signs)
        self._common = (self.field, self.order, self.hide_empty, self.fold, copying)

    def explain(self, text: str) -> None:
        """Say below the pills what the signs of the table mean."""
        self._signs.setText(text)

    def show_signs(self, has_table: bool) -> None:
        """What signs mean is said where there are some."""
        self._signs.setVisible(has_table and bool(self._signs.text()))

    def lay_out(self, own: Sequence[QWidget], without: Sequence[QWidget] = ()) -> None:
        """Set a view's own pills before the common ones, leaving out what it has no use for."""
        for widget in (*own, *(w for w in self._common if w not in without)):
            self._pills.addWidget(widget)
        for widget in without:
            widget.hide()

    @property
    def text(self) -> str:
        """What the rows are narrowed by."""
        return self.field.text()

    def _orders(self) -> tuple[tuple[Order, str], ...]:
        return ("own", self.tr("as in the codebook")), ("name", self.tr("by name")), ("count", self.tr("by number"))
