"""What the privacy of the project has to say outside its own page: above the text, and in the line at the bottom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from annotator.domain.changes import Changes
from annotator.ui.anonymise.text_desk import TextDesk
from annotator.ui.ask import Ask
from annotator.ui.privacy.consent_bar import ConsentBar
from annotator.ui.privacy.reminders import reminder
from annotator.ui.session import Session
from annotator.ui.shell.command_set import CommandSet

if TYPE_CHECKING:
    from annotator.ui.shell.workspace import Workspace

LOOK_EVERY_MS = 3_600_000


class PrivacyDesk(QObject):
    """Leads from the reminders to the section that they are about, and does the commands that sections ask for."""

    def __init__(self, session: Session, workspace: "Workspace", commands: CommandSet, ask: Ask) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._commands = session, workspace, commands
        self._section = ""
        self.text = TextDesk(session, workspace, commands, ask)
        self.bar = ConsentBar(session)
        workspace.text_page.pane.put_above(self.bar)
        self.bar.wanted.connect(lambda person: self.show_section("rights", person))
        workspace.status.reminder.clicked.connect(lambda: self.show_section(self._section))
        session.changed.connect(self._on_changes)
        # Queued: locking throws away the very button that asked.
        session.command_requested.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self._hourly = QTimer(self)  # a day may begin while the project stands open
        self._hourly.setInterval(LOOK_EVERY_MS)
        self._hourly.timeout.connect(self._show_reminder)
        self._hourly.start()
        self._show_reminder()

    def show_section(self, section: str, participant: int | None = None) -> None:
        """Bring a section of the privacy page to the front."""
        self._workspace.show_page("privacy")
        self._workspace.pages["privacy"].show_section(section, participant)

    def _do(self, command_id: str) -> None:
        self._commands.actions[command_id].trigger()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("end_date", "rights_request"):
            self._show_reminder()

    def _show_reminder(self) -> None:
        found = reminder(self._session.project)
        self._section = found.section if found is not None else ""
        self._workspace.status.remind(found.state.text if found else "", found.state.role if found else "muted")
