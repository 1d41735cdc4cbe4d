"""Which codes and themes go together."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from annotator.domain.cooccurrence import Pairs, cooccurrence
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
        rows = self.rows({node.id: pairs.sizes.get((node.id, node.id), 0) for node in self.project.nodes})
        nodes = list({row.node: row for row in rows}.values())
        columns = [Head("all", self.tr("All")), *(Head(h.node, h.name, h.node, h.colour, h.theme) for h in nodes)]
        shown = {head.node for head in nodes}
        others = (
            size for (one, other), size in pairs.sizes.items() if one != other and one in shown and other in shown
        )
        return Grid(rows, columns if rows else (), _Cells(rows, columns, pairs, max(others, default=0)))


class _Cells(Mapping[tuple[int, int], Cell]):
    """Made when they are looked at: of the square of all codes only a corner is ever in sight."""

    def __init__(self, rows: Sequence[Head], columns: Sequence[Head], pairs: Pairs, most: int) -> None:
        self._rows, self._columns = rows, columns
        self._pairs, self._most = pairs, most

    def __getitem__(self, place: tuple[int, int]) -> Cell:
        row, column = self._rows[place[0]].node, self._columns[place[1]].node
        if not column:
            return total(self._pairs[row, row])
        if row == column:
            raise KeyError(place)
        return number(self._pairs[row, column], self._most)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        places = ((row, column) for row in range(len(self._rows)) for column in range(len(self._columns)))
        return (place for place in places if self.get(place) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)
