"""What opens the project: passphrase, key file, recovery code; each is changed on a sheet of the window."""

from PySide6.QtWidgets import QWidget

from annotator.storage.connection import header_of
from annotator.storage.key import needs_key_file
from annotator.ui.ask import Ask
from annotator.ui.sections.section import Section, State, card, flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label


class LockSection(Section):
    """Says how the file is locked, and leads to where that is changed."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Passphrase and key file"),
            self.tr("The whole project is one encrypted file. Nobody opens it without what is listed here."),
            parent,
        )
        self._session = session
        frame, column = card(self.tr("The project opens with"))
        self._opens = label("")
        column.addWidget(self._opens)
        self._hint = label("", "muted")
        column.addWidget(self._hint)
        self.change = button(self.tr("Change …"), lambda: self._do("project.passphrase"))
        self.recovery = button(self.tr("Recovery code …"), lambda: self._do("project.recovery"))
        column.addWidget(flow(self.change, self.recovery))
        self.column.addWidget(frame)
        frame, column = card(
            self.tr("When you leave the computer"),
            self.tr("The project locks itself after a while; how long is in the settings. The menu locks it at once."),
        )
        column.addWidget(
            flow(
                button(self.tr("Settings …"), lambda: self._do("app.settings"), picture="settings"),
                button(self.tr("Lock now"), lambda: self._do("project.lock"), picture="lock"),
            )
        )
        self.column.addWidget(frame)
        self.column.addStretch(1)
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """Whether a key file is needed."""
        if needs_key_file(header_of(session.store.db.conn)):
            return State(translate("LockSection", "Both are needed"), "good")
        return State(translate("LockSection", "Passphrase alone"))

    def refresh(self) -> None:
        """Show what is needed now."""
        needed = needs_key_file(header_of(self._session.store.db.conn))
        self._opens.setText(
            self.tr("the passphrase and the key file together, or the recovery code")
            if needed
            else self.tr("the passphrase, or the recovery code")
        )
        self._hint.setText(
            self.tr("Keep the key file apart from the project, and the recovery code on paper.")
            if needed
            else self.tr(
                "For material of special categories you can ask for a key file too: a small file on a USB stick, "
                "without which the passphrase opens nothing."
            )
        )

    def _do(self, command: str) -> None:
        self._session.command_requested.emit(command)
