"""Above the text: that somebody in this interview has not consented, or has had their words restricted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from annotator.confidentiality.rights import without_consent
from annotator.domain.belongings import people_in
from annotator.domain.changes import Changes
from annotator.domain.corpus import Participant
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, row


class ConsentBar(QFrame):
    """One quiet line, put away for this interview by its cross until the project is opened again."""

    wanted = Signal(int)
    """Somebody whose consent she wants to note."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._put_away: set[tuple[int | None, str]] = set()
        self._people: list[Participant] = []
        self.setProperty("role", "note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.words = label("")
        self.see = button("", lambda: self.wanted.emit(self._people[0].id), "link")
        self.close_bar = QToolButton()
        put_icon(self.close_bar, "close", "muted")
        self.close_bar.setAccessibleName(self.tr("Hide this line"))
        self.close_bar.setToolTip(self.tr("Hide this line"))
        self.close_bar.clicked.connect(self._on_close)
        unit = tokens(self).unit
        line = row(self.words, self.see, self.close_bar)
        line.setContentsMargins(unit * 3, unit, unit * 2, unit)
        self.setLayout(line)
        session.document_changed.connect(self._show)
        session.changed.connect(self._on_changes)
        self._show()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("participant", "speaker", "document"):
            self._show()

    def _on_close(self) -> None:
        self._put_away.add((self._session.document, self.words.text()))
        self.hide()

    def _show(self) -> None:
        document, project = self._session.document, self._session.project
        if document is None or document not in project.documents:
            self.hide()
            return
        people = (project.participants[i] for i in sorted(people_in(project, document)) if i in project.participants)
        frozen = [person for person in people if person.restricted]
        missing = without_consent(project, document)
        self._people = frozen or missing
        if frozen:
            text = self.tr("%1: words restricted. They can be read, but neither coded nor corrected.")
            self.see.setText(self.tr("See why"))
        elif any(person.consent == "withdrawn" for person in missing):
            self._people = [person for person in missing if person.consent == "withdrawn"]
            text = self.tr("%1: consent withdrawn. Do not work with this interview.")
            self.see.setText(self.tr("See to it"))
        else:
            text = self.tr("%1: no consent is noted yet.")
            self.see.setText(self.tr("Note it"))
        text = text.replace("%1", ", ".join(person.pseudonym for person in self._people))
        self.words.setText(text)
        self.setVisible(bool(self._people) and (document, text) not in self._put_away)
