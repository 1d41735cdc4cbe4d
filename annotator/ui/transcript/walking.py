"""Ctrl+Up and Ctrl+Down go from turn to turn, with Shift selecting: Qt only scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

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
