"""The import preview: every file as it will look, and the one question the program will not answer itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.importing.reading import Result
from annotator.storage.actions import transcripts
from annotator.ui.ask import Ask
from annotator.ui.documents.batch import Batch, Candidate
from annotator.ui.documents.details import Details
from annotator.ui.documents.files_delegate import FilesDelegate
from annotator.ui.documents.files_model import CANDIDATE, FilesModel
from annotator.ui.documents.files_reader import FilesReader
from annotator.ui.documents.preview import Preview
from annotator.ui.documents.speaker_rows import OUT
from annotator.ui.documents.speakers_box import SpeakersBox
from annotator.ui.documents.split_box import SplitBox
from annotator.ui.help.place import offer_help
from annotator.ui.look.tokens import tokens
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
        self.list = QListView(self)
        self.details, self.speakers, self.preview = Details(self), SpeakersBox(self), Preview(self)
        self.parts = SplitBox(self)
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
        """The file that is shown."""
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
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 0)
        column.setSpacing(3 * unit)
        column.addWidget(self.details)
        column.addWidget(self.parts)
        column.addWidget(self.speakers)
        column.addWidget(self.preview, 1)
        sides = QSplitter(self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.list)
        sides.addWidget(scrolled(right))
        self.list.setMinimumWidth(50 * unit)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sides.setSizes([62 * unit, 170 * unit])
        sides.setStretchFactor(1, 1)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(sides, 1)
        layout.addLayout(bottom)
        within_screen(self, QSize(270 * unit, 175 * unit))

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
        self.speakers.apply_wanted.connect(self._on_apply)
        self.parts.split_wanted.connect(self._on_split)
        self.parts.join_wanted.connect(self._on_join)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)

    def _on_read(self, result: Result) -> None:
        self.files.add(result)
        if self.list.currentIndex().isValid():
            self._refresh_bottom()
        else:
            self.list.setCurrentIndex(self.files.index(0))

    def _on_progress(self, done: int, whole: int) -> None:
        self.progress.setRange(0, whole)
        self.progress.setValue(done)

    def _on_all_read(self) -> None:
        waiting = self.batch.waiting()
        if waiting and (self.current is None or self.current.state in ("failed", "waiting")):
            self._go_to(self.current if self.current in waiting else waiting[0])
        self._refresh()

    def _on_role(self, label: str, choice: str) -> None:
        if (candidate := self.current) is None:
            return
        speaking = candidate.transcript is not None and any(one.label == label for one in candidate.transcript.speakers)
        if choice == OUT or not speaking:
            self.batch.set_speaking(candidate, label, choice != OUT)
        if choice != OUT:
            self.batch.set_role(candidate, label, choice)  # type: ignore[arg-type]
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

    def _on_apply(self) -> None:
        if self.current is not None:
            self.batch.apply_to_alike(self.current)
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
        waiting = self.batch.waiting()
        if waiting:
            self._go_to(waiting[0])
        else:
            self._store()

    def _go_to(self, candidate: Candidate) -> None:
        self.list.setCurrentIndex(self.files.index(self.batch.candidates.index(candidate)))
        self.speakers.focus_question()

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
        for widget in (self.details, self.speakers):
            widget.setVisible(candidate is not None)
        self.parts.setVisible(False)
        if candidate is not None:
            known = sorted(self._session.project.participants, key=lambda p: (p.position, p.id))
            self.details.show_candidate(candidate)
            self.parts.show_candidate(candidate)
            self.speakers.show_candidate(candidate, [p.pseudonym for p in known], len(self.batch.alike(candidate)))
            self.preview.show_transcript(candidate.transcript)
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
            text = self.tr("Answer for “%1”") if len(waiting) == 1 else self.tr("Answer for “%1” and %2 more")
            self.go.setText(text.replace("%1", waiting[0].name).replace("%2", str(len(waiting) - 1)))
        else:
            self.go.setText(self.tr("Import %Ln interview(s)", "", len(chosen)))
