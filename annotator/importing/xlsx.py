"""The cells of a workbook's first sheet, as they are shown: a codebook in a spreadsheet.

An own walker, as for Word and LibreOffice files: of two well-kept libraries one makes room for every cell between the
first and the last, which a small file may put seventeen thousand million apart, and both follow what a sheet declares.
"""

import re
from collections.abc import Iterator
from itertools import islice
from zipfile import ZipFile

from lxml import etree

from annotator.importing.decoding import canonical
from annotator.importing.errors import DamagedDocument
from annotator.importing.package import local_name, open_package, part, tree

FORMAT = "xlsx"
MOST_ROWS, MOST_COLUMNS = 5_000, 100
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def rows_of(data: bytes) -> list[list[str]]:
    """The rows of the first sheet that has any, to the last filled cell of each. Raises DamagedDocument, TooLarge."""
    package = open_package(data, FORMAT)
    shared = _shared(package)
    for name in _sheets(package):
        rows = [row for row in _rows(tree(part(package, name, FORMAT), FORMAT), shared) if any(row)]
        if rows:
            return rows
    return []


def _shared(package: ZipFile) -> list[str]:
    """The texts that cells name by number."""
    if "xl/sharedStrings.xml" not in package.namelist():
        return []
    root = tree(part(package, "xl/sharedStrings.xml", FORMAT), FORMAT)
    return [_text(item) for item in root if local_name(item) == "si"]


def _sheets(package: ZipFile) -> list[str]:
    """The sheets' parts in the order of their tabs."""
    book = tree(part(package, "xl/workbook.xml", FORMAT), FORMAT)
    relations = tree(part(package, "xl/_rels/workbook.xml.rels", FORMAT), FORMAT)
    targets = {str(one.get("Id")): str(one.get("Target") or "") for one in relations}
    names = []
    for element in book.iter():
        if local_name(element) == "sheet" and element.get("state") not in ("hidden", "veryHidden"):
            identity = next((str(v) for name, v in element.attrib.items() if str(name).endswith("}id")), "")
            target = targets.get(identity, "")
            names.append(target.lstrip("/") if target.startswith("/") else f"xl/{target}")
    found = [name for name in names if name in package.namelist()]
    if not found:
        raise DamagedDocument(FORMAT)
    return found


def _rows(sheet: etree._Element, shared: list[str]) -> Iterator[list[str]]:
    for row in islice(sheet.iter("{*}row"), MOST_ROWS):
        cells: list[str] = []
        for cell in row.iter("{*}c"):
            column = _column(str(cell.get("r") or ""), len(cells))
            if column < MOST_COLUMNS:
                cells += [""] * (column + 1 - len(cells))
                cells[column] = _value(cell, shared)
        yield cells


def _column(place: str, following: int) -> int:
    """The column of a cell from 0; the one after the last where the cell does not say."""
    found = _PLACE.fullmatch(place)
    if found is None:
        return following
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return column - 1


def _value(cell: etree._Element, shared: list[str]) -> str:
    kind = cell.get("t")
    if kind == "inlineStr":
        return next((_text(one) for one in cell if local_name(one) == "is"), "")
    written = next(("".join(map(str, one.itertext())) for one in cell if local_name(one) == "v"), "")
    if kind == "s":
        return shared[int(written)] if written.isdigit() and int(written) < len(shared) else ""
    if kind == "e":
        return ""
    return canonical(_unescaped(written)).strip()


def _text(item: etree._Element) -> str:
    """A text with its runs joined; how it is pronounced is left out."""
    parts = [
        "".join(map(str, found.itertext()))
        for found in item.iter("{*}t")
        if all(local_name(above) != "rPh" for above in found.iterancestors())
    ]
    return canonical(_unescaped("".join(parts))).strip()


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
