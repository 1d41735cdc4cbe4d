"""Finds the quotations of a thesis: blocks, italics, «…» in the text; and what stands around them.

What stands in front matter, in the references and in appendices, and what an author and a year stand by, is set apart:
it is not accused of being nobody's words. A note belongs where it is called; one with a year in it is a reference, and
so are the titles in it and the words that call it.

Words in quotation marks need not be anybody's: «makt» is a concept, «den gode samtalen» a way of speaking. From four
words on they are taken for a quotation. Two or three are one where they are given to a participant by name – a label
follows them, or a speaker's name stands before them in a block – and then they are checked like any other. One word
alone never is, nor are two with a sign of omission between. Whom a label names, `Attributions.names` knows.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.domain.quoted_words import items_of, words_of
from annotator.domain.thesis import QuotedAs, Thesis, ThesisParagraph, ThesisQuote

LEAST_WORDS = 4
FEWEST_WORDS = 2
"""Of a quotation that is somebody's by name."""
_AROUND = 160
_MARKED = re.compile(
    r"«(?:[^«»]*(?:«[^«»]*»[^«»]*)*)»|“(?:[^“”]+)”|„(?:[^„“”]+)[“”]|‹(?:[^‹›]+)›"
    r'|(?<![\w"])"(?:[^"]+)"(?!\w)|”(?:[^“”]+)”|»(?:[^«»]+)»|‘(?:(?:[^‘’]|’(?=\w))+)’(?!\w)'
)
_YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_YEAR_ALONE = re.compile(rf"\b{_YEAR}\b")
_MOST_STOPS = 2
"""Signs that may stand between a quotation and the number of its note."""
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
    """Every quotation of at least two words. `labels`: casefolded names of speakers that may stand before a colon."""
    aside = _aside(thesis.paragraphs)
    references = _references(thesis.paragraphs)
    found: list[ThesisQuote] = []
    for number, paragraph in enumerate(thesis.paragraphs):
        if paragraph.kind != "contents":
            for quote, end in _in_paragraph(number, paragraph, aside[number], labels):
                by_note = paragraph.note is not None and _YEAR_ALONE.search(paragraph.text) is not None
                called = (at for at in references.get(number, ()) if end is None or end <= at <= end + _MOST_STOPS)
                found.append(replace(quote, referenced=by_note or any(True for _ in called)))
    return _joined(found, labels)


def _references(paragraphs: Sequence[ThesisParagraph]) -> dict[int, list[int]]:
    """Where in each paragraph notes with a year in them are called."""
    found: dict[int, list[int]] = {}
    for paragraph in paragraphs:
        note = paragraph.note
        if note is not None and note.at is not None and _YEAR_ALONE.search(paragraph.text):
            found.setdefault(note.called, []).append(note.at)
    return found


def is_short(quote: ThesisQuote) -> bool:
    """Whether it has so few words that it is a quotation only by the name that stands by it."""
    return len(words_of(quote.text)) < LEAST_WORDS


def is_plain(quote: ThesisQuote) -> bool:
    """Whether it is words alone: with a sign of omission or a bracket in it, two words are too few to be found by."""
    return all(item.kind == "word" for item in items_of(quote.text))


def _aside(whole: Sequence[ThesisParagraph]) -> list[bool]:
    """For each paragraph whether it lies outside the text proper; a note lies where it is called."""
    paragraphs = [paragraph for paragraph in whole if paragraph.note is None]
    begins = next((at for at, p in enumerate(paragraphs) if _is_heading(p, _BEGINNING) and p.kind == "heading"), 0)
    found, outside = [], False
    for at, paragraph in enumerate(paragraphs):
        if _is_heading(paragraph, _REFERENCES) or (at > begins and _is_heading(paragraph, _APPENDIX)):
            outside = paragraph.kind == "heading" or at > len(paragraphs) // 2
        elif paragraph.kind == "heading" and _is_heading(paragraph, _BEGINNING):
            outside = False
        found.append(outside or at < begins or paragraph.kind == "reference")
    called = (paragraph.note.called for paragraph in whole if paragraph.note is not None)
    return found + [found[min(at, len(found) - 1)] if found else False for at in called]


def _is_heading(paragraph: ThesisParagraph, pattern: re.Pattern[str]) -> bool:
    return len(paragraph.text) < 80 and pattern.fullmatch(paragraph.text.strip()) is not None


def _in_paragraph(
    number: int, paragraph: ThesisParagraph, aside: bool, labels: frozenset[str]
) -> Iterator[tuple[ThesisQuote, int | None]]:
    """Each quotation and where it ends; None for one that is the whole paragraph."""
    text = paragraph.text
    block = _block_kind(paragraph)
    if block:
        body, before, after = _without_labels(text, labels)
        if len(words_of(body)) >= FEWEST_WORDS:
            cited = _is_cited(before, after)
            yield (
                ThesisQuote(body, number + 1, paragraph.page, block, after, before, cited, aside, paragraph.note),
                None,
            )
            return
    marked = [(m.start(), m.end(), "marks") for m in _MARKED.finditer(text)]
    italic = [(start, end, "italic") for start, end in paragraph.italics if not _meets(marked, start, end)]
    for start, end, how in sorted(marked + italic):
        inside = text[start:end].strip() if how == "italic" else text[start + 1 : end - 1]
        if len(words_of(inside)) >= (FEWEST_WORDS if how == "marks" else LEAST_WORDS):
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            kind: QuotedAs = "heading" if paragraph.kind == "heading" else "italic" if how == "italic" else "marks"
            cited = _is_cited(before, after)
            place = (number + 1, paragraph.page)
            yield ThesisQuote(inside, *place, kind, after, before, cited, aside, paragraph.note), end


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
                turns=(*(last.turns or (last,)), quote),
            )
        else:
            found.append(quote)
    return found


def _is_next_turn(last: ThesisQuote, quote: ThesisQuote, labels: frozenset[str]) -> bool:
    if (
        last.note != quote.note
        or last.quoted_as != quote.quoted_as
        or quote.quoted_as not in ("block", "indented", "italic")
    ):
        return False
    named = bool(last.before) and quote.before.casefold() in labels
    return named and not last.after and quote.paragraph <= last.paragraph + last.text.count("\n") + 1


def _meets(marked: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end, _ in marked)


def _is_cited(before: str, after: str) -> bool:
    return bool(_CITED_AFTER.match(after) or _CITED_BEFORE.search(before))
