"""Small projects of any shape for property tests: people, interviews, a tree of nodes, units with labels."""

from typing import Any

from hypothesis import strategies as st

from annotator.domain.analysis import Label, Layer, Node, NodeLink, Span, Unit
from annotator.domain.corpus import Attribute, AttributeValue, Document, Participant, Speaker, Turn
from annotator.domain.project import Project

TEXT = "en to tre fire fem seks sju"


@st.composite
def projects(draw: Any) -> Project:
    """Up to four interviews, one of them perhaps excluded and somebody perhaps restricted; nodes in a tree."""
    project = Project()
    project.layers.put(1, Layer(id=1, name="Kode"))
    project.attributes.put(1, Attribute(id=1, name="Rolle"))
    count = draw(st.integers(1, 4))
    for number in range(1, count + 1):
        project.participants.put(number, Participant(id=number, pseudonym=f"P{number}", restricted=draw(st.booleans())))
        if value := draw(st.sampled_from(["", "ny", "erfaren"])):
            project.attribute_values.put(number, AttributeValue(number, number, 1, value))
        status = draw(st.sampled_from(["included", "included", "pilot", "excluded"]))
        project.documents.put(number, Document(id=number, position=number, status=status))
        who = draw(st.one_of(st.none(), st.just(number)))
        project.speakers.put(number, Speaker(id=number, document=number, role="participant", participant=who))
        project.turns.put(number, Turn(id=number, document=number, speaker=number, text=TEXT))
    nodes = draw(st.integers(1, 6))
    for number in range(1, nodes + 1):
        project.nodes.put(number, Node(id=number, layer=1, name=f"K{number}", binned=draw(st.integers(0, 5)) == 0))
        if number > 1 and draw(st.booleans()):
            link = NodeLink(id=number, child=number, parent=draw(st.integers(1, number - 1)))
            project.node_links.put(number, link)
    for number in range(1, draw(st.integers(0, 12)) + 1):
        document, start = draw(st.integers(1, count)), draw(st.integers(0, len(TEXT) - 2))
        end = draw(st.integers(start + 1, len(TEXT)))
        project.units.put(number, Unit(id=number, document=document))
        project.spans.put(number, Span(number, number, 0, document, start, document, end))
        for node in draw(st.sets(st.integers(1, nodes), max_size=3)):
            label = len(project.labels) + 1
            project.labels.put(label, Label(label, number, node))
    return project
