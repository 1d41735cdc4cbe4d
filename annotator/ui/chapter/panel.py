"""The chapter page: outline, section, and beside it extracts or the printed pages; export at the top."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.reporting.chapter import entry_blocks
from annotator.reporting.outline import outline
from annotator.reporting.settings import ReportSettings, section_key, settings_of
from annotator.ui.ask import Ask
from annotator.ui.chapter.copying import blocks_data
from annotator.ui.chapter.exporting import Export
from annotator.ui.chapter.outline import INTRODUCTION, Outline
from annotator.ui.chapter.pages import Pages
from annotator.ui.chapter.part_page import PartPage
from annotator.ui.chapter.picker import Picker
from annotator.ui.chapter.section import SectionEditor
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.icons import put_icon
from annotator.ui.look.letters import letter
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.quotecheck.panel import QuoteCheckPage
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, fill
from annotator.ui.shell.sheet import Sheet

LEAST_OUTLINE_LETTERS = 25
"""Below this, single words of headings would be cut."""
OUTLINE_CHANGES = (
    "node",
    "node_link",
    "outline_item",
    "report_part",
    "label",
    "unit",
    "project",
    "summary",
    "title_page",
)
TABLE_CHANGES = ("report_column", "report_row", "report_form", "text_column", "layer", "attribute", "attribute_value")


class ChapterPanel(QWidget):
    """Where the analysis becomes a chapter."""

    exported = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._outline = Outline(session)
        self._section = SectionEditor(session)
        self._part = PartPage(session)
        self._picker = Picker(session)
        self._pages = Pages(session)
        self._export = Export(session, ask, self)
        self._quotes: QuoteCheckPage | None = None
        self._rebuild_due = False
        self._build()
        self._connect()

    @property
    def settings(self) -> ReportSettings:
        """The project's settings."""
        return settings_of(self._session.project)

    @property
    def section(self) -> int:
        """The theme whose section is shown, or 0 for any other part."""
        return self._outline.node

    def show_section(self, node: int) -> None:
        """Show the section of a theme, or the introduction."""
        self._outline.choose(section_key(node) if node else INTRODUCTION)

    def flush(self) -> None:
        """Store what was typed."""
        self._section.flush()

    def export(self, suffix: str) -> None:
        """Ask where, and write the chapter there, beside the work."""
        self.flush()
        self._export.start(suffix)

    def check_thesis(self) -> None:
        """Lay the page of the quotation check over the chapter."""
        if self._quotes is None:
            self._quotes = QuoteCheckPage(self._session, self._ask)
            self._quotes.closed.connect(lambda: self._back(self.check))
            self._stack.addWidget(self._quotes)
        self._lay_over(self._quotes)

    def choose_form(self) -> None:
        """Lay the sheet of the report's form over the chapter."""
        from annotator.ui.chapter.form_sheet import FormSheet

        self.flush()
        sheet = FormSheet(self._session, self._ask)
        sheet.closed.connect(lambda: self._drop(sheet))
        self._stack.addWidget(sheet)
        self._lay_over(sheet)

    def copy_part(self, key: str) -> None:
        """Put a part on the clipboard, with the styles Word knows it by."""
        self.flush()
        blocks = entry_blocks(self._session.project, self.settings, key)
        if blocks:
            QGuiApplication.clipboard().setMimeData(blocks_data(blocks, self.settings))
            self._say(self.tr("On the clipboard: paste it into Word, where it takes on the styles of your document."))

    def _lay_over(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        begin_at(self, page)
        page.setFocus()

    def _drop(self, sheet: Sheet) -> None:
        self._back(self._form)
        self._stack.removeWidget(sheet)
        sheet.deleteLater()

    def _back(self, focus: QWidget) -> None:
        self._stack.setCurrentIndex(0)
        begin_at(self, self._outline)
        focus.setFocus()

    def _connect(self) -> None:
        self._outline.chosen.connect(self._on_part)
        self._outline.copy_wanted.connect(self.copy_part)
        self._outline.extracts_wanted.connect(self._to_extracts)
        self._picker.left.connect(self._outline.setFocus)
        self._section.menu_wanted.connect(self._outline.show_menu)
        self._part.taken.connect(lambda taken: self._outline.take(self._outline.key, taken))
        self._part.copy_wanted.connect(lambda: self.copy_part(self._outline.key))
        self._part.questions_wanted.connect(lambda: self._session.page_requested.emit("notes"))
        self._export.said.connect(self._say)
        self._export.written.connect(self.exported)
        self._picker.repeated.connect(self._on_repeated)
        self._session.changed.connect(self._on_changes)

    def _build(self) -> None:
        left = QWidget()
        left.setProperty("role", "bar")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._outline)
        self._middle = Stack()
        self._middle.addWidget(self._section)
        self._middle.addWidget(self._part)
        self._right = QTabWidget()
        self._right.setDocumentMode(True)
        self._right.setUsesScrollButtons(False)  # as wide as its tabs, whatever the size of letters
        self._right.setElideMode(Qt.TextElideMode.ElideNone)
        self._right.addTab(self._picker, self.tr("Extracts"))
        self._right.addTab(self._pages, self.tr("Pages"))
        self._right.currentChanged.connect(lambda _: self._share_room())
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((left, 2), (self._middle, 5), (self._right, 3)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setChildrenCollapsible(False)
        wide = letter(self.fontMetrics())
        left.setMinimumWidth(wide * LEAST_OUTLINE_LETTERS)
        self._splitter.setSizes([wide * 28, wide * 80, wide * 40])
        writing = QWidget()
        layout = QVBoxLayout(writing)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._message)
        layout.addWidget(self._splitter, 1)
        self._stack = Stack()
        self._stack.addWidget(writing)
        fill(self, self._stack)
        begin_at(self, self._outline)

    def _bar(self) -> QWidget:
        unit = tokens(self).unit
        bar = QWidget()
        bar.setProperty("role", "bar")
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
        row = FlowLayout(unit * 2, unit * 2)
        held = QWidget()
        held.setLayout(row)
        self._form = button(self.tr("Quotes and form …"), self.choose_form, "", "settings")
        self.check = button(self.tr("Check a finished thesis …"), self.check_thesis, "link")
        for widget in (self._form, word, pdf, self.check):
            row.addWidget(widget)
        around = QVBoxLayout(bar)
        around.setContentsMargins(unit * 4, unit * 2, unit * 4, unit * 2)
        around.addWidget(held)
        return bar

    def _to_extracts(self) -> None:
        self._right.setCurrentWidget(self._picker)
        self._picker.setFocus()

    def _share_room(self) -> None:
        """Pages need more room than extracts: each of the two has what it had last, the outline is not touched."""
        left, middle, right = self._splitter.sizes()
        shown = self._right.currentWidget()
        wanted = (middle + right) // 2 if shown is self._pages else (middle + right) // 3
        self._splitter.setSizes([left, middle + right - wanted, wanted])

    def _on_part(self, key: str) -> None:
        node = self._outline.node
        written = bool(node) or key == INTRODUCTION
        if written:
            self._section.show_section(node)
        else:
            self.flush()
            self._show_part()
        self._middle.setCurrentWidget(self._section if written else self._part)
        self._picker.show_theme(node)
        self._pages.show_part(key)
        if node:
            self._session.focus_node(node)

    def _show_part(self) -> None:
        entry = self._outline.entry
        if entry is not None:
            entries = [entry for entry in outline(self._session.project, self.settings) if entry.taken]
            last = max((at for at, one in enumerate(entries) if one.kind == "chapter"), default=-1)
            self._part.show_entry(
                entry, self._outline.title_of(entry), entry.key in {one.key for one in entries[:last]}
            )

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("quote"):
            self._say("")  # what was said of the quotes, or of a report without this one, holds no longer
        if changes.touches(*OUTLINE_CHANGES):
            self._refresh_outline()
        elif self.isVisible() and changes.touches(*TABLE_CHANGES):
            self._refresh_part()
        elif changes.touches(*TABLE_CHANGES):
            self._rebuild_due = True
        if self.isVisible() and changes.touches("unit", "label", "quote", "node", "node_link", "span", "turn"):
            self._picker.refresh()

    def _refresh_outline(self) -> None:
        self._rebuild_due = not self.isVisible()
        if self.isVisible():
            self._outline.rebuild()
            self._refresh_part()

    def _refresh_part(self) -> None:
        if self._middle.currentWidget() is self._part:
            self._show_part()

    def showEvent(self, event: object) -> None:
        """What changed meanwhile is shown."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._picker.refresh()
        if self._rebuild_due:
            self._refresh_outline()

    def _on_repeated(self, name: str) -> None:
        said = self.tr("This quote stands in the chapter already, under “%1”. Now it stands there twice.")
        self._say(said.replace("%1", name))

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
