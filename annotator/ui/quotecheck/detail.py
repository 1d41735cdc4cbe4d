"""One quotation in full: its words with the differences marked, what there is to say of it, the way to its source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.project import Project
from annotator.reporting.quotation.check import CheckedQuote
from annotator.ui.look.reading import reading
from annotator.ui.look.tokens import tokens
from annotator.ui.quotecheck.words import Entry, group_title, groups_of, marked_html, remarks, source, thesis_place
from annotator.ui.shell.parts import button, fill, label, scrolled

READING_SIZE = 1.12


class Detail(QFrame):
    """Asks; the page does."""

    source_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = tokens(self).unit
        self._title, self._where = label("", "heading"), label("", "muted")
        self._words = label("", selectable=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setAccessibleName(self.tr("The quote"))
        font = reading(self.font())
        font.setPointSizeF(font.pointSizeF() * READING_SIZE)
        self._words.setFont(font)
        self._said = label("", selectable=True)
        self._source = label("", "muted")
        self.show_source = button(self.tr("Show in the interview"), self.source_wanted.emit)
        self.show_source.setToolTip(self.tr("Enter in the list does the same"))
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        column.setSpacing(unit * 2)
        for text in (self._title, self._where, self._words, self._said, self._source):
            column.addWidget(text)
        column.addWidget(self.show_source)
        column.addStretch(1)
        fill(self, scrolled(canvas))

    def show_entry(self, project: Project, entry: Entry, first: CheckedQuote | None) -> None:
        """Show one."""
        self._title.setText(" · ".join(map(group_title, groups_of(entry))))
        self._where.setText(self.tr("In the thesis: %1").replace("%1", thesis_place(entry)))
        self._words.setText(f'<div style="line-height:140%">{marked_html(entry, tokens(self))}</div>')
        self._said.setText("\n".join(remarks(entry, first)))
        self._said.setVisible(bool(self._said.text()))
        where = source(project, entry)
        self._source.setText(self.tr("Source: %1").replace("%1", where))
        self._source.setVisible(bool(where))
        self.show_source.setVisible(bool(where))
