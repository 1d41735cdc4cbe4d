"""Which words the participants use, and in which interviews: a way into the texts, no finding."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.confidentiality.wordlists import sections
from annotator.domain.changes import Changes
from annotator.domain.word_counts import WordCount, word_counts, words_of
from annotator.ui.ask import Ask
from annotator.ui.languages import alphabetical
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.bar import MatrixBar
from annotator.ui.overview.by_document import ByDocument
from annotator.ui.overview.grid import Cell, Grid, Head
from annotator.ui.overview.table import MatrixTable
from annotator.ui.session import Session
from annotator.ui.shell.nothing import Nothing
from annotator.ui.shell.parts import begin_at
from annotator.ui.units.copying import table_data

AT_ONCE = 6
"""So many interviews are counted before what there is so far is shown."""
UNWEIGHED = 0.01
"""Figures that are not totals are not bold."""


class WordsView(BreakingColumn):
    """A row for each word, a column for each interview. Enter, or a click on the word, looks for it in the texts."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._stale = session, True
        self._counts = ByDocument(session, words_of, AT_ONCE, self)
        self.bar = MatrixBar(self)
        self.table = WordTable(self.tr("Words by interview"), self)
        self.small = Pill(self.tr("Leave out small words"), self)
        self._stack, self._empty = Stack(self), Nothing(session, self)
        self._counts.more.connect(self.refresh)
        self._make()
        begin_at(self, self.table)
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what is counted; interviews that were not touched are not counted again."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._counts.go_on()
        rows = self._words()
        if rows:
            self.table.show_grid(self._grid(rows))
        self._say_empty()
        self._stack.setCurrentWidget(self.table if rows else self._empty)

    def copy(self) -> None:
        """The table as it is shown, on the clipboard."""
        QGuiApplication.clipboard().setMimeData(table_data(self.table.grid.as_texts()))

    def look_for(self, row: int) -> None:
        """Find a word in the texts, in this very form."""
        self._session.page_requested.emit("search")
        self._session.search_requested.emit(f'"{self.table.grid.rows[row].name}"')

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _words(self) -> list[WordCount]:
        documents = self._session.project.documents
        small = None
        if self.small.isChecked():
            languages = {document: documents[document].language for document in self._counts.results}
            lists = {one: frozenset(sections("small", one).get("", ())) for one in set(languages.values())}
            small = {document: lists[language] for document, language in languages.items()}
        found = word_counts(self._counts.results, self.bar.text, small)
        if self.bar.order.value == "name":
            found.sort(key=lambda one: alphabetical(one.word))
        return found

    def _grid(self, rows: Sequence[WordCount]) -> Grid:
        project = self._session.project
        columns = [Head("all", self.tr("All")), Head("in", self.tr("Interviews"))]
        columns += [Head(document, project.documents[document].title) for document in self._counts.results]
        return Grid(
            [Head(one.word, one.word) for one in rows], columns, _Cells(rows, list(self._counts.results)), "00000"
        )

    def _say_empty(self) -> None:
        if any(self._counts.results.values()):
            self._empty.say(self.tr("No word fits. Empty the field, or let small words be counted too."))
        else:
            self._empty.say_to_code(self.tr("No interview is included yet. Add your interviews on the page Text."))

    def _make(self) -> None:
        unit = tokens(self).unit
        self.small.setChecked(True)
        self.small.setToolTip(self.tr("Articles, pronouns, “eh” and the like"))
        self.small.toggled.connect(lambda _on: self.refresh())
        self.bar.lay_out((self.small,), (self.bar.hide_empty, self.bar.fold))
        self.bar.field.setPlaceholderText(self.tr("Find a word"))
        self.bar.field.setAccessibleName(self.tr("Find a word"))
        self.bar.order.offer((("count", self.tr("by number")), ("name", self.tr("by name"))), "count")
        self.bar.explain(
            self.tr(
                "The participants’ words, each form by itself, the 500 most frequent. Click a word, or press Enter, "
                "to read where it is said: how often says nothing of how much it means."
            )
        )
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.arranged.connect(self.refresh)
        self.bar.copy.connect(self.copy)
        self.table.jump.connect(lambda: self.look_for(self.table.currentIndex().row()))
        self.table.row_chosen.connect(self.look_for)
        copying = QAction(self.tr("Copy table"), self.table)
        copying.setShortcut(QKeySequence.StandardKey.Copy)
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(self.copy)
        self.table.addAction(copying)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("participant", "speaker"):  # who is frozen, or who asks
            self._counts.forget()
        self._counts.forget(changes.texts)
        if changes.touches("turn", "document", "speaker", "participant", "project"):
            self.refresh()


class WordTable(MatrixTable):
    """Every cell leads to the word, also an empty one."""

    def _jump(self) -> None:
        if self.currentIndex().isValid():
            self.jump.emit()


class _Cells(Mapping[tuple[int, int], Cell]):
    """Made when they are looked at: of hundreds of words in dozens of interviews a corner is in sight."""

    def __init__(self, rows: Sequence[WordCount], documents: Sequence[int]) -> None:
        self._rows, self._documents = rows, documents

    def __getitem__(self, place: tuple[int, int]) -> Cell:
        row, column = self._rows[place[0]], place[1]
        if column == 0:
            return Cell(frozenset(), str(row.total))
        if column == 1:
            return Cell(frozenset(), str(len(row.by_document)), UNWEIGHED)
        return Cell(frozenset(), str(row.by_document[self._documents[column - 2]]), UNWEIGHED)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        places = ((row, column) for row in range(len(self._rows)) for column in range(len(self._documents) + 2))
        return (place for place in places if self.get(place) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)
