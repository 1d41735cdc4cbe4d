"""The report as neutral blocks, before any format. Writers read it; they add nothing but form.

All text is cleaned here, once, when a record is made: XML 1.0 has no place for most control characters, and one lone
surrogate would stop either writer. Languages are the program's codes (`nb`, `nn`, `en`); empty means the report's own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from annotator.reporting.drawing import Drawing

Role = Literal["plain", "quote", "label", "emphasis", "strong"]

NO_BREAK = "\u00a0"
_LINE_CONTROL = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def clean(text: str) -> str:
    """Text that every writer can hold: other line ends become newlines, characters XML forbids go."""
    return _ILLEGAL.sub("", _LINE_CONTROL.sub("\n", text))


def one_line(text: str) -> str:
    """Clean text for headings, captions and labels, where a line break is never meant."""
    return " ".join(clean(text).split())


def unbroken(text: str) -> str:
    """The same words with no-break spaces, for labels such as `Informant 4`."""
    return text.replace(" ", NO_BREAK)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one role and one language.

    What has a `shade` is coded: it stands on that colour and is underlined, so that it is seen in grey too.
    """

    text: str
    role: Role = "plain"
    language: str = ""
    shade: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", clean(self.text))


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note called at this place of a paragraph."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class CrossReference:
    """The number and name of a table or figure (`Tabell 2`), or the text of a heading, with this key."""

    target: str


Inline = Run | Footnote | CrossReference


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1–4. `key` is its name for cross-references, empty when nothing points to it."""

    text: str
    level: int = 1
    numbered: bool = True
    key: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", one_line(self.text))
        object.__setattr__(self, "level", min(4, max(1, self.level)))


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The first page, alone: the title, who wrote it, and at its `foot` where and when. It has no page number."""

    title: str
    subtitle: str = ""
    author: str = ""
    foot: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("title", "subtitle", "author"):
            object.__setattr__(self, name, one_line(getattr(self, name)))
        object.__setattr__(self, "foot", tuple(one_line(line) for line in self.foot))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; quotes below the threshold are runs of role `quote` in it."""

    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Short paragraphs numbered from 1."""

    items: tuple[str, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "items", tuple(one_line(item) for item in self.items))


@dataclass(frozen=True, slots=True)
class QuoteTurn:
    """What one speaker says; `speaker` is empty where the label alone says whose words they are."""

    runs: tuple[Run, ...]
    speaker: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "speaker", one_line(self.speaker))


@dataclass(frozen=True, slots=True)
class BlockQuote:
    """An indented quotation without quotation marks. Label and footnote follow its last word."""

    turns: tuple[QuoteTurn, ...]
    label: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """A paragraph of a transcript; `speaker` is empty where the one before goes on."""

    runs: tuple[Run, ...]
    speaker: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "speaker", one_line(self.speaker))


Cell = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A captioned table. `widths` are shares of the line; of the first `grouped` columns, equal cells below each
    other belong together and are shown once, though every row holds its own. So are those of the last `closing`
    columns, from the right: what several units were condensed into, the theme above several codes. The cells of the
    columns from `centred` on are short marks and numbers, and stand in the middle."""

    key: str
    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    grouped: int = 0
    closing: int = 0
    note: str = ""
    description: str = ""
    centred: int | None = None

    def __post_init__(self) -> None:
        for name in ("caption", "note", "description"):
            object.__setattr__(self, name, one_line(getattr(self, name)))
        object.__setattr__(self, "header", tuple(one_line(cell) for cell in self.header))

    def continues(self) -> list[int]:
        """For each row, how many of its leading cells only repeat the row above."""
        found = []
        above: tuple[Cell, ...] = ()
        for row in self.rows:
            same = 0
            while above and same < self.grouped and row[same] == above[same]:
                same += 1
            found.append(same)
            above = row
        return found

    def ends(self) -> list[int]:
        """For each row, how many of its last cells only repeat the row above; empty cells repeat nothing."""
        found = []
        above: tuple[Cell, ...] = ()
        for row in self.rows:
            same = 0
            while above and same < self.closing and row[-1 - same] == above[-1 - same] and _says(row[-1 - same]):
                same += 1
            found.append(same)
            above = row
        return found


def _says(cell: Cell) -> bool:
    return any(run.text.strip() for run in cell)


@dataclass(frozen=True, slots=True)
class Figure:
    """A captioned drawing. `description` says in words what it shows, for those who cannot see it."""

    key: str
    caption: str
    drawing: Drawing
    description: str
    note: str = ""

    def __post_init__(self) -> None:
        for name in ("caption", "note", "description"):
            object.__setattr__(self, name, one_line(getattr(self, name)))
        object.__setattr__(self, "drawing", self.drawing.reworded(one_line))


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block starts a page."""


@dataclass(frozen=True, slots=True)
class Section:
    """From here on pages stand or lie; starts a page."""

    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Toc:
    """Table of contents with this title, of headings down to `levels`."""

    title: str
    levels: int = 3


@dataclass(frozen=True, slots=True)
class ListOfTables:
    """The captions of all tables, with this title; a writer leaves it out when there are none."""

    title: str


@dataclass(frozen=True, slots=True)
class ListOfFigures:
    """The captions of all figures, with this title; a writer leaves it out when there are none."""

    title: str


Captioned = Table | Figure
Listing = Toc | ListOfTables | ListOfFigures
Block = (
    FrontPage
    | Heading
    | Paragraph
    | NumberedList
    | BlockQuote
    | Spoken
    | Table
    | Figure
    | PageBreak
    | Section
    | Listing
)


@dataclass(frozen=True, slots=True)
class Look:
    """Form that is the student's choice. Sizes in points, margins (top, right, bottom, left) in centimetres.

    The defaults are what Norwegian faculties advise in common: 12 points, spacing 1.5, 2.5 cm, ragged right.
    """

    font: str = "Times New Roman"
    size: float = 12
    spacing: float = 1.5
    margins: tuple[float, float, float, float] = (2.5, 2.5, 2.5, 2.5)
    justified: bool = False
    italic_quotes: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report, ready to be written."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    look: Look = field(default=Look())

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", one_line(self.title))

    @property
    def front_page(self) -> FrontPage | None:
        """The title page, where it has one; then the title stands nowhere else."""
        return next((block for block in self.blocks[:1] if isinstance(block, FrontPage)), None)


def cell(*texts: str, role: Role = "plain", language: str = "") -> Cell:
    """A table cell; several texts stand on lines of their own."""
    return (Run("\n".join(texts), role, language),)


def heading_numbers(blocks: Iterable[Block], before: int = 0) -> list[str]:
    """The number of each heading in order, `2.1` say, after so many chapters; empty for unnumbered ones."""
    counters = [before, 0, 0, 0]
    numbers = []
    for block in blocks:
        if not isinstance(block, Heading):
            continue
        if not block.numbered:
            numbers.append("")
            continue
        counters[block.level - 1] += 1
        counters[block.level :] = [0] * (4 - block.level)
        numbers.append(".".join(str(n) for n in counters[: block.level]))
    return numbers
