"""A text area that grows with what is written and is stored without a button."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

PAUSE = 400
"""Milliseconds without a key after which what was typed is stored."""


class WritingArea(QTextEdit):
    """Plain text of any length. `written` carries it after a pause, when the area is left, and when it is hidden."""

    written = Signal(str)

    def __init__(self, name: str, placeholder: str = "", lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._stored = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setProperty("role", "page")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_typed)
        self._fit()

    def text(self) -> str:
        """What stands here. Not `toPlainText`, which turns no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show a text that is stored already; words being typed here are left alone."""
        if self._timer.isActive():
            return
        self._stored = text
        if self.text() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._fit()

    def flush(self) -> None:
        """Hand over what was typed."""
        self._timer.stop()
        text = self.text()
        if text != self._stored:
            self._stored = text
            self.written.emit(text)

    def sizeHint(self) -> QSize:
        """As high as the text, and at least the lines asked for."""
        return QSize(super().sizeHint().width(), self._height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving stores."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Going to another page stores."""
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _on_typed(self) -> None:
        self._timer.start()
        self._fit()

    def _height(self) -> int:
        margins = self.height() - self.viewport().height() if self.height() > self.viewport().height() else 8
        least = self.fontMetrics().lineSpacing() * self._lines + 2 * self.document().documentMargin()
        return round(max(least, self.document().size().height())) + margins

    def _fit(self) -> None:
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)
