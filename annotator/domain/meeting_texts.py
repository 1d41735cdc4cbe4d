"""An interview that two projects have: is it the same text, and where do the places of one lie in the other?

Programs part texts differently – one line break or two, the speaker's label in the text or beside it – so white space
counts for nothing, and the texts are the same where the words are, with the labels or without them.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from annotator.domain.project import Project
from annotator.domain.source_text import SourceText, source_text

_WORD = re.compile(r"\S+")
Way = Literal["position", "words", "whole", ""]
Range = tuple[int, int]
"""Start and end in a document's joined text, in code points."""


class Letters:
    """A text without its white space, and the way between the two: by the number of a letter."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def bare(self) -> str:
        """The letters alone."""
        return "".join(_WORD.findall(self._text))

    def before(self, position: int) -> int:
        """How many letters stand before a position."""
        starts, counts = self._words
        row = bisect_right(starts, position) - 1
        if row < 0:
            return 0
        return min(counts[row] + position - starts[row], counts[row + 1])

    def position(self, number: int) -> int:
        """Where the letter of a number (from 0) stands."""
        starts, counts = self._words
        row = bisect_right(counts, number) - 1
        return starts[row] + number - counts[row]

    @cached_property
    def _words(self) -> tuple[list[int], list[int]]:
        """Where each word begins, and how many letters stand before it; one count more than there are words."""
        starts, counts = [], [0]
        for found in _WORD.finditer(self._text):
            starts.append(found.start())
            counts.append(counts[-1] + len(found[0]))
        return starts, counts


class MetText:
    """One interview of a project, for being laid beside another's."""

    def __init__(self, project: Project, document: int) -> None:
        self.flat = project.flat(document)
        self._project, self._document = project, document

    @cached_property
    def words(self) -> Letters:
        """What is said."""
        return Letters(self.flat.text)

    @cached_property
    def whole(self) -> Letters:
        """What is said, with labels and all else that stood between."""
        return Letters(self._source.text)

    def to_whole(self, position: int) -> int:
        """A position in the joined text as one in the whole text."""
        turn, offset = self.flat.anchor(position)
        return self._source.starts[turn.id] + offset

    def start_of(self, whole: int) -> int:
        """A position in the whole text as one in the joined text; of what is nobody's words, the words that follow."""
        row, over = self._row(whole)
        length = len(self.flat.turns[row].text) if row >= 0 else -1
        if over >= length:
            row, over = row + 1, 0
        return self.flat.starts[row] + over if row < len(self.flat.turns) else len(self.flat.text)

    def end_of(self, whole: int) -> int:
        """The same of the end of a stretch; of what is nobody's words, the end of the words before."""
        row, over = self._row(whole)
        return self.flat.starts[row] + min(over, len(self.flat.turns[row].text)) if row >= 0 else 0

    @cached_property
    def _source(self) -> SourceText:
        return source_text(self._project, self._document)

    @cached_property
    def _starts(self) -> list[int]:
        return [self._source.starts[turn.id] for turn in self.flat.turns]

    def _row(self, whole: int) -> tuple[int, int]:
        row = bisect_right(self._starts, whole) - 1
        return row, whole - self._starts[row] if row >= 0 else 0


@dataclass(frozen=True)
class Overlay:
    """The way from the places of an interview elsewhere to those of the same interview here."""

    here: MetText
    there: MetText

    @cached_property
    def way(self) -> Way:
        """By what the texts are the same: every position, their words, the whole; empty: they are not."""
        if self.here.flat.text == self.there.flat.text:
            return "position"
        if self.here.words.bare == self.there.words.bare:
            return "words"
        return "whole" if self.here.whole.bare == self.there.whole.bare else ""

    def place(self, there: Sequence[Range]) -> tuple[Range, ...]:
        """Where the stretches of a unit lie here, as far as they hold words."""
        found = (self._placed(start, end) for start, end in there)
        return tuple(one for one in found if one is not None)

    def _placed(self, start: int, end: int) -> Range | None:
        if self.way == "position":
            return (start, end) if start < end else None
        whole = self.way == "whole"
        there = self.there.whole if whole else self.there.words
        here = self.here.whole if whole else self.here.words
        if whole:
            start, end = self.there.to_whole(start), self.there.to_whole(end)
        first, after = there.before(start), there.before(end)
        if first >= after:
            return None
        start, end = here.position(first), here.position(after - 1) + 1
        if whole:
            start, end = self.here.start_of(start), self.here.end_of(end)
        return (start, end) if start < end else None
