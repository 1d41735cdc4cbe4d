"""Which codes and themes go together: two nodes on one unit, or on units that share at least one character of text.

A cell holds the units that carry one of the two and meet the other – in themselves, or in a unit they overlap. Its
number is therefore what a click shows, each unit once, and it is the same from either side. On the diagonal stand all
units of a node. A node and what stands under it go together by definition: those pairs are left out.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from itertools import combinations_with_replacement

from annotator.domain.codebook import carriers, descendants
from annotator.domain.project import Project

Pair = tuple[int, int]


class Pairs(Mapping[Pair, Set[int]]):
    """The units of every pair of nodes; a pair without any is not there.

    All pairs are counted at once, but their units are gathered when they are asked for: among 400 codes there are
    tens of thousands of pairs, and only a corner of them is ever in sight.
    """

    def __init__(self, carrying: Mapping[int, Set[int]], meeting: Mapping[int, Set[int]], sizes: Counter[Pair]) -> None:
        self._carrying, self._meeting = carrying, meeting
        self.sizes: Mapping[Pair, int] = sizes
        """How many units a pair has, the lower id first."""

    def __getitem__(self, pair: Pair) -> Set[int]:
        one, other = pair
        if (pair if one < other else (other, one)) not in self.sizes:
            raise KeyError(pair)
        if one == other:
            return self._carrying[one]
        return (self._carrying[one] & self._meeting[other]) | (self._carrying[other] & self._meeting[one])

    def __iter__(self) -> Iterator[Pair]:
        for one, other in self.sizes:
            yield one, other
            if one != other:
                yield other, one

    def __len__(self) -> int:
        return sum(1 if one == other else 2 for one, other in self.sizes)


def cooccurrence(project: Project, overlapping: bool = False) -> Pairs:
    """The units of every pair of nodes outside the bin."""
    carrying = {node: units for node, units in carriers(project).items() if not project.nodes[node].binned}
    nodes_of: dict[int, set[int]] = {}
    for node, units in carrying.items():
        for unit in units:
            nodes_of.setdefault(unit, set()).add(node)
    near = _near(project, nodes_of) if overlapping else nodes_of
    meeting: dict[int, set[int]] = {node: set() for node in carrying}
    for unit, nodes in near.items():
        for node in nodes:
            meeting[node].add(unit)
    sizes = _sizes(nodes_of, near)
    for node in carrying:
        for below in descendants(project, node):
            if below != node:
                sizes.pop((node, below) if node < below else (below, node), None)
    return Pairs(carrying, meeting, sizes)


def _near(project: Project, nodes_of: Mapping[int, set[int]]) -> dict[int, set[int]]:
    """The nodes of each unit and of those it overlaps."""
    found = {unit: set(nodes) for unit, nodes in nodes_of.items()}
    for one, other in _overlaps(project, set(nodes_of)):
        found[one] |= nodes_of[other]
        found[other] |= nodes_of[one]
    return found


def _sizes(nodes_of: Mapping[int, set[int]], near: Mapping[int, set[int]]) -> Counter[Pair]:
    """How many units each pair has, the lower id first."""
    found: Counter[Pair] = Counter()
    for unit, nodes in nodes_of.items():
        found.update(combinations_with_replacement(sorted(nodes), 2))
        if further := near[unit] - nodes:
            found.update([(one, other) if one < other else (other, one) for one in nodes for other in further])
    return found


def _overlaps(project: Project, units: set[int]) -> Iterator[tuple[int, int]]:
    """Pairs of units that share a character, each pair at least once."""
    by_document: dict[int, list[tuple[int, int, int]]] = {}
    for unit in units:
        ranges = by_document.setdefault(project.units[unit].document, [])
        ranges.extend((start, end, unit) for start, end in project.ranges_of(unit) if start < end)
    for ranges in by_document.values():
        open_now: list[tuple[int, int]] = []
        for start, end, unit in sorted(ranges):
            open_now = [(until, other) for until, other in open_now if until > start]
            yield from ((unit, other) for _, other in open_now if other != unit)
            open_now.append((end, unit))
