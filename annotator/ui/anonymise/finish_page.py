"""The end of anonymisation: what is left, and backups without the words that were replaced."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from annotator.storage import access_log
from annotator.storage.backups import list_backups
from annotator.storage.errors import StorageError
from annotator.storage.sealing import renew_backups
from annotator.ui.anonymise.cards import lay_cards
from annotator.ui.anonymise.searching import searching
from annotator.ui.messages import message
from annotator.ui.sections.section import card
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, row, set_role


class FinishPage(QWidget):
    """Three cards: findings, marks, backups."""

    terms_wanted = Signal()
    marks_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._search = searching(session)
        self._terms, self._marks, self._backups, self._done = label(""), label(""), label(""), label("", "good")
        self.to_terms = button(self.tr("Go to the findings"), self.terms_wanted.emit, "link")
        self.to_marks = button(self.tr("Go to the marks"), self.marks_wanted.emit, "link")
        self.renew = button(self.tr("Renew the backups"), self._on_renew, "primary")
        self._done.hide()
        self._lay_out()

    def refresh(self) -> None:
        """Show what is left."""
        if not self._session.store.is_open:
            return
        left = len(self._search.terms()) if self._search.has_begun else None
        if left is None or self._search.is_busy:
            _say(self._terms, self.tr("The interviews are not looked through yet."), "muted")
        else:
            _say(self._terms, self.tr("%n term(s) wait for your decision.", "", left), "warning" if left else "good")
        marks = sum(not mark.cleared for mark in self._session.project.marks)
        _say(
            self._marks, self.tr("%n passage(s) are marked and not cleared.", "", marks), "warning" if marks else "good"
        )
        self.to_terms.setVisible(bool(left) or left is None)
        self.to_marks.setVisible(marks > 0)
        old = self._old_backups()
        said = self.tr("%n backup(s) were written before the last replacement.", "", old)
        _say(self._backups, said, "warning" if old else "good")
        self.renew.setEnabled(old > 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        lay_cards(
            self,
            self._card(self.tr("Findings"), "", self._terms, self.to_terms),
            self._card(self.tr("Marks"), "", self._marks, self.to_marks),
            self._backup_card(),
        )

    def _card(self, title: str, words: str, *parts: QWidget) -> QFrame:
        frame, column = card(title, words)
        column.addLayout(row(*parts))
        return frame

    def _backup_card(self) -> QFrame:
        frame, column = card(
            self.tr("Backups"),
            self.tr(
                "Older backups still hold the words you have replaced. Renewing writes one backup of the project as "
                "it is now, checks it, and removes all older ones. You can then no longer go back to an older state. "
                "Copies you made yourself, and those of a cloud service, are not reached."
            ),
        )
        column.addWidget(self._backups)
        column.addWidget(self.renew)
        column.addWidget(self._done)
        return frame

    def _old_backups(self) -> int:
        kinds = ("replaced", "redacted")
        entries = access_log.entries(self._session.store)
        last = max((entry.at for entry in entries if entry.what in kinds), default="")
        made = [backup.made.isoformat(timespec="seconds") for backup in list_backups(self._session.store.path)]
        return sum(at < last for at in made)

    def _on_renew(self) -> None:
        self.renew.setEnabled(False)
        _say(self._done, self.tr("Renewing the backups …"), "muted")
        self._done.show()
        QTimer.singleShot(0, self._renew)

    def _renew(self) -> None:
        if not self._session.store.is_open:
            return
        try:
            gone = renew_backups(self._session.store)
        except StorageError as error:
            found = message(error)
            _say(self._done, f"{found.title}. {found.text}", "danger")
        else:
            _say(self._done, self.tr("One new backup was written, %n older one(s) removed.", "", gone), "good")
        self.refresh()


def _say(on: QWidget, text: str, role: str) -> None:
    on.setText(text)  # type: ignore[attr-defined]
    set_role(on, role)
