"""The field in which a condensation is written: grows with its text and saves at every pause."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.pause import TypingPause

Index = QModelIndex | QPersistentModelIndex
PAUSE = 400
"""Milliseconds without a key after which what is written is saved."""


def is_control_return(event: QKeyEvent) -> bool:
    """Ctrl+Return, on either part of the keyboard."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.ControlModifier


class CellEditor(QPlainTextEdit):
    """Emits `paused` when there is something to save, and `grown` when it needs more room."""

    paused = Signal()
    grown = Signal(int)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(self.verticalScrollBarPolicy().ScrollBarAlwaysOff)
        look = tokens(self)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {look.surface}; color: {look.text}; border: 2px solid {look.accent};"
            f" border-radius: {look.radius // 2}px; padding: 0px; }}"
        )
        self.document().setDocumentMargin(look.unit)
        self._pause = TypingPause(self, PAUSE)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._on_text)

    def needed_height(self) -> int:
        """The height that shows the whole text."""
        lines = max(1.0, self.document().size().height())  # a plain-text layout counts in lines
        return round(self.fontMetrics().lineSpacing() * lines + 2 * self.document().documentMargin()) + 6

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is the cell's while one writes in it, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_control_return(event):
            event.accept()
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed is lost when the page is left or the project locked."""
        if self._pause.isActive():
            self._pause.stop()
            self.paused.emit()
        super().hideEvent(event)

    def _on_text(self) -> None:
        self._pause.key()
        self.grown.emit(self.needed_height())


def step_of(event: QKeyEvent) -> tuple[int, int] | None:
    """Where a key pressed in a cell leads, as rows down and texts to the right; None where it stays."""
    moves = {Qt.Key.Key_Return: (1, 0), Qt.Key.Key_Enter: (1, 0), Qt.Key.Key_Tab: (0, 1)}
    moves |= {Qt.Key.Key_Backtab: (0, -1), Qt.Key.Key_Escape: (0, 0)}
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return moves.get(Qt.Key(event.key())) if not held or event.key() == Qt.Key.Key_Backtab else None


class CellDelegate(QStyledItemDelegate):
    """Writes in a `CellEditor` what the model's edit role holds."""

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the text, the cursor at its end; what is being written stays as it is."""
        text = index.data(Qt.ItemDataRole.EditRole) or ""
        if isinstance(editor, CellEditor) and editor.toPlainText() != text:
            editor.setPlainText(text)
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Save what is written."""
        if isinstance(editor, CellEditor) and index.isValid():
            model.setData(index, editor.toPlainText())
