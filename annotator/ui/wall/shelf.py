"""What can be put on the wall: codes and themes, or units, found by typing."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.domain.codebook import in_text_order, kind_of, shown_colours, walk
from annotator.domain.places import participant_of
from annotator.domain.restriction import counted
from annotator.ui.codebook.matching import folded
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label
from annotator.ui.wall.shelf_rows import COLOUR, DEPTH, HANGS, IS_THEME, Index, ShelfRows

FILTER_AFTER_MS = 120


class ShelfModel(QAbstractListModel):
    """Nodes in tree order or units in text order, with their texts; what hangs already is quieter."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._all: list[tuple[int, str, str]] = []
        self.rows: list[tuple[int, str, str]] = []
        self.target = "node"
        self._words: list[str] = []
        self._colours: dict[int, str] = {}
        self._depths: dict[int, int] = {}

    def show_kind(self, target: str) -> None:
        """Show nodes or units."""
        self.target = target
        self.reload()

    def narrow(self, text: str) -> None:
        """Only those with all these words."""
        self._words = folded(text).split()
        self._narrow()

    def reload(self) -> None:
        """Look at the project again."""
        project = self._session.project
        if self.target == "node":
            self._colours = shown_colours(project)
            found = {branch.node.id: branch for branch in walk(project)}
            self._depths = {node: branch.depth for node, branch in found.items()}
            self._all = [(node, b.node.name, folded(b.node.name)) for node, b in found.items()]
        else:
            units = in_text_order(project, list(filter(counted(project), project.units)))
            texts = [(unit.id, " ".join(project.text_of(unit.id).split())) for unit in units]
            self._all = [(unit, text, folded(text)) for unit, text in texts]
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self._all if all(word in row[2] for word in self._words)]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, text, _ = self.rows[index.row()]
        project, is_node = self._session.project, self.target == "node"
        hangs = bool(project.cards_on(self.target, row))
        shown = text if is_node else self._unit(row, text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown}, {self.tr('on the wall')}" if hangs else shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{text} ({self.tr('on the wall')})" if hangs else text
        if role == IS_THEME:
            return is_node and kind_of(project, project.nodes[row]) == "theme"
        found = {Qt.ItemDataRole.DisplayRole: shown, HANGS: hangs}
        if is_node:
            found |= {COLOUR: self._colours[row], DEPTH: self._depths[row]}
        return found.get(role)

    def _unit(self, unit: int, text: str) -> str:
        person = participant_of(self._session.project, unit)
        return f"{person.pseudonym}: {text[:160]}" if person is not None else text[:160]


class Shelf(QWidget):
    """Return or a double click puts up what is chosen; several may be chosen."""

    wanted = Signal(str, list)
    """The table (`node` or `unit`) and the ids to put up."""
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Put on the wall"))
        self.model = ShelfModel(session, self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find …"))
        self.field.setAccessibleName(self.tr("Find codes, themes and units"))
        self.field.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Codes, themes and units"))
        self.list.setItemDelegate(ShelfRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self, interval=FILTER_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self.model.narrow(self.field.text()))
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.list.doubleClicked.connect(lambda _: self.put_up())
        begin_at(self, self.field)
        self._lay_out()

    def put_up(self) -> None:
        """Put up what is chosen, or the only row."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        if not rows and self.model.rowCount() == 1:
            rows = [0]
        if rows:
            self.wanted.emit(self.model.target, [self.model.rows[row][0] for row in rows])

    def refresh(self) -> None:
        """Show what is there now."""
        chosen = {self.model.rows[index.row()][0] for index in self.list.selectionModel().selectedRows()}
        current = self.list.currentIndex().row()
        self.model.reload()
        mode = self.list.selectionModel().SelectionFlag.Select
        for row, (found, _, _) in enumerate(self.model.rows):
            if found in chosen:
                self.list.selectionModel().select(self.model.index(row), mode)
        flag = self.list.selectionModel().SelectionFlag.NoUpdate
        self.list.selectionModel().setCurrentIndex(self.model.index(current), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            self.model.narrow(self.field.text()) if self.field.hasFocus() else None
            self.put_up()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 3, unit * 3, unit * 3, unit * 3)
        column.setSpacing(unit * 2)
        column.addWidget(label(self.tr("Put on the wall"), "heading"))
        group = QButtonGroup(self)
        pills = Pill(self.tr("Codes and themes")), Pill(self.tr("Units"))
        for pill, target in zip(pills, ("node", "unit"), strict=True):
            group.addButton(pill)
            pill.clicked.connect(lambda _on, target=target: self.model.show_kind(target))
        pills[0].setChecked(True)
        column.addWidget(flow(*pills))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.put = button(self.tr("Put up"), self.put_up)
        self.put.setToolTip(self.tr("Shift and Ctrl choose several"))
        column.addWidget(flow(self.put, button(self.tr("Close"), self.closed.emit, "link")))
        self.list.selectionModel().selectionChanged.connect(self._show_state)
        self.model.modelReset.connect(self._show_state)
        self._show_state()

    def _show_state(self) -> None:
        """There is something to put up where a row is chosen, or is the only one."""
        self.put.setEnabled(self.list.selectionModel().hasSelection() or self.model.rowCount() == 1)
