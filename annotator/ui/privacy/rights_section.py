"""Consent and rights: everybody at the left, and at the right what is noted of whom is chosen."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from annotator.confidentiality import rights
from annotator.domain.corpus import Participant
from annotator.reporting.person_report import export_person, person_report
from annotator.storage import access_log
from annotator.storage.store import now
from annotator.ui.ask import Ask
from annotator.ui.look.tokens import tokens
from annotator.ui.privacy.days import A_WEEK, on_day, today
from annotator.ui.privacy.person_card import PersonCard
from annotator.ui.privacy.reminders import rights_state
from annotator.ui.privacy.withdraw_sheet import WithdrawSheet
from annotator.ui.sections.list import SectionList
from annotator.ui.sections.section import Section, State, translate
from annotator.ui.session import Session
from annotator.ui.shell.nothing import Nothing
from annotator.ui.shell.parts import label

BESIDE_LETTERS = 80
"""A page narrower than this has no room for list and card side by side."""
ANY = 16_777_215  # Qt's own largest size


class RightsSection(Section):
    """GDPR articles 7 and 15 to 20, one participant at a time."""

    WIDTH_IN_LETTERS = 130

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Consent and rights"),
            self.tr(
                "Who has agreed, and to what; what participants ask for, and by when they must have an answer. The "
                "table under People shows the consents side by side."
            ),
            parent,
        )
        self._session, self._ask = session, ask
        self._people: list[Participant] = []
        self.list = SectionList(self.tr("Participants"))
        self.card = PersonCard(session)
        self._said = label("", "good")
        self._said.hide()
        self._nobody = Nothing(session)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(tokens(self).unit * 4)
        self._sides.addWidget(self.list)
        self._sides.addWidget(self.card, 1)
        self.column.addWidget(self._said)
        self.column.addWidget(self._nobody)
        self.column.addLayout(self._sides, 1)
        self.list.chosen.connect(lambda person: self.card.show_person(int(person)))
        self.card.access_wanted.connect(self._on_access)
        self.card.withdrawal_wanted.connect(self._on_withdraw)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list stands above the card."""
        super().resizeEvent(event)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        narrow = self.width() < letter * BESIDE_LETTERS
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(direction)
        self.list.setMinimumHeight(line * (7 if narrow else 20))
        self.list.setMaximumSize(QSize(ANY, line * 9) if narrow else QSize(letter * 26, ANY))

    @staticmethod
    def state(session: Session) -> State:
        """What waits, or whose consent is missing."""
        return rights_state(session.project)

    def choose(self, participant: int) -> None:
        """Show somebody."""
        self.list.choose(str(participant))

    def refresh(self) -> None:
        """Show who there is and how they stand."""
        people = sorted(self._session.project.participants, key=lambda p: (p.position, p.id))
        if [(p.id, p.pseudonym) for p in people] != [(p.id, p.pseudonym) for p in self._people]:
            chosen = self.card.participant
            self.list.blockSignals(True)  # choosing comes below, when all are in
            self.list.clear()
            self.list.fill((str(p.id), p.pseudonym) for p in people)
            self.list.blockSignals(False)
            there = chosen in {p.id for p in people}
            self.list.setCurrentRow(-1)
            self.list.choose(str(chosen if there else people[0].id if people else 0))
        self._people = people
        waiting = {due.request.participant: due for due in reversed(rights.due(self._session.project, today()))}
        for number, person in enumerate(people):
            self.list.say(number, _state_of(person, waiting.get(person.id)))
        self._nobody.setVisible(not people)
        said = self.tr("Participants come with the interviews, or from the table under People.")
        self._nobody.say(said, "page.people" if len(self._session.project.documents) else "project.import")
        self.list.setVisible(bool(people))
        self.card.refresh()

    def flush(self) -> None:
        """Store what was typed."""
        self.card.flush()

    def _on_access(self, participant: int, private: bool) -> None:
        folder = self._ask.folder(self.tr("Where should the two files be saved?"))
        if folder is not None:
            self._write(participant, private, folder)

    def _write(self, participant: int, private: bool, folder: Path) -> None:
        store = self._session.store
        made = person_report(store.project, participant, now()[:10], private)
        paths = export_person(made, folder)
        access_log.record(store, "rights", kind="access", step="exported")
        for path in paths:
            access_log.record_export(store, path)
        words = [self.tr("Saved: %1.").replace("%1", ", ".join(path.name for path in paths))]
        counts = {note.code: note.count for note in made.notes}
        if counts.get("private_memos"):
            words.append(self.tr("%n private memo(s) were left out.", "", counts["private_memos"]))
        if counts.get("texts_about_others"):
            words.append(
                self.tr("%n text(s) that repeat or name others were left out.", "", counts["texts_about_others"])
            )
        self._said.setText(" ".join(words))
        self._said.show()
        self.state_changed.emit()

    def _on_withdraw(self, participant: int) -> None:
        self._said.hide()
        self.show_sheet(WithdrawSheet(self._session, participant))


def _state_of(person: Participant, waiting: rights.Due | None) -> State:
    if waiting is not None:
        role = "danger" if waiting.days_left < 0 else "warning" if waiting.days_left < A_WEEK else "muted"
        return State(translate("RightsSection", "Request due %1").replace("%1", on_day(waiting.due)), role)
    if person.restricted:
        return State(translate("RightsSection", "Restricted"), "warning")
    role = {"given": "muted", "unknown": "warning", "withdrawn": "danger"}[person.consent]
    words = {
        "given": translate("RightsSection", "Consent given"),
        "unknown": translate("RightsSection", "Consent not noted"),
        "withdrawn": translate("RightsSection", "Consent withdrawn"),
    }
    return State(words[person.consent], role)
