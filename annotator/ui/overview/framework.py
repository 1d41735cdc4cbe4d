"""The framework matrix: for each participant and theme, in her words, what is said; its units stand at the side."""

from collections.abc import Mapping, Set
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.codebook import in_text_order, kind_of, shown_colours, walk
from annotator.domain.matrices import Key, matrix, people_axis
from annotator.domain.project import Project
from annotator.domain.voices import included_participants
from annotator.storage.actions import chapter
from annotator.ui.ask import Ask
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.framework_table import FrameworkTable
from annotator.ui.overview.grid import Head, HeadedModel, Index
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at
from annotator.ui.units.copying import table_data

TABLES = ("unit", "span", "label", "node", "node_link", "layer", "speaker", "document", "participant", "summary")


class FrameworkModel(HeadedModel):
    """Participants at the left, themes above, a text in each cell."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._units: Mapping[tuple[int, Key], Set[int]] = {}

    def refresh(self) -> bool:
        """Show what is true now; whether rows or columns are others than before."""
        project = self._session.project
        rows = [Head(person.id, person.pseudonym) for person in included_participants(project)]

        def take_units() -> None:
            self._units = matrix(project, people_axis(project)).cells

        return self.take(rows, _themes(project), take_units)

    def units(self, index: Index) -> Set[int]:
        """What the participant says of the theme."""
        if not index.isValid():
            return frozenset()
        return self._units.get((self.columns[index.column()].node, self.person(index)), frozenset())

    def person(self, index: Index) -> int:
        """The participant of a row."""
        key = self.rows[index.row()].key
        return key if isinstance(key, int) else 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell is written in."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, and for who hears it also whose it is and of what."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            named = f"{self.rows[index.row()].name}, {self.columns[index.column()].name}"
            return f"{named}: {self._text(index)} {self.count_text(index)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store what is written, unless the project was locked meanwhile."""
        if role != Qt.ItemDataRole.EditRole or not self._session.store.is_open:
            return False
        chapter.write_cell(self._session.store, self.columns[index.column()].node, self.person(index), str(value))
        return True

    def count_text(self, index: Index) -> str:
        """How many units the cell leans on."""
        count = len(self.units(index))
        return self.tr("%Ln unit(s)", "", count) if count else self.tr("silent")

    def _text(self, index: Index) -> str:
        summaries = self._session.project.summaries.where("node", self.columns[index.column()].node)
        person = self.person(index)
        return next((s.text for s in summaries if s.kind == "cell" and s.participant == person), "")


class FrameworkView(QWidget):
    """Enter or a key writes, Ctrl+Enter goes to the source."""

    chosen = Signal(str, object)
    """What a cell is called, and its units in the order of the texts."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._stale = session, True
        self.model = FrameworkModel(session, self)
        self.table = FrameworkTable(self.model, self)
        self._stack, self._empty = QStackedWidget(self), QLabel(self)
        self._make()
        begin_at(self, self.table)
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what is true now."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        if self.model.refresh():
            self.table.fit()
        has_any = bool(self.model.rows and self.model.columns)
        self._stack.setCurrentWidget(self.table if has_any else self._empty)
        if not self.model.columns:
            self._empty.setText(self.tr("Each theme is a column here. Make a theme in the codebook first (Ctrl+T)."))
        elif not self.model.rows:
            self._empty.setText(self.tr("Each participant is a row here. Say on the page Text who speaks in them."))

    def flush(self) -> None:
        """Store what stands in an open cell."""
        self.table.flush()

    def copy(self) -> None:
        """The whole matrix as a table on the clipboard."""
        QGuiApplication.clipboard().setMimeData(table_data(self.model.as_texts()))

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._tell()

    def _make(self) -> None:
        unit = tokens(self).unit
        says = QLabel(self.tr("Sum up in your own words what each participant says of each theme. Enter writes."))
        says.setWordWrap(True)
        says.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(says)
        column.addWidget(self._stack, 1)
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.table.jump.connect(self._jump)
        copying = QAction(self.tr("Copy table"), self.table)
        copying.setShortcut(QKeySequence.StandardKey.Copy)
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(self.copy)
        self.table.addAction(copying)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _units(self, index: QModelIndex) -> list[int]:
        project = self._session.project
        return [unit.id for unit in in_text_order(project, [project.units[u] for u in self.model.units(index)])]

    def _tell(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.chosen.emit("", [])
            return
        title = f"{self.model.rows[index.row()].name} · {self.model.columns[index.column()].name}"
        self.chosen.emit(title, self._units(index))

    def _jump(self, index: QModelIndex) -> None:
        for unit in self._units(index)[:1]:
            self._session.jump_to_unit(unit)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.refresh()
            if not changes.touches("summary"):
                self._tell()


def _themes(project: Project) -> list[Head]:
    """The themes in the order of the codebook, each once."""
    colours = shown_colours(project)
    found = {b.node.id: b.node for b in walk(project) if kind_of(project, b.node) == "theme"}
    return [Head(node.id, node.name, node.id, colours[node.id], theme=True) for node in found.values()]
