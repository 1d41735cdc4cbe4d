"""Replacing and keeping words from the text: the box at the selection, and what comes of it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QMenu, QWidget

from annotator.confidentiality.by_finding import replace_finding
from annotator.confidentiality.findings import TermFindings, finding_at
from annotator.confidentiality.suggestions import Suggestion, category_of, suggestions
from annotator.domain.replacements import Place, everywhere
from annotator.storage.actions.marks import keep_term
from annotator.storage.actions.replacing import bring_back
from annotator.ui.anonymise.losing import may_lose
from annotator.ui.anonymise.replace_box import ReplaceBox
from annotator.ui.anonymise.words import reasons
from annotator.ui.ask import Ask
from annotator.ui.messages import EXPECTED, message
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.ui.anonymise.text_desk import TextDesk


class TextReplacing(QObject):
    """Asks the desk what is meant."""

    def __init__(self, session: Session, desk: "TextDesk", over: QWidget, ask: Ask) -> None:
        super().__init__(desk)
        self._session, self._desk, self._ask = session, desk, ask
        self._key = open_key(session)
        self._finding: TermFindings | None = None
        self.box = ReplaceBox(over)
        self.box.here_wanted.connect(lambda new, kind: self._replace(new, kind, here=True))
        self.box.everywhere_wanted.connect(lambda new, kind: self._replace(new, kind, here=False))
        self.box.category_changed.connect(self._offer_for)

    def open_box(self) -> None:
        """Open the box at what is meant."""
        self._finding = self._meant()
        if self._finding is None:
            self._desk.say(self.tr("Select words within one paragraph."))
            return
        self._offer_for(category_of(self._finding))
        self.box.open_near(QRect(self._desk.caret_place(), self._desk.caret_place()))

    def keep(self) -> None:
        """Ask why it may stand, with quick reasons."""
        finding = self._meant()
        if finding is None:
            self._desk.say(self.tr("Select words within one paragraph."))
            return
        menu = QMenu(self.box.parentWidget())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for reason in reasons():
            menu.addAction(reason).triggered.connect(lambda _on=False, why=reason: self._keep(finding, why))
        menu.addSeparator()
        menu.addAction(self.tr("Another reason …")).triggered.connect(lambda: self._keep_otherwise(finding))
        self.menu = menu
        menu.popup(self._desk.caret_place())

    def bring_back(self, mask: int) -> None:
        """Put back what stood at one place."""
        if self._key.key is not None:
            count = bring_back(self._session.store, self._key.key, [mask])
            self._desk.say(self.tr("%n original(s) stand in the text again.", "", count))

    def _meant(self) -> TermFindings | None:
        """What is selected within one turn, as a detector would have it, or as it stands."""
        parts = list(self._desk.parts())
        document = self._session.document
        if len(parts) != 1 or document is None:
            return None
        return finding_at(self._session.project, document, *parts[0])

    def _offer_for(self, category: str) -> None:
        finding = self._finding
        if finding is None:
            return
        kind = finding if category_of(finding) == category else replace(finding, category=category, why="")
        self._finding = kind
        people = self._key.key.persons().values() if self._key.key is not None else ()
        names = {person.participant: person.name for person in people}
        places = len(everywhere(self._session.project, {finding.term: 0})[0].places)
        self.box.offer(kind, category, suggestions(self._session.project, kind, names), places)

    def _replace(self, new: Suggestion, category: str, here: bool) -> None:
        key, finding = self._key.key, self._finding
        if finding is None or (key is None and not may_lose(self._session, self._ask, self._lead_to_key)):
            return
        meant = replace(finding, category=category)
        only = finding.occurrences[0] if here else None
        try:
            done = replace_finding(self._session.store, meant, new, key, key is None, only)
        except EXPECTED as error:
            self._desk.say(f"{message(error).title}. {message(error).text}")
            return
        said = self.tr("%n place(s) replaced", "", done.places)
        self._desk.say(f"{said}, {self.tr('%n coding(s) moved.', '', done.units_changed)}")

    def _lead_to_key(self) -> None:
        self._session.section_requested.emit("key", None)

    def _keep(self, finding: TermFindings, reason: str) -> None:
        place = finding.occurrences[0]
        at = Place(place.turn, place.start, place.end)
        keep_term(self._session.store, finding.term, finding.category, reason, at)  # type: ignore[arg-type]
        self._desk.say(self.tr("Kept: %1").replace("%1", reason))

    def _keep_otherwise(self, finding: TermFindings) -> None:
        reason = self._ask.text(self.tr("Keep"), self.tr("Why may it stand?"))
        if reason and reason.strip():
            self._keep(finding, reason.strip())
