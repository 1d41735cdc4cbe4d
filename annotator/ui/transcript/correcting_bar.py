"""Above the text while she types in it: what she is doing, and the way out."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label, row
from annotator.ui.transcript.view import TranscriptView


class CorrectingBar(QFrame):
    """Hidden until correcting begins."""

    done = Signal()
    """She has corrected enough: by the button, or by Esc in the text."""

    def __init__(self, view: TranscriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setProperty("role", "note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        unit = tokens(self).unit
        self.words = label(self.tr("You are correcting the transcript – codes stay on their words."))
        self.button = button(self.tr("Done"), self.done.emit, "link")
        line = row(self.words, self.button)
        line.setContentsMargins(unit * 3, unit, unit * 3, unit)
        self.setLayout(line)
        self.hide()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the text, unless it lets go of a handle there."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        pressed = is_escape and event.type() == QEvent.Type.KeyPress
        if pressed and not self.isHidden() and not self._view.pointer.resizing:
            self.done.emit()
            return True
        return super().eventFilter(watched, event)
