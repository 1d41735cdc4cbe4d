"""Who speaks in a code or theme and who is silent (B13)."""

from collections import Counter
from dataclasses import dataclass

from annotator.domain.analysis import Stance
from annotator.domain.codebook import descendants, kind_of, labelled_with
from annotator.domain.corpus import Participant
from annotator.domain.places import participant_of, participants_in
from annotator.domain.project import Project
from annotator.domain.uses import golden_quotes


@dataclass(frozen=True, slots=True)
class Voices:
    """The participants of included interviews by what they say of a node, each list in her order.

    A participant with several kinds of units stands in every list it fits; `silent` has no unit there.
    """

    supporting: tuple[Participant, ...]
    nuancing: tuple[Participant, ...]
    opposing: tuple[Participant, ...]
    silent: tuple[Participant, ...]

    @property
    def speaking(self) -> tuple[Participant, ...]:
        """Everyone with a unit, each once."""
        found = {p.id: p for p in (*self.supporting, *self.nuancing, *self.opposing)}
        return tuple(sorted(found.values(), key=lambda p: (p.position, p.id)))


def voices(project: Project, node: int) -> Voices:
    """Who speaks for, nuances or contradicts a node (or one below it), and who is silent."""
    nodes = descendants(project, node)
    by_stance: dict[str, set[int]] = {"for": set(), "nuances": set(), "against": set()}
    for unit in labelled_with(project, nodes):
        participant = participant_of(project, unit.id)
        if participant is not None:
            for stance in stances(project, unit.id, nodes):
                by_stance[stance].add(participant.id)
    everyone = included_participants(project)
    spoken = set[int]().union(*by_stance.values())

    def those(ids: set[int]) -> tuple[Participant, ...]:
        return tuple(p for p in everyone if p.id in ids)

    silent = {p.id for p in everyone} - spoken
    return Voices(those(by_stance["for"]), those(by_stance["nuances"]), those(by_stance["against"]), those(silent))


def stances(project: Project, unit: int, nodes: set[int]) -> list[Stance]:
    """How a unit stands to any of these nodes, in the order the labels were given, each once."""
    return list(dict.fromkeys(label.stance for label in project.labels_of(unit) if label.node in nodes))


def included_participants(project: Project) -> list[Participant]:
    """The participants who speak in an included interview and are not restricted, in her order."""
    found = {p.id: p for d in project.ordered_documents(included_only=True) for p in participants_in(project, d.id)}
    return sorted((p for p in found.values() if not p.restricted), key=lambda p: (p.position, p.id))


@dataclass(frozen=True, slots=True)
class QuotedVoices:
    """How often each participant is quoted in a theme's section and those below it; `unquoted` have units there and no
    quote, `silent` neither."""

    quoted: tuple[tuple[Participant, int], ...]
    unquoted: tuple[Participant, ...]
    silent: tuple[Participant, ...]


def quoted_voices(project: Project, node: int) -> QuotedVoices:
    """Whose voices are heard in a section, each list in her order."""
    counts: Counter[int] = Counter()
    for below in descendants(project, node):
        chosen = (project.quotes.get(item.quote) for item in project.outline.where("node", below))
        units = [quote.unit for quote in chosen if quote is not None and quote.unit in project.units]
        if below == node or kind_of(project, project.nodes[below]) != "code":
            units += [unit.id for unit in golden_quotes(project, below)]
        people = (participant_of(project, unit) for unit in units)
        counts.update(person.id for person in people if person is not None)
    heard = voices(project, node)
    everyone = included_participants(project)
    speaking = {person.id for person in heard.speaking}
    return QuotedVoices(
        tuple((person, counts[person.id]) for person in everyone if counts[person.id]),
        tuple(person for person in everyone if not counts[person.id] and person.id in speaking),
        tuple(person for person in everyone if not counts[person.id] and person.id not in speaking),
    )
