"""Blocks of the model as paragraphs and tables of WordprocessingML."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from annotator.reporting.docx.figures import Pictures
from annotator.reporting.docx.framing import PageForms
from annotator.reporting.docx.styles import StyleSheet
from annotator.reporting.docx.tables import table_xml
from annotator.reporting.docx.xml import attribute, bookmarked, field, on_new_page, paragraph, run
from annotator.reporting.model import (
    NO_BREAK,
    Block,
    BlockQuote,
    Captioned,
    CrossReference,
    Figure,
    Footnote,
    FrontPage,
    Heading,
    Inline,
    Listing,
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
from annotator.reporting.words import words_of

_UNNUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>'
_END_OF_SECTION = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'


class Body:
    """Turns a report's blocks into XML, numbering headings, tables, bookmarks and notes as it goes."""

    def __init__(
        self, report: Report, styles: StyleSheet, forms: PageForms, pictures: Pictures, chapters: int = 0
    ) -> None:
        self._report, self._styles, self._forms, self._pictures = report, styles, forms, pictures
        self._words = words_of(report.language)
        self._landscape = False
        self._first = True
        self._break_due = False
        self.bookmarks = 0
        """How many there are; a template's own come before."""
        self.notes: list[Footnote] = []
        self._headings = [block for block in report.blocks if isinstance(block, Heading)]
        self._tables = [block for block in report.blocks if isinstance(block, Table)]
        self._figures = [block for block in report.blocks if isinstance(block, Figure)]
        self._numbers = heading_numbers(report.blocks, chapters)
        self._heading_at = 0
        self._table_at = 0
        self._figure_at = 0
        self._shown = self._reference_texts()

    def title(self) -> str:
        """The report's title, where no title page says it."""
        if self._report.front_page is not None:
            return ""
        return paragraph(self._styles["Title"], run(self._report.title))

    def listings(self) -> list[str]:
        """The tables of contents alone."""
        return [self._block(block, 1) for block in self._report.blocks if isinstance(block, Listing)]

    def parts(self, without: Any = ()) -> Iterator[str]:
        """The body's XML, block by block; `without` are kinds of blocks that stand elsewhere."""
        blocks = self._report.blocks
        shown = [block for block in blocks if not isinstance(block, without)]
        if len(shown) < len(blocks) and shown and isinstance(shown[0], PageBreak):
            shown = shown[1:]
        for at, block in enumerate(shown):
            yield self._block(block, at)
        if shown and isinstance(shown[-1], Table):
            yield paragraph("", "", _END_OF_SECTION)  # Word wants a paragraph after the last table

    def end_of_report(self) -> str:
        """What parts the report from pages that follow, where it ends on lying ones."""
        return paragraph("", "", _END_OF_SECTION + self.last_section) if self._landscape else ""

    @property
    def last_section(self) -> str:
        """The section the body ends in."""
        return self._forms.form(self._landscape, self._first)

    def _reference_texts(self) -> dict[str, tuple[str, str]]:
        """Bookmark and shown text of everything a cross-reference may point to."""
        shown: dict[str, tuple[str, str]] = {}
        for at, heading in enumerate(self._headings):
            if heading.key:
                shown.setdefault(heading.key, (_heading_mark(at), heading.text))
        for at, table in enumerate(self._tables):
            shown[table.key] = (_table_mark(at), f"{self._words.table}{NO_BREAK}{at + 1}")
        for at, figure in enumerate(self._figures):
            shown[figure.key] = (_figure_mark(at), f"{self._words.figure_label}{NO_BREAK}{at + 1}")
        return shown

    def _block(self, block: Block, at: int) -> str:
        if isinstance(block, Section):
            return self._section(block, at)
        written = self._writers[type(block)](block)
        if self._break_due and not isinstance(block, PageBreak):
            written, self._break_due = on_new_page(written), False
        return written

    def _page_break(self, _: Any) -> str:
        """Said by the paragraph that follows: a break of its own would be an empty page where the last one is full."""
        self._break_due = True
        return ""

    @cached_property
    def _writers(self) -> dict[type[Block], Callable[[Any], str]]:
        """How each kind of block is written."""
        return {
            FrontPage: self._front_page,
            Heading: self._heading,
            Paragraph: lambda block: paragraph("", "".join(map(self._inline, block.content))),
            BlockQuote: self._quote,
            NumberedList: lambda block: "".join(
                paragraph(self._styles["List Number"], run(item)) for item in block.items
            ),
            Spoken: self._spoken,
            Table: self._table,
            Figure: self._figure,
            PageBreak: self._page_break,
            Toc: self._contents,
            ListOfTables: lambda block: self._list_of(block.title, self._words.table, self._tables, _table_mark),
            ListOfFigures: lambda block: self._list_of(
                block.title, self._words.figure_label, self._figures, _figure_mark
            ),
        }

    def _front_page(self, page: FrontPage) -> str:
        """Title and author in the upper half, the rest as far down as any template's page holds it."""
        middle = '<w:jc w:val="center"/>'
        lines = [paragraph(self._styles["Title"], run(page.title), '<w:spacing w:before="2800"/>' + middle)]
        lines += [paragraph(self._styles["Subtitle"], run(page.subtitle))] * bool(page.subtitle)
        lines += [paragraph("", run(page.author), '<w:spacing w:before="600"/>' + middle)] * bool(page.author)
        for at, line in enumerate(page.foot):
            lines.append(paragraph("", run(line), '<w:spacing w:before="3600"/>' * (at == 0) + middle))
        return "".join(lines)

    def _inline(self, part: Inline, in_quote: bool = False) -> str:
        if isinstance(part, Footnote):
            self.notes.append(part)
            style = self._styles["footnote reference"]
            reference = f'<w:footnoteReference w:id="{len(self.notes)}"/>'
            upright = '<w:i w:val="0"/>' if in_quote else ""
            return f'<w:r><w:rPr><w:rStyle w:val="{style}"/>{upright}</w:rPr>{reference}</w:r>'
        if isinstance(part, CrossReference):
            mark, text = self._shown.get(part.target, ("", ""))
            return field(f"REF {mark} \\h", text) if mark else run(part.target)
        undo = in_quote and part.role == "label"
        return run(part.text, self._role_style(part, in_quote), part.language, undo, part.shade)

    def _role_style(self, part: Run, in_quote: bool) -> str:
        names = {
            "quote": "" if in_quote else self._words.style_inline,
            "label": self._words.style_label,
            "emphasis": "Emphasis",
            "strong": "Strong",
        }
        name = names.get(part.role, "")
        return self._styles[name] if name else ""

    def _next_bookmark(self) -> int:
        self.bookmarks += 1
        return self.bookmarks

    def _heading(self, heading: Heading) -> str:
        content = bookmarked(self._next_bookmark(), _heading_mark(self._heading_at), run(heading.text))
        self._heading_at += 1
        numbered = heading.numbered or not any(self._numbers)
        return paragraph(self._styles[f"heading {heading.level}"], content, "" if numbered else _UNNUMBERED)

    def _quote(self, quote: BlockQuote) -> str:
        lines = []
        for turn in quote.turns:
            speaker = run(f"{turn.speaker}: ", self._styles[self._words.style_label], "", True) if turn.speaker else ""
            lines.append(speaker + "".join(self._inline(part, True) for part in turn.runs))
        text = "<w:r><w:br/></w:r>".join(lines)
        return paragraph(self._styles["Quote"], text + "".join(self._inline(part, True) for part in quote.label))

    def _spoken(self, spoken: Spoken) -> str:
        speaker = run(f"{spoken.speaker}: ", self._styles["Strong"]) if spoken.speaker else ""
        style = self._styles[self._words.style_transcript]
        return paragraph(style, speaker + "".join(self._inline(part) for part in spoken.runs))

    def _table(self, table: Table) -> str:
        self._table_at += 1
        caption = self._caption(table, self._words.table, self._table_at, _table_mark)
        line_width = self._forms.widths[self._landscape]
        return caption + table_xml(table, self._styles, self._words, line_width) + self._note(table.note)

    def _figure(self, figure: Figure) -> str:
        """The figure, with its caption below it."""
        self._figure_at += 1
        drawn = self._pictures.drawing(figure, self._forms.widths[self._landscape], self._landscape)
        caption = self._caption(figure, self._words.figure_label, self._figure_at, _figure_mark)
        return paragraph(self._styles[self._words.style_figure], drawn) + caption + self._note(figure.note)

    def _caption(self, block: Captioned, label: str, number: int, mark: Callable[[int], str]) -> str:
        """`Tabell 1. …`: above a table, which it stays with, and below a figure."""
        shown = run(f"{label}{NO_BREAK}") + field(f"SEQ {label} \\* ARABIC", str(number))
        marked = bookmarked(self._next_bookmark(), mark(number - 1), shown)
        apart = '<w:keepNext w:val="0"/>' if isinstance(block, Figure) and not block.note else ""
        return paragraph(self._styles["caption"], marked + run(f". {block.caption}"), apart)

    def _note(self, note: str) -> str:
        if not note:
            return ""
        shown = run(f"{self._words.note} ", self._styles["Emphasis"]) + run(note)
        return paragraph(self._styles[self._words.style_note], shown)

    def _section(self, section: Section, at: int) -> str:
        """A section's form stands in its last paragraph, so the break carries that of the pages before it."""
        before = self.last_section
        self._landscape = section.landscape
        if at == 0:
            return ""
        self._first = False
        return paragraph("", "", _END_OF_SECTION + before)

    def _contents(self, toc: Toc) -> str:
        entries = []
        for at, heading in enumerate(self._headings):
            if heading.level <= toc.levels:
                number = f"{self._numbers[at]}\t" if self._numbers[at] else ""
                entries.append((f"toc {min(heading.level, 3)}", number + heading.text, _heading_mark(at)))
        return self._listing(toc.title, f'TOC \\o "1-{toc.levels}" \\h \\z \\u', entries)

    def _list_of(self, title: str, label: str, blocks: Sequence[Captioned], mark: Callable[[int], str]) -> str:
        entries = [
            ("table of figures", f"{label}{NO_BREAK}{at + 1}. {block.caption}", mark(at))
            for at, block in enumerate(blocks)
        ]
        return self._listing(title, f'TOC \\h \\z \\c "{label}"', entries)

    def _listing(self, title: str, instruction: str, entries: list[tuple[str, str, str]]) -> str:
        """A table of contents with its entries in place; page numbers come when Word updates the field (F9)."""
        if not entries:
            return ""
        opening = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> {instruction.replace("&", "")} </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        lines = [paragraph(self._styles["TOC Heading"], run(title))]
        for at, (style, text, mark) in enumerate(entries):
            link = f'<w:hyperlink w:anchor={attribute(mark)} w:history="1">{run(text)}</w:hyperlink>'
            closing = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if at == len(entries) - 1 else ""
            lines.append(paragraph(self._styles[style], (opening if at == 0 else "") + link + closing))
        return "".join(lines)


def _heading_mark(at: int) -> str:
    return f"_Toc{at + 1:08d}"


def _table_mark(at: int) -> str:
    return f"_Ref{at + 1:08d}"


def _figure_mark(at: int) -> str:
    return f"_Ref1{at + 1:07d}"
