"""The paragraphs of a document as its reader walks through it: lines as they grow, and the pages they stand on."""

from collections import Counter
from collections.abc import Sequence

from annotator.domain.transcript import Note
from annotator.importing.decoding import canonical
from annotator.importing.speakers import Lines

_WORDS_ON_A_PAGE = 1_200
_WORDS_ON_A_WIDE_PAGE = 250
"""With wide lines and short turns. More than this without any break noted may be several pages."""


class Paragraph:
    """Lines as they grow, each with the page on which its first character stands."""

    def __init__(self) -> None:
        self._lines: list[tuple[list[str], int]] = []
        self._open = False

    def add(self, text: str, page: int) -> None:
        """Text on the line that is open, or on a new one."""
        if not self._open:
            self._lines.append(([], page))
            self._open = True
        self._lines[-1][0].append(text)

    def end_line(self, page: int) -> None:
        """A break in the paragraph."""
        self.add("", page)
        self._open = False

    def lines(self, page: int) -> list[tuple[str, int]]:
        """Text and page of each line; an empty paragraph is one empty line."""
        if not self._open:
            self.add("", page)
        return [(line, at) for parts, at in self._lines for line in canonical("".join(parts)).split("\n")]

    def __bool__(self) -> bool:
        return bool(self._lines)


def paged_lines(lines: Sequence[tuple[str, int]], noted: Counter[str]) -> Lines:
    """What the walk found, with its pages where they can be right, and notes of what was counted on the way."""
    notes = [Note(code, count) for code, count in sorted(noted.items()) if count]
    pages: list[int | None] | None = [page for _, page in lines]
    if not plausible(lines):
        pages = None
        notes.append(Note("pages_unknown"))
    return Lines([text for text, _ in lines], pages, notes=tuple(notes))


def plausible(lines: Sequence[tuple[str, int]]) -> bool:
    """Whether the breaks tell the pages: none holds more words than a page can, and without a break all fits on one."""
    words: Counter[int] = Counter()
    for text, page in lines:
        words[page] += len(text.split())
    return max(words.values(), default=0) <= (_WORDS_ON_A_PAGE if len(words) > 1 else _WORDS_ON_A_WIDE_PAGE)
