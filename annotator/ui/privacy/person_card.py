"""One participant: consent, restriction, requests, and the two great rights: access and withdrawal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.confidential import RightsRequest
from annotator.domain.corpus import Participant
from annotator.storage.actions import consent
from annotator.ui.help.what import explained, explained_field, sign_of
from annotator.ui.look.tokens import tokens
from annotator.ui.people.columns import CONSENTS, consent_name
from annotator.ui.privacy.days import DateField
from annotator.ui.privacy.request_row import NewRequest, RequestRow
from annotator.ui.sections.section import flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, rule

FIELD_LETTERS = 18


class PersonCard(QFrame):
    """Everything is stored as it is filled in."""

    access_wanted = Signal(int, bool)
    """The participant, and whether private memos are to be taken in."""
    withdrawal_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._session = session
        self.participant: int | None = None
        self.rows: list[RequestRow] = []
        self._shown: list[RightsRequest] = []
        self.status, self.date = QComboBox(), DateField(self.tr("Date"))
        self.version, self.medium = QLineEdit(), QLineEdit()
        self._title = label("", "heading")
        self._still_here = label(
            self.tr("The consent is withdrawn, but the words are still in the project. “Withdraw …” erases them."),
            "warning",
        )
        self.restricted = QCheckBox(self.tr("Restricted"))
        self._what_restricted = label(
            self.tr("The words are kept as they are, and are neither coded, counted nor exported."), "muted"
        )
        self.restricted.setAccessibleDescription(self._what_restricted.text())
        self._requests = QVBoxLayout()
        self.new_request = NewRequest()
        self.private = QCheckBox(self.tr("with private memos"))
        self.access = button(self.tr("Give access …"), self._on_access, picture="export")
        self.withdraw = button(self.tr("Withdraw …"), self._on_withdraw, "danger")
        self._set_up_fields()
        self._lay_out()
        self.status.activated.connect(lambda _: self._keep())
        self.date.given.connect(lambda _: self._keep())
        self.version.editingFinished.connect(self._keep)
        self.medium.editingFinished.connect(self._keep)
        self.restricted.clicked.connect(self._on_restricted)
        self.new_request.wanted.connect(self._on_request)

    def show_person(self, participant: int | None) -> None:
        """Show somebody; what was typed about the one before is stored first."""
        self.flush()
        self.participant = participant
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored, but not over what she is writing."""
        person = self._person
        self.setVisible(person is not None)
        if person is None:
            return
        self._title.setText(person.pseudonym)
        self.status.setCurrentIndex(self.status.findData(person.consent))
        self.date.show_day(person.consent_date)
        if not self.version.hasFocus():
            self.version.setText(person.consent_version)
        if not self.medium.hasFocus():
            self.medium.setText(person.consent_medium)
        self._still_here.setVisible(person.consent == "withdrawn")
        self.restricted.setChecked(person.restricted)
        self._show_requests(person)

    def flush(self) -> None:
        """Store what was typed."""
        if self._person is not None:
            self.date.flush()
            self._keep()

    @property
    def _person(self) -> Participant | None:
        return self._session.project.participants.get(self.participant)

    def _set_up_fields(self) -> None:
        for code in CONSENTS:
            self.status.addItem(consent_name(code), code)
        self.medium.setPlaceholderText(self.tr("On paper, by voice …"))
        self.version.setPlaceholderText(self.tr("Which letter"))
        letter = self.fontMetrics().averageCharWidth()
        for part in (self.status, self.date, self.version, self.medium):
            part.setMinimumWidth(letter * FIELD_LETTERS)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        consent = self.tr("Whether the participant agreed; you are warned when you code somebody who did not.")
        letter = self.tr("Which of your letters was agreed to, where you have sent more than one.")
        how = self.tr("On paper, by voice in the recording, by form: what you can show if you are asked.")
        held = flow(
            _named(self.tr("Consent"), self.status, consent),
            _named(self.tr("Date"), self.date, self.tr("The day the participant signed or said yes.")),
            _named(self.tr("Version of the letter"), self.version, letter),
            _named(self.tr("Medium"), self.medium, how),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        column.setSpacing(unit * 3)
        said = self.tr(
            "A participant may ask for it while something is disputed. Nothing is lost: untick it, and all is back."
        )
        column.addWidget(self._title)
        column.addWidget(held)
        column.addWidget(self._still_here)
        column.addLayout(explained(self.restricted, self.restricted.text(), said))
        column.addWidget(self._what_restricted)
        column.addWidget(rule())
        self._add_rights(column)
        column.addStretch(1)

    def _add_rights(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Requests"), "heading"))
        column.addWidget(label(self.tr("A request must be answered within a month."), "muted"))
        column.addLayout(self._requests)
        column.addWidget(self.new_request)
        column.addWidget(rule())
        column.addWidget(
            label(
                self.tr(
                    "“Give access” writes out all that the project holds about this person, and nobody else's "
                    "words. “Withdraw” shows what would go, and erases it for good if you say so."
                ),
                "muted",
            )
        )
        said = self.tr(
            "What you wrote about the person in private memos goes along; the right of access covers it too."
        )
        beside = sign_of(self.private, self.private.text(), said)
        column.addWidget(flow(self.access, self.private, beside, self.withdraw))

    def _show_requests(self, person: Participant) -> None:
        found = self._session.project.rights_requests.where("participant", person.id)
        shown = sorted(found, key=lambda request: (request.received, request.id))
        if shown == self._shown:
            return
        held = next((row.request for row in self.rows if row.answered.hasFocus()), None)
        clear(self._requests)
        self._shown, self.rows = shown, [RequestRow(self._session, request.id) for request in shown]
        for made in self.rows:
            self._requests.addWidget(made)
            if made.request == held:  # ticked off from the keyboard: she is still there
                made.answered.setFocus()

    def _keep(self) -> None:
        person = self._person
        if person is None or not self._session.store.is_open:
            return
        day = self.date.day
        new = (
            self.status.currentData(),
            (person.consent_date if day is None else day) or None,
            self.version.text().strip(),
            self.medium.text().strip(),
        )
        if new != (person.consent, person.consent_date, person.consent_version, person.consent_medium):
            consent.set_consent(self._session.store, person.id, *new)

    def _on_restricted(self, on: bool) -> None:
        assert self.participant is not None
        consent.set_restricted(self._session.store, self.participant, on)

    def _on_request(self, kind: str, received: str) -> None:
        assert self.participant is not None
        consent.add_request(self._session.store, self.participant, kind, received)  # type: ignore[arg-type]

    def _on_access(self) -> None:
        self.flush()
        assert self.participant is not None
        self.access_wanted.emit(self.participant, self.private.isChecked())

    def _on_withdraw(self) -> None:
        self.flush()
        assert self.participant is not None
        self.withdrawal_wanted.emit(self.participant)


def _named(name: str, editor: QWidget, sentence: str) -> QWidget:
    """A field with its name and its sign above."""
    made = QWidget()
    inner = explained_field(name, editor, sentence)
    inner.setContentsMargins(0, 0, 0, 0)
    made.setLayout(inner)
    return made
