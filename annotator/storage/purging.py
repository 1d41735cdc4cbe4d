"""Cleaning a file after something was erased: its free pages, and the backups that still hold it.

The rows and the journal went in one transaction (`Store.irrevocable`), which left a mark in the file. All here may be
broken off and done again, until the mark is gone.
"""

import hashlib
from datetime import datetime
from pathlib import Path

from annotator.storage.backups import SUFFIX, back_up, folder_of, list_backups
from annotator.storage.errors import from_os
from annotator.storage.failures import sqlite_errors
from annotator.storage.recordings import sweep
from annotator.storage.store import Store, now

PURGE_ACTION = "purge_history"


def purge_is_due(store: Store) -> bool:
    """Whether something was erased whose traces in pages and backups are not cleaned yet."""
    return bool(store.db.execute("SELECT purge_due FROM state").fetchone()[0])


def finish_purge(store: Store) -> int:
    """Write the file anew without free pages, write one verified backup and remove all others; how many went.

    Nothing is done where nothing is due. Raises DiskFull, ReadOnlyPlace, BackupFailed; it is then still due, and to be
    called again: a backup that could not be removed still holds what was erased.
    """
    if not purge_is_due(store):
        return 0
    sweep(store)
    with sqlite_errors(store.path):
        store.db.execute("VACUUM")
    fresh = back_up(store, datetime.fromisoformat(now())).path
    removed = 0
    for path in sorted(folder_of(store.path).glob(f"*{SUFFIX}*")):
        if path == fresh:
            continue
        try:
            path.unlink()
        except OSError as error:
            raise from_os(path, error) from error
        removed += path.suffix == SUFFIX
    with sqlite_errors(store.path):
        store.db.execute("UPDATE state SET purge_due=NULL WHERE id=1")
    return removed


def purge_history(store: Store, reasons: bool = False) -> int:
    """Forget the journal and every older backup, so that only what is in the tables is left; how many backups went.

    With `reasons`, why something was done goes too; the history keeps its names and times. It cannot be undone. Raises
    what `finish_purge` raises.
    """
    with store.irrevocable(PURGE_ACTION) as writer:
        if reasons:
            for (action,) in store.db.execute("SELECT id FROM action WHERE reason<>''").fetchall():
                writer.update("action", action, reason="")
    return finish_purge(store)


def journal_rows(store: Store) -> int:
    """How many rows of what was the journal holds."""
    return int(store.db.execute("SELECT count(*) FROM journal").fetchone()[0])


def last_purge(store: Store) -> datetime | None:
    """When the journal was last forgotten (local time), or None."""
    row = store.db.execute("SELECT at FROM action WHERE id=(SELECT cut FROM state)").fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def older_backups(store: Store) -> int:
    """How many backups were written before the journal was last forgotten: all, where it never was."""
    last = last_purge(store)
    return sum(last is None or backup.made < last for backup in list_backups(store.path))


def file_hash(path: Path) -> str:
    """The SHA-256 of a closed file, in hexadecimal. Not of an open project: reading it would drop its lock."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise from_os(path, error) from error
