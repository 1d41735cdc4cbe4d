"""Comments in the margin of a document: marked in its lines while they are read, and taken out of them as places.

A mark is one character that no text holds (a noncharacter of Unicode), so that it goes wherever its place goes: through
tables, text boxes and changes that were tracked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.transcript import DraftMargin

BEGIN, END = "\ufdd0", "\ufdd1"
_MARKS = str.maketrans("", "", BEGIN + END)


def without_marks(text: str) -> str:
    """A text of the document itself: what it has of these characters would be taken for marks."""
    return text.translate(_MARKS) if BEGIN in text or END in text else text


@dataclass
class Places:
    """Which comment each mark is of, in the order in which they are written."""

    begun: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)

    def begin(self, comment: str) -> str:
        """The mark of where a comment's passage begins."""
        self.begun.append(comment)
        return BEGIN

    def end(self, comment: str) -> str:
        """The mark of where it ends."""
        self.ended.append(comment)
        return END

    def taken_out(
        self, lines: Sequence[tuple[str, int]], said: Mapping[str, str]
    ) -> tuple[list[tuple[str, int]], tuple[DraftMargin, ...]]:
        """The lines without marks, and the comments at their places, in the order of the text.

        `said` has what each comment says. One without a place stands at the beginning.
        """
        starts, ends = self._places(lines)
        margins = []
        for comment, text in said.items():
            start = starts.get(comment, ends.get(comment, 0))
            margins.append(DraftMargin(start, max(start, ends.get(comment, start)), text))
        cleaned = [(without_marks(text), page) for text, page in lines]
        return cleaned, tuple(sorted(margins, key=lambda margin: (margin.start, margin.end)))

    def _places(self, lines: Sequence[tuple[str, int]]) -> tuple[dict[str, int], dict[str, int]]:
        starts: dict[str, int] = {}
        ends: dict[str, int] = {}
        begun, ended, at = iter(self.begun), iter(self.ended), 0
        for text, _ in lines:
            if BEGIN in text or END in text:
                for char in text:
                    if char == BEGIN:
                        starts.setdefault(next(begun), at)
                    elif char == END:
                        ends[next(ended)] = at
                    else:
                        at += 1
            else:
                at += len(text)
            at += 1
        return starts, ends
