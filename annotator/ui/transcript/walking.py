"""Steps from turn to turn (Ctrl+Up and Ctrl+Down, with Shift selecting: Qt only scrolls) and from coding to coding."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from annotator.domain.lanes import Coding

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def walks_by_turn(view: QTextEdit, event: QKeyEvent) -> bool:
    """Move the caret when the key asks for it; whether it did."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    selecting = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    step = _STEPS.get(Qt.Key(event.key()))
    if step is None or modifiers & ~Qt.KeyboardModifier.ShiftModifier != Qt.KeyboardModifier.ControlModifier:
        return False
    cursor = view.textCursor()
    mode = QTextCursor.MoveMode.KeepAnchor if selecting else QTextCursor.MoveMode.MoveAnchor
    inside = cursor.positionInBlock() > 0
    last = not cursor.block().next().isValid()
    if step > 0:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock if last else QTextCursor.MoveOperation.NextBlock, mode)
    else:
        start = QTextCursor.MoveOperation.StartOfBlock if inside else QTextCursor.MoveOperation.PreviousBlock
        cursor.movePosition(start, mode)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    return True


def stepped_to(codings: Sequence[Coding], active: Coding | None, caret: int, direction: int) -> Coding | None:
    """The coding after (1) or before (-1) the active one, or the caret; codings in drawing order."""
    if active is not None:
        place = next(i for i, coding in enumerate(codings) if coding is active) + direction
    else:
        place = bisect_left([c.start for c in codings], caret + (direction > 0)) - (direction < 0)
    return codings[place] if 0 <= place < len(codings) else None
