"""Blocks of the model as flowables."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import CondPageBreak, Flowable, NextPageTemplate, Spacer
from reportlab.platypus import PageBreak as NewPage

from annotator.reporting.model import (
    NO_BREAK,
    Block,
    BlockQuote,
    Captioned,
    Cell,
    CrossReference,
    Figure,
    Footnote,
    FrontPage,
    Heading,
    Inline,
    ListOfFigures,
    ListOfTables,
    NumberedList,
    PageBreak,
    Paragraph,
    Report,
    Run,
    Section,
    Spoken,
    Table,
    Toc,
    heading_numbers,
)
from annotator.reporting.pdf.contents import ContentsLine
from annotator.reporting.pdf.figure import Picture, scale_of
from annotator.reporting.pdf.fonts import Glyphs
from annotator.reporting.pdf.grid import Grid
from annotator.reporting.pdf.pages import LYING, UPRIGHT, Pages, frame_size
from annotator.reporting.pdf.sheet import Sheet
from annotator.reporting.pdf.spans import Row
from annotator.reporting.pdf.tagging import Mark
from annotator.reporting.pdf.text import Piece, Text, fragments, text
from annotator.reporting.words import language_tag, words_of

LINES_AFTER_HEADING = 3
ROOM_BESIDE_FIGURE = 4 * cm
"""For a heading above it and its caption below."""


class Flow:
    """Turns a report's blocks into flowables for its pages."""

    def __init__(self, report: Report, pages: Pages, sheet: Sheet, glyphs: Glyphs) -> None:
        self._report, self._pages, self._sheet, self._glyphs = report, pages, sheet, glyphs
        self._words = words_of(report.language)
        self._headings = [block for block in report.blocks if isinstance(block, Heading)]
        self._tables = [block for block in report.blocks if isinstance(block, Table)]
        self._figures = [block for block in report.blocks if isinstance(block, Figure)]
        self._numbers = heading_numbers(report.blocks)
        self._heading_at = 0
        self._table_at = 0
        self._figure_at = 0
        self._lying = False
        self._places = {table.key: f"t{at}" for at, table in enumerate(self._tables)}
        self._texts = {table.key: self._numbered(table, at) for at, table in enumerate(self._tables)}
        for at, figure in enumerate(self._figures):
            self._places[figure.key], self._texts[figure.key] = f"f{at}", self._numbered(figure, at)
        for at, heading in enumerate(self._headings):
            if heading.key and heading.key not in self._places:
                self._places[heading.key], self._texts[heading.key] = f"h{at}", heading.text

    def story(self) -> list[Flowable]:
        """All flowables, the title first."""
        front = self._report.front_page
        found: list[Flowable] = [] if front else [self._text(self._report.title, self._sheet.title, "P")]
        for at, block in enumerate(self._report.blocks):
            found.extend(self._block(block, at))
        return found

    def _block(self, block: Block, at: int) -> Iterable[Flowable]:
        if isinstance(block, Heading):
            return self._heading(block, at)
        if isinstance(block, Section):
            return self._section(block, at)
        return self._setters[type(block)](block)

    @cached_property
    def _setters(self) -> dict[type[Block], Callable[[Any], Iterable[Flowable]]]:
        """How each kind of block is set."""
        return {
            FrontPage: self._front_page,
            Paragraph: lambda block: [self._paragraph(block.content, self._sheet.body, "P")],
            BlockQuote: lambda block: [self._quote(block)],
            NumberedList: self._list,
            Spoken: lambda block: [self._spoken(block)],
            Table: self._table,
            Figure: self._figure,
            PageBreak: lambda _: [NewPage()],
            Toc: self._contents,
            ListOfTables: lambda block: self._list_of(block.title, self._tables, "t"),
            ListOfFigures: lambda block: self._list_of(block.title, self._figures, "f"),
        }

    def _front_page(self, page: FrontPage) -> Iterator[Flowable]:
        """Title and author in the upper half, the rest in the lower."""
        sheet, unit = self._sheet, frame_size(self._report.look, False)[1] / 10
        yield Spacer(1, 2 * unit)
        yield self._text(page.title, sheet.middle_title, "P")
        if page.subtitle:
            yield self._text(page.subtitle, sheet.middle_subtitle, "P")
        if page.author:
            yield Spacer(1, unit / 2)
            yield self._text(page.author, sheet.middle_line, "P")
        for at, line in enumerate(page.foot):
            if at == 0:
                yield Spacer(1, 3 * unit)
            yield self._text(line, sheet.middle_line, "P")

    def _list(self, block: NumberedList) -> Iterator[Flowable]:
        for number, item in enumerate(block.items, 1):
            yield self._text(item, self._sheet.listed, "P", f"{number}.")

    def _numbered(self, block: Captioned, at: int) -> str:
        """`Tabell 2`: what a table or figure is called in the text."""
        label = self._words.table if isinstance(block, Table) else self._words.figure_label
        return f"{label}{NO_BREAK}{at + 1}"

    def _mark(self, kind: str, language: str = "", description: str = "") -> Mark:
        return Mark(self._pages.tags, kind, language_tag(language) if language else "", description)

    def _text(self, shown: str, style: ParagraphStyle, kind: str, bullet: str = "") -> Text:
        pieces = [Piece(self._glyphs.safe(shown), style.fontName)]
        return text(pieces, style, self._mark(kind), bullet)

    def _paragraph(self, content: Sequence[Inline], style: ParagraphStyle, kind: str, in_quote: bool = False) -> Text:
        """A paragraph; its language is that of its quotes when they all share one."""
        languages = {part.language for part in content if isinstance(part, Run) and part.role == "quote"}
        language = languages.pop() if in_quote and len(languages) == 1 else ""
        first_note = len(self._pages.notes)
        made = text([self._piece(part) for part in content], style, self._mark(kind, language))
        made.notes = tuple(range(first_note + 1, len(self._pages.notes) + 1))
        return made

    def _piece(self, part: Inline) -> Piece:
        family = self._sheet.family
        if isinstance(part, Footnote):
            return Piece(str(self._note(part)), family.regular, raised=True)
        if isinstance(part, CrossReference):
            shown = self._glyphs.safe(self._texts.get(part.target, part.target))
            return Piece(shown, family.regular, self._places.get(part.target, ""))
        italic = part.role == "emphasis" or (part.role == "quote" and self._report.look.italic_quotes)
        font = family.italic if italic else family.bold if part.role == "strong" else family.regular
        return Piece(self._glyphs.safe(part.text), font, shade=part.shade)

    def _note(self, note: Footnote) -> int:
        number = len(self._pages.notes) + 1
        regular = self._sheet.family.regular
        pieces = [Piece(str(number), regular, raised=True), Piece(" ", regular)]
        pieces += [self._piece(run) for run in note.runs]
        self._pages.notes.append(text(pieces, self._sheet.note, self._mark("Note")))
        return number

    def _heading(self, heading: Heading, at: int) -> Iterator[Flowable]:
        number = self._numbers[self._heading_at]
        styles = self._sheet.headings if number else self._sheet.plain_headings
        made = self._text(heading.text, styles[heading.level - 1], f"H{heading.level}", number)
        made.place = f"h{self._heading_at}"
        shown = f"{number} {heading.text}".strip()
        self._pages.outline[made.place] = (shown, heading.level - 1)
        self._heading_at += 1
        yield CondPageBreak(self._room_for_heading(at))
        yield made

    def _room_for_heading(self, at: int) -> float:
        """A heading stands with the headings right after it and the first lines of what follows, or the whole figure.

        A third of a page at most, or the many headings of themes not yet written would each take a page.
        """
        width, height = frame_size(self._report.look, self._lying)
        most = height / 3
        room = float(LINES_AFTER_HEADING * self._sheet.body.leading)
        for block in self._report.blocks[at:]:
            if isinstance(block, Heading):
                style = self._sheet.headings[block.level - 1]
                room += style.leading + style.spaceBefore + style.spaceAfter
                continue
            room += 3 * cm if isinstance(block, Table) else 0
            if isinstance(block, Figure):
                room, most = (
                    room + scale_of(block.drawing, width, height - ROOM_BESIDE_FIGURE) * block.drawing.height,
                    height,
                )
            break
        return min(room, most)

    def _quote(self, quote: BlockQuote) -> Text:
        content: list[Inline] = []
        for turn in quote.turns:
            if content:
                content.append(Run("\n"))
            if turn.speaker:
                content.append(Run(f"{turn.speaker}: ", "label"))
            content.extend(turn.runs)
        return self._paragraph([*content, *quote.label], self._sheet.quote, "BlockQuote", in_quote=True)

    def _spoken(self, spoken: Spoken) -> Text:
        family = self._sheet.family
        speaker = [Piece(self._glyphs.safe(f"{spoken.speaker}: "), family.bold)] if spoken.speaker else []
        language = spoken.runs[0].language if spoken.runs else ""
        pieces = speaker + [self._piece(run) for run in spoken.runs]
        return text(pieces, self._sheet.spoken, self._mark("P", language))

    def _caption(self, block: Captioned, at: int) -> Text:
        table = isinstance(block, Table)
        style = self._sheet.caption if table else self._sheet.figure_caption
        made = self._text(f"{self._numbered(block, at)}. {block.caption}", style, "Caption")
        made.place = f"{'t' if table else 'f'}{at}"
        return made

    def _note_below(self, note: str) -> Iterator[Text]:
        if note:
            content = (Run(f"{self._words.note} ", "emphasis"), Run(note))
            yield self._paragraph(content, self._sheet.note, "P")

    def _figure(self, figure: Figure) -> Iterator[Flowable]:
        """The figure, with its caption below it on the same page."""
        width, height = frame_size(self._report.look, self._lying)
        mark = self._mark("Figure", description=figure.description)
        picture = Picture(figure.drawing, self._sheet.family, self._glyphs, mark, height - ROOM_BESIDE_FIGURE)
        below: list[Text] = [self._caption(figure, self._figure_at), *self._note_below(figure.note)]
        self._figure_at += 1
        room = picture.wrap(width, height)[1] + sum(one.wrap(width, height)[1] for one in below)
        yield CondPageBreak(min(room + 2 * cm, height))
        yield Spacer(1, self._sheet.body.leading / 2)
        yield picture
        yield from below
        yield Spacer(1, self._sheet.body.spaceAfter)

    def _table(self, table: Table) -> Iterator[Flowable]:
        caption = self._caption(table, self._table_at)
        self._table_at += 1
        styles = self._cell_styles(table)
        head = Row([self._text(cell, head, "TH") for cell, (head, _) in zip(table.header, styles, strict=True)])
        rows = [
            Row([self._cell(cell, style) for cell, (_, style) in zip(row, styles, strict=True)], repeats, ends)
            for row, repeats, ends in zip(table.rows, table.continues(), table.ends(), strict=True)
        ]
        width, height = frame_size(self._report.look, self._lying)
        note = next(self._note_below(table.note), None)
        grid = Grid(head, rows, table.widths, self._mark("Table"), height, note)
        style = caption.style
        room = caption.wrap(width, height)[1] + style.spaceBefore + style.spaceAfter + grid.first_rows(width)
        yield CondPageBreak(min(room, height / 2))
        yield caption
        yield from [grid] if rows else [note] if note else []
        yield Spacer(1, self._sheet.body.spaceAfter)

    def _cell_styles(self, table: Table) -> list[tuple[ParagraphStyle, ParagraphStyle]]:
        """For every column the styles of its head and its cells."""
        first = len(table.header) if table.centred is None else table.centred
        sheet = self._sheet
        plain, middle = (sheet.head, sheet.cell), (sheet.middle_head, sheet.middle_cell)
        return [middle if at >= first else plain for at in range(len(table.header))]

    def _cell(self, cell: Cell, style: ParagraphStyle) -> Text:
        language = cell[0].language if cell else ""
        return text([self._piece(run) for run in cell], style, self._mark("TD", language))

    def _section(self, section: Section, at: int) -> Iterator[Flowable]:
        self._lying = section.landscape
        if at > 0:
            yield NextPageTemplate(LYING if section.landscape else UPRIGHT)
            yield NewPage()

    def _contents(self, toc: Toc) -> Iterator[Flowable]:
        if self._headings:
            yield self._text(toc.title, self._sheet.contents_title, "P")
        for at, heading in enumerate(self._headings):
            if heading.level <= toc.levels:
                styles = self._sheet.contents if self._numbers[at] else self._sheet.plain_contents
                yield self._contents_line(heading.text, styles[min(heading.level, 3) - 1], f"h{at}", self._numbers[at])

    def _list_of(self, title: str, blocks: Sequence[Captioned], kind: str) -> Iterator[Flowable]:
        if blocks:
            yield self._text(title, self._sheet.contents_title, "P")
        for at, block in enumerate(blocks):
            shown = f"{self._numbered(block, at)}. {block.caption}"
            yield self._contents_line(shown, self._sheet.table_list, f"{kind}{at}", "")

    def _contents_line(self, shown: str, style: ParagraphStyle, target: str, number: str) -> ContentsLine:
        pieces = [Piece(self._glyphs.safe(shown), self._sheet.family.regular)]
        line = ContentsLine("", style, bulletText=f"{number} " if number else None, frags=fragments(pieces, style))
        line.mark = self._mark("TOCI")
        line.target, line.ledger = target, self._pages.ledger
        return line
