"""How participants are called, what stands for he and she, and names she wants looked for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from annotator.domain.corpus import Scheme
from annotator.domain.pseudonyms import pseudonyms
from annotator.storage.actions.card import update_card
from annotator.storage.actions.schemes import use_scheme
from annotator.ui.anonymise.cards import lay_cards
from annotator.ui.anonymise.searching import searching
from annotator.ui.anonymise.words import translate
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained, sign_of
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.privacy.open_key import open_key
from annotator.ui.sections.section import card
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, row

SCHEMES: dict[Scheme, str] = {
    "own": QT_TRANSLATE_NOOP("NamesPage", "My own"),
    "numbers": QT_TRANSLATE_NOOP("NamesPage", "Numbers: P01, P02"),
    "letters": QT_TRANSLATE_NOOP("NamesPage", "Letters: A, B"),
    "names": QT_TRANSLATE_NOOP("NamesPage", "Neutral names: Ariel, Bo"),
}
SHOWN = 6


class NamesPage(QWidget):
    """Three cards."""

    sheet_wanted = Signal(object)

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._search, self._key = searching(session), open_key(session)
        self.scheme, self.pronoun, self.name = QComboBox(), QLineEdit(), QLineEdit()
        self._preview = label("", "muted")
        self.switch = button(self.tr("Switch"), self._on_switch, "primary")
        self.add = button(self.tr("Look for it"), self._on_add)
        self._added = FlowLayout(tokens(self).unit * 2, tokens(self).unit)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what is stored, but not over what she is writing."""
        if not self._session.store.is_open:
            return
        info = self._session.project.info
        if not self.scheme.hasFocus():
            self.scheme.setCurrentIndex(self.scheme.findData(info.scheme))
        if not self.pronoun.hasFocus():
            self.pronoun.setText(info.neutral_pronoun)
        self._show_preview()
        self._show_added()

    def flush(self) -> None:
        """Store what was typed."""
        if self._session.store.is_open and self.pronoun.text().strip() != self._session.project.info.neutral_pronoun:
            update_card(self._session.store, neutral_pronoun=self.pronoun.text().strip())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        lay_cards(self, self._scheme_card(), self._pronoun_card(), self._names_card())

    def _scheme_card(self) -> QFrame:
        frame, column = card(
            self.tr("How participants are called"),
            self.tr("Everything follows: labels in the interviews, replacements, quotes and your own texts."),
        )
        self.scheme.setAccessibleName(self.tr("How participants are called"))
        for scheme, text in SCHEMES.items():
            self.scheme.addItem(translate("NamesPage", text), scheme)
        self.scheme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        said = self.tr("Switching renames everybody at once and is one step of undo; no coding moves.")
        beside = sign_of(self.scheme, self.scheme.accessibleName(), said, "people")
        column.addLayout(row(self.scheme, beside, self.switch, None))
        column.addWidget(self._preview)
        return frame

    def _pronoun_card(self) -> QFrame:
        frame, column = card(
            self.tr("A neutral pronoun"),
            self.tr(
                "If you set one, every “he” and “she” is a finding, and the check before an export looks for them too."
            ),
        )
        self.pronoun.setAccessibleName(self.tr("A neutral pronoun"))
        self.pronoun.setPlaceholderText(self.tr("[hen], or empty: pronouns stay"))
        self.pronoun.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        said = self.tr(
            "For who wants it hidden whether a participant is a man or a woman. Each place is yours to decide."
        )
        column.addLayout(explained(self.pronoun, self.pronoun.accessibleName(), said))
        return frame

    def _names_card(self) -> QFrame:
        frame, column = card(
            self.tr("More names to look for"),
            self.tr(
                "A nickname, or a name the detectors do not know. It is not written down anywhere, and is forgotten "
                "when the project is locked; the linking key remembers it once it is replaced."
            ),
        )
        self.name.setAccessibleName(self.tr("Name to look for"))
        self.name.setPlaceholderText(self.tr("Name"))
        line = row(self.name, self.add)
        line.setStretch(0, 1)
        column.addLayout(line)
        held = QWidget()
        held.setLayout(self._added)
        column.addWidget(held)
        return frame

    def _connect(self) -> None:
        self.scheme.currentIndexChanged.connect(lambda _at: self._show_preview())
        self.pronoun.editingFinished.connect(self.flush)
        self.name.returnPressed.connect(self._on_add)

    def _show_preview(self) -> None:
        scheme = self.scheme.currentData()
        project = self._session.project
        people = sorted(project.participants, key=lambda person: (person.position, person.id))
        new = pseudonyms(scheme, len(people), self._real_names()) if scheme else []
        pairs = [f"{person.pseudonym} → {name}" for person, name in zip(people, new, strict=False)]
        more = " …" if len(pairs) > SHOWN else ""
        same = all(person.pseudonym == name for person, name in zip(people, new, strict=False))
        said = ",  ".join(pairs[:SHOWN]) + more
        self._preview.setText(said if pairs and not same else self.tr("This is how they are called now."))
        self.switch.setEnabled((bool(people) and scheme != project.info.scheme) or (bool(pairs) and not same))

    def _real_names(self) -> list[str]:
        """Names nobody may be given, as far as the open key tells."""
        people = self._key.key.persons().values() if self._key.key is not None else ()
        return [part for person in people for part in person.name.split()]

    def _on_switch(self) -> None:
        use_scheme(self._session.store, self.scheme.currentData(), self._real_names())
        self.refresh()

    def _on_add(self) -> None:
        self._search.look_for(self.name.text())
        self.name.clear()
        self._show_added()

    def _show_added(self) -> None:
        clear(self._added)
        for name in self._search.names:
            pill = Pill(name)
            pill.setCheckable(False)
            pill.set_hint("×")
            pill.setToolTip(self.tr("Look for it no longer"))
            pill.clicked.connect(lambda _on=False, name=name: self._on_forget(name))
            self._added.addWidget(pill)

    def _on_forget(self, name: str) -> None:
        self._search.forget(name)
        self._show_added()
