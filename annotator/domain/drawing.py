"""The codings of every document as the transcript view draws them, renewed unit by unit after each change."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.flat import FlatText
from annotator.domain.lanes import Coding, IntervalIndex

if TYPE_CHECKING:
    from annotator.domain.project import Project

IDEA_NODE = 0
"""The node of an uncoded highlight, which has none."""
FEW_TURNS = 20
"""So many edited at once are moved over; for more, a document's codings are worked out anew."""


class EditedTurns:
    """Where the turns that were edited lay in the joined text, and where they lie."""

    def __init__(self, before: FlatText, now: FlatText, rows: list[int]) -> None:
        self._starts = [before.starts[row] for row in rows]
        self._ends = [before.starts[row] + len(before.turns[row].text) for row in rows]
        self._new_starts = [now.starts[row] for row in rows]
        self._new_ends = [now.starts[row] + len(now.turns[row].text) for row in rows]
        self._shifts = [0, *(new - old for new, old in zip(self._new_ends, self._ends, strict=True))]

    def moved(self, coding: Coding) -> tuple[Coding, bool]:
        """A coding in the new text, and whether it is exact: of an end in an edited turn the whole turn is told."""
        first, last = bisect_right(self._starts, coding.start), bisect_right(self._starts, coding.end)
        starts_inside = first > 0 and coding.start <= self._ends[first - 1]
        ends_inside = last > 0 and coding.end <= self._ends[last - 1]
        if first == last and not starts_inside and not ends_inside:
            return (coding.shifted(self._shifts[first]) if self._shifts[first] else coding), True
        start = self._new_starts[first - 1] if starts_inside else coding.start + self._shifts[first]
        end = self._new_ends[last - 1] if ends_inside else coding.end + self._shifts[last]
        return Coding(coding.unit, coding.node, start, end, coding.lane), False


class Drawings:
    """One interval index per document asked for. Renewing one unit among 2,000 costs a fiftieth of building anew."""

    def __init__(self, project: "Project") -> None:
        self._project = project
        self._indexes: dict[int, IntervalIndex] = {}
        self._texts: dict[int, FlatText] = {}
        """The text in whose positions each index is."""
        self._waiting: dict[int, set[int]] = {}
        """By edited document, the units to be renewed once its index is moved to the new text."""
        self._owners: dict[str, dict[int, int]] = {"label": {}, "span": {}}
        self._binned: frozenset[int] = frozenset()

    def of(self, document: int) -> IntervalIndex:
        """Every drawn coding of a document."""
        text = self._project.flat(document)
        if document in self._indexes and self._texts[document] is not text:
            self._move(document, text)
        if document not in self._indexes:
            self._waiting.pop(document, None)
            self._binned = self._bin()
            units = self._project.units.where("document", document)
            self._indexes[document] = IntervalIndex([c for unit in units for c in self._codings(unit.id)])
            self._texts[document] = text
        return self._indexes[document]

    def forget(self, changes: Changes) -> None:
        """Follow a change: an edited text moves the codings behind it, the touched units are replaced."""
        if changes.touches("node") and self._bin() != self._binned:
            self._indexes.clear()
        for document in changes.texts:
            if document not in self._project.documents:
                self._indexes.pop(document, None)
        units = self._units_in(changes) if self._indexes else frozenset()
        for document in changes.texts & self._indexes.keys():
            self._waiting.setdefault(document, set()).update(units)
        for document in changes.documents & self._indexes.keys():
            if document in self._waiting:
                self._waiting[document] |= units
            elif units:
                self._indexes[document] = self._renewed(document, units)
            else:
                del self._indexes[document]

    def _move(self, document: int, text: FlatText) -> None:
        """Put an index into the positions of an edited text; what lies in or across the edited turns is renewed.

        Most codings of a long interview lie before or behind an edit. Working all out anew takes longer than a frame.
        """
        before, waiting = self._texts[document], self._waiting.pop(document, set())
        rows = text.edited_rows(before)
        if rows is None or len(rows) > FEW_TURNS:
            del self._indexes[document]
            return
        edited = EditedTurns(before, text, rows)
        moved = []
        for coding in self._indexes[document].codings:
            coding_now, is_exact = edited.moved(coding)
            if not is_exact:
                waiting.add(coding.unit)
            moved.append(coding_now)
        self._indexes[document] = IntervalIndex.placed(moved)
        self._texts[document] = text
        self._indexes[document] = self._renewed(document, frozenset(waiting))

    def _renewed(self, document: int, units: frozenset[int]) -> IntervalIndex:
        here = (u.id for i in units if (u := self._project.units.get(i)) is not None and u.document == document)
        return self._indexes[document].with_units(units, [c for unit in here for c in self._codings(unit)])

    def _units_in(self, changes: Changes) -> frozenset[int]:
        """The units whose rows changed; a removed span or label is remembered by the unit it was drawn for."""
        found = set(changes.ids("unit"))
        for table in ("span", "label"):
            for row_id in changes.ids(table):
                row = self._project.tables[table].get(row_id)
                owner = row.unit if row is not None else self._owners[table].get(row_id)
                found |= {owner} if owner is not None else set()
        return frozenset(found)

    def _codings(self, unit: int) -> list[Coding]:
        """A unit's codings. Runs for every unit of a document whose text was edited, so it asks for little."""
        project = self._project
        labels, spans = project.labels.where("unit", unit), project.spans.where("unit", unit)
        of_label, of_span = self._owners["label"], self._owners["span"]
        for label in labels:
            of_label[label.id] = unit
        for span in spans:
            of_span[span.id] = unit
        nodes = [label.node for label in labels if label.node not in self._binned]
        record = project.units[unit]
        if not nodes and record.status == "idea":
            nodes = [IDEA_NODE]
        range_of = project.flat(record.document).range_of
        return [Coding(unit, node, *range_of(span)) for span in spans for node in nodes]

    def _bin(self) -> frozenset[int]:
        return frozenset(node.id for node in self._project.nodes if node.binned)
