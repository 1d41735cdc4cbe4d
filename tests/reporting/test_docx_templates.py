"""The report in a university's own template: styles by name, its pages before and after, none of its traces (C9)."""

import io
from pathlib import Path

import pytest
from docx import Document

from annotator.reporting.docx.writer import write_docx
from annotator.reporting.model import (
    Block,
    BlockQuote,
    Heading,
    ListOfTables,
    PageBreak,
    Paragraph,
    QuoteTurn,
    Report,
    Run,
    Section,
    Table,
    Toc,
    cell,
)
from tests.reporting.reading import W, document_of, lines_of, parts_of, schema_errors, text_of
from tests.reporting.university import (
    CHINESE,
    DANISH,
    DOCUMENT,
    MACROS,
    NORWEGIAN,
    SECTION,
    TEMPLATE,
    complex_field,
    par,
    university,
)  # fmt: skip

TABLE = Table("t", "Tema og kode", ("Tema", "Kode"), ((cell("Fotfeste"), cell("Å spørre")),), (0.5, 0.5))
BLOCKS: tuple[Block, ...] = (
    Toc("Innhold"),
    ListOfTables("Tabelliste"),
    PageBreak(),
    Heading("Funn"),
    Paragraph((Run("Slik sa en av dem det:"),)),
    BlockQuote((QuoteTurn((Run("Jeg turte ikke spørre.", "quote"),)),)),
    TABLE,
)
FRONT = (
    par("Universitetet i Nord")
    + par("Forord", "Overskrift1")
    + par("Takk til alle.", extra='<w:r><w:commentReference w:id="0"/></w:r>')
    + par("Skrevet av ", extra=complex_field("AUTHOR \\* MERGEFORMAT", "Kari Malmaker"))
    + '<w:p><w:hyperlink r:id="rId8"><w:r><w:t>Biblioteket</w:t></w:r></w:hyperlink>'
    '<w:ins w:id="7" w:author="Kari Malmaker"><w:r><w:t> ved siden av</w:t></w:r></w:ins>'
    '<w:del w:id="8" w:author="Kari Malmaker"><w:r><w:delText>strøket</w:delText></w:r></w:del></w:p>'
)
SAMPLE = par("Innledning", "Overskrift1") + par("Her skriver du innledningen.") + par("Teori", "Overskrift1")


def written(template: Path, blocks: tuple[Block, ...] = BLOCKS) -> bytes:
    """The report in a template, as the bytes of a Word file."""
    stream = io.BytesIO()
    write_docx(Report("Å finne fotfeste", "nb", blocks), stream, template)
    return stream.getvalue()


@pytest.mark.parametrize("ids", [NORWEGIAN, DANISH, CHINESE], ids=["norwegian", "danish", "chinese"])
@pytest.mark.parametrize("main", [DOCUMENT, TEMPLATE, MACROS], ids=["docx", "dotx", "dotm"])
def test_styles_are_found_by_name(tmp_path: Path, ids: dict[str, str], main: str) -> None:
    """Whatever their ids, headings and captions take the template's styles; a latent Quote is made."""
    docx = written(university(tmp_path / "mal.dotx", par("Forside"), ids, main))
    styles = {line.partition(": ")[2]: line.partition(": ")[0] for line in lines_of(docx)}

    assert schema_errors(docx) == []
    assert styles["Funn"] == ids["heading 1"]
    assert styles["Tabell\u00a01. Tema og kode"] == ids["caption"]
    assert Document(io.BytesIO(docx)).styles["Quote"].style_id == styles["Jeg turte ikke spørre."]


def test_no_trace_of_whoever_made_it(tmp_path: Path) -> None:
    """Properties, comments, tracked changes, naming fields, macros, session marks and addresses are gone."""
    docx = written(university(tmp_path / "mal.dotm", FRONT + SAMPLE, main=MACROS))
    everything = b"\n".join(name.encode() + content for name, content in parts_of(docx).items())

    assert schema_errors(docx) == []
    assert b"Universitetet" in parts_of(docx)["word/header1.xml"]
    for trace in (
        b"Malmaker",
        b"mal.example",
        b"C:/Users",
        b"vbaProject",
        b"comments",
        b"rsid",
        b"AutoOpen",
        "strøket".encode(),
    ):
        assert trace not in everything


def test_the_front_matter_stays_and_the_sample_chapters_go(tmp_path: Path) -> None:
    """All before the first chapter is kept, a preface too; the report begins on a page of its own, without a title."""
    lines = lines_of(written(university(tmp_path / "mal.dotx", FRONT + SAMPLE)))

    assert lines[:5] == [
        "Normal: Universitetet i Nord",
        "Overskrift1: Forord",
        "Normal: Takk til alle.",
        "Normal: Skrevet av",
        "Normal: Biblioteket ved siden av",
    ]
    assert lines[5].startswith("Normal: ")
    assert "Overskrift1: Funn" in lines
    assert not any("skriver du" in line or "Teori" in line or "Å finne fotfeste" in line for line in lines)


def test_the_report_goes_where_it_is_marked(tmp_path: Path) -> None:
    """Chapters before `{{FUNN}}` and after it stay, whatever they are called; the mark goes."""
    body = (
        SAMPLE
        + par("{{FU").replace("</w:t></w:r>", "</w:t></w:r><w:r><w:t>NN}}</w:t></w:r>")
        + par("Drøfting", "Overskrift1")
    )
    lines = lines_of(written(university(tmp_path / "mal.dotx", body)))

    order = [lines.index(f"Overskrift1: {name}") for name in ("Innledning", "Teori", "Funn", "Drøfting")]
    assert order == sorted(order)
    assert not any("{{" in line for line in lines)


def test_numbers_go_on_from_chapters_before_and_a_preface_has_none(tmp_path: Path) -> None:
    """The contents say the numbers that headings have: the third chapter after two, the first after a preface."""
    marked = par("Forord", "Overskrift1") + SAMPLE + par("{{FUNN}}")
    for body, number in ((FRONT + SAMPLE, 1), (marked, 3)):
        docx = written(university(tmp_path / f"mal{number}.dotx", body))
        preface = next(p for p in document_of(docx).iter(f"{W}p") if text_of(p) == "Forord")

        assert schema_errors(docx) == []
        assert preface.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val") == "0"
        assert any(line.endswith(f": {number} → Funn") for line in lines_of(docx))


def test_its_contents_are_replaced_by_those_of_the_report(tmp_path: Path) -> None:
    """The template's own table of contents lists chapters that are gone: the report's stands in its place."""
    listed = complex_field('TOC \\o "1-3"', "Innledning 3")
    body = par("Forside") + par("Innhold") + f"<w:p>{listed}</w:p>" + par("Forkortelser", "Overskrift1") + SAMPLE
    docx = written(university(tmp_path / "mal.dotx", body))
    lines = lines_of(docx)
    fields = [node.text for node in document_of(docx).iter(f"{W}instrText") if "TOC" in (node.text or "")]

    assert schema_errors(docx) == []
    assert [field.split()[1] for field in fields] == ["\\o", "\\h"]
    assert "Normal: Innledning 3" not in lines
    assert sum(line.endswith(": Innhold") for line in lines) == 1
    assert lines.index("Overskrift1: Forkortelser") > next(
        at for at, line in enumerate(lines) if line.endswith("Tabelliste")
    )


def test_sections_go_on_where_the_template_begins_anew(tmp_path: Path) -> None:
    """Only the first section of the report has the template's first page and page number to begin with."""
    blocks = (Heading("Funn"), Section(landscape=True), TABLE, Section(), Paragraph((Run("Slutt."),)))
    docx = written(university(tmp_path / "mal.dotx", par("Forside")), blocks)
    sections = list(document_of(docx).iter(f"{W}sectPr"))

    assert schema_errors(docx) == []
    assert [section.find(f"{W}titlePg") is not None for section in sections] == [True, False, False]
    assert [section.find(f"{W}pgNumType").get(f"{W}start") for section in sections] == ["1", None, None]
    assert [section.find(f"{W}pgSz").get(f"{W}orient") for section in sections] == [None, "landscape", None]
    assert all(section.find(f"{W}headerReference") is not None for section in sections)


def test_the_section_is_that_of_the_place_marked(tmp_path: Path) -> None:
    """Where the template has other pages further on, the report has those of its own place, and theirs follow."""
    wide = SECTION.replace('w:left="1985"', 'w:left="1111"')
    body = par("{{FUNN}}") + par("Mer", properties=wide) + par("Vedlegg")
    docx = written(university(tmp_path / "mal.dotx", body), (Heading("Funn"), Section(landscape=True), TABLE))
    margins = [node.get(f"{W}left") for node in document_of(docx).iter(f"{W}pgMar")]

    assert schema_errors(docx) == []
    assert margins == ["1111", "1111", "1111", "1985"]
    assert [line.partition(": ")[2] for line in lines_of(docx)][-1] == "Vedlegg"


def test_the_same_template_makes_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the hour is in the file, with a template either."""
    mal = university(tmp_path / "mal.dotx", FRONT + SAMPLE)

    assert written(mal) == written(mal)
