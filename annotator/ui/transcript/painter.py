"""Draws codings, search hits and handles under the text. Knows laid-out paragraphs, not the widget they stand in.

Where one code applies: its pale wash and its line. Where several do: a neutral wash, darker with depth, and one line
per code, each in its lane. The active coding alone keeps its wash. Search hits are outlines, so that wash, line,
outline and the system's selection never compete for the same means.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLine

from annotator.domain.drawing import IDEA_NODE
from annotator.domain.lanes import Coding
from annotator.ui.transcript.geometry import Box, stretch_of, x_of
from annotator.ui.transcript.inks import Ink, Inks
from annotator.ui.transcript.shown import Shown

LANES = 4
"""Lines under one place; further codes are counted as `+n`."""

PITCH = 4.0
LINE_ROOM = LANES * PITCH - 1
"""Pixels between two lines of text that the lanes need."""

OVERLAP = LINE_ROOM + 6
"""How far what is drawn for a line may reach beyond it, in pixels."""

DASHES: tuple[tuple[float, ...], ...] = ((), (8, 4), (2, 3), (9, 3, 2, 3))
"""On and off in pixels, by `patterns`."""


@dataclass(frozen=True)
class Look:
    """What is drawn beside the codings themselves. Ranges are code points, sorted, and do not overlap."""

    active: tuple[int, int] | None = None
    hovered: tuple[int, int] | None = None
    calm: bool = False
    hits: Sequence[tuple[int, int]] = ()
    current_hit: int | None = None
    flash: tuple[int, int] | None = None
    target: tuple[int, int] | None = None

    @property
    def lit(self) -> tuple[int, int] | None:
        """Unit and node of the coding that alone keeps its colour."""
        return self.hovered or self.active


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of one line over which the same codings lie, in UTF-16 units of the paragraph."""

    start: int
    end: int
    codings: list[Coding]


@dataclass
class CodingPainter:
    """Paints the paragraphs of one paint event."""

    painter: QPainter
    shown: Shown
    inks: Inks
    font: QFont
    look: Look = field(default_factory=Look)

    def __post_init__(self) -> None:
        metrics = QFontMetricsF(self.font)
        self._ascent, self._height = metrics.ascent(), metrics.height()

    def paint(self, boxes: Iterable[Box], top: float, bottom: float) -> None:
        """Draw what lies under the text of the boxes between two heights of the viewport."""
        for box in boxes:
            codings = self._codings_in(box)
            for line in box.lines(top - OVERLAP, bottom + OVERLAP):
                if codings:
                    self._codings_on(box, line, codings)
                self._outlines_on(box, line)

    def _codings_in(self, box: Box) -> list[tuple[int, int, Coding]]:
        """The codings of a paragraph with what is drawn of them: no white space at the ends; UTF-16, from its start."""
        flat, to_qt = self.shown.flat, self.shown.utf16.to_qt
        start = flat.starts[box.row]
        found = self.shown.codings.meeting(start, start + len(flat.turns[box.row].text) + 1)
        ranges = ((flat.trimmed(c.start, c.end), c) for c in found)
        return [(to_qt(first) - box.first, to_qt(last) - box.first, c) for (first, last), c in ranges]

    def _codings_on(self, box: Box, line: QTextLine, codings: list[tuple[int, int, Coding]]) -> None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        here = [(s, e, c) for s, e, c in codings if (s < last and e > first) or (s == e and first <= s <= last)]
        if not here:
            return
        x_at = _memo(lambda at: box.x + _x(line, at, last))
        top = box.y + line.y() + line.ascent() - self._ascent
        pieces = _pieces(here, first, last)
        self._washes(pieces, x_at, top, box)
        for start, end, coding in here:
            self._line(coding, (max(start, first), min(end, last)), x_at, top, starts_here=start >= first)
        self._counts(pieces, x_at, top)

    def _washes(self, pieces: list[_Piece], x_at: Callable[[int], float], top: float, box: Box) -> None:
        text, from_qt = self.shown.flat.text, self.shown.utf16.to_text
        before: QColor | None = None
        for piece in pieces:
            wash = self._wash(piece.codings)
            if before is not None and wash is not None and piece.end - piece.start < 3:
                start, end = (from_qt(box.first + at) for at in (piece.start, piece.end))
                wash = before if text[start:end].isspace() else wash  # no sliver between two codings
            if wash is not None:
                left = x_at(piece.start)
                self.painter.fillRect(QRectF(left, top, x_at(piece.end) - left, self._height), wash)
            before = wash

    def _wash(self, codings: list[Coding]) -> QColor | None:
        coded = [c for c in codings if c.node != IDEA_NODE]
        if not codings:
            return None
        active = next((c for c in codings if (c.unit, c.node) == self.look.lit), None)
        if active is not None:
            return self._ink(active).wash
        if not coded:
            return None
        if len(coded) == 1 and self.look.lit is None and not self.look.calm:
            return self._ink(coded[0]).wash
        return self.inks.neutral(len(coded))

    def _line(
        self, coding: Coding, part: tuple[int, int], x_at: Callable[[int], float], top: float, starts_here: bool
    ) -> None:
        """One coding's line in its lane, with a darker edge below and a tick where it starts."""
        if coding.lane >= LANES:
            return
        ink = self._ink(coding)
        left, right = x_at(part[0]), x_at(part[1])
        y = top + self._height + 0.5 + PITCH * coding.lane
        if coding.node == IDEA_NODE:
            self._dashed(QLineF(left, y + 1, right, y + 1), ink.line, 1.5, DASHES[2])
        elif ink.pattern:
            self._dashed(QLineF(left + 1, y + 1.5, right - 1, y + 1.5), ink.edge, 3, DASHES[ink.pattern])
            self._dashed(QLineF(left + 1, y + 1, right - 1, y + 1), ink.line, 2, DASHES[ink.pattern])
        elif right - left > PITCH:
            self.painter.fillRect(QRectF(left + 1, y, right - left - 2, 3), ink.edge)
            self.painter.fillRect(QRectF(left + 2, y, right - left - 4, 2), ink.line)
        if starts_here:
            self.painter.fillRect(QRectF(left + 1, y - 2, 2, 5), ink.edge)

    def _dashed(self, line: QLineF, colour: QColor, width: float, dashes: Sequence[float]) -> None:
        pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([pixels / width for pixels in dashes])
        pen.setDashOffset(line.x1() % sum(dashes) / width)
        self.painter.setPen(pen)
        self.painter.drawLine(line)

    def _counts(self, pieces: list[_Piece], x_at: Callable[[int], float], top: float) -> None:
        """`+n` at the right end of each run of pieces with codes beyond the last lane."""
        run: _Piece | None = None
        most = 0
        for piece in [*pieces, _Piece(-1, -1, [])]:
            beyond = sum(c.lane >= LANES for c in piece.codings)
            if run is not None and not (beyond and piece.start == run.end):
                self._count(most, x_at(run.end), top)
                run, most = None, 0
            if beyond:
                run, most = piece, max(most, beyond)

    def _count(self, beyond: int, right: float, top: float) -> None:
        font = QFont(self.font)
        font.setPixelSize(10)
        metrics = QFontMetricsF(font)
        words = f"+{beyond}"
        area = QRectF(right - metrics.horizontalAdvance(words) - 4, top + self._height + 4, 0, 11)
        area.setRight(right)
        self.painter.fillRect(area, self.inks.base)
        self.painter.setFont(font)
        self.painter.setPen(self.inks.text)
        self.painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _outlines_on(self, box: Box, line: QTextLine) -> None:
        to_text = self.shown.utf16.to_text
        start = to_text(box.first + line.textStart())
        end = to_text(box.first + line.textStart() + line.textLength())
        first = max(0, bisect_left(self.look.hits, (start,)) - 1)
        for number in range(first, len(self.look.hits)):
            hit = self.look.hits[number]
            if hit[0] >= end:
                break
            self._outline(box, line, hit, self.inks.text, 2.4 if number == self.look.current_hit else 1.4)
        for special in (self.look.flash, self.look.target):
            if special is not None and special[0] < end and special[1] > start:
                self._outline(box, line, special, self.inks.accent, 2.4)

    def _outline(self, box: Box, line: QTextLine, place: tuple[int, int], colour: QColor, width: float) -> None:
        to_qt = self.shown.utf16.to_qt
        found = stretch_of(line, to_qt(place[0]) - box.first, to_qt(place[1]) - box.first)
        if found is not None:
            top = box.y + line.y() + line.ascent() - self._ascent
            self.painter.setPen(QPen(colour, width))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRect(QRectF(box.x + found[0] - 1, top, found[1] + 2, self._height))

    def _ink(self, coding: Coding) -> Ink:
        return self.inks.of(self.shown.project, coding.node)


def paint_handle(painter: QPainter, place: QPointF, height: float, ink: Ink, at_start: bool) -> None:
    """The grip at one end of the active coding: a bar as high as the text with a knob above or below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(place.x() - 1, place.y(), 2, height), ink.edge)
    painter.setPen(QPen(ink.edge, 1))
    painter.setBrush(ink.line)
    painter.drawEllipse(QPointF(place.x(), place.y() if at_start else place.y() + height), 3.5, 3.5)
    painter.restore()


def _pieces(here: list[tuple[int, int, Coding]], first: int, last: int) -> list[_Piece]:
    cuts = sorted({min(max(at, first), last) for start, end, _ in here for at in (start, end)})
    return [_Piece(a, b, [c for start, end, c in here if start <= a and end >= b]) for a, b in pairwise(cuts)]


def _x(line: QTextLine, at: int, last: int) -> float:
    return line.naturalTextRect().right() if at >= last else x_of(line, at)


def _memo(ask: Callable[[int], float]) -> Callable[[int], float]:
    known: dict[int, float] = {}

    def answer(at: int) -> float:
        if at not in known:
            known[at] = ask(at)
        return known[at]

    return answer
