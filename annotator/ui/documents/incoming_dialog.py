"""The preview of a project or codebook from another program: what comes in, what cannot, and one button."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.importing.errors import ReadingError
from annotator.storage.actions.taking_in import take_in
from annotator.ui.documents.incoming_reader import IncomingReader, Met
from annotator.ui.documents.incoming_tree import IncomingTree
from annotator.ui.documents.incoming_words import IncomingWords
from annotator.ui.documents.met_box import MetBox
from annotator.ui.documents.same_choice import SameChoice
from annotator.ui.help.place import offer_help
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import message
from annotator.ui.session import Session
from annotator.ui.shell.parts import label, set_role
from annotator.ui.shell.room import within_screen
from annotator.ui.shell.tab_order import TabsInOrder


class _Stopped(Exception):
    """She broke it off while it was stored."""


class IncomingDialog(TabsInOrder, QDialog):
    """Nothing is stored before the button is pressed, and then all of it, or on Cancel nothing."""

    stored = Signal(list)
    """The ids of the new interviews."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Import a project or codebook"))
        self._session = session
        self._met: Met | None = None
        self._storing = self._stopped = False
        name = path.parent.name if path.name == "data.qda" else path.name
        self._name, self._counts = label(name, "heading"), label(self.tr("Reading …"), "muted")
        self.tree, self.notes = IncomingTree(self), label("", selectable=True)
        self.codes = SameChoice(self.tr("are the same codes"), self.tr("come in beside them"), self)
        self.people = SameChoice(self.tr("are the same people"), self.tr("are others"), self)
        self.interviews = MetBox(self)
        self.progress = WaitingBar(self)
        self.go, self.leave = QPushButton(self.tr("Import"), self), QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.go.clicked.connect(self._on_go)
        self.leave.clicked.connect(self.reject)
        self._reader = IncomingReader(path, session.project)
        self._reader.read.connect(self._on_read)
        self._reader.refused.connect(self._on_refused)
        self._reader.progressed.connect(self._on_progress)
        self.destroyed.connect(self._reader.stop)
        self._reader.start()
        offer_help(self)

    @property
    def is_reading(self) -> bool:
        """Whether the file is still being read."""
        return self.progress.isVisibleTo(self) and not self._storing

    def reject(self) -> None:
        """Close; what is under way is broken off, and nothing of it is kept."""
        if self._storing:
            self._stopped = True
            return
        super().reject()

    def done(self, result: int) -> None:
        """Close; a reading that still goes on is stopped."""
        self._reader.stop()
        super().done(result)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        bottom = QHBoxLayout()
        bottom.setSpacing(3 * unit)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(50 * unit)
        self.go.setProperty("role", "primary")
        self.go.setEnabled(False)
        for widget in (self.progress, None, self.leave, self.go):
            bottom.addStretch(1) if widget is None else bottom.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        layout.setSpacing(2 * unit)
        for part, stretch in ((self._name, 0), (self._counts, 0), (self.tree, 1), (self.notes, 0)):
            layout.addWidget(part, stretch)
        for question in (self.interviews, self.codes, self.people):
            layout.addWidget(question)
        layout.addSpacing(2 * unit)
        layout.addLayout(bottom)
        kept = self.tree.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the words above stay at the top
        self.tree.setSizePolicy(kept)
        self.tree.hide()
        self.notes.hide()
        within_screen(self, QSize(200 * unit, 150 * unit))

    def _on_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _on_read(self, met: Met) -> None:
        self._met = met
        incoming, words = met.incoming, IncomingWords()
        self.progress.hide()
        self._counts.setText(f"{words.format(incoming.format)}\n{words.counted(incoming.counts)}")
        self.tree.show_project(incoming.project)
        said = [words.sentence(note) for note in incoming.notes]
        self.notes.setText("\n".join(f"• {one}" for one in ([words.whole()] if incoming.whole else []) + said))
        self.interviews.ask(met.interviews)
        codes = self.tr("Codes of the file with the same name as a code here (%Ln):", "", met.same_names)
        self.codes.ask(codes, met.same_names)
        people = self.tr("People of the file with the pseudonym of somebody here (%Ln):", "", met.same_people)
        self.people.ask(people, met.same_people, "merge" if met.here.has_the_same else "both")
        self.tree.show()
        self.notes.setVisible(bool(self.notes.text()))
        self.go.setEnabled(True)
        self.go.setDefault(True)
        self.go.setFocus()

    def _on_refused(self, error: ReadingError) -> None:
        found = message(error)
        self.progress.hide()
        set_role(self._counts, "danger")
        self._counts.setText(f"{found.title}. {found.text}")
        self.go.hide()
        self.leave.setText(self.tr("Close"))
        self.leave.setFocus()

    def _on_go(self) -> None:
        if self._met is None or self._storing:
            return
        self._set_storing(True)
        self.leave.setFocus()
        store, project = self._session.store, self._met.incoming.project
        codes, people, hows = self.codes.chosen, self.people.chosen, self.interviews.hows
        try:
            documents = take_in(store, project, codes, people, self._on_stored_some, hows, self._met.here)
        except _Stopped:
            documents = None
        finally:
            self._set_storing(False)
        if documents is None:
            self.reject()
            return
        self.stored.emit(documents)
        self.accept()

    def _set_storing(self, storing: bool) -> None:
        self._storing = storing
        self.progress.setVisible(storing)
        for part in (self.go, self.tree, self.interviews, self.codes, self.people):
            part.setEnabled(not storing)

    def _on_stored_some(self, done: int, of: int) -> None:
        """Modal to the whole program, the dialog alone takes keys and clicks meanwhile: Cancel is heard."""
        self._on_progress(done, of)
        QApplication.processEvents()
        if self._stopped:
            raise _Stopped
