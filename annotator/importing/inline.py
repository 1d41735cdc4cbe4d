"""A whole interview in one paragraph, with labels in the middle of it: `I: Hva skjedde? P: Ingenting. I: Nei?`

Such a text is opened at its labels, so that it has turns like any other; what parted them stays in the source text.
"""

import re
from collections import Counter
from collections.abc import Sequence

from annotator.importing.labels import answer_word, false_friend, known, looks_like_name

_CAPITAL = r"[A-ZÆØÅÁČĐŊŠŦŽÉÖÄÜ]"
_LABEL = rf"(?:{_CAPITAL}[\w’-]{{0,18}}|\d{{1,3}})(?: (?:{_CAPITAL}[\w’-]{{0,18}}|\d{{1,3}})){{0,2}}"
_INSIDE = re.compile(rf"(\s+|^)({_LABEL}):(?=\s+\S)")
LEAST = 6
"""Labels in the middle of lines before a text is taken for one that has them there."""
MOST_SPEAKERS = 8
_MOST_LINES = 100
"""A text with more has paragraphs of its own, and need not be looked through."""
_SHARE = 0.8
"""Of all its characters, so many stand in one line."""


def opened(lines: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """The pieces, and before each what parts it from the one before; None for a text that has lines of its own."""
    if len(lines) > _MOST_LINES:
        return None
    longest = max(lines, key=len, default="")
    if len(longest) < 200 or len(longest) < _SHARE * sum(map(len, lines)):
        return None
    labels = _labels(longest)
    if not labels:
        return None
    texts: list[str] = []
    breaks: list[str] = []
    for row, line in enumerate(lines):
        pieces = _pieces(line, labels) if line is longest else [("", line)]
        for number, (before, piece) in enumerate(pieces):
            breaks.append(before if number else "\n" if row else "")
            texts.append(piece)
    return texts, breaks


def _labels(text: str) -> set[str]:
    """What recurs before a colon and has the shape of a speaker; several of them, or none counts."""
    counts = Counter(match[2] for match in _INSIDE.finditer(text))
    found = {
        label: count
        for label, count in counts.items()
        if count >= 2
        and not false_friend(label)
        and not answer_word(label)
        and (known(label) or (looks_like_name(label) and count >= 3))
    }
    enough = 2 <= len(found) <= MOST_SPEAKERS and sum(found.values()) >= LEAST
    return set(found) if enough else set()


def _pieces(text: str, labels: set[str]) -> list[tuple[str, str]]:
    """White space before, and what stands from one label to the next."""
    cuts = [match for match in _INSIDE.finditer(text) if match[2] in labels and match.start(1) > 0]
    starts, ends = [0, *(match.end(1) for match in cuts)], [*(match.start(1) for match in cuts), len(text)]
    spaces = ["", *(match[1] for match in cuts)]
    return [(space, text[start:end]) for space, start, end in zip(spaces, starts, ends, strict=True)]
