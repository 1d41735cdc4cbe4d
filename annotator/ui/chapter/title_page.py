"""What stands on the title page, written where the part is chosen; each text stores itself."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.reporting.parts import title_page_of
from annotator.storage.actions import report
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import field
from annotator.ui.writing import GrowingText

FIELDS = {
    "title": QT_TRANSLATE_NOOP("TitlePageForm", "Title"),
    "subtitle": QT_TRANSLATE_NOOP("TitlePageForm", "Subtitle"),
    "author": QT_TRANSLATE_NOOP("TitlePageForm", "Your name"),
    "study": QT_TRANSLATE_NOOP("TitlePageForm", "Kind of thesis and study"),
    "institution": QT_TRANSLATE_NOOP("TitlePageForm", "Department and university"),
    "supervisor": QT_TRANSLATE_NOOP("TitlePageForm", "Supervisor"),
    "date": QT_TRANSLATE_NOOP("TitlePageForm", "When it is handed in"),
}
HINTS = {
    "study": QT_TRANSLATE_NOOP("TitlePageForm", "Master's thesis in nursing science, for example"),
    "date": QT_TRANSLATE_NOOP("TitlePageForm", "Spring 2027, for example"),
}


class TitlePageForm(QWidget):
    """The lines of the title page, in the order they are printed; what is left empty is not printed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.fields: dict[str, GrowingText] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens(self).unit * 3)
        for key, name in FIELDS.items():
            made = self.fields[key] = GrowingText(self.tr(str(name)), one_line=True)
            made.setProperty("role", "")  # a form: its lines are seen before they are written
            made.setPlaceholderText(self.tr(str(HINTS[key])) if key in HINTS else "")
            made.written.connect(lambda text, key=key: self._write(key, text))
            column.addLayout(field(self.tr(str(name)), made))
        session.changed.connect(self._on_changes)
        self.show_written()

    def show_written(self) -> None:
        """Show what is stored."""
        project = self._session.project
        self.fields["title"].setPlaceholderText(project.info.title)
        for key, shown in self.fields.items():
            shown.show_text(getattr(title_page_of(project), key))

    def _write(self, key: str, text: str) -> None:
        report.write_title_page(self._session.store, **{key: " ".join(text.split())})

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("title_page", "project"):
            self.show_written()
