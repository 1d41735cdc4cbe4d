"""What a participant said that no coded unit covers: to be read again where she is silent on a theme (B13)."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.belongings import turns_of_person
from annotator.domain.codebook import is_coded
from annotator.domain.corpus import Turn
from annotator.domain.flat import FlatText
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an interview's joined text (code points) and how many of the participant's words stand in it."""

    document: int
    start: int
    end: int
    words: int


def unread_passages(project: Project, participant: int) -> list[Passage]:
    """Her uncoded words in included interviews, in order.

    What she says on both sides of a question is one passage; a coded word or another participant's ends it.
    """
    counted = project.counted_documents()
    return [
        passage
        for document, turns in turns_of_person(project, participant).items()
        if document in counted
        for passage in _passages(project, document, turns)
    ]


def _passages(project: Project, document: int, turns: list[Turn]) -> Iterator[Passage]:
    flat, hers = project.flat(document), {turn.id for turn in turns}
    units = [unit.id for unit in project.units.where("document", document) if is_coded(project, unit.id)]
    covered = _joined([stretch for unit in units for stretch in project.ranges_of(unit)])
    current: Passage | None = None
    for start, end in _gaps(flat, turns, covered):
        piece = Passage(document, start, end, len(flat.text[start:end].split()))
        if current is not None and _belong_together(project, flat, hers, covered, current.end, start):
            piece = Passage(document, current.start, end, current.words + piece.words)
        elif current is not None:
            yield current
        current = piece
    if current is not None:
        yield current


def _gaps(flat: FlatText, turns: list[Turn], covered: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of some turns lies outside the covered ranges (in order, without overlaps) and holds a letter or figure."""
    at = 0
    for turn in turns:
        low = flat.position(turn.id, 0)
        high = low + len(turn.text)
        while at < len(covered) and covered[at][1] <= low:
            at += 1
        here = at
        while low < high:
            inside = here < len(covered) and covered[here][0] < high
            start, end = flat.trimmed(low, covered[here][0] if inside else high)
            if any(letter.isalnum() for letter in flat.text[start:end]):
                yield start, end
            low = covered[here][1] if inside else high
            here += 1


def _belong_together(
    project: Project, flat: FlatText, hers: set[int], covered: list[tuple[int, int]], end: int, start: int
) -> bool:
    """Whether between two pieces nothing stands but an interviewer's words, uncoded."""
    if any(low < start and high > end for low, high in covered):
        return False
    between = flat.turns[flat.row(flat.anchor(end)[0].id) + 1 : flat.row(flat.anchor(start)[0].id)]
    return all(turn.id in hers or _asks(project, turn) for turn in between)


def _asks(project: Project, turn: Turn) -> bool:
    speaker = project.speakers.get(turn.speaker)
    return speaker is None or speaker.participant is None


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
