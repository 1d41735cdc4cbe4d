"""How units flow between the themes of one picture and those of the next: the figure of how the themes came about."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.codebook import IDEA_COLOUR
from annotator.domain.pictures import Picture

Homes = dict[str, tuple[int, ...]]
"""By unit, the boxes of a column it is in."""
LOOSE = ""
"""The box of all codes that stand under no theme."""


@dataclass(frozen=True, slots=True)
class Box:
    """A theme with all below it, at one point in time: `size` units as was counted then; `codes` stand below it."""

    node: str
    name: str
    colour: str
    size: int
    codes: int


@dataclass(frozen=True, slots=True)
class Ribbon:
    """`units` are in box `start` of a column and in box `end` of the next.

    `share_out` and `share_in` are its widths at either end, in units: a unit with several themes is shared out between
    them, so that all ribbons of a box together are never wider than the box.
    """

    column: int
    start: int
    end: int
    units: int
    share_out: float
    share_in: float


@dataclass(frozen=True, slots=True)
class Alluvial:
    """Columns of boxes, top down, and the ribbons between neighbouring columns."""

    columns: tuple[tuple[Box, ...], ...]
    ribbons: tuple[Ribbon, ...]


def alluvial(pictures: Sequence[Picture], shown_colours: Mapping[str, str]) -> Alluvial:
    """The figure of pictures in their order in time; `shown_colours` are those of today, for what has none of its own.

    From the second column on boxes stand in the order of what flows into them, so that few ribbons cross.
    """
    columns: list[list[Box]] = []
    held: list[frozenset[str]] = []
    homes: Homes = {}
    ribbons: list[Ribbon] = []
    for number, picture in enumerate(pictures):
        boxes, units = _boxes(picture, shown_colours)
        if number:
            order = _uncrossed(held, units, boxes)
            boxes, units = [boxes[at] for at in order], [units[at] for at in order]
        held, before, homes = units, homes, _homes(units)
        columns.append(boxes)
        if number:
            ribbons += _ribbons(number - 1, columns[-2], boxes, before, homes)
    return Alluvial(tuple(map(tuple, columns)), tuple(ribbons))


def _boxes(picture: Picture, shown_colours: Mapping[str, str]) -> tuple[list[Box], list[frozenset[str]]]:
    """The nodes at the top that are more than a code, in the order of the tree; then all other codes as one."""
    tops = [node for node, above in picture.parents.items() if not above]
    with_children = {parent for above in picture.parents.values() for parent in above}
    themes = [node for node in tops if node in with_children or picture.rows[node].kind != "code"]
    loose = [node for node in tops if node not in set(themes)]
    codes: dict[str, int] = defaultdict(int)
    for node, row in picture.rows.items():
        if row.kind == "code":
            for above in {*picture.above(node)}:
                codes[above] += 1
    boxes, units = [], []
    for node in themes:
        row, held = picture.rows[node], picture.below[node]
        colour = picture.colour(node) or shown_colours.get(node, IDEA_COLOUR)
        boxes.append(Box(node, row.name, colour, max(row.carried, len(held)), codes[node]))
        units.append(held)
    if loose:
        held = frozenset().union(*(picture.below[node] for node in loose))
        size = len(held) or sum(picture.rows[node].carried for node in loose)
        boxes.append(Box(LOOSE, "", IDEA_COLOUR, size, len(loose)))
        units.append(held)
    return boxes, units


def _uncrossed(before: list[frozenset[str]], units: list[frozenset[str]], boxes: list[Box]) -> list[int]:
    """The boxes by the middle of where their units were; what is new stays about where the tree has it."""

    def middle(at: int) -> float:
        weights = [len(units[at] & other) for other in before]
        if not any(weights):
            return at * len(before) / max(1, len(units))
        return sum(place * weight for place, weight in enumerate(weights)) / sum(weights)

    return sorted(range(len(boxes)), key=lambda at: (boxes[at].node == LOOSE, middle(at), at))


def _ribbons(
    column: int,
    left: list[Box],
    right: list[Box],
    before: dict[str, tuple[int, ...]],
    after: dict[str, tuple[int, ...]],
) -> list[Ribbon]:
    patterns = Counter((homes, after[unit]) for unit, homes in before.items() if unit in after)
    counted: dict[tuple[int, int], list[float]] = defaultdict(lambda: [0, 0.0, 0.0])
    for (starts, ends), units in patterns.items():
        ways = _ways({left[at].node: at for at in starts}, {right[at].node: at for at in ends})
        out, into = Counter(start for start, _ in ways), Counter(end for _, end in ways)
        for way in ways:
            found = counted[way]
            found[0] += units
            found[1] += units / out[way[0]]
            found[2] += units / into[way[1]]
    return [Ribbon(column, *way, int(units), out, into) for way, (units, out, into) in sorted(counted.items())]


def _ways(starts: Mapping[str, int], ends: Mapping[str, int]) -> set[tuple[int, int]]:
    """How a unit went, by theme: where it stayed, straight on; what it left and what it is new in, to each other.

    A unit of two themes that stays in both has not gone from one to the other.
    """
    stayed = starts.keys() & ends.keys()
    gone = [at for theme, at in starts.items() if theme not in stayed]
    new = [at for theme, at in ends.items() if theme not in stayed]
    ways = {(starts[theme], ends[theme]) for theme in stayed}
    ways |= {(start, end) for start in gone for end in new or ends.values()}
    return ways | {(start, end) for end in new for start in gone or starts.values()}


def _homes(boxes: list[frozenset[str]]) -> Homes:
    found: Homes = {}
    for place, units in enumerate(boxes):
        for unit in units:
            found[unit] = (*found.get(unit, ()), place)
    return found
