"""The extracts of one code or theme in sequence, under a heading for each participant or interview."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.analysis import Stance
from annotator.domain.codebook import descendants, labelled_with
from annotator.domain.flat import FlatText
from annotator.domain.places import clock, place_of
from annotator.domain.voices import stances
from annotator.ui.session import Session
from annotator.ui.units.chips import Chip, chips_for
from annotator.ui.units.rows import Facts, Group, Row, arranged

Index = QModelIndex | QPersistentModelIndex

CONTEXT = 260
"""Code points shown on either side of an extract."""


@dataclass(frozen=True, slots=True)
class Card:
    """What one extract shows."""

    source: str
    text: str
    before: str
    after: str
    condensation: str
    chips: tuple[Chip, ...]
    golden: bool
    quoted: bool
    stance: Stance


class ExtractsModel(QAbstractTableModel):
    """One column of cards and headings."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.facts = Facts(session.project)
        self.node: int | None = None
        self.stance: Stance | None = None
        self.group: Group = "participant"
        self.context = False
        self.rows: list[Row] = []
        self.by_stance: dict[Stance, int] = {"for": 0, "nuances": 0, "against": 0}

    def show(self, node: int | None) -> None:
        """Show the extracts of a node and of those below it, as the stance filter and the group say."""
        project = self._session.project
        self.facts = Facts(project)
        self.node = node
        nodes = descendants(project, node) if node is not None else set()
        how = {unit.id: stances(project, unit.id, nodes) for unit in labelled_with(project, nodes)}
        self.by_stance = {s: sum(s in found for found in how.values()) for s in self.by_stance}
        self._take([unit for unit, found in how.items() if self.stance is None or self.stance in found])

    def show_units(self, units: list[int]) -> None:
        """Show these units, whatever they carry."""
        self.facts, self.node = Facts(self._session.project), None
        self._take(units)

    def renew(self) -> None:
        """The same units, as they are now."""
        self.show_units([row.unit for row in self.rows if row.unit])

    def _take(self, units: list[int]) -> None:
        rows = arranged(self.facts, units, None, False, self.group)
        if rows == self.rows:
            self.all_changed()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def all_changed(self) -> None:
        """Every card may look otherwise."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def unit(self, row: int) -> int:
        """The unit of a row; 0 for a heading or no row."""
        return self.rows[row].unit if 0 <= row < len(self.rows) else 0

    def row_of(self, unit: int) -> int:
        """The row of a unit, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.unit == unit), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Cards and headings."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are not chosen."""
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if self.unit(index.row()) else enabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says of a card; the drawing asks `card`."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            if not row.unit:
                return self.heading(row)
            card = self.card(row.unit)
            return f"{self._source(row.unit, spoken=True)}: {card.text}"
        return None

    def heading(self, row: Row) -> str:
        """What a group's heading says."""
        project = self._session.project
        if self.group == "document":
            return project.documents[row.key].title
        participant = project.participants.get(row.key)
        return participant.pseudonym if participant else self.tr("No participant")

    def card(self, unit: int) -> Card:
        """One extract."""
        project = self._session.project
        before, after = self._around(unit) if self.context else ("", "")
        columns = project.ordered_columns()
        nodes = [label.node for label in project.labels_of(unit)]
        found = stances(project, unit, descendants(project, self.node)) if self.node is not None else []
        return Card(
            source=self._source(unit),
            text=project.text_of(unit),
            before=before,
            after=after,
            condensation=project.column_text(unit, columns[0].id) if columns else "",
            chips=tuple(chips_for(project, nodes)),
            golden=project.units[unit].golden,
            quoted=project.quotes.count("unit", unit) > 0,
            stance="against" if "against" in found else "nuances" if "nuances" in found else "for",
        )

    def _source(self, unit: int, spoken: bool = False) -> str:
        """Where an extract stands; drawn, it leaves out what the heading above says already."""
        place, participant = place_of(self._session.project, unit), self.facts.participant(unit)
        spot = self.tr("page %1").replace("%1", str(place.page)) if place.page else ""
        paragraph = self.tr("paragraph %1") if spoken else "¶ %1"
        spot = spot or paragraph.replace("%1", str(place.paragraph))
        stamp = clock(place.stamp) if place.stamp is not None else ""
        who = participant.pseudonym if participant and (spoken or self.group != "participant") else ""
        document = place.document if spoken or self.group != "document" else ""
        return " · ".join(part for part in (who, document, spot, stamp) if part)

    def _around(self, unit: int) -> tuple[str, str]:
        """The words before and after, cut at words; each paragraph on its own line, with who speaks."""
        project, ranges = self._session.project, self._session.project.ranges_of(unit)
        flat = project.flat(project.units[unit].document)
        start, end = ranges[0][0], ranges[-1][1]
        low, high = max(0, start - CONTEXT), min(len(flat.text), end + CONTEXT)
        if low:
            low = max(low, flat.text.find(" ", low, start) + 1)
        if high < len(flat.text):
            high = max(flat.text.rfind(" ", end, high), end)
        before, after = self._spoken(flat, low, start), self._spoken(flat, end, high)
        return f"… {before}" if low and before else before, f"{after} …" if high < len(flat.text) and after else after

    def _spoken(self, flat: FlatText, start: int, end: int) -> str:
        """A stretch of an interview; a paragraph that begins in it is led in by its speaker's label."""
        lines, at = [], start
        for line in flat.text[start:end].split("\n"):
            turn, offset = flat.anchor(at)
            speaker = self._session.project.speakers.get(turn.speaker)
            label = f"{speaker.label}: " if speaker and not offset else ""
            if line.strip():
                lines.append(label + line.strip())
            at += len(line) + 1
        return "\n".join(lines)
