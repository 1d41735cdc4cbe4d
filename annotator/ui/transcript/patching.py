"""Brings a Qt document to a new text with the smallest edits, so that caret, selection and scroll place stay."""

from PySide6.QtGui import QTextCursor, QTextDocument

from annotator.domain.anchors import difference
from annotator.domain.flat import FlatText
from annotator.ui.transcript.offsets import Utf16Map

_BREAKS = str.maketrans(dict.fromkeys("\r\u2029\ufdd0\ufdd1", "\ufffd"))


def for_qt(text: str) -> str:
    """The text with every character that Qt would take for a new paragraph replaced, one for one."""
    return text.translate(_BREAKS) if any(mark in text for mark in "\r\u2029\ufdd0\ufdd1") else text


def patch(document: QTextDocument, old: FlatText, new: FlatText, utf16: Utf16Map) -> None:
    """Change a document that shows `old` to show `new`; `utf16` is the map of `old`."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    before, after = [turn.text for turn in old.turns], [turn.text for turn in new.turns]
    if len(before) == len(after):
        rows = [row for row, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
        for row in reversed(rows):  # from below, so that the places above still hold
            _replace(cursor, old.starts[row], before[row], after[row], utf16)
    else:
        head = _common(before, after)
        tail = _common(before[head:][::-1], after[head:][::-1])
        first, last = max(0, head - 1), max(0, tail - 1)  # a paragraph more, for its line break
        one, other = "\n".join(before[first : len(before) - last]), "\n".join(after[first : len(after) - last])
        _replace(cursor, old.starts[first] if before else 0, one, other, utf16)
    cursor.endEditBlock()


def _replace(cursor: QTextCursor, at: int, old: str, new: str, utf16: Utf16Map) -> None:
    edit = difference(old, new)
    if edit is None:
        return
    cursor.setPosition(utf16.to_qt(at + edit.start))
    cursor.setPosition(utf16.to_qt(at + edit.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(for_qt(new[edit.start : edit.start + edit.length]))


def _common(one: list[str], other: list[str]) -> int:
    found = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        found += 1
    return found
