"""The table of interviews with their strips."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.codebook import IDEA_COLOUR, shown_colours
from annotator.domain.strips import Strip
from annotator.ui.codebook.drawing import edge_of
from annotator.ui.languages import percent
from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.overview.table import set_up
from annotator.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
TITLE, WORDS, ASKED, SHARE, STRIP = range(5)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StripModel(QAbstractTableModel):
    """Title, words, the interviewer's words, the share that is coded, and the strip."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.strips: list[Strip] = []
        self.colours: dict[int, str] = {}
        session.closing.connect(self._let_go)

    def _let_go(self) -> None:
        """A table that outlives the project by a moment must not ask for what is gone."""
        self.beginResetModel()
        self.strips = []
        self.endResetModel()

    def show(self, strips: list[Strip]) -> None:
        """Show these strips."""
        self.colours = shown_colours(self._session.project)
        same = [s.document for s in strips] == [s.document for s in self.strips]
        if not same:
            self.beginResetModel()
        self.strips = strips
        if not same:
            self.endResetModel()
        elif strips:
            self.dataChanged.emit(self.index(0, 0), self.index(len(strips) - 1, STRIP))

    def strip(self, index: Index) -> Strip | None:
        """The strip of a row."""
        return self.strips[index.row()] if index.isValid() and index.row() < len(self.strips) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        """The interviews."""
        return 0 if parent.isValid() else len(self.strips)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        """Five."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns are called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        names = (
            self.tr("Interview"),
            self.tr("Words"),
            self.tr("Interviewer"),
            self.tr("Coded"),
            self.tr("Where in the text"),
        )
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The figures; a strip is drawn, and said as its share."""
        strip = self.strips[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        title, number = self._session.project.documents[strip.document].title, QLocale().toString
        texts = (title, number(strip.words), number(strip.interviewer_words), percent(strip.share), "")
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("%1: %2 of %3 words coded")
            return said.replace("%1", title).replace("%2", texts[SHARE]).replace("%3", texts[WORDS])
        return None


class StripTable(QTableView):
    """Up and Down choose an interview, Left and Right go from edge to edge of what is coded, Enter reads on there."""

    marked = Signal()
    """The mark stands elsewhere."""
    jump = Signal(QModelIndex, int)
    """A place of an interview to be shown in the text."""

    def __init__(self, model: StripModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips = model
        self.mark: int | None = None
        self.setAccessibleName(self.tr("Coverage of the interviews"))
        self.setModel(model)
        self.setItemDelegate(StripDelegate(self))
        set_up(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + 3 * tokens(self).unit)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(STRIP, QHeaderView.ResizeMode.Stretch)
        head.setResizeContentsPrecision(0)  # of what is in sight
        head.setMinimumSectionSize(8 * tokens(self).unit)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.put_mark(None))

    def put_mark(self, position: int | None) -> None:
        """Mark a place on the current strip."""
        self.mark = position
        self.viewport().update()
        self.marked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the strip."""
        strip, key = self._strips.strip(self.currentIndex()), event.key()
        if strip is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(strip, key == Qt.Key.Key_Right)
        elif strip is not None and key in _ENTER:
            self.jump.emit(self.currentIndex(), self.mark or 0)
        elif event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the strip goes to that place."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        strip = self._strips.strip(index)
        if strip is not None and index.column() == STRIP and event.button() == Qt.MouseButton.LeftButton:
            bar = bar_of(self.visualRect(index), tokens(self))
            at = (event.position().x() - bar.left()) / max(1.0, bar.width()) * strip.length
            self.jump.emit(index, round(max(0.0, min(at, strip.length))))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the interview."""
        if self.currentIndex().isValid():
            self.jump.emit(self.currentIndex(), self.mark or 0)

    def _step(self, strip: Strip, forward: bool) -> None:
        edges = strip.edges
        at = -1 if self.mark is None else self.mark
        further = [edge for edge in edges if (edge > at if forward else edge < at)]
        if further:
            self.put_mark(further[0] if forward else further[-1])


class StripDelegate(QStyledItemDelegate):
    """Figures as text, the strip as a picture."""

    def __init__(self, view: StripTable) -> None:
        super().__init__(view)
        self._table = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room around the text."""
        unit, wide = tokens(self._table).unit, self._table.fontMetrics().horizontalAdvance(str(index.data()))
        return QSize(min(wide + 6 * unit, 50 * unit), self._table.verticalHeader().defaultSectionSize())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look, rect, model = tokens(self._table), QRect(option.rect), index.model()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.wash if chosen else look.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(look.border))
        strip = model.strip(index) if isinstance(model, StripModel) else None
        if strip is not None and index.column() == STRIP and isinstance(model, StripModel):
            mark = self._table.mark if index.row() == self._table.currentIndex().row() else None
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_strip(painter, bar_of(rect, look), strip, model.colours, look, mark)
        else:
            painter.setPen(QColor(look.text))
            place = rect.adjusted(2 * look.unit, 0, -2 * look.unit, 0)
            text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, _side(index.column()), text)
        if chosen and self._table.hasFocus() and index.column() == TITLE:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(look.accent))
        painter.restore()


def bar_of(rect: QRect, look: Tokens) -> QRectF:
    """Where in a cell the strip lies."""
    return QRectF(rect).adjusted(2 * look.unit, 2 * look.unit, -2 * look.unit, -3 * look.unit)


def _paint_strip(
    painter: QPainter, bar: QRectF, strip: Strip, colours: dict[int, str], look: Tokens, mark: int | None
) -> None:
    scale = bar.width() / max(1, strip.length)
    painter.setPen(QPen(QColor(look.outline), 1))
    painter.setBrush(QColor(look.hover))
    painter.drawRect(bar)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for found in strip.stretches:
        colour = colours.get(found.node, IDEA_COLOUR)
        width = max(2.0, (found.end - found.start) * scale)
        place = QRectF(bar.left() + found.start * scale, bar.top() + 1, width, bar.height() - 1)
        painter.fillRect(place, QColor(colour))
        painter.setPen(edge_of(colour, look.grounds))
        painter.drawLine(place.topLeft(), place.bottomLeft())
    for start, end in strip.asked:
        line = QRectF(bar.left() + start * scale, bar.bottom() + 2, max(1.0, (end - start) * scale), look.unit / 2)
        painter.fillRect(line, QColor(look.muted))
    if mark is not None:
        x, size = bar.left() + mark * scale, look.unit * 1.4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.text), 2))
        painter.drawLine(QPointF(x, bar.top() - 1), QPointF(x, bar.bottom() + 1))
        painter.setBrush(QColor(look.text))
        corners = [(x - size, bar.top() - size * 1.3), (x + size, bar.top() - size * 1.3), (x, bar.top())]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (WORDS, ASKED, SHARE) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
