"""The speakers of a stored interview: label, role and participant, edited in place."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from annotator.domain.corpus import Speaker
from annotator.storage.actions import transcripts
from annotator.ui.documents.pseudonym_edit import PseudonymEdit
from annotator.ui.documents.terms import ROLES, role_name
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session


class SpeakerFields(QObject):
    """The three fields of one speaker."""

    def __init__(self, session: Session, speaker: Speaker, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._speaker = session, speaker.id
        self.label = QLineEdit(parent)
        self.label.setAccessibleName(self.tr("Label in the transcript"))
        self.role = QComboBox(parent)
        self.role.setAccessibleName(self.tr("Role of %1").replace("%1", speaker.label))
        for role in ROLES:
            self.role.addItem(role_name(role), role)
        self.person = PseudonymEdit(parent)
        self.person.setAccessibleName(self.tr("Pseudonym of %1").replace("%1", speaker.label))
        self.show(speaker)
        self.label.editingFinished.connect(self._on_label)
        self.role.activated.connect(self._on_role)
        self.person.editingFinished.connect(self._on_person)

    def show(self, speaker: Speaker) -> None:
        """Show what is stored."""
        person = self._session.project.participants.get(speaker.participant)
        known = sorted(self._session.project.participants, key=lambda p: (p.position, p.id))
        self.label.setText(speaker.label)
        self.role.setCurrentIndex(self.role.findData(speaker.role))
        self.person.offer([p.pseudonym for p in known])
        self.person.setText(person.pseudonym if person else "")
        self.person.setEnabled(speaker.role != "interviewer")

    def flush(self) -> None:
        """Store what stands in the fields."""
        self._on_label()
        self._on_person()

    def _stored(self) -> Speaker | None:
        """None once the interview is gone or the project locked, which a field may outlive by a moment."""
        return self._session.project.speakers.get(self._speaker)

    def _on_label(self) -> None:
        stored, label = self._stored(), self.label.text().strip()
        if stored is not None and label and label != stored.label:
            transcripts.update_speaker(self._session.store, self._speaker, label=label)

    def _on_role(self) -> None:
        stored, role = self._stored(), self.role.currentData()
        if stored is not None and role != stored.role:
            values = {"role": role} | ({"participant": None} if role == "interviewer" else {})
            transcripts.update_speaker(self._session.store, self._speaker, **values)

    def _on_person(self) -> None:
        if self._stored() is not None:
            transcripts.attribute_speaker(self._session.store, self._speaker, self.person.text().strip())


class SpeakerCard(QWidget):
    """All speakers of an interview, one row each."""

    def __init__(self, session: Session, document: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self.rows: dict[int, SpeakerFields] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * tokens(self).unit)
        self._grid.setVerticalSpacing(tokens(self).unit)
        heads = (self.tr("Label"), self.tr("Role"), self.tr("Participant"))
        for column, text in enumerate(heads):
            head = QLabel(text, self)
            head.setProperty("role", "muted")
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 2 if column else 3)
        self.refresh()

    def flush(self) -> None:
        """Store what stands in the fields of all speakers."""
        for fields in self.rows.values():
            fields.flush()

    def refresh(self) -> None:
        """Show the speakers as they are stored now."""
        speakers = sorted(self._session.project.speakers.where("document", self._document), key=lambda s: s.id)
        for row, speaker in enumerate(speakers, start=1):
            if speaker.id in self.rows:
                self.rows[speaker.id].show(speaker)
                continue
            fields = self.rows[speaker.id] = SpeakerFields(self._session, speaker, self)
            for column, widget in enumerate((fields.label, fields.role, fields.person)):
                self._grid.addWidget(widget, row, column)
        self.setVisible(bool(speakers))
