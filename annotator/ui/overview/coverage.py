"""How much of each interview is coded and where: a strip of the whole text, with what is coded in its colour."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.strips import Strip, strip_of
from annotator.ui.ask import Ask
from annotator.ui.languages import alphabetical
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.bar import MatrixBar
from annotator.ui.overview.by_document import ByDocument
from annotator.ui.overview.strip_table import StripModel, StripTable
from annotator.ui.session import Session
from annotator.ui.shell.nothing import Nothing
from annotator.ui.shell.parts import begin_at, label
from annotator.ui.units.copying import table_data

TABLES = ("unit", "span", "label", "node", "node_link", "turn", "speaker", "document", "participant")

AT_ONCE = 12
"""So many interviews are counted before what there is so far is shown."""


class CoverageView(BreakingColumn):
    """One row for each interview that counts."""

    chosen = Signal(str, object)
    """The interview and the units at the mark on its strip."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._stale = session, True
        self._strips = ByDocument(session, strip_of, AT_ONCE, self)
        self.model = StripModel(session, self)
        self.table = StripTable(self.model, self)
        self.bar = MatrixBar(self)
        self._stack, self._empty = Stack(self), Nothing(session, self)
        self._note = label(self.tr("The thin line below a strip is where the interviewer speaks."), "muted")
        self._strips.more.connect(self.refresh)
        self._make()
        begin_at(self, self.table)
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what is true now; interviews that were not touched are not counted again."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._strips.go_on()
        strips = list(self._strips.results.values())
        self.model.show(self._arranged(strips))
        self._stack.setCurrentWidget(self.table if strips else self._empty)
        self._note.setVisible(bool(strips))
        if not strips:
            self._empty.say_to_code(self.tr("No interview is included yet. Add your interviews on the page Text."))
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def copy(self) -> None:
        """The figures as a table on the clipboard."""
        columns = range(self.model.columnCount() - 1)
        shown = [[self.model.headerData(c, Qt.Orientation.Horizontal) for c in columns]]
        shown += [[self.model.index(row, c).data() for c in columns] for row in range(self.model.rowCount())]
        QGuiApplication.clipboard().setMimeData(table_data(shown))

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._tell()

    def _make(self) -> None:
        unit = tokens(self).unit
        self.bar.lay_out((), (self.bar.hide_empty, self.bar.fold))
        self.bar.field.setPlaceholderText(self.tr("Find an interview"))
        self.bar.field.setAccessibleName(self.tr("Find an interview"))
        own, name, by_share = self.tr("in your order"), self.tr("by name"), self.tr("least coded first")
        self.bar.order.offer((("own", own), ("name", name), ("count", by_share)), "own")
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self.bar)
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)
        self.bar.arranged.connect(self.refresh)
        self.bar.copy.connect(self.copy)
        self.table.marked.connect(self._tell)
        self.table.jump.connect(self._jump)
        copying = QAction(self.tr("Copy table"), self.table)
        copying.setShortcut(QKeySequence.StandardKey.Copy)
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(self.copy)
        self.table.addAction(copying)

    def _arranged(self, strips: Sequence[Strip]) -> list[Strip]:
        documents, needle = self._session.project.documents, self.bar.text.strip().casefold()
        found = [strip for strip in strips if needle in documents[strip.document].title.casefold()]
        if self.bar.order.value == "name":
            return sorted(found, key=lambda strip: alphabetical(documents[strip.document].title))
        return sorted(found, key=lambda strip: strip.share) if self.bar.order.value == "count" else found

    def _tell(self) -> None:
        strip = self.model.strip(self.table.currentIndex())
        if strip is None:
            self.chosen.emit("", [])
            return
        at = self.table.mark
        units = [s.unit for s in strip.stretches if at is None or s.start <= at < s.end]
        title = self._session.project.documents[strip.document].title
        self.chosen.emit(title, list(dict.fromkeys(units)))

    def _jump(self, index: QModelIndex, position: int) -> None:
        strip = self.model.strip(index)
        if strip is not None:
            self._session.jump_to_range(strip.document, position, position)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        if changes.touches("participant"):  # one who is frozen counts in no interview
            self._strips.forget()
        self._strips.forget(changes.documents | changes.texts)
        self.refresh()
