"""The matrix itself: cells shaded in the theme's colour, with the number, and heads that stay in sight."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from annotator.domain.colours import TEXT_CONTRAST, wash
from annotator.ui.look.tokens import Tokens, tokens
from annotator.ui.overview.grid import Cell, Grid, GridModel, Head
from annotator.ui.overview.heads import ColumnHeads, RowHeads

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FAINTEST, _DEEPEST, STEPS = 0.10, 0.5, 6


class MatrixTable(QTableView):
    """Arrows move, Enter or a double click goes to the source, Space folds the theme of the row."""

    chosen = Signal()
    """Another cell is current, or the same one holds others."""
    jump = Signal()
    """The current cell's first unit is to be shown in its interview."""
    fold = Signal(int)
    """A row to be folded or unfolded."""
    row_chosen = Signal(int)
    column_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self._widest = ""
        self.setAccessibleName(name)
        self.rows, self.columns = RowHeads(self), ColumnHeads(self)
        self.setVerticalHeader(self.rows)
        self.setHorizontalHeader(self.columns)
        self.setModel(self.grid)
        self.setItemDelegate(CellDelegate(self))
        set_up(self)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.rows.folded.connect(self.fold)
        self.rows.sectionClicked.connect(self.row_chosen)
        self.columns.sectionClicked.connect(self.column_chosen)

    def show_grid(self, grid: Grid) -> None:
        """Show a grid, staying at the cell where she is if it is still there."""
        at = self.current_heads()
        is_other = self.grid.show(grid)
        if is_other or grid.widest != self._widest:
            self._widest = grid.widest
            self.fit()
        if is_other and at is not None:
            self._go_back(at)
        elif self.currentIndex().isValid():
            self.chosen.emit()

    def fit(self) -> None:
        """Give rows and columns their size."""
        self.columns.setDefaultSectionSize(self.columns.column_width(self._widest))
        lines, unit = self.rows.lines_needed(), tokens(self).unit
        self.rows.setDefaultSectionSize(lines * self.fontMetrics().lineSpacing() + 3 * unit)
        self.updateGeometries()

    def current_heads(self) -> tuple[Head, Head] | None:
        """The row and column of the current cell."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self.grid.rows[index.row()], self.grid.columns[index.column()]

    def current_cell(self) -> Cell | None:
        """What the current cell holds."""
        return self.grid.cell(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter to the source, Space folds; letters do not search."""
        if event.key() in _ENTER:
            self._jump()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.fold.emit(self.currentIndex().row())
        elif event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the source."""
        self._jump()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heads take their share of the width."""
        super().resizeEvent(event)
        if self.rows.width() != self.rows.sizeHint().width():
            self.fit()

    def _jump(self) -> None:
        cell = self.current_cell()
        if cell is not None and cell.units:
            self.jump.emit()

    def _go_back(self, at: tuple[Head, Head]) -> None:
        rows = [head.key for head in self.grid.rows]
        columns = [head.key for head in self.grid.columns]
        if at[0].key in rows and at[1].key in columns:
            self.setCurrentIndex(self.grid.index(rows.index(at[0].key), columns.index(at[1].key)))

    def _on_current(self) -> None:
        self.rows.viewport().update()
        self.columns.viewport().update()
        self.chosen.emit()


def set_up(view: QTableView) -> None:
    """What every table of the page has in common."""
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setShowGrid(False)
    view.setCornerButtonEnabled(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)


class CellDelegate(QStyledItemDelegate):
    """A rounded shade, the deeper the more, with the number on it."""

    def __init__(self, view: MatrixTable) -> None:
        super().__init__(view)
        self._table = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cells are alike."""
        return QSize(self._table.columns.defaultSectionSize(), self._table.rows.defaultSectionSize())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look, rect = tokens(self._table), QRect(option.rect)
        cell, head = self._table.grid.cell(index), self._table.grid.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(look.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(look.border))
        box = QRectF(rect).adjusted(2, 2, -2, -3)
        if cell is not None:
            self._paint_cell(painter, box, cell, head, look)
        is_current = self._table.hasFocus() and index == self._table.currentIndex()
        if is_current or option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            focused = self._table.hasFocus()
            painter.setPen(QPen(QColor(look.accent if focused else look.outline), 2 if focused else 1))
            painter.drawRoundedRect(box, look.radius / 2, look.radius / 2)
        painter.restore()

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell, head: Head, look: Tokens) -> None:
        if cell.weight and head.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            step = max(1, round(cell.weight * STEPS))
            painter.setBrush(shade(head.colour, step, look.surface, look.text))
            painter.drawRoundedRect(box, look.radius / 2, look.radius / 2)
        font = QFont(self._table.font())
        font.setBold(not cell.muted and not cell.weight)
        painter.setFont(font)
        painter.setPen(QColor(look.muted if cell.muted else look.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.shown)


@lru_cache(maxsize=4096)
def shade(colour: str, step: int, ground: str, text: str) -> QColor:
    """One of a few depths of a colour on which text keeps its contrast of 7:1."""
    share = _FAINTEST + (_DEEPEST - _FAINTEST) * step / STEPS
    return QColor(wash(colour, ground.upper(), text.upper(), TEXT_CONTRAST, most=share))
