"""What the name and the shape of a paragraph's style say of it: a heading, a quotation, an entry of the references."""

from annotator.domain.thesis import ParagraphKind

LEAST_INDENT = 14.0
"""Points from the margin that set a paragraph apart."""
_NAMES: tuple[tuple[tuple[str, ...], ParagraphKind], ...] = (
    (("quote", "quotation", "sitat", "block text", "blokktekst"), "quote"),
    (("toc", "contents", "innhold", "innhald", "table of figures"), "contents"),
    (("heading", "overskrift", "title", "tittel"), "heading"),
    (("bibliograph", "litteratur", "referanse", "reference"), "reference"),
)


def kind_of_style(name: str) -> ParagraphKind | None:
    """By the name of a style, in English or Norwegian; None when it says nothing."""
    folded = name.casefold()
    return next((kind for words, kind in _NAMES if any(word in folded for word in words)), None)


def italics_of(pieces: list[tuple[str, bool]]) -> tuple[tuple[int, int], ...]:
    """Where in the joined pieces the italic ones stand; neighbours are one stretch."""
    found: list[tuple[int, int]] = []
    at = 0
    for text, italic in pieces:
        if italic and text:
            if found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + len(text))
            else:
                found.append((at, at + len(text)))
        at += len(text)
    return tuple(found)
