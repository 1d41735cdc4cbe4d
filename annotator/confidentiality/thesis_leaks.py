"""What in a finished thesis may say who somebody is.

Quotations are looked through as everything that leaves the program is. In the rest of the thesis, where names of
authors and places are in their right place, only what the linking key knows is looked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.confidentiality.forms import Finder
from annotator.confidentiality.leak_check import LeakContext, Piece, check, open_leaks
from annotator.domain.thesis import Thesis, ThesisNote

_OF_A_QUOTE = ("register", "name", "contact", "number", "date", "mark", "never_export", "restricted", "withdrawn")


@dataclass(frozen=True, slots=True)
class NameInText:
    """A term of the linking key in a paragraph (from 1) or a note, outside the quotations."""

    term: str
    paragraph: int
    page: int | None
    before: str
    after: str
    note: ThesisNote | None = None


_CONTEXT = 60


def leaks_in_quotes(texts: Sequence[str], context: LeakContext) -> list[tuple[str, ...]]:
    """For each quotation the words in it that may say who somebody is, without what she has accepted."""
    found: list[dict[str, None]] = [{} for _ in texts]
    leaks = check([Piece("", text, "quote") for text in texts], context)
    for leak in open_leaks(context.project, leaks):
        if leak.kind in _OF_A_QUOTE:
            for place in leak.places:
                found[place.piece][place.text if place.text != texts[place.piece] else leak.term] = None
    return [tuple(terms) for terms in found]


def names_in_text(thesis: Thesis, context: LeakContext, quoted: set[int]) -> list[NameInText]:
    """What the open linking key knows, in the paragraphs that are not `quoted` (from 1) and so looked through."""
    finder = Finder((term for _, term in context.terms or ()), context.language)
    return [
        NameInText(
            paragraph.text[match.start : match.end],
            number,
            paragraph.page,
            paragraph.text[max(0, match.start - _CONTEXT) : match.start],
            paragraph.text[match.end : match.end + _CONTEXT],
            paragraph.note,
        )
        for number, paragraph in enumerate(thesis.paragraphs, 1)
        if context.terms and number not in quoted
        for match in finder.find(paragraph.text)
    ]
