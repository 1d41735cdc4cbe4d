"""The hits of a search as rows: narrowed, under headings, ticked or not."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.places import participant_at, participant_of
from annotator.domain.project import Project
from annotator.domain.search import Context, Found, Range, Source, SourceKind, in_context
from annotator.ui.languages import long_date
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which hits to show. Empty sets narrow nothing; `uncoded` and `participants` leave hits in interviews only."""

    kinds: frozenset[SourceKind] = frozenset()
    participants: frozenset[int] = frozenset()
    uncoded: bool = False


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit, or with no range the heading of `count` hits."""

    source: Source
    range: Range | None = None
    count: int = 0


MOST = 20_000
"""More hits than this are counted, not listed: nobody reads them, and the list would be slow."""


def narrowed(project: Project, found: Iterable[Found], narrow: Narrowing) -> list[Found]:
    """The hits that fit, texts without any left out."""
    kept = []
    for one in found:
        if narrow.kinds and one.source.kind not in narrow.kinds:
            continue
        ranges = one.ranges
        if narrow.uncoded or narrow.participants:
            ranges = tuple(r for r in ranges if _fits(project, one.source, r, narrow))
        if ranges:
            kept.append(Found(one.source, ranges))
    return kept


def _fits(project: Project, source: Source, place: Range, narrow: Narrowing) -> bool:
    if source.kind != "text":
        return False
    if narrow.uncoded and any(coding.node for coding in project.codings(source.id).meeting(*place)):
        return False
    who = participant_at(project, source.id, place[0]) if narrow.participants else None
    return not narrow.participants or (who is not None and who.id in narrow.participants)


def rows_of(found: Iterable[Found]) -> list[HitRow]:
    """One heading for each interview and for each other kind of text, and the hits under it, up to about `MOST`."""
    rows: list[HitRow] = []
    heading = 0
    for one in found:
        if len(rows) >= MOST:
            break
        above = rows[heading].source if rows else None
        if above is None or above.kind != one.source.kind or (one.source.kind == "text" and above.id != one.source.id):
            heading = len(rows)
            rows.append(HitRow(one.source))
        rows.extend(HitRow(one.source, place) for place in one.ranges)
        rows[heading] = HitRow(rows[heading].source, None, rows[heading].count + len(one.ranges))
    return rows


class HitsModel(QAbstractListModel):
    """The rows; in a review each hit in an interview carries a tick."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[HitRow] = []
        self.reviewing = False
        self._unticked: set[int] = set()

    def show(self, rows: list[HitRow]) -> None:
        """Take these rows, all ticked."""
        self.beginResetModel()
        self.rows = rows
        self._unticked.clear()
        self.endResetModel()

    def review(self, on: bool) -> None:
        """Show ticks or not."""
        self.reviewing = on
        self._redraw()

    def is_ticked(self, row: int) -> bool:
        """Whether a hit will be coded."""
        return row not in self._unticked

    def can_tick(self, row: int) -> bool:
        """Only hits in interviews can become units; a heading stands for the hits below it."""
        return 0 <= row < len(self.rows) and self.rows[row].source.kind == "text"

    def tick(self, row: int) -> None:
        """Switch a hit, or all hits under a heading."""
        rows: Set[int] = {row}
        if self.rows[row].range is None:
            below = range(row + 1, row + 1 + self.rows[row].count)
            rows = {row, *below}
        self._unticked = self._unticked - rows if row in self._unticked else self._unticked | rows
        self._redraw()

    def tick_all(self, on: bool) -> None:
        """All or none."""
        self._unticked = set() if on else set(range(len(self.rows)))
        self._redraw()

    def ticked(self) -> list[tuple[int, int, int]]:
        """The ticked hits as (document, start, end)."""
        return [
            (row.source.id, *row.range)
            for at, row in enumerate(self.rows)
            if row.range is not None and self.can_tick(at) and self.is_ticked(at)
        ]

    def in_documents(self) -> dict[int, list[Range]]:
        """The hits shown, by interview."""
        found: dict[int, list[Range]] = {}
        for row in self.rows:
            if row.range is not None and row.source.kind == "text":
                found.setdefault(row.source.id, []).append(row.range)
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Hits and headings."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be chosen."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says; the drawing asks for `context` and `origin`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        if row.range is None:
            return f"{self.title(row)} {row.count}"
        around = self.context(row)
        return f"{self.origin(row)}: {around.left}{around.hit}{around.right}"

    def title(self, row: HitRow) -> str:
        """What a heading says."""
        if row.source.kind == "text":
            return self._session.project.documents[row.source.id].title
        return {
            "node": self.tr("Codes and themes"),
            "memo": self.tr("Memos"),
            "unit_text": self.tr("Condensations and other texts on units"),
            "question": self.tr("Research questions"),
            "chapter": self.tr("Findings chapter"),
        }[row.source.kind]

    def context(self, row: HitRow) -> Context:
        """The hit in its line."""
        start, end = row.range or (0, 0)
        return in_context(row.source.text, start, end, 120)

    def origin(self, row: HitRow) -> str:
        """Whose words, which code, which date."""
        project, source = self._session.project, row.source
        if source.kind == "text" and row.range is not None:
            turn, _ = project.flat(source.id).anchor(row.range[0])
            who, speaker = participant_at(project, source.id, row.range[0]), project.speakers.get(turn.speaker)
            return who.pseudonym if who else speaker.label if speaker else ""
        if source.kind == "node":
            return project.nodes[source.id].name
        if source.kind == "memo":
            return long_date(project.memos[source.id].date)
        if source.kind == "unit_text":
            participant = participant_of(project, project.unit_texts[source.id].unit)
            return participant.pseudonym if participant else ""
        node = project.nodes.get(node_of(project, source))
        return node.name if node else ""

    def _redraw(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


def node_of(project: Project, source: Source) -> int | None:
    """The theme whose section of the chapter a text belongs to, or None."""
    if source.table == "summary":
        return project.summaries[source.id].node
    if source.table == "outline_item":
        return project.outline[source.id].node
    if source.table == "quote":
        item = project.outline.first("quote", source.id)
        return item.node if item else None
    return None
