"""A card with the rows of the levels or the text columns, and a line to add one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.method.slot_row import SlotRow
from annotator.ui.sections.section import flow
from annotator.ui.shell.parts import button, clear, label


@dataclass(frozen=True, slots=True)
class Shown:
    """One row as it is to be shown: its name, what is in it, and why it cannot be removed (empty: it can)."""

    row: int
    name: str
    use: str
    why_not: str


class SlotList(QFrame):
    """Knows neither levels nor columns: says what she wants."""

    renamed = Signal(int, str)
    moved = Signal(int, int)
    """A row, and its new place among the rows as shown."""
    removed = Signal(int)
    added = Signal(str)

    def __init__(self, title: str, words: str, new: str, kinds: QComboBox | None = None) -> None:
        super().__init__()
        self.setProperty("role", "card")
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        column.setSpacing(unit * 2)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(words, "muted"))
        self.rows: list[SlotRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        self.new = QLineEdit()
        self.new.setPlaceholderText(new)
        self.new.setAccessibleName(new)
        self.new.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.add = button(self.tr("Add"), self._on_add, picture="plus")
        self.add.setAccessibleName(new)
        self.new.returnPressed.connect(self._on_add)
        column.addWidget(flow(*filter(None, (self.new, kinds, self.add))))

    def show_rows(self, shown: Sequence[Shown]) -> None:
        """Show these rows; the focus stays with the row it was in."""
        if [one.row_id for one in self.rows] != [one.row for one in shown]:
            held = self._held()
            clear(self._lines)
            self.rows = [self._made(one) for one in shown]
            for row in self.rows:
                self._lines.addWidget(row)
        else:
            held = None
        for at, (row, one) in enumerate(zip(self.rows, shown, strict=True)):
            row.show_state(one.name, one.use, (at == 0, at == len(shown) - 1), one.why_not)
        self._give_focus(held)

    def flush(self) -> None:
        """Store what was typed."""
        for row in self.rows:
            row.flush()

    def _made(self, shown: Shown) -> SlotRow:
        row = SlotRow(shown.row, shown.name)
        row.renamed.connect(lambda name: self.renamed.emit(shown.row, name))
        row.moved.connect(lambda step: self.moved.emit(shown.row, self.rows.index(row) + step))
        row.removed.connect(lambda: self.removed.emit(shown.row))
        return row

    def _held(self) -> tuple[int, int] | None:
        """The row that has the focus, and which of its widgets."""
        for row in self.rows:
            for number, widget in enumerate(_widgets(row)):
                if widget.hasFocus():
                    return row.row_id, number
        return None

    def _give_focus(self, held: tuple[int, int] | None) -> None:
        if held is None or not self.rows:
            return
        row = next((one for one in self.rows if one.row_id == held[0]), None)
        if row is None:
            self.new.setFocus()
        else:
            wanted = _widgets(row)[held[1]]
            (wanted if wanted.isEnabled() else row.name).setFocus()

    def _on_add(self) -> None:
        name = " ".join(self.new.text().split())
        if name:
            self.new.clear()
            self.added.emit(name)
        self.new.setFocus()


def _widgets(row: SlotRow) -> tuple[QWidget, ...]:
    return row.name, row.up, row.down, row.remove
