"""The list of hits: keyword in context, the hit in bold in the middle of the line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.search.hits import HitRow, HitsModel

Index = QModelIndex | QPersistentModelIndex

ORIGIN_WIDTH = 15
"""Average characters for whose words they are."""


class HitsList(QListView):
    """Enter or a double click asks for the hit; Space or a click on the box ticks it in a review."""

    wanted = Signal(int)
    """A row to be shown where it stands."""

    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self.setAccessibleName(self.tr("Hits"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_HitDelegate(self, model))
        self.setModel(model)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows, Space ticks."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.wanted.emit(row)
        elif event.key() == Qt.Key.Key_Space and self._hits.reviewing and self._hits.can_tick(row):
            self._hits.tick(row)
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()  # no type-ahead over hits
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_box = event.position().x() < box_width(tokens(self)) + 2 * tokens(self).unit
        if self._hits.reviewing and on_box and self._hits.can_tick(index.row()):
            self._hits.tick(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show where it stands."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.wanted.emit(index.row())


def box_width(look: Tokens) -> int:
    """The width of the column of ticks, in pixels."""
    return 6 * look.unit


class _HitDelegate(QStyledItemDelegate):
    """Draws hits and headings."""

    def __init__(self, view: QListView, model: HitsModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(10, self._view.fontMetrics().height() + 4 * tokens(self._view).unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        look, row, rect = tokens(self._view), self._model.rows[index.row()], QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(look.wash if chosen else look.surface if row.range else look.background))
        if chosen and self._view.hasFocus():
            painter.fillRect(
                QRect(rect.left(), rect.top(), max(2, look.unit * 3 // 4), rect.height()), QColor(look.accent)
            )
        place = rect.adjusted(3 * look.unit, 0, -3 * look.unit, 0)
        if self._model.reviewing:
            if self._model.can_tick(index.row()):
                self._draw_box(painter, place, self._model.is_ticked(index.row()), look)
            place.setLeft(place.left() + box_width(look))
        if row.range is None:
            self._draw_heading(painter, place, row, look)
        else:
            self._draw_hit(painter, place, row, look)
        painter.restore()

    def _draw_box(self, painter: QPainter, place: QRect, ticked: bool, look: Tokens) -> None:
        side = 4 * look.unit
        box = QRectF(place.left(), place.center().y() - side / 2 + 0.5, side, side)
        painter.setPen(QPen(QColor(look.accent if ticked else look.outline), 1.2))
        painter.setBrush(QColor(look.accent) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, look.unit * 0.8, look.unit * 0.8)
        if ticked:
            pen = QPen(QColor(look.on_accent), max(1.6, look.unit / 2.4))
            painter.setPen(pen)
            middle, s = box.center(), side / 4
            hook = [QPointF(-s, 0), QPointF(-s / 4, s * 0.8), QPointF(s * 1.1, -s)]
            painter.drawPolyline([middle + point for point in hook])

    def _draw_heading(self, painter: QPainter, place: QRect, row: HitRow, look: Tokens) -> None:
        font = _bold(self._view.font())
        title = self._model.title(row)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(title) + 2 * look.unit)
        painter.setFont(self._view.font())
        painter.setPen(QColor(look.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(row.count))

    def _draw_hit(self, painter: QPainter, place: QRect, row: HitRow, look: Tokens) -> None:
        plain, bold = self._view.font(), _bold(self._view.font())
        metrics, heavy = QFontMetrics(plain), QFontMetrics(bold)
        middle = Qt.AlignmentFlag.AlignVCenter
        origin = QRect(place)
        origin.setWidth(min(metrics.averageCharWidth() * ORIGIN_WIDTH, place.width() // 4))
        painter.setFont(plain)
        painter.setPen(QColor(look.muted))
        name = metrics.elidedText(self._model.origin(row), Qt.TextElideMode.ElideRight, origin.width() - look.unit)
        painter.drawText(origin, middle, name)
        line = place.adjusted(origin.width() + 2 * look.unit, 0, 0, 0)
        around = self._model.context(row)
        hit = heavy.elidedText(" ".join(around.hit.split()), Qt.TextElideMode.ElideRight, line.width() // 2)
        wide = heavy.horizontalAdvance(hit)
        start = line.left() + (line.width() - wide) // 2
        gap = metrics.horizontalAdvance(" ")
        left = QRect(line.left(), line.top(), start - line.left(), line.height())
        right = QRect(start + wide, line.top(), line.right() - start - wide, line.height())
        painter.setPen(QColor(look.text))
        if around.left.endswith(" "):
            left.setRight(left.right() - gap)
        if around.right.startswith(" "):
            right.setLeft(right.left() + gap)
        text = metrics.elidedText(around.left.strip(), Qt.TextElideMode.ElideLeft, left.width())
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, text)
        text = metrics.elidedText(around.right.strip(), Qt.TextElideMode.ElideRight, right.width())
        painter.drawText(right, middle, text)
        painter.setFont(bold)
        painter.setPen(QColor(look.accent))
        painter.drawText(QRect(start, line.top(), wide + gap, line.height()), middle, hit)


def _bold(font: QFont) -> QFont:
    heavy = QFont(font)
    heavy.setBold(True)
    return heavy
