"""Quotations in footnotes and endnotes, and notes that are references."""

from dataclasses import replace

from annotator.domain.project import Project
from annotator.domain.thesis import ThesisNote, ThesisParagraph
from tests.reporting.quotation.interviews import checked


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
