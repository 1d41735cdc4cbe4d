"""The codings of every document as the transcript view draws them, renewed unit by unit after each change."""

from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.lanes import Coding, IntervalIndex

if TYPE_CHECKING:
    from annotator.domain.project import Project

IDEA_NODE = 0
"""The node of an uncoded highlight, which has none."""


class Drawings:
    """One interval index per document asked for. Renewing one unit among 2,000 costs a fiftieth of building anew."""

    def __init__(self, project: "Project") -> None:
        self._project = project
        self._indexes: dict[int, IntervalIndex] = {}
        self._owners: dict[str, dict[int, int]] = {"label": {}, "span": {}}
        self._binned: frozenset[int] = frozenset()

    def of(self, document: int) -> IntervalIndex:
        """Every drawn coding of a document."""
        if document not in self._indexes:
            self._binned = self._bin()
            units = self._project.units.where("document", document)
            self._indexes[document] = IntervalIndex([c for unit in units for c in self._codings(unit.id)])
        return self._indexes[document]

    def forget(self, changes: Changes) -> None:
        """Follow a change: documents with a new text are built anew, the touched units of others replaced."""
        for document in changes.texts:
            self._indexes.pop(document, None)
        if changes.touches("node") and self._bin() != self._binned:
            self._indexes.clear()
        units = self._units_in(changes) if self._indexes else frozenset()
        for document in changes.documents & self._indexes.keys():
            if units:
                self._indexes[document] = self._renewed(document, units)
            else:
                del self._indexes[document]

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
