"""The word, sentence or paragraph around a hit: what becomes a unit when hits are coded after review."""

from typing import Literal

from annotator.domain.flat import FlatText
from annotator.domain.sentences import ends

Stretch = Literal["word", "sentence", "paragraph"]


def around(flat: FlatText, start: int, end: int, stretch: Stretch) -> tuple[int, int]:
    """The range grown to whole words, sentences or paragraphs; positions in the joined text, in code points."""
    if stretch == "word":
        return flat.snapped(start, end)
    (first, at_from), (last, at_to) = flat.anchor(start), flat.anchor(end)
    low, high = start - at_from, end - at_to + len(last.text)
    if stretch == "sentence":
        low += max((at for at in ends(first.text) if at <= at_from), default=0)
        high = min((end - at_to + at for at in ends(last.text) if at >= at_to), default=high)
    return flat.trimmed(low, high)
