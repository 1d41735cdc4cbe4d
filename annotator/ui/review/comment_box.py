"""A small box over the window in which a comment is written: what it is about, the text, and a button."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QVBoxLayout, QWidget

from annotator.ui.help.place import asks_for_help
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label, row

LINES = 5
SHOWN_WORDS = 18


class CommentBox(QFrame):
    """Ctrl+Enter stores, Escape gives up. A child of the window, so never off screen."""

    written = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._window = parent.window()
        self._back: QWidget | None = None
        self.setProperty("role", "popup")
        self.setAutoFillBackground(True)
        self.about = label("", "muted")
        self.field = QTextEdit()
        self.field.setAcceptRichText(False)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Comment"))
        self.field.setPlaceholderText(self.tr("What would you like to say?"))
        self.field.installEventFilter(self)
        self.agree = button(self.tr("Comment  (Ctrl+Enter)"), self._store, "primary")
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 3, unit * 3, unit * 3, unit * 3)
        column.setSpacing(unit * 2)
        column.addWidget(self.about)
        column.addWidget(self.field, 1)
        column.addLayout(row(None, button(self.tr("Cancel"), self.close_box), self.agree))
        self.hide()

    def open_near(self, area: QRect, about: str, text: str = "") -> None:
        """Open below a place on the screen, or above it; `about` is what the comment is on."""
        self._back = QApplication.focusWidget()
        words = about.split()
        self.about.setText(" ".join(words[:SHOWN_WORDS]) + (" …" if len(words) > SHOWN_WORDS else ""))
        self.field.setPlainText(text)
        self.show()
        self._settle(area)
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def close_box(self) -> None:
        """Close, and give the focus back to where it came from."""
        if self.isVisible():
            self.hide()
            if self._back is not None:
                self._back.setFocus()
            self._back = None
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the box, before the window takes them for its own."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            stores = enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.type() == QEvent.Type.ShortcutOverride:
                if asks_for_help(event):
                    return False
                event.accept()
                return True
            if stores:
                self._store()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_box()
                return True
        return super().eventFilter(watched, event)

    def _store(self) -> None:
        text = self.field.toPlainText().strip()
        self.close_box()
        if text:
            self.written.emit(text)

    def _settle(self, area: QRect) -> None:
        window, unit, metrics = self._window, tokens(self).unit, self.fontMetrics()
        width = min(metrics.averageCharWidth() * 58, window.width() - unit * 4)
        height = metrics.lineSpacing() * (LINES + 5) + unit * 14
        self.resize(width, min(height, window.height() - unit * 4))
        at = window.mapFromGlobal(area.bottomLeft())
        top = at.y() + unit
        if top + self.height() > window.height() - unit:
            top = window.mapFromGlobal(area.topLeft()).y() - unit - self.height()
        top = max(unit, min(top, window.height() - self.height() - unit))
        self.move(max(unit, min(at.x(), window.width() - width - unit)), top)
