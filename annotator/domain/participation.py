"""What each participant contributed to an interview."""

from collections import defaultdict
from dataclasses import dataclass

from annotator.domain.codebook import is_coded
from annotator.domain.places import participant_of, participants_in
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Share:
    """Words a participant spoke in an interview, and coded units that are hers."""

    words: int = 0
    units: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.words + other.words, self.units + other.units)


def shares_in(project: Project, document: int) -> dict[int, Share]:
    """By participant, for all who take part; a text without any speaker is its only participant's."""
    people = participants_in(project, document)
    words: dict[int, int] = defaultdict(int)
    spoken = False
    unspoken = 0
    for turn in project.turns.where("document", document):
        speaker = project.speakers.get(turn.speaker)
        spoken = spoken or speaker is not None
        count = len(turn.text.split())
        if speaker is None:
            unspoken += count
        elif speaker.participant is not None:
            words[speaker.participant] += count
    if not spoken and len(people) == 1:
        words[people[0].id] += unspoken
    units: dict[int, int] = defaultdict(int)
    for unit in project.units.where("document", document):
        person = participant_of(project, unit.id) if is_coded(project, unit.id) else None
        if person is not None:
            units[person.id] += 1
    return {person.id: Share(words[person.id], units[person.id]) for person in people}
