"""Tables of WordprocessingML: fixed widths, repeated header row, merged groups, a title for screen readers."""

from collections.abc import Collection, Sequence

from annotator.reporting.docx.styles import StyleSheet
from annotator.reporting.docx.xml import attribute, paragraph, run
from annotator.reporting.model import Cell, Table
from annotator.reporting.words import Words

_MAY_SPLIT_FROM = 22
"""Lines of a row from which it may break over pages: held together it would leave half a page white."""
_KEPT_AT_END = 2
"""Rows that are not parted at the end of a table, nor from the note below it."""
_TWIPS_PER_LETTER = 105
"""Of the tables' type, on the average."""

_MIDDLE = '<w:jc w:val="center"/>'


def table_xml(table: Table, styles: StyleSheet, words: Words, line_width: int) -> str:
    """The table, `line_width` twentieths of a point wide."""
    widths = [round(share * line_width) for share in table.widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head, body = styles[words.style_head], styles[words.style_cell]
    strong = styles["Strong"]
    forms = [_MIDDLE if table.centred is not None and at >= table.centred else "" for at in range(len(widths))]
    heads = zip(table.header, widths, forms, strict=True)
    header = "".join(_cell(paragraph(head, run(text), form), width) for text, width, form in heads)
    rows = [f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>"]
    repeats = _repeats(table)
    following = [*repeats[1:], range(0)]
    kept_from = len(table.rows) - _KEPT_AT_END if len(table.rows) > _KEPT_AT_END or table.note else len(table.rows)
    for at, (row, repeated, next_repeated) in enumerate(zip(table.rows, repeats, following, strict=True)):
        last = at == len(table.rows) - 1
        kept = "<w:keepNext/>" if at >= kept_from and (table.note or not last) and _is_short(row, widths) else ""
        cells = []
        for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
            merge = "continue" if column in repeated else "restart" if column in next_repeated else ""
            shown = "" if merge == "continue" else _runs(cell, strong)
            cells.append(_cell(paragraph(body, shown, kept + forms[column]), width, merge))
        rows.append(f"<w:tr>{_row_properties(row, widths)}{''.join(cells)}</w:tr>")
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{styles[words.style_table]}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        ' w:noHBand="0" w:noVBand="1"/>'
        f"<w:tblCaption w:val={attribute(table.caption)}/>"
        f"<w:tblDescription w:val={attribute(table.description or ', '.join(table.header))}/></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _repeats(table: Table) -> list[Collection[int]]:
    """For each row, the columns whose cell only repeats the row above."""
    whole = len(table.header)
    return [
        {*range(first), *range(whole - last, whole)}
        for first, last in zip(table.continues(), table.ends(), strict=True)
    ]


def _runs(cell: Cell, strong: str) -> str:
    shown = ((part, strong if part.role == "strong" else "") for part in cell)
    return "".join(run(part.text, style, part.language, shade=part.shade) for part, style in shown)


def _row_properties(row: tuple[Cell, ...], widths: Sequence[int]) -> str:
    return "<w:trPr><w:cantSplit/></w:trPr>" if _is_short(row, widths) else ""


def _is_short(row: tuple[Cell, ...], widths: Sequence[int]) -> bool:
    lines = max((_lines(cell, width) for cell, width in zip(row, widths, strict=True)), default=0)
    return lines < _MAY_SPLIT_FROM


def _lines(cell: Cell, width: int) -> int:
    """About how many lines a cell takes."""
    fits = max(1, width // _TWIPS_PER_LETTER)
    text = "".join(part.text for part in cell)
    return sum(len(line) // fits + 1 for line in text.split("\n"))


def _cell(content: str, width: int, merge: str = "") -> str:
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{merged}</w:tcPr>{content}</w:tc>'
