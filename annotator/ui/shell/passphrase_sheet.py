"""Changing the passphrase of the open project, and whether a key file is needed beside it."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.storage.backups import back_up
from annotator.storage.connection import header_of
from annotator.storage.errors import StorageError, WrongPassphrase, WrongPassphraseOrKeyFile
from annotator.storage.key import needs_key_file
from annotator.storage.key_file import read_key_file
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store
from annotator.ui.ask import Ask
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import message
from annotator.ui.shell.key_file_fields import KeyFileField, NewKeyFile
from annotator.ui.shell.opening import made_key_file
from annotator.ui.shell.parts import button, field, label, note, row
from annotator.ui.shell.passphrase_fields import NewPassphrase, PassphraseField
from annotator.ui.shell.sheet import Sheet
from annotator.ui.tasks import Task, Tasks


@dataclass(frozen=True, slots=True)
class Change:
    """The passphrase and key file until now, and from now on."""

    old: str
    new: str
    old_key_file: Path | None = None
    new_key_file: Path | None = None


class PassphraseSheet(Sheet):
    """The project is closed to the window while its file is written anew: the window hands the store over."""

    changed = Signal(object)
    """The `Store`, open under the new passphrase."""

    def __init__(self, store: Store, tasks: Tasks, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change passphrase"), parent)
        needed = needs_key_file(header_of(store.db.conn))
        self.old_key_file, self.key_file = KeyFileField(ask), NewKeyFile(ask, store.path, needed)
        self.old_key_file.setVisible(needed)
        self.old_key_file.changed.connect(lambda: self.key_file.use_path(self.old_key_file.path))
        self.key_file.changed.connect(self._show_state)
        self._store, self._tasks = store, tasks
        self.old = PassphraseField()
        self.new = NewPassphrase()
        self.error = label("", "danger")
        self._busy = WaitingBar()
        self._busy.setRange(0, 0)
        self.agree = button(self.tr("Change passphrase"), self._on_agree, "primary")
        self.column.addLayout(field(self.tr("Current passphrase"), self.old))
        self.column.addWidget(self.old_key_file)
        self.column.addWidget(self.new)
        self.column.addWidget(self.key_file)
        self.column.addWidget(
            note(
                self.tr(
                    "You get a new recovery code. Backups made until now open with the old passphrase or the old code "
                    "alone: keep those as long as you keep the backups."
                ),
                "key",
            )
        )
        self._under_way = label(self.tr("Writing the project anew …"), "muted")
        for part in (self.error, self._busy, self._under_way):
            part.hide()
            self.column.addWidget(part)
        self.column.addLayout(row(None, button(self.tr("Cancel"), self.closed.emit), self.agree))
        self.column.addStretch(1)
        self.old.textChanged.connect(self._show_state)
        self.new.changed.connect(self._show_state)
        self.new.entered.connect(self.agree.click)
        self._show_state()
        self.first = self.old

    def _show_state(self) -> None:
        self.agree.setEnabled(bool(self.old.text()) and self.new.is_ready and self.key_file.is_ready)

    def _on_agree(self) -> None:
        self.window().setEnabled(False)
        self.error.hide()
        self._busy.show()
        self._under_way.show()
        store, old, new = self._store, self.old.text(), self.new.passphrase
        change = Change(old, new, self.old_key_file.path, self.key_file.path)
        task = Task(lambda _task: _changed(store, change))
        task.finished.connect(self._on_changed)
        task.failed.connect(self._on_failed)
        self._tasks.start(task)

    def _on_changed(self, store: Store) -> None:
        self.window().setEnabled(True)
        self.old.clear()
        self.new.forget()
        self.changed.emit(store)

    def _on_failed(self, error: Exception) -> None:
        self.window().setEnabled(True)
        self._busy.hide()
        self._under_way.hide()
        if isinstance(error, WrongPassphrase) and not isinstance(error, WrongPassphraseOrKeyFile):
            self.error.setText(self.tr("That is not the passphrase of this project. Nothing was changed."))
        elif isinstance(error, StorageError):
            said = message(error)
            self.error.setText(f"{said.title}. {said.text}")
        else:
            raise error
        self.error.show()
        self.old.selectAll()
        self.old.setFocus()


def _changed(store: Store, change: Change) -> Store:
    """Change it, and make a backup that the new one opens: those made before need the old one."""
    before = None if change.old_key_file is None else read_key_file(change.old_key_file)
    after = made_key_file(change.new_key_file)
    changed = change_passphrase(store, change.old, change.new, old_key_file=before, new_key_file=after)
    with suppress(StorageError):  # the change stands; the next backup tells what is wrong
        back_up(changed)
    return changed
