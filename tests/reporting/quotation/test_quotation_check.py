"""The quotation check: every kind of error is found, and what is quoted rightly is not accused."""

import pytest

from annotator.domain.analysis import Span, Unit
from annotator.domain.guides import Guide, GuideQuestion
from annotator.domain.notes import Quote
from annotator.domain.project import Project
from annotator.domain.thesis import Thesis, ThesisParagraph
from annotator.reporting.quotation.check import check_quotations
from annotator.storage.store import Store
from tests.reporting.quotation.interviews import checked


@pytest.mark.parametrize(
    "text",
    [
        "Kari sier: «Jeg husker at lederen bare pekte på døra og sa at der skulle jeg sitte resten av året.»",
        "«lederen bare pekte på døra» (Kari)",
        "“Lederen bare pekte på døra”, sier hun.",
        '"Lederen bare pekte på døra."',
        "‹lederen bare pekte på døra› – Kari",
        "‘lederen bare pekte på døra’ (Kari)",
        "«lede\u00adren bare pekte pa\u030a døra»",
        "«Jeg tenkte at dette går aldri, (ler) men så kom mamma»",
        "«en slags e‑post‑kultur, ja–ja, hvor ingen»",
    ],
)
def test_what_was_said_is_exact(project: Project, text: str) -> None:
    """Whatever quotation marks, capital at the start, stop at the end, hyphen or soft hyphen the typesetter chose."""
    (found,) = checked(project, text)

    assert (found.verdict, found.wrong_claim, found.is_fine) == ("exact", False, True)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("«Jeg husker at lederen (…) sa at der skulle jeg sitte» (Kari)", "elision"),
        ("«Jeg husker at lederen […] sa at der skulle jeg sitte» (Kari)", "elision"),
        ("«Jeg husker at lederen ... sa at der skulle jeg sitte» (Kari)", "elision"),
        ("«Jeg husker at lederen (. . .) sa at der skulle jeg sitte» (Kari)", "elision"),
        ("«(…) bare pekte på døra (…) sitte resten av året (…)»", "elision"),
        ("«Jeg husker at lederen [min] bare pekte på døra»", "insertion"),
        ("«at [avdelingssjefen] bare pekte på døra og sa»", "substitution"),
        ("«men så kom [hen] med kaffe og da gikk det»", "substitution"),
        ("«Jeg husker at lederen (en eldre mann) bare pekte på døra»", "gloss"),
        ("«[L]ederen bare pekte på døra»", "insertion"),
        ("«Jeg husker: at lederen bare pekte; på døra»", "punctuation"),
        ("«der skulle jeg sitte resten av året. Jeg tenkte at dette går aldri»", "question_left_out"),
        ("«Jeg tenkte at dette går aldri, men så kom mamma med kaffe»", "question_left_out"),
        ("«en slags epostkultur, ja ja, hvor ingen»", "punctuation"),
    ],
)
def test_what_is_marked_is_in_order(project: Project, text: str, sign: str) -> None:
    """Omissions, insertions, substitutions, explanations and tidied punctuation change nobody's words unseen."""
    (found,) = checked(project, text)

    assert (found.verdict, found.signs) == ("marked", (sign,))
    assert found.is_fine


@pytest.mark.parametrize(
    ("text", "written", "said"),
    [
        ("«lederen bare peikte på døra og sa» (Kari)", "peikte", "pekte"),
        ("«Jeg husker godt at lederen bare pekte på døra» (Kari)", "godt", ""),
        ("«Jeg husker at lederen pekte på døra og sa» (Kari)", "", "bare"),
        ("«dette går aldri (…) så kom pappa med kaffe» (Kari)", "pappa", "mamma"),
        ("«lederen aldri pekte på døra» (Kari)", "aldri", "bare"),
    ],
)
def test_what_is_altered_is_shown_word_by_word(project: Project, text: str, written: str, said: str) -> None:
    """A word more, less or other than was said, without a sign."""
    (found,) = checked(project, text)

    assert found.verdict == "altered"
    (difference,) = found.differences
    assert (difference.written, difference.said) == (written, said)
    assert found.quote.text[difference.start : difference.end] == written
    assert not found.is_fine


def test_the_place_is_told(project: Project, store: Store) -> None:
    """Interview, turn, participant, the unit there, and whether the words are those of her chapter's version."""
    document = next(d for d in project.documents if d.title == "Intervju 1")
    turns = project.turns_of(document.id)
    with store.action("code") as writer:
        unit = writer.insert(Unit(document=document.id))
        writer.insert(Span(unit=unit, turn_from=turns[1].id, at_from=0, turn_to=turns[1].id, at_to=60))
        writer.insert(Quote(unit=unit, display="Jeg husker at [sjefen] bare pekte på døra."))

    (found,) = checked(project, "«Jeg husker at [sjefen] bare pekte på døra» (Kari)")

    assert found.origin is not None
    assert (found.origin.document, found.origin.turn, found.origin.unit) == (document.id, 2, unit)
    assert [project.participants[p].pseudonym for p in found.origin.people] == ["Kari"]
    assert project.flat(document.id).text[found.origin.start : found.origin.end].startswith("Jeg husker")
    assert found.display


def test_nobody_said_it(project: Project) -> None:
    """Words of no interview, whoever they are given to."""
    found = checked(
        project, "«Vi skulle ønske at heisen kunne snakke med oss» (Ola)", "«Fjellet roper alltid tilbake om natten»"
    )

    assert [one.verdict for one in found] == ["not_found", "not_found"]


def test_used_twice(project: Project) -> None:
    """The second use points at the first; a heading that takes its words from a quote does not count."""
    found = checked(
        project,
        ThesisParagraph("«Bare pekte på døra»", "heading"),
        "«Jeg husker at lederen bare pekte på døra» (Kari)",
        "«Det var kaldt på kontoret» (Ola)",
        "Igjen: «lederen bare pekte på døra og sa» (Kari)",
    )

    assert [one.first for one in found] == [None, None, None, 1]


def test_literature_and_front_matter_are_not_accused(project: Project) -> None:
    """Author and year, the preface, the references, her codes' names and questions: not from the interviews."""
    found = checked(
        project,
        ThesisParagraph("Forord", "heading"),
        "«Takk til alle som holdt ut med meg» sa noen.",
        ThesisParagraph("Innledning", "heading"),
        "«Makt finnes overalt i alle relasjoner» (Foucault, 1976, s. 93).",
        "Foucault (1976, s. 93) skriver at «makt finnes overalt i alle relasjoner».",
        "«Det var kaldt på kontoret» (Ola).",
        ThesisParagraph("Referanser", "heading"),
        "Hansen, P. (2019). «Den som leter etter mening». Oslo.",
        ThesisParagraph("Vedlegg 1: Intervjuguide", "heading"),
        "«Hvordan vil du beskrive hverdagen din»",
    )

    assert [one.verdict for one in found] == ["not_yours"] * 3 + ["exact"] + ["not_yours"] * 2


def test_questions_and_names_of_codes_are_hers(project: Project, store: Store) -> None:
    """Quoted in the method chapter, they are nobody's invented words."""
    with store.action("guide") as writer:
        guide = writer.insert(Guide(name="1"))
        writer.insert(GuideQuestion(guide=guide, text="Hvordan vil du beskrive en vanlig dag?"))

    (found,) = checked(project, "Vi spurte: «Hvordan vil du beskrive en vanlig dag?»")

    assert found.verdict == "not_yours"


def test_an_excluded_interview_is_pointed_out(project: Project, store: Store) -> None:
    """The words are exact, but the interview does not count."""
    document = next(d for d in project.documents if d.title == "Intervju 2")
    with store.action("exclude") as writer:
        writer.update("document", document.id, status="excluded")

    (found,) = checked(project, "«Det var kaldt på kontoret» (Ola)")

    assert found.verdict == "exact"
    assert found.origin is not None
    assert not found.origin.counts
    assert not found.is_fine


def test_progress_can_stop_it(project: Project) -> None:
    """Whoever listens may raise."""
    seen: list[tuple[int, int]] = []

    check_quotations(project, Thesis((ThesisParagraph("«Det var kaldt på kontoret»"),)), lambda *at: seen.append(at))

    assert seen[-1][0] <= seen[-1][1]
    assert len(seen) > len(project.documents)
