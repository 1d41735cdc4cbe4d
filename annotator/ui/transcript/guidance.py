"""What stands in the place of the text while there is none: what to do next, and the buttons for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import fill, scrolled


class Guidance(QWidget):
    """In a project without interviews the two ways to begin; otherwise a word about the list."""

    add_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = tokens(self).unit
        self._said = QLabel(self)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setWordWrap(True)
        self.add = QPushButton(self.tr("Add interviews …"), self)
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self.add_wanted)
        self.sample = QPushButton(self.tr("Try the sample project"), self)
        self.sample.clicked.connect(self.sample_wanted)
        canvas = QWidget(self)
        fill(self, scrolled(canvas))
        column = QVBoxLayout(canvas)
        column.setContentsMargins(3 * unit, 6 * unit, 3 * unit, 6 * unit)
        column.setSpacing(3 * unit)
        column.addStretch(2)
        column.addWidget(self._said)
        for one in (self.add, self.sample):  # one under the other: a narrow text has no room for both side by side
            one.setAutoDefault(True)  # Enter presses the one in focus
            column.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_beginning(False)

    def show_beginning(self, nothing_yet: bool) -> None:
        """Whether the project has no interview yet."""
        self.add.setVisible(nothing_yet)
        self.sample.setVisible(nothing_yet)
        self._said.setText(
            self.tr("There is no interview here yet. Add your transcripts, or look around in the sample project first.")
            if nothing_yet
            else self.tr("Choose an interview in the list, or import transcripts.")
        )
