"""Check a finished thesis: choose or drop it, wait a moment, go through what was found."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.reporting.errors import Cancelled
from annotator.reporting.quotation.check import CheckedQuote
from annotator.storage.access_log import record
from annotator.ui.ask import Ask
from annotator.ui.documents.dropping import FileDrops
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.icons import put_icon
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import is_expected, message
from annotator.ui.quotecheck.checking import Checked, check_file, context_now
from annotator.ui.quotecheck.detail import Detail
from annotator.ui.quotecheck.list import QuotesList
from annotator.ui.quotecheck.model import QuotesModel
from annotator.ui.quotecheck.words import GROUPS, group_title, table_of
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label
from annotator.ui.tasks import Task, Tasks
from annotator.ui.units.copying import table_data

SUFFIXES = "*.docx *.docm *.odt *.pdf *.txt *.md"
NARROW = 90
"""Average characters; below, the detail stands under the list."""


class QuoteCheckPage(QWidget):
    """Lies over the chapter until she goes back. What was found is kept in memory while the project is open."""

    closed = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._tasks = Tasks(session)  # outlives the page: a thread that runs must not be destroyed
        self._task: Task | None = None
        self.setAccessibleName(self.tr("Check a finished thesis"))
        self.model = QuotesModel(session, self)
        self.list = QuotesList(self.model)
        self.detail = Detail()
        self.pills: dict[str, Pill] = {}
        self._build()
        FileDrops(self).dropped.connect(self._on_dropped)
        self.list.wanted.connect(self.go_to_source)
        self.detail.source_wanted.connect(self.go_to_source)
        self.list.selectionModel().currentChanged.connect(lambda current, _before: self._show_row(current.row()))
        session.changed.connect(self._on_changes)
        session.closing.connect(self._tasks.finish)

    @property
    def is_busy(self) -> bool:
        """Whether a thesis is being checked."""
        return bool(self._tasks.running)

    def ask_for_file(self) -> None:
        """Let her choose a thesis."""
        kinds = self.tr("Thesis (%1)").replace("%1", SUFFIXES)
        chosen = self._ask.open_files(self.tr("Check a finished thesis"), kinds)
        if chosen:
            self.check(chosen[0])

    def check(self, path: Path) -> None:
        """Check the thesis in a file, beside the work."""
        if self.is_busy:
            return
        context = context_now(self._session)
        task = Task(lambda task: check_file(path, context, task), self.tr("Checking the quotes"))
        task.progressed.connect(self._on_progress)
        task.finished.connect(self._on_checked)
        task.failed.connect(self._on_failed)
        self._task = task
        self._bar.setRange(0, 0)
        self._stack.setCurrentWidget(self._working)
        self.stop.setFocus()
        self._tasks.start(task)

    def go_to_source(self) -> None:
        """Show the words in their interview; the page is as she left it when she comes back."""
        entry = self.model.entry(self.list.currentIndex().row())
        if not isinstance(entry, CheckedQuote) or entry.origin is None:
            return
        origin = entry.origin
        if origin.document in self._session.project.documents:
            end = len(self._session.project.flat(origin.document).text)
            self._session.jump_to_range(origin.document, min(origin.start, end), min(origin.end, end))

    def copy_list(self) -> None:
        """All that was found, as a table on the clipboard."""
        QGuiApplication.clipboard().setMimeData(table_data(table_of(self._session.project, self.model.entries)))
        self._summary.setText(self.tr("The list is on the clipboard."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops a check, or goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.is_busy:
            self._cancel()
        else:
            self.closed.emit()

    def resizeEvent(self, event: object) -> None:
        """In a narrow window the detail stands below."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _build(self) -> None:
        unit = tokens(self).unit
        self._stack = Stack()
        self._empty, self._working = self._empty_part(unit), self._working_part(unit)
        found = self._found_part(unit)
        for part in (self._empty, self._working, found):
            self._stack.addWidget(part)
        self._found = found
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(unit))
        column.addWidget(self._stack, 1)
        begin_at(self, self.choose)

    def _head(self, unit: int) -> QWidget:
        head = QWidget()
        head.setProperty("role", "bar")
        back = QToolButton()
        back.setProperty("role", "back")
        put_icon(back, "back")
        back.setText(self.tr("Chapter"))
        back.setAccessibleName(self.tr("Back to the chapter"))
        back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        back.clicked.connect(self.closed)
        title = label(self.tr("Check a finished thesis"), "heading")
        title.setWordWrap(False)
        self.copy = button(self.tr("Copy the list"), self.copy_list, picture="copy")
        self.again = button(self.tr("Check another file …"), self.ask_for_file)
        flow = FlowLayout(unit * 3, unit)
        held = QWidget()
        held.setLayout(flow)
        for widget in (back, title, self.copy, self.again):
            flow.addWidget(widget)
        self.copy.hide()
        self.again.hide()
        around = QVBoxLayout(head)
        around.setContentsMargins(unit * 4, unit * 2, unit * 4, unit * 2)
        around.addWidget(held)
        return head

    def _empty_part(self, unit: int) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(unit * 8, 0, unit * 8, 0)
        column.setSpacing(unit * 3)
        says = self.tr(
            "Choose your thesis, or drop it here: Word, OpenDocument, PDF or text. Every quote in it is laid over your "
            "interviews, and you see which are exact, which are changed, and where they come from."
        )
        stays = self.tr("The file is read where it lies. Nothing of it is stored in the project.")
        self.choose = button(self.tr("Choose a file …"), self.ask_for_file, "primary", "open")
        column.addStretch(2)
        for text, role in ((says, ""), (stays, "muted")):
            line = label(text, role)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setMaximumWidth(self.fontMetrics().averageCharWidth() * 74)
            held = QHBoxLayout()
            held.addStretch(1)
            held.addWidget(line, 100)
            held.addStretch(1)
            column.addLayout(held)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return part

    def _working_part(self, unit: int) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(unit * 8, 0, unit * 8, 0)
        column.setSpacing(unit * 3)
        self._bar = WaitingBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._bar.setAccessibleName(self.tr("Checking the quotes"))
        says = label(self.tr("Laying the quotes over the interviews …"))
        says.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.stop = button(self.tr("Stop"), self._cancel)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._bar, 100)
        across.addStretch(1)
        column.addStretch(2)
        column.addWidget(says)
        column.addLayout(across)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return part

    def _found_part(self, unit: int) -> QWidget:
        part = QWidget()
        self._summary, self._key_note = label("", ""), label("", "warning")
        pills = FlowLayout(unit, unit)
        for group in ("", *GROUPS):
            pill = self.pills[group] = Pill(group_title(group) if group else self.tr("All"))
            pill.clicked.connect(lambda _on=False, group=group: self._narrow(group))
            pills.addWidget(pill)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        above = QVBoxLayout()
        above.setContentsMargins(unit * 4, 0, unit * 4, unit * 3)
        above.setSpacing(unit * 2)
        above.addWidget(self._summary)
        above.addWidget(self._key_note)
        above.addLayout(pills)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._splitter, 1)
        return part

    def _narrow(self, group: str) -> None:
        self.model.narrow(group)
        for name, pill in self.pills.items():
            pill.setChecked(name == group)
        self._choose_first()

    def _choose_first(self) -> None:
        first = next((at for at, row in enumerate(self.model.rows) if row.entry is not None), -1)
        self.detail.setVisible(first >= 0)
        if first >= 0:
            self.list.setCurrentIndex(self.model.index(first))
            self.list.scrollToTop()

    def _show_row(self, row: int) -> None:
        entry = self.model.entry(row)
        if entry is not None:
            self.detail.show_entry(self._session.project, entry, self.model.first_of(entry))

    def _on_progress(self, done: int, whole: int) -> None:
        self._bar.setRange(0, whole)
        self._bar.setValue(done)

    def _on_checked(self, found: Checked) -> None:
        if self._task is None or self._task.cancelled or not self._session.store.is_open:
            self._show_rest()
            return
        record(self._session.store, "quotes_checked", quotes=len(found.quotes), wrong=found.wrong)
        self.model.show_checked(found)
        counts = self.model.counts()
        for group, pill in self.pills.items():
            pill.set_hint(str(counts[group] if group else len(self.model.entries)))
            pill.setVisible(not group or counts[group] > 0)
        self._say(found)
        self._stack.setCurrentWidget(self._found)
        self.copy.show()
        self.again.show()
        begin_at(self, self.list)
        self._narrow("")
        self.list.setFocus()

    def _say(self, found: Checked) -> None:
        quotes = self.tr("%n quote(s) found.", "", len(found.quotes))
        wrong = self.tr("%n to look at.", "", found.wrong) if found.wrong else self.tr("All are in order.")
        if not found.quotes:
            wrong = self.tr("Are they set in quotation marks, in italics or in a style for quotes?")
        self._summary.setText(f"{quotes} {wrong}")
        unknown = self.tr("The linking key is not open, so real names were not looked for.")
        self._key_note.setText("" if found.looked_for_names else unknown)
        self._key_note.setVisible(not found.looked_for_names)

    def _on_failed(self, error: Exception) -> None:
        self._show_rest()
        if isinstance(error, Cancelled):
            return
        if not is_expected(error):
            raise error
        found = message(error)
        self._ask.tell(found.title, found.text)

    def _show_rest(self) -> None:
        """What is shown while nothing is under way: what was found before, or how to begin."""
        self._stack.setCurrentWidget(self._found if self.model.entries else self._empty)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_dropped(self, paths: list[Path]) -> None:
        self.check(paths[0])

    def _on_changes(self, changes: Changes) -> None:
        if changes.texts and self.model.entries:
            self._summary.setText(self.tr("The interviews have changed since. Check the thesis again."))
