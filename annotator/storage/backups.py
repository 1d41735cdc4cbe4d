"""Rolling encrypted backups beside the project, and restoring one.

A backup has the project's own key, is verified before it counts, and lies in a folder next to the project: the rules on
where data may be stored follow the data, and an erasure must be able to reach them (design §3).
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from annotator.storage.access_log import add_line
from annotator.storage.attempts import note_failed
from annotator.storage.connection import create_file, header_of, open_file, put_in_place
from annotator.storage.errors import BackupFailed, FileExists, StorageError, WrongPassphrase, from_os
from annotator.storage.failures import drop, sqlite_errors
from annotator.storage.key import key_for, read_header
from annotator.storage.schema import version_of
from annotator.storage.store import Store, now

NEWEST_KEPT = 10
DAYS_KEPT = 14
SUFFIX = ".annotator"
_STAMP = "%Y-%m-%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file and the local time it was made."""

    path: Path
    made: datetime


def folder_of(project: Path) -> Path:
    """Where a project's backups lie."""
    return project.with_name(project.stem + "-backups")


def list_backups(project: Path) -> list[Backup]:
    """The backups of a project, newest first."""
    found = []
    for path in folder_of(project).glob(f"*{SUFFIX}"):
        try:
            made = datetime.fromisoformat(path.name[: -len(SUFFIX)].rsplit(".", 1)[-1])
        except ValueError:
            continue
        found.append(Backup(path, made))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def back_up(store: Store, at: datetime | None = None) -> Backup:
    """Write and verify a backup, then drop those that the rule no longer keeps.

    Raises DiskFull, ReadOnlyPlace, BackupFailed; older backups then stay as they are.
    """
    made = (at or datetime.fromisoformat(now())).replace(microsecond=0)
    folder = folder_of(store.path)
    target = folder / f"{store.path.stem}.{made.strftime(_STAMP)}{SUFFIX}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise from_os(folder, error) from error
    for cut_off in (*folder.glob(f"*{SUFFIX}.part"), *folder.glob(f"*{SUFFIX}.part-journal")):
        drop(cut_off)
    copy_to(store.db.conn, target, bytes(store.key), header_of(store.db.conn))
    store.changed_since_backup, store.backed_up = False, made
    for old in superfluous(list_backups(store.path), made):
        drop(old.path)
    return Backup(target, made)


def copy_to(
    connection: Any, target: Path, key: bytes, header: bytes, finish: Callable[[Any], None] | None = None
) -> None:
    """Copy an open file into a new encrypted file under `key`, verified and synced before it has its name.

    `finish` adds what the copy is to hold besides.
    """
    part = target.with_name(target.name + ".part")
    journal = target.with_name(target.name + ".part-journal")
    drop(part)
    try:
        with sqlite_errors(part), closing(create_file(part, key, header)) as copy:
            copy.execute("PRAGMA cache_spill=ON")  # a project with recordings would all be in memory at once
            connection.backup(copy)
            if finish is not None:
                finish(copy)
            sound = _sound(copy)
        if not sound:
            raise BackupFailed(target)
        put_in_place(part, target)
    except OSError as error:
        raise from_os(part, error) from error
    finally:
        drop(part)
        drop(journal)


def _sound(connection: Any) -> bool:
    seals_broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return not seals_broken and connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"


def superfluous(backups: list[Backup], at: datetime) -> list[Backup]:
    """The backups to drop: kept are the ten newest, and the last of each of the past fourteen days."""
    keep = set(backups[:NEWEST_KEPT])
    days: dict[object, Backup] = {}
    for backup in backups:
        if backup.made >= at - timedelta(days=DAYS_KEPT):
            days.setdefault(backup.made.date(), backup)
    keep.update(days.values())
    return [backup for backup in backups if backup not in keep]


def restore(backup: Path, passphrase: str, target: Path, key_file: bytes | None = None) -> None:
    """Write a backup out as a project file of its own; never over an existing file.

    Raises what opening the backup raises, KeyFileNeeded, FileExists, DiskFull, ReadOnlyPlace.
    """
    restore_with_key(backup, key_for(backup, passphrase, key_file), target)


def restore_with_key(backup: Path, key: bytes, target: Path) -> None:
    """As `restore`, with the backup's key at hand."""
    if target.exists():
        raise FileExists(target)
    try:
        store = Store.open(backup, key)
    except WrongPassphrase:
        note_failed(read_header(backup))
        raise
    try:
        connection = store.db.conn
        copy_to(connection, target, key, header_of(connection), lambda copy: add_line(copy, "restored", {}))
    finally:
        store.close()


def newest_usable(project: Path, key: bytes) -> Backup | None:
    """The newest backup that opens whole with this key, to offer when the project itself is damaged."""
    for backup in list_backups(project):
        try:
            connection = open_file(backup.path, key)
        except StorageError:
            continue
        usable = version_of(connection) > 0
        connection.close()
        if usable:
            return backup
    return None
