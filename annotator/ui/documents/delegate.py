"""How an interview looks in the list: title, one quiet line of facts, a thin bar for what is coded."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.corpus import Document
from annotator.domain.coverage import Coverage
from annotator.ui.codebook.drawing import draw_lines, wrapped
from annotator.ui.documents.model import COVERAGE, DOCUMENT, PEOPLE
from annotator.ui.documents.terms import status_name
from annotator.ui.look.tokens import Tokens, tokens

Index = QModelIndex | QPersistentModelIndex

DOT = "  ·  "
TITLE_LINES = 3


class DocumentDelegate(QStyledItemDelegate):
    """Paints a row and edits its title in place."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._measured_at: tuple[str, int] = ("", 0)
        self._look, self._line = tokens(view), 0
        self._heights: dict[tuple[str, str], QSize] = {}
        """By title and status, in one font at one width: a list that opens asks for each of fifty several times."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        at, document = (option.font.key(), self._view.viewport().width()), index.data(DOCUMENT)
        if at != self._measured_at:
            self._measured_at, self._heights = at, {}
            self._look, self._line = tokens(self._view), QFontMetrics(_bold(option)).lineSpacing()
        row = (document.title, document.status)
        if row not in self._heights:
            inside = _inside(QRect(0, 0, at[1], 0), self._look)
            lines = len(_title_lines(option, self._look, inside, document)) + 1
            self._heights[row] = QSize(20 * self._look.unit, lines * self._line + 6 * self._look.unit)
        return self._heights[row]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens(option.widget)
        document: Document = index.data(DOCUMENT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, look)
        inside = _inside(option.rect, look)
        below = _paint_title(painter, option, look, inside, document)
        _paint_facts(painter, option, look, below, index.data(PEOPLE), self._figures(index))
        figures: Coverage | None = index.data(COVERAGE)
        if document.status == "included" and figures is not None:
            _paint_bar(painter, look, inside, figures)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title of the interview"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        unit = tokens(option.widget).unit
        height = editor.sizeHint().height()
        editor.setGeometry(option.rect.x() + unit, option.rect.y() + unit, option.rect.width() - 2 * unit, height)

    def _figures(self, index: Index) -> str:
        figures: Coverage | None = index.data(COVERAGE)
        if figures is None:
            return ""
        parts = [
            self.tr("%Ln word(s)", "", figures.words),
            self.tr("%Ln unit(s)", "", figures.units) if figures.units else "",
        ]
        return DOT.join(part for part in parts if part)


def _inside(rect: QRect, look: Tokens) -> QRect:
    return rect.adjusted(3 * look.unit, 2 * look.unit, -3 * look.unit, -2 * look.unit)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: Tokens) -> None:
    state = option.state
    rect = option.rect.adjusted(look.unit // 2, 1, -look.unit // 2, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(look.wash))
        painter.drawRoundedRect(rect, look.radius, look.radius)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(look.hover))
        painter.drawRoundedRect(rect, look.radius, look.radius)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.accent), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.radius, look.radius)


def _paint_title(
    painter: QPainter, option: QStyleOptionViewItem, look: Tokens, inside: QRect, document: Document
) -> QRect:
    """The title, with a badge where the interview is not counted; what is left below it."""
    lines = _title_lines(option, look, inside, document)
    included = document.status == "included"
    if not included:
        _paint_badge(painter, option, look, inside, status_name(document.status))
    painter.setPen(QColor(look.text if included else look.muted))
    draw_lines(painter, lines, inside.x(), inside.y(), _bold(option))
    return inside.adjusted(0, len(lines) * QFontMetrics(_bold(option)).lineSpacing(), 0, 0)


def _title_lines(option: QStyleOptionViewItem, look: Tokens, inside: QRect, document: Document) -> tuple[str, ...]:
    width = inside.width()
    if document.status != "included":
        width -= _badge_width(option, look, status_name(document.status)) + 2 * look.unit
    return wrapped(document.title, _bold(option).toString(), width, TITLE_LINES)


def _bold(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _paint_badge(painter: QPainter, option: QStyleOptionViewItem, look: Tokens, inside: QRect, text: str) -> None:
    """A small outlined word in the upper right corner."""
    font = _small(option)
    metrics, width = QFontMetrics(font), _badge_width(option, look, text)
    badge = QRect(inside.right() - width + 1, inside.y(), width, metrics.height() + look.unit // 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(look.outline))
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
    painter.setFont(font)
    painter.setPen(QColor(look.muted))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _badge_width(option: QStyleOptionViewItem, look: Tokens, text: str) -> int:
    return QFontMetrics(_small(option)).horizontalAdvance(text) + 3 * look.unit


def _small(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)
    font.setPointSizeF(font.pointSizeF() * 0.85)
    return font


def _paint_facts(
    painter: QPainter, option: QStyleOptionViewItem, look: Tokens, below: QRect, people: str, figures: str
) -> None:
    """Where there is no room for all, the figures stand and the people are cut."""
    font = QFont(option.font)
    font.setPointSizeF(font.pointSizeF() * 0.9)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(look.muted))
    room = below.width() - metrics.horizontalAdvance(DOT + figures)
    who = metrics.elidedText(people, Qt.TextElideMode.ElideRight, room) if people else ""
    text = DOT.join(part for part in (who, figures) if part)
    painter.drawText(below.x(), below.y() + look.unit // 2 + metrics.ascent(), text)


def _paint_bar(painter: QPainter, look: Tokens, inside: QRect, figures: Coverage) -> None:
    """The share of the text that is coded, on a track that shows the whole."""
    thick = max(2, look.unit // 2)
    track = QRect(inside.x(), inside.bottom() - thick + 1, inside.width(), thick)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.pressed))
    painter.drawRoundedRect(track, thick / 2, thick / 2)
    if figures.coded > 0:
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(
            QRect(track.x(), track.y(), max(thick, round(track.width() * figures.coded)), thick), thick / 2, thick / 2
        )
