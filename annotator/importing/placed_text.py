"""A text from another program, and where that program's positions lie in it.

Programs count differently: line breaks as one or two, code points or UTF-16 units, the mark at a file's beginning or
not. Which way it was is found by laying the selections over the text: a name that quotes its words decides.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.analysis import Span
from annotator.domain.transcript import Transcript
from annotator.importing.decoding import canonical
from annotator.importing.source import Source
from annotator.importing.speakers import Lines, transcript_of, with_labels

Convert = Callable[[int], int]
ENOUGH = 200
"""Selections that are looked at to find how positions count."""
_FEWEST = 4
"""Characters of a quoted name below which it proves nothing."""
_BREAK = re.compile("\r\n|[\r\x0b\x0c\u2028\u2029]")
_LEFT_OUT = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff]")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
"""What takes two units in UTF-16."""


@dataclass(frozen=True, slots=True)
class Selected:
    """A stretch as the other program counts it, and its name, which may quote the words."""

    start: int
    end: int
    name: str = ""


class PlacedText:
    """The canonical text as turns; `place` gives a stretch of it as a span. `turn_ids` is filled by the draft."""

    def __init__(self, title: str, raw: str, selected: Sequence[Selected] = ()) -> None:
        self._counting = counting_of(raw, selected)
        self.text = self._counting.text
        self.turn_ids: list[int] = []
        source = Source(self.text.encode(), f"{title}.txt")
        self.transcript = transcript_of(source, "txt", Lines(self.text.split("\n")))
        if any(self._on_a_label(one) for one in selected):
            self.transcript = with_labels(self.transcript, ())

    def place(self, start: int, end: int) -> Span | None:
        """Where a stretch lies, as that program counts; None where there are no words. An empty one takes its word."""
        return self.span(*self.range(start, end))

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The stretch in code points of `text`, within it."""
        length = len(self.text)
        first, last = (max(0, min(self._counting.convert(at), length)) for at in (start, end))
        return min(first, last), max(first, last)

    def span(self, start: int, end: int) -> Span | None:
        """The turns and offsets of a stretch of `text`."""
        if start == end:
            if start >= len(self.text):
                return None
            start, end = self._word_at(start)
        starts, ends = self._bounds
        first, last = bisect_right(ends, start), bisect_left(starts, end) - 1
        if not starts or first > last:
            return None
        at_from, at_to = max(0, start - starts[first]), min(end, ends[last]) - starts[last]
        if (first, at_from) >= (last, at_to):
            return None
        ids = self.turn_ids or list(range(len(starts)))
        return Span(turn_from=ids[first], at_from=at_from, turn_to=ids[last], at_to=at_to)

    @property
    def _bounds(self) -> tuple[list[int], list[int]]:
        known = self.__dict__.get("_kept")
        if known is None or known[0] is not self.transcript:
            known = self.__dict__["_kept"] = (self.transcript, _bounds_of(self.transcript))
        found: tuple[list[int], list[int]] = known[1]
        return found

    def _on_a_label(self, one: Selected) -> bool:
        """Whether a stretch holds something but no word of a turn: a speaker's label that was coded."""
        start, end = self.range(one.start, one.end)
        return bool(self.text[start:end].strip()) and self.span(start, end) is None

    def _word_at(self, at: int) -> tuple[int, int]:
        start = end = at
        while start > 0 and not self.text[start - 1].isspace():
            start -= 1
        while end < len(self.text) and not self.text[end].isspace():
            end += 1
        return start, end


def _bounds_of(transcript: Transcript) -> tuple[list[int], list[int]]:
    """Where the words of each turn begin and end in the source text."""
    starts, ends, at = [], [], 0
    for turn in transcript.turns:
        at += len(turn.lead) + (len(turn.label) - 1) * turn.lead.count("\x1a")
        starts.append(at)
        at += len(turn.text)
        ends.append(at)
    return starts, ends


@dataclass(frozen=True)
class Counting:
    """A canonical text and the way from a program's positions to its own."""

    text: str
    convert: Convert


def counting_of(raw: str, selected: Sequence[Selected]) -> Counting:
    """How a program counts in a text, by the selections it made there."""
    found = _Countings(raw)
    told = [one for one in selected if len(one.name.strip(" .…")) >= _FEWEST][:ENOUGH]
    ways = found.ways()
    best, most = ways[0], 0
    for way in ways:
        score = sum(found.quotes(way, one) for one in told)
        if score > most:
            best, most = way, score
    if not most:
        furthest = max((one.end for one in selected), default=0)
        best = next((way for way in ways if way(furthest) <= len(found.text)), best)
    return Counting(found.text, best)


class _Countings:
    """The ways to count in one text, the likeliest first."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._body = raw.lstrip("\ufeff")
        self.text = canonical(raw)

    @cached_property
    def _steps(self) -> tuple[list[int], list[int]]:
        """Where the file's text is longer than the canonical one: positions, and how much is gone up to each."""
        at: list[int] = []
        gone: list[int] = []
        total = 0
        if self._body == self.text:
            return at, gone
        found = [*_BREAK.finditer(self._body), *_LEFT_OUT.finditer(self._body)]
        for match in sorted(found, key=re.Match.start):
            less = len(match[0]) - 1 if _BREAK.fullmatch(match[0]) else len(match[0])
            if less:
                total += less
                at.append(match.end())
                gone.append(total)
        return at, gone

    def ways(self) -> list[Convert]:
        """Every way."""
        plain: list[Convert] = [self._as_file, self._as_canonical]
        if self._raw.startswith("\ufeff"):
            plain.append(lambda at: self._as_file(at - 1))
        if "\n" in self.text:
            plain.append(self._breaks_as_two)
        if _WIDE.search(self.text) is None:
            return plain
        return [*plain, lambda at: self._as_file(self._units(self._body, at)), self._units_of_canonical]

    def quotes(self, way: Convert, one: Selected) -> bool:
        """Whether a selection's name quotes the words it then has."""
        words = " ".join(self.text[max(0, way(one.start)) : max(0, way(one.end))].split())
        name = " ".join(one.name.rstrip(" .…").split())
        return bool(words) and words.startswith(name)

    def _as_file(self, position: int) -> int:
        at, gone = self._steps
        row = bisect_right(at, position) - 1
        return position - gone[row] if row >= 0 else position

    def _as_canonical(self, position: int) -> int:
        return position

    def _breaks_as_two(self, position: int) -> int:
        return position - bisect_right(self._doubled, position)

    @cached_property
    def _doubled(self) -> list[int]:
        """Behind each line break, the position of a program that counts it as two."""
        return [found.start() + number + 2 for number, found in enumerate(re.finditer("\n", self.text))]

    def _units_of_canonical(self, position: int) -> int:
        return self._units(self.text, position)

    def _units(self, text: str, position: int) -> int:
        """The code point at a number of UTF-16 units."""
        return position - bisect_left(self._wide_of(text), position)

    def _wide_of(self, text: str) -> list[int]:
        if len(text) not in self._wide:
            self._wide[len(text)] = _wide_in(text)
        return self._wide[len(text)]

    @cached_property
    def _wide(self) -> dict[int, list[int]]:
        return {}


def _wide_in(text: str) -> list[int]:
    """The second unit of every character that has two, counted in units."""
    return [found.start() + number + 1 for number, found in enumerate(_WIDE.finditer(text))]


def joined(texts: Iterable[str]) -> str:
    """Pieces of text as paragraphs, without empty ones."""
    return "\n\n".join(text.strip() for text in texts if text.strip())
