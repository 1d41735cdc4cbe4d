"""Changing the passphrase: a new file under a new key, verified, takes the old one's place.

Not `PRAGMA rekey`: killed in the middle with a new salt it left two thirds of the files unopenable (design §3).
"""

from annotator.storage.backups import copy_to, header_of
from annotator.storage.connection import put_in_place
from annotator.storage.errors import WrongPassphrase, from_os
from annotator.storage.key import Strength, derive, new_header
from annotator.storage.store import Store


def change_passphrase(store: Store, old: str, new: str, strength: Strength | None = None) -> Store:
    """Close `store` and return the same project opened under the new passphrase (and a new recovery code).

    Backups made before keep the old passphrase. Raises WrongPassphrase (the project stays open), DiskFull,
    ReadOnlyPlace, BackupFailed.
    """
    path = store.path
    if key_for_open(store, old) != bytes(store.key):
        raise WrongPassphrase(path)
    header = new_header(strength or Strength())
    key = derive(new, header)
    real = path.resolve()  # replacing a link would leave the file itself under the old passphrase
    fresh = real.with_name(real.name + ".new")
    fresh.unlink(missing_ok=True)
    copy_to(store, fresh, key, header)
    store.close()  # Windows refuses to replace an open file
    try:
        put_in_place(fresh, real)
    except OSError as error:
        raise from_os(path, error) from error
    return Store.open(path, key)


def key_for_open(store: Store, passphrase: str) -> bytes:
    """The key a passphrase gives for the open project."""
    return derive(passphrase, header_of(store))
