"""The quotation check sees words given to somebody who did not say them, and accuses nobody else."""

import pytest

from annotator.domain.project import Project
from annotator.storage.actions import people
from annotator.storage.store import Store
from tests.reporting.quotation.interviews import checked, interview


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("«lederen bare pekte på døra» (Kari)", False),
        ("«lederen bare pekte på døra» (Ola)", True),
        ("«lederen bare pekte på døra» – Ola", True),
        ("«lederen bare pekte på døra» (Kari, intervju 1)", False),
        ("«lederen bare pekte på døra» (Kari, intervju 2)", True),
        ("Ola sier at «lederen bare pekte på døra».", True),
        ("Til Ola sier Kari at «lederen bare pekte på døra».", False),
        ("Ola var enig. Hun sier at «lederen bare pekte på døra».", False),
        ("«uten å se på klokka samtidig» (Kari, gruppeintervju 1)", False),
        ("«uten å se på klokka samtidig» (gruppeintervju 1)", False),
        ("«uten å se på klokka samtidig» (Ola, gruppeintervju 1)", True),
        ("«lederen bare pekte på døra» (avsnitt 12)", False),
    ],
)
def test_whose_words_it_is_said_to_be(project: Project, text: str, wrong: bool) -> None:
    """The label after it, the name before it; somebody else's name is seen, and a sentence with both accuses nobody."""
    (found,) = checked(project, text)

    assert (found.verdict, found.wrong_claim) == ("exact", wrong)


def test_a_role_is_a_claim_too(project: Project, store: Store) -> None:
    """`(leder, intervju 1)` is wrong of somebody who is not a leader."""
    role = people.add_attribute(store, "Rolle", "text")
    kari = next(p.id for p in project.participants if p.pseudonym == "Kari")
    ola = next(p.id for p in project.participants if p.pseudonym == "Ola")
    people.set_value(store, kari, role, "leder")
    people.set_value(store, ola, role, "vikar")

    found = checked(
        project, "«pekte på døra og sa» (leder, intervju 1)", "«lederen bare pekte på døra» (vikar, intervju 1)"
    )

    assert [one.wrong_claim for one in found] == [False, True]


def test_the_same_words_of_two_people(project: Project, store: Store) -> None:
    """What both have said is right with either name."""
    interview(store, "Intervju 3", [("Siri", "Det er jo sånn at ingen spør om noe som helst.")])
    interview(store, "Intervju 4", [("Per", "Nei, det er jo sånn at ingen spør om noe som helst lenger.")])

    found = checked(project, "«det er jo sånn at ingen spør» (Siri)", "«ingen spør om noe som helst» (Per)")

    assert [(one.verdict, one.wrong_claim) for one in found] == [("exact", False)] * 2


def test_a_number_that_is_nobodys(store: Store) -> None:
    """`(Informant 9)` where there are two is wrong; `(avsnitt 9)` is no claim."""
    interview(store, "A", [("Informant 1", "Jeg hadde aldri sett en så lang gang før i mitt liv.")])
    interview(store, "B", [("Informant 2", "Vi gikk og gikk og kom aldri fram til noe vindu.")])

    found = checked(store.project, "«aldri sett en så lang gang» (Informant 9)", "«kom aldri fram til noe» (avsnitt 9)")

    assert [one.wrong_claim for one in found] == [True, False]
