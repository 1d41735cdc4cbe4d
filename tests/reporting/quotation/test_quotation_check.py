"""The quotation check: every kind of error is found, and what is quoted rightly is not accused."""

from dataclasses import replace

import pytest

from annotator.domain.analysis import Span, Unit
from annotator.domain.guides import Guide, GuideQuestion
from annotator.domain.notes import Quote
from annotator.domain.project import Project
from annotator.domain.thesis import Thesis, ThesisNote, ThesisParagraph
from annotator.reporting.quotation.check import check_quotations
from annotator.storage.actions import people
from annotator.storage.store import Store
from tests.reporting.quotation.interviews import checked, interview, office


@pytest.fixture
def project(store: Store) -> Project:
    """Kari, Ola, and the two of them together."""
    return office(store)


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


def test_blocks(project: Project) -> None:
    """A style for quotations, italics, a paragraph that stands in; the label at the end is not part of the words."""
    words = "Så jeg drakk vann i tre uker før jeg turte å spørre noen om det."
    found = checked(
        project,
        ThesisParagraph(f"{words} (Ola)", "quote"),
        ThesisParagraph(f"{words}", "text", italics=((0, len(words)),)),
        ThesisParagraph(f"«{words}» – Kari", "indented"),
        ThesisParagraph("Et innrykk som ikke er et sitat i det hele tatt, bare luft.", "indented"),
    )

    assert [one.quote.quoted_as for one in found] == ["block", "italic", "indented"]
    assert [one.verdict for one in found] == ["exact"] * 3
    assert [one.wrong_claim for one in found] == [False, False, True]


def test_a_block_of_several_turns(project: Project) -> None:
    """Names before colons are no words; the interviewer's question may stand or be left out."""
    whole = checked(
        project,
        ThesisParagraph("Kari: … der skulle jeg sitte resten av året.", "quote"),
        ThesisParagraph("Intervjuer: Hva tenkte du da?", "quote"),
        ThesisParagraph("Kari: Jeg tenkte at dette går aldri.", "quote"),
    )

    assert [(one.verdict, one.wrong_claim) for one in whole] == [("exact", False)]
    (in_one,) = checked(
        project,
        ThesisParagraph("Kari: Hvordan det går uten å se på klokka samtidig.\nOla: Ja, eller i det minste.", "quote"),
    )
    assert in_one.verdict == "exact"


def test_blocks_below_each_other_are_not_one_talk(project: Project) -> None:
    """Quotes that name their speakers and stand below each other: each is right alone, and one changed word is seen."""
    kari = ThesisParagraph("Kari: Jeg husker at lederen bare pekte på døra.", "quote")
    ola = "Ola: Så jeg drakk {} i tre uker før jeg turte å spørre noen."
    right = checked(project, kari, ThesisParagraph(ola.format("vann"), "quote"))
    wrong = checked(project, kari, ThesisParagraph(ola.format("te"), "quote"))

    assert [(one.verdict, one.wrong_claim) for one in right] == [("exact", False)] * 2
    assert [one.verdict for one in wrong] == ["exact", "altered"]
    assert [difference.written for difference in wrong[1].differences] == ["te"]


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


def test_a_short_block(project: Project) -> None:
    """Set as a quotation and given to somebody it is one; turns of two words stay with those around them."""
    found = checked(
        project,
        ThesisParagraph("Dette går aldri. (Kari)", "quote"),
        ThesisParagraph("Kaldt kontor.", "quote"),
        ThesisParagraph("Kari: Et ord som ingen sa.", "quote"),
    )

    assert [one.verdict for one in found] == ["exact", "not_found"]


def test_notes_are_checked(project: Project) -> None:
    """Errors in them are found and told by kind and number; what is right is not accused."""
    note = ThesisNote("footnote", 3, 0, 9)
    found = checked(
        project,
        "Se noten.",
        ThesisParagraph("«lederen bare peikte på døra» (Kari), og «lederen bare pekte på døra» (Ola).", note=note),
        ThesisParagraph("«Det var kaldt på kontoret» (Ola)", note=ThesisNote("endnote", 1, 0)),
    )

    assert [(one.verdict, one.wrong_claim, one.quote.note and one.quote.note.number) for one in found] == [
        ("altered", False, 3),
        ("exact", True, 3),
        ("exact", False, 1),
    ]


def test_references_in_notes_are_not_accused(project: Project) -> None:
    """A title with its year in a note, and the words that call such a note; the same words of nobody are, elsewhere."""
    invented = "«Makt finnes overalt i alle relasjoner»"
    year = ThesisParagraph("«Vilje til viten om oss», Oslo 1995, s. 9.", note=ThesisNote("footnote", 1, 0, 40))
    plain = ThesisParagraph("Se også vedlegget.", note=ThesisNote("footnote", 2, 1, 40))
    block = ThesisParagraph("Makt finnes overalt i alle relasjoner", "quote")
    by_block = replace(year, note=ThesisNote("footnote", 3, 2, 37))

    found = checked(project, f"{invented}.", f"{invented}.", block, f"{invented} (Kari).", year, plain, by_block)

    assert [one.verdict for one in found] == [
        *("not_yours", "not_found", "not_yours", "not_found"),
        *("not_yours", "not_yours"),
    ]


def test_a_note_of_the_appendix_is_aside(project: Project) -> None:
    """It belongs where it is called."""
    found = checked(
        project,
        ThesisParagraph("Innledning", "heading"),
        "«Det var kaldt på kontoret» (Ola).",
        ThesisParagraph("Vedlegg 1", "heading"),
        "En guide.",
        ThesisParagraph("«Fjellet roper alltid tilbake om natten»", note=ThesisNote("footnote", 1, 3, 9)),
    )

    assert [one.verdict for one in found] == ["exact", "not_yours"]
