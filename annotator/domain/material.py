"""Which words of the material may go: turns by interview, without those of people who have withdrawn."""

from collections.abc import Collection, Iterable

from annotator.domain.codebook import in_text_order, is_coded
from annotator.domain.confidential import Mark
from annotator.domain.corpus import Turn
from annotator.domain.places import participant_at
from annotator.domain.project import Project

Turns = dict[int, list[Turn]]


def withheld_people(project: Project) -> frozenset[int]:
    """The participants whose words go nowhere: consent withdrawn, or restricted."""
    return frozenset(p.id for p in project.participants if p.restricted or p.consent == "withdrawn")


def voices(project: Project, document: int) -> dict[int, int | None]:
    """Who speaks in each turn of an interview: turn to participant, None for the interviewer and the unknown."""
    flat = project.flat(document)
    found = {}
    for turn, start in zip(flat.turns, flat.starts, strict=True):
        person = participant_at(project, document, start)
        found[turn.id] = person.id if person is not None else None
    return found


def open_turns(project: Project, also: Collection[int] = ()) -> Turns:
    """The turns that may go, by interview in her order: included ones, and those she asked for by id.

    An interview in which only the interviewer would be left does not go.
    """
    people = withheld_people(project)
    found: Turns = {}
    for document in project.ordered_documents():
        if document.status != "included" and (document.id not in also or document.status == "withdrawn"):
            continue
        who = voices(project, document.id)
        turns = project.turns_of(document.id)
        kept = [turn for turn in turns if who[turn.id] not in people]
        if len(kept) == len(turns) or any(not _asks(project, turn) for turn in kept):
            found[document.id] = kept
    return found


def turns_of_one(project: Project, participant: int) -> Turns:
    """One participant's transcripts: the whole of an individual interview, her own turns of any other."""
    found: Turns = {}
    for document in project.ordered_documents(included_only=True):
        who = voices(project, document.id)
        if participant in who.values():
            alone = len({person for person in who.values() if person is not None}) == 1
            turns = project.turns_of(document.id)
            found[document.id] = [t for t in turns if who[t.id] == participant or (alone and _asks(project, t))]
    return found


def units_in(project: Project, turns: Turns) -> list[int]:
    """The meaning units that lie wholly in these turns, in text order; a code in the bin makes none."""
    kept = {turn.id for several in turns.values() for turn in several}
    units = [u for u in project.units if u.document in turns and (u.status == "idea" or is_coded(project, u.id))]
    return [u.id for u in in_text_order(project, units) if _turn_ids(project, u.id) <= kept]


def pieces(project: Project, unit: int) -> list[list[tuple[Turn, int, int]]]:
    """The words of a unit, span by span: turns with the first and last offset (code points) in each."""
    flat = project.flat(project.units[unit].document)
    found = []
    for span in project.spans_of(unit):
        rows = range(flat.row(span.turn_from), flat.row(span.turn_to) + 1)
        stretch = []
        for row in rows:
            turn = flat.turns[row]
            start = span.at_from if turn.id == span.turn_from else 0
            end = span.at_to if turn.id == span.turn_to else len(turn.text)
            stretch.append((turn, start, end))
        found.append(stretch)
    return found


def uncleared(project: Project, stretches: Iterable[tuple[Turn, int, int]]) -> int:
    """How many marks she has not cleared meet these stretches of turns (offsets in code points)."""
    waiting = {mark.id: mark for mark in project.marks if not mark.cleared}
    by_turn: dict[int, list[Mark]] = {}
    for mark in waiting.values():
        by_turn.setdefault(mark.turn, []).append(mark)
    met = {m.id for turn, a, b in stretches for m in by_turn.get(turn.id, []) if m.at_from < b and a < m.at_to}
    return len(met)


def _turn_ids(project: Project, unit: int) -> set[int]:
    return {turn.id for stretch in pieces(project, unit) for turn, _, _ in stretch}


def _asks(project: Project, turn: Turn) -> bool:
    speaker = project.speakers.get(turn.speaker)
    return speaker is not None and speaker.role == "interviewer"
