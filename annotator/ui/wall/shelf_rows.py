"""The rows of the wall's shelf, drawn as those of the code tree; what hangs already is quieter and has a tick."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.codebook.drawing import draw_row_ground, draw_swatch
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens

Index = QModelIndex | QPersistentModelIndex
HANGS = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
"""Of a node; a unit has none."""
DEPTH = Qt.ItemDataRole.UserRole + 3
IS_THEME = Qt.ItemDataRole.UserRole + 4


class ShelfRows(QStyledItemDelegate):
    """Mark, name on one line, and the tick at the right, where a long name cannot push it out of sight."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line and air, as wide as the list: Qt takes a row without width for none."""
        return QSize(1, QFontMetrics(self._view.font()).lineSpacing() + 2 * tokens(self._view).unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        look, metrics = tokens(self._view), QFontMetrics(self._view.font())
        unit, chosen = look.unit, bool(option.state & QStyle.StateFlag.State_Selected)
        area, hangs, line = QRectF(option.rect), bool(index.data(HANGS)), metrics.lineSpacing()
        draw_row_ground(painter, area, look, chosen, bool(option.state & QStyle.StateFlag.State_MouseOver))
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.accent), 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look.radius * 0.75, look.radius * 0.75)
        left, side = area.left() + 2 * unit, round(metrics.ascent() * 0.82)
        if colour := index.data(COLOUR):
            left += int(index.data(DEPTH)) * line
            square = QRectF(left, area.center().y() - side / 2, side, side)
            draw_swatch(painter, square, colour, look, bool(index.data(IS_THEME)))
            left += side + 2 * unit
        tick = QRect(round(area.right() - 2 * unit - line), round(area.center().y() - line / 2), line, line)
        if hangs:
            icon("check", "muted").paint(painter, tick)
        place = QRectF(left, area.top(), tick.left() - unit - left, area.height())
        painter.setFont(self._view.font())
        painter.setPen(QColor(look.muted if hangs else look.text))
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
