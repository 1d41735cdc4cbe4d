"""How an extract looks: a card with the words first, and all that is known of them in smaller type."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.ui.extracts.model import Card, ExtractsModel
from annotator.ui.look.reading import reading
from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.units.chips import chips_height, draw_chips
from annotator.ui.units.wrapping import Lines, Wrapper

Index = QModelIndex | QPersistentModelIndex

READING_WIDTH = 82
"""Average characters in the longest line: wider is tiring to read."""
READING_SIZE = 1.12
READING_LEADING = 1.42


class ExtractDelegate(QStyledItemDelegate):
    """Measures and draws cards and headings."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._wrapper = Wrapper()

    @property
    def reading_font(self) -> QFont:
        """The participants' words are a little larger than the rest."""
        font = reading(self._view.font())
        font.setPointSizeF(font.pointSizeF() * READING_SIZE)
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the card."""
        look, model = tokens(self._view), self._model()
        unit = model.unit(index.row())
        if not unit:
            return QSize(10, self._view.fontMetrics().height() * 2 + 4 * look.unit)
        return QSize(10, self._walk(None, QPoint(0, 0), model.card(unit), look) + 2 * look.unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A card, or a heading."""
        look, model = tokens(self._view), self._model()
        row = model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(look.background))
        if row.unit:
            self._paint_card(painter, option, model.card(row.unit), look)
        else:
            self._paint_heading(painter, option.rect, model.heading(row), row.count, look)
        painter.restore()

    def _model(self) -> ExtractsModel:
        model = self._view.model()
        assert isinstance(model, ExtractsModel)
        return model

    def _card_width(self, look: Tokens) -> int:
        widest = round(self._view.fontMetrics().averageCharWidth() * READING_WIDTH * READING_SIZE) + 8 * look.unit
        return min(widest, self._view.viewport().width() - 4 * look.unit)

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str, count: int, look: Tokens) -> None:
        font = self.reading_font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        place = rect.adjusted(2 * look.unit, 0, 0, -2 * look.unit)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, flags, title)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(title) + 2 * look.unit)
        painter.setFont(self._view.font())
        painter.setPen(QColor(look.muted))
        painter.drawText(place, flags, str(count))

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: Card, look: Tokens) -> None:
        rect, chosen = QRect(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRect(rect.left() + 2 * look.unit, rect.top(), self._card_width(look), rect.height() - 2 * look.unit)
        focused = chosen and self._view.hasFocus()
        edge = look.accent if focused else look.outline if chosen else look.border
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(look.wash if chosen else look.raised))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.radius, look.radius)
        self._walk(painter, box.topLeft(), card, look)

    def _walk(self, painter: QPainter | None, origin: QPoint, card: Card, look: Tokens) -> int:
        """Go through the card's parts, drawing when there is a painter; the height of all."""
        gap, width = look.unit, self._card_width(look) - 8 * look.unit
        x, y = origin.x() + 4 * gap, origin.y() + 3 * gap
        base, metrics = self._view.font(), self._view.fontMetrics()
        if painter is not None:
            self._draw_top(painter, QRect(x, y, width, metrics.height()), card, look)
        y += metrics.height() + 2 * gap
        for text, font, colour, leading in (
            (card.before, base, look.muted, 1.25),
            (card.text, self.reading_font, look.text, READING_LEADING),
            (card.after, base, look.muted, 1.25),
        ):
            if text:
                lines = self._wrapper.wrap(text, width, font, 0, leading)
                self._draw(painter, QPoint(x, y), lines, font, colour)
                y += lines.height + gap
        if card.condensation:
            y += gap
            lines = self._wrapper.wrap(card.condensation, width - 3 * gap, base)
            if painter is not None:
                painter.fillRect(QRect(x, y, max(2, gap // 2), lines.height), QColor(look.outline))
            self._draw(painter, QPoint(x + 3 * gap, y), lines, base, look.muted)
            y += lines.height + gap
        if card.chips:
            y += gap
            if painter is not None:
                painter.setFont(base)
                draw_chips(painter, QPoint(x, y), width, list(card.chips), look)
            y += chips_height(list(card.chips), width, base, gap) + gap
        return y - origin.y() + 2 * gap

    def _draw(self, painter: QPainter | None, place: QPoint, lines: Lines, font: QFont, colour: str) -> None:
        if painter is not None:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            lines.draw(painter, place)

    def _draw_top(self, painter: QPainter, place: QRect, card: Card, look: Tokens) -> None:
        """Source at the left; stance, chapter and star at the right."""
        painter.setFont(self._view.font())
        marks = [(self.tr("nuances"), look.warning)] if card.stance == "nuances" else []
        marks += [(self.tr("contradicts"), look.danger)] if card.stance == "against" else []
        marks += [(self.tr("in the chapter"), look.good)] if card.quoted else []
        marks += [("★", look.warning)] if card.golden else []
        for text, colour in reversed(marks):
            painter.setPen(QColor(colour))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)
            place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(text) - 3 * look.unit)
        painter.setPen(QColor(look.muted))
        source = painter.fontMetrics().elidedText(card.source, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, source)
