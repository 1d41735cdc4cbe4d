"""The linking key (*koblingsnøkkel*): who is behind a pseudonym, and what stood where something was replaced.

A file of its own beside the project, encrypted in the same way under its own passphrase. The project holds none of
this and works without it; destroying the key file is the step that makes the material anonymous. Everything here is
keyed by the project's uuids. Every write is on disk when it returns; there is no journal and no undo.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.storage.access_log import What, record, record_failed
from annotator.storage.attempts import note_failed
from annotator.storage.connection import create_file, header_of, identity, open_file, wrong_passphrase
from annotator.storage.errors import (
    FileReplaced,
    NewerVersion,
    TruncatedFile,
    WrongLinkingKey,
    WrongPassphrase,
    from_os,
)
from annotator.storage.failures import sqlite_errors, undone_on_failure
from annotator.storage.key import LINKING_KEY, Strength, derive, new_header, read_header
from annotator.storage.passphrase import write_anew
from annotator.storage.sqlite import Database
from annotator.storage.store import Store

SUFFIX = ".annokey"
KEY_VERSION = 1
_TABLES = (
    "CREATE TABLE about(id INTEGER PRIMARY KEY, project TEXT NOT NULL)",
    "CREATE TABLE person(participant TEXT PRIMARY KEY, name TEXT NOT NULL, contact TEXT NOT NULL, notes TEXT NOT NULL)",
    "CREATE TABLE original(mask TEXT PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE term(id INTEGER PRIMARY KEY, entry TEXT NOT NULL, term TEXT NOT NULL, UNIQUE(entry, term))",
)
_OVERWRITTEN_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Person:
    """Who a participant is; `participant` is the uuid of the project's record."""

    participant: str
    name: str = ""
    contact: str = ""
    notes: str = ""


class LinkingKey:
    """An open linking-key file. Belongs to one thread at a time."""

    def __init__(self, path: Path, connection: Any, key: bytes, project_uuid: str) -> None:
        self.path = path
        self.key = bytearray(key)
        self.project_uuid = project_uuid
        self.db = Database(connection, execute_plugins=False)
        self._identity = identity(path)

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        project_uuid: str,
        strength: Strength | None = None,
        key_file: bytes | None = None,
    ) -> "LinkingKey":
        """Make a new, empty key for a project. Raises FileExists, ReadOnlyPlace, DiskFull."""
        header = new_header(strength or Strength(), key_file is not None, LINKING_KEY)
        key = derive(passphrase, header, key_file)
        connection = create_file(path, key, header)
        with (
            undone_on_failure(lambda: path.unlink(missing_ok=True)),
            sqlite_errors(path),
            undone_on_failure(connection.close),
        ):
            connection.execute("BEGIN")
            for statement in _TABLES:
                connection.execute(statement)
            connection.execute("INSERT INTO about(id, project) VALUES(1, ?)", [project_uuid])
            connection.execute(f"PRAGMA user_version={KEY_VERSION}")
            connection.execute("COMMIT")
        return cls(path, connection, key, project_uuid)

    @classmethod
    def open(cls, path: Path, key: bytes, project_uuid: str) -> "LinkingKey":
        """Open the key of a project (`key_for(path, passphrase, kind=LINKING_KEY)` or `key_of_code`).

        Raises what `connection.open_file` raises, WrongLinkingKey for that of another project, and NewerVersion.
        """
        connection = open_file(path, key, LINKING_KEY)
        with sqlite_errors(path, foreign=True), undone_on_failure(connection.close):
            found = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if found > KEY_VERSION:
                raise NewerVersion(path, found, KEY_VERSION)
            row = connection.execute("SELECT project FROM about WHERE id=1").fetchone()
            if row is None or row[0] != project_uuid:
                raise WrongLinkingKey(path)
        return cls(path, connection, key, project_uuid)

    @property
    def is_open(self) -> bool:
        """Whether the connection is still there."""
        return bool(self.key)

    def close(self) -> None:
        """Close the file and forget the key."""
        if self.is_open:
            self.db.conn.close()
            self.key[:] = bytes(len(self.key))
            self.key.clear()

    def persons(self) -> dict[str, Person]:
        """Everybody the key knows, by the participant's uuid."""
        rows = self.db.execute("SELECT participant, name, contact, notes FROM person ORDER BY rowid")
        return {row[0]: Person(*row) for row in rows}

    def set_person(
        self, participant: str, *, name: str | None = None, contact: str | None = None, notes: str | None = None
    ) -> None:
        """Note who a participant is; what is None stays as it was. Raises DiskFull, ReadOnlyPlace, FileReplaced."""
        person = self.persons().get(participant, Person(participant))
        given = {"name": name, "contact": contact, "notes": notes}
        person = replace(person, **{field: value for field, value in given.items() if value is not None})
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO person(participant, name, contact, notes) VALUES(?,?,?,?) ON CONFLICT(participant)"
                " DO UPDATE SET name=excluded.name, contact=excluded.contact, notes=excluded.notes",
                [person.participant, person.name, person.contact, person.notes],
            )

    def forget_person(self, participant: str) -> None:
        """Remove a person, from the free space of the file too. Raises DiskFull, ReadOnlyPlace, FileReplaced."""
        with self._writing() as connection:
            connection.execute("DELETE FROM person WHERE participant=?", [participant])
        self._vacuum()

    def originals(self) -> dict[str, str]:
        """What stood in the texts, by the uuid of the mask."""
        return dict(self.db.execute("SELECT mask, text FROM original").fetchall())

    def original(self, mask: str) -> str | None:
        """What stood where a mask is; None when the key does not have it."""
        row = self.db.execute("SELECT text FROM original WHERE mask=?", [mask]).fetchone()
        return None if row is None else str(row[0])

    def add_originals(self, originals: Mapping[str, str]) -> None:
        """Keep what stood in the texts, all or nothing. To be called before the project is changed: an original too
        many harms nothing, one too few is lost. Raises DiskFull, ReadOnlyPlace, FileReplaced.
        """
        with self._writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO original(mask, text) VALUES(?,?)", list(originals.items()))

    def forget_originals(self, masks: Iterable[str]) -> None:
        """Remove originals, from the free space of the file too. Raises DiskFull, ReadOnlyPlace, FileReplaced."""
        with self._writing() as connection:
            connection.executemany("DELETE FROM original WHERE mask=?", [[mask] for mask in masks])
        self._vacuum()

    def terms(self) -> list[tuple[str, str]]:
        """The terms that are replaced: (uuid of the register's entry, term), in the order they were added."""
        return [(entry, term) for entry, term in self.db.execute("SELECT entry, term FROM term ORDER BY id")]

    def add_term(self, entry: str, term: str) -> None:
        """Let an entry of the register stand for one more term; one it has already is no change."""
        self.add_terms([(entry, term)])

    def add_terms(self, terms: Iterable[tuple[str, str]]) -> None:
        """As `add_term` for many, all or nothing. Raises DiskFull, ReadOnlyPlace, FileReplaced."""
        with self._writing() as connection:
            connection.executemany("INSERT OR IGNORE INTO term(entry, term) VALUES(?,?)", list(terms))

    def remove_term(self, entry: str, term: str) -> None:
        """Take a term from an entry of the register. Raises DiskFull, ReadOnlyPlace, FileReplaced."""
        with self._writing() as connection:
            connection.execute("DELETE FROM term WHERE entry=? AND term=?", [entry, term])

    def forget_entry(self, entry: str) -> None:
        """Remove every term of an entry, from the free space too. Raises DiskFull, ReadOnlyPlace, FileReplaced."""
        with self._writing() as connection:
            connection.execute("DELETE FROM term WHERE entry=?", [entry])
        self._vacuum()

    def change_passphrase(
        self,
        old: str,
        new: str,
        strength: Strength | None = None,
        *,
        old_key_file: bytes | None = None,
        new_key_file: bytes | None = None,
    ) -> "LinkingKey":
        """Close this and return the same key opened under the new passphrase (and a new recovery code).

        Raises WrongPassphrase, WrongPassphraseOrKeyFile, KeyFileNeeded (the key stays open), DiskFull, ReadOnlyPlace,
        BackupFailed.
        """
        header = header_of(self.db.conn)
        if derive(old, header, old_key_file) != bytes(self.key):
            raise wrong_passphrase(self.path, header)
        header = new_header(strength or Strength(), new_key_file is not None, LINKING_KEY)
        key = derive(new, header, new_key_file)
        write_anew(self, key, header)
        return LinkingKey.open(self.path, key, self.project_uuid)

    def destroy(self) -> None:
        """Close the key and destroy its file; see `destroy_key_at`."""
        self.close()
        destroy_key_at(self.path)

    @contextmanager
    def _writing(self) -> Iterator[Any]:
        if identity(self.path) != self._identity:
            raise FileReplaced(self.path)
        with sqlite_errors(self.path), undone_on_failure(self._roll_back):
            self.db.execute("BEGIN IMMEDIATE")
            yield self.db.conn
            self.db.execute("COMMIT")

    def _roll_back(self) -> None:
        if self.db.conn.in_transaction:
            self.db.execute("ROLLBACK")

    def _vacuum(self) -> None:
        with sqlite_errors(self.path):
            self.db.execute("VACUUM")


def place_beside(project: Path) -> Path:
    """Where a project's linking key is looked for and made, unless she puts it elsewhere."""
    return project.with_name(project.stem + SUFFIX)


def make_linking_key(
    store: Store, path: Path, passphrase: str, strength: Strength | None = None, key_file: bytes | None = None
) -> LinkingKey:
    """Make the open project's key, and say so in its log. Raises what `LinkingKey.create` raises."""
    made = LinkingKey.create(path, passphrase, store.project.info.uuid, strength, key_file)
    log_use(store, made, "key_created")
    return made


def open_linking_key(store: Store, path: Path, key: bytes) -> LinkingKey:
    """Open the open project's key, and say so in its log. Raises what `LinkingKey.open` raises."""
    try:
        opened = LinkingKey.open(path, key, store.project.info.uuid)
    except WrongPassphrase:
        note_failed(read_header(path, LINKING_KEY))
        raise
    log_use(store, opened, "key_opened")
    return opened


def log_use(store: Store, key: LinkingKey, what: What) -> None:
    """Say in the project's log what was done with its key; the key is closed where that cannot be written."""
    with undone_on_failure(key.close):
        record_failed(store, header_of(key.db.conn), "key")
        record(store, what)


def destroy_linking_key(store: Store, key: LinkingKey) -> None:
    """Destroy the project's key, and say so in its log: from now on nobody can look up who said what."""
    key.destroy()
    record(store, "key_destroyed")


def destroy_key_at(path: Path) -> None:
    """Overwrite a linking-key file and what lies beside it with random bytes, and remove it.

    Needs no passphrase: it may be forgotten. A flash disk, a file system that writes beside, a synchronised folder and
    her own copies can still hold the old bytes; they are encrypted, and worth no more than the passphrase is.
    Raises FileMissing, EmptyFile, NotALinkingKey, ReadOnlyPlace.
    """
    with suppress(TruncatedFile):  # what is left of a key is a key
        read_header(path, LINKING_KEY)
    real = path.resolve()
    try:
        for suffix in ("-journal", ".new", ".new.part", ".new.part-journal", ""):
            part = real.with_name(real.name + suffix)
            if part.is_file():
                _overwrite(part)
                part.unlink()
    except OSError as error:
        raise from_os(path, error) from error
    with suppress(FileNotFoundError):
        path.unlink()  # a link to it


def _overwrite(path: Path) -> None:
    with path.open("rb+") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(os.urandom(min(left, _OVERWRITTEN_AT_ONCE)))
        file.flush()
        os.fsync(file.fileno())
