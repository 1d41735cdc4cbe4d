"""A document's turns as one text, and the way between (turn, offset) anchors and positions in that text.

Positions and offsets are code points. Turns are joined by one newline each; a turn's own text may hold none.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.domain.analysis import Span
from annotator.domain.corpus import Turn


@dataclass(frozen=True)
class FlatText:
    """The joined text of the turns of one document, in their order."""

    turns: tuple[Turn, ...]
    text: str
    starts: tuple[int, ...]
    _row_of: dict[int, int] = field(repr=False)

    def row(self, turn_id: int) -> int:
        """The index of a turn in the document, from 0. Raises KeyError for a turn of another document."""
        return self._row_of[turn_id]

    def position(self, turn_id: int, offset: int) -> int:
        """The position in the joined text of an offset in a turn."""
        return self.starts[self._row_of[turn_id]] + offset

    def anchor(self, position: int) -> tuple[Turn, int]:
        """The turn and the offset in it of a position in the joined text; a position past the end is the end."""
        row = max(0, bisect_right(self.starts, position) - 1)
        turn = self.turns[row]
        return turn, max(0, min(position - self.starts[row], len(turn.text)))

    def range_of(self, span: Span) -> tuple[int, int]:
        """The positions (start, end) of a span, end exclusive."""
        starts, row_of = self.starts, self._row_of  # not by `position`: every coding of an edited text is asked for
        return starts[row_of[span.turn_from]] + span.at_from, starts[row_of[span.turn_to]] + span.at_to

    def edited_rows(self, before: "FlatText") -> list[int] | None:
        """The rows whose turn is another record than `before`; None where turns have come, gone or changed places."""
        if self._row_of != before._row_of:
            return None
        return [row for row, (new, old) in enumerate(zip(self.turns, before.turns, strict=True)) if new is not old]

    def span(self, start: int, end: int) -> Span:
        """An unsaved span from `start` to `end`."""
        first, at_from = self.anchor(start)
        last, at_to = self.anchor(end)
        return Span(turn_from=first.id, at_from=at_from, turn_to=last.id, at_to=at_to)

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The range without white space at its ends; empty ranges collapse onto their start."""
        start, end = max(0, start), min(end, len(self.text))
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return start, end

    def snapped(self, start: int, end: int) -> tuple[int, int]:
        """The range grown to whole words and trimmed of white space."""
        start, end = self.trimmed(start, end)
        if start >= end:
            return start, end
        while 0 < start < len(self.text) and _in_word(self.text, start):
            start -= 1
        while 0 < end < len(self.text) and _in_word(self.text, end):
            end += 1
        return start, end


def _in_word(text: str, position: int) -> bool:
    return text[position - 1].isalnum() and text[position].isalnum()


def flatten(turns: Sequence[Turn]) -> FlatText:
    """Join turns that already stand in document order."""
    starts: list[int] = []
    at = 0
    for turn in turns:
        starts.append(at)
        at += len(turn.text) + 1
    return FlatText(
        turns=tuple(turns),
        text="\n".join(turn.text for turn in turns),
        starts=tuple(starts),
        _row_of={turn.id: row for row, turn in enumerate(turns)},
    )
