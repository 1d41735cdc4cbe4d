"""A thesis as PDF: lines put together to paragraphs again, over pages too. A PDF knows lines, not paragraphs or styles.

Numbers of pages and running heads are dropped; a word divided at the end of a line gets a soft hyphen, so that it is
one word again for whoever compares. A footnote is known by its small print at the foot of a page and by its number,
which stands raised in the text of that page or the one before; what goes on at the foot of the next page, and
endnotes, are paragraphs like any other.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from annotator.domain.thesis import ParagraphKind, ThesisNote, ThesisParagraph
from annotator.importing.errors import DamagedDocument, EncryptedDocument
from annotator.importing.pdfium import PDFIUM
from annotator.importing.source import Source
from annotator.importing.thesis_styles import LEAST_INDENT

_PAGE_NUMBER = re.compile(r"(side|page|s\.|p\.)?\s*[\divxlc]{1,6}(\s*(av|of|/)\s*\d+)?", re.IGNORECASE)
_DIVIDED = re.compile(r"(?<=\w)[-\u2010\u00ad\u0002\ufffe]$")
_UNSEEN = re.compile("[\u200b-\u200d\u2060\ufeff]")
_LEADER = re.compile(r"(?:\.\s?){5,}\s*\d+|…{3,}\s*\d+")
"""What leads the eye to a page number in a table of contents."""
_ENDS = (".", "?", "!", ":", "»", "”", '"', ")")
_OFTEN = 4
"""On so many pages the same line is a running head."""
_WIDE_GAP = 1.35
_ITALIC_FLAG = 64
_NAME_ROOM = 128
_SAME_HEIGHT = 2.0
_SMALL = 0.95
"""Print is small below so much of what most of the thesis is set in."""
_NOTE = re.compile(r"(\d{1,3})\.?(?!\d)\s*")
_RAISED = re.compile(r"(?<=[^\s\d])\d{1,3}(?!\d)")
_RAISED_SIZE = 0.8


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    page: int
    left: float
    top: float
    italic: bool
    size: float
    signs: tuple[int, ...] = ()
    """Raised numbers in it, which are no part of its text."""
    margin: float = 0.0

    @property
    def stands_in(self) -> bool:
        return self.left - self.margin >= LEAST_INDENT


def read(source: Source) -> list[ThesisParagraph]:
    """A `.pdf` file. Raises DamagedDocument, EncryptedDocument."""
    with PDFIUM:
        return _read(source)


def _read(source: Source) -> list[ThesisParagraph]:
    try:
        document = pdfium.PdfDocument(source.data)
    except pdfium.PdfiumError as error:
        protected = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD
        raise (EncryptedDocument if protected else DamagedDocument)("pdf") from error
    try:
        lines = [line for number in range(len(document)) for line in _lines(document, number)]
    finally:
        document.close()
    lines, notes = _parted(_without_heads(lines))
    found = list(_paragraphs(lines))
    return found + [_paragraph_of_note(number, held, found) for number, held in notes]


def _lines(document: pdfium.PdfDocument, number: int) -> list[_Line]:
    page = document[number]
    text_page = page.get_textpage()
    try:
        found = list(_lines_of(text_page, number + 1))
    finally:
        text_page.close()
        page.close()
    numbered = found and _PAGE_NUMBER.fullmatch(found[-1].text.strip())
    found = found[:-1] if numbered else found
    if found and _PAGE_NUMBER.fullmatch(found[0].text.strip()):
        found = found[1:]
    lefts = Counter(round(line.left) for line in found if len(line.text) > 30) or Counter(round(x.left) for x in found)
    common = [left for left, count in lefts.items() if count * 5 >= sum(lefts.values())]
    margin = float(min(common, default=0))
    return [replace(line, margin=margin) for line in found]


def _lines_of(text_page: pdfium.PdfTextPage, page: int) -> Iterator[_Line]:
    at = 0
    text, signs = _without_raised(text_page, _characters(text_page))
    for piece in re.split(r"(\r?\n)", text):
        shown = piece.strip()
        if shown:
            first = at + len(piece) - len(piece.lstrip())
            last = at + len(piece.rstrip()) - 1
            left, _, _, top = text_page.get_charbox(first, loose=True)
            italic = _is_italic(text_page, first) and _is_italic(text_page, max(first, last - 1))
            size = raw.FPDFText_GetFontSize(text_page, first)
            raised = tuple(number for place, number in signs if at <= place < at + len(piece))
            yield _Line(_UNSEEN.sub("", shown), page, left, top, italic, size, raised)
        at += len(piece)


def _characters(text_page: pdfium.PdfTextPage) -> str:
    """One character of the text for each of the page, so that boxes are found by place."""
    codes = (raw.FPDFText_GetUnicode(text_page, at) for at in range(text_page.count_chars()))
    return "".join(chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\u200b" for code in codes)


def _without_raised(text_page: pdfium.PdfTextPage, text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with the raised numbers of notes unseen, each as wide as before, and these numbers with their places."""
    found = []
    for match in _RAISED.finditer(text):
        start = match.start()
        if _is_raised(text_page, start):
            found.append((start, int(match[0])))
            end = match.end() + 2 * _breaks_off(text_page, text, start, match.end())
            text = text[:start] + "\u200b" * (end - start) + text[end:]
    return text, found


def _is_raised(text_page: pdfium.PdfTextPage, at: int) -> bool:
    """Whether a character is smaller than the one before it and stands higher."""
    before, own = (raw.FPDFText_GetFontSize(text_page, place) for place in (at - 1, at))
    if own >= _RAISED_SIZE * before:
        return False
    below, low = (text_page.get_charbox(place, loose=True)[1] for place in (at - 1, at))
    return bool(low > below)


def _breaks_off(text_page: pdfium.PdfTextPage, text: str, start: int, end: int) -> bool:
    """Whether after a raised number a line ends only because the number stands higher than what follows it."""
    if text[end : end + 2] != "\r\n" or end + 2 >= len(text):
        return False
    before, after = (text_page.get_charbox(at, loose=True)[1] for at in (start - 1, end + 2))
    return bool(abs(before - after) < _SAME_HEIGHT)


def _is_italic(text_page: pdfium.PdfTextPage, at: int) -> bool:
    name, flags = raw.ctypes.create_string_buffer(_NAME_ROOM), raw.ctypes.c_int()
    raw.FPDFText_GetFontInfo(text_page, at, name, _NAME_ROOM, flags)
    return bool(flags.value & _ITALIC_FLAG) or b"Italic" in name.value or b"Oblique" in name.value


def _without_heads(lines: list[_Line]) -> list[_Line]:
    """Without what stands on many pages at the same height."""
    seen = Counter((re.sub(r"\d+", "", line.text), round(line.top)) for line in lines)
    return [line for line in lines if seen[re.sub(r"\d+", "", line.text), round(line.top)] < _OFTEN]


def _parted(lines: list[_Line]) -> tuple[list[_Line], list[tuple[int, list[_Line]]]]:
    """The lines of the text, and those of each footnote with its number."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    usual = max(sizes, key=sizes.__getitem__, default=0.0)
    text: list[_Line] = []
    notes: list[tuple[int, list[_Line]]] = []
    before: set[int] = set()
    for _, group in groupby(lines, lambda line: line.page):
        page = list(group)
        signs = {sign for line in page for sign in line.signs}
        called, before = signs | before, signs  # a note may have no room at the foot of the page that calls it
        at = _foot(page, usual, called)
        text += page[:at]
        for line in page[at:]:
            begins = _NOTE.match(line.text)
            if begins and int(begins[1]) in called:
                notes.append((int(begins[1]), [replace(line, text=line.text[begins.end() :])]))
            else:
                (notes[-1][1] if notes else text).append(line)
    return text, notes


def _foot(page: list[_Line], usual: float, called: set[int]) -> int:
    """Where the notes of a page begin: small print down to its end, from the first number that is called."""
    at = len(page)
    while at and page[at - 1].size < usual * _SMALL:
        at -= 1
    starts = (n for n in range(at, len(page)) if (m := _NOTE.match(page[n].text)) and int(m[1]) in called)
    return next(starts, len(page))


def _paragraph_of_note(number: int, lines: list[_Line], text: list[ThesisParagraph]) -> ThesisParagraph:
    before = [at for at, paragraph in enumerate(text) if (paragraph.page or 1) <= lines[0].page]
    paragraph = _joined(lines)
    return replace(paragraph, kind="text", note=ThesisNote("footnote", number, max(before, default=0)))


def _paragraphs(lines: list[_Line]) -> Iterator[ThesisParagraph]:
    gaps = [a.top - b.top for a, b in pairwise(lines) if a.page == b.page and a.top > b.top]
    usual = median(gaps) if gaps else 0.0
    held: list[_Line] = []
    for line in lines:
        if held and not _goes_on(held, line, usual):
            yield _joined(held)
            held = []
        held.append(line)
    if held:
        yield _joined(held)


def _goes_on(held: list[_Line], line: _Line, usual: float) -> bool:
    last = held[-1]
    if last.page != line.page:
        return last.stands_in == line.stands_in and not last.text.endswith(_ENDS)
    if last.top - line.top > usual * _WIDE_GAP:
        return False
    if len(held) == 1 and last.stands_in and not line.stands_in:
        return True  # the first line of a paragraph stands in
    return last.stands_in == line.stands_in


def _joined(lines: list[_Line]) -> ThesisParagraph:
    text = ""
    for line in lines:
        divided = _DIVIDED.search(text)
        if divided and line.text[:1].islower():
            text = text[: divided.start()] + "\u00ad" + line.text
        else:
            text = f"{text} {line.text}" if text else line.text
    text = re.sub("[\u0002\ufffe]", "\u00ad", text)
    italics = ((0, len(text)),) if all(line.italic for line in lines) else ()
    in_table = any(two.top > one.top - _SAME_HEIGHT for one, two in pairwise(lines) if one.page == two.page)
    kind: ParagraphKind = "indented" if lines[-1].stands_in and not in_table else "text"
    return ThesisParagraph(text, "contents" if _LEADER.search(text) else kind, lines[0].page, italics)
