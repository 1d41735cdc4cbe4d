"""What has broken writers, in every form a chapter leaves in: Word, PDF, what the clipboard holds, the page to read."""

import io
import re
from collections.abc import Callable
from html.parser import HTMLParser

import pypdfium2 as pdfium
import pytest

from annotator.exporting.html import page
from annotator.importing.rtf import read
from annotator.importing.source import Source
from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.model import Heading, Report, clean
from annotator.reporting.pasting import as_html, as_plain
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.rtf import as_rtf
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import CODE, THEME, ProjectMaker, words
from tests.reporting.reading import W, document_of, schema_errors, text_of


class _Text(HTMLParser):
    """The words of a page of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def _of_html(html: str) -> str:
    found = _Text()
    found.feed(re.sub(r"<(style|script)\b.*?</\1>", "", html, flags=re.DOTALL))
    return "".join(found.parts)


def _in_word(report: Report) -> str:
    stream = io.BytesIO()
    write_docx(report, stream)
    assert schema_errors(stream.getvalue()) == []
    return " ".join(text_of(one).replace(" / ", " ") for one in document_of(stream.getvalue()).iter(f"{W}p"))


def _in_pdf(report: Report) -> str:
    stream = io.BytesIO()
    write_pdf(report, stream)
    document = pdfium.PdfDocument(io.BytesIO(stream.getvalue()))
    pages = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    return re.sub(r"Side \d+ av \d+", "", " ".join(pages))


FORMS: dict[str, Callable[[Report], str]] = {
    "docx": _in_word,
    "pdf": _in_pdf,
    "html": lambda report: _of_html(as_html(report.blocks, report.look, report.language)),
    "rtf": lambda report: read(Source(as_rtf(report.blocks, report.look, report.language), "a.rtf")).source(),
    "plain": lambda report: as_plain(report.blocks),
}
EDGES = {
    "markup": "Han sa <b>nei</b> & </p> <!-- {\\b ja} &amp; mens 3 < 4.",
    "controls": "Før\x00\x01 og\x1f etter\x0bny linje\x0cny side\ud800 slutt\x9d.",
    "emoji": "Vi lo 😀 av det, og hun 👩\u200d🎓 også.",
    "letters": "Šaŋŋ og Ŋuorri, čáppa đieđut, ŧ og ž, 𝒳 og 漢.",
    "3,000 words": words(3000) + " slutt.",
}
LONG_NAME = "Kode med et navn på to hundre tegn som ingen skriver men noen limer inn " * 3
NOT_IN_FONT = re.compile("[😀👩🎓𝒳漢]")


def _bare(text: str) -> str:
    """Without white space, which lines and cells add, and with one sign for what the PDF's font does not have."""
    return re.sub(r"[\s\u200d]+", "", NOT_IN_FONT.sub("□", text))


def _made(text: str) -> ProjectMaker:
    maker = ProjectMaker()
    person = maker.participant("Informant <1>")
    document = maker.interview("Intervju 1", [("P", text)], {"P": person})
    theme = maker.node("Tema & <i>under</i>", THEME)
    maker.unit(document, text, maker.node(LONG_NAME[:200], CODE, theme), golden=True)
    return maker


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("edge", EDGES)
def test_a_quote_is_whole(edge: str, form: str) -> None:
    """Letter by letter, beside a code with a name of 200 characters and a theme with markup in its name."""
    report = build_report(_made(EDGES[edge]).project, chosen(contents=False, list_of_tables=False)).report
    found = _bare(FORMS[form](report))

    assert _bare(clean(EDGES[edge])) in found
    assert _bare(LONG_NAME[:200]) in found
    assert _bare("Tema & <i>under</i>") in found


@pytest.mark.parametrize("edge", sorted(set(EDGES) - {"controls"}))
def test_the_page_is_whole(edge: str) -> None:
    """What is taken out as a page to read shows the same; controls are dropped where transcripts come in."""
    found = _bare(_of_html(page(_made(EDGES[edge]).project)))

    assert _bare(EDGES[edge]) in found
    assert _bare(LONG_NAME[:200]) in found


@pytest.mark.parametrize("form", FORMS)
def test_without_a_single_quote(form: str) -> None:
    """Themes and codes alone: their headings, and no empty quotation marks, label or paragraph of a quote."""
    maker = ProjectMaker()
    maker.participant("Informant 1")
    maker.node("En kode", CODE, maker.node("Et tema", THEME))
    report = build_report(maker.project, chosen(contents=False, list_of_tables=False)).report
    found = FORMS[form](report)

    assert next(block.text for block in report.blocks if isinstance(block, Heading)) == "Et tema"
    assert "Et tema" in found
    assert "En kode" in found
    assert not re.search(r"«\s*»|\(\s*\)|Informant 1\)", found)
