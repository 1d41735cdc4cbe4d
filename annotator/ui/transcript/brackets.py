"""Where brackets and their names go in the margin: numbers in, numbers out, no drawing.

Heights are pixels of the viewport, downwards. Brackets that share a height lie in different lanes; names never cover
one another, and stay as near the middle of their bracket as the others allow.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.lanes import Coding

DRIFT = 90.0
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
    brackets: Sequence[Bracket],
    heights: Sequence[float],
    row: float,
    view: tuple[float, float],
    lit: tuple[int, int] | None = None,
) -> list[Name]:
    """A place for every name whose bracket can be seen in `view` (top and bottom).

    `row` is the height of one line; `lit`, unit and node, is never counted away. Brackets out of sight take part, so
    that names do not jump when one of them scrolls in.
    """
    resting = [_held(name, view) for name in _resting(brackets, heights)]
    placed = _settled(sorted(resting, key=lambda n: (n.middle, n.bracket.lane)), row, lit)
    return [name for name in placed if name.bracket.bottom > view[0] and name.bracket.top < view[1]]


def _resting(brackets: Sequence[Bracket], heights: Sequence[float]) -> list[Name]:
    pairs = zip(brackets, heights, strict=True)
    return [Name(bracket, (bracket.top + bracket.bottom - height) / 2, height) for bracket, height in pairs]


def _held(name: Name, view: tuple[float, float]) -> Name:
    """While a bracket can be seen its name can: at the rim, when its own place has scrolled away."""
    if name.bracket.bottom <= view[0] or name.bracket.top >= view[1]:
        return name
    return replace(name, top=max(view[0], min(name.top, view[1] - name.height)))


def _settled(names: Sequence[Name], row: float, lit: tuple[int, int] | None) -> list[Name]:
    """Each name at its place or below the one before; those that would drift too far share one row."""
    floor = float("-inf")
    placed: list[Name] = []
    for name in names:
        top = max(name.top, floor)
        coding = name.bracket.coding
        if top <= name.bracket.bottom + DRIFT or (coding.unit, coding.node) == lit:
            placed.append(replace(name, top=top))
            floor = top + name.height
        elif placed[-1].beyond:
            placed[-1] = replace(placed[-1], beyond=(*placed[-1].beyond, name.bracket))
        else:
            placed.append(Name(name.bracket, top, row, (name.bracket,)))
            floor = top + row
    return placed
