"""How units flow between the themes of one picture and those of the next: the figure of how the themes came about."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.codebook import IDEA_COLOUR
from annotator.domain.pictures import LOOSE, Picture


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
    ribbons: list[Ribbon] = []
    for number, picture in enumerate(pictures):
        boxes = _boxes(picture, shown_colours)
        units = [picture.held[box.node] for box in boxes]
        if number:
            order = _uncrossed(held, units, boxes)
            boxes, units = [boxes[at] for at in order], [units[at] for at in order]
            ribbons += _ribbons(number - 1, _Column(pictures[number - 1], columns[-1]), _Column(picture, boxes))
        held = units
        columns.append(boxes)
    return Alluvial(tuple(map(tuple, columns)), tuple(ribbons))


def _boxes(picture: Picture, shown_colours: Mapping[str, str]) -> list[Box]:
    """The nodes at the top that are more than a code, in the order of the tree; then all other codes as one."""
    boxes = []
    for node, held in picture.held.items():
        if node == LOOSE:
            size = len(held) or sum(picture.rows[loose].carried for loose in picture.loose)
            boxes.append(Box(LOOSE, "", IDEA_COLOUR, size, len(picture.loose)))
        else:
            row = picture.rows[node]
            colour = picture.colour(node) or shown_colours.get(node, IDEA_COLOUR)
            boxes.append(Box(node, row.name, colour, max(row.carried, len(held)), picture.codes[node]))
    return boxes


def _uncrossed(before: list[frozenset[str]], units: list[frozenset[str]], boxes: list[Box]) -> list[int]:
    """The boxes by the middle of where their units were; what is new stays about where the tree has it."""

    def middle(at: int) -> float:
        weights = [len(units[at] & other) for other in before]
        if not any(weights):
            return at * len(before) / max(1, len(units))
        return sum(place * weight for place, weight in enumerate(weights)) / sum(weights)

    return sorted(range(len(boxes)), key=lambda at: (boxes[at].node == LOOSE, middle(at), at))


class _Column:
    """Where the boxes of a picture stand in its column."""

    def __init__(self, picture: Picture, boxes: Sequence[Box]) -> None:
        self.homes = picture.homes
        self.places = {box.node: place for place, box in enumerate(boxes)}


def _ribbons(number: int, before: _Column, after: _Column) -> list[Ribbon]:
    patterns = Counter((homes, after.homes[unit]) for unit, homes in before.homes.items() if unit in after.homes)
    counted: dict[tuple[int, int], list[float]] = defaultdict(lambda: [0, 0.0, 0.0])
    for (starts, ends), units in patterns.items():
        ways = _ways(starts, ends)
        out, into = Counter(start for start, _ in ways), Counter(end for _, end in ways)
        for start, end in ways:
            found = counted[before.places[start], after.places[end]]
            found[0] += units
            found[1] += units / out[start]
            found[2] += units / into[end]
    return [Ribbon(number, *way, int(units), out, into) for way, (units, out, into) in sorted(counted.items())]


def _ways(starts: Sequence[str], ends: Sequence[str]) -> set[tuple[str, str]]:
    """How a unit went, by theme: where it stayed, straight on; what it left and what it is new in, to each other.

    A unit of two themes that stays in both has not gone from one to the other.
    """
    stayed = {theme for theme in starts if theme in ends}
    gone = [theme for theme in starts if theme not in stayed]
    new = [theme for theme in ends if theme not in stayed]
    ways = {(theme, theme) for theme in stayed}
    ways |= {(start, end) for start in gone for end in new or ends}
    return ways | {(start, end) for end in new for start in gone or starts}
