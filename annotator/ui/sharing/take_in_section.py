"""A file came back: a reader's words come in beside her own, a participant's corrections are shown one by one."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.passes import from_readers
from annotator.sharing.errors import AlreadyMerged, SharingError
from annotator.sharing.member import Correction, apply_correction, corrections, is_member_check
from annotator.sharing.merging import take_in_returned
from annotator.storage.errors import FileMissing, StorageError
from annotator.storage.key import key_for, read_header
from annotator.storage.shares import Returned, read_returned
from annotator.ui.ask import Ask
from annotator.ui.documents.dropping import FileDrops
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import is_expected, message
from annotator.ui.sections.section import Section, State, card, translate
from annotator.ui.session import Session
from annotator.ui.sharing.correction_row import CorrectionRow
from annotator.ui.sharing.returned_words import said
from annotator.ui.shell.parts import begin_at, button, clear, field, label, row
from annotator.ui.shell.passphrase_fields import PassphraseField
from annotator.ui.tasks import Task, Tasks


class TakeInSection(Section):
    """Files may be chosen or dropped. Nothing of hers is changed by taking something in."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Take in what came back"),
            self.tr(
                "A share a reader has commented on, a Word file with comments, or a participant's corrected interview. "
                "It comes in beside your own work; nothing of yours is changed."
            ),
            parent,
        )
        self._session, self._ask = session, ask
        self._tasks = Tasks(session)
        self._path: Path | None = None
        self.choose = button(self.tr("Choose the file …"), self._choose, "primary", "open")
        self.passphrase = PassphraseField()
        self.open = button(self.tr("Open it"), self._read, "primary")
        self.error = label("", "danger")
        self.progress = WaitingBar()
        self.rows: list[CorrectionRow] = []
        self._secret, self._results = QWidget(), QVBoxLayout()
        self._lay_out()
        begin_at(self, self.choose)
        session.closing.connect(self._tasks.finish)
        drops = FileDrops(self)
        drops.dropped.connect(lambda paths: self.begin(paths[0]))
        self.passphrase.returnPressed.connect(self._read)

    @staticmethod
    def state(session: Session) -> State:
        """How many have come back."""
        merged = len(from_readers(session.project))
        text = (
            translate("TakeInSection", "%n reader(s) so far", "", merged)
            if merged
            else translate("TakeInSection", "Choose or drop a file")
        )
        return State(text)

    def begin(self, path: Path) -> None:
        """Ask for the passphrase, if the file has one; a Word file is read at once."""
        self._path = path
        self._complain(None)
        clear(self._results)
        self.rows.clear()
        self._file.setText(path.name)
        encrypted = path.suffix.lower() != ".docx"
        self._secret.setVisible(encrypted)
        if not encrypted:
            self._read()
            return
        try:
            read_header(path)
        except StorageError as error:
            self._secret.hide()
            self._complain(error)
            return
        self.passphrase.clear()
        self.passphrase.setFocus()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        frame, inner = card(words=self.tr("Drop the file here, or"))
        inner.addLayout(row(self.choose, None))
        secret = QVBoxLayout(self._secret)
        secret.setContentsMargins(0, unit * 2, 0, 0)
        self._file = label("", "heading")
        secret.addWidget(self._file)
        secret.addLayout(field(self.tr("Passphrase of this file"), self.passphrase))
        secret.addLayout(row(None, self.open))
        inner.addWidget(self._secret)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("The file is being read"))
        inner.addWidget(self.error)
        inner.addWidget(self.progress)
        self.column.addWidget(frame)
        self._results.setSpacing(unit * 2)
        self.column.addLayout(self._results)
        self.column.addStretch(1)
        for hidden in (self._secret, self.error, self.progress):
            hidden.hide()

    def _choose(self) -> None:
        filters = self.tr("Files that came back (*.annotator *.docx)")
        found = self._ask.open_files(self.tr("Take in what came back"), filters)
        if found:
            self.begin(found[0])

    def _read(self) -> None:
        path, words = self._path, self.passphrase.text()
        if path is None or self._tasks.running:
            return
        self._complain(None)
        task = Task(lambda _task: read_file(path, words))
        task.finished.connect(self._take_in)
        task.failed.connect(self._on_failed)
        self._tasks.start(task)
        self.progress.show()  # the button stays: one that goes grey sends the focus elsewhere

    def _take_in(self, returned: Returned) -> None:
        self.progress.hide()
        path, store = self._path, self._session.store
        if path is None or not store.is_open:
            return
        next_one: QWidget = self.choose
        try:
            member = is_member_check(store, returned)
            if member:
                self._show_corrections(corrections(store, returned, path))
            if not member or returned.items:
                next_one = self._show_result(returned, path) or next_one
            if self.rows:
                next_one = self.rows[0].agree
        except (StorageError, SharingError) as error:
            self._on_failed(error)
            return
        next_one.setFocus()
        self._secret.hide()
        self.passphrase.clear()
        self.state_changed.emit()

    def _show_result(self, returned: Returned, path: Path) -> QWidget | None:
        """Take the comments in and say so; the button to them. Nothing new beside corrections is no news."""
        try:
            result = take_in_returned(self._session.store, returned, path)
        except AlreadyMerged:
            if not self.rows:
                raise
            return None
        frame, inner = card(self.tr("Taken in"))
        for text, role in said(result):
            inner.addWidget(label(text, role))
        to_list = button(self.tr("Read and answer them"), lambda: self.section_wanted.emit("reviews"), "primary")
        inner.addLayout(row(to_list, None))
        self._results.insertWidget(0, frame)
        return to_list

    def _show_corrections(self, found: list[Correction]) -> None:
        head = self.tr("%n correction(s) by the participant", "", len(found)) if found else ""
        text = head or self.tr("The participant has corrected nothing.")
        self._results.addWidget(label(text, "heading"))
        for correction in found:
            made = CorrectionRow(self._session.project, correction)
            made.accepted.connect(self._accept)
            made.place_wanted.connect(self._show_place)
            self.rows.append(made)
            self._results.addWidget(made)

    def _accept(self, made: CorrectionRow) -> None:
        apply_correction(self._session.store, made.correction)
        made.say_done()
        waiting = next((one for one in self.rows if not one.agree.isHidden()), None)
        (waiting.agree if waiting is not None else made.look).setFocus()

    def _show_place(self, made: CorrectionRow) -> None:
        turn = self._session.project.turns.get(made.correction.turn)
        if turn is not None:
            start = self._session.project.flat(turn.document).position(turn.id, 0)
            self._session.jump_to_range(turn.document, start, start + len(turn.text))

    def _on_failed(self, error: Exception) -> None:
        self.progress.hide()
        if not is_expected(error):
            raise error
        self._complain(error)

    def _complain(self, error: Exception | None) -> None:
        if error is not None:
            found = message(error)
            self.error.setText(f"{found.title}. {found.text}")
        self.error.setVisible(error is not None)


def read_file(path: Path, passphrase: str) -> Returned:
    """What a returned file holds; for a worker. Raises what reading raises."""
    if path.suffix.lower() == ".docx":
        from annotator.sharing.word_comments import read_commented

        if not path.is_file():
            raise FileMissing(path)
        return read_commented(path)
    return read_returned(path, key_for(path, passphrase))
