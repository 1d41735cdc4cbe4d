"""Quotations set as blocks, of one or several turns, without quotation marks."""

from annotator.domain.project import Project
from annotator.domain.thesis import ThesisParagraph
from tests.reporting.quotation.interviews import checked


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


def test_a_short_block(project: Project) -> None:
    """Set as a quotation and given to somebody it is one; turns of two words stay with those around them."""
    found = checked(
        project,
        ThesisParagraph("Dette går aldri. (Kari)", "quote"),
        ThesisParagraph("Kaldt kontor.", "quote"),
        ThesisParagraph("Kari: Et ord som ingen sa.", "quote"),
    )

    assert [one.verdict for one in found] == ["exact", "not_found"]
