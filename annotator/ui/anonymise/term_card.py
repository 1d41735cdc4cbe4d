"""What is done about one term: the words to write instead, the reasons to keep it, and every place it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.confidentiality.findings import Occurrence
from annotator.confidentiality.suggestions import TO_MARK, Suggestion
from annotator.ui.anonymise.place_list import PlaceList
from annotator.ui.anonymise.term_rows import TermRow
from annotator.ui.anonymise.words import category_name, reasons, why_found
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, row

LEAST_FIELD_LETTERS = 12


class _Field(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TermCard(QWidget):
    """Asks; the workbench does. Esc in a field goes back to the list."""

    replace_wanted = Signal(object)
    """A `Suggestion` for every place."""
    replace_here_wanted = Signal(object, object)
    """A `Suggestion` and the `Occurrence` to write it at."""
    keep_wanted = Signal(str, object)
    """A reason, and the `Occurrence` it is for or None for all."""
    mark_wanted = Signal(object)
    """The `Occurrence` to mark, or None for all."""
    bring_back_wanted = Signal()
    look_again_wanted = Signal()
    show_wanted = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: TermRow | None = None
        self._offers: list[Suggestion] = []
        self._keep_at: Occurrence | None = None
        self._participant: int | None = None
        self._title, self._about = label("", "title"), label("", "muted")
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Write instead"))
        self.field.textEdited.connect(lambda _text: self._forget_participant())
        self._who = label("", "muted")
        self._chips = FlowLayout(tokens(self).unit * 2, tokens(self).unit)
        self.people = QPushButton(self.tr("Is a participant"))
        self._menu = QMenu(self.people)
        self._menu.aboutToShow.connect(self._fill_people)
        self.people.setMenu(self._menu)
        self.replace = button("", self._on_replace, "primary")
        self.generalise = button(self.tr("Generalise"), self.begin_generalising)
        self.keep = button(self.tr("Keep …"), self.begin_keeping)
        self.mark = button("", lambda: self.mark_wanted.emit(None), "primary")
        self.bring_back = button(self.tr("Bring back the original"), self.bring_back_wanted.emit)
        self.look_again = button(self.tr("Look for it again"), self.look_again_wanted.emit)
        self.places = PlaceList()
        self._lay_out()
        self.field.returnPressed.connect(self._on_replace)
        self.field.left.connect(self.left)
        self.places.left.connect(self.left)
        self.places.replaced.connect(lambda place: self.replace_here_wanted.emit(self._meant(), place))
        self.places.kept.connect(self.begin_keeping)
        self.places.marked.connect(self.mark_wanted)
        self.places.wanted.connect(self.show_wanted)

    @property
    def suggestion(self) -> Suggestion:
        """What the field says now."""
        return self._meant()

    def show_term(
        self, term: TermRow | None, offers: list[Suggestion], places: list[Occurrence], key_is_open: bool
    ) -> None:
        """Show a term with what could stand instead, or nothing."""
        self._row, self._offers, self._keep_at = term, offers, None
        self.setVisible(term is not None)
        self._keeping.hide()
        if term is None:
            return
        is_open, to_mark = term.state == "open", term.category in TO_MARK
        self._title.setText(term.title)
        self._about.setText(self._said_of(term, places))
        self._instead.setVisible(is_open and not to_mark)
        self.mark.setVisible(is_open and to_mark)
        self._mark_words.setVisible(is_open and to_mark)
        self.keep.setVisible(is_open)
        self.replace.setVisible(is_open and not to_mark)
        self.generalise.setVisible(is_open and not to_mark and any(o.level == "generalised" for o in offers))
        self.people.setVisible(term.category == "name")
        self.bring_back.setVisible(term.entry > 0 and key_is_open)
        self.look_again.setVisible(term.kept > 0)
        self._fill_chips()
        self._take(offers[0] if offers else Suggestion(""))
        self.replace.setText(self.tr("Replace everywhere (%n)", "", len(places)))
        self.mark.setText(self.tr("Mark the passages (%n)", "", len(places)))
        kinds = ("mark", "keep") if to_mark else ("replace", "keep")
        self.places.show_places(self._session.project, places, kinds if is_open else ())

    def begin_generalising(self) -> None:
        """Put the first generalisation into the field, to be looked at before Enter."""
        found = next((offer for offer in self._offers if offer.level == "generalised"), None)
        if found is not None:
            self._take(found)
            self.begin_writing()

    def begin_writing(self) -> None:
        """Go to the field; of a term that is marked, to its places."""
        goal = self.field if self._instead.isVisible() else self.places
        goal.setFocus()
        self.field.selectAll()

    def begin_keeping(self, at: Occurrence | None = None) -> None:
        """Ask for the reason: quick ones, or her own."""
        self._keep_at = at
        self._keep_title.setText(self.tr("Why may it stand here?") if at else self.tr("Why may it stand?"))
        self._keeping.show()
        self.reason.clear()
        self.reason.setFocus()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 3, unit * 5, 0)
        column.setSpacing(unit * 2)
        column.addWidget(self._title)
        column.addWidget(self._about)
        self._instead = self._instead_part(unit)
        column.addWidget(self._instead)
        self._mark_words = label(
            self.tr("The sentence is marked, and kept out of every export and share until you clear the mark.")
        )
        column.addWidget(self._mark_words)
        acts = FlowLayout(unit * 2, unit * 2)
        held = QWidget()
        held.setLayout(acts)
        for widget in (self.replace, self.mark, self.generalise, self.keep, self.bring_back, self.look_again):
            acts.addWidget(widget)
        column.addWidget(held)
        self._keeping = self._keeping_part(unit)
        column.addWidget(self._keeping)
        column.addWidget(self.places, 1)
        for widget, key in ((self.replace, "R"), (self.generalise, "G"), (self.keep, "K"), (self.mark, "M")):
            widget.setToolTip(self.tr("In the list: %1").replace("%1", key))

    def _instead_part(self, unit: int) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, unit, 0, 0)
        column.setSpacing(unit * 2)
        column.addWidget(label(self.tr("Write instead"), "heading"))
        line = row(self.field, self.people)
        line.setStretch(0, 1)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_FIELD_LETTERS)
        column.addLayout(line)
        column.addWidget(self._who)
        held = QWidget()
        held.setLayout(self._chips)
        column.addWidget(held)
        return part

    def _keeping_part(self, unit: int) -> QFrame:
        part = QFrame()
        part.setProperty("role", "note")
        column = QVBoxLayout(part)
        column.setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 3)
        column.setSpacing(unit * 2)
        self._keep_title = label("", "heading")
        column.addWidget(self._keep_title)
        flow = FlowLayout(unit * 2, unit)
        held = QWidget()
        held.setLayout(flow)
        for words in reasons():
            pill = Pill(words)
            pill.setCheckable(False)
            pill.clicked.connect(lambda _on=False, words=words: self._keep(words))
            flow.addWidget(pill)
        column.addWidget(held)
        self.reason = _Field()
        self.reason.setPlaceholderText(self.tr("Or your own reason, then Enter"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.returnPressed.connect(lambda: self._keep(self.reason.text()))
        self.reason.left.connect(self._leave_keeping)
        column.addWidget(self.reason)
        part.hide()
        return part

    def _said_of(self, term: TermRow, places: list[Occurrence]) -> str:
        where = self.tr("%n interview(s)", "", len({place.document for place in places}))
        count = self.tr("%n place(s)", "", len(places))
        said = f"{category_name(term.category)} · {count} · {where}" if places else category_name(term.category)
        if term.note:
            words = self.tr("Kept: %1") if term.state == "kept" else self.tr("May leave: %1")
            said = f"{said}\n{words.replace('%1', term.note)}"
        return " · ".join(part for part in (said, why_found(term.why)) if part)

    def _fill_chips(self) -> None:
        clear(self._chips)
        for offer in self._offers:
            pill = Pill(offer.text)
            pill.setCheckable(False)
            pill.clicked.connect(lambda _on=False, offer=offer: self._choose(offer))
            self._chips.addWidget(pill)

    def _choose(self, offer: Suggestion) -> None:
        self._take(offer)
        self.field.setFocus()
        self.field.selectAll()

    def _take(self, offer: Suggestion) -> None:
        self.field.setText(offer.text)
        self._participant = offer.participant
        self._show_who()

    def _forget_participant(self) -> None:
        self._participant = None
        self._show_who()

    def _show_who(self) -> None:
        person = self._session.project.participants.get(self._participant)
        self._who.setVisible(person is not None)
        if person is not None:
            self._who.setText(self.tr("The pseudonym of a participant: it follows when you change the pseudonym."))

    def _meant(self) -> Suggestion:
        text = " ".join(self.field.text().split())
        known = next((offer for offer in self._offers if offer.text == text), None)
        return Suggestion(text, known.level if known else "replaced", self._participant)

    def _fill_people(self) -> None:
        self._menu.clear()
        for person in sorted(self._session.project.participants, key=lambda one: (one.position, one.id)):
            action = self._menu.addAction(person.pseudonym)
            offer = Suggestion(person.pseudonym, participant=person.id)
            action.triggered.connect(lambda _on=False, offer=offer: self._choose(offer))

    def _on_replace(self) -> None:
        if self._row is not None and self._row.state == "open":
            self.replace_wanted.emit(self._meant())

    def _keep(self, reason: str) -> None:
        if reason.strip():
            self._keeping.hide()
            self.keep_wanted.emit(reason.strip(), self._keep_at)

    def _leave_keeping(self) -> None:
        self._keeping.hide()
        self.left.emit()
