"""The tree of codes and themes as a picture: of today, or as a snapshot kept it. Both are read in the same way."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from annotator.domain import codebook
from annotator.domain.analysis import Node
from annotator.domain.project import Project
from annotator.domain.restriction import counted
from annotator.domain.snapshots import UNIT_DIGITS, SnapshotNode

LOOSE = ""
"""The box of all codes that stand under no theme."""


def picture_of(project: Project) -> list[SnapshotNode]:
    """Every node outside the bin as it is now, in the order of the tree."""
    counts = codebook.counts(project)
    places = _places(project)
    order = dict.fromkeys(branch.node.id for branch in codebook.walk(project))
    order |= dict.fromkeys(node.id for node in project.nodes if not node.binned)  # a circle from elsewhere has no top
    return [_row(project, project.nodes[node], at, places, counts[node]) for at, node in enumerate(order)]


def rows_of(project: Project, snapshot: int) -> list[SnapshotNode]:
    """What a snapshot kept, in the order of the tree."""
    return sorted(project.snapshot_nodes.where("snapshot", snapshot), key=lambda row: (row.position, row.id))


def same_picture(one: Iterable[SnapshotNode], other: Iterable[SnapshotNode]) -> bool:
    """Whether two pictures hold the same nodes, links, texts and units; what counts of them may differ."""
    return [_content(row) for row in one] == [_content(row) for row in other]


def parents_of(row: SnapshotNode) -> list[tuple[str, int]]:
    """The nodes above one (uuid, place under it), the first of them first."""
    found = (word.partition("/") for word in row.parents.split())
    return [(uuid, int(place or 0)) for uuid, _, place in found]


def counted_digits(project: Project) -> frozenset[str]:
    """The digits of all units that count today."""
    return frozenset(unit.uuid[:UNIT_DIGITS] for unit in filter(counted(project), project.units))


class Picture:
    """A picture, asked by the uuids of its nodes. With `within`, only these units (their digits) are looked at."""

    def __init__(self, rows: Iterable[SnapshotNode], within: Collection[str] | None = None) -> None:
        self.rows = {row.node: row for row in rows}
        self.units = {node: _units(row, within) for node, row in self.rows.items()}
        self.parents = {
            node: [uuid for uuid, _ in parents_of(row) if uuid in self.rows] for node, row in self.rows.items()
        }

    @cached_property
    def below(self) -> dict[str, frozenset[str]]:
        """For every node the units that carry it or one below it."""
        found = {node: set(units) for node, units in self.units.items()}
        for node, units in self.units.items():
            for above in self.above(node):
                found[above] |= units
        return {node: frozenset(units) for node, units in found.items()}

    @cached_property
    def themes(self) -> list[str]:
        """The nodes at the top that are more than a code, in the order of the tree."""
        with_children = {parent for above in self.parents.values() for parent in above}
        return [node for node in self._tops if node in with_children or self.rows[node].kind != "code"]

    @cached_property
    def loose(self) -> list[str]:
        """The codes that stand under no theme."""
        themes = set(self.themes)
        return [node for node in self._tops if node not in themes]

    @cached_property
    def held(self) -> dict[str, frozenset[str]]:
        """The units of every theme, and under `LOOSE` those of the codes without one, where there are such."""
        found = {node: self.below[node] for node in self.themes}
        if self.loose:
            found[LOOSE] = frozenset().union(*(self.below[node] for node in self.loose))
        return found

    @cached_property
    def homes(self) -> dict[str, tuple[str, ...]]:
        """By unit, what holds it."""
        found: dict[str, tuple[str, ...]] = {}
        for node, units in self.held.items():
            for unit in units:
                found[unit] = (*found.get(unit, ()), node)
        return found

    @cached_property
    def codes(self) -> Counter[str]:
        """How many codes stand below every node."""
        found: Counter[str] = Counter()
        for node, row in self.rows.items():
            if row.kind == "code":
                found.update({*self.above(node)})
        return found

    @property
    def _tops(self) -> list[str]:
        return [node for node, above in self.parents.items() if not above]

    def above(self, node: str) -> Iterator[str]:
        """Every node above one, each once."""
        seen, todo = {node}, [node]
        while todo:
            for parent in self.parents[todo.pop()]:
                if parent not in seen:
                    seen.add(parent)
                    todo.append(parent)
                    yield parent

    def colour(self, node: str) -> str | None:
        """Its own colour, else that of the first node above that has one; None where none has."""
        seen: set[str] = set()
        while node not in seen:
            seen.add(node)
            if self.rows[node].colour is not None:
                return self.rows[node].colour
            node = next(iter(self.parents[node]), node)
        return None


def _places(project: Project) -> dict[int, dict[int, int]]:
    """By node above, the place of each node under it among those that are shown."""
    return {
        node.id: {child.id: place for place, child in enumerate(codebook.children(project, node.id))}
        for node in project.nodes
        if not node.binned
    }


def _row(project: Project, node: Node, at: int, places: dict[int, dict[int, int]], carried: int) -> SnapshotNode:
    layer = project.layers.get(node.layer)
    above = {parent.uuid: places[parent.id][node.id] for parent in codebook.parents(project, node.id)}
    units = sorted(project.units[label.unit].uuid[:UNIT_DIGITS] for label in project.labels.where("node", node.id))
    return SnapshotNode(
        node=node.uuid,
        layer=layer.name if layer else "",
        kind=layer.kind if layer else "code",
        name=node.name,
        definition=node.definition,
        colour=node.colour,
        position=at,
        parents=" ".join(f"{uuid}/{place}" for uuid, place in above.items()),
        units=" ".join(dict.fromkeys(units)),
        carried=carried,
    )


def _content(row: SnapshotNode) -> tuple[object, ...]:
    own = (row.node, row.layer, row.kind, row.name, row.definition, row.colour)
    return *own, row.position, row.parents, row.units


def _units(row: SnapshotNode, within: Collection[str] | None) -> frozenset[str]:
    units = frozenset(row.units.split())
    return units if within is None else units.intersection(within)
