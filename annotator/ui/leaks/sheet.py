"""What has to be looked at before something leaves, grouped by kind. Nothing leaves while one is open."""

from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from annotator.confidentiality.leak_check import Leak, accept_leak, open_leaks
from annotator.ui.help.place import offer_help
from annotator.ui.leaks.leak_card import LeakCard
from annotator.ui.leaks.sources import Source, go_to
from annotator.ui.leaks.words import kind_title, kind_why, way_of
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, row, scrolled, set_role
from annotator.ui.shell.tab_order import TabsInOrder

MOST_CARDS = 60
WIDTH_IN_LETTERS = 92
HEIGHT_IN_LETTERS = 84
SHARE_OF_SCREEN = 0.92
SECTIONS = {"marks": "anonymise", "term": "anonymise", "rights": "rights", "life": "life", "key": "key"}


class LeakSheet(TabsInOrder, QDialog):
    """Modal: what was checked must not change before it leaves. Accepted (closed with yes) when none is open."""

    going = Signal()
    """She goes to put something right: nothing leaves this time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._leaks: list[Leak] = []
        self.cards: list[LeakCard] = []
        unit, letter = tokens(self).unit, self.fontMetrics().averageCharWidth()
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAccessibleName(self.tr("Before it leaves"))
        self._title, self._said = label("", "title"), label("", "muted")
        self._rest = label("", "muted")
        self.leave = button(self.tr("Go on"), self.accept, "primary")
        self.stop = button(self.tr("Do not export"), self.reject)
        self._column = QVBoxLayout()
        self._column.setSpacing(unit * 2)
        self._stack = Stack()
        self._stack.addWidget(self._waiting_part(unit))
        self._stack.addWidget(self._list_part(unit))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(unit * 6, unit * 5, unit * 6, unit * 4)
        whole.setSpacing(unit * 2)
        for widget in (self._title, self._said):
            whole.addWidget(widget)
        whole.addWidget(self._stack, 1)
        whole.addLayout(row(None, self.stop, self.leave))
        room = self.screen().availableSize() * SHARE_OF_SCREEN
        self.resize(QSize(letter * WIDTH_IN_LETTERS, letter * HEIGHT_IN_LETTERS).boundedTo(room))
        session.closing.connect(self.reject)
        offer_help(self)

    @property
    def open_ones(self) -> list[Leak]:
        """What she has neither accepted nor put right."""
        return open_leaks(self._session.project, self._leaks)

    def wait(self) -> None:
        """Say that what would leave is being looked through."""
        self.setWindowTitle(self.tr("Before it leaves"))
        self._title.setText(self.tr("Looking through what would leave …"))
        self._said.hide()
        self._stack.setCurrentIndex(0)
        self.leave.hide()

    def show_leaks(self, leaks: list[Leak]) -> None:
        """Show what was found."""
        self._leaks = leaks
        self.setWindowTitle(self.tr("Before it leaves"))
        self._stack.setCurrentIndex(1)
        self.leave.show()
        self._said.show()
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field gives a reason, and never lets anything out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _waiting_part(self, unit: int) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        bar = WaitingBar()
        bar.setRange(0, 0)
        column.addSpacing(unit * 2)
        column.addWidget(bar)
        column.addStretch(1)
        return part

    def _list_part(self, unit: int) -> QScrollArea:
        canvas = QWidget()
        outer = QVBoxLayout(canvas)
        outer.setContentsMargins(0, unit * 2, unit * 3, unit * 2)
        outer.addLayout(self._column)
        outer.addWidget(self._rest)
        outer.addStretch(1)
        self._area = scrolled(canvas)
        return self._area

    def _fill(self) -> None:
        found = self.open_ones
        unit = tokens(self).unit
        clear(self._column)
        self.cards = []
        for kind, of_kind in groupby(found[:MOST_CARDS], key=lambda leak: leak.kind):
            leaks = list(of_kind)
            heading = label(kind_title(kind), "heading")
            heading.setContentsMargins(0, unit * 2, 0, 0)
            self._column.addWidget(heading)
            why = kind_why(leaks[0])
            if why:
                self._column.addWidget(label(why, "muted"))
            for leak in leaks:
                self._column.addWidget(self._card(leak))
        beyond = max(0, len(found) - MOST_CARDS)
        self._rest.setText(self.tr("%n more are shown when these are decided.", "", beyond))
        self._rest.setVisible(beyond > 0)
        self._say(len(found))

    def _say(self, left: int) -> None:
        self.leave.setEnabled(left == 0)
        if left:
            self._title.setText(self.tr("Look at %n thing(s) before it leaves", "", left))
            self._said.setText(
                self.tr(
                    "Correct each where it comes from, or accept it with a reason. What you accept may leave from now "
                    "on, in every file, and is not asked about again; the access log notes that you did."
                )
            )
            set_role(self._said, "muted")
        else:
            self._title.setText(self.tr("Nothing is open any more"))
            self._said.setText(self.tr("It may leave now."))
            set_role(self._said, "good")
            self.leave.setFocus()

    def _card(self, leak: Leak) -> LeakCard:
        made = LeakCard(self._session.project, leak)
        made.accepted.connect(self._on_accepted)
        made.way_wanted.connect(self._on_way)
        made.source_wanted.connect(self._on_source)
        self.cards.append(made)
        return made

    def _on_accepted(self, leak: Leak, reason: str) -> None:
        held = self._area.verticalScrollBar().value()
        accept_leak(self._session.store, leak, reason)
        self._fill()
        self._area.verticalScrollBar().setValue(held)
        if self.cards:
            self.cards[0].accept.setFocus()

    def _on_source(self, source: Source) -> None:
        self._go()
        go_to(self._session, source)

    def _on_way(self, leak: Leak) -> None:
        self._go()
        way = way_of(leak)
        if way == "people":
            self._session.page_requested.emit("people")
        elif way:
            what = leak.term if way == "term" else "marks" if way == "marks" else None
            self._session.section_requested.emit(SECTIONS[way], what)

    def _go(self) -> None:
        self.reject()
        self.going.emit()
