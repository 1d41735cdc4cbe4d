"""The curve of new codes: bars for what each interview brought, a line for all there are so far."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.saturation import NewCodes
from annotator.ui.look.tokens import Tokens, tokens

BAR_SHARE = 0.56
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Curve(QWidget):
    """Left and Right go from interview to interview; the table below says the same in figures."""

    stepped = Signal(int)
    """The interview at this place shall be current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[NewCodes] = ()
        self._names: Sequence[str] = ()
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("New codes for each interview, and all codes so far"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(self, points: Sequence[NewCodes], names: Sequence[str]) -> None:
        """Draw these, with the names of the interviews."""
        self._points, self._names = points, names
        self.update()

    def set_current(self, at: int) -> None:
        """Let one interview stand out."""
        self.current = at
        self.setAccessibleDescription(self.said(at) if 0 <= at < len(self._points) else "")
        self.update()

    def said(self, at: int) -> str:
        """One interview in words."""
        point = self._points[at]
        text = self.tr("%1: %2 new, %3 so far")
        for mark, value in (("%1", self._names[at]), ("%2", str(point.new)), ("%3", str(point.so_far))):
            text = text.replace(mark, value)
        return text

    def sizeHint(self) -> QSize:
        """Low enough for the table to have its room."""
        line = self.fontMetrics().lineSpacing()
        return QSize(40 * line, 14 * line)

    def minimumSizeHint(self) -> QSize:
        """Still a curve."""
        line = self.fontMetrics().lineSpacing()
        return QSize(12 * line, 8 * line)

    # Qt events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, or leave the key to others."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        self.stepped.emit(max(0, min(self.current + step, len(self._points) - 1)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The interview under the pointer becomes current."""
        area = self._area()
        if self._points and area.left() <= event.position().x() <= area.right():
            wide = area.width() / len(self._points)
            self.stepped.emit(min(int((event.position().x() - area.left()) / wide), len(self._points) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bars, line, figures."""
        look = tokens(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setBrush(QColor(look.surface))
            painter.setPen(QPen(QColor(look.accent if self.hasFocus() else look.border), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(box, look.radius, look.radius)
            if self._points:
                self._paint_points(painter, look)

    def _paint_points(self, painter: QPainter, look: Tokens) -> None:
        area, most = self._area(), max(point.so_far for point in self._points) or 1
        wide = area.width() / len(self._points)
        line, spots = self.fontMetrics().lineSpacing(), list[QPointF]()
        figures = wide > self.fontMetrics().horizontalAdvance(str(most)) + look.unit
        painter.setPen(QColor(look.border))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for at, point in enumerate(self._points):
            slot = QRectF(area.left() + at * wide, area.top(), wide, area.height())
            if at == self.current:
                painter.fillRect(slot.adjusted(0, -line, 0, line), QColor(look.wash))
            high = area.height() * point.new / most
            bar = QRectF(slot.center().x() - wide * BAR_SHARE / 2, area.bottom() - high, wide * BAR_SHARE, high)
            painter.fillRect(bar, QColor(look.border))
            spots.append(QPointF(slot.center().x(), area.bottom() - area.height() * point.so_far / most))
            if figures:
                painter.setPen(QColor(look.muted))
                below = QRectF(slot.left(), area.bottom() + 2, wide, line)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(at + 1))
                painter.setPen(QColor(look.text))
                inside = QRectF(slot.left(), area.bottom() - line - 1, wide, line)
                painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, str(point.new))
        self._paint_line(painter, look, spots, figures)

    def _paint_line(self, painter: QPainter, look: Tokens, spots: Sequence[QPointF], figures: bool) -> None:
        line = self.fontMetrics().lineSpacing()
        painter.setPen(QPen(QColor(look.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(spots)))
        for at, (spot, point) in enumerate(zip(spots, self._points, strict=True)):
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(QColor(look.accent if at == self.current else look.surface))
            painter.drawEllipse(spot, look.unit, look.unit)
            if figures:
                painter.setPen(QColor(look.text))
                over = QRectF(spot.x() - 40, spot.y() - line - look.unit * 1.5, 80, line)
                painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(point.so_far))

    def _area(self) -> QRectF:
        """Where the bars stand: room above for the highest figure, below for the numbers of the interviews."""
        unit, line = tokens(self).unit, self.fontMetrics().lineSpacing()
        return QRectF(self.rect()).adjusted(4 * unit, line + 3 * unit, -4 * unit, -line - 2 * unit)
