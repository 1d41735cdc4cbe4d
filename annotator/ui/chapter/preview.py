"""The chapter as it will read, on screen: the report's own blocks as a page of text."""

from collections.abc import Sized
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.reporting.model import (
    BlockQuote,
    CrossReference,
    Footnote,
    Heading,
    Inline,
    NumberedList,
    Paragraph,
    Report,
    Table,
    heading_numbers,
)
from annotator.ui.look.tokens import Tokens, tokens

ROWS_SHOWN = 200
"""Rows of one table on screen."""


class Preview(QTextBrowser):
    """Read-only; shows a report without its tables of contents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview of the chapter"))
        self.setProperty("role", "page")
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a wide table is moved along, its words stay whole
        self.document().setDocumentMargin(tokens(self).unit * 8)

    def show_report(self, report: Report) -> None:
        """Show a report, at the place where the one before was scrolled to."""
        at = self.verticalScrollBar().value()
        self.setHtml(as_html(report, tokens(self)))
        self.verticalScrollBar().setValue(at)


def as_html(report: Report, look: Tokens) -> str:
    """The report in the subset of HTML that Qt's text knows."""
    numbers = iter(heading_numbers(report.blocks))
    parts = []
    for block in report.blocks:
        match block:
            case Heading():
                number = next(numbers)
                size = {1: 18, 2: 15, 3: 13, 4: 12}[block.level]
                text = escape(f"{number}  {block.text}" if number else block.text)
                parts.append(f'<p style="font-size:{size}pt; margin-top:18px"><b>{text}</b></p>')
            case Paragraph():
                parts.append(f'<p style="margin-bottom:10px">{_inlines(block.content, look)}</p>')
            case NumberedList():
                rows = "".join(f"<li>{escape(item)}</li>" for item in block.items)
                parts.append(f"<ol>{rows}</ol>")
            case BlockQuote():
                parts.append(_quote(block, look))
            case Table():
                parts.append(_table(block, look))
            case _:
                pass
    style = "font-family:'Liberation Serif','Times New Roman'; font-size:12pt; line-height:140%"
    return f'<div style="{style}">{"".join(parts)}</div>'


def _inlines(content: tuple[Inline, ...], look: Tokens) -> str:
    shown = []
    for inline in content:
        match inline:
            case Footnote():
                note = " ".join(run.text for run in inline.runs)
                shown.append(f'<sup style="color:{look.muted}">[{escape(note)}]</sup>')
            case CrossReference():
                shown.append("…")
            case _:
                text = escape(inline.text).replace("\n", "<br>")
                shown.append(f"<i>{text}</i>" if inline.role == "emphasis" else text)
    return "".join(shown)


def _quote(block: BlockQuote, look: Tokens) -> str:
    turns = []
    for turn in block.turns:
        speaker = f"<b>{escape(turn.speaker)}:</b> " if turn.speaker else ""
        turns.append(speaker + _inlines(turn.runs, look))
    text = "<br>".join(turns) + _inlines(block.label, look)
    return f'<p style="margin-left:40px; margin-right:24px; margin-bottom:12px">{text}</p>'


def _table(table: Table, look: Tokens) -> str:
    """The table, of a long one only the beginning: the window would stand still over thousands of rows."""
    line = f"border-bottom:1px solid {look.border}"
    head = "".join(f'<th align="left" style="{line}">{escape(cell)}</th>' for cell in table.header)
    rows = []
    lines = list(zip(table.rows, table.continues(), table.ends(), strict=True))
    for row, same, ends in lines[:ROWS_SHOWN]:
        shown = range(same, len(row) - ends)
        cells = [_inlines(cell, look) if place in shown else "" for place, cell in enumerate(row)]
        rows.append("<tr>" + "".join(f'<td valign="top" style="{line}">{cell}</td>' for cell in cells) + "</tr>")
    if len(lines) > ROWS_SHOWN:
        rows.append(
            f'<tr><td colspan="{len(table.header)}" style="color:{look.muted}">{escape(_rest(lines))}</td></tr>'
        )
    style = 'border="0" cellspacing="0" cellpadding="5"'
    return f"<p><b>{escape(table.caption)}</b></p><table {style}><tr>{head}</tr>{''.join(rows)}</table><br>"


def _rest(lines: Sized) -> str:
    return QCoreApplication.translate("Preview", "… and %n more row(s) in the file", "", len(lines) - ROWS_SHOWN)
