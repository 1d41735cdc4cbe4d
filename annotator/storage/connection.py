"""Opening and creating the encrypted file, and telling a wrong passphrase from a damaged file."""

import contextlib
import hashlib
import hmac
import os
import struct
import sys
from pathlib import Path
from threading import Thread
from typing import Any

from sqlcipher3 import dbapi2

from annotator.storage.errors import (
    AlreadyOpen,
    DamagedFile,
    FileExists,
    NoCipher,
    ReadOnlyPlace,
    StorageError,
    WrongPassphrase,
    WrongPassphraseOrKeyFile,
    from_os,
)
from annotator.storage.failures import from_sqlite, sqlite_errors, undone_on_failure
from annotator.storage.key import HEADER_BYTES, KEY_BYTES, PAGE_BYTES, PROJECT, Kind, needs_key_file, read_header

_FRUGAL = ("cache_size=-512", "cache_spill=OFF")
"""Every record is in memory already; 8 MB of pages beside them, SQLite's measure here, serve nobody. What is not yet
committed stays in memory all the same."""
_NO_TRACE = ("temp_store=MEMORY", "secure_delete=ON", "journal_size_limit=0")
"""The last makes SQLite's own journal empty as soon as a change is on disk: held open, it would keep the pages as they
were before – what was replaced or erased – until the file is closed, and after a crash for longer."""
BEFORE_READING = ("cipher_compatibility=4", "trusted_schema=OFF", *_NO_TRACE, *_FRUGAL)
AFTER_READING = ("foreign_keys=ON", "cell_size_check=ON", "journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=ON")
_ONE_THREAD = (
    dbapi2.SQLITE_OPEN_READWRITE | dbapi2.SQLITE_OPEN_CREATE | dbapi2.SQLITE_OPEN_URI | dbapi2.SQLITE_OPEN_NOMUTEX
)
"""SQLite's own flags, and the word that one thread at a time uses a connection: else every value read takes a lock."""
ENOUGH_WRONG_PAGES = 64
GUARD_BYTE = 0x40000000 + 1024
"""Past the 512 bytes from 2**30 on that SQLite locks."""


def create_file(path: Path, key: bytes, header: bytes) -> Any:
    """Make a new encrypted file of the header's kind and open it. Raises FileExists, ReadOnlyPlace, DiskFull."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError as error:
        raise from_os(path, error) from error
    with undone_on_failure(lambda: path.unlink(missing_ok=True)), sqlite_errors(path):
        connection = _connect(path, key, header)
        with undone_on_failure(connection.close):
            connection.execute(f"PRAGMA application_id={int.from_bytes(header[:4], 'big')}")
    return connection


def open_file(path: Path, key: bytes, kind: Kind = PROJECT) -> Any:
    """Open an existing file for this window alone, every page's seal checked.

    Raises FileMissing, EmptyFile, NotAProject (NotALinkingKey where one is expected), TruncatedFile, WrongPassphrase,
    WrongPassphraseOrKeyFile, DamagedFile, AlreadyOpen, ReadOnlyPlace.
    """
    connection, seals = begin_opening(path, key, kind)
    with undone_on_failure(connection.close):
        seals.wait()
    return connection


def begin_opening(path: Path, key: bytes, kind: Kind = PROJECT) -> tuple[Any, "SealCheck"]:
    """As `open_file`, with the check of the seals going on: nothing may be written or shown before it is waited for."""
    header = read_header(path, kind)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ReadOnlyPlace(path)
    try:
        connection = _connect(path, key, b"")
    except dbapi2.DatabaseError as error:
        raise _reason(path, key, header, error) from error
    real = path.resolve()
    for left_over in (".new", ".new.part", ".new.part-journal"):  # a change of passphrase that was killed
        with contextlib.suppress(OSError):
            real.with_name(real.name + left_over).unlink()
    return connection, SealCheck(path, key)


class SealCheck:
    """Looks at every page's seal on a core of its own, while the records are read: the check takes as long as they do.

    Its connection takes no lock and finds no journal to play back: the one that was opened before holds the file.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._outcome: list[Any] = []
        self._thread = Thread(target=self._look, name="seals")
        self._thread.start()

    def wait(self) -> None:
        """Come back when all is well. Raises DamagedFile."""
        self._thread.join()
        if self._outcome != [[]]:
            raise DamagedFile(self._path, *sealed_pages(self._path, self._key))

    def _look(self) -> None:
        try:
            connection = dbapi2.connect(uri_of(self._path, "ro&immutable=1"), uri=True)
            try:
                for pragma in ("cipher_log_level=NONE", f"key = \"x'{self._key.hex()}'\"", BEFORE_READING[0]):
                    connection.execute(f"PRAGMA {pragma}")
                self._outcome.append(connection.execute("PRAGMA cipher_integrity_check").fetchall())
            finally:
                connection.close()
        except dbapi2.Error as error:
            self._outcome.append(error)


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
    if len(key) != KEY_BYTES or len(header) not in (0, 16):
        raise ValueError  # of any other length it would silently be taken as a passphrase
    # check_same_thread: opening runs in a worker while the window shows that it works; one thread at a time uses it.
    connection = dbapi2.connect(
        uri_of(path, "rw"),
        flags=_ONE_THREAD,
        timeout=0.3,
        isolation_level=None,
        check_same_thread=False,
        factory=_Held,
    )
    with undone_on_failure(connection.close):
        connection.hold(path)
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{header.hex()}'\"")
        if connection.execute("PRAGMA cipher_version").fetchone() is None:
            raise NoCipher  # the key is ignored without it, and the file would be written in clear
        for pragma in BEFORE_READING:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in AFTER_READING:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    return connection


def uri_of(path: Path, mode: str) -> str:
    """What SQLite opens a file by; `mode` is `ro`, `rw` or such, with further parameters behind it."""
    # Every byte is quoted, slashes too: a path that begins with two would name a server.
    quoted = "".join(f"%{byte:02x}" for byte in os.fsencode(path.absolute()))
    return f"file:{quoted}?mode={mode}"


def _reason(path: Path, key: bytes, header: bytes, error: Exception) -> StorageError:
    if "not a database" in str(error) or "malformed" in str(error):
        good, bad = sealed_pages(path, key)
        return DamagedFile(path, good, bad) if good else wrong_passphrase(path, header)
    return from_sqlite(path, error)


def wrong_passphrase(path: Path, header: bytes) -> WrongPassphrase:
    """The error for a key that does not fit: which of its parts is wrong cannot be told."""
    return WrongPassphraseOrKeyFile(path) if needs_key_file(header) else WrongPassphrase(path)


def header_of(connection: Any) -> bytes:
    """The header of the open file, asked of the connection.

    Opening and closing the file itself would drop the POSIX locks that keep a second window out.
    """
    salt = connection.execute("PRAGMA cipher_salt").fetchone()[0]
    return bytes.fromhex(salt)[:HEADER_BYTES]


def identity(path: Path) -> tuple[int, int]:
    """What stays the same as long as the path names the same file; (0, 0) where there is none."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_dev, found.st_ino


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
