"""Both files hold the same words (requirements C1, C2, C10)."""

import io
import re
from typing import Any

import pytest

from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.model import Report
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.settings import STYLES
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
