"""How a row of the table looks and how its texts are edited."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.units.chips import chips_height, draw_chips
from annotator.ui.units.editor import CellDelegate, CellEditor, is_control_return, step_of
from annotator.ui.units.model import CHIPS, HEADING, UnitsModel
from annotator.ui.units.wrapping import Wrapper

Index = QModelIndex | QPersistentModelIndex

TEXT_LINES = 7
"""A long meaning unit is cut here in the table; its whole text is one key away, in the transcript."""


class UnitsDelegate(CellDelegate):
    """Wrapped text, chips, headings; Enter, Ctrl+Enter, Tab and Shift+Tab leave a cell for another (`step`)."""

    step = Signal(QWidget, int, int)
    """The editor, rows down, text columns to the right."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._wrapper = Wrapper()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the cell's text or chips."""
        look, font = tokens(self._view), self._view.font()
        width, room = self._view.columnWidth(index.column()), 2 * look.unit
        if index.data(HEADING):
            return QSize(width, self._view.fontMetrics().height() + 6 * look.unit)
        chips = index.data(CHIPS)
        if chips is not None:
            return QSize(width, chips_height(chips, width - 2 * room, font, look.unit) + 2 * room)
        text = index.data() or " "
        lines = self._wrapper.wrap(text, width - 2 * room, font, self._limit(index))
        return QSize(width, lines.height + 2 * room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look = tokens(self._view)
        painter.save()
        painter.setClipRect(option.rect)
        if index.data(HEADING):
            self._paint_heading(painter, option.rect, index, look)
        else:
            self._paint_cell(painter, option, index, look)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field that grows."""
        model, view = self._model(), self._view
        editor = CellEditor(parent, model.columns[index.column()].title)
        place = QPersistentModelIndex(index)
        editor.paused.connect(lambda: self.setModelData(editor, model, place))
        editor.grown.connect(lambda height: self._make_room(place, height))
        editor.setFont(view.font())
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The field fills its cell."""
        editor.setGeometry(option.rect)
        if isinstance(editor, CellEditor):
            self._make_room(index, editor.needed_height())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """The keys that leave a cell."""
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, CellEditor) and isinstance(event, QKeyEvent):
            step = (1, 0) if is_control_return(event) else step_of(event)
            if step is not None:
                self.step.emit(editor, *step)
            return step is not None
        return super().eventFilter(editor, event)

    def _model(self) -> UnitsModel:
        model = self._view.model()
        assert isinstance(model, UnitsModel)
        return model

    def _limit(self, index: Index) -> int:
        return TEXT_LINES if self._model().columns[index.column()].key == "text" else 0

    def _make_room(self, index: Index, height: int) -> None:
        if index.isValid() and self._view.rowHeight(index.row()) < height:
            self._view.setRowHeight(index.row(), height)

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index, look: Tokens) -> None:
        """Each cell draws its part of one line across the table, whatever the order of the columns."""
        font = QFont(self._view.font())
        font.setBold(True)
        painter.fillRect(rect, QColor(look.background))
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        place = QRect(3 * look.unit, rect.top() + 2 * look.unit, self._view.viewport().width(), rect.height())
        place.setBottom(rect.bottom())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(str(index.data())) + 2 * look.unit)
        painter.setFont(self._view.font())
        painter.setPen(QColor(look.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(self._model().rows[index.row()].count))

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: Tokens) -> None:
        rect, room = QRect(option.rect), 2 * look.unit
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(look.wash if chosen else look.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(look.border))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.setFont(self._view.font())
        origin, width = QPoint(rect.left() + room, rect.top() + room), rect.width() - 2 * room
        chips = index.data(CHIPS)
        if chips is not None:
            draw_chips(painter, origin, width, chips, look)
            return
        key = self._model().columns[index.column()].key
        muted = key in ("place", "stance")
        colour = look.warning if key == "golden" else look.muted if muted else look.text
        painter.setPen(QColor(colour))
        self._wrapper.wrap(index.data() or "", width, self._view.font(), self._limit(index)).draw(painter, origin)
