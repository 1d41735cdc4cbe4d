"""Rows as a table on the clipboard: tab-separated for a spreadsheet, HTML for a text document; not for its history."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from annotator.ui.clipboard import kept_from_history

Table = Sequence[Sequence[str]]


def table_data(table: Table) -> QMimeData:
    """Both forms; the first row is the heading."""
    data = QMimeData()
    data.setText(tab_separated(table))
    data.setHtml(html_table(table))
    return kept_from_history(data)


def tab_separated(table: Table) -> str:
    """Cells with a tab, line break or quotation mark are quoted, as spreadsheets read them."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in table)


def html_table(table: Table) -> str:
    """A plain table with a heading row."""
    head, *body = ([escape(cell).replace("\n", "<br>") for cell in row] for row in table)
    rows = ["<tr>" + "".join(f"<th>{cell}</th>" for cell in head) + "</tr>"]
    rows += ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in body]
    return f"<table>{''.join(rows)}</table>"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if any(char in cell for char in '\t\n"') else cell
