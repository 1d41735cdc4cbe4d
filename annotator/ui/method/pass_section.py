"""Coding a second time: on a blank layer, to see what she would give the same words now."""

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.passes import passes, running
from annotator.domain.review import Review
from annotator.storage.actions import passes as actions
from annotator.storage.store import now
from annotator.ui.ask import Ask
from annotator.ui.languages import long_date
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import Section, State, card, flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, clear, field, label


class PassSection(Section):
    """A coding goes on until she ends it; she may go on with it later, and throw it away (undo brings it back)."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Second coding"),
            self.tr(
                "Code some of the material again without seeing what you gave it the first time, best after some "
                "weeks. The codebook is the same; your first coding is put away and stays as it is. Where the two "
                "differ, ask which of them the definition of the code supports."
            ),
            parent,
        )
        self._session = session
        self.name = QLineEdit()
        self.name.returnPressed.connect(self._begin)
        self.begin = button(self.tr("Begin on a blank layer"), self._begin, "primary")
        self._new, column = card(self.tr("Code again"))
        column.addLayout(field(self.tr("What you call it"), self.name))
        column.addWidget(self.begin)
        self.column.addWidget(self._new)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(tokens(self).unit * 3)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)
        begin_at(self, self.name)

    @staticmethod
    def state(session: Session) -> State:
        """Whether one goes on."""
        now = running(session.project)
        if now is not None:
            return State(translate("PassSection", "Goes on since %1").replace("%1", long_date(now.at)), "warning")
        count = len(passes(session.project))
        text = translate("PassSection", "%n second coding(s)", "", count)
        return State(text if count else translate("PassSection", "On a blank layer"))

    def refresh(self) -> None:
        """Show which there are."""
        found = passes(self._session.project)
        self._new.setVisible(running(self._session.project) is None)
        if not self.name.isModified():
            number = len(found) + 2
            self.name.setText(self.tr("Coding %1").replace("%1", str(number)))
        clear(self._cards)
        for review in reversed(found):
            self._cards.addWidget(self._card(review))

    def _card(self, review: Review) -> QFrame:
        frame, column = card(review.reviewer)
        project = self._session.project
        items = project.review_items.where("review", review.id)
        turns = (project.turns.first("uuid", item.turn_uuid) for item in items)
        interviews = len({turn.document for turn in turns if turn is not None})
        days = self.tr("begun %1").replace("%1", long_date(review.at))
        if review.merged:
            days += ", " + self.tr("ended %1").replace("%1", long_date(review.merged))
        given = self.tr("%n code(s) given", "", len(items))
        where = self.tr("in %n interview(s)", "", interviews)
        column.addWidget(label(f"{days}  ·  {given} {where}" if items else days, "muted"))
        store = self._session.store
        if not review.merged:
            first = button(self.tr("Go on in the text"), lambda: self._session.page_requested.emit("text"), "primary")
            second = button(self.tr("End this coding"), lambda: self._end(review.id))
        else:
            first = button(self.tr("See the differences"), lambda: self.section_wanted.emit("compare"), "primary")
            second = button(self.tr("Go on with it"), lambda: self._go_on(review.id))
        remove = button(self.tr("Throw it away"), lambda: actions.remove_pass(store, review.id), "link")
        for does in (first, second, remove):
            does.setAccessibleName(f"{does.text()}: {review.reviewer}")
        column.addWidget(flow(first, second, remove))
        return frame

    def _begin(self) -> None:
        name = self.name.text().strip() or long_date(now())
        self.name.setModified(False)
        actions.begin_pass(self._session.store, name)
        self._session.page_requested.emit("text")

    def _go_on(self, review: int) -> None:
        actions.resume_pass(self._session.store, review)
        self._session.page_requested.emit("text")

    def _end(self, review: int) -> None:
        actions.end_pass(self._session.store, review)
        self.section_wanted.emit("compare")
