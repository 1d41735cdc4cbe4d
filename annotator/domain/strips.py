"""An interview as a strip: where it is coded, with what, and how much of the participants' words that is.

Words are parted by white space; one that a unit cuts counts as coded. The interviewer's words stand apart. What a
restricted participant says is in neither figure.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.belongings import speaks
from annotator.domain.project import Project
from annotator.domain.restriction import counted, restricted_people

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A coded stretch of the joined text, with the unit and the first of its nodes."""

    start: int
    end: int
    unit: int
    node: int


@dataclass(frozen=True, slots=True)
class Strip:
    """`words` and `coded` are those of participants; `asked` are the stretches in which the interviewer speaks."""

    document: int
    length: int
    words: int
    coded: int
    interviewer_words: int
    stretches: tuple[Stretch, ...]
    asked: tuple[Range, ...]

    @property
    def share(self) -> float:
        """How much of the participants' words is coded, from 0 to 1."""
        return self.coded / self.words if self.words else 0.0

    @property
    def edges(self) -> list[int]:
        """Where coded text begins and ends, in order: the places to step to."""
        return sorted({edge for pair in merged((s.start, s.end) for s in self.stretches) for edge in pair})


def strip_of(project: Project, document: int) -> Strip:
    """One interview; of one that is not included nothing counts as coded."""
    turns = project.turns_of(document)
    starts, length = {}, 0  # not the joined text: that is not worth keeping for interviews never shown
    for turn in turns:
        starts[turn.id] = length
        length += len(turn.text) + 1
    stretches = _stretches(project, document, starts)
    covered = merged((s.start, s.end) for s in stretches)
    frozen = restricted_people(project)
    words = coded = asked_words = 0
    asked: list[Range] = []
    for turn in turns:
        start, count = starts[turn.id], len(turn.text.split())
        if _asks(project, turn.speaker):
            asked_words += count
            asked.append((start, start + len(turn.text)))
        elif not any(speaks(project, turn, person) for person in frozen):
            words += count
            coded += min(count, _words_in(turn.text, start, covered))
    return Strip(document, max(0, length - 1), words, coded, asked_words, tuple(stretches), tuple(asked))


def merged(ranges: Iterable[Range]) -> list[Range]:
    """The union of ranges, in order and apart from each other."""
    found: list[Range] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return found


def _stretches(project: Project, document: int, starts: dict[int, int]) -> list[Stretch]:
    counts_in = counted(project)
    found: list[Stretch] = []
    for unit in project.units.where("document", document):
        labels = project.labels_of(unit.id)
        if labels and counts_in(unit):
            for span in project.spans.where("unit", unit.id):
                start, end = starts[span.turn_from] + span.at_from, starts[span.turn_to] + span.at_to
                found.append(Stretch(start, end, unit.id, labels[0].node))
    return sorted(found, key=lambda s: (s.start, s.end, s.unit))


def _asks(project: Project, speaker: int | None) -> bool:
    record = project.speakers.get(speaker)
    return record is not None and record.role == "interviewer"


def _words_in(text: str, start: int, covered: list[Range]) -> int:
    """Words of a turn's text, which begins at `start`, that lie in covered ranges."""
    end = start + len(text)
    first = bisect_right(covered, (start, start))
    if first and covered[first - 1][1] > start:
        first -= 1
    last = bisect_left(covered, (end, end))
    return sum(len(text[max(0, a - start) : b - start].split()) for a, b in covered[first:last])
