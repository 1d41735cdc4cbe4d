"""Where boxes and ribbons of the figure lie, in pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from annotator.domain.alluvial import Alluvial, Ribbon

BOX_LINES = 2.0
"""The least height of a box: a name and its number can be read."""
GAP_LINES = 0.55
HEAD_LINES = 3.4
TALLEST_LINES = 17.0
"""The height, without gaps, of the column with most units."""


@dataclass(frozen=True, slots=True)
class Places:
    """Boxes by column, ribbons with their shapes, and the size of the whole."""

    boxes: tuple[tuple[QRectF, ...], ...]
    ribbons: tuple[tuple[Ribbon, QPainterPath], ...]
    lefts: tuple[float, ...]
    width: float
    height: float


def place(figure: Alluvial, line: float, letter: float, room: float = 0) -> Places:
    """`line` is the height of a line, `letter` the mean width of a letter; the bands are drawn out to fill the room."""
    wide = letter * 24
    gaps = max(len(figure.columns) - 1, 1)
    between = min(max(letter * 15, (room - wide * len(figure.columns)) / gaps), letter * 40)
    most = max((sum(box.size for box in column) for column in figure.columns), default=0)
    scale = line * TALLEST_LINES / max(most, 1)
    head = line * HEAD_LINES
    columns, lowest = [], head
    for number, column in enumerate(figure.columns):
        top, rects = head, []
        for box in column:
            height = max(line * BOX_LINES, box.size * scale)
            rects.append(QRectF(number * (wide + between), top, wide, height))
            top += height + line * GAP_LINES
        lowest = max(lowest, top)
        columns.append(tuple(rects))
    lefts = tuple(number * (wide + between) for number in range(len(columns)))
    width = lefts[-1] + wide if lefts else 0
    return Places(tuple(columns), _shapes(figure, columns, scale), lefts, width, lowest)


def _shapes(
    figure: Alluvial, columns: list[tuple[QRectF, ...]], scale: float
) -> tuple[tuple[Ribbon, QPainterPath], ...]:
    used: dict[tuple[str, int, int], float] = {}
    for side, shift in (("out", 0), ("in", 1)):
        for ribbon in figure.ribbons:
            key = (side, ribbon.column + shift, ribbon.end if shift else ribbon.start)
            used[key] = used.get(key, 0.0) + (ribbon.share_in if shift else ribbon.share_out) * scale
    # What is not wider than its box lies in the middle of it.
    tops = {
        (side, column, at): columns[column][at].center().y() - whole / 2 for (side, column, at), whole in used.items()
    }
    found = []
    for ribbon in figure.ribbons:
        out, into = ("out", ribbon.column, ribbon.start), ("in", ribbon.column + 1, ribbon.end)
        left = columns[ribbon.column][ribbon.start].right()
        right = columns[ribbon.column + 1][ribbon.end].left()
        high, high_end = ribbon.share_out * scale, ribbon.share_in * scale
        found.append((ribbon, _band(left, tops[out], high, right, tops[into], high_end)))
        tops[out] += high
        tops[into] += high_end
    return tuple(found)


def _band(left: float, top: float, height: float, right: float, end_top: float, end_height: float) -> QPainterPath:
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, top))
    path.cubicTo(QPointF(middle, top), QPointF(middle, end_top), QPointF(right, end_top))
    path.lineTo(QPointF(right, end_top + end_height))
    path.cubicTo(QPointF(middle, end_top + end_height), QPointF(middle, top + height), QPointF(left, top + height))
    path.closeSubpath()
    return path
