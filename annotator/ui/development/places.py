"""Where boxes and ribbons of the figure lie, in pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from annotator.domain.alluvial import Alluvial, Ribbon
from annotator.domain.alluvial_places import Edge, alluvial_places

HEAD_LINES = 3.4


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
    found = alluvial_places(figure, line, wide, between, line * HEAD_LINES)
    boxes = tuple(tuple(QRectF(r.x, r.y, r.width, r.height) for r in column) for column in found.boxes)
    ribbons = tuple((ribbon, _band(start, end)) for ribbon, start, end in found.ribbons)
    return Places(boxes, ribbons, found.lefts, found.width, found.height)


def _band(start: Edge, end: Edge) -> QPainterPath:
    (left, top, height), (right, end_top, end_height) = start, end
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, top))
    path.cubicTo(QPointF(middle, top), QPointF(middle, end_top), QPointF(right, end_top))
    path.lineTo(QPointF(right, end_top + end_height))
    path.cubicTo(QPointF(middle, end_top + end_height), QPointF(middle, top + height), QPointF(left, top + height))
    path.closeSubpath()
    return path
