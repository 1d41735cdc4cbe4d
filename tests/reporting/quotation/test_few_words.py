"""Quotations of two or three words: checked where they are given to somebody, left alone otherwise."""

import pytest

from annotator.domain.project import Project
from annotator.storage.actions import people
from annotator.storage.store import Store
from tests.reporting.quotation.interviews import checked, interview


@pytest.mark.parametrize(
    ("text", "verdict", "wrong"),
    [
        ("De sier det «går aldri» (Kari, 34).", "exact", False),
        ("«later som» (Ola)", "exact", False),
        ("“vann i tre” – Ola", "exact", False),
        ("«pekte på døra» (Ola)", "exact", True),
        ("«lederen bare peikte» (Kari)", "altered", False),
        ("«gikk bort» (Kari)", "not_found", False),
        ("«første dagen» (Ola)", "exact", False),
        ("«går aldri» (Kari, gruppeintervju 1)", "exact", True),
    ],
)
def test_few_words_with_a_name_are_checked(project: Project, text: str, verdict: str, wrong: bool) -> None:
    """Two or three words that are given to somebody; what was asked is nobody's, as in longer ones."""
    (found,) = checked(project, text)

    assert (found.verdict, found.wrong_claim) == (verdict, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Her er «makt» et begrep.",
        "«makt og avmakt» (Foucault, 1976)",
        "«makt og avmakt» (se kapittel 2)",
        "«den gode samtalen» (vikar)",
        "«den gode samtalen» (34)",
        "«makt» (Kari)",
        "Kari var opptatt av «makt og avmakt» i dette.",
        "«gikk (…) bort» (Kari)",
        "«[hun] forsvant» (Kari)",
    ],
)
def test_few_words_of_nobody_are_left_alone(project: Project, store: Store, text: str) -> None:
    """Concepts, single words, a role or an age alone, and what has signs in it."""
    role = people.add_attribute(store, "Rolle", "text")
    age = people.add_attribute(store, "Alder", "number")
    people.set_value(store, project.participants.first("pseudonym", "Ola").id, role, "vikar")
    people.set_value(store, project.participants.first("pseudonym", "Kari").id, age, "34")

    assert checked(project, text) == []


def test_a_number_by_few_words(store: Store) -> None:
    """Where participants are numbered, `(Informant 2)` says whose words it is, and `(Informant 9)` is nobody."""
    interview(store, "A", [("Informant 1", "Jeg hadde aldri sett en så lang gang før.")])
    interview(store, "B", [("Informant 2", "Vi kom aldri fram til noe vindu.")])
    texts = [f"«aldri fram» (Informant {number})" for number in (1, 2, 9)]

    found = [one for text in texts for one in checked(store.project, text)]

    assert [(one.verdict, one.wrong_claim) for one in found] == [("exact", True), ("exact", False), ("exact", True)]


def test_few_words_that_everybody_says(store: Store) -> None:
    """However many others have said the same before: hers counts where she is named."""
    for number in range(30):
        interview(store, f"Intervju {number}", [(f"P{number:02}", "Det var helt greit, det var helt fint. Ja.")] * 20)
    interview(store, "Siste", [("I", "Var det helt fint?"), ("Siri", "Nei, det var helt greit.")])

    found = checked(store.project, "«helt greit» (Siri)", "«helt fint» (Siri)", "«Nei, det» (P03)")

    assert [(one.verdict, one.wrong_claim) for one in found] == [("exact", False), ("exact", True), ("exact", True)]


def test_few_words_of_a_quotation_that_is_spoken_of(project: Project) -> None:
    """Going back to words quoted before is no second use of them; names of codes are hers."""
    found = checked(
        project, "«Jeg husker at lederen bare pekte på døra» (Kari)", "Dette «pekte på døra» (Kari) er en handling."
    )

    assert [one.first for one in found] == [None, None]
