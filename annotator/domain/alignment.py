"""Lays a quotation over the words of an interview: the way with the fewest differences that no sign accounts for.

A search for the cheapest path over (item of the quotation, word of the interview). What the signs allow costs next to
nothing – an omission a little for each word, so that the nearest place is found –, every other difference `ERROR`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Literal

from annotator.domain.quoted_words import Item

ERROR = 1_000_000
MOST_REPLACED = 8
"""Words of the interview that one bracket can stand for."""
_LEADING = 3
_SKIP, _INSERTED, _REPLACED = 3, 2, 2

StepKind = Literal[
    "same", "elision", "insertion", "substitution", "gloss", "question_left_out", "changed", "added", "missing"
]


@dataclass(frozen=True, slots=True)
class Step:
    """One step along the way: items `[item, item_end)` against words `[word, word_end)`."""

    kind: StepKind
    item: int
    item_end: int
    word: int
    word_end: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The way, and how many words differ without a sign."""

    steps: tuple[Step, ...]
    errors: int
    cost: int

    @property
    def span(self) -> tuple[int, int]:
        """The words of the interview it lies over."""
        held = [step for step in self.steps if step.word_end > step.word]
        return (held[0].word, held[-1].word_end) if held else (0, 0)


def align(
    items: Sequence[Item],
    words: Sequence[str],
    jumps: Mapping[int, int],
    region: tuple[int, int],
    most_errors: int,
) -> Alignment | None:
    """The best way inside a region of the interview, or None where every way has more than `most_errors`.

    `jumps`: from a word to the end of what may be left out without a sign, such as the interviewer's question.
    """
    low, high = max(0, region[0]), min(len(words), region[1])
    width, count = high - low + 1, len(items)
    moves = _Moves(items, words, jumps, high)
    begins = [at - low for at in _begins(items, words, low, high)]
    best = dict.fromkeys(begins, 0)
    came: dict[int, tuple[int, StepKind]] = {}
    queue = [(0, key) for key in begins]
    limit = (most_errors + 1) * ERROR
    while queue:
        cost, key = heappop(queue)
        if cost > best[key]:
            continue
        item, word = divmod(key, width)
        if item == count:
            return _way(came, key, width, low, cost)
        for kind, to_item, to_word, price in moves.of(item, word + low):
            to, total = to_item * width + to_word - low, cost + price
            if total < limit and total < best.get(to, limit):
                best[to] = total
                came[to] = (key, kind)
                heappush(queue, (total, to))
    return None


def _begins(items: Sequence[Item], words: Sequence[str], low: int, high: int) -> Sequence[int]:
    """Where a way may begin: one of the first words must be in its place, else every place would be tried."""
    leading = []
    for item in items[:_LEADING]:
        if item.kind != "word":
            break
        leading.append(item.words[0])
    if not leading:
        return range(low, high + 1)
    found = {
        at - shift
        for at in range(low, high)
        for shift, word in enumerate(leading)
        if words[at] == word and at - shift >= low
    }
    found.update(at for at in range(low, high) if words[at].startswith(leading[0]))
    return sorted(found)


def _way(came: Mapping[int, tuple[int, StepKind]], key: int, width: int, low: int, cost: int) -> Alignment:
    steps: list[Step] = []
    while key in came:
        before, kind = came[key]
        steps.append(Step(kind, before // width, key // width, before % width + low, key % width + low))
        key = before
    return Alignment(tuple(reversed(steps)), cost // ERROR, cost)


class _Moves:
    """The steps that can be taken from a place."""

    def __init__(self, items: Sequence[Item], words: Sequence[str], jumps: Mapping[int, int], high: int) -> None:
        self._items, self._words, self._jumps, self._high = items, words, jumps, high

    def of(self, item: int, word: int) -> Iterator[tuple[StepKind, int, int, int]]:
        """Kind, item and word after it, price."""
        found = self._items[item]
        if item and word < self._high:
            skipped = self._jumps.get(word)
            if skipped is not None and skipped <= self._high:
                yield "question_left_out", item, skipped, _SKIP
            if found.kind != "gap":
                yield "missing", item, word + 1, ERROR
        if found.kind == "gap":
            yield "elision", item + 1, word, 0
            if word < self._high:
                yield "elision", item, word + 1, 1
        elif found.kind == "word":
            yield from self._word(item, word, found.words[0])
        else:
            yield from self._bracket(item, word, found)

    def _word(self, item: int, word: int, wanted: str) -> Iterator[tuple[StepKind, int, int, int]]:
        if word < self._high:
            said = self._words[word]
            if said == wanted:
                yield "same", item + 1, word + 1, 0
                return
            if said.startswith(wanted) and self._is_word(item + 1, said[len(wanted) :]):
                yield "same", item + 2, word + 1, 0
            if word + 1 < self._high and wanted == said + self._words[word + 1]:
                yield "same", item + 1, word + 2, 0
            yield "changed", item + 1, word + 1, ERROR + 1  # where a word left out explains it as well, it is that
        yield "added", item + 1, word, ERROR

    def _is_word(self, item: int, text: str) -> bool:
        return item < len(self._items) and self._items[item].kind == "word" and self._items[item].words[0] == text

    def _bracket(self, item: int, word: int, found: Item) -> Iterator[tuple[StepKind, int, int, int]]:
        length = len(found.words)
        if word + length <= self._high and tuple(self._words[word : word + length]) == found.words:
            yield "same", item + 1, word + length, 0
            return
        if found.kind == "gloss":
            yield "gloss", item + 1, word, _INSERTED
            return
        if found.kind == "insert":
            yield "insertion", item + 1, word, _INSERTED
        most = 1 if found.kind == "part" else MOST_REPLACED
        for more in range(1, min(most, self._high - word) + 1):
            yield "substitution", item + 1, word + more, _REPLACED + more
