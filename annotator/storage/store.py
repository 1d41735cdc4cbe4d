"""The open project file: actions go in, change notices come out. `project` always shows what is on disk."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from operator import attrgetter
from os import urandom
from pathlib import Path
from time import monotonic
from typing import Any, cast

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from annotator.domain.changes import Changes
from annotator.domain.project import BOOLEANS, TABLES, Project, table_name
from annotator.storage.connection import create_file, from_sqlite, open_file
from annotator.storage.errors import FileReplaced, StorageError
from annotator.storage.journal import BEGINNING, History, load_history, play_back, touched
from annotator.storage.key import Strength, derive, new_header
from annotator.storage.schema import migrate

EXTEND_SECONDS = 5.0
_COLUMNS = {name: tuple(f.name for f in fields(kind)) for name, kind in TABLES.items()}
_DOCUMENT_OF = {"turn": "document", "speaker": "document", "unit": "document"}
_UNIT_OF = {"span": "unit", "label": "unit", "unit_text": "unit"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history: an action's id and name, when it was done, why, and what it undid or redid."""

    action: int
    name: str
    at: str
    reason: str
    undoes: int | None
    redoes: int | None


Listener = Callable[[Changes], None]


def now() -> str:
    """The local time to the second, ISO 8601."""
    return datetime.now().astimezone().replace(tzinfo=None).isoformat(timespec="seconds")


class Writer:
    """What the code of an action may do to rows. Exists only inside `Store.action`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def insert(self, record: Any) -> int:
        """Add a record (its `id` of 0 and empty `uuid` are filled in); the new id."""
        return self.insert_many([record])[0]

    def insert_many(self, records: list[Any]) -> list[int]:
        """Add records of one kind; their new ids, in order."""
        if not records:
            return []
        table = table_name(type(records[0]))
        columns = _COLUMNS[table]
        last = self._db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
        ids = list(range(last + 1, last + 1 + len(records)))
        values = attrgetter(*columns)
        if columns[1] == "uuid":
            rows = [
                (row_id, found[1] or fresh, *found[2:])
                for row_id, fresh, found in zip(ids, _uuids(len(ids)), map(values, records), strict=True)
            ]
        else:
            rows = [(row_id, *found[1:]) for row_id, found in zip(ids, map(values, records), strict=True)]
        names = ",".join(f'"{name}"' for name in columns)
        marks = ",".join("?" * len(columns))
        self._db.conn.executemany(f"INSERT INTO {table}({names}) VALUES({marks})", rows)
        return ids

    def update(self, table: str, row_id: int, **values: object) -> None:
        """Change some columns of one row."""
        self._db.table(table).update(row_id, values)

    def delete(self, table: str, row_id: int) -> None:
        """Remove one row."""
        self._db.table(table).delete(row_id)

    def delete_where(self, table: str, **equals: object) -> None:
        """Remove the rows whose columns equal the values given."""
        condition = " AND ".join(f'"{name}" IS ?' for name in equals)
        self._db.execute(f"DELETE FROM {table} WHERE {condition}", list(equals.values()))

    def delete_quotes_of(self, unit: int) -> None:
        """Take a unit's quotes out of the chapter."""
        quotes = "SELECT id FROM quote WHERE unit=?"
        self._db.execute(f"DELETE FROM outline_item WHERE quote IN ({quotes})", [unit])
        self._db.execute("DELETE FROM quote WHERE unit=?", [unit])


def _uuids(count: int) -> Iterator[str]:
    """Random UUIDs (RFC 9562, version 4); ten times as quick as `uuid.uuid4` for an import's thousands."""
    digits = urandom(16 * count).hex()
    for at in range(0, 32 * count, 32):
        text = digits[at : at + 32]
        variant = "89ab"[int(text[16], 16) & 3]
        yield f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_dev, found.st_ino


class Store:
    """One open project file. Belongs to one thread at a time."""

    def __init__(self, path: Path, connection: Any, key: bytes) -> None:
        self.path = path
        self.key = bytearray(key)
        self.project = Project()
        self.db = Database(connection, execute_plugins=False)
        self.migrated = migrate(self.db, path)
        self.history: History = load_history(self.db)
        self.changed_since_backup = False
        self._listeners: list[Listener] = []
        self._last_extendable = ("", 0.0)
        self._identity = _identity(path)
        self._load()

    @classmethod
    def create(cls, path: Path, passphrase: str, strength: Strength | None = None) -> "Store":
        """Make a new project file. Raises FileExists, ReadOnlyPlace, DiskFull."""
        header = new_header(strength or Strength())
        key = derive(passphrase, header)
        connection = create_file(path, key, header)
        try:
            return cls(path, connection, key)
        except BaseException as error:
            connection.close()
            path.unlink(missing_ok=True)
            if isinstance(error, dbapi2.Error):
                raise from_sqlite(path, error) from error
            raise

    @classmethod
    def open(cls, path: Path, key: bytes) -> "Store":
        """Open an existing file with its key; raises what `connection.open_file` raises, and NewerVersion."""
        connection = open_file(path, key)
        for left_over in (".new", ".new.part", ".new.part-journal"):  # a change of passphrase that was killed
            path.with_name(path.name + left_over).unlink(missing_ok=True)
        try:
            return cls(path, connection, key)
        except BaseException as error:
            connection.close()
            if isinstance(error, dbapi2.Error):
                raise from_sqlite(path, error) from error
            raise

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

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every commit; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @contextmanager
    def action(self, name: str, reason: str = "", extend: str = "") -> Iterator[Writer]:
        """One undoable change: all of it is stored, or nothing.

        `name` is an identifier the interface translates. With `extend` (say `memo:12`), a further action of the same
        name and target within a few seconds joins the one before, so that undo takes back a burst of typing at once.
        Raises DiskFull, ReadOnlyPlace, FileReplaced; the project is then as before.
        """
        with self._transaction(name, reason, extend, None, None) as writer:
            yield writer

    def entries(self) -> list[Entry]:
        """Every action of the file, oldest first: the history and the audit trail."""
        query = "SELECT id, name, at, reason, undoes, redoes FROM action ORDER BY id"
        return [Entry(*row) for row in self.db.execute(query)]

    def give_reason(self, reason: str) -> None:
        """Say afterwards why the last action was done; for the history, no action of its own."""
        try:
            self.db.execute("UPDATE action SET reason=? WHERE id=?", [reason, self.history.done[-1].action])
        except dbapi2.Error as error:
            raise from_sqlite(self.path, error) from error

    def begin_history_here(self) -> None:
        """Forget what could be undone: a new project's first rows are not hers to take back."""
        self.history.done.clear()
        self.db.execute("DELETE FROM journal")
        self.db.execute("UPDATE action SET name=?", [BEGINNING])

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
        with self._transaction(name, "", "", top.action if undo else None, None if undo else top.action):
            play_back(self.db, top.journal)
        forget()
        return seen[0]

    @contextmanager
    def _transaction(
        self, name: str, reason: str, extend: str, undoes: int | None, redoes: int | None
    ) -> Iterator[Writer]:
        # With its lock held for good, SQLite itself no longer notices that the file was swapped under it.
        if _identity(self.path) != self._identity:
            raise FileReplaced(self.path)
        joined = bool(extend) and self._extends(name, extend)
        try:
            self.db.execute("BEGIN IMMEDIATE")
            action = self.history.done[-1].action if joined else self._new_action(name, reason, undoes, redoes)
            self.db.execute("UPDATE state SET action=? WHERE id=1", [action])
            yield Writer(self.db)
            rows = touched(self.db, action)
            self.db.execute("UPDATE state SET action=NULL WHERE id=1")
            if rows:
                self.db.execute("COMMIT")
            else:
                self._roll_back()
        except dbapi2.Error as error:
            self._roll_back()
            raise from_sqlite(self.path, error) from error
        except BaseException:
            self._roll_back()
            raise
        if not rows:
            return
        if not joined:
            self.history.add(action, name, undoes, redoes)
        self._last_extendable = (f"{name}|{extend}" if extend else "", monotonic())
        self.changed_since_backup = True
        self._publish(name, rows)

    def _extends(self, name: str, extend: str) -> bool:
        key, at = self._last_extendable
        top = self.history.done[-1] if self.history.done else None
        recent = monotonic() - at < EXTEND_SECONDS
        return top is not None and top.action == top.journal and key == f"{name}|{extend}" and recent

    def _new_action(self, name: str, reason: str, undoes: int | None, redoes: int | None) -> int:
        values = [name, now(), reason, undoes, redoes]
        cursor = self.db.execute("INSERT INTO action(name, at, reason, undoes, redoes) VALUES(?,?,?,?,?)", values)
        return cast(int, cursor.lastrowid)

    def _roll_back(self) -> None:
        if self.db.conn.in_transaction:
            self.db.execute("ROLLBACK")

    def _publish(self, name: str, rows: dict[str, set[int]]) -> None:
        documents: set[int] = set()
        texts: set[int] = set()
        for table, ids in rows.items():
            self._note_documents(table, ids, documents, texts)
            self._refresh(table, ids)
            self._note_documents(table, ids, documents, texts)
        changes = Changes(name, {t: frozenset(ids) for t, ids in rows.items()}, frozenset(documents), frozenset(texts))
        self.project.forget(changes)
        for listener in list(self._listeners):
            listener(changes)

    def _note_documents(self, table: str, ids: set[int], documents: set[int], texts: set[int]) -> None:
        records = [r for i in ids if (r := self.project.tables[table].get(i)) is not None]
        if table in _DOCUMENT_OF:
            found = {record.document for record in records}
            (documents if table == "unit" else texts).update(found)
        elif table in _UNIT_OF:
            units = (self.project.units.get(record.unit) for record in records)
            documents.update(unit.document for unit in units if unit is not None)
        elif table == "document":
            texts.update(ids)
        elif table == "memo":
            units = (self.project.units.get(r.target_id) for r in records if r.target == "unit")
            documents.update(unit.document for unit in units if unit is not None)

    def _refresh(self, table: str, ids: set[int]) -> None:
        target = self.project.tables[table]
        found = dict(self._records(table, sorted(ids)))
        target.update(found)
        for row_id in ids - found.keys():
            target.remove(row_id)

    def _records(self, table: str, ids: Iterable[int] | None = None) -> Iterator[tuple[int, Any]]:
        kind, columns = TABLES[table], _COLUMNS[table]
        names = ",".join(f'"{name}"' for name in columns)
        flags = [columns.index(name) for name in BOOLEANS[table]]
        query = f"SELECT {names} FROM {table}"
        if ids is not None:
            query += f" WHERE id IN ({','.join(str(int(i)) for i in ids)})"
        if not flags:
            for row in self.db.execute(query):
                yield row[0], kind(*row)
            return
        for row in self.db.execute(query):
            values = list(row)
            for flag in flags:
                values[flag] = bool(values[flag])
            yield row[0], kind(*values)

    def _load(self) -> None:
        collecting = gc.isenabled()
        gc.disable()  # tens of thousands of small records and nothing to collect: the collector costs a third
        try:
            for table in TABLES:
                self.project.tables[table].fill(dict(self._records(table)))
        finally:
            if collecting:
                gc.enable()


__all__ = ["StorageError", "Store", "Writer", "now"]
