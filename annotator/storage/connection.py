"""Opening and creating the encrypted file, and telling a wrong passphrase from a damaged file."""

import contextlib
import hashlib
import hmac
import os
import struct
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from annotator.storage.errors import (
    AlreadyOpen,
    DamagedFile,
    DiskFull,
    FileExists,
    FileReplaced,
    ReadOnlyPlace,
    StorageError,
    WrongPassphrase,
    from_os,
)
from annotator.storage.key import KEY_BYTES, PAGE_BYTES, read_header

APPLICATION_ID = 0x414E5431
_FRUGAL = ("cache_size=-1024", "cache_spill=OFF")
"""Every record is in memory already; 8 MB of pages beside them, SQLite's measure here, serve nobody. A large import stays
in memory all the same until it is committed."""
BEFORE_READING = ("cipher_compatibility=4", "temp_store=MEMORY", "secure_delete=ON", "trusted_schema=OFF", *_FRUGAL)
AFTER_READING = ("foreign_keys=ON", "cell_size_check=ON", "journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=ON")
ENOUGH_WRONG_PAGES = 64
GUARD_BYTE = 0x40000000 + 1024
"""Past the 512 bytes from 2**30 on that SQLite locks."""


def create_file(path: Path, key: bytes, header: bytes) -> Any:
    """Make a new encrypted file and open it. Raises FileExists, ReadOnlyPlace, DiskFull."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError as error:
        raise from_os(path, error) from error
    connection = None
    try:
        connection = _connect(path, key, header)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    except BaseException as error:
        if connection is not None:
            connection.close()
        path.unlink(missing_ok=True)
        if isinstance(error, dbapi2.Error):
            raise from_sqlite(path, error) from error
        raise
    return connection


def open_file(path: Path, key: bytes) -> Any:
    """Open an existing file for this window alone, every page's seal checked.

    Raises FileMissing, EmptyFile, NotAProject, TruncatedFile, WrongPassphrase, DamagedFile, AlreadyOpen,
    ReadOnlyPlace.
    """
    read_header(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ReadOnlyPlace(path)
    try:
        connection = _connect(path, key, b"")
    except dbapi2.DatabaseError as error:
        raise _reason(path, key, error) from error
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        connection.close()
        raise DamagedFile(path, *sealed_pages(path, key))
    return connection


class _Held(dbapi2.Connection):  # type: ignore[misc]
    """A connection that keeps other programs out until it is closed.

    SQLite's own lock is a POSIX one: it is gone as soon as anything in this process opens and closes the same file (an
    import dialog it was dropped on, say), and a second window would write into it. On Linux a lock that belongs to the
    open file and not to the process stands beside it, on a byte that SQLite leaves alone: network file systems let the
    two kinds collide.
    """

    _guard = -1

    def hold(self, path: Path) -> None:
        """Lock the file for this connection alone, where the system can. Raises AlreadyOpen, ReadOnlyPlace."""
        if sys.platform != "linux":
            return
        import fcntl

        wanted = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, GUARD_BYTE, 1, 0)
        try:
            self._guard = os.open(path, os.O_RDWR)
        except OSError as error:
            raise from_os(path, error) from error
        try:
            fcntl.fcntl(self._guard, fcntl.F_OFD_SETLK, wanted)
        except (BlockingIOError, PermissionError) as error:
            raise AlreadyOpen(path) from error
        except OSError:
            return  # a file system without such locks

    def close(self) -> None:
        """Close the file and let others have it."""
        super().close()
        if self._guard >= 0:
            os.close(self._guard)
            self._guard = -1


def _connect(path: Path, key: bytes, header: bytes) -> Any:
    # A raw key of any other length is silently taken as a passphrase.
    assert len(key) == KEY_BYTES and len(header) in (0, 16)
    # Every byte outside the alphabet is quoted, slashes too: a path that begins with two would name a server.
    uri = f"file:{quote(os.fsencode(path.absolute()), safe='')}?mode=rw"
    # check_same_thread: opening runs in a worker while the window shows that it works; one thread at a time uses it.
    connection = dbapi2.connect(
        uri, uri=True, timeout=0.3, isolation_level=None, check_same_thread=False, factory=_Held
    )
    try:
        connection.hold(path)
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{header.hex()}'\"")
        # Without SQLCipher underneath, the key is ignored and the file would be written in clear.
        assert connection.execute("PRAGMA cipher_version").fetchone()
        for pragma in BEFORE_READING:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in AFTER_READING:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _reason(path: Path, key: bytes, error: Exception) -> StorageError:
    if "not a database" in str(error) or "malformed" in str(error):
        good, bad = sealed_pages(path, key)
        return DamagedFile(path, good, bad) if good else WrongPassphrase(path)
    return from_sqlite(path, error)


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


def sealed_pages(path: Path, key: bytes) -> tuple[int, int]:
    """How many pages carry a seal (HMAC) made with this key, and how many do not.

    Any good page means the key is right and the file is damaged; SQLCipher itself says the same for both.
    """
    good = bad = number = 0
    with path.open("rb") as file:
        salt = file.read(16)
        file.seek(0)
        seal_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
        while len(page := file.read(PAGE_BYTES)) == PAGE_BYTES:
            number += 1
            body = page[16 if number == 1 else 0 : PAGE_BYTES - 64]
            seal = hmac.new(seal_key, body + number.to_bytes(4, "little"), "sha512").digest()
            if hmac.compare_digest(seal, page[PAGE_BYTES - 64 :]):
                good += 1
            else:
                bad += 1
            if number >= ENOUGH_WRONG_PAGES and not good:
                break
    return good, bad


def put_in_place(part: Path, target: Path) -> None:
    """Name a finished, closed file: after a power cut there is the old one or the whole new one. Raises OSError."""
    # Left by a project of this name that was cut off and then moved away, it would be played back into this one.
    target.with_name(target.name + "-journal").unlink(missing_ok=True)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if os.name == "posix":
        with contextlib.suppress(OSError):
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
