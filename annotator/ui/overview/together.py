"""Which codes and themes go together."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import counts
from annotator.domain.cooccurrence import cooccurrence
from annotator.ui.look.pill import Pill
from annotator.ui.overview.grid import Cell, Grid, Head
from annotator.ui.overview.matrix_view import MatrixView, number, total


class TogetherView(MatrixView):
    """The same nodes at the left and above; fold a theme to see it as a whole."""

    def name(self) -> str:
        """For who hears it."""
        return self.tr("Codes and themes that go together")

    def pills(self) -> Sequence[QWidget]:
        """Whether overlapping counts."""
        self.overlapping = Pill(self.tr("Overlapping units too"), self)
        self.overlapping.setToolTip(
            self.tr("Count also where two units share some text, not only two codes on the same unit")
        )
        self.overlapping.toggled.connect(lambda _on: self.refresh())
        return (self.overlapping,)

    def grid(self) -> Grid:
        """Pairs of what is shown."""
        pairs = cooccurrence(self.project, self.overlapping.isChecked())
        rows = self.rows(counts(self.project))
        nodes = list({row.node: row for row in rows}.values())
        columns = [Head("all", self.tr("All")), *(Head(h.node, h.name, h.node, h.colour, h.theme) for h in nodes)]
        place = {head.node: column for column, head in enumerate(nodes, start=1)}
        shown = [(pair, units) for pair, units in pairs.items() if pair[0] in place and pair[1] in place]
        most = max((len(units) for (one, other), units in shown if one != other), default=0)
        rows_of: dict[int, list[int]] = {}
        for at, row in enumerate(rows):
            rows_of.setdefault(row.node, []).append(at)
        cells: dict[tuple[int, int], Cell] = {}
        for (one, other), units in shown:
            made = total(units) if one == other else number(units, most)
            for at in rows_of[one]:
                cells[at, 0 if one == other else place[other]] = made
        return Grid(rows, columns if rows else (), cells)
