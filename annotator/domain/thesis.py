"""A finished thesis as a reader finds it, and the quotations in it. Nothing of it is stored."""

from dataclasses import dataclass
from typing import Literal

ParagraphKind = Literal["text", "heading", "quote", "indented", "reference", "contents"]
"""`quote` is set in a style for quotations; `indented` only stands in from the margin."""
QuotedAs = Literal["block", "indented", "italic", "marks", "heading"]


@dataclass(frozen=True, slots=True)
class ThesisParagraph:
    """One paragraph: its text, what it is, its page (from 1) where the file tells, and its stretches in italics."""

    text: str
    kind: ParagraphKind = "text"
    page: int | None = None
    italics: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Thesis:
    """The paragraphs in their order."""

    paragraphs: tuple[ThesisParagraph, ...]

    def words(self) -> int:
        """Words parted by white space."""
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class ThesisQuote:
    """A quotation as it stands in the thesis.

    `paragraph` counts from 1. `after` and `before` are what stands around it and may say whose words it is. `cited`:
    an author and a year stand by it. `aside`: it stands in front matter, references or appendices.
    """

    text: str
    paragraph: int
    page: int | None
    quoted_as: QuotedAs
    after: str = ""
    before: str = ""
    cited: bool = False
    aside: bool = False
