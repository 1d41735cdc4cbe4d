"""What the method asks her to write down: each question begins a dated memo, or leads to the one she began."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from annotator.domain.methods import Prompt
from annotator.domain.notes import Memo
from annotator.domain.project import Project
from annotator.storage.actions import memos
from annotator.storage.templates import template_of
from annotator.ui.ask import Ask
from annotator.ui.languages import current, long_date
from annotator.ui.look.tokens import tokens
from annotator.ui.notes.journal import question
from annotator.ui.notes.kinds import kind_name
from annotator.ui.sections.section import Section, State, card, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, row

ALONE = "pre_understanding"
"""A kind of memo that only one question asks for."""


class DecisionsSection(Section):
    """Pre-understanding, and the decisions an examiner will ask about."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("To write down"),
            self.tr(
                "Each question begins a memo that is dated today. Write before you code where you can: the date shows "
                "what you thought then."
            ),
            parent,
        )
        self._session = session
        self.buttons: dict[str, QPushButton] = {}
        self._shown: object = None
        self.entry = button(self.tr("New entry"), self._write_entry)
        self.entry.setAccessibleName(self.tr("New entry in the reflexive journal"))
        self._journal = label("")
        self._entries = label("", "muted")
        frame, column = card(kind_name("reflexive"))
        column.addWidget(self._journal)
        column.addLayout(row(self._entries, self.entry))
        self._prompts = QVBoxLayout()
        self._prompts.setSpacing(tokens(self).unit * 3)
        self.column.addLayout(self._prompts)  # first: some are to be answered before coding, the journal goes on
        self.column.addWidget(frame)
        self.column.addStretch(1)

    @staticmethod
    def state(session: Session) -> State:
        """The last one she wrote."""
        method = template_of(session.project)
        written = [memo.date for prompt in method.prompts if (memo := answer_to(session.project, prompt))]
        if not written:
            return State(translate("DecisionsSection", "Pre-understanding, decisions"))
        return State(translate("DecisionsSection", "Last written %1").replace("%1", long_date(max(written))))

    def refresh(self) -> None:
        """Show which are begun."""
        self._refresh_journal()
        method = template_of(self._session.project)
        found = [answer_to(self._session.project, prompt) for prompt in method.prompts]
        shown = (method.key, [(memo.id, memo.date) if memo else None for memo in found])
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._prompts)
        self.buttons.clear()
        for prompt, memo in zip(method.prompts, found, strict=True):
            self._prompts.addWidget(self._card(prompt, memo))

    def _refresh_journal(self) -> None:
        dates = [memo.date for memo in self._session.project.memos.where("kind", "reflexive") if memo.text.strip()]
        self._journal.setText(question(self._session.project))
        said = self.tr("%n note(s) in the journal", "", len(dates))
        if dates:
            said += "  ·  " + self.tr("last %1").replace("%1", long_date(max(dates)))
        self._entries.setText(said if dates else self.tr("Nothing written yet"))

    def _write_entry(self) -> None:
        memo = memos.add_memo(self._session.store, "", "reflexive")
        self._session.page_requested.emit("notes")
        self._session.memo_requested.emit(memo)

    def _card(self, prompt: Prompt, memo: Memo | None) -> QFrame:
        frame, column = card(prompt.title.said(current()))
        column.addWidget(label(prompt.text.said(current())))
        said = kind_name(prompt.kind)
        if memo is not None:
            said += "  ·  " + self.tr("begun %1").replace("%1", long_date(memo.date))
        does = self.tr("Open") if memo else self.tr("Write it down")
        made = button(does, lambda: self._write(prompt))
        made.setAccessibleName(f"{does}: {prompt.title.said(current())}")
        self.buttons[prompt.key] = made
        column.addLayout(row(label(said, "muted"), made))
        return frame

    def _write(self, prompt: Prompt) -> None:
        begun = answer_to(self._session.project, prompt)
        memo = (
            begun.id if begun else memos.add_memo(self._session.store, f"{prompt.title.said(current())}\n", prompt.kind)
        )
        self._session.page_requested.emit("notes")
        self._session.memo_requested.emit(memo)


def answer_to(project: Project, prompt: Prompt) -> Memo | None:
    """The memo that begins with the prompt's title, in whatever language the window spoke then; the first of them.
    A pre-understanding answers however it begins."""
    titles = {prompt.title.nb, prompt.title.nn, prompt.title.en}
    memos_of_kind = project.memos.where("kind", prompt.kind)
    found = [m for m in memos_of_kind if prompt.kind == ALONE or m.text.split("\n")[0].strip() in titles]
    return min(found, key=lambda memo: (memo.date, memo.id), default=None)
