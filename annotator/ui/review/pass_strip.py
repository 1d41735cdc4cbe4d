"""Above the text while a second coding goes on: which it is, whether places are shown, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.project import Project
from annotator.domain.review import Review
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, label


class PassStrip(QFrame):
    """Hidden while there is none."""

    places_wanted = Signal(bool)
    """Whether the places of the first coding shall be seen, without its codes."""
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Second coding"))
        unit = tokens(self).unit
        self.words = label("")
        self.places = Pill(self.tr("Show where I coded before"))
        self.places.setToolTip(self.tr("The places alone, as highlights without a code"))
        self.places.toggled.connect(self.places_wanted)
        self.end = button(self.tr("End this coding"), self.end_wanted.emit, "", "check")
        self.end.setToolTip(self.tr("It is kept, and you can go on with it on the page Method"))
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2)
        column.setSpacing(unit)
        column.addWidget(self.words)
        does, flow = QWidget(), FlowLayout(unit * 2, unit)
        does.setLayout(flow)
        flow.addWidget(self.places)
        flow.addWidget(self.end)
        column.addWidget(does)
        self.hide()

    def show_pass(self, project: Project, review: Review | None) -> None:
        """Say which coding goes on, and how much it holds."""
        self.setVisible(review is not None)
        if review is None:
            return
        count = project.review_items.count("review", review.id)
        what = self.tr("“%1” is on a blank layer: what you coded before is put away.").replace("%1", review.reviewer)
        given = self.tr("%n code(s) given so far.", "", count)
        self.words.setText(f"{what} {given}" if count else what)
