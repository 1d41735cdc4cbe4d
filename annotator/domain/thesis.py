"""A finished thesis as a reader finds it, and the quotations in it. Nothing of it is stored."""

from dataclasses import dataclass
from typing import Literal

ParagraphKind = Literal["text", "heading", "quote", "indented", "reference", "contents"]
"""`quote` is set in a style for quotations; `indented` only stands in from the margin."""
QuotedAs = Literal["block", "indented", "italic", "marks", "heading"]
NoteKind = Literal["footnote", "endnote"]


@dataclass(frozen=True, slots=True)
class ThesisNote:
    """A footnote or endnote: its number, counted through the thesis, and the paragraph (from 0) that calls it, with the
    place in its text where the file tells."""

    kind: NoteKind
    number: int
    called: int
    at: int | None = None


@dataclass(frozen=True, slots=True)
class ThesisParagraph:
    """One paragraph: its text, what it is, its page (from 1) where the file tells, and its stretches in italics. `note`
    is that which it is a paragraph of."""

    text: str
    kind: ParagraphKind = "text"
    page: int | None = None
    italics: tuple[tuple[int, int], ...] = ()
    note: ThesisNote | None = None


@dataclass(frozen=True, slots=True)
class Thesis:
    """The paragraphs in their order, those of the text first and those of its notes after them."""

    paragraphs: tuple[ThesisParagraph, ...]

    def words(self) -> int:
        """Words parted by white space."""
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class ThesisQuote:
    """A quotation as it stands in the thesis.

    `paragraph` counts from 1. `after` and `before` are what stands around it and may say whose words it is. `cited`:
    an author and a year stand by it. `aside`: it stands in front matter, references or appendices. `note`: the footnote
    or endnote it stands in. `referenced`: a year stands in that note, or in one that is called by it.
    `turns`: those it was put together from, where each stands in a paragraph of its own.
    """

    text: str
    paragraph: int
    page: int | None
    quoted_as: QuotedAs
    after: str = ""
    before: str = ""
    cited: bool = False
    aside: bool = False
    note: ThesisNote | None = None
    referenced: bool = False
    turns: "tuple[ThesisQuote, ...]" = ()
