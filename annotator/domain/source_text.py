"""An interview as a text file of another program: labels in the text, and where each turn begins in it."""

from dataclasses import dataclass

from annotator.domain.corpus import SPEAKER_MARK, Turn
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text, and by turn where its own words begin in it, in code points."""

    text: str
    starts: dict[int, int]


def source_text(project: Project, document: int) -> SourceText:
    """The interview as it came in, with the labels it has now.

    Where the source had no label – subtitles, a table, a share – one is written when the speaker changes, for no other
    program knows who speaks.
    """
    labels = {speaker.id: speaker.label for speaker in project.speakers.where("document", document)}
    parts: list[str] = []
    starts: dict[int, int] = {}
    length, before = 0, None
    for turn in project.turns_of(document):
        lead = _lead(turn, labels.get(turn.speaker or 0, ""), turn.speaker != before)
        if not parts and lead.startswith("\n"):
            lead = lead[1:]
        before = turn.speaker
        starts[turn.id] = length + len(lead)
        parts += [lead, turn.text]
        length = starts[turn.id] + len(turn.text)
    parts.append(project.documents[document].tail.replace(SPEAKER_MARK, ""))
    return SourceText("".join(parts), starts)


def _lead(turn: Turn, label: str, changes: bool) -> str:
    if SPEAKER_MARK in turn.lead:
        return turn.lead.replace(SPEAKER_MARK, label)
    return f"{turn.lead}{label}: " if changes and label else turn.lead
