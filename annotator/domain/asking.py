"""What was asked of whom, and what they answered: topics of the interview guide against participants (A8).

A topic is what the same question is called in every version of the guide, however it is worded. Somebody was *not
asked* where the version used in each of her interviews lacks the topic; where an interview says no version, nobody
knows, and nothing is claimed.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.codebook import descendants, labelled_with
from annotator.domain.guides import Guide, GuideQuestion
from annotator.domain.places import participant_of, participants_in
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic, and how the latest version that asks it words it."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The units of one participant under a topic's nodes; `asked` is None where no interview of hers says a version."""

    units: frozenset[int] = frozenset()
    asked: bool | None = None


def ordered_guides(project: Project) -> list[Guide]:
    """The versions, oldest first."""
    return sorted(project.guides, key=lambda guide: (guide.position, guide.id))


def questions_of(project: Project, guide: int) -> list[GuideQuestion]:
    """The questions of a version in order."""
    return sorted(project.guide_questions.where("guide", guide), key=lambda q: (q.position, q.id))


def topics(project: Project) -> list[Topic]:
    """Every topic: those of the latest version in its order, then what only earlier ones asked."""
    found: dict[str, Topic] = {}
    for guide in reversed(ordered_guides(project)):
        for question in questions_of(project, guide.id):
            found.setdefault(question.topic, Topic(question.topic, question.text))
    return list(found.values())


def nodes_of_topic(project: Project, topic: str) -> list[int]:
    """The codes and themes that answers to a topic carry, without those in the bin."""
    links = sorted(project.topic_nodes.where("topic", topic), key=lambda link: link.id)
    return [link.node for link in links if not project.nodes[link.node].binned]


def answers(project: Project) -> Mapping[tuple[str, int], Answer]:
    """By topic and participant, for the participants of the interviews that count."""
    was_asked = _asked(project)
    found: dict[tuple[str, int], Answer] = {}
    for topic in topics(project):
        linked = nodes_of_topic(project, topic.key)
        below = set[int]().union(*(descendants(project, node) for node in linked))
        heaps: dict[int, set[int]] = {}
        for unit in labelled_with(project, below):
            person = participant_of(project, unit.id)
            if person is not None:
                heaps.setdefault(person.id, set()).add(unit.id)
        for person_id, versions in was_asked.items():
            asked = None if versions is None else topic.key in versions
            found[topic.key, person_id] = Answer(frozenset(heaps.get(person_id, ())), asked)
    return found


def _asked(project: Project) -> dict[int, set[str] | None]:
    """By participant, the topics of the versions used with her; None where an interview of hers says none."""
    by_guide = {guide.id: {q.topic for q in questions_of(project, guide.id)} for guide in project.guides}
    found: dict[int, set[str] | None] = {}
    for document in project.ordered_documents(included_only=True):
        topics_here = by_guide.get(document.guide) if document.guide is not None else None
        for person in participants_in(project, document.id):
            if person.restricted:
                continue
            before = found.get(person.id, set())
            found[person.id] = None if before is None or topics_here is None else before | topics_here
    return found
