"""The rows of a list of review items: a heading for each place, and a card for each item."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.codebook import IDEA_COLOUR
from annotator.ui.review.entries import Entry, codes_here, reviewer_of, what_it_is, what_it_says
from annotator.ui.session import Session
from annotator.ui.units.chips import Chip, chips_for

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (`entry` None) with the number of cards below it, or a card."""

    heading: str = ""
    count: int = 0
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """What is drawn of an item: where and who, the words it is about, what is said, codes suggested and her own."""

    top: str
    quoted: str
    text: str
    suggested: tuple[Chip, ...]
    hers: tuple[Chip, ...]
    reply: str


class ItemModel(QAbstractTableModel):
    """One column. `show` gives it other entries."""

    def __init__(self, session: Session, parent: QObject | None = None, with_reviewer: bool = True) -> None:
        super().__init__(parent)
        self._session, self._with_reviewer = session, with_reviewer
        self.rows: list[Row] = []

    def show(self, found: Sequence[Entry]) -> None:
        """List these, in the order they have."""
        self.beginResetModel()
        self.rows = []
        for (_, heading), group in groupby(found, key=lambda entry: (entry.order, entry.group)):
            several = list(group)
            self.rows.append(Row(heading, len(several)))
            self.rows += [Row(entry=entry) for entry in several]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The item of a row; None for a heading and where there is no row."""
        return self.rows[row].entry if 0 <= row < len(self.rows) else None

    def row_where(self, holds: Callable[[Entry], bool]) -> int:
        """The first row whose entry answers, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.entry is not None and holds(row.entry)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are not chosen."""
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if self.entry(index.row()) else enabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says; the drawing asks `card`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        if row.entry is None:
            return row.heading
        card = self.card(row.entry)
        said = card.text or ", ".join(chip.name for chip in card.suggested)
        return f"{card.top}: {said}. {card.quoted}"

    def card(self, entry: Entry) -> Card:
        """One item as it is drawn."""
        project, item = self._session.project, entry.item
        suggested: tuple[Chip, ...] = ()
        node = project.nodes.first("uuid", item.node_uuid) if item.node_uuid else None
        if node is not None:
            suggested = tuple(chips_for(project, [node.id]))
        elif item.kind == "new_code":
            suggested = (Chip(item.text, IDEA_COLOUR, self.tr("new")),)
        says = what_it_says(project, item) if item.kind == "comment" or (item.node_uuid and node is None) else ""
        hers = tuple(chips_for(project, codes_here(project, entry))) if item.kind != "comment" else ()
        return Card(self._top(entry), self._quoted(entry), says, suggested, hers, item.reply)

    def _top(self, entry: Entry) -> str:
        project, place = self._session.project, entry.place
        spot = ""
        if place.document is not None and place.start < place.end:
            flat = project.flat(place.document)
            spot = self.tr("paragraph %1").replace("%1", str(flat.row(flat.anchor(place.start)[0].id) + 1))
        who = reviewer_of(project, entry.item) if self._with_reviewer else ""
        about = project.nodes[entry.node].name if entry.node is not None else ""
        return " · ".join(part for part in (what_it_is(project, entry.item), who, about, spot) if part)

    def _quoted(self, entry: Entry) -> str:
        """The words as they stand today; where they are gone, those that were quoted."""
        place = entry.place
        if place.document is not None and place.start < place.end:
            return self._session.project.flat(place.document).text[place.start : place.end]
        return entry.item.quoted
