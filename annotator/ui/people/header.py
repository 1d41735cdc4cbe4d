"""The heads of the participants table: attributes are named and renamed in them, and the last one adds another."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.people.model import PeopleModel


class HeadEditor(QLineEdit):
    """The name of an attribute while it is written. Enter takes it, Esc leaves it."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
        event.accept()  # the header would otherwise try to edit a cell of its own


class PeopleHeader(QHeaderView):
    """Click on the last head to add an attribute, double-click on an attribute's to rename it."""

    named = Signal(int, str)
    """The attribute (0: a new one) and its name."""
    menu_wanted = Signal(int)
    """The section whose menu is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Attributes"))
        self.editor: HeadEditor | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.logicalIndexAt(at)))
        self.sectionDoubleClicked.connect(self._on_double_click)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and section == self._columns() - 1:
            self.edit(section)

    def edit(self, section: int) -> None:
        """Write the name of an attribute in its head."""
        self._close()
        model = self.model()
        assert isinstance(model, PeopleModel)
        column = model.columns[section]
        if column.kind not in ("attribute", "new"):
            return
        attribute = column.attribute
        editor = HeadEditor(self.viewport())
        editor.setAccessibleName(self.tr("Name of the attribute"))
        editor.setPlaceholderText(self.tr("Name, for example Age"))
        if attribute:
            editor.setText(str(model.headerData(section, Qt.Orientation.Horizontal)))
        hint = self.fontMetrics().horizontalAdvance(editor.placeholderText()) + 10 * tokens(self).unit
        width = min(max(self.sectionSize(section), hint), self.viewport().width())
        left = min(self.sectionViewportPosition(section), self.viewport().width() - width)
        editor.setGeometry(QRect(left, 0, width, self.height()))
        editor.given_up.connect(self._close)
        editor.editingFinished.connect(lambda: self._finish(attribute))
        self.editor = editor
        editor.show()
        editor.setFocus()
        editor.selectAll()

    def flush(self) -> None:
        """Take the name that is being written."""
        if self.editor is not None:
            self.editor.editingFinished.emit()

    def _columns(self) -> int:
        return self.model().columnCount()

    def _on_double_click(self, section: int) -> None:
        if section < self._columns() - 1:
            self.edit(section)

    def _finish(self, attribute: int) -> None:
        if self.editor is not None:
            name = self.editor.text().strip()
            self._close()
            if name:
                self.named.emit(attribute, name)

    def _close(self) -> None:
        if self.editor is not None:
            editor, self.editor = self.editor, None
            editor.hide()
            editor.deleteLater()
