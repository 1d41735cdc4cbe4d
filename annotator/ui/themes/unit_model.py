"""The units of a theme beside a text about it: which sentences lean on each, and what is ticked just now."""

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.analysis import Stance, SummaryKind
from annotator.domain.codebook import descendants, in_text_order, labelled_with
from annotator.domain.places import participant_of
from annotator.domain.theme_texts import uses
from annotator.domain.voices import stances
from annotator.ui.session import Session
from annotator.ui.themes.sources import source_of

Index = QModelIndex | QPersistentModelIndex
Ticks = Literal["sentence", "read", "none"]
"""What the tick of a unit says: the sentence in hand leans on it, it was read in context, or there is no tick."""


@dataclass(frozen=True, slots=True)
class UnitCard:
    """What one unit shows; `ticked` is None where there is nothing to tick."""

    source: str
    text: str
    condensation: str
    golden: bool
    stance: Stance
    read: bool
    ticked: bool | None
    sentences: tuple[int, ...] | None


class ThemeUnits(QAbstractTableModel):
    """One column of cards. While she ticks, rows stay where they are until the filter or the theme changes."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.node = 0
        self.participant: int | None = None
        self.kind: SummaryKind = ""
        self.ticks: Ticks = "sentence"
        self.sentence: int | None = None
        self.unused_only = False
        self.units: list[int] = []
        """All of the theme, or of the participant under it, in text order."""
        self.rows: list[int] = []
        self._uses: dict[int, list[int]] = {}
        self._read: set[int] = set()
        self._below: set[int] = set()

    @property
    def unused(self) -> int:
        """How many units no sentence of the text leans on."""
        return sum(unit not in self._uses for unit in self.units)

    @property
    def unread(self) -> list[int]:
        """The units not yet read in context."""
        return [unit for unit in self.units if unit not in self._read]

    def show(self, node: int, participant: int | None = None) -> None:
        """Show the units of a theme, all or those of a participant, as the filter says."""
        self.node, self.participant = node, participant
        self._ask_units()
        self._ask_texts()
        self._put(self._filtered())

    def renew(self, units_too: bool = True) -> None:
        """Take in what changed; rows stay while the same units are there. `units_too`: there may be others."""
        before = set(self.units)
        if units_too:
            self._ask_units()
        self._ask_texts()
        self._put(self.rows if set(self.units) == before else self._filtered())

    def say(self, kind: SummaryKind, sentence: int | None) -> None:
        """The text in hand, and the sentence (from 0) the caret stands in."""
        if (kind, sentence) == (self.kind, self.sentence):
            return
        another, self.kind, self.sentence = kind != self.kind, kind, sentence
        self._ask_texts()
        if another:
            self._put(self._filtered())
        else:
            self._all_changed()

    def set_ticks(self, ticks: Ticks) -> None:
        """What ticks say from now on."""
        if ticks != self.ticks:
            self.ticks = ticks
            self._put(self._filtered())

    def filter_unused(self, unused_only: bool) -> None:
        """Only units no sentence leans on, or all."""
        self.unused_only = unused_only
        self._put(self._filtered())

    def unit(self, row: int) -> int:
        """The unit of a row, 0 for none."""
        return self.rows[row] if 0 <= row < len(self.rows) else 0

    def row_of(self, unit: int) -> int:
        """The row of a unit, or -1."""
        return self.rows.index(unit) if unit in self.rows else -1

    def is_ticked(self, unit: int) -> bool | None:
        """Whether a unit is ticked; None where there is nothing to tick."""
        if self.ticks == "read":
            return unit in self._read
        if self.ticks == "none" or self.sentence is None:
            return None
        return self.sentence + 1 in self._uses.get(unit, ())

    def is_read(self, unit: int) -> bool:
        """Whether a unit was read in context."""
        return unit in self._read

    def stance(self, unit: int) -> Stance:
        """The strongest of its stances toward the theme: against, nuances, for."""
        found = stances(self._session.project, unit, self._below)
        return "against" if "against" in found else "nuances" if "nuances" in found else "for"

    def card(self, unit: int) -> UnitCard:
        """One unit."""
        project = self._session.project
        columns = project.ordered_columns()
        return UnitCard(
            source=source_of(project, unit),
            text=project.text_of(unit),
            condensation=project.column_text(unit, columns[0].id) if columns else "",
            golden=project.units[unit].golden,
            stance=self.stance(unit),
            read=unit in self._read,
            ticked=self.is_ticked(unit),
            sentences=tuple(self._uses.get(unit, ())) if self.ticks == "sentence" else None,
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Units."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words; for a screen reader the whole card."""
        unit = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._session.project.text_of(unit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(unit)
        return None

    def use_text(self, sentences: tuple[int, ...]) -> str:
        """Which sentences lean on a unit."""
        if not sentences:
            return self.tr("Not used yet")
        numbers = ", ".join(map(str, sentences))
        return self.tr("In sentence %1").replace("%1", numbers)

    def _spoken(self, unit: int) -> str:
        card = self.card(unit)
        stance = {"for": "", "nuances": self.tr("nuances"), "against": self.tr("contradicts")}[card.stance]
        parts = [
            self.tr("Ticked") if card.ticked else "",
            source_of(self._session.project, unit, spoken=True),
            card.text,
            self.use_text(card.sentences) if card.sentences is not None else "",
            self.tr("Golden quote") if card.golden else "",
            stance,
        ]
        return ". ".join(part for part in parts if part)

    def _ask_units(self) -> None:
        project = self._session.project
        self._below = descendants(project, self.node) if self.node in project.nodes else set()
        found = labelled_with(project, self._below)
        if self.participant is not None:
            found = [unit for unit in found if self._is_said_by_participant(unit.id)]
        self.units = [unit.id for unit in in_text_order(project, found)]

    def _is_said_by_participant(self, unit: int) -> bool:
        person = participant_of(self._session.project, unit)
        return person is not None and person.id == self.participant

    def _ask_texts(self) -> None:
        project = self._session.project
        self._read = {visit.unit for visit in project.revisits.where("node", self.node)}
        self._uses = uses(project, self.node, self.kind, self.participant)

    def _filtered(self) -> list[int]:
        if self.ticks == "sentence" and self.unused_only:
            return [unit for unit in self.units if unit not in self._uses]
        return list(self.units)

    def _put(self, rows: list[int]) -> None:
        if rows == self.rows:
            self._all_changed()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _all_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
