"""A blind coding beside hers: for each unit what both gave, what only she, what only the reader. No figures here."""

from dataclasses import dataclass

from annotator.domain.codebook import in_text_order, same_name
from annotator.domain.lanes import Coding, IntervalIndex
from annotator.domain.project import Project
from annotator.domain.review import ReviewItem
from annotator.domain.review_places import ItemPlace, place_of_item


@dataclass(frozen=True, slots=True)
class Compared:
    """One unit of hers, or (`unit` None) a stretch only the reader marked. Nodes by id; `new` are codes not in hers.

    A new code whose name she has, taken over or all along, is that node and no longer new. What "the reader" coded may
    be a second coding of her own.
    `document`, `start` and `end` are its place in the joined text (code points), end exclusive.
    """

    unit: int | None
    document: int
    start: int
    end: int
    both: frozenset[int]
    only_hers: frozenset[int]
    only_theirs: frozenset[int]
    new: tuple[str, ...] = ()
    items: tuple[int, ...] = ()
    """What the other coding holds here."""

    @property
    def agrees(self) -> bool:
        """Whether both gave the same codes, and at least one."""
        return bool(self.both) and not (self.only_hers or self.only_theirs or self.new)


def compare(project: Project, review: int) -> list[Compared]:
    """Every unit of an included interview that either of them coded, in text order; then the reader's own stretches.

    A stretch the reader marked is that of her unit when each covers at least half of the other. Items whose place is
    lost are in no line.
    """
    theirs: dict[int, list[ReviewItem]] = {}
    apart: dict[tuple[int, int, int], list[ReviewItem]] = {}
    units_in = _UnitsIn(project)
    for item in project.review_items.where("review", review):
        if item.kind == "comment":
            continue
        place = place_of_item(project, item)
        unit = _unit_of(project, item, place, units_in)
        if unit is not None:
            theirs.setdefault(unit, []).append(item)
        elif place.document is not None and place.start < place.end:
            apart.setdefault((place.document, place.start, place.end), []).append(item)
    included = {document.id for document in project.documents if document.status == "included"}
    units = [u for u in project.units if u.document in included and (u.id in theirs or project.labels_of(u.id))]
    found = []
    for record in in_text_order(project, units):
        ranges = project.ranges_of(record.id)
        hers = frozenset(label.node for label in project.labels_of(record.id))
        place_of = (record.document, ranges[0][0], ranges[-1][1])
        found.append(_compared(project, record.id, place_of, hers, theirs.get(record.id, [])))
    for place_of, items in sorted(apart.items()):
        found.append(_compared(project, None, place_of, frozenset(), items))
    return found


def _compared(
    project: Project, unit: int | None, place: tuple[int, int, int], hers: frozenset[int], items: list[ReviewItem]
) -> Compared:
    nodes = (project.nodes.first("uuid", item.node_uuid) for item in items if item.node_uuid)
    named = {item.text: same_name(project, item.text) for item in items if item.kind == "new_code"}
    given = frozenset(node.id for node in (*nodes, *named.values()) if node is not None)
    new = tuple(name for name, node in named.items() if node is None)
    return Compared(unit, *place, hers & given, hers - given, given - hers, new, tuple(item.id for item in items))


class _UnitsIn(dict[int, IntervalIndex]):
    """The places of the units of each document asked for: looking through all of them for each item is too slow."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def __missing__(self, document: int) -> IntervalIndex:
        units = self._project.units.where("document", document)
        places = [Coding(unit.id, 0, start, end) for unit in units for start, end in self._project.ranges_of(unit.id)]
        self[document] = IntervalIndex(places)
        return self[document]


def _unit_of(project: Project, item: ReviewItem, place: ItemPlace, units_in: _UnitsIn) -> int | None:
    if item.target == "unit":
        unit = project.units.first("uuid", item.target_uuid)
        if unit is not None:
            return unit.id
    if place.document is None or place.start >= place.end:
        return None
    best, most = None, 0
    for other in units_in[place.document].meeting(place.start, place.end):
        common = min(other.end, place.end) - max(other.start, place.start)
        if 2 * common >= max(other.end - other.start, place.end - place.start) and common > most:
            best, most = other.unit, common
    return best
