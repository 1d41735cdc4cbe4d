"""What both kinds of shares have in common: a form that ends with a file that has left, or a sentence why not."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from annotator.sharing.drawing import Content
from annotator.sharing.errors import SharingError, UnclearedMarks
from annotator.ui.ask import Ask
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.leaks.gate import passes
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import is_expected, message
from annotator.ui.sections.section import Section
from annotator.ui.session import Session
from annotator.ui.sharing.done_sheet import DoneSheet
from annotator.ui.sharing.file_choice import FileChoice
from annotator.ui.sharing.levels import tr
from annotator.ui.sharing.making import Making, Wanted
from annotator.ui.sharing.pieces import leaving
from annotator.ui.sharing.preview import SharePreview
from annotator.ui.shell.parts import button, label, row

DRAW_AFTER_MS = 80
_FILES = {
    ".annotator": QT_TRANSLATE_NOOP("Sharing", "Annotator project (*.annotator)"),
    ".docx": QT_TRANSLATE_NOOP("Sharing", "Word document (*.docx)"),
    ".html": QT_TRANSLATE_NOOP("Sharing", "Web page (*.html)"),
}


class ShareForm(Section):
    """Subclasses lay out their own fields, and say what is to be drawn up and for whom."""

    WIDTH_IN_LETTERS = 88

    def __init__(
        self, session: Session, ask: Ask, title: str, words: str, formats: Mapping[str, str], parent: QWidget | None
    ) -> None:
        super().__init__(title, words, parent)
        self._session, self._ask = session, ask
        self.preview = SharePreview()
        self.file = FileChoice(formats)
        self.error = label("", "danger")
        self.to_marks = button(self.tr("Show the first of them"), self._show_mark, "link")
        self.progress = WaitingBar()
        self.agree = button("", self._on_agree, "primary", "export")
        self.file.passphrase.entered.connect(self.agree.click)
        self.making = Making(session, self._through_gate, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DRAW_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        self._drawn: Content | None = None
        self._busy = False
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("The file is being written"))
        for hidden in (self.error, self.to_marks, self.progress):
            hidden.hide()
        self.file.changed.connect(self._show_state)
        self.making.busy_changed.connect(self._on_busy)
        self.making.done.connect(self._on_done)
        self.making.failed.connect(self._on_failed)
        session.changed.connect(self._on_changes)

    # --- for subclasses ------------------------------------------------------------------------------------------

    def drawn(self) -> Content:
        """Draw up what would go. Raises SharingError."""
        raise NotImplementedError

    def recipient(self) -> str:
        """An alias of whom it is for."""
        return ""

    def suggested_name(self) -> str:
        """A file name, without its ending, that gives nothing away."""
        return self.tr("share")

    def is_confirmed(self) -> bool:
        """Whether everything that has to be confirmed is."""
        return True

    def add_end(self) -> None:
        """Lay out what both kinds end with."""
        self.column.addWidget(self.file)
        for part in (self.error, self.to_marks, self.progress):
            self.column.addWidget(part)
        self.column.addLayout(row(None, self.agree))
        self.column.addStretch(1)

    # -------------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Draw it up anew and say what is in it."""
        self._later.stop()
        self._drawn = None
        self._complain("")
        try:
            self._drawn = self.drawn()
        except SharingError as error:
            said = message(error)
            self.preview.show_problem(f"{said.title}. {said.text}")
            self.to_marks.setVisible(isinstance(error, UnclearedMarks))
        else:
            self.preview.show_content(self._session.project, self._drawn)
        self._show_state()

    def _on_changes(self) -> None:
        if self.isVisible():
            self._later.start()

    def _show_state(self) -> None:
        ready = self._drawn is not None and self.file.is_ready and self.is_confirmed()
        self.agree.setEnabled(ready)  # also while it is written: a button that goes grey sends the focus elsewhere

    def _on_agree(self) -> None:
        if self._drawn is None or self._busy:
            return
        suffix = self.file.suffix
        name = self.suggested_name() + suffix
        out = self._ask.save_file(self.tr("Where should the file be kept?"), name, tr(_FILES[suffix]))
        if out is None:
            return
        out = out if out.suffix.lower() == suffix else Path(f"{out}{suffix}")
        self._complain("")
        words = self.file.passphrase.passphrase if self.file.encrypted else ""
        self.making.make(Wanted(self.drawn(), out, self.recipient(), words))

    def _through_gate(self, content: Content, file_name: str, then: Callable[[], None]) -> None:
        passes(self._session, self._ask, leaving(self._session.project, content, file_name), then, self)

    def _on_busy(self, busy: bool) -> None:
        self._busy = busy
        self.progress.setVisible(busy)

    def _on_done(self, wanted: Wanted) -> None:
        self.file.passphrase.forget()
        self.state_changed.emit()
        self.show_sheet(DoneSheet(wanted))

    def _on_failed(self, error: Exception) -> None:
        if not is_expected(error):
            raise error
        said = message(error)
        self._complain(f"{said.title}. {said.text}")

    def _complain(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.to_marks.hide()

    def _show_mark(self) -> None:
        """The first passage that is not cleared, in the order of the interviews."""
        project = self._session.project
        for document in project.ordered_documents():
            flat = project.flat(document.id)
            for turn, start in zip(flat.turns, flat.starts, strict=True):
                for mark in sorted(project.marks.where("turn", turn.id), key=lambda one: one.at_from):
                    if not mark.cleared:
                        self._session.jump_to_range(document.id, start + mark.at_from, start + mark.at_to)
                        return
