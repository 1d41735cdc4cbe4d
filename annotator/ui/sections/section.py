"""What every section of the privacy page is: a title, a sentence, and a column to read."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.help.what import sign
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import fill, label, scrolled
from annotator.ui.shell.sheet import Sheet

translate = QCoreApplication.translate
"""Where there is no widget to ask. By this name lupdate finds the texts."""


@dataclass(frozen=True, slots=True)
class State:
    """One line that says how things stand; `role` is muted, good, warning or danger."""

    text: str
    role: str = "muted"


class Section(QWidget):
    """`column` takes the content. A class of its own has `state(session) -> State` for the list at the left."""

    sheet_wanted = Signal(object)
    """A `Sheet` to lay over the page; its `closed` leads back."""
    section_wanted = Signal(str)
    """Another section, by its id."""
    state_changed = Signal()
    """The line at the left may read otherwise, although nothing in the project changed."""

    WIDTH_IN_LETTERS = 84

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        unit = tokens(self).unit
        canvas = QWidget()
        across = QHBoxLayout(canvas)
        across.setContentsMargins(unit * 6, unit * 5, unit * 6, unit * 6)
        middle = QWidget()
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * self.WIDTH_IN_LETTERS)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(unit * 3)
        across.addWidget(middle, 100)
        across.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(label(title, "title"), 1)
        head.addWidget(sign(title, self.tr("Opens the help page about this.")), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addWidget(label(words, "muted"))
        fill(self, scrolled(canvas))

    def refresh(self) -> None:
        """Show what is true now."""

    def flush(self) -> None:
        """Store what was typed."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_sheet(self, sheet: Sheet) -> None:
        """Ask the page to lay a sheet over itself."""
        self.sheet_wanted.emit(sheet)


def flow(*widgets: QWidget) -> QWidget:
    """Widgets side by side, on more lines where the page is narrow."""
    made = QWidget()
    unit = tokens(made).unit
    line = FlowLayout(unit * 2, unit * 2)
    made.setLayout(line)
    for widget in widgets:
        line.addWidget(widget)
    return made


def card(title: str = "", words: str = "") -> tuple[QFrame, QVBoxLayout]:
    """A framed part of a section, with its column."""
    made = QFrame()
    made.setProperty("role", "card")
    unit = tokens(made).unit
    column = QVBoxLayout(made)
    column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
    column.setSpacing(unit * 2)
    if title:
        column.addWidget(label(title, "heading"))
    if words:
        column.addWidget(label(words, "muted"))
    return made, column
