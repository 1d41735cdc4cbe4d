"""Asked and answered, asked and silent, never asked."""

import pytest

from annotator.domain.analysis import Label, Node, NodeLink, Span, Unit
from annotator.domain.asking import answers, topics
from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.guides import Guide, GuideQuestion, TopicNode
from annotator.domain.project import Project


@pytest.fixture
def project() -> Project:
    """Two versions; `road` came with the second. P1 was asked with the first, P2 with the second, P3 nobody knows."""
    made = Project()
    for number, guide in ((1, 1), (2, 2), (3, None)):
        made.participants.put(number, Participant(id=number, position=number))
        made.documents.put(number, Document(id=number, position=number, guide=guide))
        made.speakers.put(number, Speaker(id=number, document=number, role="participant", participant=number))
        made.turns.put(number, Turn(id=number, document=number, speaker=number, text="Det var mørkt"))
    made.guides.put(1, Guide(id=1, position=0))
    made.guides.put(2, Guide(id=2, position=1))
    made.guide_questions.put(1, GuideQuestion(1, "", 1, 0, "Hvordan begynte du?", "start"))
    made.guide_questions.put(2, GuideQuestion(2, "", 2, 1, "Kan du fortelle om starten?", "start"))
    made.guide_questions.put(3, GuideQuestion(3, "", 2, 0, "Hvordan er veien?", "road"))
    made.nodes.put(1, Node(id=1, name="Vei"))
    made.nodes.put(2, Node(id=2, name="Mørke"))
    made.node_links.put(1, NodeLink(1, child=2, parent=1))
    made.topic_nodes.put(1, TopicNode(1, "road", 1))
    return made


def coded(project: Project, document: int) -> None:
    project.units.put(1, Unit(id=1, document=document))
    project.spans.put(1, Span(1, 1, 0, document, 0, document, 3))
    project.labels.put(1, Label(1, 1, 2))


def test_the_latest_wording_names_a_topic(project: Project) -> None:
    """Topics stand in the order of the latest version; what it words anew is one topic still."""
    assert [(topic.key, topic.text) for topic in topics(project)] == [
        ("road", "Hvordan er veien?"),
        ("start", "Kan du fortelle om starten?"),
    ]


def test_silence_is_not_the_same_as_not_asked(project: Project) -> None:
    """P1 was never asked of the road, P2 was and said nothing, of P3 nothing is claimed."""
    found = answers(project)

    assert [found["road", person].asked for person in (1, 2, 3)] == [False, True, None]
    assert [found["start", person].asked for person in (1, 2, 3)] == [True, True, None]
    assert not any(answer.units for answer in found.values())


def test_units_below_the_linked_theme_are_answers(project: Project) -> None:
    """A unit under a code of the linked theme is an answer, also of somebody who was not asked."""
    coded(project, 1)
    found = answers(project)

    assert (found["road", 1].units, found["road", 1].asked) == ({1}, False)
    assert found["start", 1].units == frozenset()


def test_a_second_interview_can_ask_what_the_first_did_not(project: Project) -> None:
    """Somebody with two interviews was asked what either guide asks; if one says no guide, nobody knows."""
    project.documents.put(4, Document(id=4, position=4, guide=2))
    project.speakers.put(4, Speaker(id=4, document=4, role="participant", participant=1))
    assert answers(project)["road", 1].asked is True

    project.documents.put(4, Document(id=4, position=4, guide=None))
    assert answers(project)["road", 1].asked is None


def test_who_is_not_counted_is_not_there(project: Project) -> None:
    """An excluded interview and a restricted participant have no column."""
    project.documents.put(1, Document(id=1, position=1, guide=1, status="excluded"))
    project.participants.put(2, Participant(id=2, position=2, restricted=True))

    assert {person for _, person in answers(project)} == {3}
