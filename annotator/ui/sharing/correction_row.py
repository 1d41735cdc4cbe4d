"""One correction of a participant: where, the old words and the new, and a button that takes it over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.project import Project
from annotator.sharing.member import Correction
from annotator.ui.look.tokens import tokens
from annotator.ui.sharing.differences import shown
from annotator.ui.shell.parts import button, label, row, set_role


class CorrectionRow(QFrame):
    """Accepted or left, it stays in sight with what became of it."""

    accepted = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, project: Project, correction: Correction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.correction = correction
        self.setProperty("role", "card")
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 3, unit * 4, unit * 3)
        column.setSpacing(unit * 2)
        turn = project.turns[correction.turn]
        where = self.tr("%1 · paragraph %2").replace("%1", project.documents[turn.document].title)
        self._state = label(where.replace("%2", str(project.flat(turn.document).row(turn.id) + 1)), "muted")
        column.addWidget(self._state)
        words = label("")
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(shown(correction.old, correction.new))
        words.setAccessibleName(
            self.tr("Before: %1. Now: %2").replace("%1", correction.old).replace("%2", correction.new)
        )
        column.addWidget(words)
        if correction.edited_since:
            text = self.tr("You have changed this paragraph since you gave it out.")
            column.addWidget(label(text, "warning"))
        self.agree = button(self.tr("Take it over"), lambda: self.accepted.emit(self), "primary")
        self.look = button(self.tr("Show the place"), lambda: self.place_wanted.emit(self), "link")
        column.addLayout(row(self.agree, self.look, None))

    def say_done(self) -> None:
        """It stands in the text now."""
        self.agree.hide()
        self._state.setText(self.tr("Taken over. Every code stands where it stood."))
        set_role(self._state, "good")
