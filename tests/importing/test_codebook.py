"""Codebooks in tables: which column is which, themes said once, and that a transcript is not taken for one."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import children, kind_of, roots
from annotator.domain.project import Project
from annotator.importing.codebook import heading_of
from annotator.importing.errors import NothingToTakeIn, ReadingError, TooLarge
from annotator.importing.projects import kind_of as kind_of_file
from annotator.importing.projects import read_incoming, sorted_out
from annotator.importing.xlsx import rows_of
from tests.importing.word_files import document, paragraph

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(rows: str, shared: str = "", sheets: str = '<sheet name="Ark1" sheetId="1" r:id="rId1"/>') -> bytes:
    """A spreadsheet with these rows."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{sheets}</sheets></workbook>'
        )
        relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
        package.writestr("xl/_rels/workbook.xml.rels", relations)
        package.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        )
        if shared:
            package.writestr("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{shared}</sst>')
    return stream.getvalue()


def inline(place: str, text: str) -> str:
    """A cell that holds its text itself."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def table(*rows: tuple[str, ...]) -> str:
    """A table of a Word file."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def tree(project: Project) -> list[tuple[str, str, list[str]]]:
    """Roots with their kind and the names below."""
    return [(n.name, kind_of(project, n), [c.name for c in children(project, n.id)]) for n in roots(project)]


def read(tmp_path: Path, name: str, data: bytes | str) -> Project:
    """What a file of this name and content gives."""
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_incoming(path).project


@pytest.mark.parametrize(
    "heading",
    [
        "Tema;Kode;Definisjon;Inkluder;Ekskluder;Eksempel;Farge",
        "Tema;Kodenamn;Skildring;Når koden skal brukast;Ikkje bruk når;Døme;Farge",
        "Theme;Code name;Description;When to use;Do not use;Example quote;Colour",
    ],
)
def test_columns_are_known_in_three_languages(tmp_path: Path, heading: str) -> None:
    """Each column by its heading; a theme that stands in the first of its rows belongs to all of them."""
    rows = "Tillit;Bli trodd;På alvor;Blikk;Høflighet;«Hun så meg»;#0072B2\n;Navn på tavla;Skilt;;;;\n"
    rows += "Tid;Tolv minutter;;;;;\n"
    project = read(tmp_path, "kodebok.csv", f"Kodebok 2026;;;;;;\n\n{heading}\n{rows}")
    node = next(node for node in project.nodes if node.name == "Bli trodd")

    assert tree(project) == [("Tillit", "theme", ["Bli trodd", "Navn på tavla"]), ("Tid", "theme", ["Tolv minutter"])]
    assert (node.definition, node.include, node.exclude) == ("På alvor", "Blikk", "Høflighet")
    assert (node.example, node.colour) == ("«Hun så meg»", "#0072B2")


def test_without_a_heading_names_and_definitions(tmp_path: Path) -> None:
    """Two columns: what a code is called and what it means, when she says that it is a codebook."""
    project = read(tmp_path, "koder.csv", "Bli trodd,Når noen tar det på alvor\nTid,Den som måles\n")

    assert [(node.name, node.definition) for node in project.nodes] == [
        ("Bli trodd", "Når noen tar det på alvor"),
        ("Tid", "Den som måles"),
    ]


def test_several_levels_and_a_code_named_again(tmp_path: Path) -> None:
    """Main theme, sub-theme and code; what a second line says of a code is added to it."""
    text = "Hovedtema\tUndertema\tKode\tDefinisjon\nA\tA1\tx\tén\nA\tA2\ty\t\nB\tB1\tx\t\nA\tA1\tx\tto\n"
    project = read(tmp_path, "k.tsv", text)
    names = {node.id: node.name for node in project.nodes}
    links = sorted((names[link.parent], names[link.child]) for link in project.node_links)

    assert links == [("A", "A1"), ("A", "A2"), ("A1", "x"), ("A2", "y"), ("B", "B1"), ("B1", "x")]
    assert sorted(node.definition for node in project.nodes if node.name == "x") == ["", "én\nto"]


def test_a_table_in_word(tmp_path: Path) -> None:
    """The table with the heading, not the one before it."""
    before = table(("Dato", "Sted"), ("1.2.", "Bodø"))
    codes = table(("Kode", "Beskrivelse"), ("Ro", "Stille"), ("Uro", "Støy"))
    project = read(tmp_path, "kodebok.docx", document(before + paragraph("Kodeboken:") + codes))

    assert [(node.name, node.definition) for node in project.nodes] == [("Ro", "Stille"), ("Uro", "Støy")]


def test_a_spreadsheet(tmp_path: Path) -> None:
    """Texts shared or in the cell, with runs and escapes; empty cells between; hidden sheets passed over."""
    shared = "<si><t>Kode</t></si><si><r><t>Ro </t></r><r><t>og fred</t></r><rPh><t>x</t></rPh></si>"
    rows = f'<row><c r="A1" t="s"><v>0</v></c>{inline("C1", "Definisjon")}</row>'
    rows += f'<row r="7"><c r="A7" t="s"><v>1</v></c>{inline("C7", "En_x000D_&#10;To")}</row>'
    project = read(tmp_path, "kodebok.xlsx", workbook(rows, shared))

    assert [(node.name, node.definition) for node in project.nodes] == [("Ro og fred", "En\nTo")]


def test_a_cell_far_away_costs_nothing() -> None:
    """The last cell of the last row of a sheet: what is between is not made."""
    rows = (
        f"<row>{inline('A1', 'Kode')}</row><row r='1048576'>{inline('XFD1048576', 'x')}{inline('A1048576', 'y')}</row>"
    )

    assert rows_of(workbook(rows)) == [["Kode"], ["y"]]


def test_a_spreadsheet_that_unpacks_without_end_is_refused() -> None:
    """A bomb in the sheet."""
    with pytest.raises(TooLarge):
        rows_of(workbook(f"<row>{inline('A1', 'x' * 40_000_000)}</row>"))


@given(st.binary(max_size=80), st.floats(0, 1))
def test_damaged_spreadsheets_are_refused(noise: bytes, place: float) -> None:
    """Rows, or a typed refusal."""
    data = workbook(f"<row>{inline('A1', 'Kode')}{inline('B1', 'Definisjon')}</row>")
    at = int(place * len(data))
    rows: list[list[str]] = []
    with suppress(ReadingError):
        rows = rows_of(data[:at] + noise + data[at + len(noise) :])

    assert all(isinstance(cell, str) for row in rows for cell in row)


def test_nothing_in_it(tmp_path: Path) -> None:
    """A heading alone is no codebook."""
    with pytest.raises(NothingToTakeIn):
        read(tmp_path, "kodebok.csv", "Kode;Definisjon\n;\n")


def test_a_transcript_is_none(tmp_path: Path) -> None:
    """Columns of a transcript, a table of speakers, a list of anything: none is taken for a codebook."""
    assert heading_of([["Navn", "Tid", "Tekst"], ["Kari", "0:03", "Hei"]]) is None
    assert heading_of([["Deltaker", "Rolle"], ["P1", "Lærer"]]) is None
    talk = tmp_path / "intervju.docx"
    talk.write_bytes(document(table(("I", "Hva er verst?"), ("P", "Natta."))))
    codes = tmp_path / "kodebok.docx"
    codes.write_bytes(document(table(("Kode", "Definisjon"), ("Ro", "Stille"))))

    assert (kind_of_file(talk), kind_of_file(codes)) == ("", "codebook")
    assert sorted_out([codes]) == ([codes], [])
    assert sorted_out([talk, codes]) == ([], [talk, codes])
