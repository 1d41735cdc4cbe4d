"""The middle of the page while a part is chosen that makes itself: what it is, and where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.reporting.outline import OTHER_CODES, Entry
from annotator.reporting.parts import TITLE_PAGE
from annotator.ui.chapter.serif import serif
from annotator.ui.chapter.small_groups import SmallGroups
from annotator.ui.chapter.table_columns import TableColumns
from annotator.ui.chapter.table_rows import TableRows
from annotator.ui.chapter.title_page import TitlePageForm
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, fill, label, scrolled


class PartPage(QWidget):
    """Nothing but the title page is written here: contents, tables and appendices follow the project."""

    taken = Signal(bool)
    copy_wanted = Signal()
    questions_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = tokens(self).unit
        self._title = label("", "title")
        self._title.setFont(serif(self, 1.5))
        self._words = label("", "muted")
        self.wanted = QCheckBox(self.tr("In the report"))
        self.wanted.clicked.connect(self.taken)
        self.title_page = TitlePageForm(session)
        self.copy = button(self.tr("Copy for Word"), self.copy_wanted.emit, "", "copy")
        self.questions = button(self.tr("Write the research questions"), self.questions_wanted.emit, "link")
        self.columns, self.rows, self.small = TableColumns(session), TableRows(session), SmallGroups(session)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(unit * 10, unit * 8, unit * 6, unit * 10)
        column.setSpacing(unit * 4)
        for widget in (self._title, self._words, self.wanted, self.title_page, self.copy, self.questions):
            column.addWidget(widget)
        for choice in (self.columns, self.rows, self.small):
            column.addSpacing(unit * 2)
            column.addWidget(choice)
        column.addStretch(1)
        self._canvas, self._area = canvas, scrolled(canvas)
        fill(self, self._area)
        canvas.setProperty("role", "surface")
        canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_entry(self, entry: Entry, title: str, in_text: bool) -> None:
        """Show a part; `in_text`: a table that stands among the sections, not among the appendices."""
        self._title.setText(title)
        self._words.setText(self._said(entry, in_text))
        self.wanted.setChecked(entry.taken)
        self.copy.setVisible(entry.kind != "front")
        self.title_page.setVisible(entry.key == TITLE_PAGE)
        self.questions.setVisible(entry.key == "questions")
        for choice in (self.columns, self.rows, self.small):
            choice.show_entry(entry)
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._canvas.minimumSizeHint().width() + bar)  # never so narrow that words are cut

    def _said(self, entry: Entry, in_text: bool) -> str:
        if entry.key == TITLE_PAGE:
            return self.tr("The first page. Leave it out where your university's template has one of its own.")
        if entry.kind == "front":
            return self.tr("Made of the headings and tables, with their pages. It stands before the text.")
        if entry.key == "questions":
            return self.tr("The questions you wrote for the project, numbered.")
        if entry.key == OTHER_CODES:
            return self.tr("Codes that stand under no theme and have a text, a quote or a starred unit.")
        if in_text:
            return self.tr("Made of your project, and always as it is now. It stands in the text, at this place.")
        return self.tr(
            "Made of your project, and always as it is now. It is an appendix; moved up among the themes, it stands in"
            " the text."
        )
