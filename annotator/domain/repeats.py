"""Where a text repeats what somebody said: runs of consecutive words, by which a quotation is known.

Words are compared without case and punctuation. A run that others said too is nobody's own.
"""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

RUN = 4
"""From so many consecutive words on, a text repeats her."""
SHORTEST_WORD = 5
"""Shorter words tell nobody."""

_WORD = re.compile(r"[\w\u0300-\u036f]+")
_SENTENCE = re.compile(r"[^.!?…\n]*(?:[.!?…]+[»”\"'’)\]]*|\n+|$)\s*")


@dataclass(frozen=True)
class Voice:
    """What one person said and none of the others: runs of `RUN` words, and single words; all folded."""

    runs: frozenset[tuple[str, ...]] = frozenset()
    words: frozenset[str] = frozenset()


def voice_of(hers: Iterable[str], others: Iterable[str]) -> Voice:
    """The voice in her texts that is in none of the others'."""
    runs: set[tuple[str, ...]] = set()
    words: set[str] = set()
    for text in hers:
        said = _words(text)
        runs.update(_runs(said))
        words.update(word for word in said if len(word) >= SHORTEST_WORD)
    for text in others:
        said = _words(text)
        runs.difference_update(_runs(said))
        words.difference_update(said)
    return Voice(frozenset(runs), frozenset(words))


def repeated(text: str, voice: Voice) -> list[tuple[int, int]]:
    """Where a text repeats runs of the voice: (start, end) in code points, overlapping ones joined."""
    found: list[tuple[int, int]] = []
    matches = list(_WORD.finditer(text))
    said = [match[0].casefold() for match in matches]
    for at, run in enumerate(_runs(said)):
        if run in voice.runs:
            start, end = matches[at].start(), matches[at + RUN - 1].end()
            if found and start <= found[-1][1]:
                start = found.pop()[0]
            found.append((start, end))
    return found


def single_words(text: str, words: Set[str]) -> list[tuple[int, int]]:
    """Where a text has any of these (folded) words."""
    return [match.span() for match in _WORD.finditer(text) if match[0].casefold() in words]


def without_sentences(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    """The text without the sentences that any of the ranges touches; white space at its ends goes."""
    gone = list(ranges)
    kept = [
        match[0]
        for match in _SENTENCE.finditer(text)
        if not any(start < match.end() and end > match.start() for start, end in gone)
    ]
    return "".join(kept).strip()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(said: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(said[at:] for at in range(RUN)), strict=False)
