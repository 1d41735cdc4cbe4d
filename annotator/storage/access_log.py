"""The access log (*adgangslogg*): who looks at the file later can see what was opened, exported, shared and erased.

A line holds ids, counts, levels and formats, never content, a name or a path. Lines are only added, outside actions,
undo and journal. Each carries the hash of the one before, and `state` the last hash and the count, so that a line that
was changed, removed or cut off at the end is seen. Whoever has the passphrase and this program's source could reckon
the whole chain anew, and an older copy of the whole file has an older log: against them it proves nothing.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from annotator.storage import attempts
from annotator.storage.connection import header_of
from annotator.storage.errors import WrongPassphrase
from annotator.storage.failures import sqlite_errors, undone_on_failure
from annotator.storage.key import read_header
from annotator.storage.store import Store, now

What = Literal[
    "opened",
    "failed_open",
    "exported",
    "shared",
    "merged",
    "replaced",
    "redacted",
    "restricted",
    "rights",
    "erased",
    "closed",
    "restored",
    "passphrase_changed",
    "key_created",
    "key_opened",
    "key_changed",
    "key_destroyed",
    "check_accepted",
    "quotes_checked",
    "recording_added",
    "recording_deleted",
    "recording_detached",
]
"""`closed` is the end of the project (*avslutt prosjekt*), not of a window; `rights` a request under the GDPR."""
How = Literal["passphrase", "code"]
Id = str | int
_ID = re.compile(r"[0-9A-Za-z.:+-]{0,64}")
"""A UUID, a hash, a time, a format or a word of ours: there is no room for a sentence."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line: its number from 1 on, the local time (ISO 8601), what was done, and with which ids."""

    id: int
    at: str
    what: str
    ids: dict[str, Id]


@dataclass(frozen=True, slots=True)
class LogFault:
    """The first line that is not as it was written: `changed`, `missing` (also at the end) or `added` by others."""

    row: int
    kind: Literal["changed", "missing", "added"]


def record(store: Store, what: What, **ids: Id) -> None:
    """Add a line, on disk when this returns; inside an open action it is stored or taken back with that.

    (An action that changes no row is taken back whole.) `ids` are uuids, counts, levels, formats and hashes. A line is
    no step of undo, leaves redo alone, and does not ask for a backup. Raises DiskFull, ReadOnlyPlace, FileReplaced, and
    ValueError for what could be content.
    """
    store.check_place()
    with sqlite_errors(store.path), store.db.atomic():
        add_line(store.db.conn, what, ids)


def add_line(connection: Any, what: What, ids: Mapping[str, Id]) -> None:
    """As `record`, into a copy that is being made and has no name yet; whose transaction it is, is the caller's."""
    if any(isinstance(value, str) and not _ID.fullmatch(value) for value in ids.values()):
        raise ValueError(what)
    count, previous = _head(connection)
    at, text = now(), _canonical(ids)
    seal = _seal(previous, count + 1, at, what, text)
    connection.execute(
        "INSERT INTO access_log(id, at, what, ids, previous, hash) VALUES(?,?,?,?,?,?)",
        [count + 1, at, what, text, previous, seal],
    )
    connection.execute("UPDATE state SET log_count=?, log_head=? WHERE id=1", [count + 1, seal])


def open_logged(path: Path, key: bytes, how: How = "passphrase") -> Store:
    """Open a project for her, and say so in its log; what the program opens for itself is `Store.open`'s.

    A failed opening is counted and comes into the log with the next good one. Raises what `Store.open` raises.
    """
    try:
        store = Store.open(path, key)
    except WrongPassphrase:
        attempts.note_failed(read_header(path))
        raise
    with undone_on_failure(store.close):
        record_failed(store, header_of(store.db.conn), "project")
        record(store, "opened", how=how)
    return store


def record_failed(store: Store, header: bytes, of: Literal["project", "key"]) -> None:
    """Take into the log how often, and when first and last, a file could not be opened since the last good time."""
    failed = attempts.failed_before(header)
    if failed is not None:
        record(store, "failed_open", of=of, count=failed.count, first=failed.first, last=failed.last)
        attempts.forget_failed(header)


def record_export(store: Store, path: Path) -> None:
    """Something was written out: its format and the SHA-256 by which it can be told later. Raises OSError."""
    form = "folder" if path.is_dir() else path.suffix.lstrip(".").lower()
    record(store, "exported", format=form, sha256=_digest(path))


def _digest(path: Path) -> str:
    """Of a file; of a folder that of a list of its files, each with its own, as `sha256sum` writes it."""
    if path.is_dir():
        files = sorted((one.relative_to(path).as_posix(), one) for one in path.rglob("*") if one.is_file())
        listed = "".join(f"{_digest(one)}  {name}\n" for name, one in files)
        return hashlib.sha256(listed.encode()).hexdigest()
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def entries(store: Store) -> list[LogEntry]:
    """Every line, oldest first."""
    rows = store.db.execute("SELECT id, at, what, ids FROM access_log ORDER BY id")
    return [LogEntry(row_id, at, what, _ids_of(text)) for row_id, at, what, text in rows]


def head(store: Store) -> tuple[int, str]:
    """How many lines there are, and the seal of the last: what proves later that none was changed."""
    return _head(store.db.conn)


def verify(store: Store) -> LogFault | None:
    """The first line that is not as it was written; None when all are."""
    count, head = _head(store.db.conn)
    previous, number = "", 0
    rows = store.db.execute("SELECT id, at, what, ids, previous, hash FROM access_log ORDER BY id")
    for row_id, at, what, ids, before, seal in rows:
        number += 1
        if row_id != number:
            return LogFault(number, "missing")
        if number > count:
            return LogFault(number, "added")
        if before != previous or seal != _seal(previous, row_id, at, what, ids):
            return LogFault(number, "changed")
        previous = seal
    if number < count:
        return LogFault(number + 1, "missing")
    return LogFault(number, "changed") if previous != head else None


def _ids_of(text: str) -> dict[str, Id]:
    try:
        found = json.loads(text)
    except (TypeError, ValueError):  # changed by hand: `verify` says so
        return {}
    return found if isinstance(found, dict) else {}


def _head(connection: Any) -> tuple[int, str]:
    count, head = connection.execute("SELECT log_count, log_head FROM state WHERE id=1").fetchone()
    return count or 0, head or ""


def _seal(previous: str, row_id: int, at: str, what: str, ids: str) -> str:
    return hashlib.sha256((previous + _canonical([row_id, at, what, ids])).encode()).hexdigest()


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), default=repr)
