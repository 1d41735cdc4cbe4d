"""What a workbook needs beside its sheets: the list of parts, the names of the sheets, and how cells look."""

import re
from collections.abc import Iterator, Sequence
from html import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PLAIN, WRAPPED, HEAD, RISKY, COLOURED_FROM = 0, 1, 2, 3, 4
"""Styles of cells by number. `RISKY` is text with the mark by which Excel takes it for text also once it is edited."""
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_HEX = re.compile("#[0-9A-Fa-f]{6}")


class Look:
    """The colours that are used; each is a style of its own."""

    def __init__(self) -> None:
        self._colours: dict[str, int] = {}

    def colour(self, colour: str) -> int:
        """The place of a colour among those used."""
        shown = colour[1:].upper() if _HEX.fullmatch(colour) else "8A8A8A"
        return self._colours.setdefault(shown, len(self._colours))

    def xml(self) -> str:
        """The part with the styles. A coloured cell has its colour's name in it unseen, for who listens."""
        fills = ["EDEDF0", *self._colours]
        fonts = "".join(f'<font><sz val="11"/><color rgb="FF{c}"/><name val="Calibri"/></font>' for c in self._colours)
        filled = "".join(
            f'<fill><patternFill patternType="solid"><fgColor rgb="FF{c}"/><bgColor indexed="64"/></patternFill></fill>'
            for c in fills
        )
        top, wrapped = '<alignment vertical="top"/>', '<alignment vertical="top" wrapText="1"/>'
        look = (
            '<xf numFmtId="0" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" applyFont="1" applyFill="1"'
        )
        styles = [
            look.format(font=0, fill=0, border=0) + f' applyAlignment="1">{top}</xf>',
            look.format(font=0, fill=0, border=0) + f' applyAlignment="1">{wrapped}</xf>',
            look.format(font=1, fill=2, border=1) + f' applyBorder="1" applyAlignment="1">{wrapped}</xf>',
            look.format(font=0, fill=0, border=0) + f' quotePrefix="1" applyAlignment="1">{wrapped}</xf>',
            *(
                look.format(font=2 + at, fill=3 + at, border=0) + f' applyAlignment="1">{top}</xf>'
                for at in range(len(self._colours))
            ),
        ]
        edges = "<left/><right/><top/>"
        return (
            f'<styleSheet xmlns="{MAIN}"><fonts count="{2 + len(self._colours)}">'
            '<font><sz val="11"/><name val="Calibri"/></font>'
            '<font><b/><sz val="11"/><color rgb="FF1D1D1F"/><name val="Calibri"/></font>'
            f'{fonts}</fonts><fills count="{2 + len(fills)}"><fill><patternFill patternType="none"/></fill>'
            f'<fill><patternFill patternType="gray125"/></fill>{filled}</fills>'
            f'<borders count="2"><border>{edges}<bottom/><diagonal/></border>'
            f'<border>{edges}<bottom style="thin"><color rgb="FF8A8A8A"/></bottom><diagonal/></border></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f'<cellXfs count="{len(styles)}">{"".join(styles)}</cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
        )


def package_parts(names: Sequence[str], look: Look) -> Iterator[tuple[str, str]]:
    """The parts by name; the sheets themselves are written by `xlsx`."""
    numbers = range(1, len(names) + 1)
    sheets = "".join(
        f'<sheet name="{escape(sheet_name(name))}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, 1)
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_SHEET}.worksheet+xml"/>' for n in numbers
    )
    kinds = (
        f'<Types xmlns="{_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET}.styles+xml"/>{types}</Types>'
    )
    book = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    styles = f'<Relationship Id="rId{len(names) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    views = "<bookViews><workbookView/></bookViews>"
    yield "[Content_Types].xml", kinds
    yield "_rels/.rels", f'<Relationships xmlns="{_LINKS}">{book}</Relationships>'
    yield "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_LINKS}">{links}{styles}</Relationships>'
    yield "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}">{views}<sheets>{sheets}</sheets></workbook>'
    yield "xl/styles.xml", look.xml()


def sheet_name(name: str) -> str:
    """A name as Excel takes it."""
    return _NOT_IN_A_NAME.sub(" ", name)[:31].strip() or "–"


def column_name(number: int) -> str:
    """Column 27, counted from 0, is `AB`."""
    name = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        name = chr(65 + letter) + name
    return name
