"""Cells that stand for several rows: how high the rows must be for them, on one page or cut off by its end."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from annotator.reporting.pdf.text import Text

PAD_X, PAD_Y = 4.25, 2.5


@dataclass(slots=True)
class Row:
    """The cells of a row; the first `repeats` and the last `ends` only repeat the row above.

    Names of a group are shown again on a new page. What ends rows is a whole text, and stands where it began.
    """

    cells: Sequence[Text]
    repeats: int = 0
    ends: int = 0

    @property
    def shown_to(self) -> int:
        """The column from which on the cells repeat the row above."""
        return len(self.cells) - self.ends

    def repeated(self, column: int) -> bool:
        """Whether the cell only repeats the row above."""
        return column < self.repeats or column >= self.shown_to


@dataclass(frozen=True, slots=True)
class Span:
    """A cell for the rows `first` to `last`."""

    column: int
    first: int
    last: int
    height: float


@dataclass(slots=True)
class Heights:
    """The rows of a table with their heights, at fixed widths of the columns.

    A cell for several rows makes none of them higher, but the last one where all together are too low for it. One of
    more than `tallest` is not stretched over rows: it must break over pages, and makes its first row high.
    """

    rows: Sequence[Row]
    widths: Sequence[float]
    tallest: float
    edges: list[float] = field(default_factory=list)
    _covering: dict[tuple[int, int], Span] = field(default_factory=dict)

    def __post_init__(self) -> None:
        spans = list(self._spans())
        for span in spans:
            self._covering |= {(span.column, row): span for row in range(span.first, span.last + 1)}
        heights = [self._own(at, row) for at, row in enumerate(self.rows)]
        for span in sorted(spans, key=lambda span: span.last - span.first):
            heights[span.last] += max(0.0, span.height - sum(heights[span.first : span.last + 1]))
        self.edges = list(accumulate(heights, initial=0.0))

    def of_cell(self, row: Row, column: int) -> float:
        """How high a cell is by itself."""
        return row.cells[column].wrap(self.widths[column] - 2 * PAD_X, 1e6)[1] + 2 * PAD_Y

    def between(self, start: int, stop: int) -> float:
        """The height of some rows."""
        return self.edges[stop] - self.edges[start]

    def more_above(self, start: int, stop: int) -> float:
        """What the first row of a page is higher by, as it names its groups again."""
        row = self.rows[start]
        lacking = [0.0]
        for column in range(row.repeats):
            span = self._covering.get((column, start))
            last = min(span.last + 1, stop) if span else start + 1
            lacking.append(self.of_cell(row, column) - self.between(start, last))
        return max(lacking)

    def more_below(self, start: int, stop: int) -> float:
        """What the last row of a page is higher by, as its groups go on on the next one and what they say does not."""
        if stop >= len(self.rows):
            return 0.0
        lacking = [0.0]
        following = self.rows[stop]
        for column in range(len(following.cells)):
            span = self._covering.get((column, stop)) if following.repeated(column) else None
            if span is not None and (span.first >= start or column < following.repeats):
                first = max(span.first, start)
                lacking.append(span.height - self.between(first, stop))
        return max(lacking)

    def _spans(self) -> "list[Span]":
        """All cells for more than one row that are not too high."""
        found: list[Span] = []
        columns = {column for row in self.rows for column in range(len(row.cells)) if row.repeated(column)}
        for column in columns:
            first = 0
            for at in range(1, len(self.rows) + 1):
                if at < len(self.rows) and self.rows[at].repeated(column):
                    continue
                height = self.of_cell(self.rows[first], column) if at - first > 1 else 0.0
                if 0 < height <= self.tallest:
                    found.append(Span(column, first, at - 1, height))
                first = at
        return found

    def _own(self, at: int, row: Row) -> float:
        columns = range(len(row.cells))
        shown = (c for c in columns if not row.repeated(c) and (c, at) not in self._covering)
        return max((self.of_cell(row, column) for column in shown), default=2 * PAD_Y)
