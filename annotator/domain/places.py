"""Where a unit stands and whose words it is: what every table, extract and quote says of its source."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.analysis import Span
from annotator.domain.corpus import Participant, Speaker, Turn
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Place:
    """Document title, paragraph (from 1), page (from 1, or None) and time stamp (milliseconds, or None)."""

    document: str
    paragraph: int
    last_paragraph: int
    page: int | None
    stamp: int | None


def place_of(project: Project, unit: int) -> Place:
    """The place of a unit's first span."""
    record = project.units[unit]
    flat = project.flat(record.document)
    spans = project.spans_of(unit)
    first, last = flat.row(spans[0].turn_from), flat.row(spans[-1].turn_to)
    turn = flat.turns[first]
    return Place(
        document=project.documents[record.document].title,
        paragraph=first + 1,
        last_paragraph=last + 1,
        page=turn.page,
        stamp=stamp_at(flat.turns, first),
    )


def stamp_at(turns: tuple[Turn, ...], row: int) -> int | None:
    """The time stamp in force at a turn: its own or the nearest before it."""
    return next((turns[at].stamp for at in range(row, -1, -1) if turns[at].stamp is not None), None)


def clock(stamp: int) -> str:
    """Milliseconds as `h:mm:ss` (hours only when there are any)."""
    seconds = stamp // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def speaker_of(project: Project, unit: int) -> Speaker | None:
    """Whose words a unit is: the first participant among the speakers of its turns, else the first speaker."""
    first: Speaker | None = None
    for span in project.spans_of(unit):
        for turn in _turns_of(project, span):
            speaker = project.speakers.get(turn.speaker)
            if speaker is not None and speaker.role == "participant":
                return speaker
            first = first or speaker
    return first


def _turns_of(project: Project, span: Span) -> Iterator[Turn]:
    """The turns of a span; mostly the first is all that is asked for, and the text need not be joined."""
    first = project.turns[span.turn_from]
    yield first
    if span.turn_from != span.turn_to:
        flat = project.flat(first.document)
        yield from flat.turns[flat.row(span.turn_from) + 1 : flat.row(span.turn_to) + 1]


def participant_of(project: Project, unit: int) -> Participant | None:
    """The participant who speaks in a unit; in an individual interview the document's only participant."""
    document = project.units[unit].document
    known = project.voices(document)
    if unit not in known:
        found = _who(project, document, speaker_of(project, unit))
        known[unit] = found.id if found is not None else None
    return project.participants.get(known[unit])


def participant_at(project: Project, document: int, position: int) -> Participant | None:
    """The participant who speaks at a position (code points) of a document's joined text."""
    turn, _ = project.flat(document).anchor(position)
    return _who(project, document, project.speakers.get(turn.speaker))


def _who(project: Project, document: int, speaker: Speaker | None) -> Participant | None:
    if speaker is not None and speaker.participant is not None:
        return project.participants.get(speaker.participant)
    if speaker is not None and speaker.role == "interviewer":
        return None
    known = {s.participant for s in project.speakers.where("document", document) if s.participant}
    return project.participants.get(known.pop()) if len(known) == 1 else None


def participants_in(project: Project, document: int) -> list[Participant]:
    """The participants who speak in a document, in her order."""
    ids = {s.participant for s in project.speakers.where("document", document) if s.participant is not None}
    found = [p for i in ids if (p := project.participants.get(i)) is not None]
    return sorted(found, key=lambda p: (p.position, p.id))
