"""Stable lanes for overlapping ranges, and the ranges that meet a visible stretch (an interval index)."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coding:
    """One label of one unit over one range of the joined text; what the transcript view draws and names."""

    unit: int
    node: int
    start: int
    end: int
    lane: int = 0


def with_lanes(codings: Sequence[Coding]) -> list[Coding]:
    """The codings in drawing order (start, longest first), each in the lowest lane free at its start."""
    ends: list[int] = []
    placed = []
    for coding in sorted(codings, key=lambda c: (c.start, -c.end, c.node, c.unit)):
        lane = next((i for i, end in enumerate(ends) if end <= coding.start), len(ends))
        if lane == len(ends):
            ends.append(coding.end)
        else:
            ends[lane] = coding.end
        placed.append(Coding(coding.unit, coding.node, coding.start, coding.end, lane))
    return placed


class IntervalIndex:
    """Answers which codings meet a range; built once per change, asked at every paint."""

    def __init__(self, codings: Sequence[Coding]) -> None:
        self.codings = with_lanes(codings)
        self._starts = [coding.start for coding in self.codings]
        self._reach: list[int] = []
        reach = 0
        for coding in self.codings:
            reach = max(reach, coding.end)
            self._reach.append(reach)

    def meeting(self, start: int, end: int) -> list[Coding]:
        """The codings with a code point in `[start, end)`, in drawing order."""
        last = bisect_left(self._starts, end)
        first = bisect_left(self._reach, start + 1)
        return [coding for coding in self.codings[first:last] if coding.end > start]

    def at(self, position: int) -> list[Coding]:
        """The codings over one position."""
        return self.meeting(position, position + 1)
