"""Which codes and themes go together: two nodes on one unit, or on units that share at least one character of text.

A cell holds the units that carry one of the two and meet the other – in themselves, or in a unit they overlap. Its
number is therefore what a click shows, each unit once, and it is the same from either side. On the diagonal stand all
units of a node. A node and what stands under it go together by definition: those pairs are left out.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from itertools import chain, combinations_with_replacement

from annotator.domain.codebook import carriers, descendants
from annotator.domain.project import Project

Pairs = Mapping[tuple[int, int], Set[int]]


def cooccurrence(project: Project, overlapping: bool = False) -> Pairs:
    """The units of every pair of nodes outside the bin; a pair without any is not there."""
    nodes_of: dict[int, set[int]] = {}
    related: set[tuple[int, int]] = set()
    for node, units in carriers(project).items():
        if not project.nodes[node].binned:
            related.update((node, below) for below in descendants(project, node) if below != node)
            for unit in units:
                nodes_of.setdefault(unit, set()).add(node)
    near = _near(project, nodes_of) if overlapping else nodes_of
    found = _heaps(nodes_of, near)
    for one, other in related:
        found.pop((one, other) if one < other else (other, one), None)
    found.update([((other, one), units) for (one, other), units in found.items()])
    return found


def _near(project: Project, nodes_of: Mapping[int, set[int]]) -> dict[int, set[int]]:
    """The nodes of each unit and of those it overlaps."""
    found = {unit: set(nodes) for unit, nodes in nodes_of.items()}
    for one, other in _overlaps(project, set(nodes_of)):
        found[one] |= nodes_of[other]
        found[other] |= nodes_of[one]
    return found


def _heaps(nodes_of: Mapping[int, set[int]], near: Mapping[int, set[int]]) -> dict[tuple[int, int], set[int]]:
    """The units of each pair, the lower id first."""
    heaps: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for unit, nodes in nodes_of.items():
        here, further = sorted(nodes), near[unit] - nodes
        pairs = chain(
            combinations_with_replacement(here, 2),
            ((one, other) if one < other else (other, one) for one in here for other in further),
        )
        for pair in pairs:
            heaps[pair].add(unit)
    return dict(heaps)


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
