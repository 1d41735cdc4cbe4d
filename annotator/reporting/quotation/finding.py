"""Finds the quotations of a thesis: blocks, italics, «…» in the text; and what stands around them.

What stands in front matter, in the references and in appendices, and what an author and a year stand by, is set apart:
it is not accused of being nobody's words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.domain.quoted_words import words_of
from annotator.domain.thesis import QuotedAs, Thesis, ThesisParagraph, ThesisQuote

LEAST_WORDS = 4
_AROUND = 160
_MARKED = re.compile(
    r"«(?:[^«»]*(?:«[^«»]*»[^«»]*)*)»|“(?:[^“”]+)”|„(?:[^„“”]+)[“”]|‹(?:[^‹›]+)›"
    r'|(?<![\w"])"(?:[^"]+)"(?!\w)|”(?:[^“”]+)”|»(?:[^«»]+)»|‘(?:(?:[^‘’]|’(?=\w))+)’(?!\w)'
)
_YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_CITED_AFTER = re.compile(rf"^[\s.,;]*\([^()]*\b{_YEAR}\b[^()]*\)")
_CITED_BEFORE = re.compile(rf"\b[^\W\d_][\w\-]+(?: (?:og|and|&|mfl\.|et al\.)[^().]*)? ?\({_YEAR}[^()]*\)[^.?!]*$")
_REFERENCES = re.compile(
    r"(?:[\d.]+ )?(referanse(r|liste)?|litteratur(liste)?|kilde(r|liste)|kjelder|references|bibliography|works cited)",
    re.IGNORECASE,
)
_APPENDIX = re.compile(r"(?:[\d.]+\s+)?(vedlegg|appendix|appendices|attachments?)\b.*", re.IGNORECASE)
_BEGINNING = re.compile(
    r"(?:(kapittel|chapter)\s+)?(1[.:]?\s+\S.*|(?:1\.?0?\s+)?(innledning|innleiing|introduksjon|introduction))",
    re.IGNORECASE,
)
_CLOSING_LABEL = re.compile(r"\s*(?P<label>\([^()]{1,80}\)|[–—-]\s*[^\s–—.!?][^–—.!?]{0,60})\s*\.?\s*$")
_LABEL_BEFORE = re.compile(r"^\s*(?P<label>[^:\n]{1,40}):\s+")


def quotes_in(thesis: Thesis, labels: frozenset[str] = frozenset()) -> list[ThesisQuote]:
    """Every quotation of at least four words. `labels`: casefolded names of speakers that may stand before a colon."""
    aside = _aside(thesis.paragraphs)
    found: list[ThesisQuote] = []
    for number, paragraph in enumerate(thesis.paragraphs):
        if paragraph.kind != "contents":
            found += _in_paragraph(number, paragraph, aside[number], labels)
    return _joined(found, labels)


def _aside(paragraphs: Sequence[ThesisParagraph]) -> list[bool]:
    """For each paragraph whether it lies outside the text proper."""
    begins = next((at for at, p in enumerate(paragraphs) if _is_heading(p, _BEGINNING) and p.kind == "heading"), 0)
    found, outside = [], False
    for at, paragraph in enumerate(paragraphs):
        if _is_heading(paragraph, _REFERENCES) or (at > begins and _is_heading(paragraph, _APPENDIX)):
            outside = paragraph.kind == "heading" or at > len(paragraphs) // 2
        elif paragraph.kind == "heading" and _is_heading(paragraph, _BEGINNING):
            outside = False
        found.append(outside or at < begins or paragraph.kind == "reference")
    return found


def _is_heading(paragraph: ThesisParagraph, pattern: re.Pattern[str]) -> bool:
    return len(paragraph.text) < 80 and pattern.fullmatch(paragraph.text.strip()) is not None


def _in_paragraph(
    number: int, paragraph: ThesisParagraph, aside: bool, labels: frozenset[str]
) -> Iterator[ThesisQuote]:
    text = paragraph.text
    block = _block_kind(paragraph)
    if block:
        body, before, after = _without_labels(text, labels)
        if len(words_of(body)) >= LEAST_WORDS:
            cited = _is_cited(before, after)
            yield ThesisQuote(body, number + 1, paragraph.page, block, after, before, cited, aside)
            return
    marked = [(m.start(), m.end(), "marks") for m in _MARKED.finditer(text)]
    italic = [(start, end, "italic") for start, end in paragraph.italics if not _meets(marked, start, end)]
    for start, end, how in sorted(marked + italic):
        inside = text[start:end].strip() if how == "italic" else text[start + 1 : end - 1]
        if len(words_of(inside)) >= LEAST_WORDS:
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            kind: QuotedAs = "heading" if paragraph.kind == "heading" else "italic" if how == "italic" else "marks"
            cited = _is_cited(before, after)
            yield ThesisQuote(inside, number + 1, paragraph.page, kind, after, before, cited, aside)


def _block_kind(paragraph: ThesisParagraph) -> QuotedAs | None:
    if paragraph.kind == "quote":
        return "block"
    if paragraph.kind in ("heading", "reference"):
        return None
    italic = sum(end - start for start, end in paragraph.italics)
    body = len(_CLOSING_LABEL.sub("", paragraph.text.strip()))
    if body and italic >= body * 0.9:
        return "italic"
    # A paragraph that stands in and quotes in marks inside is a paragraph, not a quotation.
    whole = _MARKED.fullmatch(_CLOSING_LABEL.sub("", paragraph.text.strip()))
    if paragraph.kind == "indented" and (whole or not _MARKED.search(paragraph.text)):
        return "indented"
    return None


def _without_labels(text: str, labels: frozenset[str]) -> tuple[str, str, str]:
    """The words of a block, the speaker's name before them, and the label after."""
    text, after = text.strip(), ""
    closing = _CLOSING_LABEL.search(text)
    if closing and len(closing["label"].split()) <= 12 and not closing["label"].strip("(). ").startswith(("…", "..")):
        text, after = text[: closing.start()].rstrip(), closing["label"]
    before = ""
    lines = []
    for line in text.split("\n"):
        label = _LABEL_BEFORE.match(line)
        if label and label["label"].strip().casefold() in labels:
            before = before or label["label"].strip()
            lines.append(line[label.end() :])
        else:
            lines.append(line)
    text = "\n".join(lines).strip()
    whole = _MARKED.fullmatch(text)
    return text[1:-1] if whole else text, before, after


def _joined(quotes: list[ThesisQuote], labels: frozenset[str]) -> list[ThesisQuote]:
    """Turns that name their speakers, one paragraph each, are one quotation."""
    found: list[ThesisQuote] = []
    for quote in quotes:
        last = found[-1] if found else None
        if last is not None and _is_next_turn(last, quote, labels):
            found[-1] = replace(
                last,
                text=f"{last.text}\n{quote.text}",
                after=quote.after,
                before=f"{last.before}\n{quote.before}",
                cited=last.cited or quote.cited,
            )
        else:
            found.append(quote)
    return found


def _is_next_turn(last: ThesisQuote, quote: ThesisQuote, labels: frozenset[str]) -> bool:
    if last.quoted_as != quote.quoted_as or quote.quoted_as not in ("block", "indented", "italic"):
        return False
    named = bool(last.before) and quote.before.casefold() in labels
    return named and not last.after and quote.paragraph <= last.paragraph + last.text.count("\n") + 1


def _meets(marked: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end, _ in marked)


def _is_cited(before: str, after: str) -> bool:
    return bool(_CITED_AFTER.match(after) or _CITED_BEFORE.search(before))
