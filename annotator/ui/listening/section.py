"""The recordings of the project: whose, where each lies, and how to be rid of it when the work with it is done."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.storage.errors import StorageError
from annotator.storage.purging import finish_purge
from annotator.storage.recordings import Recording, forget, overwrite, recordings
from annotator.ui.ask import Ask
from annotator.ui.listening.attaching import size_text
from annotator.ui.messages import message
from annotator.ui.sections.section import Section, State, card, flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, note


class RecordingsSection(Section):
    """A card for each recording."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Recordings"),
            self.tr(
                "A voice tells who somebody is. Most approvals say that recordings are deleted when the transcripts "
                "are done, or when the project ends."
            ),
            parent,
        )
        self._session, self._ask = session, ask
        held = QWidget()  # a layout alone in the column keeps the heights of what was in it before
        self.cards = QVBoxLayout(held)
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(held)
        self.column.addWidget(
            note(
                self.tr(
                    "Deleting overwrites the sound first. On an SSD, a memory stick or in a cloud folder old copies of "
                    "a file may stay that no program reaches. A recording inside the project is encrypted, and goes "
                    "from its backups too. The telephone or recorder, and where you sent the file, are yours to clear."
                )
            )
        )
        self.column.addStretch(1)
        session.recordings_changed.connect(self._on_changed)
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """How many there are, and whether any lies unencrypted."""
        found = recordings(session.store)
        if not found:
            return State(translate("RecordingsSection", "None"))
        if any(not one.inside for one in found):
            return State(translate("RecordingsSection", "Unencrypted files"), "warning")
        return State(translate("RecordingsSection", "Encrypted"), "good")

    def refresh(self) -> None:
        """Show what there is now."""
        clear(self.cards)
        found = recordings(self._session.store)
        for one in found:
            self.cards.addWidget(self._card(one))
        if not found:
            text = self.tr(
                "There is none. “Attach a recording …” is in the menu of an interview in the list: right click, or the "
                "menu key."
            )
            self.cards.addWidget(label(text))
            command = "page.text" if len(self._session.project.documents) else "project.import"
            words = self.tr("Go to the interviews") if command == "page.text" else self.tr("Add interviews …")
            self.cards.addWidget(button(words, lambda: self._session.command_requested.emit(command)))

    def _card(self, recording: Recording) -> QFrame:
        document = self._session.project.documents.first("uuid", recording.document)
        title = document.title if document is not None else self.tr("An interview that was deleted")
        frame, column = card(title)
        if recording.inside:
            where = self.tr("In the project, encrypted · %1").replace("%1", size_text(recording.size))
            column.addWidget(label(where))
        else:
            column.addWidget(label(recording.path, selectable=True))
            lost = "" if Path(recording.path).exists() else self.tr("It is not there any more.")
            column.addWidget(label(lost or self.tr("Unencrypted on the disk"), "warning"))
        delete = button(self.tr("Delete the recording …"), lambda: self.delete(recording), "danger", "bin")
        delete.setAccessibleName(f"{delete.text()} {title}")
        parts = [delete]
        if not recording.inside:
            parts.append(button(self.tr("Detach it, the file stays"), lambda: self._let_go(recording), "link"))
        column.addWidget(flow(*parts))
        return frame

    def delete(self, recording: Recording) -> None:
        """Be rid of it for good."""
        text = (
            self.tr(
                "Its sound is overwritten in the project, the older backups are deleted and a new one is made. "
                "Transcript and codes stay. This cannot be undone."
            )
            if recording.inside
            else self.tr("“%1” is overwritten and deleted. Transcript and codes stay. This cannot be undone.").replace(
                "%1", recording.path
            )
        )
        if self._ask.confirm(self.tr("Delete the recording?"), text, self.tr("Delete for good")):
            self._session.silence_wanted.emit()
            self._do(recording)

    def _let_go(self, recording: Recording) -> None:
        """The project no longer knows of it; the file stays."""
        self._session.silence_wanted.emit()
        forget(self._session.store, recording.id, detached=True)
        self._session.recordings_changed.emit()

    def _do(self, recording: Recording) -> None:
        """The file goes first: as long as it is there, the list says so."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if not recording.inside:
                overwrite(Path(recording.path))
            forget(self._session.store, recording.id)
            finish_purge(self._session.store)
        except StorageError as error:
            said = message(error)
            self._ask.tell(said.title, said.text)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._session.recordings_changed.emit()

    def _on_changed(self) -> None:
        self.refresh()
        self.state_changed.emit()
