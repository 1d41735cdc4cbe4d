"""Ending the project: what is left to do, and the statement that says it was done."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.confidentiality import closing, life
from annotator.confidentiality.findings import TermFindings, findings
from annotator.domain.changes import Changes
from annotator.domain.closing import Step
from annotator.storage.purging import purge_history
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained
from annotator.ui.languages import current, long_date
from annotator.ui.messages import is_expected, message
from annotator.ui.privacy.days import today
from annotator.ui.privacy.ending import Ending
from annotator.ui.privacy.key_facts import last_line
from annotator.ui.privacy.open_key import open_key
from annotator.ui.privacy.step_row import StepRow, sentence
from annotator.ui.sections.section import Section, State, card, flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label
from annotator.ui.tasks import Task, Tasks

_LEADS_TO = {
    "requests": "rights",
    "withdrawn": "rights",
    "restricted": "rights",
    "residual": "anonymise",
    "recordings": "recordings",
    "key": "key",
}


class ClosingSection(Section):
    """The steps come from the file itself; nothing is ticked off by hand."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Close the project"),
            self.tr(
                "When the end date has come: take away what could identify anybody, and keep a statement of what was "
                "done. What is left may be kept if it is truly anonymous and your approval allows it; that is "
                "yours to judge."
            ),
            parent,
        )
        self._session, self._ask = session, ask
        self._tasks = Tasks(session)  # outlives the page: a thread that runs must not be destroyed
        self._findings: list[TermFindings] | None = None
        self.rows: list[StepRow] = []
        """The steps as they are shown."""
        self.steps = QVBoxLayout()
        self.with_title = QCheckBox(self.tr("Include the project's title"))
        hint = self.tr("It is your own wording, and may identify somebody.")
        self.with_title.setAccessibleDescription(hint)
        self.finish = button(self.tr("Save the statement and close …"), self._on_finish, "primary")
        self._why = label("", "muted")
        frame, column = card(self.tr("Steps"))
        column.addLayout(self.steps)
        self.column.addWidget(frame)
        frame, column = card(
            self.tr("Statement"),
            self.tr(
                "A PDF of one page without names: what was destroyed and when, what is left, and how it can be "
                "verified. The project is closed first, so that the statement can identify its file by a "
                "fingerprint."
            ),
        )
        said = self.tr("The statement otherwise tells the project by its fingerprint alone, without a word of yours.")
        column.addLayout(explained(self.with_title, self.with_title.text(), said))
        column.addWidget(label(hint, "muted"))
        column.addWidget(self._why)
        column.addWidget(flow(self.finish))
        self.column.addWidget(frame)
        self.column.addStretch(1)
        session.changed.connect(self._on_changes)
        session.closing.connect(self._tasks.finish)
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """Whether it is time, or done."""
        at = last_line(session.store, "closed")
        if at:
            return State(translate("ClosingSection", "Ended on %1").replace("%1", long_date(at)), "good")
        if life.passed(session.project, today()):
            return State(translate("ClosingSection", "It is time"), "danger")
        return State(translate("ClosingSection", "When all is handed in"))

    def refresh(self) -> None:
        """Read the steps from the file."""
        found = closing.steps(self._session.store, self._findings or ())
        focus: QWidget | None = self.focusWidget()
        held = focus is not None and any(made.isAncestorOf(focus) for made in self.rows)
        clear(self.steps)
        self.rows = [self._row(step) for step in found]
        for made in self.rows:
            made.wanted.connect(self._see_to)
            self.steps.addWidget(made)
        buttons = [made.button for made in self.rows if made.button is not None]
        ready = closing.is_ready(found) and self._findings is not None
        self.finish.setEnabled(ready)
        self._why.setText("" if ready else self.tr("The statement can be written when no step is open."))
        self._why.setVisible(not ready)
        if held:  # the button that was pressed is gone: on to the next
            next(iter(buttons), self.finish).setFocus()

    def _row(self, step: Step) -> StepRow:
        if step.name == "residual" and self._findings is None:
            unknown = Step("residual", "open")
            looking = bool(self._tasks.running)
            text = self.tr("Looking through the texts …") if looking else self.tr("The texts must be looked through.")
            return StepRow(unknown, text, "" if looking else self.tr("Look through them"))
        if step.state != "open":
            return StepRow(step, sentence(step))
        if step.name in ("history", "backups"):
            return StepRow(step, sentence(step), self.tr("Empty the history …") if step.name == "history" else "")
        return StepRow(step, sentence(step), self.tr("See to it"))

    def _see_to(self, name: str) -> None:
        if name == "history":
            self._empty_history()
        elif name == "residual" and self._findings is None:
            self._look_through()
        else:
            self.section_wanted.emit(_LEADS_TO[name])

    def _look_through(self) -> None:
        project, key = self._session.project, open_key(self._session).key
        terms = key.terms() if key is not None else []

        def job(task: Task) -> list[TermFindings]:
            def on_document(_document: int) -> None:
                if task.cancelled:
                    raise _Stopped

            return findings(project, terms=terms, on_document=on_document)

        task = Task(job)
        task.finished.connect(self._on_found)
        task.failed.connect(self._on_failed)
        self._tasks.start(task)
        self.refresh()

    def _on_found(self, found: list[TermFindings]) -> None:
        if self._session.store.is_open:
            self._findings = found
            self.refresh()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, _Stopped):
            return
        if not is_expected(error):
            raise error
        said = message(error)
        self._ask.tell(said.title, said.text)

    def _empty_history(self) -> None:
        agreed = self._ask.confirm(
            self.tr("Empty the history?"),
            self.tr(
                "Earlier versions of texts, codes and memos are erased from the file, and every older backup is "
                "deleted. What stands in the project now stays. It cannot be undone."
            ),
            self.tr("Empty the history"),
        )
        if agreed:
            purge_history(self._session.store)
            self.refresh()
            self.state_changed.emit()

    def _on_finish(self) -> None:
        target = self._ask.save_file(
            self.tr("Where should the statement be saved?"), self.tr("statement") + ".pdf", self.tr("PDF (*.pdf)")
        )
        if target is None:
            return
        target = target if target.suffix.lower() == ".pdf" else target.with_name(target.name + ".pdf")
        store = self._session.store
        closing.note_closed(store)
        facts = closing.closing(store, self._findings or (), self.with_title.isChecked())
        self._session.end_requested.emit(Ending(facts, store.path, target, current()))

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("turn", "document", "kept", "mask", "register_entry", "participant"):
            self._findings = None


class _Stopped(Exception):
    """The project was closed while its texts were looked through."""
