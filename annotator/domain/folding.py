"""Text made comparable: case folded and composed (NFC), with the way back to the positions of the original.

`æ`, `ø` and `å` stay letters of their own; `å` written as `a` and a ring becomes `å`. Positions are code points.
Folding may change the length (`ß` becomes `ss`, `a` + ring becomes one letter), so a text to which that happens
carries a map; all others, nearly every transcript, need none.
"""

import re
from array import array
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import combining, is_normalized, normalize

_BEYOND_ASCII = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `starts[i]` is where in the original its i-th code point comes from; None: the same place."""

    text: str
    starts: "array[int] | None" = None

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that became `[start, end)`; a letter that was unfolded counts as a whole."""
        if self.starts is None:
            return start, end
        last = self.starts[end - 1]
        while end < len(self.text) and self.starts[end] == last:
            end += 1
        return self.starts[start], self.starts[end]


def fold(text: str) -> Folded:
    """The text case folded and composed."""
    plain = text.casefold()
    if len(plain) == len(text) and is_normalized("NFC", plain):
        return Folded(plain)
    parts: list[str] = []
    starts = array("I")
    at = 0
    for match in _BEYOND_ASCII.finditer(text):
        parts.append(text[at : match.start()].lower())
        starts.extend(range(at, match.start()))
        for start, end in _clusters(text, match.start(), match.end()):
            part = normalize("NFC", text[start:end].casefold())
            parts.append(part)
            starts.extend([start] * len(part))
        at = match.end()
    parts.append(text[at:].lower())
    starts.extend(range(at, len(text) + 1))
    return Folded("".join(parts), starts)


def _clusters(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a base character with its combining marks. A mark after a line break stands alone."""
    cuts = (at for at in range(start + 1, end) if not _joins(text[at]) or text[at - 1] in "\n\x00")
    return list(pairwise([start, *cuts, end]))


def _joins(char: str) -> bool:
    """Whether a character may melt into the one before it: a combining mark, or a Korean vowel or final."""
    return combining(char) != 0 or "\u1160" <= char <= "\u11ff"
