"""The tables as one Excel workbook: a sheet each, text that stays text, a head that stays in sight and can filter.

Written as XML of our own: XlsxWriter takes three times as long for 5,000 units, and the eight parts are few and fixed.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from html import escape
from itertools import zip_longest
from pathlib import Path
from typing import Any

from annotator.exporting.bundle import put_member
from annotator.exporting.errors import NotReadBack
from annotator.exporting.plain import is_risky, plain
from annotator.exporting.progress import Progress, silent
from annotator.exporting.sheets import Cell, Sheet, sheets
from annotator.exporting.taking import Taken
from annotator.exporting.xlsx_parts import (
    COLOURED_FROM,
    DECLARATION,
    HEAD,
    MAIN,
    RISKY,
    WRAPPED,
    Look,
    column_name,
    package_parts,
)

LONGEST = 32_767
"""Characters in a cell: Excel calls a file with more damaged."""
CUT = " …"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_WRAPS_FROM = 24
"""Columns this wide (in digits) break their lines."""
_EMPTY = "<c/>"


def write_xlsx(taken: Taken, path: Path, part: str = "", on_progress: Progress = silent) -> int:
    """Write every table, or one; how many texts were too long for a cell and are cut."""
    made, look, cut = sheets(taken, part), Look(), 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as package:
        for number, sheet in enumerate(made, start=1):
            on_progress(number - 1, len(made))
            page = _Page(sheet, look)
            put_member(package, f"xl/worksheets/sheet{number}.xml", page.xml().encode())
            cut += page.cut
        for name, text in package_parts([sheet.name for sheet in made], look):
            put_member(package, name, (DECLARATION + text).encode())
    return cut


class _Page:
    """One sheet; `cut` counts the texts that did not fit."""

    def __init__(self, sheet: Sheet, look: Look) -> None:
        self._sheet, self._look, self.cut = sheet, look, 0
        self._styles = [WRAPPED if width >= _WRAPS_FROM else 0 for width in sheet.widths]

    def xml(self) -> str:
        sheet = self._sheet
        last = f"{column_name(len(sheet.head) - 1)}{max(2, len(sheet.rows) + 1)}"
        return "".join(
            (
                DECLARATION,
                f'<worksheet xmlns="{MAIN}"><dimension ref="A1:{last}"/>{self._frozen()}<cols>{self._columns()}</cols>',
                "<sheetData>",
                "".join(self._rows()),
                f'</sheetData><autoFilter ref="A1:{last}"/></worksheet>',
            )
        )

    def _frozen(self) -> str:
        """The head, and the first columns, stay in sight."""
        across = self._sheet.frozen
        pane, at = ("bottomRight", f'xSplit="{across}" ') if across else ("bottomLeft", "")
        corner = f"{column_name(across)}2"
        return (
            f'<sheetViews><sheetView workbookViewId="0"><pane {at}ySplit="1" topLeftCell="{corner}" '
            f'activePane="{pane}" state="frozen"/></sheetView></sheetViews>'
        )

    def _columns(self) -> str:
        return "".join(
            f'<col min="{at}" max="{at}" width="{width}.7" style="{style}" customWidth="1"/>'
            for at, (width, style) in enumerate(zip(self._sheet.widths, self._styles, strict=True), start=1)
        )

    def _rows(self) -> Iterator[str]:
        head = (_text(plain(name), HEAD) for name in self._sheet.head)
        yield f"<row>{''.join(head)}</row>"
        colour, styles = self._sheet.colour, self._styles
        for row in self._sheet.rows:
            cells = []
            for at, cell in enumerate(row):
                if cell == "":
                    cells.append(_EMPTY)
                elif isinstance(cell, int):
                    cells.append(f'<c s="{styles[at]}"><v>{cell}</v></c>')
                elif at == colour:
                    cells.append(_text(cell, COLOURED_FROM + self._look.colour(cell)))
                else:
                    cells.append(self._fitted(cell, styles[at]))
            yield f"<row>{''.join(cells)}</row>"

    def _fitted(self, cell: str, style: int) -> str:
        text = fitted(cell)
        self.cut += len(cell) * 2 > LONGEST and len(text) < len(plain(cell))
        return _text(text, RISKY if is_risky(text) else style)


def _text(text: str, style: int) -> str:
    """A cell that is text whatever stands in it: a formula would be another kind of cell."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: f"_x005F{found[0]}", text)
    return f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(text, quote=False)}</t></is></c>'


def fitted(cell: str) -> str:
    """A text as a cell can hold it; Excel counts in UTF-16 units."""
    text = plain(cell)
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    units = text.encode("utf-16-le")[: 2 * (LONGEST - len(CUT))]
    return units.decode("utf-16-le", "ignore") + CUT


def check_xlsx(taken: Taken, path: Path, part: str = "") -> None:
    """Read the workbook as another program would. Raises NotReadBack naming the sheet that does not say the same."""
    with zipfile.ZipFile(path) as package:
        for number, sheet in enumerate(sheets(taken, part), start=1):
            rows = read_rows(package.read(f"xl/worksheets/sheet{number}.xml"))
            for read, row in zip_longest(rows, (sheet.head, *sheet.rows)):
                if read is None or row is None or read != [_said(cell) for cell in row]:
                    raise NotReadBack(sheet.id)


def _said(cell: Cell) -> str:
    return str(cell) if isinstance(cell, int) else fitted(cell)


def read_rows(data: bytes) -> Iterator[Sequence[str]]:
    """What the cells of a sheet say, row by row."""
    from lxml import etree

    sheet: Any = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))
    for row in sheet.iter(f"{{{MAIN}}}row"):
        yield [_unescaped(cell[0].text or cell[0][0].text or "") if len(cell) else "" for cell in row]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
