"""Words and sentences around a position. Positions are code points."""

import re

from PySide6.QtCore import QTextBoundaryFinder

from annotator.domain.flat import FlatText
from annotator.ui.transcript.offsets import Utf16Map

_WORD = re.compile(r"\w+")
_REACH = 400


def next_word(text: str, position: int, at_end: bool) -> int:
    """The first word start (or end) after a position; the position itself where there is none."""
    found = (m.end() if at_end else m.start() for m in _WORD.finditer(text, position, position + _REACH))
    return next((place for place in found if place > position), position)


def previous_word(text: str, position: int, at_end: bool) -> int:
    """The last word start (or end) before a position; the position itself where there is none."""
    low = max(0, position - _REACH)
    places = [m.end() if at_end else m.start() for m in _WORD.finditer(text, low, position)]
    return next((place for place in reversed(places) if place < position), position)


def word_at(text: str, position: int) -> tuple[int, int]:
    """The range of the word at a position; empty beside words."""
    near = _WORD.finditer(text, max(0, position - _REACH), position + _REACH)
    return next((m.span() for m in near if m.start() <= position <= m.end()), (position, position))


def sentence_at(flat: FlatText, position: int) -> tuple[int, int]:
    """The range of the sentence of a turn at a position, without the white space around it."""
    turn, offset = flat.anchor(position)
    begins = position - offset
    first = last = 0
    for end in _sentence_ends(turn.text):
        first, last = last, end
        if offset < end:
            break
    return flat.trimmed(begins + first, begins + last)


def _sentence_ends(text: str) -> list[int]:
    """Where the sentences of a text end, as Unicode's rules for the language-neutral case have it."""
    utf16 = Utf16Map(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    ends = []
    while (found := finder.toNextBoundary()) != -1:
        ends.append(utf16.to_text(found))
    return ends
