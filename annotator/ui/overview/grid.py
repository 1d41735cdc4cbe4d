"""What a matrix shows, free of where it comes from: heads at the left and above, and cells of units."""

from collections.abc import Callable, Hashable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """A row or column. `key` tells it from the others; `node` is 0 where it is none; `note` stands below the name."""

    key: Hashable
    name: str
    node: int = 0
    colour: str = ""
    theme: bool = False
    depth: int = 0
    open: bool | None = None
    """Whether what is below it is shown; None where there is nothing below."""
    note: str = ""


class Cell(NamedTuple):
    """`shown` is the number or sign; `weight` (0 to 1) how deep the shade; `said` what there is to say beside it.

    A tuple, because there are thousands.
    """

    units: Set[int]
    shown: str
    weight: float = 0.0
    said: str = ""
    muted: bool = False


@dataclass(frozen=True)
class Grid:
    """Cells by (row, column); one that is not there is empty. `widest` is the longest text of a cell."""

    rows: Sequence[Head] = ()
    columns: Sequence[Head] = ()
    cells: Mapping[tuple[int, int], Cell] = field(default_factory=dict)
    widest: str = "000"


class HeadedModel(QAbstractTableModel):
    """A table whose heads are drawn by the view: it asks `row_head` and `column_head`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Head] = ()
        self.columns: Sequence[Head] = ()

    def take(self, rows: Sequence[Head], columns: Sequence[Head], then: Callable[[], None]) -> bool:
        """Show these heads and do `then` with the cells; whether rows or columns are others than before."""
        same = [h.key for h in rows] == [h.key for h in self.rows]
        same = same and [h.key for h in columns] == [h.key for h in self.columns]
        if not same:
            self.beginResetModel()
        self.rows, self.columns = rows, columns
        then()
        if not same:
            self.endResetModel()
        elif rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
        return not same

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        """The rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def heads(self, orientation: Qt.Orientation) -> Sequence[Head]:
        """Those at the left or those above."""
        return self.rows if orientation == Qt.Orientation.Vertical else self.columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, with the note for a tooltip."""
        heads = self.heads(orientation)
        if not 0 <= section < len(heads):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heads[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            head = heads[section]
            return f"{head.name} · {head.note}" if head.note else head.name
        return None

    def as_texts(self) -> list[list[str]]:
        """The table as it is shown, heads first: for the clipboard."""
        texts = [["", *(head.name for head in self.columns)]]
        for row, head in enumerate(self.rows):
            cells = (str(self.index(row, column).data() or "") for column in range(len(self.columns)))
            texts.append(["    " * head.depth + head.name, *cells])
        return texts


class GridModel(HeadedModel):
    """Shows a grid."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cells: Mapping[tuple[int, int], Cell] = {}

    def show(self, grid: Grid) -> bool:
        """Show a grid; whether rows or columns are others than before."""

        def take_cells() -> None:
            self.cells = grid.cells

        return self.take(grid.rows, grid.columns, take_cells)

    def cell(self, index: Index) -> Cell | None:
        """The cell at an index, or None where it is empty."""
        return self.cells.get((index.row(), index.column()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in the cell, and what is said of it."""
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.shown if cell else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.said(index) if cell else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(index)
        return None

    def said(self, index: Index) -> str:
        """`Makt, P03: 4 · not asked`."""
        cell = self.cell(index)
        named = f"{self.rows[index.row()].name}, {self.columns[index.column()].name}"
        if cell is None:
            return f"{named}: 0"
        return f"{named}: {cell.shown}" + (f" · {cell.said}" if cell.said else "")
