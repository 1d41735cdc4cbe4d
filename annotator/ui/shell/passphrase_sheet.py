"""Changing the passphrase of the open project."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from annotator.storage.backups import back_up
from annotator.storage.errors import StorageError, WrongPassphrase
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store
from annotator.ui.messages import message
from annotator.ui.shell.parts import button, field, label, note, row
from annotator.ui.shell.passphrase_fields import NewPassphrase, PassphraseField
from annotator.ui.shell.sheet import Sheet
from annotator.ui.tasks import Task, Tasks


class PassphraseSheet(Sheet):
    """The project is closed to the window while its file is written anew: the window hands the store over."""

    changed = Signal(object)
    """The `Store`, open under the new passphrase."""

    def __init__(self, store: Store, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change passphrase"), parent)
        self._store, self._tasks = store, tasks
        self.old = PassphraseField()
        self.new = NewPassphrase()
        self.error = label("", "danger")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self.agree = button(self.tr("Change passphrase"), self._on_agree, "primary")
        self.column.addLayout(field(self.tr("Current passphrase"), self.old))
        self.column.addWidget(self.new)
        self.column.addWidget(
            note(
                self.tr(
                    "You get a new recovery code; throw the old sheet away. Backups made until now keep the old "
                    "passphrase."
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
        self.agree.setEnabled(bool(self.old.text()) and self.new.is_ready)

    def _on_agree(self) -> None:
        self.window().setEnabled(False)
        self.error.hide()
        self._busy.show()
        self._under_way.show()
        old, new, store = self.old.text(), self.new.passphrase, self._store
        task = Task(lambda _task: _changed(store, old, new))
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
        if isinstance(error, WrongPassphrase):
            self.error.setText(self.tr("That is not the passphrase of this project. Nothing was changed."))
        elif isinstance(error, StorageError):
            said = message(error)
            self.error.setText(f"{said.title}. {said.text}")
        else:
            raise error
        self.error.show()
        self.old.setFocus()


def _changed(store: Store, old: str, new: str) -> Store:
    """Change it, and make a backup that the new one opens: those made before need the old one."""
    changed = change_passphrase(store, old, new)
    with suppress(StorageError):  # the change stands; the next backup tells what is wrong
        back_up(changed)
    return changed
