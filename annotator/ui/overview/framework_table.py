"""The table of the framework matrix: wide cells of text, written where they are read."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.codebook.drawing import draw_lines, draw_swatch, wrapped
from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.overview.grid import Head, HeadedModel
from annotator.ui.overview.heads import ColumnHeads, RowHeads
from annotator.ui.overview.table import set_up
from annotator.ui.units.editor import CellDelegate, CellEditor, is_control_return, step_of
from annotator.ui.units.wrapping import Wrapper

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LETTERS = 34
LINES = 5


class ThemeHeads(ColumnHeads):
    """Columns are wide here: names stand level, on up to two lines."""

    @property
    def on_end(self) -> bool:
        """Never."""
        return False

    def _paint(self, painter: QPainter, rect: QRect, head: Head, look: Tokens) -> None:
        metrics = self.fontMetrics()
        side = metrics.height() * 0.6
        left = rect.left() + 2 * look.unit + side + look.unit
        lines = wrapped(head.name, self.font().toString(), max(20, round(rect.right() - left - look.unit)))
        top = rect.center().y() - len(lines) * metrics.lineSpacing() / 2
        square = QRect(rect.left() + 2 * look.unit, round(rect.center().y() - side / 2), round(side), round(side))
        draw_swatch(painter, square.toRectF(), head.colour, look, head.theme)
        painter.setPen(QColor(look.text))
        draw_lines(painter, lines, left, top, self.font())


class PeopleHeads(RowHeads):
    """Pseudonyms are short."""

    def sizeHint(self) -> QSize:
        """As wide as the longest."""
        model, look = self.model(), tokens(self)
        heads = model.rows if isinstance(model, HeadedModel) else ()
        widest = max((self.fontMetrics().horizontalAdvance(head.name) for head in heads), default=0)
        return QSize(min(widest + 8 * look.unit, 40 * look.unit), super().sizeHint().height())


class FrameworkTable(QTableView):
    """Enter, F2 or any letter writes; Enter in a cell goes down, Tab to the right and on in the next row.

    Ctrl+Enter asks for the units of the cell, or of the sentence the caret stands in.
    """

    units_wanted = Signal()
    caret_moved = Signal()
    """In the open cell, also by writing."""

    def __init__(self, model: HeadedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Framework: participants by themes"))
        self.setVerticalHeader(PeopleHeads(self))
        self.setHorizontalHeader(ThemeHeads(self))
        self.setModel(model)
        set_up(self)
        delegate = TextDelegate(self)
        delegate.step.connect(self._on_step)
        self.setItemDelegate(delegate)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.selectionModel().currentChanged.connect(self._redraw_heads)

    def fit(self) -> None:
        """Give rows and columns their size: all themes side by side where there is room for that."""
        look, metrics = tokens(self), self.fontMetrics()
        least, count = metrics.averageCharWidth() * LETTERS, self.model().columnCount()
        room = (self.viewport().width() - look.unit) // count if count else least
        self.horizontalHeader().setDefaultSectionSize(max(least, min(room, 2 * least)))
        line = round(metrics.height() * 1.25)
        self.verticalHeader().setDefaultSectionSize(line * (LINES + 1) + 4 * look.unit)

    def editor(self) -> CellEditor | None:
        """The field of the open cell, if one is."""
        found = self.indexWidget(self.currentIndex())
        return found if isinstance(found, CellEditor) else None

    def flush(self) -> None:
        """Store what stands in an open cell, and close it."""
        editor = self.editor()
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def event(self, event: QEvent) -> bool:
        # The window has commands on these keys; here they are the table's.
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.matches(QKeySequence.StandardKey.Copy) or is_control_return(event):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes, Ctrl+Enter goes to the units, Delete empties the cell."""
        index = self.currentIndex()
        if is_control_return(event) and index.isValid():
            self.units_wanted.emit()
        elif event.key() in _ENTER and index.isValid():
            self.edit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.model().setData(index, "")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        self.fit()

    def _redraw_heads(self) -> None:
        self.verticalHeader().viewport().update()
        self.horizontalHeader().viewport().update()

    def _on_step(self, editor: QWidget, down: int, right: int) -> None:
        """Save, close, and write in the cell so many rows down or columns to the right."""
        index = self.currentIndex()
        self.commitData(editor)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        columns = self.model().columnCount()
        # Tab goes on in the next row behind the last theme.
        row, column = divmod((index.row() + down) * columns + index.column() + right, columns)
        target = self.model().index(row, column)
        if (down or right) and target.isValid():
            self.setCurrentIndex(target)
            self.edit(target)


class TextDelegate(CellDelegate):
    """The text, and below it how many units there are to it."""

    step = Signal(QWidget, int, int)
    """The editor, rows down, columns to the right."""

    def __init__(self, view: FrameworkTable) -> None:
        super().__init__(view)
        self._table, self._wrapper = view, Wrapper()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look, rect, font = tokens(self._table), QRect(option.rect), self._table.font()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.wash if chosen else look.surface))
        painter.setPen(QColor(look.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if chosen and self._table.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        inner = rect.adjusted(2 * look.unit, 2 * look.unit, -2 * look.unit, -look.unit)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        self._wrapper.wrap(index.data() or "", inner.width(), font, LINES).draw(painter, QPoint(inner.topLeft()))
        painter.setPen(QColor(look.muted))
        below = index.model().count_text(index)  # type: ignore[attr-defined]
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, below)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field that saves at every pause."""
        editor = CellEditor(parent, str(index.data(Qt.ItemDataRole.AccessibleTextRole)).partition(":")[0])
        place, model = QPersistentModelIndex(index), self._table.model()
        editor.paused.connect(lambda: self.setModelData(editor, model, place))
        editor.grown.connect(lambda height: self._grow(editor, place, height))
        editor.cursorPositionChanged.connect(self._table.caret_moved)
        editor.textChanged.connect(self._table.caret_moved)
        editor.setFont(self._table.font())
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, or as much more below it as the text needs."""
        editor.setGeometry(option.rect)
        if isinstance(editor, CellEditor):
            self._grow(editor, index, editor.needed_height())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """The keys that leave a cell."""
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, CellEditor) and isinstance(event, QKeyEvent):
            step = step_of(event)
            if step is not None:
                self.step.emit(editor, *step)
            elif is_control_return(event):
                self._table.units_wanted.emit()
            return step is not None or is_control_return(event)
        return super().eventFilter(editor, event)

    def _grow(self, editor: CellEditor, index: Index, height: int) -> None:
        place = self._table.visualRect(index)
        lowest = max(place.height(), self._table.viewport().height() - place.top())
        editor.resize(place.width(), max(place.height(), min(height, lowest)))
