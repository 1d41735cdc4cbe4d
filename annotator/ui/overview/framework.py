"""The framework matrix: for each participant and theme, in her words, what is said; its units stand at the side."""

from collections.abc import Mapping, Set
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.codebook import kind_of, shown_colours, walk
from annotator.domain.matrices import Key, matrix, people_axis
from annotator.domain.project import Project
from annotator.domain.sentences import sentence_at, sentences
from annotator.domain.theme_texts import text_about, uses
from annotator.domain.voices import included_participants
from annotator.storage.actions import summaries
from annotator.ui.ask import Ask
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.cell_units import CellUnits
from annotator.ui.overview.framework_table import FrameworkTable
from annotator.ui.overview.grid import Head, HeadedModel, Index
from annotator.ui.session import Session
from annotator.ui.shell.nothing import Nothing
from annotator.ui.shell.parts import begin_at
from annotator.ui.themes.in_hand import mark_sentence
from annotator.ui.transcript.offsets import Utf16Map
from annotator.ui.units.copying import table_data

TABLES = ("unit", "span", "label", "node", "node_link", "layer", "speaker", "document", "participant")
TEXTS = ("summary", "summary_sentence", "sentence_unit", "unit_text", "revisit")


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
        summaries.write_cell(self._session.store, self.columns[index.column()].node, self.person(index), str(value))
        return True

    def count_text(self, index: Index) -> str:
        """How many units there are to the cell, and on how many no sentence of its text leans."""
        units = self.units(index)
        if not units:
            return self.tr("silent")
        counted = self.tr("%Ln unit(s)", "", len(units))
        if not self._text(index):
            return counted
        used = uses(self._session.project, self.columns[index.column()].node, "cell", self.person(index))
        unused = len(units - used.keys())
        return f"{counted} · " + self.tr("%Ln not used yet", "", unused) if unused else counted

    def texts_changed(self) -> None:
        """Show what is written now, with the same units."""
        if self.rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def _text(self, index: Index) -> str:
        node, person = self.columns[index.column()].node, self.person(index)
        cell = text_about(self._session.project, node, "cell", person)
        return cell.text if cell is not None else ""


class FrameworkView(BreakingColumn):
    """Enter or a key writes, Ctrl+Enter goes to the units at the side, and Esc there comes back."""

    side_wanted = Signal()
    """The units at the side are to be seen."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._stale = session, True
        self._caret: int | None = None
        """Where she wrote last in the current cell; None where she only looks at it."""
        self.model = FrameworkModel(session, self)
        self.table = FrameworkTable(self.model, self)
        self.side = CellUnits(session)
        self._stack, self._empty = Stack(self), Nothing(session, self)
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
            said = self.tr("Each theme is a column here. Make a theme in the codebook first (Ctrl+T).")
            self._empty.say(said, "code.new_theme")
        elif not self.model.rows:
            said = self.tr("Each participant is a row here. Say on the page Text who speaks in them.")
            self._empty.say_to_code(said)

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
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(says)
        column.addWidget(self._stack, 1)
        self.table.selectionModel().currentChanged.connect(self._on_cell)
        self.table.caret_moved.connect(self._show_sentence)
        self.table.units_wanted.connect(self._go_to_units)
        self.side.left.connect(self._go_back)
        copying = QAction(self.tr("Copy table"), self.table)
        copying.setShortcut(QKeySequence.StandardKey.Copy)
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(self.copy)
        self.table.addAction(copying)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _on_cell(self) -> None:
        self._caret = None
        self._tell()

    def _tell(self) -> None:
        """Show the units of the current cell, and the sentence in hand."""
        index = self.table.currentIndex()
        if index.isValid():
            row, column = self.model.rows[index.row()], self.model.columns[index.column()]
            self.side.show_cell(f"{row.name} · {column.name}", column.node, self.model.person(index))
        else:
            self.side.show_cell("", 0, 0)
        self._show_sentence()

    def _show_sentence(self) -> None:
        """The sentence in hand is the one the caret stands in, or would stand in if she wrote: the last."""
        editor = self.table.editor()
        if editor is not None:
            self._caret = editor.textCursor().position()
            text = editor.toPlainText()
            self.side.show_sentence(mark_sentence(editor, text), text)
            return
        text = self.table.currentIndex().data() or ""
        at = len(text) if self._caret is None else Utf16Map(text).to_text(self._caret)
        self.side.show_sentence(sentence_at(sentences(text), at), text)

    def _go_to_units(self) -> None:
        self.table.flush()
        self.side_wanted.emit()
        self.side.go_to_units()

    def _go_back(self) -> None:
        """To the cell; where she was writing, to the same place of it."""
        caret = self._caret
        self.table.setFocus()
        if caret is None:
            return
        self.table.edit(self.table.currentIndex())
        editor = self.table.editor()
        if editor is not None:
            cursor = editor.textCursor()
            cursor.setPosition(min(caret, len(editor.toPlainText().encode("utf-16-le")) // 2))
            editor.setTextCursor(cursor)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.refresh()
            self._tell()
        elif changes.touches(*TEXTS) and self.isVisible():
            self.model.texts_changed()
            self.side.renew()
            self._show_sentence()


def _themes(project: Project) -> list[Head]:
    """The themes in the order of the codebook, each once."""
    colours = shown_colours(project)
    found = {b.node.id: b.node for b in walk(project) if kind_of(project, b.node) == "theme"}
    return [Head(node.id, node.name, node.id, colours[node.id], theme=True) for node in found.values()]
