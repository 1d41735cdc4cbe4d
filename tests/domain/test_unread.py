"""What the silent said that no code covers, and who is silent at all."""

from annotator.domain.analysis import Label, Layer, Node, Span, Unit
from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.project import Project
from annotator.domain.unread import Passage, unread_passages
from annotator.domain.voices import voices

INTERVIEWER, HERS, OTHER = 1, 2, 3


def interview(*turns: tuple[int, str], status: str = "included") -> Project:
    """One interview in which two participants and an interviewer speak."""
    project = Project()
    project.layers.put(1, Layer(id=1, kind="theme"))
    project.nodes.put(1, Node(id=1, layer=1, name="Ro"))
    project.documents.put(1, Document(id=1, status=status))  # type: ignore[arg-type]
    project.speakers.put(INTERVIEWER, Speaker(id=INTERVIEWER, document=1, label="I", role="interviewer"))
    for number in (HERS, OTHER):
        project.participants.put(number, Participant(id=number, pseudonym=f"P{number}", position=number))
        project.speakers.put(
            number, Speaker(id=number, document=1, label=f"P{number}", role="participant", participant=number)
        )
    for row, (speaker, text) in enumerate(turns):
        project.turns.put(row + 1, Turn(id=row + 1, document=1, position=row, speaker=speaker, text=text))
    return project


def code(project: Project, words: str, unit: int = 1) -> None:
    """Give some words of the interview a code."""
    flat = project.flat(1)
    at = flat.text.index(words)
    span = flat.span(at, at + len(words))
    project.units.put(unit, Unit(id=unit, document=1))
    project.spans.put(unit, Span(unit, unit, 0, span.turn_from, span.at_from, span.turn_to, span.at_to))
    project.labels.put(unit, Label(unit, unit, 1))


def words(project: Project, participant: int = HERS) -> list[str]:
    text = project.flat(1).text
    return [text[passage.start : passage.end] for passage in unread_passages(project, participant)]


def test_what_is_coded_is_left_out() -> None:
    """Before, between and behind coded words; what the interviewer asks is nobody's."""
    project = interview((INTERVIEWER, "Hvordan?"), (HERS, "Fint. Jeg sov. Så gikk jeg. Ja."))
    code(project, "Jeg sov.")
    code(project, "Ja.", 2)

    assert words(project) == ["Fint.", "Så gikk jeg."]
    assert [passage.words for passage in unread_passages(project, HERS)] == [1, 3]


def test_a_question_does_not_part_a_passage_and_another_voice_does() -> None:
    """Her answers before and after a question are read as one; in a group, others' words end it."""
    project = interview(
        (HERS, "Fint."), (INTERVIEWER, "Og så?"), (HERS, "Jeg sov."), (OTHER, "Jeg også."), (HERS, "Nei.")
    )

    assert words(project) == ["Fint.\nOg så?\nJeg sov.", "Nei."]
    assert words(project, OTHER) == ["Jeg også."]


def test_a_coded_question_parts_a_passage() -> None:
    """A unit over the question stands between the two."""
    project = interview((HERS, "Fint."), (INTERVIEWER, "Og så?"), (HERS, "Jeg sov."))
    code(project, "Og så?")

    assert words(project) == ["Fint.", "Jeg sov."]


def test_overlapping_units_and_bare_signs_leave_nothing() -> None:
    """A dash between two units is no passage, nor is an empty turn."""
    project = interview((HERS, "Jeg sov – godt og lenge"), (HERS, ""))
    code(project, "Jeg sov")
    code(project, "godt og", 2)
    code(project, "og lenge", 3)

    assert words(project) == []


def test_codes_in_the_bin_and_ideas_cover_nothing() -> None:
    """What is only marked is still to be read."""
    project = interview((HERS, "Jeg sov."))
    code(project, "Jeg sov.")
    project.nodes.put(1, Node(id=1, layer=1, name="Ro", binned=True))

    assert words(project) == ["Jeg sov."]


def test_interviews_that_do_not_count_are_not_read() -> None:
    """A pilot is not part of the material."""
    assert unread_passages(interview((HERS, "Jeg sov."), status="pilot"), HERS) == []
    assert unread_passages(interview((HERS, "Jeg sov.")), HERS) == [Passage(1, 0, 8, 2)]


def test_nine_participants_one_against_and_one_silent() -> None:
    """B13: 7 for, 1 against, 1 silent."""
    project = Project()
    project.layers.put(1, Layer(id=1, kind="theme"))
    project.nodes.put(1, Node(id=1, layer=1, name="Ro"))
    for number in range(1, 10):
        project.participants.put(number, Participant(id=number, pseudonym=f"P{number}", position=number))
        project.documents.put(number, Document(id=number, position=number))
        speaker = Speaker(id=number, document=number, label="P", role="participant", participant=number)
        project.speakers.put(number, speaker)
        project.turns.put(number, Turn(id=number, document=number, speaker=number, text="Jeg sov."))
        if number < 9:
            project.units.put(number, Unit(id=number, document=number))
            project.spans.put(number, Span(number, number, 0, number, 0, number, 8))
            project.labels.put(number, Label(number, number, 1, "against" if number == 8 else "for"))

    heard = voices(project, 1)
    assert [len(heard.supporting), len(heard.opposing), len(heard.silent)] == [7, 1, 1]
    assert [len(unread_passages(project, person.id)) for person in heard.silent] == [1]
