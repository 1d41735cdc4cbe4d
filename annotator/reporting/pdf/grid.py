"""Tables on pages. Our own, because reportlab's copies the rest of a table at every page and knows no groups.

A row moves whole to the next page unless it is taller than half a page; the head row is repeated (as an artifact for
screen readers), and so is the name of a group that goes on.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.platypus import Flowable

from annotator.reporting.pdf.tagging import Mark, Tags
from annotator.reporting.pdf.text import Text

PAD_X, PAD_Y = 4.25, 2.5
_HAIR = HexColor("#A6A6A6")


@dataclass(slots=True)
class Row:
    """The cells of a row; the first `repeats` and the last `ends` only repeat the row above.

    Names of a group are shown again on a new page. What ends rows is a whole text, and stands where it began.
    """

    cells: Sequence[Text]
    repeats: int = 0
    ends: int = 0
    height: float = 0
    named_height: float = 0
    """Its height where the names of its group are shown again."""

    @property
    def shown_to(self) -> int:
        """The column from which on the cells repeat the row above."""
        return len(self.cells) - self.ends

    def measure(self, widths: Sequence[float]) -> float:
        """Break the cells' lines and keep the heights."""
        if not self.height:
            pairs = list(zip(self.cells, widths, strict=True))[: self.shown_to]
            heights = [cell.wrap(width - 2 * PAD_X, 1e6)[1] for cell, width in pairs]
            self.height = max(heights[self.repeats :], default=0) + 2 * PAD_Y
            self.named_height = max(heights, default=0) + 2 * PAD_Y
        return self.height


class Grid(Flowable):  # type: ignore[misc]
    """The rows `start` to `stop` of a table."""

    def __init__(self, head: Row, rows: list[Row], shares: Sequence[float], mark: Mark, page_height: float) -> None:
        super().__init__()
        self._head, self._rows, self._shares, self._mark, self._page_height = head, rows, shares, mark, page_height
        self._tags: Tags = mark.tags
        self._start, self._stop = 0, len(rows)
        self._first = True
        self._widths: list[float] = []
        self._edges: list[float] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        if not self._edges:
            self._widths = [share * width for share in self._shares]
            self._head.measure(self._widths)
            self._edges = list(accumulate((row.measure(self._widths) for row in self._rows), initial=0.0))
        self.width = width
        self.height = self._head.height + self._edges[self._stop] - self._edges[self._start] + self._more
        return width, self.height

    @property
    def _more(self) -> float:
        """What the first row is higher by, as it names its group again."""
        row = self._rows[self._start]
        return row.named_height - row.height

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        room = height - self._head.height - self._more
        if room <= 0:
            return []
        fitting = bisect_right(self._edges, self._edges[self._start] + room + 1e-6) - 1
        if fitting >= self._stop:
            return [self]
        if self._rows[fitting].height > self._page_height / 2:
            return self._split_row(fitting, room - (self._edges[fitting] - self._edges[self._start]))
        if fitting > self._start:
            return [self._part(self._start, fitting), self._part(fitting, self._stop, first=False)]
        return []

    def draw(self) -> None:
        canvas = self.canv
        top = self.height
        with self._tags.within(self._mark):
            if self._first:
                self._draw_row(self._head, top, "TH", 0)
            else:
                with self._tags.artifact(canvas):
                    self._draw_cells(self._head, top, 0)
            top -= self._head.height
            below = top
            for row in self._rows[self._start : self._stop]:
                shown_again = 0 if top == below else row.repeats
                self._draw_row(row, top, "TD", shown_again)
                top -= row.named_height if top == below else row.height
        with self._tags.artifact(canvas):
            self._draw_rules(below)

    def _part(self, start: int, stop: int, first: bool | None = None) -> "Grid":
        part = Grid(self._head, self._rows, self._shares, self._mark, self._page_height)
        part._widths, part._edges = self._widths, self._edges
        part._start, part._stop = start, stop
        part._first = self._first if first is None else first
        return part

    def _split_row(self, at: int, room: float) -> list[Flowable]:
        """Break a tall row at the foot of the page; short columns stay in its first part."""
        inner = room - 2 * PAD_Y
        row = self._rows[at]
        halves = [self._split_cell(c, w, inner) for c, w in zip(row.cells, self._widths, strict=True)]
        halves[row.shown_to :] = [(cell, cell) for cell in row.cells[row.shown_to :]]
        if any(half is None for half in halves) or inner < 4 * row.cells[0].style.leading:
            whole = self._part(self._start, at) if at > self._start else None
            return [whole, self._part(at, self._stop, first=False)] if whole else []
        known = [half for half in halves if half is not None]
        upper = Row([first for first, _ in known], row.repeats, row.ends)
        lower = Row([second for _, second in known], 0, row.ends)
        before, after = self._rows[self._start : at], self._rows[at + 1 : self._stop]
        heads = Grid(self._head, [*before, upper], self._shares, self._mark, self._page_height)
        tails = Grid(self._head, [lower, *after], self._shares, self._mark, self._page_height)
        heads._first, tails._first = self._first, False
        return [heads, tails]

    def _split_cell(self, cell: Text, width: float, room: float) -> tuple[Text, Text] | None:
        """The parts of a cell above and below the break; None when not even its first lines fit."""
        if cell.wrap(width - 2 * PAD_X, 1e6)[1] <= room:
            return cell, Text("", cell.style, frags=[])
        parts = cell.split(width - 2 * PAD_X, room)
        return (parts[0], parts[1]) if len(parts) == 2 else None

    def _draw_row(self, row: Row, top: float, kind: str, repeats: int) -> None:
        with self._tags.within(Mark(self._tags, "TR")):
            for column, cell in enumerate(row.cells):
                cell.mark = Mark(self._tags, kind, cell.mark.language if cell.mark else "")
                if column < repeats or column >= row.shown_to:
                    self._tags.element(cell.mark)
            self._draw_cells(row, top, repeats)

    def _draw_cells(self, row: Row, top: float, repeats: int) -> None:
        left = 0.0
        for column, (cell, width) in enumerate(zip(row.cells, self._widths, strict=True)):
            _, height = cell.wrap(width - 2 * PAD_X, 1e6)
            if repeats <= column < row.shown_to:
                cell.drawOn(self.canv, left + PAD_X, top - PAD_Y - height)
            left += width

    def _draw_rules(self, below: float) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(_HAIR)
        canvas.setLineWidth(0.25)
        y = below - self._more
        for at in range(self._start, self._stop - 1):
            y -= self._rows[at].height
            after = self._rows[at + 1]
            canvas.line(sum(self._widths[: after.repeats]), y, sum(self._widths[: after.shown_to]), y)
        canvas.setStrokeColor(black)
        for weight, height in ((1.0, self.height), (0.75, below), (1.0, 0.0)):
            canvas.setLineWidth(weight)
            canvas.line(0, height, self.width, height)
