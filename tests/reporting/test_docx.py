"""The Word file: valid parts, real styles and fields, her template (requirement C9)."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Pt
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.model import (
    BlockQuote,
    CrossReference,
    Footnote,
    Heading,
    Look,
    Paragraph,
    QuoteTurn,
    Report,
    Run,
    Section,
    Table,
    Toc,
    cell,
    clean,
)
from annotator.reporting.settings import STYLES
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import HARD_TEXTS, ProjectMaker, hard, sample
from tests.reporting.reading import W, document_of, lines_of, parts_of, schema_errors, text_of


def written(report: Report, template: Path | None = None) -> bytes:
    """The report as the bytes of a Word file."""
    stream = io.BytesIO()
    write_docx(report, stream, template)
    return stream.getvalue()


def chapter(maker: ProjectMaker, template: Path | None = None, **settings: Any) -> bytes:
    """The project's chapter as the bytes of a Word file."""
    return written(build_report(maker.project, chosen(**settings)).report, template)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_part_is_valid(style: Any, language: str) -> None:
    """The ECMA schema finds nothing wrong in any part, whatever the style and language."""
    assert (
        schema_errors(chapter(sample(), quote_style=style, language=language, analysis="all", show_counts=True)) == []
    )


def test_hard_texts_are_valid_and_whole() -> None:
    """Markup, controls, Sámi letters, a 200-character name, 3,000 words: nothing breaks, only controls are lost."""
    docx = chapter(hard(), analysis="all")

    shown = "\n".join(lines_of(docx))

    assert schema_errors(docx) == []
    assert "Han sa <b>nei</b> & <[?]> mens 3 < 4." in shown
    assert HARD_TEXTS[1] in shown
    assert "To  mellomrom .. og ... og “hermetegn” – «sånn» ‘her’." in shown
    assert "Linje én / linje to med  rusk → og tabulator." in shown
    assert "Veldig" * 34 in shown


@given(st.text(alphabet=st.characters()), st.sampled_from(["quote", "label", "strong", "emphasis"]))
def test_any_text_comes_back_as_it_was(text: str, role: Any) -> None:
    """Whatever she or a participant has written is in the file letter by letter, controls aside."""
    shown = text_of(document_of(written(Report("T", "nb", (Paragraph((Run(text, role),)),))))[0][1])

    assert shown == clean(text).replace("\n", " / ").replace("\t", " → ")


def test_an_empty_project_is_a_valid_file() -> None:
    """Nothing but a title still opens."""
    docx = chapter(ProjectMaker())

    assert schema_errors(docx) == []
    assert lines_of(docx) == ["Title: Å finne tonen"]


def test_the_package_holds_only_what_is_needed() -> None:
    """No thumbnail, no extended properties, no custom XML; one date on all entries."""
    docx = chapter(sample(), quote_style="italic_footnote")

    assert sorted(parts_of(docx)) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer.xml",
        "word/footnotes.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_quotes_take_their_form_from_one_style() -> None:
    """A block quote is one paragraph of the built-in Quote; its runs have no form but the upright label."""
    docx = chapter(sample(), quote_style="italic_footnote")
    document = Document(io.BytesIO(docx))
    quotes = [p for p in document.paragraphs if p.style.name == "Quote"]

    assert document.styles["Quote"].font.italic is True
    assert [run.italic for run in quotes[0].runs] == [None, False]
    assert Document(io.BytesIO(chapter(sample()))).styles["Quote"].font.italic is None


def test_captions_count_and_references_point() -> None:
    """Captions hold a SEQ field in a bookmark; a REF field shows its number; headings can be referred to as well."""
    blocks = (
        Heading("Funn", key="funn"),
        Paragraph((Run("Se "), CrossReference("t2"), Run(" og "), CrossReference("funn"))),
        Table("t1", "En", ("A",), ((cell("1"),),), (1.0,)),
        Table("t2", "To", ("A",), ((cell("1"),),), (1.0,), note="Små tall."),
    )
    docx = written(Report("T", "nb", blocks))
    root = document_of(docx)
    fields = [node.text.strip() for node in root.iter(f"{W}instrText")]
    marks = [node.get(f"{W}name") for node in root.iter(f"{W}bookmarkStart")]

    assert schema_errors(docx) == []
    assert fields == ["REF _Ref00000002 \\h", "REF _Toc00000001 \\h", "SEQ Tabell \\* ARABIC", "SEQ Tabell \\* ARABIC"]
    assert marks == ["_Toc00000001", "_Ref00000001", "_Ref00000002"]
    assert lines_of(docx)[2] == "Normal: Se Tabell\u00a02 og Funn"
    assert lines_of(docx)[-2] == "Tabellnote: Merknad. Små tall."


def test_the_contents_are_there_without_updating() -> None:
    """The field holds every heading with its number, and the file asks nobody to update anything."""
    docx = chapter(sample())

    lines = [line for line in lines_of(docx) if line.startswith(("Toc", "TOC", "TableOfFigures"))]

    assert lines[:4] == ["TOCHeading: Innhold", "Toc1: 1 → Innledning", "Toc2: 1.1 → Forskningsspørsmål", lines[3]]
    assert "Toc1: Vedlegg B: Kodebok" in lines
    assert "TableOfFigures: Tabell\u00a02. Kodebok" in lines
    assert b"updateFields" not in parts_of(docx)["word/settings.xml"]


def test_headings_are_numbered_by_a_multilevel_list() -> None:
    """The numbers are Word's own, tied to the heading styles; appendices switch theirs off."""
    docx = chapter(sample())
    styles = etree.fromstring(parts_of(docx)["word/styles.xml"])
    numbered = {
        style.get(f"{W}styleId"): [n.get(f"{W}val") for n in style.iter(f"{W}ilvl")]
        for style in styles.iter(f"{W}style")
        if style.find(f"{W}pPr/{W}numPr") is not None
    }
    plain = [p for p in document_of(docx).iter(f"{W}p") if p.find(f"{W}pPr/{W}numPr") is not None]

    assert numbered == {"Heading1": [], "Heading2": ["1"], "Heading3": ["2"], "Heading4": ["3"], "ListNumber": []}
    assert [text_of(heading)[:9] for heading in plain] == ["Vedlegg A", "Vedlegg B", "Vedlegg C", "Vedlegg D"]
    assert "numPr" not in parts_of(chapter(ProjectMaker(introduction="x"), numbering=False))["word/styles.xml"].decode()


def test_tables_repeat_their_head_and_merge_groups() -> None:
    """The first row is a head on every page, groups are merged down, and screen readers get a title."""
    rows = tuple((cell(group), cell(text)) for group, text in (("A", "1"), ("A", "2"), ("B", "3")))
    docx = written(Report("T", "nb", (Table("t", "Tittel & <mer>", ("G", "K"), rows, (0.5, 0.5), grouped=1),)))
    table = document_of(docx).find(f"{W}body/{W}tbl")

    assert schema_errors(docx) == []
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.findall(f"{W}tr")] == [
        True,
        False,
        False,
        False,
    ]
    assert [merge.get(f"{W}val") for merge in table.iter(f"{W}vMerge")] == ["restart", "continue"]
    assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == "Tittel & <mer>"


def test_cells_that_end_several_rows_are_merged_too() -> None:
    """The condensate of three units stands beside all three, and every row may still be read whole."""
    rows = tuple((cell(unit), cell("Jeg hører alt."), cell(theme)) for unit, theme in ("aA", "bA", "cB"))
    table = Table("t", "T", ("E", "K", "T"), rows, (0.4, 0.4, 0.2), closing=2)
    docx = written(Report("T", "nb", (table,)))

    found = [
        [cell.find(f"{W}tcPr/{W}vMerge") is not None for cell in row.findall(f"{W}tc")]
        for row in document_of(docx).find(f"{W}body/{W}tbl").findall(f"{W}tr")
    ]
    assert schema_errors(docx) == []
    assert found == [[False, False, False], [False, True, True], [False, True, True], [False, False, False]]


def test_only_short_rows_are_held_together() -> None:
    """A row of a whole page may break, or it would leave the page before it white."""
    rows = ((cell("kort"),), (cell("lang " * 400),))
    table = document_of(written(Report("T", "nb", (Table("t", "", ("A",), rows, (1.0,)),)))).find(f"{W}body/{W}tbl")

    assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.findall(f"{W}tr")] == [True, True, False]


def test_wide_tables_lie_in_their_own_section() -> None:
    """Pages are A4, turn for the wide appendices and turn back."""
    sections = Document(io.BytesIO(chapter(sample()))).sections

    assert [section.orientation for section in sections] == [0, 0, 1, 0, 1]
    assert {frozenset((section.page_width.twips, section.page_height.twips)) for section in sections} == {
        frozenset((11906, 16838))
    }


def test_a_landscape_report_has_no_upright_first_page() -> None:
    """When the first block lies, so does the first page."""
    blocks = (Section(True), Table("t", "", ("A",), ((cell("1"),),), (1.0,)))

    assert [s.orientation for s in Document(io.BytesIO(written(Report("T", "nb", blocks)))).sections] == [1]


def test_footnotes_are_real() -> None:
    """A note is called in the text and stands in its own part, in its own style."""
    note = Footnote((Run("Om <navn>."),))
    quote = BlockQuote((QuoteTurn((Run("Sitat"),)),), (Run(" (A)", "label"), note))
    docx = written(Report("T", "nb", (Paragraph((Run("x"), note)), quote)))
    notes = etree.fromstring(parts_of(docx)["word/footnotes.xml"])

    assert schema_errors(docx) == []
    assert [text_of(n) for n in notes] == ["", "", " Om <navn>.", " Om <navn>."]
    assert [n.get(f"{W}id") for n in document_of(docx).iter(f"{W}footnoteReference")] == ["1", "2"]


@pytest.mark.parametrize(("language", "tag"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_the_language_is_told(language: str, tag: str) -> None:
    """The whole document has the report's language; a quote in another has its own."""
    parts = parts_of(chapter(sample(), language=language))
    runs = document_of(chapter(sample(), language=language)).iter(f"{W}lang")

    assert f'<w:lang w:val="{tag}"' in parts["word/styles.xml"].decode()
    assert f"<dc:language>{tag}</dc:language>" in parts["docProps/core.xml"].decode()
    assert {run.get(f"{W}val") for run in runs} == {"nb-NO", "en-GB"} - {tag}


def test_form_is_hers_to_choose() -> None:
    """Font, size, spacing, margins and justified text are in the styles and the section."""
    look = Look(font="Arial", size=11, spacing=1.15, margins=(2, 2, 3, 3.5), justified=True)
    document = Document(io.BytesIO(written(Report("T", "nb", (Paragraph((Run("x"),)),), look))))
    normal = document.styles["Normal"].paragraph_format
    section = document.sections[0]

    assert b'w:ascii="Arial"' in etree.tostring(document.styles.element)
    assert (normal.line_spacing, normal.alignment) == (1.15, 3)
    assert [round(margin.cm, 1) for margin in (section.bottom_margin, section.left_margin)] == [3.0, 3.5]


def template(path: Path, main: str = "document") -> Path:
    """A university's template with an author, odd style ids, pages of its own, and an address to fetch."""
    document = Document()
    document.core_properties.author = "Kari Malmaker"
    document.sections[0].page_width, document.sections[0].page_height = Pt(500), Pt(700)
    document.styles["Heading 1"].element.set(f"{W}styleId", "Overskrift1")
    document.styles["Heading 1"].font.size = Pt(33)
    document.add_heading("Innledning til malen", 1)
    document.add_paragraph("Her skriver Kari Malmaker.")
    document.add_table(1, 1)
    document.styles["Quote"].element.getparent().remove(document.styles["Quote"].element)
    header = document.sections[0].header
    link = header.part.relate_to("http://mal.example/logo", "http://x/relationships/hyperlink", is_external=True)
    header.paragraphs[0]._p.append(
        etree.fromstring(
            f'<w:hyperlink xmlns:w="{W[1:-1]}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
            f' r:id="{link}"><w:r><w:t>Universitetet</w:t></w:r></w:hyperlink>'
        )
    )
    stream = io.BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(b"wordprocessingml.document.main", f"wordprocessingml.{main}.main".encode())
            target.writestr(name, content)
    return path


@pytest.mark.parametrize("main", ["document", "template"])
def test_a_template_gives_styles_and_page_but_no_traces(tmp_path: Path, main: str) -> None:
    """Her headings and page are used by name; the template's author, sample chapters and addresses are gone."""
    docx = chapter(sample(), template(tmp_path / "mal.dotx", main), quote_style="italic_footnote")
    document = Document(io.BytesIO(docx))
    everything = b"\n".join(parts_of(docx).values())

    assert schema_errors(docx) == []
    assert {p.style.style_id for p in document.paragraphs if p.text == "Innledning"} == {"Overskrift1"}
    assert document.styles["Heading 1"].font.size == Pt(33)
    assert document.styles["Quote"].font.italic is True
    assert {min(s.page_width, s.page_height) for s in document.sections} == {Pt(500)}
    assert document.sections[0].header.paragraphs[0]._p.xpath(".//w:t")[0].text == "Universitetet"
    for trace in (b"Malmaker", b"mal.example", b"python-docx", b"thumbnail", b"malen"):
        assert trace not in everything


def test_a_template_without_numbering_still_numbers_headings(tmp_path: Path) -> None:
    """The multilevel list is added beside the template's own lists."""
    docx = chapter(sample(), template(tmp_path / "mal.docx"))
    root = etree.fromstring(parts_of(docx)["word/numbering.xml"])

    linked = [mark.get(f"{W}val") for mark in root.iter(f"{W}pStyle")]

    assert [name for name in linked if "eading" in name or "skrift" in name] == [
        "Overskrift1",
        "Heading2",
        "Heading3",
        "Heading4",
    ]


def test_contents_of_a_report_without_headings_are_left_out() -> None:
    """No empty field, no title over nothing."""
    assert lines_of(written(Report("T", "nb", (Toc("Innhold"),)))) == ["Title: T"]
