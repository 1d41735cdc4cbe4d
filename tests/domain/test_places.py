"""Whose words a unit is, where it stands, who is silent, and what lies around a hit."""

import pytest

from annotator.domain.analysis import Label, Layer, Node, NodeLink, Span, Unit
from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.places import Place, clock, participant_at, participant_of, place_of, speaker_of
from annotator.domain.project import Project
from annotator.domain.stretches import Stretch, around
from annotator.domain.voices import stances, voices

TURNS = (
    (1, "Hva tenkte du?", None, 1),
    (2, "Jeg ble redd. Veldig redd! Men det gikk.", 61_000, 1),
    (2, "Og så dro jeg hjem.", None, 2),
)


@pytest.fixture
def project() -> Project:
    """Three participants; P01 and P02 are interviewed alone, P03 in an interview that is left out."""
    project = Project()
    project.layers.put(1, Layer(id=1, name="Kode"))
    project.nodes.put(1, Node(id=1, layer=1, name="Redsel"))
    project.nodes.put(2, Node(id=2, layer=1, name="Redd for feil"))
    project.node_links.put(1, NodeLink(id=1, child=2, parent=1))
    for number in (1, 2, 3):
        project.participants.put(number, Participant(id=number, pseudonym=f"P0{number}", position=number))
        status = "excluded" if number == 3 else "included"
        project.documents.put(number, Document(id=number, title=f"Intervju {number}", position=number, status=status))  # type: ignore[arg-type]
        base = number * 10
        project.speakers.put(base + 1, Speaker(id=base + 1, document=number, label="I", role="interviewer"))
        answers = Speaker(id=base + 2, document=number, label="P", role="participant", participant=number)
        project.speakers.put(base + 2, answers)
        for row, (speaker, text, stamp, page) in enumerate(TURNS):
            turn = Turn(base + row, "", number, row, base + speaker, text, "\n", stamp, page)
            project.turns.put(turn.id, turn)
    return project


def add_unit(project: Project, unit: int, document: int, start: int, end: int, *labels: tuple[int, str]) -> None:
    project.units.put(unit, Unit(id=unit, document=document))
    span = project.flat(document).span(start, end)
    project.spans.put(unit, Span(unit, unit, 0, span.turn_from, span.at_from, span.turn_to, span.at_to))
    for node, stance in labels:
        number = len(project.labels) + 1
        project.labels.put(number, Label(number, unit, node, stance))  # type: ignore[arg-type]


def test_place_of_a_unit_over_two_paragraphs(project: Project) -> None:
    """A unit is placed by its first paragraph, with the page and the time stamp in force there."""
    text = project.flat(1).text
    add_unit(project, 1, 1, text.index("Men"), text.index("dro"))
    add_unit(project, 2, 1, text.index("hjem"), len(text))

    assert place_of(project, 1) == Place("Intervju 1", 2, 3, 1, 61_000)
    assert place_of(project, 2) == Place("Intervju 1", 3, 3, 2, 61_000)
    assert [clock(61_000), clock(3_661_000)] == ["1:01", "1:01:01"]


def test_whose_words_a_unit_is(project: Project) -> None:
    """The participant counts before the interviewer; the interviewer's own words belong to no participant."""
    text = project.flat(1).text
    add_unit(project, 1, 1, 0, text.index("ble"))
    add_unit(project, 2, 1, 0, 5)

    assert participant_of(project, 1) == project.participants[1]
    assert participant_of(project, 2) is None
    speaker = speaker_of(project, 2)
    assert speaker is not None
    assert speaker.role == "interviewer"


def test_who_speaks_at_a_position(project: Project) -> None:
    """A position in the joined text belongs to the speaker of its paragraph."""
    text = project.flat(2).text

    assert participant_at(project, 2, 3) is None
    assert participant_at(project, 2, text.index("hjem")) == project.participants[2]


def test_voices_for_against_and_silent(project: Project) -> None:
    """Sub-codes count, excluded interviews do not, and nobody is both speaking and silent."""
    add_unit(project, 1, 1, 20, 30, (2, "for"), (1, "against"))
    add_unit(project, 2, 3, 20, 30, (1, "for"))

    heard = voices(project, 1)

    assert [p.pseudonym for p in heard.speaking] == ["P01"]
    assert [p.pseudonym for p in heard.opposing] == ["P01"]
    assert [p.pseudonym for p in heard.silent] == ["P02"]
    assert stances(project, 1, {1, 2}) == ["for", "against"]


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [
        ("word", "redd"),
        ("sentence", "Veldig redd!"),
        ("paragraph", "Jeg ble redd. Veldig redd! Men det gikk."),
    ],
)
def test_a_hit_grows_to_word_sentence_or_paragraph(project: Project, stretch: Stretch, expected: str) -> None:
    """What becomes a unit is the whole word, sentence or paragraph around the hit."""
    flat = project.flat(1)
    at = flat.text.rindex("redd")

    start, end = around(flat, at + 1, at + 3, stretch)

    assert flat.text[start:end] == expected


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    """A full stop before a small letter belongs to the sentence."""
    project = Project()
    project.documents.put(1, Document(id=1))
    project.turns.put(1, Turn(id=1, document=1, text="Ja. Vi ble f.eks. lagt inn … og ut. Nei."))
    flat = project.flat(1)
    at = flat.text.index("lagt")

    start, end = around(flat, at, at + 4, "sentence")

    assert flat.text[start:end] == "Vi ble f.eks. lagt inn … og ut."
