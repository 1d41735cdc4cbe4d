"""The list of what was found: two lines of the words, one of where they stand."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.quotecheck.model import QuotesModel, Row
from annotator.ui.quotecheck.words import group_title, text_of
from annotator.ui.units.wrapping import Lines, Wrapper

Index = QModelIndex | QPersistentModelIndex
_LINES = 2


class QuotesList(QListView):
    """Enter or a double click asks for the source."""

    wanted = Signal()

    def __init__(self, model: QuotesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Quotes of the thesis"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Delegate(self, model))
        self.setModel(model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the source; letters are no type-ahead over quotations."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit()
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the source."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.wanted.emit()


class _Delegate(QStyledItemDelegate):
    """Measures and draws the rows."""

    def __init__(self, view: QListView, model: QuotesModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._wrapper = Wrapper()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is one line; the others as high as their words."""
        look, row = tokens(self._view), self._model.rows[index.row()]
        line = self._view.fontMetrics().height()
        if row.entry is None:
            return QSize(10, line + 5 * look.unit)
        return QSize(10, self._words(row, look).height + line + 6 * look.unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        look, row, rect = tokens(self._view), self._model.rows[index.row()], QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = look.background if row.entry is None else look.wash if chosen else look.surface
        painter.fillRect(rect, QColor(ground))
        if chosen and self._view.hasFocus():
            edge = QRect(rect.left(), rect.top(), max(2, look.unit * 3 // 4), rect.height())
            painter.fillRect(edge, QColor(look.accent))
        place = rect.adjusted(4 * look.unit, 0, -4 * look.unit, 0)
        if row.entry is None:
            self._draw_heading(painter, place, row, look)
        else:
            self._draw_entry(painter, place, row, look)
        painter.restore()

    def _words(self, row: Row, look: Tokens) -> Lines:
        assert row.entry is not None
        width = self._view.viewport().width() - 8 * look.unit
        return self._wrapper.wrap(text_of(row.entry), width, self._view.font(), _LINES)

    def _draw_heading(self, painter: QPainter, place: QRect, row: Row, look: Tokens) -> None:
        font = QFont(self._view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        title = group_title(row.group)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)
        place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(title) + 2 * look.unit)
        painter.setFont(self._view.font())
        painter.setPen(QColor(look.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(row.count))

    def _draw_entry(self, painter: QPainter, place: QRect, row: Row, look: Tokens) -> None:
        assert row.entry is not None
        words, metrics = self._words(row, look), self._view.fontMetrics()
        painter.setFont(self._view.font())
        painter.setPen(QColor(look.text))
        top = place.top() + 2 * look.unit
        words.draw(painter, QPoint(place.left(), top))
        painter.setPen(QColor(look.muted))
        under = QRect(place.left(), top + words.height + look.unit, place.width(), metrics.height())
        where = metrics.elidedText(self._model.place(row.entry), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(under, Qt.AlignmentFlag.AlignVCenter, where)
        painter.setPen(QColor(look.border))
        painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom())
