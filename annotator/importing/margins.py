"""Comments in the margin of a document: marked in its lines while they are read, and taken out of them as places.

A mark is written with characters that no text holds (noncharacters of Unicode), so that it goes wherever its place
goes: through tables, whose columns change places, text boxes and changes that were tracked. It says of which comment it
is.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.transcript import DraftMargin

_BEGIN, _END = "\ufdd0", "\ufdd1"
_DIGITS = "".join(map(chr, range(0xFDE0, 0xFDEA)))
_AS_DIGITS = str.maketrans("0123456789", _DIGITS)
_AS_NUMBER = str.maketrans(_DIGITS, "0123456789")
_MARK = re.compile(f"([{_BEGIN}{_END}])([{_DIGITS}]+)")
_ANY = re.compile(f"[{_BEGIN}{_END}{_DIGITS}]")


def without_marks(text: str) -> str:
    """A text of the document itself: what it has of these characters would be taken for marks."""
    return _ANY.sub("", text)


@dataclass
class Places:
    """Where comments stand, by what their document calls them."""

    begun: dict[str, int] = field(default_factory=dict)
    """The comments whose place is known, and the number of each."""
    _ended: dict[str, int] = field(default_factory=dict)

    def begin(self, comment: str) -> str:
        """The mark of where a comment's passage begins."""
        return _BEGIN + _digits(self.begun.setdefault(comment, len(self.begun)))

    def end(self, comment: str) -> str:
        """The mark of where it ends."""
        return _END + _digits(self._ended.setdefault(comment, len(self._ended)))

    def taken_out(
        self, lines: Sequence[tuple[str, int]], said: Mapping[str, str]
    ) -> tuple[list[tuple[str, int]], tuple[DraftMargin, ...]]:
        """The lines without marks, and the comments at their places, in the order of the text.

        `said` has what each comment says. One without a place stands at the beginning.
        """
        starts, ends = self._places(lines)
        margins = []
        for comment, text in said.items():
            start, end = starts.get(self.begun.get(comment)), ends.get(self._ended.get(comment))
            first = next((at for at in (start, end) if at is not None), 0)
            margins.append(DraftMargin(first, max(first, end if end is not None else first), text))
        cleaned = [(without_marks(text), page) for text, page in lines]
        return cleaned, tuple(sorted(margins, key=lambda margin: (margin.start, margin.end)))

    def _places(self, lines: Sequence[tuple[str, int]]) -> tuple[dict[int | None, int], dict[int | None, int]]:
        """By their numbers. Of a cell that stands there several times, the first counts."""
        starts: dict[int | None, int] = {}
        ends: dict[int | None, int] = {}
        at = 0
        for text, _ in lines:
            gone = 0
            for mark in _MARK.finditer(text):
                found = starts if mark[1] == _BEGIN else ends
                found.setdefault(int(mark[2].translate(_AS_NUMBER)), at + mark.start() - gone)
                gone += len(mark[0])
            at += len(text) - gone + 1
        return starts, ends


def _digits(number: int) -> str:
    return str(number).translate(_AS_DIGITS)
