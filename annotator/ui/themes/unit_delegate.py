"""How a unit looks beside the text about its theme: a card with a tick, its words, and where it is used."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.themes.unit_model import ThemeUnits, UnitCard
from annotator.ui.units.wrapping import Lines, Wrapper

Index = QModelIndex | QPersistentModelIndex

TEXT_LINES = 9
"""A long unit is cut here; its whole text is one key away, in its interview."""
CONDENSATION_LINES = 4


class UnitDelegate(QStyledItemDelegate):
    """Measures and draws cards, and knows where tick and star stand on them."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._wrapper = Wrapper()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the card."""
        model, look = self._model(), tokens(self._view)
        box = QRect(0, 0, self._view.viewport().width() - 3 * look.unit, 0)
        return QSize(10, self._walk(None, box, model.card(model.rows[index.row()]), look) + 2 * look.unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A card."""
        look, model = tokens(self._view), self._model()
        card, box = model.card(model.rows[index.row()]), self._box(option.rect, look)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(look.background))
        focused = chosen and self._view.hasFocus()
        edge = look.accent if focused else look.outline if chosen else look.border
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(look.wash if card.ticked else look.raised))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.radius, look.radius)
        self._walk(painter, box, card, look)
        painter.restore()

    def star_area(self, rect: QRect) -> QRect:
        """Where a click switches the star of the card in a row's rectangle."""
        look = tokens(self._view)
        box, side = self._box(rect, look), self._view.fontMetrics().height() + 4 * look.unit
        return QRect(box.right() - side, box.top(), side, side)

    def tick_area(self, rect: QRect) -> QRect:
        """Where a click ticks it."""
        look = tokens(self._view)
        box = self._box(rect, look)
        return QRect(box.left(), box.top(), self._tick_side() + 6 * look.unit, box.height())

    def _model(self) -> ThemeUnits:
        model = self._view.model()
        assert isinstance(model, ThemeUnits)
        return model

    def _box(self, rect: QRect, look: Tokens) -> QRect:
        return rect.adjusted(2 * look.unit, 0, -look.unit, -2 * look.unit)

    def _tick_side(self) -> int:
        return round(self._view.fontMetrics().height() * 0.95)

    def _walk(self, painter: QPainter | None, box: QRect, card: UnitCard, look: Tokens) -> int:
        """Go through the card's parts, drawing when there is a painter; the height of all."""
        gap, base = look.unit, self._view.font()
        left = box.left() + 3 * gap + (self._tick_side() + 2 * gap if card.ticked is not None else 0)
        width, y = box.right() - 3 * gap - left, box.top() + 2 * gap
        line = self._view.fontMetrics().height()
        if painter is not None:
            self._draw_top(painter, QRect(left, y, width, line), card, look)
            if card.ticked is not None:
                self._draw_tick(painter, QPoint(box.left() + 3 * gap, y), card.ticked, look)
        y += line + gap
        lines = self._wrapper.wrap(" ".join(card.text.split()), width, base, TEXT_LINES, 1.3)
        self._draw(painter, QPoint(left, y), lines, look.text)
        y += lines.height + gap
        if card.condensation:
            lines = self._wrapper.wrap(card.condensation, width - 3 * gap, base, CONDENSATION_LINES)
            if painter is not None:
                painter.fillRect(QRect(left, y + gap, max(2, gap // 2), lines.height), QColor(look.outline))
            self._draw(painter, QPoint(left + 3 * gap, y + gap), lines, look.muted)
            y += lines.height + 2 * gap
        if card.sentences is not None:
            if painter is not None:
                self._draw_use(painter, QRect(left, y, width, line), card.sentences, look)
            y += line + gap
        return y - box.top() + gap

    def _draw(self, painter: QPainter | None, place: QPoint, lines: Lines, colour: str) -> None:
        if painter is not None:
            painter.setFont(self._view.font())
            painter.setPen(QColor(colour))
            lines.draw(painter, place)

    def _draw_use(self, painter: QPainter, place: QRect, sentences: tuple[int, ...], look: Tokens) -> None:
        font = QFont(self._view.font())
        font.setBold(bool(sentences))
        painter.setFont(font)
        painter.setPen(QColor(look.accent if sentences else look.muted))
        said = QFontMetrics(font).elidedText(
            self._model().use_text(sentences), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, said)

    def _draw_top(self, painter: QPainter, place: QRect, card: UnitCard, look: Tokens) -> None:
        """Source at the left; stance, reading and star at the right."""
        painter.setFont(self._view.font())
        marks = [(self.tr("nuances"), look.warning)] if card.stance == "nuances" else []
        marks += [(self.tr("contradicts"), look.danger)] if card.stance == "against" else []
        marks += [("✓", look.good)] if card.read and card.sentences is not None else []
        marks += [("★", look.warning) if card.golden else ("☆", look.muted)]
        for text, colour in reversed(marks):
            painter.setPen(QColor(colour))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)
            place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(text) - 2 * look.unit)
        painter.setPen(QColor(look.muted))
        source = painter.fontMetrics().elidedText(card.source, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, source)

    def _draw_tick(self, painter: QPainter, at: QPoint, ticked: bool, look: Tokens) -> None:
        side = self._tick_side()
        square = QRect(at.x(), at.y(), side, side)
        painter.setPen(QPen(QColor(look.accent if ticked else look.outline), 1))
        painter.setBrush(QColor(look.accent if ticked else look.surface))
        painter.drawRoundedRect(square, look.unit, look.unit)
        if ticked:
            icon("check", "on_accent").paint(painter, square.adjusted(1, 1, -1, -1))
