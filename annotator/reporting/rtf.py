"""Blocks of a report as Rich Text for the clipboard: the form in which Word and LibreOffice hand styled text on.

The styles have the names of the Word file, so that a thesis gives what is pasted its own look. Unlike HTML, Rich Text
has footnotes, captions that count, lists and styles that are no guess. It is ASCII throughout: every other
character stands as its number.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from annotator.reporting.docx.styles import TWIPS_PER_CM
from annotator.reporting.model import (
    Block,
    BlockQuote,
    Figure,
    Footnote,
    Heading,
    Inline,
    Look,
    NumberedList,
    Paragraph,
    Run,
    Spoken,
    Table,
)
from annotator.reporting.rtf_styles import RichStyle, RichStyles, language_word
from annotator.reporting.rtf_tables import COLOURS, colour, table_rows
from annotator.reporting.words import language_tag, words_of

_A4_WIDTH = 21.0
_ESCAPED = {
    "\\": "\\\\",
    "{": "\\{",
    "}": "\\}",
    "\n": "\\line ",
    "\t": "\\tab ",
    "\u00a0": "\\~",
    "\u00ad": "\\-",
    "\u2011": "\\_",
}
_LIST_FORM = "\\fi-360\\li720"


def as_rtf(blocks: Sequence[Block], look: Look, language: str) -> bytes:
    """A whole file of Rich Text."""
    return _Writer(blocks, look, language).whole().encode("ascii")


def escaped(text: str) -> str:
    """Text in which nothing is a control word: other characters as the UTF-16 units that they are."""
    return "".join(_ESCAPED.get(c) or (c if " " <= c <= "~" else _numbered(c)) for c in text)


def _numbered(character: str) -> str:
    """Units above 32,767 are written as negative numbers; the mark after each is for programs that know none."""
    units = memoryview(character.encode("utf-16-le")).cast("H")
    return "".join(f"\\u{unit - 0x10000 if unit > 0x7FFF else unit}?" for unit in units)


class _Writer:
    """Writes the blocks of one copy."""

    def __init__(self, blocks: Sequence[Block], look: Look, language: str) -> None:
        self._blocks, self._look, self._words = blocks, look, words_of(language)
        self._styles = RichStyles(look, self._words)
        self._lists = 0
        self._counted = dict.fromkeys((self._words.table, self._words.figure_label), 0)
        self._shades: list[str] = []
        self._width = round((_A4_WIDTH - look.margins[1] - look.margins[3]) * TWIPS_PER_CM)

    def whole(self) -> str:
        """The head can only be written after the body: it lists colours and lists."""
        body = "\n".join(filter(None, (self._block(block) for block in self._blocks)))
        language = language_word(self._words.tag).replace("\\lang", "\\deflang", 1).partition("\\langnp")[0]
        fonts = f"{{\\fonttbl{{\\f0\\froman\\fcharset0 {escaped(self._look.font)};}}}}"
        colours = f"{{\\colortbl;{''.join(map(colour, (*COLOURS, *self._shades)))}}}"
        styles = "".join(map(_definition, self._styles))
        sheet = f"{{\\stylesheet{styles}}}"
        head = f"\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{language}"
        return "{" + "\n".join((head, fonts, colours, sheet, *self._list_tables(), body)) + "}"

    def _block(self, block: Block) -> str:
        write = self._writers.get(type(block))
        return write(block) if write else ""

    @cached_property
    def _writers(self) -> dict[type[Block], Callable[[Any], str]]:
        """How each kind is written; breaks and contents belong to a whole report."""
        return {
            Heading: lambda block: self._paragraph(f"heading {block.level}", escaped(block.text)),
            Paragraph: lambda block: self._paragraph("Normal", self._inlines(block.content)),
            NumberedList: self._list,
            BlockQuote: self._quote,
            Spoken: self._spoken,
            Figure: lambda block: self._caption(self._words.figure_label, block.caption) + self._note(block.note),
            Table: self._table,
        }

    def _paragraph(self, style: str, content: str, more: str = "") -> str:
        return f"{self._opening(style)}{more} {content}\\par"

    def _opening(self, style: str) -> str:
        """Nothing of the paragraph before, then the style and all it says."""
        return f"\\pard\\plain{self._styles[style].mark}{self._styles[style].form}"

    def _quote(self, quote: BlockQuote) -> str:
        lines = []
        for turn in quote.turns:
            speaker = (
                self._styled(self._words.style_label, escaped(f"{turn.speaker}: "), "\\i0") if turn.speaker else ""
            )
            lines.append(speaker + self._inlines(turn.runs, True))
        return self._paragraph("Quote", "\\line ".join(lines) + self._inlines(quote.label, True))

    def _spoken(self, spoken: Spoken) -> str:
        speaker = self._styled("Strong", escaped(f"{spoken.speaker}: ")) if spoken.speaker else ""
        return self._paragraph(self._words.style_transcript, speaker + self._inlines(spoken.runs))

    def _list(self, block: NumberedList) -> str:
        self._lists += 1
        form = f"\\ls{self._lists}\\ilvl0{_LIST_FORM}"
        items = enumerate(block.items, 1)
        shown = ((f"{{\\listtext {number}.\\tab}}{escaped(item)}") for number, item in items)
        return "\n".join(self._paragraph("List Number", item, form) for item in shown)

    def _table(self, table: Table) -> str:
        caption = self._caption(self._words.table, table.caption)
        head, body = (self._opening(name) for name in (self._words.style_head, self._words.style_cell))
        rows = table_rows(table, self._width, head, body, escaped, self._inlines)
        return "\n".join((caption, *rows)) + self._note(table.note)

    def _caption(self, label: str, text: str) -> str:
        """With a number that counts on in the document it is pasted into, once its fields are brought up to date."""
        self._counted[label] += 1
        counted = f"{{\\field{{\\*\\fldinst SEQ {escaped(label)} \\\\* ARABIC}}{{\\fldrslt {self._counted[label]}}}}}"
        return self._paragraph("caption", f"{escaped(label)}\\~{counted}{escaped(f'. {text}')}")

    def _note(self, note: str) -> str:
        if not note:
            return ""
        begins = self._styled("Emphasis", escaped(f"{self._words.note} "))
        return "\n" + self._paragraph(self._words.style_note, begins + escaped(note))

    def _inlines(self, content: Sequence[Inline], in_quote: bool = False) -> str:
        """Runs with their styles and notes. References are words by now: what they point to is not copied along."""
        shown = []
        for part in content:
            if isinstance(part, Footnote):
                shown.append(self._footnote(part, in_quote))
            elif isinstance(part, Run):
                shown.append(self._run(part, in_quote))
        return "".join(shown)

    def _footnote(self, note: Footnote, in_quote: bool) -> str:
        mark = self._styles["footnote reference"]
        sign = f"{{{mark.mark}{mark.form}\\chftn}}"
        text = f"{self._opening('footnote text')} {sign} {self._inlines(note.runs)}"
        upright = "\\i0" * in_quote
        return f"{{{mark.mark}{mark.form}{upright}\\chftn{{\\footnote{text}}}}}"

    def _run(self, run: Run, in_quote: bool) -> str:
        form = language_word(language_tag(run.language)) if run.language else ""
        if run.shade:
            number = self._shade(run.shade)
            form += f"\\ul\\chshdng0\\chcbpat{number}\\cb{number}"
        names = {"label": self._words.style_label, "emphasis": "Emphasis", "strong": "Strong"}
        name = names.get(run.role, self._words.style_inline if run.role == "quote" and not in_quote else "")
        form += "\\i0" * (in_quote and run.role == "label")
        text = escaped(run.text)
        if name:
            return self._styled(name, text, form)
        return f"{{{form} {text}}}" if form else text

    def _styled(self, name: str, text: str, more: str = "") -> str:
        return f"{{{self._styles[name].mark}{self._styles[name].form}{more} {text}}}"

    def _shade(self, shade: str) -> int:
        """The number of a colour in the table of colours, which begins with 1."""
        if shade not in self._shades:
            self._shades.append(shade)
        return len(COLOURS) + 1 + self._shades.index(shade)

    def _list_tables(self) -> list[str]:
        """Each list counts from 1, so each is one of its own."""
        if not self._lists:
            return []
        level = "\\levelnfc0\\leveljc0\\levelfollow0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}"
        one = f"\\listsimple1{{\\listlevel{level}{_LIST_FORM}}}"
        numbers = range(1, self._lists + 1)
        lists = (f"{{\\list\\listtemplateid{number}{one}\\listid{number}}}" for number in numbers)
        calls = (f"{{\\listoverride\\listid{number}\\listoverridecount0\\ls{number}}}" for number in numbers)
        return [f"{{\\*\\listtable{''.join(lists)}}}", f"{{\\*\\listoverridetable{''.join(calls)}}}"]


def _definition(style: RichStyle) -> str:
    """An entry of the style sheet; the semicolon ends its name. A style of characters is based on none: on the default
    one, LibreOffice would give it a size and a font too."""
    if style.mark.startswith("\\cs"):
        return f"{{\\*{style.mark}\\additive{style.form} {escaped(style.name)};}}"
    return f"{{{style.mark}{style.form}\\sbasedon0\\snext0 {escaped(style.name)};}}"
