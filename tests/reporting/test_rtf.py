"""Blocks as Rich Text: what word processors take from the clipboard, with every word, style, table and note."""

import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from annotator.importing.decoding import canonical
from annotator.importing.rtf import read
from annotator.importing.source import Source
from annotator.reporting.chapter import build_report
from annotator.reporting.model import (
    Block,
    BlockQuote,
    Footnote,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    QuoteTurn,
    Run,
    Section,
    Spoken,
    Table,
    Toc,
    cell,
    clean,
)
from annotator.reporting.rtf import as_rtf, escaped
from annotator.reporting.settings import ReportSettings
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import sample
from tests.reporting.reading import W, needs_libreoffice, text_of

LOOK = ReportSettings(quote_style="italic_block").look
TRICKY = "{\\rtf1 \\par} «æøå» – č ŋ 𝒳 😀 <b>\u00a0a\u00adb\u2011c\td\u0008\x0b\ud800"


def read_back(*blocks: Block) -> str:
    """The text that our own reader of Rich Text finds."""
    return read(Source(as_rtf(blocks, LOOK, "nb"), "a.rtf")).source()


def plain(*texts: str) -> Paragraph:
    """Running text."""
    return Paragraph(tuple(map(Run, texts)))


@given(st.lists(st.text(st.characters() | st.sampled_from("\\{}\n\t;'? 😀0a")), max_size=4))
def test_any_text_comes_back(texts: list[str]) -> None:
    """Whatever a transcript holds: nothing is taken for a control word, nothing is lost, also beyond the BMP."""
    paragraph = plain(*texts, "|")
    assert read_back(paragraph) == canonical("".join(clean(text) for text in texts) + "|")


@given(st.text(), st.text())
def test_it_is_ascii_and_well_formed(text: str, name: str) -> None:
    """Groups end where they began, whatever stands in texts, captions and names of fonts."""
    blocks = [Heading(text), BlockQuote((QuoteTurn((Run(text, "quote", "en"),), name),), (Run(name, "label"),))]
    blocks += [Table("t", text, (name,), (((Run(text, "strong"),),),), (1.0,), note=name)]
    rich = as_rtf(blocks, LOOK, "nn").decode("ascii").replace("\\\\", "").replace("\\{", "").replace("\\}", "")
    depth = 0
    for sign in rich:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0
    assert rich.endswith("}")


def test_characters_that_are_signs() -> None:
    """Beyond the BMP two units, negative above 32,767; no-break and soft marks by their own signs."""
    assert escaped("å😀\uffed") == "\\u229?\\u-10179?\\u-8704?\\u-19?"
    assert escaped("a\u00a0b\u00adc\u2011{\\}\t") == "a\\~b\\-c\\_\\{\\\\\\}\\tab "


def test_every_kind_of_block_has_its_style() -> None:
    """By the names of the Word file; breaks and contents of a whole report are left out."""
    spoken = Spoken((Run("Ja."),), "P01")
    blocks: list[Block] = [Toc("Innhold"), Section(), Heading("Funn", 2), plain("tekst"), PageBreak(), spoken]
    blocks += [NumberedList(("én", "to")), BlockQuote((QuoteTurn((Run("sitat", "quote"),), "P01"),))]
    found = as_rtf(blocks, LOOK, "nb").decode("ascii")
    sheet, body = found.split("\n\\pard", 1)
    numbers = {name: number for number, name in _styles(sheet)}

    assert f"{numbers['heading 2']}\\f0\\fs28" in body
    assert body.count(f"{numbers['List Number']}\\") == 2
    assert f"{numbers['Quote']}\\" in body
    assert f"{numbers['Transkripsjon']}\\" in body
    assert f"{{{numbers['Strong']}\\b P01: }}Ja." in body
    assert f"{{{numbers['Sitatreferanse']}\\i0 P01: }}sitat" in body
    assert "Innhold" not in body


def _styles(sheet: str) -> list[tuple[str, str]]:
    """The mark and the name of each style in the style sheet."""
    entries = sheet.partition("{\\stylesheet")[2].split("}")
    whole = [entry.lstrip("{").removeprefix("\\*") for entry in entries if ";" in entry]
    return [(entry[: entry.index("\\", 1)], _name(entry)) for entry in whole]


def _name(entry: str) -> str:
    """What follows the last control word, without the semicolon."""
    return entry.rpartition("\\")[2].partition(" ")[2].rstrip(";")


def test_two_lists_count_each_from_one() -> None:
    """Each is a list of its own."""
    rich = as_rtf([NumberedList(("a", "b")), plain("og"), NumberedList(("c",))], LOOK, "nb").decode("ascii")

    assert rich.count("\\listsimple1") == 2
    assert rich.count("\\ls1\\ilvl0") == 2
    assert rich.count("\\ls2\\ilvl0") == 1


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The whole chapter and some tricky text as LibreOffice understands it, saved as a Word file."""
    folder = tmp_path_factory.mktemp("rtf")
    report = build_report(sample().project, chosen(quote_style="italic_footnote")).report
    more = Paragraph((Run(TRICKY), Run("english", "plain", "en"), Run("kodet", shade="#ffe0a0"), Footnote((Run("n"),))))
    (folder / "a.rtf").write_bytes(as_rtf([*report.blocks, more], report.look, "nb"))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(folder), str(folder / "a.rtf")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return {"docx": Path(folder / "a.docx").read_bytes()}


@needs_libreoffice
@pytest.mark.libreoffice
def test_libreoffice_finds_the_same_paragraphs(opened: dict[str, bytes]) -> None:
    """Every paragraph with its text and the style of its name, and signs of markup as text."""
    blocks = build_report(sample().project, chosen(quote_style="italic_footnote")).report.blocks
    found = [(p.style.name, p.text) for p in Document(io.BytesIO(opened["docx"])).paragraphs]
    wanted: list[tuple[str, str]] = []
    for block in blocks:
        if isinstance(block, Heading):
            wanted.append((f"Heading {block.level}", block.text))
        elif isinstance(block, Paragraph):
            wanted.append(("Normal", "".join(part.text for part in block.content if isinstance(part, Run))))
        elif isinstance(block, NumberedList):
            wanted += [("List Number", item) for item in block.items]
        elif isinstance(block, BlockQuote):
            said = [f"{t.speaker}: " * bool(t.speaker) + "".join(r.text for r in t.runs) for t in block.turns]
            label = "".join(part.text for part in block.label if isinstance(part, Run))
            wanted.append(("Quote", "\n".join(said) + label))
        elif isinstance(block, Table):
            wanted.append(("Caption", block.caption))

    assert [(style, text) for style, text in found if style != "Caption"][: len(wanted)] == [
        *(one for one in wanted if one[0] != "Caption"),
        ("Normal", _as_python_docx(TRICKY) + "englishkodet"),
    ]
    captions = [text for style, text in found if style == "Caption"]
    named = [text for style, text in wanted if style == "Caption"]
    assert captions == [f"Tabell\u00a0{number}. {text}" for number, text in enumerate(named, 1)]


def _as_python_docx(text: str) -> str:
    """It knows no soft hyphen, and takes a hyphen that does not break for any other."""
    return clean(text).replace("\u00ad", "").replace("\u2011", "-")


@needs_libreoffice
@pytest.mark.libreoffice
def test_libreoffice_finds_the_same_tables(opened: dict[str, bytes]) -> None:
    """Cells with their text and style, merged where they belong together; notes are notes, languages are known."""
    report = build_report(sample().project, chosen(quote_style="italic_footnote")).report
    tables = [block for block in report.blocks if isinstance(block, Table)]
    document = Document(io.BytesIO(opened["docx"]))
    assert len(document.tables) == len(tables)
    for found, table in zip(document.tables, tables, strict=True):
        cells = [[c.text for c in row.cells] for row in found.rows]
        assert cells[0] == list(table.header)
        assert cells[1:] == [["".join(run.text for run in c) for c in row] for row in table.rows]
        styles = {c.paragraphs[0].style.name for row in found.rows[1:] for c in row.cells}
        assert styles == {"Tabelltekst"}
        assert found.rows[0].cells[0].paragraphs[0].style.name == "Tabellhode"
    with zipfile.ZipFile(io.BytesIO(opened["docx"])) as package:
        root = etree.fromstring(package.read("word/document.xml"))
        notes = [text_of(note).strip() for note in etree.fromstring(package.read("word/footnotes.xml"))]

    assert len([i for i in root.iter(f"{W}instrText") if "SEQ Tabell" in (i.text or "")]) == len(tables)
    assert "en-GB" in {mark.get(f"{W}val") for mark in root.iter(f"{W}lang")}
    assert notes[-1] == "n"


def test_cells_that_repeat_are_merged() -> None:
    """Shown once, as in the file, and the rows keep all their cells."""
    rows = ((cell("Tema"), cell("a")), (cell("Tema"), cell("b")))
    table = Table("t", "Oversikt", ("Tema", "Kode"), rows, (0.5, 0.5), grouped=1, centred=1)
    rich = as_rtf([table], LOOK, "nb").decode("ascii")

    assert (rich.count("\\clvmgf"), rich.count("\\clvmrg")) == (1, 1)
    assert rich.count("Tema") == 2
    assert rich.count("\\cell\\") + rich.count("\\cell\n") == rich.count("\\cellx") == 6
    assert rich.count("\\qc\\intbl") == 3
    assert rich.count("\\trhdr") == 1
