"""Whose words a quote holds: by turn, by line of a version, with the question before it; and where it is used."""

from annotator.domain.notes import OutlineItem
from annotator.domain.quote_source import has_question, source_of, utterances_of
from annotator.domain.uses import uses_of
from annotator.domain.voices import quoted_voices
from tests.reporting.project_maker import THEME, ProjectMaker

TURNS = [
    ("I", "Hvordan går det?"),
    ("A", "Det går jo bra. Jeg sover om natta."),
    ("I", "Om natta?"),
    ("A", "Ja, som oftest."),
    ("B", "Ikke jeg."),
]


def study() -> tuple[ProjectMaker, int]:
    """An interview with two participants."""
    maker = ProjectMaker()
    people = {"A": maker.participant("A"), "B": maker.participant("B")}
    return maker, maker.interview("Intervju 1", TURNS, people)


def spoken(maker: ProjectMaker, unit: int, display: str = "", question: bool = False) -> list[tuple[str, str]]:
    """Label and words of each utterance."""
    found = utterances_of(maker.project, unit, display, question)
    return [(one.speaker.label if one.speaker else "", one.text) for one in found]


def test_the_question_before_the_unit_is_taken_along() -> None:
    """Only what the interviewer says right before; a unit that begins with her has none, nor has one after another."""
    maker, row = study()
    answer = maker.unit(row, "Jeg sover om natta.")
    both = maker.unit(row, "Om natta?\nJa, som oftest.")
    other = maker.unit(row, "Ikke jeg.")

    assert spoken(maker, answer, question=True)[0] == ("I", "Hvordan går det?")
    assert [has_question(maker.project, unit) for unit in (answer, both, other)] == [True, False, False]
    assert source_of(maker.project, answer, question=True) == "Hvordan går det?\nJeg sover om natta."


def test_lines_of_a_version_are_whose_words_they_hold() -> None:
    """Also when she left out a whole turn: the answer does not become the interviewer's."""
    maker, row = study()
    unit = maker.unit(row, "Det går jo bra. Jeg sover om natta.\nOm natta?\nJa, som oftest.\nIkke jeg.")

    assert spoken(maker, unit, "Det går (…) bra.\nIkke jeg.") == [("A", "Det går (…) bra."), ("B", "Ikke jeg.")]
    assert [label for label, _ in spoken(maker, unit)] == ["A", "I", "A", "B"]


def test_spans_of_one_speaker_are_one_line() -> None:
    """With the sign of omission between."""
    maker, row = study()
    unit = maker.unit(row, "Det går jo bra.")
    flat = maker.project.flat(row)
    start = flat.text.index("Ja, som")
    maker.span(unit, flat.span(start, start + len("Ja, som oftest.")))

    assert source_of(maker.project, unit, mark="[…]") == "Det går jo bra. […] Ja, som oftest."


def test_where_a_unit_is_used() -> None:
    """By theme, oldest first; a theme in the bin is no part of the chapter."""
    maker, row = study()
    first, second = maker.node("Søvn", THEME), maker.node("Natt", THEME)
    unit = maker.unit(row, "Ikke jeg.", first)
    maker.outline_quote(second, unit)
    maker.outline_quote(first, unit)
    maker.add(OutlineItem, node=first, kind="text", text="Mellom")

    assert [use.name for use in uses_of(maker.project, unit)] == ["Natt", "Søvn"]


def test_whose_voices_are_quoted() -> None:
    """Quoted how often, coded but not quoted, and silent: everyone stands in one list."""
    maker, row = study()
    silent = maker.participant("C")
    maker.interview("Intervju 2", [("C", "Noe annet.")], {"C": silent})
    theme = maker.node("Søvn", THEME)
    quoted, _ = maker.unit(row, "Jeg sover om natta.", theme), maker.unit(row, "Ikke jeg.", theme)
    maker.outline_quote(theme, quoted)
    heard = quoted_voices(maker.project, theme)

    assert [(person.pseudonym, count) for person, count in heard.quoted] == [("A", 1)]
    assert [person.pseudonym for person in heard.unquoted] == ["B"]
    assert [person.pseudonym for person in heard.silent] == ["C"]
