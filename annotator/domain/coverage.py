"""How long an interview is and how much of it is coded."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Coverage:
    """`coded` is the share (0 to 1) of the text's characters that stand in at least one coded unit."""

    words: int
    units: int
    coded: float


def coverage_of(project: Project, document: int) -> Coverage:
    """The figures of one interview, whatever its status; uncoded highlights are not counted."""
    turns = project.turns.where("document", document)
    units = [unit for unit in project.units.where("document", document) if unit.status == "coded"]
    ranges = [found for unit in units for found in project.ranges_of(unit.id)]
    letters = sum(len(turn.text) for turn in turns)
    share = min(1.0, _covered(ranges) / letters) if letters else 0.0
    return Coverage(sum(len(turn.text.split()) for turn in turns), len(units), share)


def _covered(ranges: Iterable[tuple[int, int]]) -> int:
    """Characters in the union of ranges."""
    total = reached = 0
    for start, end in sorted(ranges):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
