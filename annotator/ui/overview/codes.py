"""Codes and themes against people or interviews: who speaks of what, and who is silent."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.domain.matrices import NOBODY, Key, Matrix, interviews_axis, matrix, people_axis
from annotator.ui.overview.bar import ChoicePill
from annotator.ui.overview.grid import Cell, Grid, Head
from annotator.ui.overview.matrix_view import MatrixView, number, total


class CodesView(MatrixView):
    """The first column takes in all; what is under a theme counts in its row, each unit once."""

    def name(self) -> str:
        """For who hears it."""
        return self.tr("Codes and themes by participant")

    def pills(self) -> Sequence[QWidget]:
        """What stands above."""
        self.axis = ChoicePill(self.tr("Columns"), self)
        self.axis.offer((("people", self.tr("participants")), ("interviews", self.tr("interviews"))), "people")
        self.axis.chosen.connect(lambda _axis: self.refresh())
        return (self.axis,)

    def grid(self) -> Grid:
        """All nodes of the tree."""
        people = self.axis.value == "people"
        found = matrix(self.project, people_axis(self.project) if people else interviews_axis(self.project))
        rows = self.rows({node: len(units) for node, units in found.rows.items()})
        columns = [Head("all", self.tr("All")), *(self._head(found, key) for key in found.keys)]
        shown, place = {row.node for row in rows}, {key: at for at, key in enumerate(found.keys, start=1)}
        most = max((len(units) for (node, _), units in found.cells.items() if node in shown), default=0)
        by_node: dict[int, list[tuple[int, Cell]]] = {
            node: [(0, total(units))] for node, units in found.rows.items() if units
        }
        for (node, key), units in found.cells.items():
            if node in shown:
                by_node[node].append((place[key], number(units, most)))
        cells = {(at, column): cell for at, row in enumerate(rows) for column, cell in by_node.get(row.node, ())}
        return Grid(rows, columns if len(columns) > 1 else (), cells)

    def _head(self, found: Matrix, key: Key) -> Head:
        note = str(len(found.columns[key]))
        if self.axis.value == "interviews":
            return Head(key, self.project.documents[int(key)].title, note=note)
        name = self.tr("Nobody") if key == NOBODY else self.project.participants[int(key)].pseudonym
        return Head(key, name, note=note)
