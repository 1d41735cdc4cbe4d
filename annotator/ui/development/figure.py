"""The figure of how the themes came about: a column for every snapshot, ribbons of units between their themes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.alluvial import Alluvial, Box
from annotator.domain.colours import ink, mix, wash
from annotator.domain.pictures import LOOSE
from annotator.ui.announcing import announce
from annotator.ui.codebook.drawing import draw_lines, wrapped
from annotator.ui.development.places import Places, place
from annotator.ui.look.tokens import Tokens, tokens

Spot = tuple[int, int]
"""Column and box."""
_QUIET, _SEEN, _CHOSEN = 0.10, 0.34, 0.62


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a column."""

    name: str
    date: str
    counts: str


class Figure(QWidget):
    """Arrows go from theme to theme; Return opens the one chosen. What is chosen or under the mouse stands out."""

    said = Signal(str)
    """What there is to say of the chosen theme, in a sentence."""
    opened = Signal(str)
    """The uuid of a theme she wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Alluvial((), ())
        self._heads: Sequence[Head] = ()
        self._places = Places((), (), (), 0, 0)
        self._room = 0
        self._chosen: Spot | None = None
        self._hovered: Spot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("How units moved between themes"))

    @property
    def chosen(self) -> Spot | None:
        """Column and box of the theme chosen."""
        return self._chosen

    @property
    def shown(self) -> Alluvial:
        """The figure."""
        return self._figure

    @property
    def heads(self) -> Sequence[Head]:
        """What stands over the columns."""
        return self._heads

    def set_room(self, width: int) -> None:
        """Be as wide as this, where that is more than is needed."""
        if width - 4 != self._room:
            self._room = width - 4
            self._arrange()

    def place_of(self, spot: Spot) -> QRectF:
        """Where a box lies."""
        return self._places.boxes[spot[0]][spot[1]]

    def show_figure(self, figure: Alluvial, heads: Sequence[Head]) -> None:
        """Show another figure; the chosen theme stays chosen where it is still there."""
        before = self._box(self._chosen)
        self._figure, self._heads, self._hovered = figure, tuple(heads), None
        spots = [(c, at) for c, column in enumerate(figure.columns) for at, _ in enumerate(column)]
        same = [s for s in spots if before is not None and self._at(s).node == before.node]
        at = self._chosen[0] if self._chosen else 0
        self._chosen = min(same, key=lambda spot: abs(spot[0] - at), default=None)
        self._arrange()
        if before is not None:
            self.said.emit(self.sentence(self._chosen))

    def choose(self, spot: Spot | None) -> None:
        """Choose a theme, and say what there is to say of it."""
        if spot == self._chosen:
            return
        self._chosen = spot
        sentence = self.sentence(spot)
        self.setAccessibleDescription(sentence)
        announce(self, sentence)
        self.said.emit(sentence)
        self.update()

    def sentence(self, spot: Spot | None) -> str:
        """How many units a theme had, where they came from, and where they are afterwards."""
        box = self._box(spot)
        if box is None or spot is None:
            return ""
        column = spot[0]
        words = self.tr("“%1” in “%2”: %Ln unit(s).", "", box.size)
        parts = [words.replace("%1", self._name(box)).replace("%2", self._heads[column].name)]
        ribbons = self._figure.ribbons
        came = [(r.units, (column - 1, r.start)) for r in ribbons if (r.column + 1, r.end) == spot]
        went = [(r.units, (column + 1, r.end)) for r in ribbons if (r.column, r.start) == spot]
        if came:
            parts.append(self.tr("From %1.").replace("%1", self._listed(came)))
        if went:
            parts.append(self.tr("Afterwards in %1.").replace("%1", self._listed(went)))
        return " ".join(parts)

    def sizeHint(self) -> QSize:
        return QSize(round(self._places.width) + 4, round(self._places.height) + 4)

    minimumSizeHint = sizeHint

    def draw(self, painter: QPainter, look: Tokens, lively: bool = True) -> None:
        """Paint all of it; `lively` with what is chosen and under the mouse."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = (self._hovered or self._chosen) if lively else None
        for ribbon, shape in self._places.ribbons:
            touched = spot in ((ribbon.column, ribbon.start), (ribbon.column + 1, ribbon.end))
            colour = QColor(self._figure.columns[ribbon.column][ribbon.start].colour)
            colour.setAlphaF(_SEEN if spot is None else _CHOSEN if touched else _QUIET)
            painter.fillPath(shape, colour)
        for number, (column, rects) in enumerate(zip(self._figure.columns, self._places.boxes, strict=True)):
            self._draw_head(painter, look, number)
            for at, (box, rect) in enumerate(zip(column, rects, strict=True)):
                self._draw_box(painter, look, box, rect, lively and (number, at) == self._chosen)

    # --- events --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.translate(2, 2)
            self.draw(painter, tokens(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def focusInEvent(self, event: object) -> None:
        if self._chosen is None and any(self._figure.columns):
            self.choose(next((number, 0) for number, column in enumerate(self._figure.columns) if column))
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose(self._spot_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.sentence(self._spot_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in steps and self._chosen is not None:
            self.choose(self._neighbour(self._chosen, *steps[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    # --- within --------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        metrics = self.fontMetrics()
        self._places = place(self._figure, metrics.lineSpacing(), metrics.averageCharWidth(), self._room)
        self.setFixedSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def _hover(self, spot: Spot | None) -> None:
        if spot != self._hovered:
            self._hovered = spot
            self.update()

    def _open(self) -> None:
        box = self._box(self._chosen)
        if box is not None and box.node != LOOSE:
            self.opened.emit(box.node)

    def _neighbour(self, spot: Spot, across: int, down: int) -> Spot:
        column, at = spot
        if down:
            return column, min(max(at + down, 0), len(self._places.boxes[column]) - 1)
        others = self._places.boxes[column + across] if 0 <= column + across < len(self._places.boxes) else ()
        if not others:
            return spot
        middle = self._places.boxes[column][at].center().y()
        return column + across, min(range(len(others)), key=lambda n: abs(others[n].center().y() - middle))

    def _spot_at(self, point: QPointF) -> Spot | None:
        for number, rects in enumerate(self._places.boxes):
            for at, rect in enumerate(rects):
                if rect.contains(point - QPointF(2, 2)):
                    return number, at
        return None

    def _at(self, spot: Spot) -> Box:
        return self._figure.columns[spot[0]][spot[1]]

    def _box(self, spot: Spot | None) -> Box | None:
        return self._at(spot) if spot is not None else None

    def _name(self, box: Box) -> str:
        return box.name or self.tr("Codes without a theme")

    def _listed(self, flows: list[tuple[int, Spot]]) -> str:
        flows.sort(reverse=True)
        words = self.tr("“%1” (%2)")
        return ", ".join(
            words.replace("%1", self._name(self._at(spot))).replace("%2", str(units)) for units, spot in flows
        )

    def _draw_head(self, painter: QPainter, look: Tokens, number: int) -> None:
        head, metrics = self._heads[number], self.fontMetrics()
        left = self._places.lefts[number]
        wide = metrics.averageCharWidth() * 24
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setPen(QColor(look.text))
        draw_lines(painter, wrapped(head.name, bold.toString(), wide, 1), left, 0, bold)
        painter.setPen(QColor(look.muted))
        below = tuple(line for line in (head.date, head.counts) if line)
        draw_lines(painter, below, left, metrics.lineSpacing(), self.font())

    def _draw_box(self, painter: QPainter, look: Tokens, box: Box, rect: QRectF, chosen: bool) -> None:
        unit, metrics = look.unit, self.fontMetrics()
        surface = look.surface.upper()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wash(box.colour, surface, look.text.upper(), most=0.28)))
        painter.drawRoundedRect(rect, look.radius, look.radius)
        edge = QRectF(rect.left(), rect.top(), unit * 1.5, rect.height())
        painter.setBrush(QColor(box.colour))
        painter.drawRoundedRect(edge, unit / 2, unit / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        quiet = ink(mix(box.colour, surface, 0.7), surface)
        line = quiet if not chosen else look.accent if self.hasFocus() else look.text
        painter.setPen(QPen(QColor(line), 2.5 if chosen else 1))
        painter.drawRoundedRect(rect, look.radius, look.radius)
        number = str(box.size)
        room = rect.width() - unit * 7 - metrics.horizontalAdvance(number)
        rows = max(1, int((rect.height() - unit) // metrics.lineSpacing()))
        lines = wrapped(self._name(box), self.font().toString(), int(room), min(3, rows))
        top = rect.top() + max(unit / 2, (rect.height() - len(lines) * metrics.lineSpacing()) / 2)
        painter.setPen(QColor(look.text))
        draw_lines(painter, lines, rect.left() + unit * 3, top, self.font())
        painter.setPen(QColor(look.text))
        draw_lines(painter, (number,), rect.right() - unit * 2 - metrics.horizontalAdvance(number), top, self.font())
