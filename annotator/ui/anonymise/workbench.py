"""The workbench: terms at the left, what is done about the chosen one at the right. Nothing is replaced by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.confidentiality.by_finding import Done, mark_places, replace_finding
from annotator.confidentiality.findings import Occurrence, base_form
from annotator.confidentiality.suggestions import TO_MARK, Suggestion, suggestions
from annotator.domain.forms import folded
from annotator.domain.replacements import Place
from annotator.storage.actions.marks import keep_term, unkeep
from annotator.storage.actions.replacing import bring_back
from annotator.ui.anonymise.losing import may_lose
from annotator.ui.anonymise.searching import searching
from annotator.ui.anonymise.term_card import TermCard
from annotator.ui.anonymise.term_list import TermList
from annotator.ui.anonymise.term_rows import TermModel, TermRow, kept_place, mask_places, rows_of
from annotator.ui.anonymise.words import CATEGORIES, category_name
from annotator.ui.ask import Ask
from annotator.ui.codebook.notice import Notice
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import EXPECTED, message
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label, row, scrolled

REFRESH_EVERY_MS = 400


class Workbench(QWidget):
    """Arrows, R, G, K, M and Enter in the list; after each step the next open term."""

    key_wanted = Signal()
    """She wants to make or open the linking key first."""
    counted = Signal()
    """Another number of terms is open."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._search, self._key = searching(session), open_key(session)
        self.model = TermModel(self)
        self.list, self.card, self.notice = TermList(self.model), TermCard(session), Notice()
        self.filter_field = QLineEdit()
        self._pills: dict[str, Pill] = {}
        self._wanted: tuple[str, str, int, int] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._lay_out()
        begin_at(self, self.list)
        self._connect()
        self._search.found.connect(self._refresh_later)
        self._search.progressed.connect(self._show_progress)
        session.changed.connect(self._refresh_later)
        self._key.opened.connect(self._refresh_later)
        self._key.closed.connect(self._refresh_later)
        self._show_progress(1, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show what is found now; the chosen term stays chosen as long as it is there."""
        if not self._session.store.is_open:
            return
        chosen, at = self.list.row, self.list.currentIndex().row()
        wanted = self._wanted or (chosen.key if chosen else None)
        self.model.show(rows_of(self._session.project, self._search.terms(), self._originals()))
        self._go_to(wanted, at)
        self._show_pills()
        self.counted.emit()

    def _refresh_later(self) -> None:
        """At once, or now and then while interviews are looked through: a long list takes its time."""
        if not self._later.isActive():
            self._later.start(REFRESH_EVERY_MS if self._search.is_busy else 0)

    def choose(self, words: str) -> None:
        """Go to the terms that hold some words."""
        self.filter_field.setText(words)
        self.list.go_to(0)
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to the terms, Esc empties it."""
        if watched is self.filter_field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter_field.text():
                self.filter_field.clear()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        unit, letter = tokens(self).unit, self.fontMetrics().averageCharWidth()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._left_part(unit))
        right = BreakingColumn()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        around = QVBoxLayout()
        around.setContentsMargins(unit * 5, unit * 3, unit * 5, 0)
        around.addWidget(self.notice)
        column.addLayout(around)
        self._right = Stack()
        self._right.addWidget(scrolled(self.card))
        self._right.addWidget(scrolled(self._empty_part(unit)))
        column.addWidget(self._right, 1)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([letter * 42, letter * 90])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _left_part(self, unit: int) -> QWidget:
        left = BreakingColumn()
        column = QVBoxLayout(left)
        column.setContentsMargins(unit * 4, unit * 3, 0, 0)
        column.setSpacing(unit * 2)
        self.filter_field.setPlaceholderText(self.tr("Find a term"))
        self.filter_field.setAccessibleName(self.tr("Find a term"))
        self.filter_field.setClearButtonEnabled(True)
        self.filter_field.installEventFilter(self)
        self.open_only = Pill(self.tr("Open only"))
        self.open_only.setChecked(True)
        flow = FlowLayout(unit, unit)
        held = QWidget()
        held.setLayout(flow)
        self._flow = flow
        flow.addWidget(self.open_only)
        for category in CATEGORIES:
            pill = self._pills[category] = Pill(category_name(category))
            pill.clicked.connect(lambda on, category=category: self._narrow(category if on else ""))
            flow.addWidget(pill)
        self._bar = WaitingBar()
        self._bar.setAccessibleName(self.tr("Looking through the interviews"))
        self._progress = label("", "muted")
        self.stop = button(self.tr("Stop"), self._search.stop, "link")
        self._working = QWidget()
        working = QVBoxLayout(self._working)
        working.setContentsMargins(0, 0, unit * 3, unit)
        working.addWidget(self._bar)
        working.addLayout(row(self._progress, self.stop))
        around = QVBoxLayout()
        around.setContentsMargins(0, 0, unit * 3, 0)
        around.setSpacing(unit * 2)
        around.addWidget(self.filter_field)
        around.addWidget(held)
        column.addLayout(around)
        column.addWidget(self._working)
        column.addWidget(self.list, 1)
        return left

    def _empty_part(self, unit: int) -> QWidget:
        page = BreakingColumn()
        column = QVBoxLayout(page)
        column.setContentsMargins(unit * 4, 0, unit * 4, 0)
        self._nothing = label("", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bring_in = button(
            self.tr("Add interviews …"), lambda: self._session.command_requested.emit("project.import")
        )
        self.look = button(self.tr("Look through the interviews"), self._search.begin_again)
        column.addStretch(2)
        column.addWidget(self._nothing)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bring_in, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _connect(self) -> None:
        self.filter_field.textChanged.connect(lambda text: self._narrow_and_show(words=text))
        self.open_only.clicked.connect(lambda on: self._narrow_and_show(open_only=on))
        self.list.chosen.connect(self._show_term)
        self.list.acted.connect(self._on_key)
        self.list.entered.connect(self.card.begin_writing)
        card = self.card
        card.replace_wanted.connect(lambda new: self._replace(new, None))
        card.replace_here_wanted.connect(self._replace)
        card.keep_wanted.connect(self._keep)
        card.mark_wanted.connect(self._mark)
        card.bring_back_wanted.connect(self._bring_back_entry)
        card.look_again_wanted.connect(self._look_again)
        card.show_wanted.connect(self._show_in_text)
        card.left.connect(self.list.setFocus)

    def _originals(self) -> dict[str, list[str]]:
        known: dict[str, list[str]] = {}
        for entry, term in self._key.key.terms() if self._key.key is not None else ():
            known.setdefault(entry, []).append(term)
        return known

    def _go_to(self, wanted: tuple[str, str, int, int] | None, at: int) -> None:
        """The wanted row, or what came to stand in its place: the next one."""
        self._wanted = None
        keys = [one.key for one in self.model.rows]
        self.list.go_to(keys.index(wanted) if wanted in keys else max(0, at))

    def _narrow(self, category: str) -> None:
        self._narrow_and_show(category=category)

    def _narrow_and_show(self, **values: str | bool) -> None:
        self.model.narrow(**values)  # type: ignore[arg-type]
        self._show_pills()
        self.list.go_to(0)

    def _show_pills(self) -> None:
        counts = self.model.counts()
        for category, pill in self._pills.items():
            pill.setVisible(bool(counts[category]) or self.model.category == category)
            pill.set_hint(str(counts[category]))
            pill.setChecked(self.model.category == category)
        self._flow.invalidate()

    def _show_progress(self, done: int, whole: int) -> None:
        self._working.setVisible(done < whole)
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
        said = self.tr("%1 of %2 interviews looked through")
        self._progress.setText(said.replace("%1", str(done)).replace("%2", str(whole)))
        self._say_nothing()

    def _say_nothing(self) -> None:
        if self._search.is_busy:
            said = self.tr("Looking for names, places, numbers and dates …")
        elif not self._session.project.documents:
            said = self.tr("What may say who somebody is stands here, once there are interviews.")
        elif self.model.words or self.model.category:
            said = self.tr("Nothing here with this filter.")
        elif not self._search.is_whole:
            said = self.tr("Not all interviews are looked through: there may be more.")
        else:
            said = self.tr("Nothing is open. The detectors do not see everything: read through the interviews as well.")
        self._nothing.setText(said)
        some = bool(len(self._session.project.documents))
        self.look.setVisible(some and not self._search.is_busy)
        self.bring_in.setVisible(not some)

    def _show_term(self, term: TermRow | None) -> None:
        places: list[Occurrence] = []
        offers: list[Suggestion] = []
        project = self._session.project
        if term is not None and term.finding is not None:
            places = list(term.finding.occurrences)
            offers = suggestions(project, term.finding, self._names())
        elif term is not None and term.entry in project.register:
            places = mask_places(project, project.masks.where("entry", term.entry))
        elif term is not None and term.kept in project.kept:
            places = kept_place(project, term.kept)
        self._say_nothing()
        self._right.setCurrentIndex(0 if term is not None else 1)
        self.card.show_term(term, offers, places, self._key.key is not None)

    def _names(self) -> dict[str, str]:
        people = self._key.key.persons().values() if self._key.key is not None else ()
        return {person.participant: person.name for person in people}

    def _on_key(self, what: str) -> None:
        term = self.list.row
        if term is None or term.state != "open":
            return
        to_mark = term.category in TO_MARK
        if what == "keep":
            self.card.begin_keeping()
        elif what == "mark" and to_mark:
            self._mark(None)
        elif what == "replace" and not to_mark:
            self._replace(self.card.suggestion, None)
        elif what == "generalise" and not to_mark:
            self.card.begin_generalising()

    def _replace(self, new: Suggestion, only: Occurrence | None) -> None:
        term = self.list.row
        if term is None or term.finding is None:
            return
        key = self._key.key
        if key is None and not may_lose(self._session, self._ask, self.key_wanted.emit):
            return
        finding = term.finding
        done = self._try(
            lambda: replace_finding(self._session.store, finding, new, key, originals_are_lost=key is None, only=only)
        )
        if isinstance(done, Done):
            self._say_replaced(done)
            self._go_on(term, stays=only is not None)

    def _say_replaced(self, done: Done) -> None:
        said = self.tr("%n place(s) replaced", "", done.places)
        if done.documents > 1:
            said += " " + self.tr("in %n interviews", "", done.documents)
        said += ", " + self.tr("%n coding(s) moved.", "", done.units_changed)
        if done.own_texts:
            said += " " + self.tr("%n of your own texts changed too.", "", done.own_texts)
        masks = done.masks
        if self._key.key is not None and masks:
            self.notice.say(said, (self.tr("Bring back"), lambda: self._bring_back(masks)))
        else:
            self.notice.say(said)

    def _keep(self, reason: str, at: Occurrence | None) -> None:
        term = self.list.row
        if term is None or term.finding is None:
            return
        place = Place(at.turn, at.start, at.end) if at is not None else None
        finding = term.finding
        whole = base_form(finding) if folded(base_form(finding)) == finding.key else finding.key
        what = at.text if at is not None else whole
        keep_term(self._session.store, what, term.category, reason, place)  # type: ignore[arg-type]
        self.notice.say(self.tr("Kept: %1").replace("%1", reason))
        self._go_on(term, stays=at is not None)

    def _mark(self, at: Occurrence | None) -> None:
        term = self.list.row
        if term is None or term.finding is None:
            return
        places = [at] if at is not None else list(term.finding.occurrences)
        kind = "third_person" if term.category == "third_person" else "health" if term.why == "health" else "special"
        made = mark_places(self._session.store, places, kind)  # type: ignore[arg-type]
        self.notice.say(
            self.tr("%n passage(s) marked. They are kept out of every export until you clear them.", "", len(made))
        )
        self._go_on(term, stays=at is not None)

    def _bring_back(self, masks: tuple[int, ...]) -> None:
        key = self._key.key
        if key is None:
            return
        there = [mask for mask in masks if mask in self._session.project.masks]
        count = self._try(lambda: bring_back(self._session.store, key, there))
        if isinstance(count, int):
            self.notice.say(self.tr("%n original(s) stand in the texts again.", "", count))

    def _bring_back_entry(self) -> None:
        term = self.list.row
        if term is not None and term.entry:
            self._bring_back(tuple(mask.id for mask in self._session.project.masks.where("entry", term.entry)))

    def _look_again(self) -> None:
        term = self.list.row
        if term is not None and term.kept:
            unkeep(self._session.store, term.kept)

    def _show_in_text(self, place: Occurrence) -> None:
        flat = self._session.project.flat(place.document)
        start = flat.position(place.turn, place.start)
        self._session.jump_to_range(place.document, start, start + place.end - place.start)

    def _go_on(self, term: TermRow, stays: bool) -> None:
        """The next open term; after a single place, the same as long as it has places."""
        keys = [one.key for one in self.model.rows]
        at = keys.index(term.key) if term.key in keys else -1
        follows = next((one.key for one in self.model.rows[at + 1 :] if one.state == "open"), None)
        self._wanted = term.key if stays else follows
        self.refresh()
        (self.card.places if stays and self.list.row and self.list.row.key == term.key else self.list).setFocus()

    def _try(self, does: Callable[[], object]) -> object:
        try:
            return does()
        except EXPECTED as error:
            self.notice.say(f"{message(error).title}. {message(error).text}")
            return None
