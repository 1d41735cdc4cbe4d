"""The word, sentence or paragraph around a hit: what becomes a unit when hits are coded after review."""

import re
from typing import Literal

from annotator.domain.flat import FlatText

Stretch = Literal["word", "sentence", "paragraph"]

_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”’)\]]*(?=\s+[^\sa-zæøå]|\s*$)")
"""A full stop ends a sentence unless a small letter follows, as after `f.eks.` or a trailing `…`."""


def around(flat: FlatText, start: int, end: int, stretch: Stretch) -> tuple[int, int]:
    """The range grown to whole words, sentences or paragraphs; positions in the joined text, in code points."""
    if stretch == "word":
        return flat.snapped(start, end)
    (first, at_from), (last, at_to) = flat.anchor(start), flat.anchor(end)
    low, high = start - at_from, end - at_to + len(last.text)
    if stretch == "sentence":
        low += max((m.end() for m in _SENTENCE_END.finditer(first.text) if m.end() <= at_from), default=0)
        high = min((end - at_to + m.end() for m in _SENTENCE_END.finditer(last.text) if m.end() >= at_to), default=high)
    return flat.trimmed(low, high)
