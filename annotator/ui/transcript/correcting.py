"""Correcting the transcript: what is typed changes one turn, and every coding stays on its words while it is typed.

Text inside a turn is shown at once and handed over when typing pauses. Cutting and joining turns goes the other way
round: the project is asked, and its answer is shown. Nothing is ever read back from Qt as a whole.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from annotator.domain.anchors import difference
from annotator.domain.changes import Changes
from annotator.domain.lanes import IntervalIndex
from annotator.ui.pause import TypingPause
from annotator.ui.transcript.typed import Typed

if TYPE_CHECKING:
    from annotator.ui.transcript.view import TranscriptView

PAUSE = 400
"""Milliseconds without a key after which typed text is handed over."""

_DELETIONS: tuple[tuple[QKeySequence.StandardKey, QTextCursor.MoveOperation], ...] = (
    (QKeySequence.StandardKey.Delete, QTextCursor.MoveOperation.NextCharacter),
    (QKeySequence.StandardKey.DeleteStartOfWord, QTextCursor.MoveOperation.PreviousWord),
    (QKeySequence.StandardKey.DeleteEndOfWord, QTextCursor.MoveOperation.NextWord),
    (QKeySequence.StandardKey.DeleteEndOfLine, QTextCursor.MoveOperation.EndOfLine),
)
_BACKWARDS = (QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveOperation.PreviousWord)


class Correcting(QObject):
    """Takes what happens to the Qt document and turns it into edits of turns."""

    def __init__(self, view: "TranscriptView") -> None:
        super().__init__(view)
        self._view = view
        self._typed: Typed | None = None
        self._before: IntervalIndex | None = None
        self._last: Typed | None = None
        self._handing_over = False
        self._pause = TypingPause(self, PAUSE)
        self._pause.timeout.connect(self.flush)

    # From Qt

    def contents_changed(self, position: int, removed: int, added: int) -> None:
        """A stretch of the Qt document (UTF-16) was replaced by typing; take it over into what is shown."""
        shown = self._view.shown
        if shown is None:
            return
        at = shown.utf16.to_text(position)
        turn, offset = shown.flat.anchor(at)
        row, first = shown.flat.row(turn.id), at - offset
        block = self._view.document().findBlockByNumber(row)
        now = block.text()  # unlike the document's text, a block's keeps no-break spaces
        end = shown.utf16.to_text(position + removed) - first
        start_in_block = position - block.position()
        new = now.encode("utf-16-le", "surrogatepass")[2 * start_in_block : 2 * (start_in_block + added)]
        written = new.decode("utf-16-le", "replace")
        if end > len(turn.text) or turn.text[:offset] + written + turn.text[end:] != now:
            edit = difference(turn.text, now)  # Qt reports more than was changed, after composed text for one
            if edit is None:
                return
            offset, end, written = edit.start, edit.end, now[edit.start : edit.start + edit.length]
        if offset < end or written:
            self._take(row, offset, end, written)

    def key(self, event: QKeyEvent) -> bool:
        """Handle a key that cuts, joins or deletes; whether it was one. Other keys are Qt's to insert."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._break()
            return True
        operation = _deletion(event)
        if operation is not None:
            self._delete(operation)
            return True
        if event.matches(QKeySequence.StandardKey.Cut):
            self._view.copy()
            self.erase_selection()
            return True
        if event.text() and event.text().isprintable():
            self.make_room()
        return False

    def make_room(self) -> None:
        """Erase a selection that reaches across turns before something is typed over it."""
        if self._crosses_turns():
            self.erase_selection()

    def paste(self, data: QMimeData) -> None:
        """Insert text; each of its lines becomes a turn."""
        text = data.text().replace("\r\n", "\n")
        for mark in "\r\u2028\u2029":
            text = text.replace(mark, "\n")
        lines = ["".join(c for c in line if c == "\t" or c.isprintable()) for line in text.strip("\n").split("\n")]
        self._insert_lines(lines)

    # To and from the project

    def begin_anew(self) -> None:
        """Another document is shown."""
        self._typed = self._before = self._last = None
        self._pause.stop()

    def caret_moved(self) -> None:
        """Unless the caret only follows what is typed, the correction is complete; what comes next is another one."""
        shown, current = self._view.shown, self._typed or self._last
        if shown is None or current is None or self._view.patching:
            return
        if self._view.caret() != shown.flat.starts[current.row] + current.now:
            self.flush()
            self._last = None

    def flush(self) -> None:
        """Hand over what was typed since the last time."""
        self._pause.stop()
        typed, shown = self._typed, self._view.shown
        if typed is None or shown is None:
            return
        self._typed = self._before = None
        self._last = typed.again()
        self._handing_over = True
        try:
            self._view.text_edited.emit(shown.flat.turns[typed.row].id, typed.start, typed.end, typed.new)
        finally:
            self._handing_over = False

    def take_in(self, changes: Changes) -> None:
        """Show what the project says now, after handing over what it does not know yet."""
        if self._typed is not None:
            self.flush()
        if not self._handing_over:
            self._last = None
        self._view.adopt()

    # Internals

    def _take(self, row: int, start: int, end: int, new: str) -> None:
        shown = self._view.shown
        assert shown is not None
        typed = self._continued(row, start, end, new)
        if typed is None:
            self.flush()
            typed = Typed(row, start, end, new)
        if self._before is None:
            self._before = shown.settle()
        self._typed, self._last = typed, None
        shown.type(row, start, end, new)
        shown.move(self._before, typed.edit(shown.flat.starts[row]))
        self._view.repaint_row(row)
        self._pause.key()

    def _continued(self, row: int, start: int, end: int, new: str) -> Typed | None:
        if self._typed is not None:
            return self._typed.then(row, start, end, new)
        if self._last is not None and start == end == self._last.now:
            return self._last.then(row, start, end, new)
        return None

    def _crosses_turns(self) -> bool:
        cursor, document = self._view.textCursor(), self._view.document()
        return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())

    def _delete(self, operation: QTextCursor.MoveOperation) -> None:
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            self.erase_selection()
            return
        back = operation in _BACKWARDS
        if cursor.atBlockStart() if back else cursor.atBlockEnd():
            self._join(cursor.blockNumber() - 1 if back else cursor.blockNumber())
            return
        block = cursor.blockNumber()
        cursor.movePosition(operation, QTextCursor.MoveMode.KeepAnchor)
        if cursor.blockNumber() != block:
            edge = QTextCursor.MoveOperation.NextBlock if back else QTextCursor.MoveOperation.PreviousBlock
            cursor.movePosition(edge, QTextCursor.MoveMode.KeepAnchor)
            if not back:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._view.setTextCursor(cursor)

    def erase_selection(self) -> None:
        """Delete the selected text; turns it reaches across are joined."""
        selected, shown = self._view.selected_range(), self._view.shown
        if selected is None or shown is None:
            return
        if not self._crosses_turns():
            self._view.textCursor().removeSelectedText()
            return
        self.flush()
        flat = shown.flat
        first, start = flat.anchor(selected[0])
        last, end = flat.anchor(selected[1])
        between = flat.turns[flat.row(first.id) + 1 : flat.row(last.id)]
        caret = selected[0]
        self._ask_edit(first.id, start, len(first.text), "")
        self._ask_edit(last.id, 0, end, "")
        for turn in between:
            self._ask_edit(turn.id, 0, len(turn.text), "")
            self._view.turns_joined.emit(first.id, turn.id)
        self._view.turns_joined.emit(first.id, last.id)
        self._view.put_caret(caret)

    def _ask_edit(self, turn: int, start: int, end: int, new: str) -> None:
        if start < end or new:
            self._view.text_edited.emit(turn, start, end, new)

    def _break(self) -> None:
        self.erase_selection()
        self.flush()
        shown = self._view.shown
        if shown is None:
            return
        turn, offset = shown.flat.anchor(self._view.caret())
        below, turns = shown.flat.row(turn.id) + 1, len(shown.flat.turns)
        self._view.turn_split.emit(turn.id, offset)
        if len(shown.flat.turns) > turns:
            self._view.put_caret(shown.flat.starts[below])

    def _join(self, row: int) -> None:
        self.flush()
        shown = self._view.shown
        if shown is None or not 0 <= row < len(shown.flat.turns) - 1:
            return
        first, second = shown.flat.turns[row], shown.flat.turns[row + 1]
        caret = shown.flat.starts[row] + len(first.text)
        self._view.turns_joined.emit(first.id, second.id)
        self._view.put_caret(caret)

    def _insert_lines(self, lines: list[str]) -> None:
        self.make_room()
        cursor = self._view.textCursor()
        cursor.insertText("".join(lines))
        self._view.setTextCursor(cursor)
        if len(lines) == 1 or self._view.shown is None:
            return
        self.flush()
        turn, offset = self._view.shown.flat.anchor(self._view.caret())
        for line in reversed(lines[1:]):  # from the end, so that the turn that is cut keeps its id
            offset -= len(line)
            self._view.turn_split.emit(turn.id, offset)


def undoes(event: QKeyEvent) -> bool:
    """Whether a key is that of undo or redo, which are the window's."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _deletion(event: QKeyEvent) -> QTextCursor.MoveOperation | None:
    """How far a key deletes from the caret, or None for a key that does not."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    if event.key() == Qt.Key.Key_Backspace and plain:  # no standard key on every platform
        return QTextCursor.MoveOperation.PreviousCharacter
    return next((operation for standard, operation in _DELETIONS if event.matches(standard)), None)
