"""In the place of a list or table with nothing in it: what would stand here, and the next step."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import in_share
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, fill, label, scrolled

STEPS = {
    "project.import": QT_TRANSLATE_NOOP("Nothing", "Add interviews …"),
    "page.text": QT_TRANSLATE_NOOP("Nothing", "Go to the interviews"),
    "page.people": QT_TRANSLATE_NOOP("Nothing", "Go to People"),
    "code.new_theme": QT_TRANSLATE_NOOP("Nothing", "New theme"),
}
"""What a button of it does, by its command, and what it is called."""


class Nothing(QWidget):
    """One line in the middle, and one button where a step leads on. A reader of a share has no steps."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._command = session, ""
        self._said = label("", "muted")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.go = button("", self._on_go)
        self.go.hide()
        unit = tokens(self).unit
        canvas = QWidget()
        fill(self, scrolled(canvas))
        column = QVBoxLayout(canvas)
        column.setContentsMargins(unit * 6, 0, unit * 6, 0)
        column.setSpacing(unit * 3)
        column.addStretch(2)
        column.addWidget(self._said)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def text(self) -> str:
        """The line."""
        return self._said.text()

    def say(self, text: str, command: str = "") -> None:
        """Show a line, and the button of a command."""
        self._said.setText(text)
        self._command = command
        self.go.setVisible(bool(command) and not in_share(self._session))
        if command:
            self.go.setText(QCoreApplication.translate("Nothing", STEPS[command]))

    def say_to_code(self, text: str) -> None:
        """Show a line on what coding brings here: the interviews are the next step, or first some."""
        self.say(text, "page.text" if len(self._session.project.documents) else "project.import")

    def _on_go(self) -> None:
        self._session.command_requested.emit(self._command)
