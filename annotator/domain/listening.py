"""Listening along: which paragraph is heard at a moment, from where one listens, and speech made quicker or slower."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from operator import mul

from annotator.domain.corpus import Turn

BACK = 3.0
"""Seconds one goes back to hear something again."""
SPEEDS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200)
"""Per cent; from half to double, as dictation machines have it."""


class Heard:
    """The stamped paragraphs of a transcript in the order of time: a stamp that runs backwards is a slip of the pen."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._times: list[float] = []
        self._rows: list[int] = []
        for row, turn in enumerate(turns):
            if turn.stamp is not None and (not self._times or turn.stamp / 1000 >= self._times[-1]):
                self._times.append(turn.stamp / 1000)
                self._rows.append(row)

    def row_at(self, second: float) -> int | None:
        """The paragraph that is spoken at a moment: the last one stamped until then. None before the first."""
        place = bisect_right(self._times, second + 0.001)
        return self._rows[place - 1] if place else None


def stamped_row(turns: Sequence[Turn], row: int) -> int | None:
    """The nearest paragraph with a time stamp, this one or before it, from which one can listen."""
    return next((at for at in range(row, -1, -1) if turns[at].stamp is not None), None)


class Stretcher:
    """Speech at another speed and the same pitch: pieces of the sound laid over each other where they fit best.

    The known technique is called WSOLA (waveform similarity overlap-add). One channel, 16 bits. Sound goes in as it
    comes; what comes out is shorter or longer by the speed.
    """

    def __init__(self, rate: int, speed: float) -> None:
        self._speed = speed
        self._overlap, self._piece, self._slack = rate // 100, rate // 25, rate // 80
        self._held = array("h")
        self._tail = array("h")
        self._at = 0.0

    def feed(self, samples: "array[int]") -> "array[int]":
        """Take in sound; what can be played of it so far."""
        if self._speed == 1.0:
            return samples
        self._held.extend(samples)
        made = array("h")
        need = self._piece + self._overlap + self._slack
        while int(self._at) + need <= len(self._held):
            start = self._best(int(self._at))
            made.extend(self._faded(start))
            end = start + self._piece
            made.extend(self._held[start + self._overlap : end])
            self._tail = self._held[end : end + self._overlap]
            self._at += self._piece * self._speed
        gone = max(0, min(int(self._at), len(self._held)))
        del self._held[:gone]
        self._at -= gone
        return made

    def _best(self, wanted: int) -> int:
        """The place near the wanted one that sounds most like what should follow; looked for coarsely, then finely."""
        if not self._tail:
            return wanted
        first = max(range(wanted, wanted + self._slack, 8), key=lambda at: self._likeness(at, 4))
        near = range(max(wanted, first - 7), min(wanted + self._slack, first + 8))
        return max(near, key=lambda at: self._likeness(at, 4))

    def _likeness(self, at: int, step: int) -> float:
        other = self._held[at : at + self._overlap : step]
        power: int = sum(map(mul, other, other)) + 1
        likeness: int = sum(map(mul, self._tail[::step], other))
        return likeness * abs(likeness) / power

    def _faded(self, start: int) -> "array[int]":
        """The tail of the last piece going over into the next."""
        coming = self._held[start : start + self._overlap]
        if not self._tail:
            return coming
        whole = self._overlap
        return array(
            "h",
            ((a * (whole - i) + b * i) // whole for i, (a, b) in enumerate(zip(self._tail, coming, strict=True))),
        )
