"""The chapter page: outline, section and extracts side by side; export at the top."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import Changes
from annotator.reporting.chapter import BuiltReport, build_report
from annotator.reporting.errors import Cancelled
from annotator.reporting.export import ExportResult, write_report
from annotator.reporting.settings import ReportSettings, settings_of
from annotator.storage.access_log import record_export
from annotator.storage.actions import card
from annotator.ui.ask import Ask
from annotator.ui.chapter.outline import INTRODUCTION, Outline
from annotator.ui.chapter.parts_button import PartsButton
from annotator.ui.chapter.picker import Picker
from annotator.ui.chapter.preview import Preview
from annotator.ui.chapter.section import SectionEditor
from annotator.ui.chapter.sentences import STYLES, note_sentence, said
from annotator.ui.leaks.chapter import chapter_leaving
from annotator.ui.leaks.gate import passes
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import is_expected, message
from annotator.ui.quotecheck.panel import QuoteCheckPage
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, fill
from annotator.ui.tasks import Task, Tasks

PREVIEW_PAUSE = 300
LEAST_OUTLINE_LETTERS = 22
"""Below this, single words of headings would be cut."""


class ChapterPanel(QWidget):
    """Where the analysis becomes a chapter."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._tasks = Tasks(self)
        self._outline = Outline(session)
        self._section = SectionEditor(session)
        self._picker = Picker(session)
        self._preview = Preview()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PREVIEW_PAUSE)
        self._pause.timeout.connect(self._show_preview)
        self._quotes: QuoteCheckPage | None = None
        self._build()
        self.setFocusProxy(self._outline)
        self._outline.chosen.connect(self._on_section)
        session.changed.connect(self._on_changes)

    @property
    def settings(self) -> ReportSettings:
        """The project's settings."""
        return settings_of(self._session.project)

    @property
    def section(self) -> int:
        """The theme whose section is shown, or 0 for the introduction."""
        return self._outline.node

    def show_section(self, node: int) -> None:
        """Show the section of a theme."""
        self._outline.choose(node)

    def flush(self) -> None:
        """Store what was typed."""
        self._section.flush()

    def export(self, suffix: str) -> None:
        """Ask where, and write the chapter there, beside the work."""
        self.flush()
        kinds = {".docx": self.tr("Word document (*.docx)"), ".pdf": self.tr("PDF (*.pdf)")}
        name = self.tr("Findings") + suffix
        path = self._ask.save_file(self.tr("Export the chapter"), name, kinds[suffix])
        if path is None:
            return
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        built = build_report(self._session.project, self.settings)
        leaving = chapter_leaving(self._session.project, built.report, self.settings, path.stem)
        passes(self._session, self._ask, leaving, lambda: self._write(built, path), self)

    def check_thesis(self) -> None:
        """Lay the page of the quotation check over the chapter."""
        if self._quotes is None:
            self._quotes = QuoteCheckPage(self._session, self._ask)
            self._quotes.closed.connect(self._on_checked)
            self._stack.addWidget(self._quotes)
        self._stack.setCurrentWidget(self._quotes)
        self.setFocusProxy(self._quotes)
        self._quotes.setFocus()

    def _on_checked(self) -> None:
        self._stack.setCurrentIndex(0)
        self.setFocusProxy(self._outline)
        self.check.setFocus()

    def _write(self, built: BuiltReport, path: Path) -> None:
        """Write what passed the gate."""

        def job(task: Task) -> ExportResult:
            def progress(done: int, whole: int) -> None:
                if task.cancelled:
                    raise Cancelled
                task.progressed.emit(done, whole)

            return write_report(built, path, on_progress=progress)

        task = Task(job, self.tr("Exporting"))
        task.progressed.connect(
            lambda done, whole: self._say(self.tr("Writing … %1 %").replace("%1", _share(done, whole)))
        )
        task.finished.connect(lambda result: self._on_written(path, result))
        task.failed.connect(self._on_failed)
        self._say(self.tr("Writing …"))
        self._tasks.start(task)

    def _build(self) -> None:
        left = QWidget()
        left.setProperty("role", "bar")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._outline)
        self._right = QTabWidget()
        self._right.setDocumentMode(True)
        self._right.setUsesScrollButtons(False)  # as wide as its tabs, whatever the size of letters
        self._right.setElideMode(Qt.TextElideMode.ElideNone)
        self._right.addTab(self._picker, self.tr("Extracts"))
        self._right.addTab(self._preview, self.tr("Preview"))
        self._right.currentChanged.connect(lambda _: self._show_preview())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((left, 2), (self._section, 5), (self._right, 3)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setChildrenCollapsible(False)
        letter = self.fontMetrics().averageCharWidth()
        left.setMinimumWidth(letter * LEAST_OUTLINE_LETTERS)
        splitter.setSizes([letter * 32, letter * 90, letter * 46])
        writing = QWidget()
        layout = QVBoxLayout(writing)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._message)
        layout.addWidget(splitter, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(writing)
        fill(self, self._stack)

    def _bar(self) -> QWidget:
        unit = tokens(self).unit
        bar = QWidget()
        bar.setProperty("role", "bar")
        self._style = QComboBox()
        self._style.setAccessibleName(self.tr("How quotes are set"))
        for style, text in STYLES.items():
            self._style.addItem(said(text), style)
        self._style.setCurrentIndex(self._style.findData(self.settings.quote_style))
        self._style.activated.connect(self._on_style)
        self._message = QLabel()
        self._message.setProperty("role", "muted")
        self._message.setWordWrap(True)
        self._message.setContentsMargins(unit * 4, 0, unit * 4, unit * 2)
        self._message.hide()
        word = QPushButton(self.tr("Export to Word"))
        put_icon(word, "export", "on_accent")
        word.setProperty("role", "primary")
        word.clicked.connect(lambda: self.export(".docx"))
        pdf = QPushButton(self.tr("Export to PDF"))
        pdf.clicked.connect(lambda: self.export(".pdf"))
        self._style.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = FlowLayout(unit * 2, unit * 2)
        held = QWidget()
        held.setLayout(row)
        self._parts = PartsButton(self._session)
        self.check = button(self.tr("Check a finished thesis …"), self.check_thesis, "link")
        for widget in (self._style, self._parts, word, pdf, self.check):
            row.addWidget(widget)
        around = QVBoxLayout(bar)
        around.setContentsMargins(unit * 4, unit * 2, unit * 4, unit * 2)
        around.addWidget(held)
        return bar

    def _on_style(self) -> None:
        card.update_card(self._session.store, quote_style=self._style.currentData())

    def _on_section(self, node: int) -> None:
        self._section.show_section(node)
        self._picker.show_theme(node)
        if node != INTRODUCTION:
            self._session.focus_node(node)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("node", "node_link", "outline_item"):
            self._outline.rebuild()
        if self.isVisible() and changes.touches("unit", "label", "quote", "node", "node_link", "span", "turn"):
            self._picker.refresh()
        if changes.touches("project", "report_part", "report_form"):
            self._style.setCurrentIndex(self._style.findData(self.settings.quote_style))
            self._parts.refresh()
        self._pause.start()

    def showEvent(self, event: object) -> None:
        """What changed meanwhile is shown."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._picker.refresh()
        self._show_preview()

    def _show_preview(self) -> None:
        if self.isVisible() and self._right.currentWidget() is self._preview and self._session.store.is_open:
            self._preview.show_report(build_report(self._session.project, self.settings).report)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _on_written(self, path: Path, result: ExportResult) -> None:
        record_export(self._session.store, path)
        notes = [note_sentence(note) for note in result.warnings]
        if path.suffix.lower() == ".docx":
            notes.append(self.tr("Page numbers in the contents: press Ctrl+A and F9 in Word."))
        self._say(" ".join([self.tr("Saved as %1.").replace("%1", path.name), *notes]))

    def _on_failed(self, error: Exception) -> None:
        self._say("")
        if not is_expected(error):
            raise error
        if not isinstance(error, Cancelled):
            found = message(error)
            self._ask.tell(found.title, found.text)


def _share(done: int, whole: int) -> str:
    return str(round(100 * done / whole)) if whole else "0"
