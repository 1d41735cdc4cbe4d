"""Right of the text: a named bracket for every coding. Codes are told by place and name first, by colour last."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.drawing import IDEA_NODE
from annotator.domain.lanes import Coding
from annotator.ui.transcript.announcing import described, name_of
from annotator.ui.transcript.brackets import Bracket, Name, in_lanes, place_names
from annotator.ui.transcript.inks import Ink
from annotator.ui.transcript.painter import DASHES
from annotator.ui.transcript.remarks import said
from annotator.ui.transcript.resizing import End
from annotator.ui.transcript.view import TranscriptView
from annotator.ui.transcript.wrapping import wrapped

EDGE = 10
LANE_PITCH = 11
MOST_LANES = 6
LANES_SHARE = 4
"""Brackets take at most a quarter of the width: the names are what is read."""
ARM = 6
CHIP = 10
NEAR = 5
NAME_SHARE = 0.82
NAME_GAP = 3
"""Between names, so that one on two lines does not run into the next."""
MEMO_MARK = "✎"
SEARCHES = 8
"""How many times the search for brackets that share a paragraph with a visible one goes further up."""


class Margin(QWidget):
    """Painted from the same laid-out paragraphs as the text. `codings_at_caret` is its accessible twin."""

    def __init__(self, view: TranscriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._names: list[Name] | None = None
        self._brackets: list[Bracket] = []
        self._dragging = False
        self._end: End = "end"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(90)
        self.setAccessibleName(self.tr("Codes in the margin"))
        self.setAccessibleDescription(self.tr("A named bracket beside the text for every coding"))
        self._measure()
        view.measured.connect(self._measure)
        view.shifted.connect(self._forget)
        view.redrawn.connect(self._forget)

    # Qt events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw brackets, leaders and names."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._view.inks.surface)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            names = self.names()
            for bracket in self._brackets:
                self._bracket(painter, bracket)
            for name in names:
                self._name(painter, name)
            self._view.remarks.paint_in_margin(painter, self.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what lies under the pointer, or drag an end along."""
        if self._dragging:
            self._view.pointer.drag_to(self._beside(event.position()))
            return
        grip = self._grip_at(event.position())
        coding = self._coding_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if coding else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SizeVerCursor if grip else shape)
        self._hover(None if coding is None else (coding.unit, coding.node))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Activate a coding; at the arm of a bracket, begin to drag that end."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        remarks = self._view.remarks.at_in_margin(event.position(), self.width())
        if remarks:
            self._view.remarks.wanted.emit(remarks[0].item)
            return
        grip = self._grip_at(event.position())
        coding = grip[0] if grip else self._coding_at(event.position())
        if coding is not None:
            self._view.activate(coding)
        if grip is not None:
            self._dragging = True
            self._end = grip[1]
            self._view.pointer.grab(self._end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a dragged end."""
        if self._dragging:
            self._dragging = False
            self._view.pointer.drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the coded words."""
        coding = self._coding_at(event.position())
        if coding is not None:
            self._view.select_range(coding.start, coding.end)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the pointer any more."""
        self._hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QCoreApplication.sendEvent(self._view.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """Tell whole names and definitions in a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._view.shown is not None:
            remarks = self._view.remarks.at_in_margin(QPointF(event.pos()), self.width())
            codings = self._codings_named_at(QPointF(event.pos()))
            words = said(remarks) if remarks else described(self._view.shown.project, codings)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # Layout

    def names(self) -> list[Name]:
        """The names that can be seen, placed; worked out when first asked after a change."""
        if self._names is None:
            self._brackets = in_lanes(self._near())
            metrics = self._metrics
            heights = [metrics.height() * len(self._lines_of(bracket.coding)) + NAME_GAP for bracket in self._brackets]
            view = (0.0, float(self.height()))
            self._names = place_names(self._brackets, heights, metrics.height(), view, self._view.look.lit)
        return self._names

    def brackets(self) -> list[Bracket]:
        """The brackets of the visible codings and of those whose lanes touch them."""
        self.names()
        return self._brackets

    def _near(self) -> list[Bracket]:
        """The visible codings' brackets, and those above whose lanes and names could touch them."""
        shown = self._view.shown
        if shown is None:
            return []
        low, high = self._view.visible_range()
        found = shown.codings.meeting(low, high + 1)
        for _ in range(SEARCHES):
            first = min((coding.start for coding in found), default=low)
            top = min(first, low)
            wider = shown.codings.meeting(top - shown.flat.anchor(top)[1], high + 1)
            if len(wider) == len(found):
                break
            found = wider
        return [self._span(coding) for coding in found]

    def _span(self, coding: Coding) -> Bracket:
        top, _ = self._view.line_span(coding.start)
        _, bottom = self._view.line_span(coding.end, at_end=coding.end > coding.start)
        return Bracket(coding, top + 2, bottom)

    def _columns(self) -> int:
        return max(2, min(MOST_LANES, (self.width() // LANES_SHARE - EDGE) // LANE_PITCH))

    def _lane_x(self, bracket: Bracket) -> float:
        return EDGE + LANE_PITCH * min(bracket.lane, self._columns() - 1)

    def _names_left(self) -> float:
        return EDGE + LANE_PITCH * self._columns() + 8

    def _lines_of(self, coding: Coding) -> list[str]:
        width = self.width() - self._names_left() - CHIP - 5 - 4 - self._view.remarks.room()
        return wrapped(self.text_of(coding), self._bold_metrics, width)

    def text_of(self, coding: Coding) -> str:
        """What stands beside a coding's bracket: its name, or an idea's note; a pen tells of a memo."""
        shown = self._view.shown
        assert shown is not None
        is_blank = shown.other is not None and shown.other.first == "places"  # what was thought of it is put away too
        memos = [] if is_blank else shown.project.memos_on("unit", coding.unit)
        if coding.node == IDEA_NODE and memos:
            return f"{MEMO_MARK} {' '.join(memos[0].text.split())}"
        return f"{name_of(shown.project, coding.node)}{' ' + MEMO_MARK if memos else ''}"

    # Drawing

    def _bracket(self, painter: QPainter, bracket: Bracket) -> None:
        if bracket.bottom < 0 or bracket.top > self.height():
            return
        x = self._lane_x(bracket)
        lit = self._is_lit(bracket.coding)
        painter.setPen(self._pen(bracket.coding, 4 if lit else 3))
        corners = [(x + ARM, bracket.top), (x, bracket.top), (x, bracket.bottom), (x + ARM, bracket.bottom)]
        painter.drawPolyline([QPointF(*corner) for corner in corners])

    def _name(self, painter: QPainter, name: Name) -> None:
        left, metrics = self._names_left(), self._metrics
        coding = name.bracket.coding
        if name.beyond:
            self._more(painter, name, left)
            return
        ink = self._ink(coding)
        x = self._lane_x(name.bracket)
        foot = min(max(name.middle, name.bracket.top), name.bracket.bottom)
        painter.setPen(QPen(ink.edge, 1))
        painter.drawLine(QPointF(x, foot), QPointF(left - 3, name.middle))
        painter.fillRect(QRectF(left, name.middle - CHIP / 2, CHIP, CHIP), ink.edge)
        painter.fillRect(QRectF(left + 1, name.middle - CHIP / 2 + 1, CHIP - 2, CHIP - 2), ink.line)
        painter.setFont(self._bold if self._is_lit(coding) else self._plain)
        painter.setPen(self._view.inks.text)
        for number, line in enumerate(self._lines_of(coding)):
            painter.drawText(QPointF(left + CHIP + 5, name.top + number * metrics.height() + metrics.ascent()), line)

    def _more(self, painter: QPainter, name: Name, left: float) -> None:
        painter.setFont(self._plain)
        painter.setPen(self._view.inks.faint)
        words = self.tr("+%n more", "", len(name.beyond))
        painter.drawText(QPointF(left + CHIP + 5, name.top + self._metrics.ascent()), words)

    def _pen(self, coding: Coding, width: float) -> QPen:
        ink = self._ink(coding)
        pen = QPen(ink.line, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
        pattern = DASHES[2] if coding.node == IDEA_NODE else DASHES[ink.pattern]
        if pattern:
            pen.setDashPattern([pixels / width for pixels in pattern])
        return pen

    def _ink(self, coding: Coding) -> Ink:
        shown = self._view.shown
        assert shown is not None
        return self._view.inks.of(shown.project, coding.node)

    def _is_lit(self, coding: Coding) -> bool:
        return (coding.unit, coding.node) == self._view.look.lit

    # Under the pointer

    def _hover(self, key: tuple[int, int] | None) -> None:
        self._view.relook(hovered=key)

    def _coding_at(self, point: QPointF) -> Coding | None:
        """The coding whose name or bracket is under a point."""
        for name in self.names():
            if point.x() >= self._names_left() and name.top <= point.y() < name.top + name.height:
                return None if name.beyond else name.bracket.coding
        if point.x() >= self._names_left():
            return None
        near = [b for b in self._brackets if abs(self._lane_x(b) - point.x()) <= LANE_PITCH / 2]
        over = [b for b in near if b.top - NEAR <= point.y() <= b.bottom + NEAR]
        return min(over, key=lambda b: b.bottom - b.top).coding if over else None

    def _codings_named_at(self, point: QPointF) -> list[Coding]:
        for name in self.names():
            if name.beyond and point.x() >= self._names_left() and name.top <= point.y() < name.top + name.height:
                return [bracket.coding for bracket in name.beyond]
        coding = self._coding_at(point)
        return [] if coding is None else [coding]

    def _grip_at(self, point: QPointF) -> tuple[Coding, End] | None:
        """The bracket arm under a point."""
        for bracket in self._brackets if self._view.resizable else ():
            if -2 <= point.x() - self._lane_x(bracket) <= ARM + 2:
                if abs(point.y() - bracket.bottom) <= NEAR:
                    return bracket.coding, "end"
                if abs(point.y() - bracket.top) <= NEAR:
                    return bracket.coding, "start"
        return None

    def _beside(self, point: QPointF) -> QPoint:
        """The place in the text that a point of the margin means for the dragged end: first or last of the line."""
        x = 0 if self._end == "start" else self._view.viewport().width()
        return QPoint(x, round(point.y()))

    def _measure(self) -> None:
        self._plain, self._bold = QFont(self.font()), QFont(self.font())  # as codes are named everywhere else
        for font in (self._plain, self._bold):
            font.setPointSizeF(self._view.font().pointSizeF() * NAME_SHARE)
        self._bold.setBold(True)
        self._metrics, self._bold_metrics = QFontMetricsF(self._plain), QFontMetricsF(self._bold)
        self._forget()

    def _forget(self) -> None:
        self._names = None
        self.update()
