"""What is confidential in the text: dots under replaced words, and a sign beside the lines of a marked passage.

Dots are neither a code's line nor a reader's wave; the sign is filled while the mark blocks, and hollow once it is
cleared. What stood there before is never shown here: only the linking key has it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextLine

from annotator.domain.confidential import Mark, Mask
from annotator.ui.transcript.announcing import described
from annotator.ui.transcript.geometry import Box, stretch_of
from annotator.ui.transcript.rich import escape

if TYPE_CHECKING:
    from annotator.ui.transcript.surface import TextSurface

DOT = 1.6
"""The thickness of the dots, in pixels."""
BELOW = 2.5
"""How far under the letters they stand."""
SIDE = 7.0
"""Left of the text: the bar beside marked lines."""
SIGN = 4.0
"""Half the height of the sign at its beginning."""


class Confidential:
    """Drawn from the project's own records: it needs no telling when they change."""

    def __init__(self, surface: "TextSurface") -> None:
        self._surface = surface

    def masks_over(self, position: int) -> list[Mask]:
        """The replacements at a position of the shown document (code points)."""
        shown = self._surface.shown
        if shown is None:
            return []
        turn, at = shown.flat.anchor(position)
        return [mask for mask in shown.project.masks.where("turn", turn.id) if mask.at_from <= at <= mask.at_to]

    def marks_over(self, position: int) -> list[Mark]:
        """The marks at a position."""
        shown = self._surface.shown
        if shown is None:
            return []
        turn, at = shown.flat.anchor(position)
        return [mark for mark in shown.project.marks.where("turn", turn.id) if mark.at_from <= at <= mark.at_to]

    def paint_in_text(self, painter: QPainter, top: float, bottom: float) -> None:
        """Dots and signs of the lines between two heights of the viewport."""
        shown = self._surface.shown
        if shown is None or not (len(shown.project.masks) or len(shown.project.marks)):
            return
        for box in self._surface.boxes(top, bottom):
            turn = shown.flat.turns[box.row]
            for mask in shown.project.masks.where("turn", turn.id):
                for line, left, width in self._stretches(box, mask.at_from, mask.at_to, top, bottom):
                    self._dots(painter, box, line, left, width)
            for mark in shown.project.marks.where("turn", turn.id):
                self._side(painter, box, mark, top, bottom)

    def _stretches(
        self, box: Box, start: int, end: int, top: float, bottom: float
    ) -> Iterator[tuple[QTextLine, float, float]]:
        """The parts of lines that a stretch of a paragraph (code points) covers: line, left edge and width."""
        shown = self._surface.shown
        assert shown is not None
        low = shown.flat.starts[box.row]
        first, last = (shown.utf16.to_qt(low + at) - box.first for at in (start, end))
        for line in box.lines(top, bottom):
            found = stretch_of(line, first, last)
            if found is not None:
                yield line, found[0], found[1]

    def _dots(self, painter: QPainter, box: Box, line: QTextLine, left: float, width: float) -> None:
        pen = QPen(self._surface.inks.text, DOT, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.2])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        foot = box.y + line.y() + line.ascent() + BELOW
        painter.drawLine(QLineF(box.x + left + 1, foot, box.x + left + width - 1, foot))
        painter.restore()

    def _side(self, painter: QPainter, box: Box, mark: Mark, top: float, bottom: float) -> None:
        lines = [line for line, _, _ in self._stretches(box, mark.at_from, mark.at_to, top, bottom)]
        if not lines:
            return
        ink = self._surface.inks.faint if mark.cleared else self._surface.inks.text
        ascent = self._surface.text_ascent
        x = box.x + lines[0].x() - SIDE
        y = box.y + lines[0].y() + lines[0].ascent() - ascent
        foot = box.y + lines[-1].y() + lines[-1].ascent() + BELOW
        middle = QPointF(x, y + ascent / 2 + 1)
        corners = (QPointF(0, -SIGN), QPointF(SIGN, 0), QPointF(0, SIGN), QPointF(-SIGN, 0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.4))
        if foot - middle.y() > SIGN + 2:
            painter.drawLine(QLineF(x, middle.y() + SIGN, x, foot))
        painter.setBrush(Qt.BrushStyle.NoBrush if mark.cleared else ink)
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.restore()


def told(surface: "TextSurface", point: QPointF) -> str:
    """What lies under a point of the viewport, as rich text: codes, replacements, marks; empty for nothing."""
    if surface.shown is None:
        return ""
    words = [described(surface.shown.project, surface.codings_under(point))]
    position = surface.position_near(point.toPoint())
    words += [mask_words(surface, mask) for mask in surface.confidential.masks_over(position)]
    words += [mark_words(mark) for mark in surface.confidential.marks_over(position)]
    return "<br>".join(word for word in words if word)


def mask_words(surface: "TextSurface", mask: Mask) -> str:
    """What kind of thing was replaced here."""
    shown = surface.shown
    entry = shown.project.register.get(mask.entry) if shown is not None else None
    if entry is None:
        return ""
    translate = QCoreApplication.translate
    pattern = (
        translate("Transcript", "Generalised (%1)")
        if entry.level == "generalised"
        else translate("Transcript", "Replaced (%1)")
    )
    return escape(pattern.replace("%1", _kind_of(entry.category)))


def mark_words(mark: Mark) -> str:
    """What a mark says, and whether it still blocks."""
    translate = QCoreApplication.translate
    kinds = {
        "third_person": translate("Transcript", "Marked: about a third person"),
        "health": translate("Transcript", "Marked: health"),
        "special": translate("Transcript", "Marked: special category"),
    }
    rest = (
        translate("Transcript", "Cleared: %1").replace("%1", mark.reason)
        if mark.cleared
        else translate("Transcript", "Kept out of every export until you clear it.")
    )
    return escape(f"{kinds[mark.kind]}. {rest}")


def _kind_of(category: str) -> str:
    translate = QCoreApplication.translate
    kinds = {
        "name": translate("Transcript", "name"),
        "place": translate("Transcript", "place"),
        "organisation": translate("Transcript", "workplace"),
        "contact": translate("Transcript", "contact detail"),
        "number": translate("Transcript", "number"),
        "date": translate("Transcript", "date"),
        "age": translate("Transcript", "age"),
        "title": translate("Transcript", "occupation"),
    }
    return kinds.get(category, translate("Transcript", "other"))
