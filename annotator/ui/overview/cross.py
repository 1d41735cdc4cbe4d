"""Codes and themes against the values of one attribute of the participants."""

from collections.abc import Sequence, Set

from PySide6.QtWidgets import QWidget

from annotator.domain.matrices import NO_VALUE, Key, matrix, people_by_value, speakers, values_axis
from annotator.ui.look.pill import Pill
from annotator.ui.overview.bar import ChoicePill
from annotator.ui.overview.grid import Cell, Grid, Head
from annotator.ui.overview.matrix_view import MatrixView, number, total


class CrossView(MatrixView):
    """Counts units, or the people who speak: groups are seldom of one size."""

    def name(self) -> str:
        """For who hears it."""
        return self.tr("Codes and themes by attribute")

    def pills(self) -> Sequence[QWidget]:
        """Which attribute, and what is counted."""
        self.attribute = ChoicePill(self.tr("Attribute"), self)
        self.attribute.chosen.connect(lambda _attribute: self.refresh())
        self.people = Pill(self.tr("Count people"), self)
        self.people.setToolTip(self.tr("How many of the group speak of it, instead of how many units they have"))
        self.people.toggled.connect(lambda _on: self.refresh())
        return self.attribute, self.people

    def say_empty(self) -> None:
        """Without an attribute there is nothing to set out."""
        if len(self.project.attributes):
            super().say_empty()
            return
        said = self.tr("Add an attribute on the page People, such as age or role. Its values stand above here.")
        self.empty.say(said, "page.people")

    def grid(self) -> Grid:
        """All nodes against the values."""
        attributes = sorted(self.project.attributes, key=lambda a: (a.position, a.id))
        known = [attribute.id for attribute in attributes]
        value = self.attribute.value if self.attribute.value in known else (known[0] if known else None)
        self.attribute.offer([(attribute.id, attribute.name) for attribute in attributes], value)
        self.attribute.setEnabled(bool(known))
        if not isinstance(value, int):
            return Grid()
        found, groups = matrix(self.project, values_axis(self.project, value)), people_by_value(self.project, value)
        rows = self.rows({node: len(units) for node, units in found.rows.items()})
        by_people = self.people.isChecked()

        def size(units: Set[int]) -> int:
            return len(speakers(self.project, units)) if by_people else len(units)

        sizes = {place: size(units) for place, units in found.cells.items()}
        most, cells = max(sizes.values(), default=0), dict[tuple[int, int], Cell]()
        for at, row in enumerate(rows):
            if units := found.rows[row.node]:
                cells[at, 0] = Cell(units, str(size(units))) if by_people else total(units)
            for column, key in enumerate(found.keys, start=1):
                if units := found.cells.get((row.node, key), frozenset()):
                    cells[at, column] = number(units, most, sizes[row.node, key])
        columns = [Head("all", self.tr("All")), *(self._head(key, groups.get(key, 0)) for key in found.keys)]
        return Grid(rows, columns if len(columns) > 1 else (), cells)

    def _head(self, key: Key, people: int) -> Head:
        name = self.tr("No value") if key == NO_VALUE else str(key)
        return Head(key, name, note=self.tr("n = %1").replace("%1", str(people)))
