"""How long an interview is and how much of it is coded."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.codebook import is_coded
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Coverage:
    """`coded` is the share (0 to 1) of the text's characters that stand in at least one coded unit."""

    words: int
    units: int
    coded: float


def coverage_of(project: Project, document: int) -> Coverage:
    """The figures of one interview, whatever its status; uncoded highlights are not counted."""
    starts, letters = {}, 0  # not those of the joined text: that is not worth keeping for interviews never shown
    for turn in project.turns_of(document):
        starts[turn.id] = letters
        letters += len(turn.text)
    units = [unit.id for unit in project.units.where("document", document) if is_coded(project, unit.id)]
    spans = (span for unit in units for span in project.spans.where("unit", unit))
    ranges = [(starts[span.turn_from] + span.at_from, starts[span.turn_to] + span.at_to) for span in spans]
    return Coverage(project.words(document), len(units), _covered(ranges) / letters if letters else 0.0)


def _covered(ranges: Iterable[tuple[int, int]]) -> int:
    """Characters in the union of ranges."""
    total = reached = 0
    for start, end in sorted(ranges):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
