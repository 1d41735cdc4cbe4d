"""What happens when a step on a file fails: it is taken back, and what SQLite says becomes one of our errors."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from annotator.storage.errors import (
    AlreadyOpen,
    DamagedFile,
    DiskFull,
    FileReplaced,
    ReadOnlyPlace,
    StorageError,
)
from annotator.storage.key import PAGE_BYTES


@contextmanager
def undone_on_failure(undo: Callable[[], object]) -> Iterator[None]:
    """Call `undo` when the block ends with an exception of any kind, a break by the user too; it goes on its way."""
    with ExitStack() as steps:
        steps.callback(undo)
        yield
        steps.pop_all()


def drop(path: Path) -> None:
    """Remove a file nobody needs. What cannot be removed is left: why the work failed is said, not why this did.

    A disk that may only be read refuses this even for a file that is not there.
    """
    with suppress(OSError):
        path.unlink(missing_ok=True)


@contextmanager
def sqlite_errors(path: Path, foreign: bool = False) -> Iterator[None]:
    """Raise the typed error for what SQLite says in the block; anything unforeseen is raised as it is.

    `foreign`: the file may have been written by another program, so that a table it lacks is its fault, not ours.
    """
    try:
        yield
    except dbapi2.Error as error:
        if foreign and "no such" in str(error):
            raise DamagedFile(path) from error
        raise from_sqlite(path, error) from error


def from_sqlite(path: Path, error: Exception) -> StorageError:
    """The typed error for what SQLite says; anything unforeseen is raised again as it is."""
    name = getattr(error, "sqlite_errorname", "") or ""
    text = str(error)
    if name.startswith("SQLITE_FULL") or "disk is full" in text:
        return DiskFull(path)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or "locked" in text:
        return AlreadyOpen(path)
    if "DBMOVED" in name or not path.exists():
        return FileReplaced(path)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        return FileReplaced(path) if writable else ReadOnlyPlace(path)
    if name.startswith("SQLITE_IOERR"):
        # A write that found no room is reported as an I/O error by some file systems.
        return DiskFull(path) if _no_room(path) else FileReplaced(path)
    if "malformed" in text or "not a database" in text:
        return DamagedFile(path)
    raise error


def _no_room(path: Path) -> bool:
    stat = os.statvfs(path.parent) if hasattr(os, "statvfs") else None
    return stat is not None and stat.f_bavail * stat.f_frsize < 16 * PAGE_BYTES
