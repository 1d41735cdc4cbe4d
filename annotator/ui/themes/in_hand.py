"""The sentence in hand – the one the caret stands in – told apart from the others, and what it leans on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QWidget

from annotator.domain.sentences import sentence_at, sentences
from annotator.ui.look.tokens import tokens
from annotator.ui.transcript.offsets import Utf16Map


def mark_sentence(editor: QTextEdit | QPlainTextEdit, text: str) -> int | None:
    """Put a ground under the sentence the caret stands in, where there are others; its number from 0."""
    utf16, ranges, cursor = Utf16Map(text), sentences(text), editor.textCursor()
    sentence = sentence_at(ranges, utf16.to_text(cursor.position()))
    marked = []
    if sentence is not None and len(ranges) > 1:
        start, end = ranges[sentence]
        cursor.setPosition(utf16.to_qt(start))
        cursor.setPosition(utf16.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        ground = QTextCharFormat()
        ground.setBackground(QColor(tokens(editor).wash))
        mark.cursor, mark.format = cursor, ground
        marked.append(mark)
    editor.setExtraSelections(marked)
    return sentence


class SentenceLine(QLabel):
    """Which sentence of how many is in hand, and how many units it leans on; `before` there is one, what to do."""

    def __init__(self, before: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "muted")

    def say(self, sentence: int | None, count: int, units: int) -> None:
        """Say it of the sentence of this number, from 0."""
        if sentence is None:
            self.setText(self._before)
            return
        where = self.tr("Sentence %1 of %2").replace("%1", str(sentence + 1)).replace("%2", str(count))
        if units:
            said = self.tr("leans on %n unit(s)", "", units)
        else:
            said = self.tr("no unit yet: Ctrl+Enter goes to the units, Space ticks")
        self.setText(f"{where} · {said}")
