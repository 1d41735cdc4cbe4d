"""A text that is edited where it is read, grows with what is written, and stores itself while she writes."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from annotator.ui.pause import TypingPause

SAVE_AFTER_MS = 500
PARAGRAPH = "\u2029"
MARGIN = 2
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class GrowingText(QTextEdit):
    """Plain text. What is typed is handed out by `written` as `TypingPause` says, on leaving, and on `flush`.

    Whoever stores it answers with `show_text`, by way of the change notice. Without an answer – the disk was full – it
    is handed out again the next time.
    """

    written = Signal(str)
    """The whole text, when it differs from what was last shown."""
    left_by_key = Signal()
    """Ctrl+Return, or Return in a text of one line."""

    def __init__(self, name: str, parent: QWidget | None = None, one_line: bool = False, lines: int = 1) -> None:
        super().__init__(parent)
        self._one_line, self._lines = one_line, lines
        self._stored, self._hint = "", ""
        self._handing_out = False
        self._timer = TypingPause(self, SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self.setAccessibleName(name)
        self.setProperty("role", "inline")
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)  # there is one undo: the project's
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(MARGIN)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self.updateGeometry())

    def setPlaceholderText(self, text: str) -> None:
        """A hint while the field is empty. Qt draws its first line alone; in a narrow column it needs more."""
        self._hint = text
        self.updateGeometry()
        self.viewport().update()

    def placeholderText(self) -> str:
        return self._hint

    def text(self) -> str:
        """What stands in the field, exactly (Qt's own plain text loses no-break spaces)."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def show_text(self, text: str) -> None:
        """Show what is stored. What she has typed since stands; so does the space she has just typed in one line."""
        typed = self.text()
        if self._timer.isActive() and typed != text:
            return
        if self._one_line and self.hasFocus() and typed.split() == text.split():
            text = typed
        self._stored = text
        if typed == text:
            return
        at = self.textCursor().position()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.updateGeometry()

    def flush(self) -> None:
        """Hand out what was typed and is not stored yet."""
        self._timer.stop()
        text = self.text()
        if text != self._stored and not self._handing_out:
            self._handing_out = True
            try:
                self.written.emit(text)
            finally:
                self._handing_out = False

    def forget(self) -> None:
        """Let go of what was typed: what it was about is no longer there."""
        self._timer.stop()
        self._stored = self.text()

    def sizeHint(self) -> QSize:
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        least = self.fontMetrics().lineSpacing() * self._lines + 2 * MARGIN
        if self._hint and self.document().isEmpty():
            least = max(
                least, self.fontMetrics().boundingRect(self._hint_place(), _WRAPPED, self._hint).height() + 2 * MARGIN
            )
        height = max(least, round(self.document().size().height()))
        return QSize(super().sizeHint().width(), height + frame + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hint and self.document().isEmpty():
            with QPainter(self.viewport()) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawText(self._hint_place(), _WRAPPED, self._hint)
        super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                self.flush()  # then the window's undo takes it
                event.ignore()
                return True
            if self._is_leaving(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_leaving(event):
            self.flush()
            self.left_by_key.emit()
            if self._one_line and self.hasFocus():
                self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _is_leaving(self, event: QKeyEvent) -> bool:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_return and (self._one_line or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _hint_place(self) -> QRect:
        return QRect(MARGIN, MARGIN, max(1, self.viewport().width() - 2 * MARGIN), 10_000)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]  # the page scrolls, not the field

    def _on_text(self) -> None:
        self._timer.key()
