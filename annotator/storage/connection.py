"""Opening and creating the encrypted file, and telling a wrong passphrase from a damaged file."""

import hashlib
import hmac
import os
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
)
from annotator.storage.key import KEY_BYTES, PAGE_BYTES, read_header

APPLICATION_ID = 0x414E5431
BEFORE_READING = ("cipher_compatibility=4", "temp_store=MEMORY", "secure_delete=ON", "trusted_schema=OFF")
AFTER_READING = ("foreign_keys=ON", "cell_size_check=ON", "journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=ON")
ENOUGH_WRONG_PAGES = 64


def create_file(path: Path, key: bytes, header: bytes) -> Any:
    """Make a new encrypted file and open it. Raises FileExists, ReadOnlyPlace, DiskFull."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError as error:
        raise from_os(path, error) from error
    try:
        connection = _connect(path, key, header)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    except BaseException:
        path.unlink(missing_ok=True)
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


def _connect(path: Path, key: bytes, header: bytes) -> Any:
    # A raw key of any other length is silently taken as a passphrase.
    assert len(key) == KEY_BYTES and len(header) in (0, 16)
    # check_same_thread: opening runs in a worker while the window shows that it works; one thread at a time uses it.
    uri = f"file:{quote(str(path.absolute()))}?mode=rw"
    connection = dbapi2.connect(uri, uri=True, timeout=0.3, isolation_level=None, check_same_thread=False)
    try:
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


def from_os(path: Path, error: OSError) -> StorageError:
    """The typed error for what the operating system says about a file; the unforeseen is raised again."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR):
        return ReadOnlyPlace(path)
    raise error


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
