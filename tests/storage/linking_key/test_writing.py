"""The linking key is on disk with every write – or nothing is stored half, and nothing is written over."""

import shutil
from pathlib import Path

import pytest

from annotator.storage.errors import DiskFull, FileExists, FileReplaced
from annotator.storage.linking_key import LinkingKey, make_linking_key
from annotator.storage.store import Store
from tests.conftest import WEAK
from tests.storage.linking_key.words import MASK, ORIGINAL, WORDS
from tests.storage.places import small_disk


def test_every_write_is_on_disk_at_once(key: LinkingKey, person: str, tmp_path: Path) -> None:
    """A copy taken of the open file, as a power cut would leave it, holds the last write."""
    key.set_person(person, contact="ny@eksempel.no")
    copy = tmp_path / "kopi.annokey"
    shutil.copy(key.path, copy)

    opened = LinkingKey.open(copy, bytes(key.key), key.project_uuid)
    assert opened.persons()[person].contact == "ny@eksempel.no"
    opened.close()


def test_a_new_key_replaces_none(store: Store, key: LinkingKey) -> None:
    """Making a key where there is one is refused; the old one is whole."""
    with pytest.raises(FileExists):
        make_linking_key(store, key.path, "ny", WEAK)

    assert key.original(MASK) == ORIGINAL


def test_a_full_disk_stores_nothing_half(store: Store) -> None:
    """The write is refused whole; what was stored before is there after opening anew."""
    with small_disk(300) as disk:
        key = LinkingKey.create(disk / "k.annokey", WORDS, "u", WEAK)
        kept = 0
        with pytest.raises(DiskFull):  # noqa: PT012 – which of them fails is the disk's choice
            while True:
                key.add_originals({f"{kept}-{n}": "lang " * 400 for n in range(4)})
                kept += 1
        assert len(key.originals()) == kept * 4 > 4
        secret = bytes(key.key)
        key.close()

        opened = LinkingKey.open(disk / "k.annokey", secret, "u")
        assert len(opened.originals()) == kept * 4
        opened.close()


@pytest.mark.parametrize("kib", [4, 8, 16])
def test_a_full_disk_when_making_a_key(kib: int) -> None:
    """No stump is left behind."""
    with small_disk(kib) as disk:
        with pytest.raises(DiskFull):
            LinkingKey.create(disk / "k.annokey", WORDS, "u", WEAK)
        assert list(disk.iterdir()) == []


def test_a_key_swapped_while_open(key: LinkingKey, tmp_path: Path) -> None:
    """A cloud service that swaps the file is noticed before anything is written beside it."""
    other = tmp_path / "annen"
    other.write_bytes(key.path.read_bytes())
    other.replace(key.path)

    with pytest.raises(FileReplaced):
        key.add_originals({"m": "t"})
