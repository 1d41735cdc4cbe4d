"""The ranges a coding takes when one of its ends is dragged or stepped. Positions are code points."""

from typing import Literal

from annotator.domain.flat import FlatText
from annotator.domain.lanes import Coding
from annotator.ui.transcript.words import next_word, previous_word

End = Literal["start", "end"]


def stretched(flat: FlatText, coding: Coding, end: End, position: int) -> tuple[int, int]:
    """The coding's range with one end at a position: never empty, and of whole words."""
    if end == "start":
        start = max(0, min(position, coding.end - 1))
        return flat.snapped(start, coding.end)[0], coding.end
    last = min(len(flat.text), max(position, coding.start + 1))
    return coding.start, flat.snapped(coding.start, last)[1]


def stepped(flat: FlatText, coding: Coding, end: End, direction: Literal[-1, 1]) -> tuple[int, int]:
    """The coding's range with one end a word further on or back; empty when there is no word left."""
    step = next_word if direction > 0 else previous_word
    if end == "start":
        return step(flat.text, coding.start, at_end=False), coding.end
    return coding.start, step(flat.text, coding.end, at_end=True)
