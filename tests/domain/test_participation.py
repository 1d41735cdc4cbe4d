"""What each participant contributed."""

from annotator.domain.analysis import Label, Node, Span, Unit
from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.participation import Share, shares_in
from annotator.domain.project import Project


def group() -> Project:
    """P01 speaks twice, P02 once, the interviewer once."""
    project = Project()
    project.documents.put(1, Document(id=1))
    for number in (1, 2):
        project.participants.put(number, Participant(id=number, pseudonym=f"P0{number}", position=number))
        project.speakers.put(number, Speaker(number, "", 1, f"D{number}", "participant", number))
    project.speakers.put(3, Speaker(3, "", 1, "I", "interviewer", None))
    lines = ((3, "hva tenker dere"), (1, "ja"), (2, "nei takk"), (1, "jo da"))
    for row, (speaker, text) in enumerate(lines):
        project.turns.put(row + 1, Turn(id=row + 1, document=1, position=row, speaker=speaker, text=text))
    return project


def test_words_belong_to_who_said_them() -> None:
    """The interviewer's words are nobody's among the participants."""
    assert shares_in(group(), 1) == {1: Share(3, 0), 2: Share(2, 0)}


def test_a_text_without_speakers_belongs_to_its_only_participant() -> None:
    """A diary: one participant, no labels; all its words are hers."""
    project = Project()
    project.documents.put(1, Document(id=1))
    project.participants.put(1, Participant(id=1, pseudonym="P01"))
    project.speakers.put(1, Speaker(1, "", 1, "", "participant", 1))
    project.turns.put(1, Turn(id=1, document=1, text="mandag var stille"))

    assert shares_in(project, 1) == {1: Share(3, 0)}


def test_lines_before_the_first_label_are_nobodys() -> None:
    """A heading and a date above the interview are not the participant's words."""
    project = group()
    project.turns.put(9, Turn(id=9, document=1, position=-1, speaker=None, text="Dato: mars"))

    assert shares_in(project, 1)[1] == Share(3, 0)


def test_only_coded_units_are_hers() -> None:
    """A highlight without a code is none, nor is a unit whose only code is in the bin."""
    project = group()
    for number, (status, node) in enumerate((("coded", 1), ("coded", 2), ("idea", None)), start=1):
        project.units.put(number, Unit(id=number, document=1, status=status))  # type: ignore[arg-type]
        project.spans.put(number, Span(number, number, 0, 2, 0, 2, 2))
        if node is not None:
            project.nodes.put(node, Node(id=node, binned=node == 2))
            project.labels.put(number, Label(number, number, node))

    assert shares_in(project, 1)[1] == Share(3, 1)
