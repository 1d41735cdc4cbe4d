"""What a cell holds, to read beside the matrix."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.storage.actions import coding
from annotator.ui.extracts.list import ExtractsList
from annotator.ui.extracts.model import ExtractsModel
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import label


class CellSide(QWidget):
    """The extracts of the chosen cell: Enter goes to the source, Space stars, C shows what stands around."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ExtractsModel(session, self)
        self.list = ExtractsList(self.model, self)
        self._title, self._count = label("", "heading"), label("", "muted")
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = Stack(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, unit, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self._title)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)
        self.list.asked.connect(self._do)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        session.changed.connect(self._on_changed)
        self.show_units("", [])

    def show_units(self, title: str, units: list[int]) -> None:
        """Show some units under a title; none of them: say so."""
        known = [unit for unit in units if unit in self._session.project.units]
        self.model.show_units(known)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._count.setText(self.tr("%Ln unit(s)", "", len(known)))
        self._count.setVisible(bool(title))
        self._stack.setCurrentWidget(self.list if known else self._empty)
        nothing = self.tr("Nothing here.") if title else self.tr("Choose a cell to read its extracts here.")
        self._empty.setText(nothing)

    def _do(self, name: str) -> None:
        unit = self.list.current_unit
        if name == "context":
            self.model.context = not self.model.context
            self.model.all_changed()
        elif name == "jump" and unit:
            self._session.jump_to_unit(unit)
        elif name == "star" and unit:
            coding.set_golden(self._session.store, unit, not self._session.project.units[unit].golden)

    def _on_row(self) -> None:
        if self.list.current_unit:
            self._session.focus_unit(self.list.current_unit)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("unit", "unit_text", "label", "node", "turn"):
            gone = [row for row in self.model.rows if row.unit and row.unit not in self._session.project.units]
            if gone:
                self.show_units(self._title.text(), [row.unit for row in self.model.rows if row.unit])
            else:
                self.model.renew()
