"""Above the table of units while a second coding goes on: it shows the first coding, to be read and no more."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.passes import running
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label


class PassNote(QFrame):
    """Hidden while there is none. The way back leads to where the second coding is written: the text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Second coding"))
        self.words = label("")
        self.back = button(self.tr("Go on in the text"), lambda: session.page_requested.emit("text"))
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2)
        column.setSpacing(unit)
        column.addWidget(self.words)
        column.addWidget(flow(self.back))
        self.refresh()

    def refresh(self) -> None:
        """Say which coding goes on, if one does."""
        review = running(self._session.project)
        self.setVisible(review is not None)
        if review is not None:
            said = self.tr("“%1” goes on: these are the units of your first coding, and here you can only read them.")
            self.words.setText(said.replace("%1", review.reviewer))
