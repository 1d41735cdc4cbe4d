"""Codes and themes as chips: a coloured square and the name, never the colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from annotator.domain.codebook import colour_of, kind_of
from annotator.domain.project import Project
from annotator.ui.codebook.drawing import draw_swatch
from annotator.ui.look.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Chip:
    """A node's name and colour (`#RRGGBB`), with a word on its stance or none."""

    name: str
    colour: str
    note: str = ""
    theme: bool = False


def chips_for(project: Project, nodes: list[int]) -> list[Chip]:
    """The chips of some nodes, in that order."""
    records = [project.nodes[node] for node in nodes]
    return [Chip(n.name, colour_of(project, n.id), theme=kind_of(project, n) == "theme") for n in records]


def place_chips(chips: list[Chip], width: int, font: QFont, unit: int) -> list[QRect]:
    """Where the chips stand, from (0, 0), wrapped to `width`; a name too long for a line is cut."""
    metrics = QFontMetrics(font)
    height = metrics.height() + unit
    boxes, x, y = [], 0, 0
    for chip in chips:
        wide = min(width, metrics.horizontalAdvance(_label(chip)) + metrics.height() + 3 * unit)
        if x and x + wide > width:
            x, y = 0, y + height + unit
        boxes.append(QRect(x, y, wide, height))
        x += wide + unit
    return boxes


def chips_height(chips: list[Chip], width: int, font: QFont, unit: int) -> int:
    """The height `place_chips` needs."""
    boxes = place_chips(chips, width, font, unit)
    return boxes[-1].bottom() + 1 if boxes else 0


def draw_chips(painter: QPainter, origin: QPoint, width: int, chips: list[Chip], look: Tokens) -> None:
    """Draw chips from `origin`, with the painter's font."""
    metrics = painter.fontMetrics()
    for chip, box in zip(chips, place_chips(chips, width, painter.font(), look.unit), strict=True):
        box.translate(origin)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.hover))
        painter.drawRoundedRect(box, look.radius * 2 / 3, look.radius * 2 / 3)
        side = round(metrics.height() * 0.55)
        square = QRect(box.left() + look.unit, box.center().y() - side // 2, side, side)
        draw_swatch(painter, QRectF(square), chip.colour, look, chip.theme)
        painter.setPen(QColor(look.text))
        room = QRect(square.right() + round(1.5 * look.unit), box.top(), 0, box.height())
        room.setRight(box.right() - look.unit // 2)
        text = metrics.elidedText(_label(chip), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def _label(chip: Chip) -> str:
    return f"{chip.name} · {chip.note}" if chip.note else chip.name
