"""The open project file: actions go in, change notices come out. `project` always shows what is on disk."""

import gc
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any, cast

from annotator.domain.changes import Changes
from annotator.domain.project import TABLES, Project
from annotator.domain.review import may_write
from annotator.storage.connection import begin_opening, create_file, identity, put_in_place
from annotator.storage.deeds import teller
from annotator.storage.errors import (
    DamagedFile,
    FileExists,
    FileReplaced,
    Restricted,
    ReviewOnly,
    StorageError,
    from_os,
)
from annotator.storage.failures import drop, sqlite_errors, undone_on_failure
from annotator.storage.frozen import touches_frozen
from annotator.storage.journal import (
    BEGINNING,
    SEALED,
    History,
    cut_journal,
    forget_rows,
    load_history,
    play_back,
    touched,
)
from annotator.storage.key import Strength, derive, new_header
from annotator.storage.notice import Notice
from annotator.storage.records import Seen, records_of
from annotator.storage.schema import VERSION_KNOWN, migrate, version_of
from annotator.storage.sqlite import Database
from annotator.storage.writer import Writer, columns_of

EXTEND_SECONDS = 5.0
"""A pause this long ends a burst of typing …"""
BURST_SECONDS = 30.0
"""… and so does this much typing without one, or undo would take back a whole page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history: an action's id and name, when it was done, why, and what it undid or redid."""

    action: int
    name: str
    at: str
    reason: str
    undoes: int | None
    redoes: int | None


AT_ONCE = 500
"""Rows made into records at once: the rows of a whole table beside its records would cost their memory twice."""

Listener = Callable[[Changes], None]
Fresh = Mapping[str, Mapping[int, tuple[Any, ...]]]


def now() -> str:
    """The local time to the second, ISO 8601."""
    return datetime.now().astimezone().replace(tzinfo=None).isoformat(timespec="seconds")


class Store:
    """One open project file. Belongs to one thread at a time."""

    def __init__(self, path: Path, connection: Any, key: bytes) -> None:
        self.path = path
        self.key = bytearray(key)
        self.project = Project()
        self.project.tell_deeds = teller(weakref.ref(self))
        self.db = Database(connection, execute_plugins=False)
        self.migrated = migrate(self.db, path)
        self.history: History = load_history(self.db)
        self.changed_since_backup = False
        self.backed_up: datetime | None = None
        """When a backup was last made while it has been open, local time."""
        self._listeners: list[Listener] = []
        self._last_extendable = ("", 0.0, 0.0)
        self._identity = identity(path)
        self._load()

    @classmethod
    def create(
        cls, path: Path, passphrase: str, strength: Strength | None = None, key_file: bytes | None = None
    ) -> "Store":
        """Make a new project file. Raises FileExists, ReadOnlyPlace, DiskFull."""
        header = new_header(strength or Strength(), key_file is not None)
        key = derive(passphrase, header, key_file)
        connection = create_file(path, key, header)
        with (
            undone_on_failure(lambda: path.unlink(missing_ok=True)),
            sqlite_errors(path),
            undone_on_failure(connection.close),
        ):
            return cls(path, connection, key)

    @classmethod
    def make(
        cls,
        path: Path,
        passphrase: str,
        set_up: Callable[["Store"], None],
        strength: Strength | None = None,
        key_file: bytes | None = None,
    ) -> "Store":
        """Make a new project file that has its name when `set_up` is done: nobody ever opens a half-made one.

        Raises FileExists, ReadOnlyPlace, DiskFull.
        """
        if path.exists():
            raise FileExists(path)
        part = path.with_name(path.name + ".part")
        try:
            drop(part)
            store = cls.create(part, passphrase, strength, key_file)
            key = bytes(store.key)
            try:
                store.db.execute("PRAGMA synchronous=OFF")  # a half-made file is thrown away; the whole one is synced
                set_up(store)
            finally:
                store.close()
            put_in_place(part, path)
        except StorageError as error:
            error.path = path
            raise
        except OSError as error:
            raise from_os(path, error) from error
        finally:
            drop(part)
        return cls.open(path, key)

    @classmethod
    def open(cls, path: Path, key: bytes) -> "Store":
        """Open an existing file with its key; raises what `connection.open_file` raises, and NewerVersion."""
        connection, seals = begin_opening(path, key)
        with sqlite_errors(path, foreign=True), undone_on_failure(connection.close):
            try:
                if version_of(connection) != VERSION_KNOWN:
                    seals.wait()  # a damaged file is not brought up to date
                return cls(path, connection, key)
            finally:
                seals.wait()  # whatever else went wrong, a broken seal is why

    @property
    def is_open(self) -> bool:
        """Whether the connection is still there."""
        return bool(self.key)

    @property
    def undo_name(self) -> str | None:
        """The name of the action that undo would take back."""
        return self.history.done[-1].name if self.history.done else None

    @property
    def redo_name(self) -> str | None:
        """The name of the action that redo would do again."""
        return self.history.undone[-1].name if self.history.undone else None

    def close(self) -> None:
        """Close the file and forget key and content."""
        if self.is_open:
            self.db.conn.close()
            self.key[:] = bytes(len(self.key))
            self.key.clear()
            self.project = Project()
            self._listeners.clear()
            gc.unfreeze()  # see `_load`

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every commit; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @contextmanager
    def action(self, name: str, reason: str = "", extend: str = "") -> Iterator[Writer]:
        """One undoable change: all of it is stored, or nothing.

        `name` is an identifier the interface translates. With `extend` (say `memo:12`), a further action of the same
        name and target within a few seconds joins the one before, so that undo takes back a burst of typing at once.
        Raises DiskFull, ReadOnlyPlace, FileReplaced, Restricted, and ReviewOnly in a share; all is then as before.
        """
        with self._transaction(name, reason, extend, None, None) as writer:
            yield writer

    @contextmanager
    def irrevocable(self, name: str) -> Iterator[Writer]:
        """As `action`, but the journal goes in the same transaction: nothing up to here can be undone or read again.

        The history keeps its lines. What pages and backups hold is `purging`'s. Raises what `action` raises.
        """
        with self._transaction(name, "", "", None, None, cuts=True) as writer:
            yield writer

    def end_burst(self) -> None:
        """The next action is a step of its own, however soon it comes."""
        self._last_extendable = ("", 0.0, 0.0)

    def entries(self) -> list[Entry]:
        """Every action of the file, oldest first: the history and the audit trail."""
        query = "SELECT id, name, at, reason, undoes, redoes FROM action ORDER BY id"
        return [Entry(*row) for row in self.db.execute(query)]

    def give_reason(self, reason: str) -> None:
        """Say afterwards why the last action was done; for the history, no action of its own."""
        with sqlite_errors(self.path):
            self.db.execute("UPDATE action SET reason=? WHERE id=?", [reason, self.history.done[-1].action])

    def begin_history_here(self) -> None:
        """Forget what could be undone: a new project's first rows are not hers to take back. Raises DiskFull."""
        with sqlite_errors(self.path), self.db.atomic():
            self.db.execute("UPDATE action SET name=?", [BEGINNING])
            self.db.execute("DELETE FROM journal")
        self.history = History()

    def undo(self) -> Changes | None:
        """Take back the last action; None when there is none."""
        return self._replay(self.history.done, undo=True)

    def redo(self) -> Changes | None:
        """Do the last undone action again; None when there is none."""
        return self._replay(self.history.undone, undo=False)

    def _replay(self, stack: list[Any], undo: bool) -> Changes | None:
        if not stack:
            return None
        top = stack[-1]
        seen: list[Changes] = []
        forget = self.subscribe(seen.append)
        name = "undo" if undo else "redo"
        try:
            with self._transaction(name, "", "", top.action if undo else None, None if undo else top.action):
                self._play_back(top.journal)
        finally:
            forget()
        return seen[-1] if seen else None

    def _play_back(self, action: int) -> None:
        try:
            play_back(self.db, action)
        except (KeyError, ValueError) as error:
            raise DamagedFile(self.path) from error

    def check_place(self) -> None:
        """Raise FileReplaced when the path no longer names the open file.

        With its lock held for good, SQLite itself does not notice that the file was swapped under it.
        """
        if identity(self.path) != self._identity:
            raise FileReplaced(self.path)

    @contextmanager
    def _transaction(
        self, name: str, reason: str, extend: str, undoes: int | None, redoes: int | None, cuts: bool = False
    ) -> Iterator[Writer]:
        self.check_place()
        joined = bool(extend) and self._extends(name, extend)
        with sqlite_errors(self.path), undone_on_failure(self._roll_back):
            self.db.execute("BEGIN IMMEDIATE")
            action = self.history.done[-1].action if joined else self._new_action(name, reason, undoes, redoes)
            self.db.execute("UPDATE state SET action=? WHERE id=1", [action])
            writer = Writer(self.db)
            yield writer
            rows = touched(self.db, action)
            self._refuse(name, rows, cuts)
            self.db.execute("UPDATE state SET action=NULL WHERE id=1")
            if cuts:
                cut_journal(self.db, action)
            elif name in SEALED:
                forget_rows(self.db, action)
            # Undoing may change nothing of today, and a replacement only what undo remembers; both are done.
            done = bool(rows) or cuts or name in SEALED or undoes is not None or redoes is not None
            if done:
                self.db.execute("COMMIT")
            else:
                self._roll_back()
        if not done:
            return
        if cuts or name in SEALED:
            self.history = load_history(self.db)
        elif not joined:
            self.history.add(action, name, undoes, redoes)
        begun = self._last_extendable[2] if joined else monotonic()
        self._last_extendable = (f"{name}|{extend}" if extend else "", monotonic(), begun)
        self.changed_since_backup = True
        self._publish(name, rows, writer.fresh)

    def _refuse(self, name: str, rows: dict[str, set[int]], cuts: bool) -> None:
        if not may_write(self.project.info, rows):
            raise ReviewOnly(self.path)
        if not cuts and touches_frozen(self.project, name, rows, self._records):
            raise Restricted(self.path)

    def _extends(self, name: str, extend: str) -> bool:
        key, at, begun = self._last_extendable
        top = self.history.done[-1] if self.history.done else None
        recent = monotonic() - at < EXTEND_SECONDS and monotonic() - begun < BURST_SECONDS
        return top is not None and top.action == top.journal and key == f"{name}|{extend}" and recent

    def _new_action(self, name: str, reason: str, undoes: int | None, redoes: int | None) -> int:
        values = [name, now(), reason, undoes, redoes]
        cursor = self.db.execute("INSERT INTO action(name, at, reason, undoes, redoes) VALUES(?,?,?,?,?)", values)
        return cast(int, cursor.lastrowid)

    def _roll_back(self) -> None:
        if self.db.conn.in_transaction:
            self.db.execute("ROLLBACK")

    def _publish(self, name: str, rows: dict[str, set[int]], fresh: Fresh) -> None:
        notice = Notice(self.project, rows)
        for table, ids in rows.items():
            notice.look(table, ids)
            self._refresh(table, ids, fresh.get(table, {}))
            notice.look(table, ids)
        changes = notice.changes(name)
        self.project.forget(changes)
        for listener in list(self._listeners):
            listener(changes)

    def _refresh(self, table: str, ids: set[int], fresh: Mapping[int, tuple[Any, ...]]) -> None:
        target = self.project.tables[table]
        found = records_of(table, [row for row_id, row in fresh.items() if row_id in ids], {})
        if others := ids - found.keys():
            found.update(self._records(table, sorted(others)))
        target.update(found)
        for row_id in ids - found.keys():
            target.remove(row_id)

    def _records(self, table: str, ids: Iterable[int] | None = None, numbers: Seen | None = None) -> dict[int, Any]:
        names = ",".join(f'"{name}"' for name in columns_of(table))
        query = f"SELECT {names} FROM {table}"
        if ids is not None:
            query += f" WHERE id IN ({','.join(str(int(i)) for i in ids)})"
        cursor, found = self.db.execute(query), {}
        met = {} if numbers is None else numbers
        while rows := cursor.fetchmany(AT_ONCE):
            found.update(records_of(table, rows, met))
        return found

    def _load(self) -> None:
        collecting = gc.isenabled()
        # Tens of thousands of small records that live as long as the project, and nothing to collect: looking through
        # them costs a third of the time while they are made, and 5–10 ms every so often as long as they are there.
        gc.disable()
        try:
            numbers: Seen = {}
            for table in TABLES:
                self.project.tables[table].fill(self._records(table, numbers=numbers))
            self.db.execute("PRAGMA shrink_memory")  # every page was looked at once and will not be wanted again
        finally:
            gc.freeze()
            if collecting:
                gc.enable()


__all__ = ["StorageError", "Store", "Writer", "now"]
