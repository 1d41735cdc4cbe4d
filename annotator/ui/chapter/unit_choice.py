"""The units that can be example rows of a table: looked for by words or theme, and ticked."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.analysis import Node
from annotator.domain.codebook import descendants
from annotator.domain.folding import fold
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.ui.look.tokens import tokens
from annotator.ui.look.typed_names import TickView
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

ROWS = 9
TYPING_PAUSE = 150
_LETTERS = 200
"""Of a long unit so many are shown in its row; all of them when the mouse rests there."""


def unit_said(project: Project, unit: int, letters: int = _LETTERS) -> str:
    """A unit in one line: a star, who speaks, the words."""
    person = participant_of(project, unit)
    words = " ".join(project.text_of(unit).split())
    said = [person.pseudonym] if person is not None else []
    star = "★ " if project.units[unit].golden else ""
    return star + " · ".join([*said, words if len(words) <= letters else f"{words[:letters].rsplit(' ', 1)[0]} …"])


class UnitsToTick(QAbstractListModel):
    """Units in the order of the texts, with a tick on those that are rows. Words are asked for only where they show."""

    ticked = Signal(int, bool)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.units: list[int] = []
        self._chosen: frozenset[int] = frozenset()

    def show_units(self, units: list[int], chosen: frozenset[int]) -> None:
        """Show these; where they are the same as before, only their ticks change."""
        if units != self.units:
            self.beginResetModel()
            self.units, self._chosen = units, chosen
            self.endResetModel()
        elif chosen != self._chosen:
            self._chosen = chosen
            self.dataChanged.emit(self.index(0), self.index(len(units) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many units there are."""
        return 0 if parent.isValid() else len(self.units)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its line, its tick, its whole words."""
        unit = self.units[index.row()]
        if unit not in self._session.project.units:
            return None  # about to go
        if role == Qt.ItemDataRole.DisplayRole:
            return unit_said(self._session.project, unit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._session.project.text_of(unit)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if unit in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick was given or taken."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self.units[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class UnitChoice(QWidget):
    """A field for words and a box for the theme above the units that fit both."""

    ticked = Signal(int, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._units: Sequence[int] = ()
        self._chosen: frozenset[int] = frozenset()
        unit = tokens(self).unit
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find units by their words"))
        self.field.setAccessibleName(self.tr("Find units by their words"))
        self.field.setClearButtonEnabled(True)
        self.theme = QComboBox()
        self.theme.setAccessibleName(self.tr("Where to look for units"))
        self.theme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme.setMinimumContentsLength(18)
        self.model = UnitsToTick(session, self)
        self.list = TickView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Units to tick"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight((self.fontMetrics().height() + unit * 2) * ROWS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2)
        for widget in (self.field, self.theme, self.list):
            column.addWidget(widget)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(self._narrow)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.theme.currentIndexChanged.connect(lambda _at: self._narrow())
        self.model.ticked.connect(self.ticked)

    def show_units(self, units: Sequence[int], chosen: list[int], themes: list[Node]) -> None:
        """Offer these units; `themes` to narrow them by, where there are several."""
        self._units, self._chosen = units, frozenset(chosen)
        kept = self.theme.currentData()
        self.theme.blockSignals(True)
        self.theme.clear()
        self.theme.addItem(self.tr("Everywhere"), 0)
        for node in themes:
            self.theme.addItem(node.name, node.id)
        self.theme.setCurrentIndex(max(0, self.theme.findData(kept)))
        self.theme.blockSignals(False)
        self.theme.setVisible(len(themes) > 1)
        self._narrow()

    def _narrow(self) -> None:
        project, words = self._session.project, fold(self.field.text()).text.split()
        theme = self.theme.currentData() or 0
        nodes = descendants(project, theme) if theme in project.nodes else set()
        shown = [
            unit
            for unit in self._units
            if unit in project.units
            and (not nodes or any(label.node in nodes for label in project.labels.where("unit", unit)))
            and (not words or self._holds(unit, words))
        ]
        current = self.list.currentIndex().row()
        kept = self.model.units[current] if 0 <= current < len(self.model.units) else 0
        self.model.show_units(shown, self._chosen)
        if shown and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(shown.index(kept) if kept in shown else 0))

    def _holds(self, unit: int, words: list[str]) -> bool:
        person = participant_of(self._session.project, unit)
        said = fold(f"{person.pseudonym if person is not None else ''} {self._session.project.text_of(unit)}").text
        return all(word in said for word in words)
