"""The import preview: every file as it will look, and the one question the program will not answer itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.importing.reading import Result
from annotator.storage.actions import transcripts
from annotator.ui.ask import Ask
from annotator.ui.documents.all_files import AllFiles
from annotator.ui.documents.batch import Batch, Candidate
from annotator.ui.documents.details import Details
from annotator.ui.documents.files_delegate import FilesDelegate
from annotator.ui.documents.files_model import CANDIDATE, FilesModel
from annotator.ui.documents.files_reader import FilesReader
from annotator.ui.documents.preview import Preview
from annotator.ui.documents.speakers_box import SpeakersBox
from annotator.ui.documents.split_box import SplitBox
from annotator.ui.help.place import offer_help
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.look.typed_names import TickView
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.session import Session
from annotator.ui.shell.parts import scrolled
from annotator.ui.shell.room import within_screen
from annotator.ui.shell.tab_order import TabsInOrder


class ImportDialog(TabsInOrder, QDialog):
    """Files at the left, the chosen one at the right, and one button that always leads on."""

    stored = Signal(list)
    """The ids of the new interviews."""

    def __init__(self, session: Session, ask: Ask, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import interviews"))
        self._session = session
        project = session.project
        self.batch = Batch((p.pseudonym for p in project.participants), (d.source_hash for d in project.documents))
        self.files = FilesModel(self.batch, self)
        self.list = TickView(self)
        self.details, self.speakers, self.preview = Details(self), SpeakersBox(self), Preview(self)
        self.parts, self.all = SplitBox(self), AllFiles(self)
        self.progress, self.said = WaitingBar(self), QLabel(self)
        self.go, self.leave = QPushButton(self), QPushButton(self.tr("Cancel"), self)
        self._reader = FilesReader(paths)
        self._lay_out()
        self._connect()
        self._refresh()
        self._reader.start()
        offer_help(self)

    @property
    def is_reading(self) -> bool:
        """Whether files are still being read."""
        return self._reader.is_reading

    @property
    def current(self) -> Candidate | None:
        """The file that is shown; None while all are."""
        return self.list.currentIndex().data(CANDIDATE)

    def done(self, result: int) -> None:
        """Close; a reading that still goes on is stopped."""
        self._reader.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on, except in a field, where it finishes the field; Ctrl+Enter leads on from anywhere."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not isinstance(self.focusWidget(), QLineEdit):
            self.go.click()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        self.list.setModel(self.files)
        self.list.setItemDelegate(FilesDelegate(self.list))
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self._right, one = Stack(self), QWidget(self)
        self._right.addWidget(scrolled(one))
        self._right.addWidget(self.all)
        self.all.setContentsMargins(4 * unit, 4 * unit, 2 * unit, 0)
        column = QVBoxLayout(one)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 0)
        column.setSpacing(3 * unit)
        column.addWidget(self.details)
        column.addWidget(self.parts)
        column.addWidget(self.speakers)
        column.addWidget(self.preview, 1)
        self.preview.setMinimumHeight(14 * unit)  # a low window takes from the text, not from what is asked
        sides = QSplitter(self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.list)
        sides.addWidget(self._right)
        self.list.setMinimumWidth(50 * unit)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sides.setSizes([62 * unit, 170 * unit])
        sides.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(sides, 1)
        layout.addLayout(self._bottom())
        within_screen(self, QSize(300 * unit, 175 * unit))

    def _bottom(self) -> QHBoxLayout:
        unit = tokens(self).unit
        bottom = QHBoxLayout()
        bottom.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 4 * unit)
        bottom.setSpacing(3 * unit)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(40 * unit)
        self.said.setProperty("role", "muted")
        self.go.setProperty("role", "primary")
        self.go.setAutoDefault(False)  # Enter in a field finishes the field, not the import
        self.leave.setAutoDefault(False)
        for widget, stretch in ((self.progress, 0), (self.said, 1), (self.leave, 0), (self.go, 0)):
            bottom.addWidget(widget, stretch)
        return bottom

    def _connect(self) -> None:
        self.destroyed.connect(self._reader.stop)
        self._reader.read.connect(self._on_read)
        self._reader.progressed.connect(self._on_progress)
        self._reader.ended.connect(self._on_all_read)
        self.list.selectionModel().currentChanged.connect(self._refresh)
        self.files.dataChanged.connect(self._refresh)
        self.details.described.connect(self._on_described)
        self.details.read_again.connect(self._on_read_again)
        self.speakers.chosen.connect(self._on_role)
        self.speakers.named.connect(self._on_named)
        self.all.chosen.connect(lambda name, answer: self._in_all(self.batch.answer_in_all, name, answer))
        self.all.named.connect(lambda name, pseudonym: self._in_all(self.batch.name_in_all, name, pseudonym))
        self.all.scheme_chosen.connect(lambda scheme: self._in_all(self.batch.name_by, scheme))
        self.all.file_wanted.connect(self._go_to)
        self.parts.split_wanted.connect(self._on_split)
        self.parts.join_wanted.connect(self._on_join)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)

    def _on_read(self, result: Result) -> None:
        several = self.files.has_all
        self.files.add(result)
        if not self.list.currentIndex().isValid() or (self.files.has_all and not several):
            self.list.setCurrentIndex(self.files.index(0))
        elif self.current is None:
            self._refresh()
        else:
            self._refresh_bottom()

    def _on_progress(self, done: int, whole: int) -> None:
        self.progress.setRange(0, whole)
        self.progress.setValue(done)

    def _on_all_read(self) -> None:
        self._refresh()
        if self.files.has_all and self.current is None:
            self._on_next() if self.batch.waiting() else self.go.setFocus()
        elif self.batch.waiting() and (self.current is None or self.current.state in ("failed", "waiting")):
            self._on_next()

    def _on_role(self, label: str, answer: str) -> None:
        if self.current is not None:
            self.batch.answer(self.current, label, answer)  # type: ignore[arg-type]
            self.files.refresh()

    def _in_all(self, say: Callable[..., None], *said: str) -> None:
        say(*said)
        self.files.refresh()

    def _on_named(self, label: str, pseudonym: str) -> None:
        if self.current is not None:
            self.batch.set_pseudonym(self.current, label, pseudonym)
            self.files.refresh()

    def _on_described(self, title: str, kind: str, language: str) -> None:
        if self.current is not None:
            self.batch.describe(self.current, title, kind or None, language)  # type: ignore[arg-type]
            self.files.refresh()

    def _on_read_again(self, encoding: str, repair: bool) -> None:
        if self.current is not None:
            self.batch.read_again(self.current, encoding, repair)
            self.files.refresh()

    def _on_split(self, rows: list[int]) -> None:
        if self.current is not None:
            self._show_row(self.files.split(self.current, rows))

    def _on_join(self) -> None:
        if self.current is not None:
            self._show_row(self.files.join(self.current))

    def _show_row(self, row: int) -> None:
        self.list.setCurrentIndex(self.files.index(row))
        self.list.setFocus()

    def _on_go(self) -> None:
        if self.batch.waiting():
            self._on_next()
        else:
            self._store()

    def _on_next(self) -> None:
        """To what must be said next: of a label that several files have, else of a file."""
        if self.files.has_all and self.all.unanswered:
            self.list.setCurrentIndex(self.files.index(0))
            self.all.focus_question()
        else:
            waiting = self.batch.waiting()
            self._go_to(self.current if self.current in waiting else waiting[0])

    def _go_to(self, candidate: Candidate) -> None:
        self.list.setCurrentIndex(self.files.index(self.files.row_of(candidate)))
        if candidate.state == "waiting":
            self.speakers.focus_question()
        else:
            self.list.setFocus()

    def _store(self) -> None:
        chosen = self.batch.transcripts()
        self.setEnabled(False)
        self.progress.show()
        try:
            documents = transcripts.import_transcripts(self._session.store, chosen, self._on_stored_one)
        finally:
            self.setEnabled(True)
        self.stored.emit(documents)
        self.accept()

    def _on_stored_one(self, done: int, whole: int) -> None:
        self._on_progress(done, whole)
        # Painting only: nothing she does may reach the project in the middle of the action.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _refresh(self) -> None:
        candidate = self.current
        known = sorted(self._session.project.participants, key=lambda p: (p.position, p.id))
        people = [p.pseudonym for p in known]
        for widget in (self.details, self.speakers):
            widget.setVisible(candidate is not None)
        self.parts.setVisible(False)
        self._right.setCurrentIndex(0 if candidate is not None or not self.files.has_all else 1)
        if candidate is not None:
            self.details.show_candidate(candidate)
            self.parts.show_candidate(candidate)
            self.speakers.show_candidate(candidate, people)
            self.preview.show_transcript(candidate.transcript)
        if self.files.has_all:
            self.all.show_batch(self.batch, people, self.is_reading)
        self._refresh_bottom()

    def _refresh_bottom(self) -> None:
        reading = self.is_reading
        self.progress.setVisible(reading)
        waiting, chosen = self.batch.waiting(), self.batch.chosen()
        failed = sum(one.transcript is None for one in self.batch.candidates)
        said = self.tr("%Ln file(s) cannot be read and are left out.", "", failed) if failed else ""
        self.said.setText(self.tr("Reading …") if reading else said)
        self.go.setEnabled(bool(chosen) and not reading)
        if waiting and not reading:
            self.go.setText(self._next_answer(waiting))
        else:
            self.go.setText(self.tr("Import %Ln interview(s)", "", len(chosen)))

    def _next_answer(self, waiting: Sequence[Candidate]) -> str:
        if self.files.has_all and self.all.unanswered:
            return self.tr("Answer for the label “%1”").replace("%1", self.all.unanswered)
        text = self.tr("Answer for “%1”") if len(waiting) == 1 else self.tr("Answer for “%1” and %2 more")
        return text.replace("%1", waiting[0].name).replace("%2", str(len(waiting) - 1))
