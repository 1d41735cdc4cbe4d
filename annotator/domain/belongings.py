"""What is one participant's: her interviews, her turns in group interviews, and what units keep when her words go."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.domain.analysis import Span, Unit
from annotator.domain.corpus import Turn
from annotator.domain.flat import FlatText
from annotator.domain.project import Project


@dataclass(frozen=True)
class Belongings:
    """Rows that are a participant's, by id.

    `documents` are interviews she gave alone; `shared` are those with others, of which `turns` are her paragraphs.
    `units` hold only her words or stand in her interviews; of those in `cut` (a unit's spans as they are without her)
    somebody else's words remain.
    """

    participant: int
    documents: frozenset[int] = frozenset()
    shared: frozenset[int] = frozenset()
    turns: frozenset[int] = frozenset()
    units: frozenset[int] = frozenset()
    cut: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)


def belongings(project: Project, participant: int) -> Belongings:
    """All that goes when a participant withdraws."""
    documents, shared = _interviews(project, participant)
    turns = {turn.id for d in shared for turn in project.turns_of(d) if speaks(project, turn, participant)}
    units = {unit.id for d in documents for unit in project.units.where("document", d)}
    cut: dict[int, tuple[Span, ...]] = {}
    for unit in (unit for d in shared for unit in project.units.where("document", d)):
        before = project.spans_of(unit.id)
        after = _without(project.flat(unit.document), before, turns)
        if not after and before:
            units.add(unit.id)
        elif _touches(project, unit, turns):
            cut[unit.id] = tuple(after)
    return Belongings(participant, frozenset(documents), frozenset(shared), frozenset(turns), frozenset(units), cut)


def speaks(project: Project, turn: Turn, participant: int) -> bool:
    """Whether a turn is hers. One that is nobody's is hers where she is the only participant."""
    speaker = project.speakers.get(turn.speaker)
    if speaker is not None and speaker.participant is not None:
        return speaker.participant == participant
    if speaker is not None and speaker.role == "interviewer":
        return False
    return people_in(project, turn.document) == {participant}


def people_in(project: Project, document: int) -> set[int]:
    """The ids of the participants of an interview."""
    return {s.participant for s in project.speakers.where("document", document) if s.participant is not None}


def _interviews(project: Project, participant: int) -> tuple[set[int], set[int]]:
    spoken = {s.document for s in project.speakers.where("participant", participant)}
    alone = {document for document in spoken if people_in(project, document) == {participant}}
    return alone, spoken - alone


def turns_of_person(project: Project, participant: int) -> dict[int, list[Turn]]:
    """Her turns by interview, interviews and turns in order."""
    alone, shared = _interviews(project, participant)
    return {
        document.id: [turn for turn in project.turns_of(document.id) if speaks(project, turn, participant)]
        for document in project.ordered_documents()
        if document.id in alone | shared
    }


def words_in(project: Project, unit: int, participant: int) -> str:
    """Her own words in a unit; what others say in between is left out, marked ` (…) `."""
    flat = project.flat(project.units[unit].document)
    parts: list[str] = []
    for span in project.spans_of(unit):
        first, last = flat.row(span.turn_from), flat.row(span.turn_to)
        for row in range(first, last + 1):
            turn = flat.turns[row]
            start = span.at_from if row == first else 0
            end = span.at_to if row == last else len(turn.text)
            if start < end and speaks(project, turn, participant):
                parts.append(turn.text[start:end])
    return " (…) ".join(parts)


def _touches(project: Project, unit: Unit, turns: set[int]) -> bool:
    flat = project.flat(unit.document)
    return any(
        flat.turns[row].id in turns
        for span in project.spans_of(unit.id)
        for row in range(flat.row(span.turn_from), flat.row(span.turn_to) + 1)
    )


def _without(flat: FlatText, spans: list[Span], turns: set[int]) -> list[Span]:
    """The spans with their ends drawn back to turns that stay; an emptied one goes, an empty one elsewhere stays.

    What lies between the ends needs no cut: the turns there are removed.
    """
    found: list[Span] = []
    for span in spans:
        rows = [
            row
            for row in range(flat.row(span.turn_from), flat.row(span.turn_to) + 1)
            if flat.turns[row].id not in turns
        ]
        if not rows:
            continue
        first, last = flat.turns[rows[0]], flat.turns[rows[-1]]
        moved = span
        if first.id != span.turn_from:
            moved = replace(moved, turn_from=first.id, at_from=0)
        if last.id != span.turn_to:
            moved = replace(moved, turn_to=last.id, at_to=len(last.text))
        if moved == span or (moved.turn_from, moved.at_from) != (moved.turn_to, moved.at_to):
            found.append(replace(moved, position=len(found)))
    return found
