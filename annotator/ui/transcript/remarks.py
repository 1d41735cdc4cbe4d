"""What a reader said of the text: an underline of its own form, and a speech mark in the margin beside the brackets.

Neither competes with codes: those are washes, straight or dashed lines and brackets; this is a wave and a bubble.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextLine

from annotator.ui.transcript.geometry import Box, stretch_of
from annotator.ui.transcript.rich import escape

if TYPE_CHECKING:
    from annotator.ui.transcript.surface import TextSurface

WAVE = 3.0
"""Half the length of a wave, in pixels."""
RISE = 1.6
BUBBLE = 13.0
EDGE = 5.0


@dataclass(frozen=True, slots=True)
class Remark:
    """A review item's id, its range of the shown document (code points), and what it says; decided ones are quieter."""

    item: int
    start: int
    end: int
    words: str
    settled: bool = False


class Remarks(QObject):
    """The remarks of the shown document, drawn by the text and by its margin."""

    wanted = Signal(int)
    """A review item whose bubble was clicked."""

    def __init__(self, surface: "TextSurface") -> None:
        super().__init__(surface)
        self._surface = surface
        self.shown: tuple[Remark, ...] = ()

    def show(self, remarks: Sequence[Remark]) -> None:
        """Draw these from now on."""
        if tuple(remarks) != self.shown:
            self.shown = tuple(remarks)
            self._surface.viewport().update()
            self._surface.redrawn.emit()

    def room(self) -> float:
        """The width that names in the margin leave for bubbles, so that none lies on a name."""
        return BUBBLE + 2 * EDGE if self.shown else 0

    def over(self, position: int) -> list[Remark]:
        """The remarks whose words hold a position, the shortest first."""
        found = [one for one in self.shown if one.start <= position <= one.end]
        return sorted(found, key=lambda one: one.end - one.start)

    def paint_in_text(self, painter: QPainter, top: float, bottom: float) -> None:
        """The waves of the lines between two heights of the viewport."""
        shown = self._surface.shown
        if shown is None or not self.shown:
            return
        for box in self._surface.boxes(top, bottom):
            low = shown.flat.starts[box.row]
            high = low + len(shown.flat.turns[box.row].text)
            here = [one for one in self.shown if one.start < high and one.end > low]
            for line in box.lines(top, bottom) if here else ():
                for remark in here:
                    self._wave(painter, box, line, remark)

    def paint_in_margin(self, painter: QPainter, width: float) -> None:
        """A bubble beside the first line of every remark in sight."""
        for remark, area in self._bubbles(width):
            self._bubble(painter, area, self._ink(remark), remark.settled)

    def at_in_margin(self, point: QPointF, width: float) -> list[Remark]:
        """The remarks whose bubble is under a point of the margin."""
        return [one for one, area in self._bubbles(width) if area.adjusted(-3, -3, 3, 3).contains(point)]

    def _bubbles(self, width: float) -> list[tuple[Remark, QRectF]]:
        if self._surface.shown is None or not self.shown:
            return []
        low, high = self._surface.visible_range()
        found = []
        for remark in self.shown:
            if low <= remark.start <= high:
                top, _ = self._surface.line_span(remark.start)
                found.append((remark, QRectF(width - BUBBLE - EDGE, top + 2, BUBBLE, BUBBLE * 0.8)))
        return found

    def _wave(self, painter: QPainter, box: Box, line: QTextLine, remark: Remark) -> None:
        shown = self._surface.shown
        assert shown is not None
        to_qt = shown.utf16.to_qt
        found = stretch_of(line, to_qt(remark.start) - box.first, to_qt(remark.end) - box.first)
        if found is None:
            return
        left, right = box.x + found[0], box.x + found[0] + found[1]
        y = box.y + line.y() + line.ascent() + self._surface.fontMetrics().descent() - 1
        path = QPainterPath(QPointF(left, y))
        up = True
        while left + WAVE <= right:
            path.quadTo(left + WAVE / 2, y - RISE if up else y + RISE, left + WAVE, y)
            left, up = left + WAVE, not up
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink(remark), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.restore()

    def _bubble(self, painter: QPainter, area: QRectF, ink: QColor, settled: bool) -> None:
        path = QPainterPath()
        path.addRoundedRect(area, 3, 3)
        tail = QPainterPath(QPointF(area.left() + 3, area.bottom() - 0.5))
        tail.lineTo(area.left() + 3, area.bottom() + 3)
        tail.lineTo(area.left() + 7, area.bottom() - 0.5)
        painter.setPen(QPen(ink, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush if settled else self._surface.inks.base)
        painter.drawPath(path.united(tail))
        if not settled:
            for share in (0.36, 0.64):
                y = area.top() + area.height() * share
                painter.drawLine(QPointF(area.left() + 3, y), QPointF(area.right() - 3, y))

    def _ink(self, remark: Remark) -> QColor:
        return self._surface.inks.faint if remark.settled else self._surface.inks.text


def said(remarks: Sequence[Remark]) -> str:
    """What some remarks say, as rich text for a tooltip."""
    return "<br><br>".join(escape(one.words).replace("\n", "<br>") for one in remarks)
