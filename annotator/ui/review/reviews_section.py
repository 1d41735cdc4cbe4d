"""Comments and suggestions that came back, for the student to answer one by one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.passes import from_readers, is_own
from annotator.storage.actions import deciding
from annotator.storage.errors import PlaceLost
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import message
from annotator.ui.review.entries import STATES, Entry, entries, state_of, translate
from annotator.ui.review.entries import State as ItemState
from annotator.ui.review.going import go_to
from annotator.ui.review.item_list import ItemList
from annotator.ui.review.item_model import ItemModel
from annotator.ui.sections.section import State
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label

ALL_READERS = 0
LOW_LINES = 32


class ReviewsSection(QWidget):
    """A accepts, D declines (with Shift: with a word to the reader), Enter shows the place. All can be undone."""

    section_wanted = Signal(str)
    """Another section, by its id."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self.setAccessibleName(self.tr("Comments and suggestions"))
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shown: ItemState = "open"
        self.model = ItemModel(session, self)
        self.list = ItemList(self.model, self.tr("Comments and suggestions"))
        self.pills: dict[ItemState, Pill] = {}
        self.readers = QComboBox()
        self._stack = Stack()
        self._empty = label("", "muted")
        self._take_in = button(self.tr("Take in what came back"), lambda: self.section_wanted.emit("take_in"))
        self._said = label("", "warning")
        self._lay_out()
        begin_at(self, self.list)
        self.list.pressed.connect(self._on_key)
        self.list.chosen.connect(self._show_buttons)
        session.changed.connect(self._on_changes)
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """How many wait for an answer."""
        project = session.project
        items = [item for item in project.review_items if not is_own(project, item)]
        waiting = sum(not item.decision for item in items)
        if waiting:
            return State(translate("ReviewsSection", "%n open", "", waiting), "warning")
        if items:
            return State(translate("ReviewsSection", "All answered"), "good")
        return State(translate("ReviewsSection", "None yet"))

    def show_item(self, item: int) -> None:
        """Bring an item into view, whatever the filter was."""
        record = self._session.project.review_items.get(item)
        if record is not None:
            self.readers.setCurrentIndex(0)
            self._filter(state_of(self._session.project, record))
            self.list.choose(self.model.row_where(lambda entry: entry.item.id == item))
            self.list.setFocus()

    def refresh(self) -> None:
        """List what there is now; the current card stays current, or the one after it becomes so."""
        found = self._found()
        counts = {state: sum(entry.state == state for entry in found) for state in STATES}
        for state, pill in self.pills.items():
            pill.set_hint(str(counts[state]))
            pill.setChecked(state == self.shown)
        current, row = self.list.entry, self.list.currentIndex().row()
        self.model.show([entry for entry in found if entry.state == self.shown])
        kept = self.model.row_where(lambda entry: current is not None and entry.item.id == current.item.id)
        held = self.list.hasFocus()
        self._stack.setCurrentIndex(1 if self.model.rows else 0)
        if held and not self.model.rows:  # the last one is answered: the list goes, and the focus with it
            self.pills[self.shown].setFocus()
        self._empty.setText(self._why_empty(bool(found)))
        self._take_in.setVisible(not found)
        self.list.choose(kept if kept >= 0 else max(row, 0))

    def accept(self, as_memo: bool = True) -> None:
        """Accept the current item: a comment becomes a memo (or is only ticked off), a suggestion a code."""
        entry = self._current()
        if entry is None:
            return
        try:
            deciding.accept(self._session.store, entry.item.id, as_memo)
        except PlaceLost as error:
            self._said.setText(message(error).text)
            self._said.show()

    def decline(self, with_reply: bool = False) -> None:
        """Decline the current item."""
        entry = self._current()
        if entry is None:
            return
        reply: str | None = ""
        if with_reply:
            reply = self._ask.long_text(self.tr("Decline with a reply"), self.tr("A word to the reader"))
        if reply is not None:
            deciding.decline(self._session.store, entry.item.id, reply)

    def jump(self) -> None:
        """Show what the current item is about."""
        entry = self.list.entry
        if entry is not None:
            go_to(self._session, entry)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type in a low window the list comes first; what is put away has its key."""
        super().resizeEvent(event)
        for part in (self._title, self._intro):
            part.setVisible(not self._is_low)
        self._show_buttons()

    @property
    def _is_low(self) -> bool:
        return self.height() < self.fontMetrics().lineSpacing() * LOW_LINES

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 8, unit * 5, unit * 6, unit * 4)
        column.setSpacing(unit * 2)
        self._title = label(self.tr("Comments and suggestions"), "title")
        said = translate("Section", "Opens the help page about this.")
        column.addLayout(explained(self._title, self._title.text(), said))
        self._intro = label(self.tr("What readers wrote stands apart from your own work until you accept it."), "muted")
        column.addWidget(self._intro)
        titles = {
            "open": self.tr("Open"),
            "accepted": self.tr("Accepted"),
            "declined": self.tr("Declined"),
            "lost": self.tr("Place lost"),
        }
        flow = FlowLayout(unit * 2, unit * 2)
        for state in STATES:
            pill = Pill(titles[state])
            pill.clicked.connect(lambda _=False, wanted=state: self._filter(wanted))
            self.pills[state] = pill
            flow.addWidget(pill)
        self.readers.setAccessibleName(self.tr("Reader"))
        self.readers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.readers.activated.connect(lambda _: self.refresh())
        flow.addWidget(self.readers)
        bar = QWidget()
        bar.setLayout(flow)
        column.addWidget(bar)
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(0, unit * 4, 0, 0)
        inner.addWidget(self._empty)
        inner.addWidget(self._take_in)
        inner.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        column.addWidget(self._stack, 1)
        self._said.hide()
        column.addWidget(self._said)
        column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        unit = tokens(self).unit
        bar, flow = QWidget(), FlowLayout(unit * 2, unit * 2)
        bar.setLayout(flow)
        self.agree = button(self.tr("Accept  (A)"), self.accept, "primary")
        self.ticked = button(self.tr("Read, no memo  (Shift+A)"), lambda: self.accept(as_memo=False))
        self.refuse = button(self.tr("Decline  (D)"), self.decline)
        self.reply = button(self.tr("Decline with a reply …  (Shift+D)"), lambda: self.decline(with_reply=True))
        self.show_place = button(self.tr("Show the place  (Enter)"), self.jump, "link")
        for one in (self.agree, self.ticked, self.refuse, self.reply, self.show_place):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the list
            flow.addWidget(one)
        return bar

    def _found(self) -> list[Entry]:
        reviews = from_readers(self._session.project)
        known = [self.readers.itemData(at) for at in range(self.readers.count())]
        if known != [ALL_READERS, *(review.id for review in reviews)]:
            self.readers.clear()
            self.readers.addItem(self.tr("All readers"), ALL_READERS)
            for review in reviews:
                self.readers.addItem(review.reviewer, review.id)
        self.readers.setVisible(len(reviews) > 1)
        chosen = self.readers.currentData()
        return entries(self._session.project, [r.id for r in reviews] if chosen in (None, ALL_READERS) else [chosen])

    def _filter(self, state: ItemState) -> None:
        self.shown = state
        self.refresh()
        self.list.setFocus()

    def _current(self) -> Entry | None:
        entry = self.list.entry
        return entry if entry is not None and not entry.item.decision else None

    def _show_buttons(self) -> None:
        entry = self.list.entry
        waits = entry is not None and not entry.item.decision
        self.show_place.setVisible(entry is not None and not self._is_low)
        self.agree.setVisible(waits)
        self.refuse.setVisible(waits)
        self.reply.setVisible(waits and not self._is_low)
        is_comment = entry is not None and entry.item.kind == "comment"
        self.ticked.setVisible(waits and is_comment and not self._is_low)
        self.agree.setText(self.tr("Keep as a memo  (A)") if is_comment else self.tr("Accept  (A)"))
        self._said.hide()

    def _why_empty(self, any_at_all: bool) -> str:
        if not any_at_all:
            return self.tr("Nothing has come back yet. When a reader has sent a share back, take it in.")
        texts = {
            "open": self.tr("Everything is answered."),
            "accepted": self.tr("Nothing has been accepted yet."),
            "declined": self.tr("Nothing has been declined."),
            "lost": self.tr("Every comment has found its place."),
        }
        return texts[self.shown]

    def _on_key(self, key: int, shifted: bool) -> None:
        if key == Qt.Key.Key_A:
            self.accept(as_memo=not shifted)
        elif key == Qt.Key.Key_D:
            self.decline(with_reply=shifted)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jump()

    def _on_changes(self, changes: Changes) -> None:
        tables = ("review", "review_item", "turn", "unit", "span", "label", "node", "document")
        if self.isVisible() and changes.touches(*tables):
            self.refresh()
