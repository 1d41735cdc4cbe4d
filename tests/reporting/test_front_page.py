"""The title page: its lines in both files, without a page number, and nowhere unless she wants it (C7, C9, C10)."""

import io
from dataclasses import replace
from pathlib import Path

from annotator.domain.report import TITLE_PAGE_TEXTS, TitlePage
from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.model import FrontPage, Heading, PageBreak, Paragraph, Report, Run, Section, Toc
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.texts import texts_of
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import sample
from tests.reporting.reading import W, document_of, lines_of, pdf_text, schema_errors
from tests.reporting.university import par, university

PAGE = TitlePage(
    1,
    "Å stå i det",
    "En studie av hjemmesykepleieres hverdag",
    "Ingrid Solbakken",
    "Masteroppgave i klinisk sykepleie",
    "Institutt for helse",
    "Per Aas",
    "Våren 2027",
)
LINES = [PAGE.title, PAGE.subtitle, PAGE.author, PAGE.study, PAGE.institution, "Veileder: Per Aas", PAGE.date]


def report(page: TitlePage | None = PAGE, taken: bool = True) -> Report:
    """The sample's report with this title page."""
    maker = sample()
    if page is not None:
        maker.add(TitlePage, **{name: getattr(page, name) for name in TITLE_PAGE_TEXTS})
    return build_report(maker.project, chosen(title_page=taken)).report


def docx_of(made: Report, template: Path | None = None) -> bytes:
    """The Word file."""
    stream = io.BytesIO()
    write_docx(made, stream, template)
    return stream.getvalue()


def test_the_title_page_comes_first_and_alone() -> None:
    """Every line she wrote is on it, in both files; the report goes on on the next page, and the title is said once."""
    made = report()
    docx = docx_of(made)
    assert schema_errors(docx) == []
    assert [line.partition(": ")[2] for line in lines_of(docx)[: len(LINES)]] == LINES
    assert sum(line.endswith(f": {PAGE.title}") for line in lines_of(docx)) == 1
    assert made.title == PAGE.title

    stream = io.BytesIO()
    write_pdf(made, stream)
    pages = pdf_text(stream.getvalue()).split("\f")
    assert pages[0].split() == " ".join(LINES).split()
    assert "Innhold" in pages[1]


def test_it_has_no_page_number_and_counts_as_a_page() -> None:
    """In Word by a first page of its own without a footer; the second page is page 2."""
    front = Report(
        "Tittel", "nb", (FrontPage("Tittel"), PageBreak(), Heading("Funn"), Section(True), Heading("Vedlegg"))
    )
    document = document_of(docx_of(front))
    sections = list(document.iter(f"{W}sectPr"))
    assert [section.find(f"{W}titlePg") is not None for section in sections] == [True, False]

    stream = io.BytesIO()
    write_pdf(front, stream)
    pages = pdf_text(stream.getvalue()).split("\f")
    assert "Side" not in pages[0]
    assert "Side 2 av 3" in pages[1]


def test_without_it_the_report_begins_as_ever() -> None:
    """It is left out unless she takes it in; empty lines are not printed, and without a title it has the project's."""
    plain = report(taken=False)
    assert not any(isinstance(block, FrontPage) for block in plain.blocks)
    assert plain.title != PAGE.title

    bare = report(None)
    assert bare.blocks[0] == FrontPage(plain.title)
    assert isinstance(bare.blocks[1], PageBreak)
    only = replace(bare, blocks=bare.blocks[:1])
    assert [line.partition(": ")[2] for line in lines_of(docx_of(only))] == [plain.title]


def test_it_stands_behind_the_pages_of_a_template(tmp_path: Path) -> None:
    """And the template's own pages keep their place; the file stays valid."""
    template = university(tmp_path / "mal.docx", par("Universitetet i Nord"))
    made = Report("T", "nb", (FrontPage("Å stå i det"), PageBreak(), Toc("Innhold"), PageBreak(), Heading("Funn")))
    docx = docx_of(made, template)
    assert schema_errors(docx) == []
    told = [line.partition(": ")[2] for line in lines_of(docx)]
    assert told.index("Universitetet i Nord") < told.index("Å stå i det") < told.index("Innhold")


def test_all_of_it_is_looked_through_for_leaks() -> None:
    """A name on the title page is a text of the report like any other."""
    said = [(text.text, text.kind) for text in texts_of(Report("T", "nb", (FrontPage("A", "B", "C", ("D", "E")),)))]
    titles = [(text, "title") for text in "TAB"]
    assert said == [*titles, *((text, "byline") for text in "CDE")]
    assert [t.text for t in texts_of(Report("T", "nb", (FrontPage("A"), Paragraph((Run("b"),)))))] == ["T", "A", "b"]
