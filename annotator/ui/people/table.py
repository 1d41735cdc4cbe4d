"""The participants table: moving, editing, copying and pasting as in a spreadsheet."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from annotator.storage.actions import people
from annotator.ui.clipboard import text_kept_from_history
from annotator.ui.look.tokens import tokens
from annotator.ui.people.delegate import PeopleDelegate
from annotator.ui.people.header import PeopleHeader
from annotator.ui.people.held_names import HeldNames
from annotator.ui.people.model import PeopleModel
from annotator.ui.people.pasting import block_of, edits_of
from annotator.ui.session import Session

_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeopleTable(QTableView):
    """Typing edits, Tab goes right, Enter goes down; a block from a spreadsheet is pasted at the current cell."""

    menu_wanted = Signal(QModelIndex, QPoint)
    """The cell whose menu is asked for, and where on the screen."""

    def __init__(self, session: Session, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._people = session, model
        self.heads = PeopleHeader(self)
        self.setHorizontalHeader(self.heads)
        self.setModel(model)
        self.setItemDelegate(PeopleDelegate(self))
        self.setAccessibleName(self.tr("Participants and their attributes"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(9 * tokens(self).unit)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed | trigger.EditKeyPressed)
        model.modelReset.connect(self.fit_columns)
        self.fit_columns()
        self.names = HeldNames(self)

    def fit_columns(self) -> None:
        """Give every column the width of its content, within bounds."""
        unit = tokens(self).unit
        self.resizeColumnsToContents()
        for section in range(self._people.columnCount()):
            least = 14 if self._people.columns[section].kind in ("words", "units") else 22
            self.setColumnWidth(section, min(max(self.columnWidth(section), least * unit), 60 * unit))

    def flush(self) -> None:
        """Store what stands in an open cell or head, and close it."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.heads.flush()

    def copy(self) -> None:
        """Put the selected block on the clipboard, tab-separated."""
        chosen = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        rows = dict.fromkeys(row for row, _ in chosen)
        lines = [
            "\t".join(str(self._people.index(row, column).data() or "") for r, column in chosen if r == row)
            for row in rows
        ]
        QGuiApplication.clipboard().setMimeData(text_kept_from_history("\n".join(lines)))

    def paste(self) -> None:
        """Fill cells from the clipboard, from the current cell to the right and down, as one action."""
        index = self.currentIndex()
        block = block_of(QGuiApplication.clipboard().text())
        if index.isValid() and block:
            edits = edits_of(self._people, self._session.project, block, index.row(), index.column())
            people.fill_table(self._session.store, edits.updates, edits.cells, edits.new)

    def clear_cells(self) -> None:
        """Empty the selected attribute cells."""
        chosen = [(index.row(), self._people.columns[index.column()]) for index in self.selectedIndexes()]
        cells = [(self._people.people[row].id, c.attribute, "") for row, c in chosen if c.kind == "attribute"]
        if cells:
            people.set_values(self._session.store, cells)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By a key of the cell with the focus: the place Qt gives then counts from above the heads, a row too low."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key:
            self.scrollTo(self.currentIndex())
        place = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(place))

    def event(self, event: QEvent) -> bool:
        # The window has commands on some of these keys; here they are the table's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in _OWN_KEYS
            copying = event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste)
            event.setAccepted(plain or copying)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.clear_cells()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and row + 1 < self._people.rowCount():
            self.setCurrentIndex(self._people.index(row + 1, column))
