"""Both files hold the same words (requirements C1, C2, C10)."""

import io
import re
from dataclasses import replace
from typing import Any

import pytest

from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.model import Report
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.settings import STYLES, QuoteStyle
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import THEME, ProjectMaker, sample, words
from tests.reporting.reading import W, document_of, flowing, needs_poppler, pdf_text, text_of

pytestmark = [needs_poppler, pytest.mark.poppler]

PLAIN: dict[str, Any] = {"contents": False, "list_of_tables": False, "numbering": False, "questions": False}
CHAPTER: dict[str, Any] = {**PLAIN, "overview": False, "codebook": False, "participants": False, "analysis": "none"}


def both(report: Report) -> tuple[str, str]:
    """The running text of the Word file and of the PDF, without page numbers."""
    docx, pdf = io.BytesIO(), io.BytesIO()
    write_docx(report, docx)
    write_pdf(report, pdf)
    paragraphs = document_of(docx.getvalue()).iter(f"{W}p")
    from_docx = " ".join(text_of(paragraph).replace(" / ", " ") for paragraph in paragraphs)
    from_pdf = re.sub(r"Side \d+ av \d+", "", pdf_text(pdf.getvalue(), "-raw"))
    return flowing(from_docx), flowing(from_pdf)


@pytest.mark.parametrize("style", [style for style in STYLES if style != "italic_footnote"])
def test_the_chapter_reads_the_same_in_both(style: Any) -> None:
    """Word for word, in each style (footnotes, which stand elsewhere, have tests of their own)."""
    from_docx, from_pdf = both(build_report(sample().project, chosen(quote_style=style, **CHAPTER)).report)

    assert from_docx == from_pdf
    assert "Å finne en plass i klangen" in from_docx


def test_the_tables_hold_the_same_words() -> None:
    """Cell for cell; lines of neighbouring cells interleave in a PDF, so the words are compared without order."""
    report = build_report(sample().project, chosen(analysis="all", **PLAIN)).report
    from_docx, from_pdf = both(report)

    assert sorted(re.findall(r"\w+", from_docx)) == sorted(re.findall(r"\w+", from_pdf))


EXPECTED = {
    "block_label": ("«{}» (Informant 4)", "{} (Informant 4)"),
    "italic_block": ("{}", "{}"),
    "inline_role": ("«{}» (veileder, intervju 1)", "{} (veileder, intervju 1)"),
    "multi_turn": ("Informant 4: {}", "Informant 4: {}"),
    "italic_footnote": ("«{}» (Informant 4)", "{} (Informant 4)"),
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("count", [39, 40, 41])
def test_one_quote_in_five_styles_on_both_sides_of_the_threshold(style: Any, count: int) -> None:
    """39 words stand in the text, 40 and 41 in a block, with the style's own label, in both files."""
    maker = ProjectMaker()
    person = maker.participant("Informant 4", Rolle="veileder")
    text = words(count - 1) + " slutt."
    document = maker.interview("Intervju 1", [("P", text)], {"P": person})
    maker.unit(document, text, maker.node("Tema", THEME), golden=True)

    inline, block = EXPECTED[style]
    shown = (inline if count < 40 else block).format(text)
    for found in both(build_report(maker.project, chosen(quote_style=style, **CHAPTER)).report):
        assert flowing(found.replace("\u00a0", " ")).startswith(f"Å finne tonen Tema {shown}")


INTERVIEWER = {"nb": "Intervjuer", "nn": "Intervjuar", "en": "Interviewer"}
MARKS = {"nb": ("«", "»"), "nn": ("«", "»"), "en": ("“", "”")}


@pytest.mark.parametrize("style", [style for style in STYLES if style != "italic_footnote"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_display_version_is_what_is_printed(style: Any, language: str) -> None:
    """In every style and language, in both files: with the sign she chose, never the words that were left out."""
    maker, quote = answered("Jeg sover (…) om [hele] natta (hjemme).")
    settings = chosen(quote_style=style, language=language, elision="[…]", **CHAPTER)
    for found in both(build_report(maker.project, settings).report):
        assert "Jeg sover […] om [hele] natta (hjemme)." in found
        assert "liksom" not in found
    assert quote


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_question_before_a_quote_is_printed(language: str) -> None:
    """The quote becomes a block in which both are named, in the report's language."""
    maker, quote = answered("")
    record = maker.project.quotes[quote]
    maker.project.quotes.put(quote, replace(record, question=True))
    for found in both(build_report(maker.project, chosen(language=language, **CHAPTER)).report):
        assert f"{INTERVIEWER[language]}: Hvordan sover du? P4: Jeg sover liksom om natta hjemme." in found


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (QuoteStyle(setting="inline", name="both", interview=True), "{}Jeg sover liksom om natta hjemme.{} (P4, 46, "),
        (QuoteStyle(setting="block", name="attribute"), "Tema Jeg sover liksom om natta hjemme. (46)"),
        (QuoteStyle(setting="block", name="none"), "Tema Jeg sover liksom om natta hjemme."),
        (QuoteStyle(setting="block", named=True), "Tema P4: Jeg sover liksom om natta hjemme."),
    ],
)
@pytest.mark.parametrize("language", ["nb", "en"])
def test_her_own_style(own: QuoteStyle, expected: str, language: str) -> None:
    """What she chose of setting and label, in both files."""
    maker, _ = answered("")
    age = next(iter(maker.project.attributes)).id
    settings = chosen(quote_style="own", own=own, attribute=age, language=language, **CHAPTER)
    for found in both(build_report(maker.project, settings).report):
        shown = flowing(found.replace("\u00a0", " "))
        assert expected.format(*MARKS[language]) in shown


@pytest.mark.parametrize(("form", "label"), [("brackets", "(P4)"), ("square", "[P4]"), ("dash", "– P4")])
def test_forms_of_the_label(form: Any, label: str) -> None:
    """The same label in the form she chose."""
    maker, _ = answered("")
    for found in both(build_report(maker.project, chosen(label_form=form, **CHAPTER)).report):
        assert f"«Jeg sover liksom om natta hjemme.» {label}" in flowing(found.replace("\u00a0", " "))


def test_the_threshold_counts_what_is_printed() -> None:
    """A sign of omission is no word: 39 words and two signs stand in the text, 40 in a block."""
    for count, is_inline in ((39, True), (40, False)):
        maker, quote = answered("")
        shown = words(count).split()
        display = " ".join([*shown[:5], "(…)", *shown[5:20], "(…)", *shown[20:]])
        maker.project.quotes.put(quote, replace(maker.project.quotes[quote], display=display))
        for found in both(build_report(maker.project, chosen(elision=". . .", **CHAPTER)).report):
            assert (f"«{shown[0]}" in found) == is_inline
            assert ". . ." in found.replace("\u00a0", " ")


def answered(display: str) -> tuple[ProjectMaker, int]:
    """A theme with one chosen quote, the answer to a question."""
    maker = ProjectMaker()
    person = maker.participant("P4", Alder="46")
    turns = [("I", "Hvordan sover du?"), ("P", "Jeg sover liksom om natta hjemme.")]
    document = maker.interview("Intervju 1", turns, {"P": person})
    theme = maker.node("Tema", THEME)
    maker.outline_quote(theme, maker.unit(document, turns[1][1], theme), display)
    return maker, 1
