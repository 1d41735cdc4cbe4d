"""Where boxes and ribbons of the figure of themes over time lie, as plain numbers: on screen and on paper the same."""

from dataclasses import dataclass

from annotator.domain.alluvial import Alluvial, Ribbon
from annotator.domain.wall_map import Rect

BOX_LINES = 2.0
"""The least height of a box: a name and its number can be read."""
GAP_LINES = 0.55
TALLEST_LINES = 17.0
"""The height, without gaps, of the column with most units."""

Edge = tuple[float, float, float]
"""An end of a ribbon: x, top and height."""


@dataclass(frozen=True, slots=True)
class AlluvialPlaces:
    """Boxes by column, ribbons with both their ends, the left edge of each column, and the size of the whole."""

    boxes: tuple[tuple[Rect, ...], ...]
    ribbons: tuple[tuple[Ribbon, Edge, Edge], ...]
    lefts: tuple[float, ...]
    width: float
    height: float


def alluvial_places(figure: Alluvial, line: float, wide: float, between: float, head: float) -> AlluvialPlaces:
    """`line` is the height of a line, `wide` a column's width, `between` the room between two, `head` that above."""
    most = max((sum(box.size for box in column) for column in figure.columns), default=0)
    scale = line * TALLEST_LINES / max(most, 1)
    columns, lowest = [], head
    for number, column in enumerate(figure.columns):
        top, rects = head, []
        for box in column:
            height = max(line * BOX_LINES, box.size * scale)
            rects.append(Rect(number * (wide + between), top, wide, height))
            top += height + line * GAP_LINES
        lowest = max(lowest, top)
        columns.append(tuple(rects))
    lefts = tuple(number * (wide + between) for number in range(len(columns)))
    width = lefts[-1] + wide if lefts else 0
    return AlluvialPlaces(tuple(columns), _ribbons(figure, columns, scale), lefts, width, lowest)


def _ribbons(figure: Alluvial, columns: list[tuple[Rect, ...]], scale: float) -> tuple[tuple[Ribbon, Edge, Edge], ...]:
    used: dict[tuple[str, int, int], float] = {}
    for side, shift in (("out", 0), ("in", 1)):
        for ribbon in figure.ribbons:
            key = (side, ribbon.column + shift, ribbon.end if shift else ribbon.start)
            used[key] = used.get(key, 0.0) + (ribbon.share_in if shift else ribbon.share_out) * scale
    # What is not wider than its box lies in the middle of it.
    tops = {(side, column, at): columns[column][at].middle[1] - whole / 2 for (side, column, at), whole in used.items()}
    found = []
    for ribbon in figure.ribbons:
        out, into = ("out", ribbon.column, ribbon.start), ("in", ribbon.column + 1, ribbon.end)
        start, end = columns[ribbon.column][ribbon.start], columns[ribbon.column + 1][ribbon.end]
        high, high_end = ribbon.share_out * scale, ribbon.share_in * scale
        found.append((ribbon, (start.x + start.width, tops[out], high), (end.x, tops[into], high_end)))
        tops[out] += high
        tops[into] += high_end
    return tuple(found)
