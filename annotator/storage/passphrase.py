"""Changing the passphrase: a new file under a new key, verified, takes the old one's place.

Not `PRAGMA rekey`: killed in the middle with a new salt it left two thirds of the files unopenable (design §3).
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from annotator.storage.access_log import add_line
from annotator.storage.backups import copy_to
from annotator.storage.connection import header_of, put_in_place, wrong_passphrase
from annotator.storage.errors import KeyFileNeeded, from_os
from annotator.storage.key import Strength, derive, new_header
from annotator.storage.sqlite import Database
from annotator.storage.store import Store


def change_passphrase(
    store: Store,
    old: str,
    new: str,
    strength: Strength | None = None,
    *,
    old_key_file: bytes | None = None,
    new_key_file: bytes | None = None,
) -> Store:
    """Close `store` and return the same project opened under the new passphrase (and a new recovery code).

    From then on the file needs `new_key_file` too, or none when that is None. Backups made before keep the old
    passphrase and key file. Raises WrongPassphrase, WrongPassphraseOrKeyFile, KeyFileNeeded (the project stays open),
    DiskFull, ReadOnlyPlace, BackupFailed.
    """
    if key_for_open(store, old, old_key_file) != bytes(store.key):
        raise wrong_passphrase(store.path, header_of(store.db.conn))
    header = new_header(strength or Strength(), new_key_file is not None)
    key = derive(new, header, new_key_file)
    ids = {"key_file": int(new_key_file is not None)}
    write_anew(store, key, header, lambda copy: add_line(copy, "passphrase_changed", ids))
    return Store.open(store.path, key)


class Open(Protocol):
    """An open encrypted file: a project or a linking key."""

    path: Path
    db: Database

    def close(self) -> None: ...


def write_anew(file: Open, key: bytes, header: bytes, finish: Callable[[Any], None] | None = None) -> None:
    """Write a file anew under another key, and close it. Raises DiskFull, ReadOnlyPlace, BackupFailed."""
    real = file.path.resolve()  # replacing a link would leave the file itself under the old passphrase
    fresh = real.with_name(real.name + ".new")
    fresh.unlink(missing_ok=True)
    copy_to(file.db.conn, fresh, key, header, finish)
    file.close()  # Windows refuses to replace an open file
    try:
        put_in_place(fresh, real)
    except OSError as error:
        raise from_os(file.path, error) from error


def key_for_open(store: Store, passphrase: str, key_file: bytes | None = None) -> bytes:
    """The key a passphrase gives for the open project. Raises KeyFileNeeded."""
    try:
        return derive(passphrase, header_of(store.db.conn), key_file)
    except KeyFileNeeded as error:
        error.path = store.path
        raise
