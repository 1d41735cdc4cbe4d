"""PDF: the lines of its pages, put together into paragraphs again, each with its page.

A PDF knows letters and places only. A paragraph ends where the gap to the next line is wider, where its last line is
short, or where the next line opens with a label. Lines that stand at the top or foot of several pages
are no part of the interview. Zero-width characters, with which some writers sprinkle the text, are taken out.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from threading import Lock
from typing import Any

from annotator.domain.transcript import Note, Transcript
from annotator.importing.candidates import credible_labels, forms_of
from annotator.importing.decoding import canonical
from annotator.importing.errors import DamagedDocument, EncryptedDocument, TooLarge
from annotator.importing.labels import longest_first, opening
from annotator.importing.pdfium import PDFIUM
from annotator.importing.source import Source
from annotator.importing.speakers import Lines, transcript_of
from annotator.importing.stamps import LEADING

_ALONE = Lock()
"""The library reads one document at a time."""
_MOST_PAGES = 2_000
_ZERO_WIDTH = re.compile("[\u200b-\u200d\u2060\ufeff]")
_HYPHEN = ("\x02", "\ufffe", "\u00ad")
_PAGE_NUMBER = re.compile(r"\W*(?:(?:side|page|s\.|p\.)\s*)?\d{1,4}(?:\s*(?:av|of|/)\s*\d{1,4})?\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its place; `joined`: its last word goes on in the next line."""

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    joined: bool = False


def read(source: Source) -> Transcript:
    """A `.pdf` file. Raises DamagedDocument, EncryptedDocument, TooLarge."""
    with _ALONE:
        pages = _pages(source.data)
    kept, dropped = _without_margins(pages)
    paragraphs = _paragraphs(kept)
    notes = [Note("pages_found")] if paragraphs else []
    notes += [Note("headers_dropped", dropped)] if dropped else []
    lines = Lines([text for text, _ in paragraphs], [page for _, page in paragraphs], notes=tuple(notes))
    return transcript_of(source, "pdf", lines)


def _pages(data: bytes) -> list[list[Placed]]:
    with PDFIUM:
        return _read(data)


def _read(data: bytes) -> list[list[Placed]]:
    import pypdfium2  # takes a while to load

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise (EncryptedDocument if "password" in str(error).lower() else DamagedDocument)("pdf") from error
    try:
        if len(document) > _MOST_PAGES:
            raise TooLarge(len(document), _MOST_PAGES)
        return [_lines(document[number], number + 1) for number in range(len(document))]
    except pypdfium2.PdfiumError as error:
        raise DamagedDocument("pdf") from error
    finally:
        document.close()


def _lines(page: Any, number: int) -> list[Placed]:
    text_page = page.get_textpage()
    try:
        result: list[Placed] = []
        start = 0
        # One character of the library's is one here; beyond the basic plane it gives two, which stay two until joined.
        raw = text_page.get_text_range(errors="surrogatepass") if text_page.count_chars() else ""
        for line in raw.split("\n"):
            text = line.rstrip("\r")
            if text.strip():
                result.append(_placed(text_page, text, start, number))
            start += len(line) + 1
        return result
    finally:
        text_page.close()
        page.close()


def _placed(text_page: Any, text: str, start: int, number: int) -> Placed:
    count = text_page.count_chars()
    first = min(start + len(text) - len(text.lstrip()), count - 1)
    last = min(max(first, start + len(text.rstrip()) - 1), count - 1)
    left, bottom, _, top = text_page.get_charbox(first, loose=True)
    right = text_page.get_charbox(last, loose=True)[2]
    joined = text.rstrip().endswith(_HYPHEN)
    clean = canonical(_ZERO_WIDTH.sub("", text.rstrip().rstrip("".join(_HYPHEN)))).replace("\n", " ").strip()
    return Placed(clean, number, left, right, top, bottom, joined)


def _without_margins(pages: Sequence[Sequence[Placed]]) -> tuple[list[Placed], int]:
    """All lines but page numbers and what is repeated at the top or foot of pages, and how many that were."""
    times = Counter(_likeness(line) for page in pages for line in {*page[:2], *page[-2:]})
    often = {likeness for likeness, count in times.items() if len(pages) > 2 and count > 0.6 * len(pages)}
    gap = _usual_gap([line for page in pages for line in page])
    kept: list[Placed] = []
    for page in pages:
        top, foot = _margin(page, often, gap), _margin(page[::-1], often, gap)
        kept.extend(page[top : max(top, len(page) - foot)])
    return [line for line in kept if line.text], sum(map(len, pages)) - len(kept)


def _margin(lines: Sequence[Placed], often: Collection[tuple[str, int]], gap: float) -> int:
    """How many of the outermost lines are no part of the text: known from other pages, and apart from what follows."""
    for count in (2, 1):
        outer, inner = lines[:count], lines[count : count + 1]
        apart = inner and abs(outer[-1].bottom - inner[0].bottom) > 1.3 * gap
        if apart and all(_likeness(line) in often or _PAGE_NUMBER.fullmatch(line.text) for line in outer):
            return count
    return 0


def _usual_gap(lines: Sequence[Placed]) -> float:
    """From one line to the next."""
    gaps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.page == b.page]
    return median([gap for gap in gaps if gap > 1] or [12.0])


def _likeness(line: Placed) -> tuple[str, int]:
    """What a heading has in common on all its pages: its words and its height, not its numbers."""
    return re.sub(r"\d+", "0", line.text), round(line.top)


def _paragraphs(lines: Sequence[Placed]) -> list[tuple[str, int]]:
    """Text and page of each paragraph."""
    if not lines:
        return []
    texts = [line.text for line in lines]
    forms = forms_of(texts, credible_labels(texts, max(1, len(texts) // 3)))
    labels = longest_first(list(forms))
    measures = _Measures(lines)
    result: list[tuple[list[str], int]] = []
    before: Placed | None = None
    for line in lines:
        opens = opening(line.text, forms, labels) is not None or LEADING.match(line.text) is not None
        if before is None or opens or measures.ends(before, line):
            result.append(([line.text], line.page))
        else:
            result[-1][0].append(line.text if before.joined else f" {line.text}")
        before = line
    return [("".join(parts), page) for parts, page in result]


class _Measures:
    """What is usual in this document: where lines begin and end, how far apart they are."""

    def __init__(self, lines: Sequence[Placed]) -> None:
        self.right = sorted(line.right for line in lines)[int(0.9 * (len(lines) - 1))]
        self.left = Counter(round(line.left) for line in lines).most_common(1)[0][0]
        self.gap = _usual_gap(lines)

    def ends(self, before: Placed, line: Placed) -> bool:
        """Whether a paragraph ends between these lines."""
        if before.joined:
            return False
        short = self._is_short(before, line)
        if before.page != line.page:
            return short or before.text.endswith((".", "?", "!", "…"))
        gap = before.bottom - line.bottom
        # A wide gap parts paragraphs; where all lines lie equally close, only a short one can tell.
        return gap > 1.35 * self.gap or gap < 0 or short

    def _is_short(self, before: Placed, line: Placed) -> bool:
        """Whether a line ends early though the next word would have had room: in a paragraph it would stand there."""
        letter = (line.right - line.left) / max(1, len(line.text))
        word = letter * (len(line.text.split(" ", 1)[0]) + 1)
        return before.right + word < self.right - 0.02 * (self.right - self.left)
