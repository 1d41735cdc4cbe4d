"""Opening a locked project, also after a pause: passphrase and key file, or the recovery code instead."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.storage.errors import StorageError
from annotator.ui.ask import Ask
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import Message
from annotator.ui.shell.asked import Attempt
from annotator.ui.shell.key_file_fields import KeyFileField
from annotator.ui.shell.parts import button, field, label, note, row
from annotator.ui.shell.passphrase_fields import PassphraseField
from annotator.ui.shell.places import cloud_of
from annotator.ui.shell.sheet import Sheet

if TYPE_CHECKING:
    from annotator.storage.backups import Backup


class UnlockPage(Sheet):
    """One field, and the key file where the project asks for one. After a lock (`discreet`) not even the file's name is
    shown; `key_file` is the one that was used before."""

    tried = Signal(object)
    """An `Attempt`."""
    backup_wanted = Signal(object)
    """The `Backup` to restore in the place of a damaged file."""

    WIDTH_IN_LETTERS = 56

    def __init__(
        self,
        path: Path,
        ask: Ask,
        key_file: Path | None = None,
        discreet: bool = False,
        is_sample: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Locked") if discreet else path.stem
        super().__init__(title, parent)
        self._path = path
        self._backup: Backup | None = None
        self._is_busy = False
        self.passphrase = PassphraseField()
        self.key_file = KeyFileField(ask, key_file)
        self.key_file.setVisible(_needs_key_file(path))
        self.code = QLineEdit()
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-…")
        self._capitals = label(self.tr("Capital letters seem to be locked."), "warning")
        self.error = label("", "danger")
        self.error.setAccessibleName(self.tr("What went wrong"))
        self._busy = WaitingBar()
        self._busy.setRange(0, 0)
        self.unlock = button(self.tr("Unlock"), self._on_unlock, "primary", "key")
        self._other = button("", self._switch, "link")
        self._restore = button(self.tr("Restore the newest backup …"), self._on_restore)
        self._fill(is_sample)
        self.passphrase.returnPressed.connect(self._on_unlock)
        self.code.returnPressed.connect(self._on_unlock)
        self.passphrase.capitals_locked.connect(self._capitals.setVisible)
        self._use_code(False)
        self.first = self.passphrase

    @property
    def attempt(self) -> Attempt:
        """What she has given."""
        if self._passphrase_part.isHidden():
            return Attempt(self._path, code=self.code.text())
        return Attempt(self._path, self.passphrase.text(), key_file=self.key_file.path)

    def fail(self, message: Message, backup: "Backup | None" = None) -> None:
        """Say why it did not open, and offer the newest backup that would. F1 goes on where the message ends."""
        from annotator.ui.help.errors import topic_of_title

        self.set_busy(False)
        self._backup = backup
        self.setProperty("help_topic", topic_of_title(message.title))
        self.error.setText(f"{message.title}. {message.text}")
        self.error.show()
        self._restore.setVisible(backup is not None)
        self._line.selectAll()
        self._line.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being worked out: it takes about half a second, on purpose. Nothing is switched off
        meanwhile: the focus would go to Back, and a second press with it."""
        self._is_busy = busy
        self._busy.setVisible(busy)
        for line in (self.passphrase, self.code):
            line.setReadOnly(busy)

    def ask_for_no_code(self) -> None:
        """It is a share: nobody was given a recovery code for it."""
        self._other.hide()

    def forget(self) -> None:
        """Empty the fields."""
        self.passphrase.clear()
        self.code.clear()

    def _fill(self, is_sample: bool) -> None:
        self._passphrase_part, self._code_part = QWidget(), QWidget()
        inner = field(self.tr("Passphrase"), self.passphrase)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.key_file)
        self._passphrase_part.setLayout(inner)
        inner = field(
            self.tr("Recovery code"),
            self.code,
            self.tr("The one you kept of this project; hyphens do not matter. A share has none."),
        )
        inner.setContentsMargins(0, 0, 0, 0)
        self._code_part.setLayout(inner)
        self.column.addWidget(self._passphrase_part)
        self.column.addWidget(self._code_part)
        for part in (self._capitals, self.error, self._restore, self._busy):
            part.hide()
            self.column.addWidget(part)
        self.column.addLayout(row(self._other, None, self.unlock))
        if is_sample:
            from annotator.importing.sample import SAMPLE_PASSPHRASE

            text = self.tr("The sample project holds nobody's words. Its passphrase is: %1")
            self.column.addWidget(note(text.replace("%1", SAMPLE_PASSPHRASE)))
        service = cloud_of(self._path)
        if service is not None:
            text = self.tr(
                "This project is in a folder that is copied to %1. Let it finish copying before you open it elsewhere."
            )
            self.column.addWidget(note(text.replace("%1", service)))
        self.column.addStretch(1)

    def _use_code(self, code: bool) -> None:
        self._code_part.setVisible(code)
        self._passphrase_part.setVisible(not code)
        self._other.setText(self.tr("Use the passphrase") if code else self.tr("Use the recovery code instead"))

    @property
    def _line(self) -> QLineEdit:
        """The field that is shown."""
        return self.code if self._passphrase_part.isHidden() else self.passphrase

    def _switch(self) -> None:
        if not self._is_busy:
            self._use_code(self._code_part.isHidden())
            self.error.hide()
            self._line.setFocus()

    def _on_unlock(self) -> None:
        attempt = self.attempt
        if (attempt.code or attempt.passphrase) and not self._is_busy:
            self.error.hide()
            self._restore.hide()
            self.tried.emit(attempt)

    def _on_restore(self) -> None:
        if self._backup is not None:
            self.backup_wanted.emit(self._backup)


def _needs_key_file(path: Path) -> bool:
    """Whether this file says so; one that cannot be read says why when it is opened."""
    from annotator.storage.key import needs_key_file, read_header

    try:
        return needs_key_file(read_header(path))
    except StorageError:
        return False
