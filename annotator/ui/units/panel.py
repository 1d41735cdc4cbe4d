"""The page with the live table of all meaning units (B8)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.domain.analysis import Stance
from annotator.domain.changes import Changes
from annotator.storage.actions import coding, units, wall
from annotator.ui.ask import Ask
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.nothing import Nothing
from annotator.ui.shell.parts import begin_at
from annotator.ui.units.copying import table_data
from annotator.ui.units.filter_bar import FilterBar
from annotator.ui.units.model import UnitsModel
from annotator.ui.units.pass_note import PassNote
from annotator.ui.units.rows import Filter, Row
from annotator.ui.units.table import UnitsTable


class UnitsPanel(QWidget):
    """Filter bar and table. Renews itself when it is seen; hidden it does nothing."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._stale = False
        self.model = UnitsModel(session, self)
        self.table = UnitsTable(self.model, self)
        self.bar = FilterBar(session, self)
        self.note = PassNote(session, self)
        begin_at(self, self.table)
        self._make()
        self._make_actions()
        self.model.rearrange()
        session.changed.connect(self._on_changed)
        session.unit_changed.connect(self._on_unit)
        self._show_state()

    def focus_filter(self) -> None:
        """Put the cursor in the filter field."""
        self.bar.field.setFocus()
        self.bar.field.selectAll()

    def copy_rows(self) -> None:
        """The selected rows (all when none is selected) as a table, with the visible columns."""
        columns = [self.model.columns[c] for c in self.table.shown_columns()]
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        chosen = [self.model.rows[row] for row in rows] or self.model.rows
        table = [[column.title for column in columns]]
        table += [[self.model.cell(Row(row.unit), column) for column in columns] for row in chosen if row.unit]
        QGuiApplication.clipboard().setMimeData(table_data(table))

    def recode(self) -> None:
        """Give the selected units one more code."""
        picker = ChoiceBox(self._session, self)
        chosen = self.table.selected_units()
        picker.chosen.connect(lambda node: coding.label_units(self._session.store, chosen, node))
        picker.open_at(self.bar)

    def merge_chosen(self) -> None:
        """Make one unit of the selected ones, where they stand in one interview."""
        kept = units.merge_units(self._session.store, self.table.selected_units())
        if kept is not None:
            self.table.select_unit(kept)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._renew(self.model.renew)
        if not self.table.currentIndex().isValid():
            self.table.go_to_first()

    def _make(self) -> None:
        unit = tokens(self).unit
        self._empty = Nothing(self._session, self)
        self._stack = Stack(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        columns = Pill(self.tr("Columns"), self)
        below = columns.rect().bottomLeft
        columns.clicked.connect(lambda: self.table.columns_menu().popup(columns.mapToGlobal(below())))
        columns.setCheckable(False)
        self.bar.add(columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 0)
        column.setSpacing(3 * unit)
        column.addWidget(self.note)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.filter_changed.connect(self._on_filter)
        self.bar.group_changed.connect(self._on_group)
        self.table.jump.connect(self._session.jump_to_unit)
        self.table.star.connect(self._star)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda place: self._row_menu().popup(self.table.viewport().mapToGlobal(place))
        )

    def _make_actions(self) -> None:
        copy = QAction(self.tr("Copy rows as a table"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_rows)
        self._copy = copy
        self.table.addAction(copy)

    def _row_menu(self) -> QMenu:
        menu = QMenu(self)
        unit = self.table.current_unit
        if not unit:
            return menu
        golden = self._session.project.units[unit].golden
        menu.addAction(self.tr("Show in the interview\tCtrl+Enter"), lambda: self._session.jump_to_unit(unit))
        if self.model.read_only:
            menu.addAction(self._copy)
            return menu
        menu.addAction(self.tr("Write condensation\tEnter"), self.table.write_here)
        title = self.tr("Not a golden quote\tSpace") if golden else self.tr("Golden quote\tSpace")
        menu.addAction(title, lambda: self._star(unit))
        menu.addSeparator()
        menu.addAction(self.tr("Add a code …"), self.recode)
        remove = menu.addMenu(self.tr("Remove code"))
        for label in self._session.project.labels_of(unit):
            name = self._session.project.nodes[label.node].name.replace("&", "&&")
            action = remove.addAction(name)
            action.triggered.connect(lambda _on, node=label.node: coding.remove_label(self._session.store, unit, node))
        self._add_stances(menu, unit)
        menu.addSeparator()
        chosen = self.table.selected_units()
        if len(chosen) > 1:
            documents = {self._session.project.units[one].document for one in chosen}
            merge = menu.addAction(self.tr("Merge the chosen units"), self.merge_chosen)
            merge.setEnabled(len(documents) == 1)
        menu.addAction(self.tr("Put on the wall"), lambda: wall.put_on_wall(self._session.store, "unit", chosen))
        self._add_examples(menu, chosen)
        menu.addAction(self._copy)
        return menu

    def _add_examples(self, menu: QMenu, units: list[int]) -> None:
        from annotator.ui.chapter.example_menu import add_example_menu  # the report is not loaded for the table's sake

        add_example_menu(menu, self._session, units)

    def _add_stances(self, menu: QMenu, unit: int) -> None:
        stances: tuple[tuple[Stance, str], ...] = (
            ("for", self.tr("supports")),
            ("nuances", self.tr("nuances")),
            ("against", self.tr("contradicts")),
        )
        for label in self._session.project.labels_of(unit):
            name = self._session.project.nodes[label.node].name.replace("&", "&&")
            below = menu.addMenu(self.tr("This unit … “%1”").replace("%1", name))
            for stance, title in stances:
                action = below.addAction(title)
                action.setCheckable(True)
                action.setChecked(label.stance == stance)
                action.triggered.connect(
                    lambda _on, node=label.node, stance=stance: coding.set_stance(
                        self._session.store, unit, node, stance
                    )
                )

    def _star(self, unit: int) -> None:
        if not self.model.read_only:
            coding.set_golden(self._session.store, unit, not self._session.project.units[unit].golden)

    def _on_filter(self, narrow: Filter) -> None:
        unit = self.table.current_unit
        self.model.narrow(narrow)
        self._after_reset(unit)

    def _on_group(self, group: str) -> None:
        unit = self.table.current_unit
        self.model.set_group(group)  # type: ignore[arg-type]
        self._after_reset(unit)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self._renew(lambda: self.model.follow(changes))
        else:
            self._stale = True

    def _renew(self, renew: Callable[[], None]) -> None:
        """Take in a change and stay at the same row, or where it was."""
        unit, row, column = self.table.current_unit, self.table.currentIndex().row(), self.table.currentIndex().column()
        self.bar.refresh()
        renew()
        if unit and self.table.currentIndex().row() < 0:
            place = self.model.row_of(unit, row)
            place = place if place >= 0 else min(row, self.model.rowCount() - 1)
            self.table.setCurrentIndex(self.model.index(place, column))
        self._show_state()

    def _after_reset(self, unit: int) -> None:
        if unit:
            self.table.select_unit(unit)
        self._show_state()

    def _on_row(self) -> None:
        if self.table.current_unit:
            self._session.focus_unit(self.table.current_unit)

    def _on_unit(self, unit: int | None) -> None:
        if unit is not None and unit != self.table.current_unit:
            self.table.select_unit(unit)

    def _show_state(self) -> None:
        self.note.refresh()
        count = self.model.unit_count
        self.bar.show_count(count)
        self._stack.setCurrentWidget(self.table if count else self._empty)
        if not count and self.model.filter != Filter():
            self._empty.say(self.tr("No unit fits this filter. “Show all” brings them back."))
        elif not count and any(unit.status == "idea" for unit in self._session.project.units):
            self._empty.say(self.tr("No unit has a code yet. “Ideas” shows the passages you marked without one."))
        elif not count:
            self._empty.say_to_code(
                self.tr("No meaning units yet. Mark a passage in an interview and press Space to give it a code.")
            )
