"""Where brackets and their names go in the margin: numbers in, numbers out, no drawing.

Heights are pixels of the viewport, downwards. Brackets that share a height lie in different lanes; names never cover
one another, and stay as near the middle of their bracket as the others allow.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.lanes import Coding

DRIFT = 120.0
"""A name that would land further than this below its bracket is counted in `+n more` instead."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """One coding's bracket, from the top of its first line to the bottom of its last."""

    coding: Coding
    top: float
    bottom: float
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Name:
    """A name's place; `beyond` holds the brackets this row stands for when there was no room for their names."""

    bracket: Bracket
    top: float
    height: float
    beyond: tuple[Bracket, ...] = ()

    @property
    def middle(self) -> float:
        """Where its leader ends."""
        return self.top + self.height / 2


def in_lanes(brackets: Sequence[Bracket]) -> list[Bracket]:
    """The brackets, from above, each in the lowest lane free at its top."""
    ends: list[float] = []
    placed = []
    for bracket in sorted(brackets, key=lambda b: (b.top, -b.bottom, b.coding.start, b.coding.lane)):
        lane = next((i for i, end in enumerate(ends) if end <= bracket.top), len(ends))
        ends[lane : lane + 1] = [bracket.bottom]
        placed.append(replace(bracket, lane=lane))
    return placed


def place_names(
    brackets: Sequence[Bracket], heights: Sequence[float], row: float, view: tuple[float, float]
) -> list[Name]:
    """A place for every name whose bracket can be seen in `view` (top and bottom); `row` is the height of one line."""
    resting = _pushed(sorted(_resting(brackets, heights), key=lambda n: (n.middle, n.bracket.lane)))
    seen = [name for name in resting if name.bracket.bottom > view[0] and name.bracket.top < view[1]]
    held = [_held(name, view) for name in seen]
    return _gathered(_pushed(sorted(held, key=lambda n: n.top)), row)


def _resting(brackets: Sequence[Bracket], heights: Sequence[float]) -> list[Name]:
    pairs = zip(brackets, heights, strict=True)
    return [Name(bracket, (bracket.top + bracket.bottom - height) / 2, height) for bracket, height in pairs]


def _held(name: Name, view: tuple[float, float]) -> Name:
    """While a bracket can be seen its name can: at the rim, when its own place has scrolled away."""
    low = max(name.bracket.top, view[0])
    high = min(max(name.bracket.bottom, low + name.height), view[1]) - name.height
    if view[0] <= name.top <= view[1] - name.height:
        return name
    return replace(name, top=max(view[0], min(max(name.top, low), high)))


def _pushed(names: Sequence[Name]) -> list[Name]:
    floor = float("-inf")
    placed = []
    for name in names:
        placed.append(replace(name, top=max(name.top, floor)))
        floor = placed[-1].top + name.height
    return placed


def _gathered(names: Sequence[Name], row: float) -> list[Name]:
    """Names that drifted too far are taken together in one row below the last that did not."""
    placed: list[Name] = []
    for name in names:
        last = placed[-1] if placed else None
        if last is not None and name.top > name.bracket.bottom + DRIFT:
            beyond = (*last.beyond, name.bracket)
            if last.beyond:
                placed[-1] = replace(last, beyond=beyond)
            else:
                placed.append(Name(name.bracket, last.top + last.height, row, beyond))
        else:
            top = max(name.top, last.top + last.height) if last is not None and last.beyond else name.top
            placed.append(replace(name, top=top))
    return placed
