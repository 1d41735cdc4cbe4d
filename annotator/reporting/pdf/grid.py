"""Tables on pages. Our own, because reportlab's copies the rest of a table at every page and knows no groups.

A row moves whole to the next page unless it is taller than half a page, and never alone; the head row is repeated (as
an artifact for screen readers), and so is the name of a group that goes on. A note stays with the last rows.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.platypus import Flowable

from annotator.reporting.pdf.spans import PAD_X, PAD_Y, Heights, Row
from annotator.reporting.pdf.tagging import Mark, Tags
from annotator.reporting.pdf.text import Text

_HAIR = HexColor("#A6A6A6")
_FEWEST_LINES = 3
"""Of a row that is broken, on either page."""
_TOGETHER = 3
"""A table of so many rows leaves none of them alone on a page."""


class Grid(Flowable):  # type: ignore[misc]
    """The rows `start` to `stop` of a table, and the note below it."""

    def __init__(
        self,
        head: Row,
        rows: list[Row],
        shares: Sequence[float],
        mark: Mark,
        page_height: float,
        note: Text | None = None,
    ) -> None:
        super().__init__()
        self._head, self._rows, self._shares, self._mark, self._page_height = head, rows, shares, mark, page_height
        self._note = note
        self._tags: Tags = mark.tags
        self._start, self._stop = 0, len(rows)
        self._first = True
        self._widths: list[float] = []
        self._heights: Heights | None = None
        self._head_height = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self._with_rows(self._measured(width), self._start, self._stop)
        return width, self.height

    def first_rows(self, width: float) -> float:
        """The height of the head and the rows that are not parted from it."""
        measured = self._measured(width)
        few = self._stop if len(self._rows) <= _TOGETHER else 2
        return self._with_rows(measured, 0, min(few, len(self._rows)))

    def _measured(self, width: float) -> Heights:
        if self._heights is None:
            self._widths = [share * width for share in self._shares]
            self._heights = Heights(self._rows, self._widths, self._page_height / 2)
            self._head_height = max(self._heights.of_cell(self._head, at) for at in range(len(self._head.cells)))
        return self._heights

    def _with_rows(self, heights: Heights, start: int, stop: int) -> float:
        """How high the part from one row to another is, with its head and what belongs below it."""
        more = heights.more_above(start, stop) + heights.more_below(start, stop)
        return self._head_height + heights.between(start, stop) + more + self._note_height(stop)

    def _note_height(self, stop: int) -> float:
        if self._note is None or stop < len(self._rows):
            return 0.0
        return self._note.wrap(self.width, 1e6)[1] + float(self._note.style.spaceBefore)

    def split(self, width: float, height: float) -> list[Flowable]:
        """The best break that fits. Where a whole page is not enough for a good one, any that fits: a table that cannot
        be broken would end the report."""
        self.width = width
        heights = self._measured(width)
        start, stop = self._start, self._stop
        if self._with_rows(heights, start, stop) <= height + 1e-6:
            return [self]
        room = height - self._head_height - heights.more_above(start, stop)
        if room <= 0:
            return []
        fitting = min(bisect_right(heights.edges, heights.edges[start] + room + 1e-6) - 1, stop - 1)
        while fitting > start and self._with_rows(heights, start, fitting) > height + 1e-6:
            fitting -= 1
        good = self._good_break(fitting, height, room)
        if good and self._fits(good[0], height):
            return good
        is_whole_page = height >= self._page_height - 1
        if not good and not is_whole_page:
            return []
        for at in range(fitting, start, -1):
            if self._with_rows(heights, start, at) <= height + 1e-6:
                return [self._part(start, at), self._part(at, stop, first=False)]
        return self._split_row(start, room) if is_whole_page else []

    def _fits(self, part: Flowable, height: float) -> bool:
        """Whether a part is as low as its page. The rows above a broken one are measured anew, without those that
        shared their group with them."""
        return float(part.wrap(self.width, height)[1]) <= height + 1e-6

    def _good_break(self, fitting: int, height: float, room: float) -> list[Flowable]:
        """Before the row that does not fit, or in it if it is tall, no row left alone; [] asks for the next page."""
        heights, start, stop = self._measured(self.width), self._start, self._stop
        whole = self._with_rows(heights, start, stop)
        if stop - start <= _TOGETHER and not self._first and whole <= self._page_height:
            return []  # the last rows, which the next page has room for
        if heights.between(fitting, fitting + 1) > self._page_height / 2:
            return self._split_row(fitting, room - heights.between(start, fitting))
        if stop - start > _TOGETHER:
            fitting -= fitting == stop - 1
            fitting -= self._first and fitting == start + 1
        if fitting > start:
            return [self._part(start, fitting), self._part(fitting, stop, first=False)]
        return []

    def draw(self) -> None:
        canvas, heights = self.canv, self._measured(self.width)
        tops = self._tops(heights)
        with self._tags.within(self._mark):
            if self._first:
                self._draw_row(self._head, self.height, "TH", 0)
            else:
                with self._tags.artifact(canvas):
                    self._draw_cells(self._head, self.height, 0)
            for at, row in enumerate(self._rows[self._start : self._stop]):
                self._draw_row(row, tops[at], "TD", row.repeats if at else 0)
        with self._tags.artifact(canvas):
            self._draw_rules(tops)
        if self._note is not None and self._stop == len(self._rows):
            self._note.drawOn(canvas, 0, 0)

    def _tops(self, heights: Heights) -> list[float]:
        """Where the rows begin, and where the last one ends."""
        start, stop = self._start, self._stop
        begin = self.height - self._head_height
        shift = heights.more_above(start, stop)
        tops = [begin, *(begin - shift - heights.between(start, at) for at in range(start + 1, stop + 1))]
        tops[-1] -= heights.more_below(start, stop)
        return tops

    def _part(self, start: int, stop: int, first: bool | None = None) -> "Grid":
        part = Grid(self._head, self._rows, self._shares, self._mark, self._page_height, self._note)
        part._widths, part._heights, part._head_height = self._widths, self._heights, self._head_height
        part._start, part._stop = start, stop
        part._first = self._first if first is None else first
        return part

    def _split_row(self, at: int, room: float) -> list[Flowable]:
        """Break a tall row at the foot of the page; short columns stay in its first part."""
        row, leading = self._rows[at], float(self._rows[at].cells[0].style.leading)
        heights = self._measured(self.width)
        inner = room - 2 * PAD_Y
        left = heights.between(at, at + 1) - room
        if left < _FEWEST_LINES * leading:  # so few lines are not left to the next page
            inner -= _FEWEST_LINES * leading - left
        halves = [self._split_cell(c, w, inner) for c, w in zip(row.cells, self._widths, strict=True)]
        halves[row.shown_to :] = [(cell, cell) for cell in row.cells[row.shown_to :]]
        if any(half is None for half in halves) or inner < (_FEWEST_LINES + 1) * leading:
            whole = self._part(self._start, at) if at > self._start else None
            return [whole, self._part(at, self._stop, first=False)] if whole else []
        known = [half for half in halves if half is not None]
        upper = Row([first for first, _ in known], row.repeats, row.ends)
        lower = Row([second for _, second in known], 0, row.ends)
        before, after = self._rows[self._start : at], self._rows[at + 1 : self._stop]
        heads = Grid(self._head, [*before, upper], self._shares, self._mark, self._page_height)
        tails = Grid(self._head, [lower, *after], self._shares, self._mark, self._page_height, self._note)
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

    def _draw_rules(self, tops: Sequence[float]) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(_HAIR)
        canvas.setLineWidth(0.25)
        for y, after in zip(tops[1:-1], self._rows[self._start + 1 : self._stop], strict=True):
            canvas.line(sum(self._widths[: after.repeats]), y, sum(self._widths[: after.shown_to]), y)
        canvas.setStrokeColor(black)
        for weight, height in ((1.0, self.height), (0.75, tops[0]), (1.0, tops[-1])):
            canvas.setLineWidth(weight)
            canvas.line(0, height, self.width, height)
