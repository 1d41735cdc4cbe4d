"""The interviews of the project, at the upper left of the window."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import Changes
from annotator.domain.corpus import DocumentStatus
from annotator.importing.suffixes import PROJECTS, SUFFIXES
from annotator.storage.actions import progress, transcripts
from annotator.storage.recordings import recording_of
from annotator.ui.ask import Ask
from annotator.ui.documents.dropping import FileDrops
from annotator.ui.documents.empty import EmptyDocuments
from annotator.ui.documents.list_view import DocumentsList
from annotator.ui.documents.model import DocumentsModel
from annotator.ui.documents.terms import STATUSES, status_name
from annotator.ui.languages import long_date
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.icons import icon, put_icon
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import UNITS_LEVEL, in_share, level_of
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, scrolled


class DocumentsPanel(QWidget):
    """List of interviews with their participants, length and coverage; where transcripts are dropped."""

    recording_wanted = Signal(int)
    """A recording shall be attached to this interview."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self.model = DocumentsModel(session, self)
        self.list = DocumentsList(self.model, self)
        self._total = QLabel(self)
        self._total.setProperty("role", "muted")
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(50)
        self._lay_out()
        self._connect()
        begin_at(self, self.list)
        self._show_document(session.document)
        self._refresh()

    def flush(self) -> None:
        """Store what stands in the open fields of properties."""
        for window in self.findChildren(QDialog):
            if hasattr(window, "properties"):
                window.properties.flush()

    def add_interviews(self) -> None:
        """Ask for files and show the import preview."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        whole = " ".join(f"*{suffix}" for suffix in (*PROJECTS, ".xlsx"))
        kinds = (
            self.tr("Transcripts, projects and codebooks (%1)").replace("%1", f"{patterns} {whole}"),
            self.tr("Projects and codebooks of other programs (%1)").replace("%1", whole),
            self.tr("All files (*)"),
        )
        filters = ";;".join(kinds)
        self.dropped(self._ask.open_files(self.tr("Add interviews"), filters))

    def dropped(self, paths: Sequence[Path]) -> None:
        """Show the import preview for files (or folders of files); a project or codebook has one of its own."""
        if not paths or in_share(self._session):
            return
        from annotator.importing.projects import sorted_out  # the readers are no part of opening a project

        projects, paths = sorted_out(paths)
        if projects:
            self._take_in(projects, paths)
            return
        from annotator.ui.documents.import_dialog import ImportDialog

        dialog = ImportDialog(self._session, self._ask, paths, self)  # a child: it goes when the project is locked
        dialog.stored.connect(self._on_stored)
        dialog.open()

    def step(self, steps: int) -> None:
        """Show the interview so many places on in the list; at its ends nothing happens."""
        row = self.model.row_of(self._session.document) + steps
        if 0 <= row < self.model.rowCount():
            self._session.show_document(self._session.project.ordered_documents()[row].id)

    def _take_in(self, projects: Sequence[Path], then: Sequence[Path]) -> None:
        from annotator.ui.documents.incoming_dialog import IncomingDialog

        dialog = IncomingDialog(self._session, projects[0], self)  # a child, as above
        dialog.stored.connect(self._on_stored)
        rest = [*projects[1:], *then]
        # When the dialog is gone: its own end must not open another.
        dialog.finished.connect(lambda _result: QTimer.singleShot(0, self, lambda: self.dropped(rest)))
        dialog.show()

    def rename(self) -> None:
        """Edit the title of the current interview in place."""
        if self.list.currentIndex().isValid():
            self.list.setFocus()
            self.list.edit(self.list.currentIndex())

    def show_properties(self, document: int | None = None) -> None:
        """Open the properties of an interview, by default the current one."""
        from annotator.ui.documents.properties import PropertiesWindow  # not before one is wanted

        document = document or self.list.current_document()
        if document is not None and not in_share(self._session):
            PropertiesWindow(self._session, self._ask, document, self).show()

    def set_status(self, status: DocumentStatus, document: int | None = None) -> None:
        """Include an interview or set it aside; asks for the reason, which may stay empty."""
        document = document or self.list.current_document()
        if document is None or self._session.project.documents[document].status == status:
            return
        reason: str | None = ""
        if status != "included":
            title = self._session.project.documents[document].title
            label = self.tr("Why? It goes into the history and the method chapter, and may be left empty.")
            reason = self._ask.text(f"{title}: {status_name(status)}", label)
        if reason is not None:
            transcripts.set_status(self._session.store, document, status, reason)

    def delete(self, document: int | None = None) -> None:
        """Remove an interview with its units; undo brings it back."""
        document = document or self.list.current_document()
        if document is not None:
            transcripts.delete_document(self._session.store, document)

    def totals(self) -> tuple[int, int, int]:
        """Interviews, words and units that are counted."""
        documents = self._session.project.ordered_documents(included_only=True)
        counted = [self.model.coverage(document.id) for document in documents]
        return len(counted), sum(one.words for one in counted), sum(one.units for one in counted)

    def menu_for(self, document: int) -> QMenu:
        """The context menu of an interview."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self._open(document))
        menu.addAction(self.tr("Rename"), self.rename)
        menu.addAction(self.tr("Speakers and properties …"), lambda: self.show_properties(document))
        statuses = menu.addMenu(self.tr("Status"))
        for status in STATUSES:
            action = statuses.addAction(status_name(status))
            action.setCheckable(True)
            action.setChecked(self._session.project.documents[document].status == status)
            action.triggered.connect(lambda _checked, s=status: self.set_status(s, document))
        menu.addSeparator()
        self._add_reading(menu, document)
        if not in_share(self._session):
            self._add_recording(menu, document)
        menu.addSeparator()
        menu.addAction(icon("bin"), self.tr("Delete"), lambda: self.delete(document))
        return menu

    def _add_reading(self, menu: QMenu, document: int) -> None:
        """What she reads through is noted, as often as she does; the last time can be taken back."""
        store, readings = self._session.store, self._session.project.readings.where("document", document)
        menu.addAction(icon("check"), self.tr("I have read it through"), lambda: progress.add_reading(store, document))
        if readings:
            last = max(readings, key=lambda reading: (reading.at, reading.id))
            words = self.tr("Not read through on %1").replace("%1", long_date(last.at))
            menu.addAction(words, lambda: progress.remove_reading(store, last.id))

    def _add_recording(self, menu: QMenu, document: int) -> None:
        """An interview has one recording at most; that one is looked after in the list of them all."""
        if recording_of(self._session.store, self._session.project.documents[document].uuid) is None:
            menu.addAction(self.tr("Attach a recording …"), lambda: self.recording_wanted.emit(document))
        else:
            menu.addAction(self.tr("Its recording …"), self._show_recordings)

    def _show_recordings(self) -> None:
        self._session.page_requested.emit("privacy")
        self._session.section_requested.emit("recordings", None)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        alone = level_of(self._session) == UNITS_LEVEL
        heading = QLabel(self.tr("Units") if alone else self.tr("Interviews"), self)
        heading.setProperty("role", "heading")
        self._add = QToolButton(self)
        put_icon(self._add, "plus")
        self._add.setToolTip(self.tr("Add interviews …"))
        self._add.setAccessibleName(self.tr("Add interviews"))
        top = QHBoxLayout()
        top.setContentsMargins(3 * unit, unit, unit, unit)
        words, line = QWidget(self), FlowLayout(2 * unit, 0)
        words.setLayout(line)
        line.addWidget(heading)
        line.addWidget(self._total)
        top.addWidget(words, 1)
        top.addWidget(self._add)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, unit, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(self._pages, 1)

    @cached_property
    def empty(self) -> EmptyDocuments:
        """What stands in the place of the list while there is no interview; other projects open without it."""
        made = EmptyDocuments(self)
        made.add.clicked.connect(self.add_interviews)
        self._drops.hovered.connect(made.set_hovered)
        return made

    @cached_property
    def _beginning(self) -> ScrollArea:
        made = scrolled(self.empty)  # large letters need more height than the column has
        bar = made.verticalScrollBar().sizeHint().width()
        made.setMinimumWidth(self.empty.minimumSizeHint().width() + bar)
        self._pages.addWidget(made)
        return made

    def _connect(self) -> None:
        self._counting.timeout.connect(self._count_on)
        self._add.clicked.connect(self.add_interviews)
        self.list.opened.connect(self._open)
        self.list.properties_wanted.connect(self.show_properties)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.files.dropped.connect(self.dropped)
        self._drops = FileDrops(self)
        self._drops.dropped.connect(self.dropped)
        self._session.changed.connect(self._on_changed)
        self._session.document_changed.connect(self._show_document)

    def _open(self, document: int) -> None:
        self._session.page_requested.emit("text")
        self._session.show_document(document)

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            self.list.setCurrentIndex(index)
            document = self.list.current_document()
            assert document is not None
            menu = self.menu_for(document)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            # After what was chosen there is done: it may have been about this interview.
            menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._choose_shown))
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _choose_shown(self) -> None:
        if self.list.state() != QAbstractItemView.State.EditingState:
            self._show_document(self._session.document)

    def _show_document(self, document: int | None) -> None:
        row = self.model.row_of(document)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def _on_changed(self, changes: Changes) -> None:
        if changes.documents or changes.texts or changes.touches("document"):
            self._show_document(self._session.document)
            self._refresh()

    def _on_stored(self, documents: list[int]) -> None:
        if documents:
            self._open(documents[0])

    def _refresh(self) -> None:
        documents = self._session.project.ordered_documents()
        self._pages.setCurrentWidget(self.list if documents else self._beginning)
        self._add.setVisible(bool(documents) and not in_share(self._session))
        self._total.setVisible(len(documents) > 1)
        self._counting.start()  # counting fifty new interviews takes a turn of its own, after the text stands

    def _count_on(self) -> None:
        """One interview each turn: all fifty at once would stand before the first text."""
        if self.model.count_one():
            QTimer.singleShot(0, self, self._count_on)
        else:
            self._show_totals()

    def _show_totals(self) -> None:
        interviews, words, _units = self.totals()
        everything = self.model.rowCount()
        text = self.tr("%Ln word(s)", "", words)
        if interviews < everything:
            counted = self.tr("%1 of %2 counted").replace("%1", str(interviews)).replace("%2", str(everything))
            self._total.setText(counted)
            self._total.setToolTip(f"{text}. " + self.tr("Pilots and interviews set aside are in no count."))
        else:
            self._total.setText(text)
            self._total.setToolTip("")
