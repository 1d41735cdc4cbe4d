"""What the matrices of codes and themes have in common: the bar, the table, its keys, and when it is drawn anew."""

from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.codebook import in_text_order
from annotator.domain.project import Project
from annotator.ui.ask import Ask
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.bar import MatrixBar
from annotator.ui.overview.grid import Cell, Grid, Head
from annotator.ui.overview.table import MatrixTable
from annotator.ui.overview.tree import Arrangement, Path, foldable, tree_heads
from annotator.ui.session import Session
from annotator.ui.shell.nothing import Nothing
from annotator.ui.shell.parts import begin_at
from annotator.ui.units.copying import table_data

TABLES = (
    *("unit", "span", "label", "node", "node_link", "layer", "turn", "speaker", "document"),
    *("participant", "attribute", "attribute_value", "guide", "guide_question", "topic_node"),
)


class MatrixView(BreakingColumn):
    """A view says its grid (`grid`) and what to do where there is none (`say_empty`). Hidden it does nothing."""

    chosen = Signal(str, object)
    """What a cell is called, and its units in the order of the texts."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._folded: frozenset[Path] = frozenset()
        self._stale = True
        self.bar = MatrixBar(self)
        self.table = MatrixTable(self.name(), self)
        self.empty = Nothing(session, self)
        self.stack = Stack(self)
        self._make()
        begin_at(self, self.table)
        session.changed.connect(self._on_changed)

    # --- what a view says ----------------------------------------------------------------------------------------

    def name(self) -> str:
        """What the table is called for who hears it."""
        raise NotImplementedError

    def grid(self) -> Grid:
        """What is shown now."""
        raise NotImplementedError

    def say_empty(self) -> None:
        """Say what to do where there are no rows or no columns."""
        self.empty.say_to_code(self.tr("No codes or themes yet. Mark a passage in an interview and give it a code."))

    def pills(self) -> Sequence[QWidget]:
        """The view's own pills."""
        return ()

    def without(self) -> Sequence[QWidget]:
        """Common pills it has no use for."""
        return ()

    # --- for all -------------------------------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The records."""
        return self._session.project

    def rows(self, sizes: Mapping[int, int]) -> list[Head]:
        """The tree as the bar says, with the number of units of each node."""
        return tree_heads(self.project, sizes, self.arrangement())

    def arrangement(self) -> Arrangement:
        """What the bar says."""
        bar = self.bar
        return Arrangement(bar.text, bar.order.value, bar.hide_empty.isChecked(), self._folded)  # type: ignore[arg-type]

    def refresh(self) -> None:
        """Show what is true now."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        grid = self.grid()
        has_any = bool(grid.rows and grid.columns)
        if has_any:
            self.table.show_grid(grid)
        elif self.bar.text.strip() or self.bar.hide_empty.isChecked():
            self.empty.say(self.tr("No row fits. Empty the field, or show empty rows again."))
        else:
            self.say_empty()
        self.stack.setCurrentWidget(self.table if has_any else self.empty)
        self.bar.show_signs(has_any)
        if not has_any:
            self.chosen.emit("", [])

    def copy(self) -> None:
        """The table as it is shown, on the clipboard."""
        QGuiApplication.clipboard().setMimeData(table_data(self.table.grid.as_texts()))

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self.tell()

    def tell(self) -> None:
        """Say what the current cell holds."""
        heads, cell = self.table.current_heads(), self.table.current_cell()
        if heads is None:
            self.chosen.emit("", [])
        else:
            self.say(f"{heads[0].name} · {heads[1].name}", cell.units if cell else frozenset())

    def say(self, title: str, units: Set[int]) -> None:
        """Say that these units are chosen."""
        ordered = in_text_order(self.project, [self.project.units[unit] for unit in units])
        self.chosen.emit(title, [unit.id for unit in ordered])

    def _make(self) -> None:
        unit = tokens(self).unit
        self.bar.lay_out(self.pills(), self.without())
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.bar.arranged.connect(self.refresh)
        self.bar.fold_all.connect(self._fold_all)
        self.bar.copy.connect(self.copy)
        self.table.chosen.connect(self.tell)
        self.table.jump.connect(self._jump)
        self.table.fold.connect(self._fold)
        self.table.row_chosen.connect(self._on_row)
        self.table.column_chosen.connect(self._on_column)
        copying = QAction(self.tr("Copy table"), self.table)
        copying.setShortcut(QKeySequence.StandardKey.Copy)
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(self.copy)
        self.table.addAction(copying)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.refresh()

    def _jump(self) -> None:
        cell = self.table.current_cell()
        if cell is not None:
            first = in_text_order(self.project, [self.project.units[unit] for unit in cell.units])[0]
            self._session.jump_to_unit(first.id)

    def _fold(self, row: int) -> None:
        """Fold the row, or what it stands in."""
        head = self.table.grid.rows[row]
        path = head.key
        if isinstance(path, tuple):
            place = path if head.open is not None else path[:-1]
            self._folded = self._folded ^ {place} if place else self._folded
            self.refresh()
            keys = [shown.key for shown in self.table.grid.rows]
            if place in keys and not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.grid.index(keys.index(place), 0))

    def _fold_all(self) -> None:
        self._folded = frozenset() if self._folded else foldable(self.project)
        self.bar.fold.setText(self.tr("Unfold all") if self._folded else self.tr("Fold all"))
        self.bar.fold.updateGeometry()
        self.refresh()

    def _on_row(self, row: int) -> None:
        model = self.table.grid
        units = (cell.units for (at, _), cell in model.cells.items() if at == row)
        self.say(model.rows[row].name, frozenset().union(*units))

    def _on_column(self, column: int) -> None:
        model = self.table.grid
        units = (cell.units for (_, at), cell in model.cells.items() if at == column)
        self.say(model.columns[column].name, frozenset().union(*units))


def number(units: Set[int], most: int, shown: int | None = None) -> Cell:
    """A cell that says how many; the shade grows with the root, so that small numbers are told apart too."""
    count = len(units) if shown is None else shown
    return Cell(units, str(count), (count / most) ** 0.5 if most else 0.0)


def total(units: Set[int]) -> Cell:
    """A cell of the column that takes in all others."""
    return Cell(units, str(len(units)))
