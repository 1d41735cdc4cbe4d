"""Backups of the open project: what each one holds, and restoring one to a file of its own."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QWidget

from annotator.domain.project import Project
from annotator.storage import backups
from annotator.storage.backups import Backup
from annotator.storage.errors import KeyFileNeeded, StorageError, WrongPassphrase
from annotator.storage.key import key_for
from annotator.storage.key_file import read_key_file
from annotator.storage.store import Store
from annotator.ui.ask import Ask
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import message
from annotator.ui.shell.key_file_fields import KeyFileField
from annotator.ui.shell.parts import button, clear, field, label, row
from annotator.ui.shell.passphrase_fields import PassphraseField
from annotator.ui.shell.sheet import Sheet
from annotator.ui.tasks import Task, Tasks


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a project file holds, in four figures."""

    interviews: int
    units: int
    codes: int
    memos: int


@dataclass(frozen=True, slots=True)
class Looked:
    """A backup that opened: with which key, and what it holds."""

    path: Path
    key: bytes
    holdings: Holdings


class RestoreSheet(Sheet):
    """The project stays as it is: a backup is written out beside it, and can then be opened."""

    def __init__(self, store: Store, ask: Ask, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore from a backup"), parent)
        self._store, self._ask, self._tasks = store, ask, tasks
        self._now = holdings(store.project)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.list.setMinimumHeight(self.fontMetrics().height() * 10)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(tokens(self).unit * 6)
        self._said = label("", "muted")
        self._keys: dict[Path, bytes] = {}
        self.passphrase = PassphraseField()
        self.passphrase.returnPressed.connect(self._on_older_passphrase)
        self.key_file = KeyFileField(ask)
        self.key_file.changed.connect(self._on_older_passphrase)
        self._older = QWidget()
        inner = field(self.tr("The passphrase of that time"), self.passphrase)
        inner.addWidget(self.key_file)
        self._older.setLayout(inner)
        self._older.hide()
        self.restore = button(self.tr("Restore to a new file …"), self._on_restore, "primary")
        self.column.addWidget(
            label(
                self.tr("Backups are kept encrypted in a folder beside the project. Choose one to see what is in it."),
                "muted",
            )
        )
        self.column.addWidget(self.list)
        self.column.addLayout(self._table)
        self.column.addWidget(self._said)
        self.column.addWidget(self._older)
        self.column.addLayout(row(None, self.restore))
        self.column.addStretch(1)
        self.restore.setEnabled(False)
        self.list.currentItemChanged.connect(lambda *_: self._look_into())
        self.list.ensurePolished()  # rows are measured as they come in: the style sheet must be on by then
        self._fill()
        self.first = self.list

    def _fill(self) -> None:
        locale = QLocale()
        for backup in backups.list_backups(self._store.path):
            moment = QDateTime.fromString(backup.made.isoformat(), Qt.DateFormat.ISODate)
            day = locale.toString(moment.date(), QLocale.FormatType.LongFormat)
            time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
            item = QListWidgetItem(f"{day}, {time}")
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        if not self.list.count():
            self._said.setText(self.tr("There is no backup yet. One is made while you work, and when you close."))

    def _chosen(self) -> Backup | None:
        row = self.list.currentRow()
        return self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None

    def _look_into(self) -> None:
        backup = self._chosen()
        self.restore.setEnabled(False)
        clear(self._table)
        if backup is None:
            return
        self._older.hide()
        self.key_file.hide()
        self._start(backup, self._keys.get(backup.path, bytes(self._store.key)))

    def _start(self, backup: Backup, key: bytes = b"", passphrase: str = "") -> None:
        second = self.key_file.path
        task = Task(lambda _task: _look(backup, key or _key(backup.path, passphrase, second)))
        task.finished.connect(self._show)
        task.failed.connect(self._on_failed)
        self._said.setText(self.tr("Looking into it …"))
        self._tasks.start(task)

    def _on_older_passphrase(self) -> None:
        backup = self._chosen()
        if backup is not None and self.passphrase.text():
            self._start(backup, passphrase=self.passphrase.text())

    def _show(self, looked: Looked) -> None:
        found = looked.holdings
        self._keys[looked.path] = looked.key
        if (chosen := self._chosen()) is None or chosen.path != looked.path:
            return  # another was chosen meanwhile: its question must stand
        self.passphrase.clear()
        self._older.hide()
        self._said.clear()
        clear(self._table)
        self.restore.setEnabled(True)
        rows = (
            (self.tr("Interviews"), found.interviews, self._now.interviews),
            (self.tr("Units and ideas"), found.units, self._now.units),
            (self.tr("Codes and themes"), found.codes, self._now.codes),
            (self.tr("Memos"), found.memos, self._now.memos),
        )
        headings = ("", self.tr("In the backup"), self.tr("Now"), self.tr("Difference"))
        for column, heading in enumerate(headings):
            self._table.addWidget(label(heading, "muted"), 0, column)
        for line, (name, then, now) in enumerate(rows, start=1):
            for column, text in enumerate((name, str(then), str(now), f"{then - now:+d}" if then != now else "–")):
                self._table.addWidget(label(text), line, column)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            raise error
        if isinstance(error, KeyFileNeeded):
            self.key_file.show()
            self.key_file.choose.setFocus()
            self._said.setText(self.tr("This backup needs its key file too."))
            return
        if isinstance(error, WrongPassphrase):
            again = not self._older.isHidden()
            self._older.show()
            self.passphrase.setFocus()
            older = self.tr(
                "This backup was made before the passphrase was changed. It opens with the one of that time."
            )
            self._said.setText(self.tr("That passphrase does not open this backup.") if again else older)
            return
        said = message(error)
        self._said.setText(f"{said.title}. {said.text}")

    def _on_restore(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        target = self._ask.save_file(
            self.tr("Where should the restored project be kept?"),
            backup.path.name,
            self.tr("Annotator project (*.annotator)"),
        )
        if target is not None:
            self._write_out(backup.path, target)

    def _write_out(self, backup: Path, target: Path) -> None:
        """Copy a large project in a thread of its own: the window stays alive."""
        key = self._keys[backup]
        task = Task(lambda _task: _write_out(backup, key, target), self.tr("Restoring"))
        task.finished.connect(self._on_restored)  # a method, not a lambda: the sheet may have been left meanwhile
        task.failed.connect(self._on_not_restored)
        self.restore.setEnabled(False)
        self.list.setEnabled(False)
        self._said.setText(self.tr("Restoring …"))
        self._tasks.start(task)

    def _on_restored(self, target: Path) -> None:
        self._release()
        self._said.setText(
            self.tr("Restored as “%1”. You can open it from the Project menu.").replace("%1", target.name)
        )

    def _on_not_restored(self, error: Exception) -> None:
        self._release()
        if not isinstance(error, StorageError):
            raise error
        said = message(error)
        self._said.setText(f"{said.title}. {said.text}")

    def _release(self) -> None:
        self.restore.setEnabled(True)
        self.list.setEnabled(True)
        if self.isVisible():
            self.restore.setFocus()


def holdings(project: Project) -> Holdings:
    """Count what a project holds."""
    codes = sum(1 for node in project.nodes if not node.binned)
    return Holdings(len(project.documents), len(project.units), codes, len(project.memos))


def _key(backup: Path, passphrase: str, key_file: Path | None) -> bytes:
    return key_for(backup, passphrase, None if key_file is None else read_key_file(key_file))


def _look(backup: Backup, key: bytes) -> Looked:
    store = Store.open(backup.path, key)
    try:
        return Looked(backup.path, key, holdings(store.project))
    finally:
        store.close()


def _write_out(backup: Path, key: bytes, target: Path) -> Path:
    backups.restore_with_key(backup, key, target)
    return target
