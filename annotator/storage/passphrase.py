"""Changing the passphrase: a new file under a new key, verified, takes the old one's place.

Not `PRAGMA rekey`: killed in the middle with a new salt it left two thirds of the files unopenable (design §3).
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.storage.access_log import record
from annotator.storage.backups import copy_to
from annotator.storage.connection import header_of, put_in_place, wrong_passphrase
from annotator.storage.errors import KeyFileNeeded, StorageError, from_os
from annotator.storage.key import Strength, derive, new_header
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
    write_anew(store.path, store.db.conn, key, header, store.close)
    changed = Store.open(store.path, key)
    try:
        record(changed, "passphrase_changed", key_file=int(new_key_file is not None))
    except StorageError:
        changed.close()
        raise
    return changed


def write_anew(path: Path, connection: Any, key: bytes, header: bytes, close: Callable[[], None]) -> None:
    """Write an open file anew under another key and `close` it. Raises DiskFull, ReadOnlyPlace, BackupFailed."""
    real = path.resolve()  # replacing a link would leave the file itself under the old passphrase
    fresh = real.with_name(real.name + ".new")
    fresh.unlink(missing_ok=True)
    copy_to(connection, fresh, key, header)
    close()  # Windows refuses to replace an open file
    try:
        put_in_place(fresh, real)
    except OSError as error:
        raise from_os(path, error) from error


def key_for_open(store: Store, passphrase: str, key_file: bytes | None = None) -> bytes:
    """The key a passphrase gives for the open project. Raises KeyFileNeeded."""
    try:
        return derive(passphrase, header_of(store.db.conn), key_file)
    except KeyFileNeeded as error:
        error.path = store.path
        raise
