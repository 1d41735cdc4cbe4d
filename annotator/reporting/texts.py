"""Every text of a report, with the part it stands in: what the leak check reads before the report leaves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from annotator.reporting.model import (
    Block,
    BlockQuote,
    Figure,
    Footnote,
    FrontPage,
    Heading,
    Inline,
    ListOfFigures,
    ListOfTables,
    NumberedList,
    Paragraph,
    Report,
    Run,
    Spoken,
    Table,
    Toc,
)

PartKind = Literal[
    "title", "byline", "heading", "text", "quote", "inline_quote", "label", "table", "caption", "transcript"
]


@dataclass(frozen=True, slots=True)
class ReportText:
    """One text of a report: under which heading (or in which table), what, of which kind, in which language."""

    where: str
    text: str
    kind: PartKind
    language: str


def texts_of(report: Report) -> Iterator[ReportText]:
    """All of them in order. An inline quote comes with its paragraph and once more by itself."""
    yield ReportText(report.title, report.title, "title", report.language)
    where = report.title
    for block in report.blocks:
        if isinstance(block, Heading):
            where = block.text
        elif isinstance(block, Table | Figure):
            where = block.caption
        for kind, text, language in _of_block(block):
            if text.strip():
                yield ReportText(where, text, kind, language or report.language)


def _of_block(block: Block) -> Iterator[tuple[PartKind, str, str]]:
    match block:
        case FrontPage():
            yield from (("title", line, "") for line in (block.title, block.subtitle))
            yield from (("byline", line, "") for line in (block.author, *block.foot))
        case Heading(text=text):
            yield "heading", text, ""
        case Toc(title=title) | ListOfTables(title=title) | ListOfFigures(title=title):
            yield "heading", title, ""
        case Paragraph(content=content):
            yield "text", _joined(content), ""
            yield from (("inline_quote", run.text, run.language) for run in _runs(content) if run.role == "quote")
            yield from _footnotes(content)
        case NumberedList(items=items):
            yield from (("text", item, "") for item in items)
        case BlockQuote():
            yield from _of_quote(block)
        case Spoken(runs=runs, speaker=speaker):
            yield "label", speaker, ""
            said = [run for run in runs if run.role == "plain"]  # without the numbers of the themes
            yield "transcript", _joined(said), runs[0].language if runs else ""
        case Table():
            yield from _of_table(block)
        case Figure():
            yield from (("caption", text, "") for text in (block.caption, block.note, block.description))
            yield from (("table", text, "") for text in block.drawing.texts())
        case _:
            return


def _of_quote(quote: BlockQuote) -> Iterator[tuple[PartKind, str, str]]:
    for turn in quote.turns:
        yield "label", turn.speaker, ""
        yield "quote", _joined(turn.runs), turn.runs[0].language if turn.runs else ""
    yield "label", _joined(quote.label), ""
    yield from _footnotes(quote.label)


def _of_table(table: Table) -> Iterator[tuple[PartKind, str, str]]:
    yield from (("caption", text, "") for text in (table.caption, table.note, table.description))
    yield from (("table", name, "") for name in table.header)
    for row in table.rows:
        yield from (("table", _joined(cell), cell[0].language if cell else "") for cell in row)


def _runs(content: Iterable[Inline]) -> Iterator[Run]:
    yield from (part for part in content if isinstance(part, Run))


def _joined(content: Iterable[Inline]) -> str:
    return "".join(run.text for run in _runs(content))


def _footnotes(content: Iterable[Inline]) -> Iterator[tuple[PartKind, str, str]]:
    yield from (("text", _joined(part.runs), "") for part in content if isinstance(part, Footnote))
