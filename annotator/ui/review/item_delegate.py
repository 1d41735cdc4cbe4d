"""How a review item looks: a card with who and where, the words it is about, and what is said or suggested."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.review.entries import State
from annotator.ui.review.item_model import Card, ItemModel
from annotator.ui.units.chips import Chip, chips_height, draw_chips
from annotator.ui.units.wrapping import Wrapper

Index = QModelIndex | QPersistentModelIndex

READING_WIDTH = 84
QUOTED_LINES = 4


class ItemDelegate(QStyledItemDelegate):
    """Measures and draws cards and headings."""

    def __init__(self, view: QTableView, with_state: bool = True) -> None:
        super().__init__(view)
        self._view, self._with_state = view, with_state
        self._wrapper = Wrapper()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the card."""
        look, entry = tokens(self._view), self._model().entry(index.row())
        if entry is None:
            return QSize(10, self._view.fontMetrics().height() * 2 + 4 * look.unit)
        return QSize(10, self._walk(None, QPoint(0, 0), self._model().card(entry), look) + 2 * look.unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A card, or a heading."""
        look, row = tokens(self._view), self._model().rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(look.surface))
        if row.entry is None:
            self._paint_heading(painter, option.rect, row.heading, look)
        else:
            self._paint_card(painter, option, index, look)
        painter.restore()

    def _model(self) -> ItemModel:
        model = self._view.model()
        assert isinstance(model, ItemModel)
        return model

    def _card_width(self, look: Tokens) -> int:
        widest = self._view.fontMetrics().averageCharWidth() * READING_WIDTH + 8 * look.unit
        return min(widest, self._view.viewport().width() - 4 * look.unit)

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str, look: Tokens) -> None:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        place = rect.adjusted(2 * look.unit, 0, -2 * look.unit, -2 * look.unit)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: Tokens) -> None:
        entry = self._model().entry(index.row())
        assert entry is not None
        rect, chosen = QRect(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRect(rect.left() + 2 * look.unit, rect.top(), self._card_width(look), rect.height() - 2 * look.unit)
        focused = chosen and self._view.hasFocus()
        edge = look.accent if focused else look.outline if chosen else look.border
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(look.wash if chosen else look.raised))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.radius, look.radius)
        if self._with_state:
            self._paint_state(painter, box, entry.state, look)
        self._walk(painter, box.topLeft(), self._model().card(entry), look)

    def _paint_state(self, painter: QPainter, box: QRect, state: State, look: Tokens) -> None:
        words = {
            "open": ("", look.muted),
            "accepted": (self.tr("accepted"), look.good),
            "declined": (self.tr("declined"), look.muted),
            "lost": (self.tr("place lost"), look.warning),
        }
        text, colour = words[state]
        painter.setFont(self._view.font())
        painter.setPen(QColor(colour))
        place = box.adjusted(4 * look.unit, 3 * look.unit, -4 * look.unit, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)

    def _walk(self, painter: QPainter | None, origin: QPoint, card: Card, look: Tokens) -> int:
        """Go through the card's parts, drawing when there is a painter; the height of all."""
        gap, width = look.unit, self._card_width(look) - 8 * look.unit
        at = QPoint(origin.x() + 4 * gap, origin.y() + 3 * gap)
        base = self._view.font()
        if painter is not None:
            painter.setFont(base)
            painter.setPen(QColor(look.muted))
            room = QRect(at.x(), at.y(), width - 14 * gap, self._view.fontMetrics().height())
            top = painter.fontMetrics().elidedText(card.top, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, top)
        at.setY(at.y() + self._view.fontMetrics().height() + 2 * gap)
        if card.quoted:
            self._quoted(painter, at, width, card.quoted, look)
        if card.text:
            self._text(painter, at, width, card.text, look.text)
        if card.suggested:
            self._chips(painter, at, width, card.suggested, "", look)
        if card.hers:
            self._chips(painter, at, width, card.hers, self.tr("Coded as:"), look)
        if card.reply:
            self._text(painter, at, width, self.tr("Your reply: %1").replace("%1", card.reply), look.muted)
        return at.y() - origin.y() + 2 * gap

    def _quoted(self, painter: QPainter | None, at: QPoint, width: int, text: str, look: Tokens) -> None:
        gap, font = look.unit, QFont(self._view.font())
        font.setItalic(True)
        lines = self._wrapper.wrap(text, width - 3 * gap, font, QUOTED_LINES, 1.3)
        if painter is not None:
            painter.fillRect(QRect(at.x(), at.y(), max(2, gap // 2), lines.height), QColor(look.outline))
            painter.setFont(font)
            painter.setPen(QColor(look.muted))
            lines.draw(painter, at + QPoint(3 * gap, 0))
        at.setY(at.y() + lines.height + 2 * gap)

    def _text(self, painter: QPainter | None, at: QPoint, width: int, text: str, colour: str) -> None:
        lines = self._wrapper.wrap(text, width, self._view.font(), 0, 1.3)
        if painter is not None:
            painter.setFont(self._view.font())
            painter.setPen(QColor(colour))
            lines.draw(painter, at)
        at.setY(at.y() + lines.height + tokens(self._view).unit)

    def _chips(
        self, painter: QPainter | None, at: QPoint, width: int, chips: tuple[Chip, ...], lead: str, look: Tokens
    ) -> None:
        font, metrics = self._view.font(), self._view.fontMetrics()
        ahead = metrics.horizontalAdvance(lead) + 2 * look.unit if lead else 0
        if painter is not None:
            painter.setFont(font)
            if lead:
                painter.setPen(QColor(look.muted))
                line = QRect(at.x(), at.y(), ahead, metrics.height() + look.unit)
                painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, lead)
            draw_chips(painter, at + QPoint(ahead, 0), width - ahead, list(chips), look)
        at.setY(at.y() + chips_height(list(chips), width - ahead, font, look.unit) + 2 * look.unit)
