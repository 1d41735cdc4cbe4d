"""One quotation in full: its words with the differences marked, what there is to say of it, the way to its source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from annotator.domain.project import Project
from annotator.reporting.quotation.check import CheckedQuote
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.quotecheck.words import Entry, group_title, groups_of, marked_html, remarks, source, thesis_place
from annotator.ui.shell.parts import button, label

READING_SIZE = 1.12


class Detail(QFrame):
    """Asks; the page does."""

    source_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = tokens(self).unit
        self._title, self._where = label("", "heading"), label("", "muted")
        self._words = QTextBrowser()
        self._words.setAccessibleName(self.tr("The quote"))
        self._words.setProperty("role", "page")
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * READING_SIZE)
        self._words.setFont(font)
        self._said = label("", selectable=True)
        self._source = label("", "muted")
        self.show_source = button(self.tr("Show in the interview"), self.source_wanted.emit)
        self.show_source.setToolTip(self.tr("Enter in the list does the same"))
        acts = FlowLayout(unit * 2, unit)
        held = QWidget()
        held.setLayout(acts)
        acts.addWidget(self.show_source)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        column.setSpacing(unit * 2)
        column.addWidget(self._title)
        column.addWidget(self._where)
        column.addWidget(self._words, 1)
        column.addWidget(self._said)
        column.addWidget(self._source)
        column.addWidget(held)

    def show_entry(self, project: Project, entry: Entry, first: CheckedQuote | None) -> None:
        """Show one."""
        self._title.setText(" · ".join(map(group_title, groups_of(entry))))
        self._where.setText(self.tr("In the thesis: %1").replace("%1", thesis_place(entry)))
        self._words.setHtml(f'<div style="line-height:140%">{marked_html(entry, tokens(self))}</div>')
        self._said.setText("\n".join(remarks(project, entry, first)))
        self._said.setVisible(bool(self._said.text()))
        where = source(project, entry)
        self._source.setText(where)
        self._source.setVisible(bool(where))
        self.show_source.setVisible(bool(where))
