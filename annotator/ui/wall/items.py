"""What hangs on the wall as it is drawn: cards, groups around them, lines between them."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from annotator.domain.colours import ink, wash
from annotator.domain.wall import WallLink
from annotator.domain.wall_map import HEAD, PAD, Area, Face, Rect, edge_point
from annotator.ui.codebook.drawing import draw_lines, wrapped
from annotator.ui.look.tokens import Tokens

LETTERS_PX = 13
"""The size of letters on the wall; the view enlarges them with those of the interface."""
FAR = 0.38
"""Below this zoom words cannot be read and are not drawn."""
AREAS, LINKS, CARDS = 0, 1, 2
_UNIT_LINES, _CARD_LINES = 5, 3


def letters(bold: bool = False) -> QFont:
    """The font of the wall."""
    font = QFont()
    font.setPixelSize(LETTERS_PX)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


class CardItem(QGraphicsItem):
    """A card; the scene hears when it is moved, so that lines follow."""

    def __init__(self, face: Face, look: Tokens) -> None:
        super().__init__()
        self.face, self.look = face, look
        self.links: set[LinkItem] = set()
        flag = QGraphicsItem.GraphicsItemFlag
        self.setFlags(flag.ItemIsMovable | flag.ItemIsSelectable | flag.ItemSendsGeometryChanges)
        self.setZValue(CARDS)
        self.setPos(face.place.x, face.place.y)

    def show_face(self, face: Face) -> None:
        """Show it as it is now."""
        if face.place != Rect(self.x(), self.y(), self.face.place.width, self.face.place.height):
            self.prepareGeometryChange()
            self.setPos(face.place.x, face.place.y)
        if face != self.face:
            self.face = face
            self.update()

    @property
    def rect(self) -> Rect:
        """Where it lies now, also while it is dragged."""
        return Rect(self.x(), self.y(), self.face.place.width, self.face.place.height)

    def boundingRect(self) -> QRectF:
        return QRectF(-2, -2, self.face.place.width + 4, self.face.place.height + 4)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: Any) -> Any:
        if change == QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged:
            for link in self.links:
                link.follow()
        return super().itemChange(change, value)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        face, look = self.face, self.look
        box = QRectF(0, 0, face.place.width, face.place.height)
        ground = look.raised.upper()
        theme = face.kind == "theme"
        corner = box.height() / 2.4 if theme else 3 if face.kind == "slip" else 8
        most = 0.12 if face.kind == "unit" else 0.3
        quietest = look.muted if face.kind == "unit" else look.text
        painter.setBrush(QColor(wash(face.colour.upper(), ground, quietest.upper(), most=most)))
        chosen = self.isSelected()
        painter.setPen(QPen(QColor(look.accent if chosen else ink(face.colour.upper(), ground)), 3 if chosen else 1.2))
        painter.drawRoundedRect(box, corner, corner)
        if face.kind == "unit":
            painter.fillRect(QRectF(8, 9, 4, box.height() - 18), QColor(face.colour))
        if option.levelOfDetailFromTransform(painter.worldTransform()) >= FAR:
            self._draw_words(painter, box)

    def _draw_words(self, painter: QPainter, box: QRectF) -> None:
        face, look = self.face, self.look
        font = letters(bold=face.kind == "theme")
        line = QFontMetricsF(font).lineSpacing()
        painter.setPen(QColor(look.text))
        if face.kind == "unit":
            lines = wrapped(face.text, font.toString(), round(box.width() - 28), _UNIT_LINES)
            draw_lines(painter, lines, 18, 8, font)
            painter.setPen(QColor(look.muted))
            draw_lines(painter, (face.source,), 18, box.height() - line - 6, font)
            return
        lines = wrapped(face.text, font.toString(), round(box.width() - 24), _CARD_LINES)
        top = (box.height() - line * len(lines)) / 2
        for row, words in enumerate(lines):
            left = (box.width() - QFontMetricsF(font).horizontalAdvance(words)) / 2
            draw_lines(painter, (words,), left, top + row * line, font)


class AreaItem(QGraphicsItem):
    """A group: it is taken by its name; what lies in it is taken by itself."""

    def __init__(self, area: Area, look: Tokens) -> None:
        super().__init__()
        self.area, self.look = area, look
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setZValue(AREAS)
        self.setCursor(Qt.CursorShape.SizeAllCursor)

    def show_area(self, area: Area) -> None:
        """Show it as it is now."""
        if area != self.area:
            self.prepareGeometryChange()
            self.area = area
            self.update()

    def boundingRect(self) -> QRectF:
        return _rect(self.area.place).adjusted(-2, -2, 2, 2)

    def shape(self) -> QPainterPath:
        path, place = QPainterPath(), self.area.place
        path.addRect(QRectF(place.x, place.y, place.width, HEAD + PAD / 2))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        look, box = self.look, _rect(self.area.place)
        chosen = self.isSelected()
        painter.setPen(
            QPen(QColor(look.accent if chosen else look.outline), 2 if chosen else 1.2, Qt.PenStyle.DashLine)
        )
        painter.setBrush(QColor(look.background))
        painter.drawRoundedRect(box, 10, 10)
        if option.levelOfDetailFromTransform(painter.worldTransform()) >= FAR / 2:
            painter.setPen(QColor(look.text))
            font = letters(bold=True)
            words = wrapped(self.area.name, font.toString(), round(box.width() - 2 * PAD), 1)
            draw_lines(painter, words, box.left() + PAD, box.top() + 8, font)


class LinkItem(QGraphicsItem):
    """A line from edge to edge, with its words in the middle."""

    def __init__(self, link: WallLink, start: CardItem, end: CardItem, look: Tokens) -> None:
        super().__init__()
        self.link, self.start, self.end, self.look = link, start, end, look
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setZValue(LINKS)
        for card in (start, end):
            card.links.add(self)

    def leave(self) -> None:
        """Let go of the cards."""
        for card in (self.start, self.end):
            card.links.discard(self)

    def follow(self) -> None:
        """A card was moved."""
        self.prepareGeometryChange()

    def show_link(self, link: WallLink) -> None:
        """Show it as it is now."""
        if link != self.link:
            self.prepareGeometryChange()
            self.link = link

    @property
    def ends(self) -> tuple[QPointF, QPointF]:
        """Where it leaves the two cards."""
        one, other = self.start.rect, self.end.rect
        return QPointF(*edge_point(one, other.middle)), QPointF(*edge_point(other, one.middle))

    @property
    def middle(self) -> QPointF:
        """Where its words stand."""
        start, end = self.ends
        return (start + end) / 2

    def boundingRect(self) -> QRectF:
        start, end = self.ends
        line = QRectF(start, end).normalized().adjusted(-10, -10, 10, 10)
        return line.united(self._words_rect().adjusted(-4, -4, 4, 4)) if self.link.words else line

    def shape(self) -> QPainterPath:
        path = QPainterPath(self.ends[0])
        path.lineTo(self.ends[1])
        stroker = QPainterPathStroker()
        stroker.setWidth(12)
        found = stroker.createStroke(path)
        if self.link.words:
            found.addRect(self._words_rect())
        return found

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        look, (start, end) = self.look, self.ends
        colour = QColor(look.accent if self.isSelected() else look.muted)
        painter.setPen(QPen(colour, 3 if self.isSelected() else 1.6))
        painter.drawLine(start, end)
        if self.link.directed:
            painter.setBrush(colour)
            painter.drawPolygon(_tip(start, end))
        if self.link.words and option.levelOfDetailFromTransform(painter.worldTransform()) >= FAR:
            box = self._words_rect()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.surface))
            painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 4, 4)
            painter.setPen(QColor(look.text))
            draw_lines(painter, (self.link.words,), box.left(), box.top(), letters())

    def _words_rect(self) -> QRectF:
        metrics = QFontMetricsF(letters())
        box = QRectF(0, 0, metrics.horizontalAdvance(self.link.words), metrics.lineSpacing())
        box.moveCenter(self.middle)
        return box


def _rect(place: Rect) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)


def _tip(start: QPointF, end: QPointF) -> QPolygonF:
    along = end - start
    length = (along.x() ** 2 + along.y() ** 2) ** 0.5 or 1.0
    along = along / length
    aside = QPointF(-along.y(), along.x())
    return QPolygonF([end, end - along * 10 + aside * 5, end - along * 10 - aside * 5])
