"""The linking key while it is open: one for all that use it, and gone when the project is locked or closed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.storage import access_log
from annotator.storage.connection import header_of
from annotator.storage.errors import StorageError, WrongRecoveryCode
from annotator.storage.key import LINKING_KEY, derive, key_for, key_of_code, needs_key_file
from annotator.storage.key_file import read_key_file
from annotator.storage.linking_key import (
    LinkingKey,
    destroy_key_at,
    destroy_linking_key,
    log_use,
    open_linking_key,
    place_beside,
)
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks


class SamePassphrase(Exception):
    """The linking key would open with the project's own passphrase."""


@dataclass(frozen=True, slots=True)
class _Found:
    path: Path
    key: bytes


class OpenKey(QObject):
    """Ask `open_key(session)` for it. Working out a key takes half a second, in a thread of its own."""

    opened = Signal()
    """Also when it was made, or opened anew under another passphrase."""
    closed = Signal()
    """Also when it was destroyed."""
    failed = Signal(object)
    """The exception of what was asked for last; an expected one has a sentence in `ui.messages`."""
    busy_changed = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = Tasks(self)
        self._left = False
        self.key: LinkingKey | None = None
        self.path = place_beside(session.store.path)
        """Where it lies or is looked for."""
        session.closing.connect(self._leave)

    @property
    def is_busy(self) -> bool:
        """Whether something asked for is under way."""
        return bool(self._tasks.running)

    def make(self, path: Path, passphrase: str) -> None:
        """Make the project's key and leave it open; `SamePassphrase` when the project has the same."""
        store, uuid = self._session.store, self._session.project.info.uuid
        header, own = header_of(store.db.conn), bytes(store.key)

        def job() -> LinkingKey:
            if not needs_key_file(header) and derive(passphrase, header) == own:
                raise SamePassphrase
            return LinkingKey.create(path, passphrase, uuid)

        self._run(job, self._on_made)

    def open(self, path: Path, words: str, key_file: Path | None = None) -> None:
        """Open it with its passphrase (and key file) or its recovery code."""

        def job() -> _Found:
            return _Found(path, _key_of(path, words, key_file))

        self._run(job, self._on_key)

    def change_passphrase(self, old: str, new: str) -> None:
        """Write the key anew under another passphrase; the recovery code changes too."""
        key = self.key
        assert key is not None
        store = self._session.store
        header, own = header_of(store.db.conn), bytes(store.key)

        def job() -> LinkingKey:
            if not needs_key_file(header) and derive(new, header) == own:
                raise SamePassphrase
            return key.change_passphrase(old, new)

        self._run(job, self._on_changed)

    def close(self) -> None:
        """Close it and forget its key."""
        if self.key is not None:
            self.key.close()
            self.key = None
            if not self._left:
                self.closed.emit()

    def destroy(self) -> None:
        """Destroy the file at `path`, open or not, and note it in the log. Raises what `destroy_key_at` raises."""
        key, self.key = self.key, None
        try:
            if key is not None:
                destroy_linking_key(self._session.store, key)
            else:
                destroy_key_at(self.path)
                access_log.record(self._session.store, "key_destroyed")
        finally:
            self.closed.emit()

    def _run(self, job: Callable[[], object], done: Callable[[object], None]) -> None:
        task = Task(lambda _task: job())
        task.finished.connect(lambda result: self._arrive(result, done))
        task.failed.connect(self._on_failed)
        self._tasks.start(task)
        self.busy_changed.emit(True)

    def _arrive(self, result: object, done: Callable[[object], None]) -> None:
        if self._left:  # locked while it was being worked out
            if isinstance(result, LinkingKey):
                result.close()
            return
        self.busy_changed.emit(False)
        try:
            done(result)
        except StorageError as error:
            self.failed.emit(error)
        else:
            self.opened.emit()

    def _on_made(self, made: object) -> None:
        assert isinstance(made, LinkingKey)
        log_use(self._session.store, made, "key_created")
        self._take(made)

    def _on_key(self, found: object) -> None:
        assert isinstance(found, _Found)
        self._take(open_linking_key(self._session.store, found.path, found.key))

    def _on_changed(self, changed: object) -> None:
        assert isinstance(changed, LinkingKey)
        self._take(changed)
        access_log.record(self._session.store, "key_changed")

    def _take(self, key: LinkingKey) -> None:
        if self.key is not None:
            self.key.close()
        self.key, self.path = key, key.path

    def _on_failed(self, error: Exception) -> None:
        if not self._left:
            self.busy_changed.emit(False)
            self.failed.emit(error)

    def _leave(self) -> None:
        self._left = True
        self._tasks.finish()
        self.close()


def open_key(session: Session) -> OpenKey:
    """The project's linking key in the window, open or not: the same one for everybody who asks."""
    found: OpenKey | None = session.findChild(OpenKey)
    return found or OpenKey(session)


def _key_of(path: Path, words: str, key_file: Path | None) -> bytes:
    """A recovery code proves itself by its checksum; anything else is a passphrase."""
    try:
        return key_of_code(words)
    except WrongRecoveryCode:
        return key_for(path, words, None if key_file is None else read_key_file(key_file), LINKING_KEY)
