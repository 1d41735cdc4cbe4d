"""Workbook and CSV files: what stands in the cells, and that no spreadsheet reckons with it."""

import csv
import io
import zipfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from annotator.domain.codebook import walk
from annotator.domain.project import Project
from annotator.exporting.csv_files import check_csv, write_csv
from annotator.exporting.formats import format_of, take_out
from annotator.exporting.plain import plain
from annotator.exporting.sheets import Sheet, sheets
from annotator.exporting.taking import Taken, take
from annotator.exporting.xlsx import LONGEST, check_xlsx, fitted, read_rows, write_xlsx
from annotator.exporting.xlsx_parts import column_name
from annotator.storage.actions import memos
from annotator.storage.store import Store
from tests.exporting.leaving_maker import FORMULA, LINES, fill

XSD = Path(__file__).parents[1] / "reporting" / "xsd" / "sml.xsd"
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
NAMESPACE = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def of(*rows: tuple[str | int, ...]) -> Taken:
    """What leaves, with one table of these rows as its units."""
    sheet = Sheet("units", "Enheter", ("A", "B"), rows, (10, 40))
    content = Taken(Project())
    content.made.update(units=sheet)
    return content


def test_the_workbook_follows_the_schema(sample: Store, tmp_path: Path) -> None:
    """Sheets, list of sheets and styles; `xml:space`, which the schema forgot, is what every program writes."""
    path = tmp_path / "ut.xlsx"
    take_out(Taken(take(sample.project)), path, format_of("xlsx"))
    schema = etree.XMLSchema(etree.parse(XSD))
    with zipfile.ZipFile(path) as package:
        parts = [name for name in package.namelist() if name.startswith("xl/") and not name.endswith(".rels")]
        for name in parts:
            root = etree.fromstring(package.read(name))
            for element in root.iter(etree.Element):
                element.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
            schema.assertValid(root.getroottree())
    assert len(parts) == 9


def test_text_stays_text(store: Store, tmp_path: Path) -> None:
    """What begins like a formula is a cell of text, marked so that it stays one; no formula is in the file."""
    fill(store)
    path = tmp_path / "ut.xlsx"
    take_out(Taken(take(store.project)), path, format_of("xlsx"))
    with zipfile.ZipFile(path) as package:
        codebook = etree.fromstring(package.read("xl/worksheets/sheet2.xml"))
        styles = etree.fromstring(package.read("xl/styles.xml"))
        whole = b"".join(package.read(name) for name in package.namelist())
    cell = next(c for c in codebook.iterfind(".//m:c", NAMESPACE) if "".join(c.itertext()) == FORMULA)
    style = styles.findall(".//m:cellXfs/m:xf", NAMESPACE)[int(cell.get("s", "0"))]

    assert cell.get("t") == "inlineStr"
    assert style.get("quotePrefix") == "1"
    assert b"<f>" not in whole


def test_csv_opens_in_a_norwegian_excel(store: Store, tmp_path: Path) -> None:
    """Byte order mark, semicolons, an apostrophe before formulas and dashes; commas when she wants them."""
    fill(store)
    project = take(store.project)
    for semicolons, between in ((True, ";"), (False, ",")):
        path = tmp_path / "ut.csv"
        take_out(Taken(project, semicolons=semicolons), path, format_of("csv"))
        text = path.read_bytes().decode("utf-8")
        rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=between))

        assert text.startswith("\ufeff")
        assert [row["Intervju"] for row in rows] == ["Intervju 1", "Intervju 2"]
        assert rows[0]["Koder"] == f"'{FORMULA}"
        assert rows[0]["Meningsenhet"] == "'" + LINES[0][:6].strip()
        assert rows[0]["Alder"] == "26"


def test_the_units_have_their_columns(sample: Store) -> None:
    """Whose, where, the words, every text column, codes and each level above, in the order of the texts."""
    content = Taken(take(sample.project))
    (sheet,) = sheets(content, "units")
    project = sample.project
    columns = [column.name for column in project.ordered_columns()]
    levels = [layer.name for layer in sorted(project.layers, key=lambda one: one.position) if layer.kind != "code"]
    place = sheet.head.index("Meningsenhet")

    assert list(sheet.head[place + 1 : place + 1 + len(columns)]) == columns
    assert [name for name in sheet.head if name in levels] == levels
    assert [row[0] for row in sheet.rows] == list(range(1, len(project.units) + 1))
    assert {row[place] for row in sheet.rows} == {project.text_of(unit.id) for unit in project.units}
    assert all(len(row) == len(sheet.head) == len(sheet.widths) for row in sheet.rows)


def test_the_codebook_has_every_place_of_the_tree(sample: Store) -> None:
    """In tree order, with its colour in the narrow cell before the name."""
    (sheet,) = sheets(Taken(take(sample.project)), "codebook")
    places = [branch.node.name for branch in walk(sample.project)]

    assert [row[2] for row in sheet.rows] == places
    assert sheet.colour == 0
    assert sheet.widths[0] < 8
    assert all(str(row[0]).startswith("#") for row in sheet.rows)


def test_a_cell_that_is_too_long_is_cut_and_counted(store: Store, tmp_path: Path) -> None:
    """Excel takes 32,767 UTF-16 units; the other formats have the text whole."""
    text = "🌲å" * 20_000
    memos.add_memo(store, text)
    content = Taken(take(store.project))
    cut = take_out(content, tmp_path / "ut.xlsx", format_of("xlsx")).cut

    assert cut == 1
    assert len(fitted(text).encode("utf-16-le")) // 2 <= LONGEST
    assert fitted(text).endswith(" …")
    take_out(content, tmp_path / "ut.json", format_of("json"))
    assert text in (tmp_path / "ut.json").read_text(encoding="utf-8")


@given(st.lists(st.tuples(TEXTS, TEXTS | st.integers(0, 10**9)), min_size=1, max_size=4))
def test_whatever_stands_in_a_cell_comes_back(tmp_path_factory, rows) -> None:  # type: ignore[no-untyped-def]
    """Markup, quotation marks, `_x0041_`, line ends, characters above 16 bits; control characters go everywhere."""
    folder = tmp_path_factory.mktemp("celler")
    content = of(*rows)
    write_xlsx(content, folder / "a.xlsx", "units")
    check_xlsx(content, folder / "a.xlsx", "units")
    write_csv(content, folder / "a.csv", "units")
    check_csv(content, folder / "a.csv", "units")
    with zipfile.ZipFile(folder / "a.xlsx") as package:
        read = list(read_rows(package.read("xl/worksheets/sheet1.xml")))

    assert read[1:] == [[plain(str(cell)) for cell in row] for row in rows]


def test_columns_are_named_as_in_a_spreadsheet() -> None:
    """After Z comes AA."""
    assert [column_name(n) for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
