"""Stable lanes for overlapping ranges, and the ranges that meet a visible stretch (an interval index)."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter, le

from annotator.domain.anchors import Edit, moved_end, moved_start


@dataclass(frozen=True, slots=True)
class Coding:
    """One label of one unit over one range of the joined text; what the transcript view draws and names."""

    unit: int
    node: int
    start: int
    end: int
    lane: int = 0

    def shifted(self, by: int) -> "Coding":
        """The same, so many code points further on."""
        return Coding(self.unit, self.node, self.start + by, self.end + by, self.lane)


_START, _END = attrgetter("start"), attrgetter("end")


def with_lanes(codings: Iterable[Coding]) -> list[Coding]:
    """The codings in drawing order (start, longest first), each in the lowest lane free at its start."""
    ends: list[int] = []
    placed = []
    for coding in sorted(codings, key=_order):
        lane = next((i for i, end in enumerate(ends) if end <= coding.start), len(ends))
        if lane == len(ends):
            ends.append(coding.end)
        else:
            ends[lane] = coding.end
        kept = coding if lane == coding.lane else Coding(coding.unit, coding.node, coding.start, coding.end, lane)
        placed.append(kept)
    return placed


def differing(before: Sequence[Coding], now: Sequence[Coding]) -> list[Coding]:
    """The codings from the first to the last that differ, of both; equal ones are the same records but for a few.

    Found by halves: comparing a stretch of 2,000 records that are the same costs next to nothing.
    """
    least = min(len(before), len(now))
    head = _alike(least, lambda n: before[:n] == now[:n])
    tail = _alike(least - head, lambda n: before[len(before) - n :] == now[len(now) - n :])
    return [*before[head : len(before) - tail], *now[head : len(now) - tail]]


def _alike(most: int, are: Callable[[int], bool]) -> int:
    """The largest number up to `most` for which `are` holds, as it does for all smaller ones."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if are(middle) else (low, middle - 1)
    return low


class IntervalIndex:
    """Answers which codings meet a range. Immutable: a change yields a new index and costs little beside its place."""

    def __init__(self, codings: Iterable[Coding]) -> None:
        self._hold(with_lanes(codings))

    @classmethod
    def placed(cls, codings: list[Coding]) -> "IntervalIndex":
        """The index of codings that are in drawing order and have their lanes."""
        index = cls.__new__(cls)
        index._hold(codings)
        return index

    def meeting(self, start: int, end: int) -> list[Coding]:
        """The codings with a code point in `[start, end)`, in drawing order; an empty one counts at its place."""
        last = bisect_left(self._starts, end)
        first = bisect_left(self._reach, start + 1)
        return [coding for coding in self.codings[first:last] if coding.end > start or coding.start >= start]

    def at(self, position: int) -> list[Coding]:
        """The codings over one position."""
        return self.meeting(position, position + 1)

    def with_units(self, units: Set[int], codings: Iterable[Coding]) -> "IntervalIndex":
        """The index in which `codings` are all that these units have; lanes elsewhere stay as they are."""
        kept = list(self.codings)
        rows = [row for row, coding in enumerate(kept) if coding.unit in units]
        touched = [kept.pop(row) for row in reversed(rows)]
        for coding in codings:
            insort(kept, coding, key=_order)
            touched.append(coding)
        index = IntervalIndex.placed(kept)
        for low, high in {index._cluster(coding) for coding in touched}:
            kept[low:high] = with_lanes(kept[low:high])
        return index

    def _hold(self, placed: list[Coding]) -> None:
        # At 2,000 codings, renewed at each one made, a generator's step per coding is what is felt.
        self.codings: Sequence[Coding] = placed
        self._starts = list(map(_START, placed))
        self._reach = list(accumulate(map(_END, placed), max))
        if any(map(le, self._reach, self._starts)):  # an empty one counts as if it had its place's code point
            self._reach = [max(end, start + 1) for start, end in zip(self._starts, self._reach, strict=True)]

    def _cluster(self, around: Coding) -> tuple[int, int]:
        """The rows of the codings that hang together, by overlap, with a range: lanes depend on nothing else."""
        start, end = around.start, max(around.end, around.start + 1)
        low = high = -1
        while True:
            first, last = bisect_left(self._reach, start + 1), bisect_left(self._starts, end)
            if (first, last) == (low, high):
                return low, max(low, high)
            low, high = first, last
            if low < high:
                start = min(start, self._starts[low])
                end = max(end, self._reach[high - 1])


class MovedIndex:
    """An interval index as an edit of the joined text moves it, by the rules of `anchors`; lanes stay as they are.

    Made at every key of a correction, so it moves only the codings that are asked for.
    """

    def __init__(self, before: IntervalIndex, edit: Edit) -> None:
        self._before = before
        self._edit = edit
        self._blur = max(edit.end - edit.start, edit.length) + 1

    @property
    def codings(self) -> Sequence[Coding]:
        """All of them, in drawing order."""
        return [_moved(coding, self._edit) for coding in self._before.codings]

    def meeting(self, start: int, end: int) -> list[Coding]:
        """The codings with a code point in `[start, end)`, in drawing order; an empty one counts at its place."""
        found = self._before.meeting(max(0, start - self._blur), end + self._blur)
        moved = [_moved(coding, self._edit) for coding in found]
        return [c for c in moved if c.start < end and (c.end > start or c.start >= start)]

    def at(self, position: int) -> list[Coding]:
        """The codings over one position."""
        return self.meeting(position, position + 1)


def _order(coding: Coding) -> tuple[int, int, int, int]:
    return coding.start, -coding.end, coding.node, coding.unit


def _moved(coding: Coding, edit: Edit) -> Coding:
    if coding.end <= edit.start:
        return coding
    start, end = moved_start(coding.start, edit), moved_end(coding.end, edit)
    if coding.start == coding.end:
        start = end = min(start, end)
    return Coding(coding.unit, coding.node, min(start, end), end, coding.lane)
