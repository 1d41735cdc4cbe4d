"""The table itself: keys for writing condensations row after row without the mouse."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QMenu, QWidget

from annotator.ui.units.arrangement import Arrangement
from annotator.ui.units.delegate import UnitsDelegate
from annotator.ui.units.editor import is_control_return
from annotator.ui.units.header import UnitsHeader
from annotator.ui.units.lazy_table import LazyTable
from annotator.ui.units.model import HEADING, UnitsModel

_WIDTHS = {"golden": 3.5, "participant": 11, "text": 40, "codes": 19, "groups": 18, "theme": 25, "stance": 11,
           "quoted": 8, "place": 17}  # fmt: skip
_TEXT_WIDTH = 34
_THEME_WIDTH, _THEME_SHARE = 36, 0.135
"""Themes have long names: so many letters, where that is no more than this share of the table."""
_HIDDEN_AT_FIRST = ("stance",)


class UnitsTable(LazyTable):
    """Enter or F2 edits the current text, or the row's first; Ctrl+Enter or a double click jumps."""

    jump = Signal(int)
    """A unit to be shown in its interview."""
    star = Signal(int)
    """A unit whose golden star is to be switched."""

    def __init__(self, model: UnitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units, self._fitted = model, False
        self.setAccessibleName(self.tr("Meaning units"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(False)
        delegate = UnitsDelegate(self)
        delegate.step.connect(self._on_step)
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(UnitsHeader(self))
        self.setModel(model)
        self._arrangement = Arrangement(self.horizontalHeader(), _HIDDEN_AT_FIRST, self)
        self._set_up_header()

    @property
    def current_unit(self) -> int:
        """The unit of the current row, or 0."""
        return self.unit_at(self.currentIndex())

    def unit_at(self, index: QModelIndex) -> int:
        """The unit of an index, 0 for a heading or none."""
        return self._units.rows[index.row()].unit if index.isValid() else 0

    def selected_units(self) -> list[int]:
        """The units of the selected rows, from the top, each once."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return list(dict.fromkeys(unit for row in rows if (unit := self._units.rows[row].unit)))

    def select_unit(self, unit: int, near: int = 0) -> None:
        """Make a unit's row the current one, in the same column, when it is shown."""
        row = self._units.row_of(unit, near)
        if row >= 0:
            current = self.currentIndex()
            column = current.column() if current.column() > 0 else self._text_columns()[0]
            self.setCurrentIndex(self._units.index(row, column))

    def go_to_first(self) -> None:
        """Make the text to be written for the first unit current: typing begins there."""
        first = next((row for row, shown in enumerate(self._units.rows) if shown.unit), None)
        if first is not None:
            self.setCurrentIndex(self._units.index(first, self._text_columns()[0]))

    def set_shown(self, column: int, shown: bool) -> None:
        """Show or hide a column."""
        self.setColumnHidden(column, not shown)
        self._arrangement.keep()
        self.forget_heights()

    def shown_columns(self) -> list[int]:
        """The visible columns in the order she has put them."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in order if not self.isColumnHidden(column)]

    def columns_menu(self) -> QMenu:
        """A menu to show and hide columns, and to sort by one without the mouse."""
        menu = QMenu(self)
        sorting = menu.addMenu(self.tr("Sort by"))
        for number in self.shown_columns():
            action = sorting.addAction(self._column_name(number))
            action.triggered.connect(lambda _on, number=number: self.sort_by(number))
        menu.addSeparator()
        for number in range(len(self._units.columns)):
            action = menu.addAction(self._column_name(number))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.toggled.connect(lambda on, number=number: self.set_shown(number, on))
        return menu

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more, the other way round."""
        header, order = self.horizontalHeader(), Qt.SortOrder.AscendingOrder
        if header.sortIndicatorSection() == column and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        header.setSortIndicator(column, order)

    def _column_name(self, number: int) -> str:
        column = self._units.columns[number]
        name = self.tr("Golden quote") if column.key == "golden" else column.title
        return name.replace("&", "&&")

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, the columns share the width there is."""
        if not self._fitted:
            self._fitted = True
            self._share_width()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is the table's while it has the focus, not the window's."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if is_control_return(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 write, Ctrl+Enter jumps, Space stars."""
        unit = self.current_unit
        if unit and is_control_return(event):
            self.jump.emit(unit)
        elif unit and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.write_here()
        elif event.key() == Qt.Key.Key_Space and unit and not self._units.text_column(self.currentIndex().column()):
            self.star.emit(unit)
        else:
            super().keyPressEvent(event)

    def write_here(self) -> None:
        """Edit the current text, or the row's first text when the current column holds none."""
        index = self.currentIndex()
        if not self._units.text_column(index.column()) and self._text_columns():
            index = self._units.index(index.row(), self._text_columns()[0])
            self.setCurrentIndex(index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A text is edited, anything else jumps to the source."""
        index = self.indexAt(event.position().toPoint())
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif self.unit_at(index):
            self.jump.emit(self.unit_at(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the star switches it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.unit_at(index) and self._units.columns[index.column()].key == "golden":
            self.star.emit(self.unit_at(index))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(len(self._units.columns) - 1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._units.sort)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        width = self.fontMetrics().averageCharWidth()
        for number, column in enumerate(self._units.columns):
            self.setColumnWidth(number, round(width * _WIDTHS.get(column.key, _TEXT_WIDTH)))
        self._arrange()
        self._units.modelReset.connect(self._arrange)  # a column more or less: Qt forgets what stood where

    def _arrange(self) -> None:
        self._arrangement.restore([column.key for column in self._units.columns])

    def _share_width(self) -> None:
        """Columns of running text take what the others leave, but not less than a readable width."""
        shown, header = self.shown_columns(), self.horizontalHeader()
        for column in shown[1:]:  # a name may be longer in another language; the star has none
            self.setColumnWidth(column, max(self.columnWidth(column), header.sectionSizeHint(column)))
        letter, theme = self.fontMetrics().averageCharWidth(), [c.key for c in self._units.columns].index("theme")
        named = min(round(letter * _THEME_WIDTH), round(self.viewport().width() * _THEME_SHARE))
        self.setColumnWidth(theme, max(self.columnWidth(theme), named))
        running = [c for c in shown if self._units.text_column(c) or self._units.columns[c].key == "text"]
        others = sum(self.columnWidth(c) for c in shown if c not in running)
        if running:
            least = round(letter * _TEXT_WIDTH * 0.65)
            share = max(least, (self.viewport().width() - others) // len(running))
            for column in running:
                self.setColumnWidth(column, share)

    def _on_header_menu(self, place: QPoint) -> None:
        self.columns_menu().popup(self.horizontalHeader().mapToGlobal(place))

    def _text_columns(self) -> list[int]:
        return [c for c in self.shown_columns() if self._units.text_column(c)] or [0]

    def _on_step(self, editor: QWidget, down: int, right: int) -> None:
        """Save, close, and edit the cell so many rows down or text columns to the right."""
        index = self.currentIndex()
        self.commitData(editor)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        target = self._beside(index, right) if right else self._below(index, down) if down else QModelIndex()
        if target.isValid():
            self.selectionModel().setCurrentIndex(target, QItemSelectionModel.SelectionFlag.ClearAndSelect
                                                  | QItemSelectionModel.SelectionFlag.Rows)  # fmt: skip
            self.scrollTo(target)
            self.edit(target)

    def _below(self, index: QModelIndex, step: int) -> QModelIndex:
        row = index.row() + step
        while 0 <= row < self._units.rowCount() and self._units.index(row, 0).data(HEADING):
            row += step
        return self._units.index(row, index.column())

    def _beside(self, index: QModelIndex, step: int) -> QModelIndex:
        columns = self._text_columns()
        at = columns.index(index.column()) + step if index.column() in columns else 0
        if 0 <= at < len(columns):
            return self._units.index(index.row(), columns[at])
        return self._below(self._units.index(index.row(), columns[0 if step > 0 else -1]), step)
