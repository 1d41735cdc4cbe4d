"""The linking key is opened, with a new passphrase too – or is said why not, and left alone."""

from pathlib import Path

import pytest

from annotator.storage.errors import (
    AlreadyOpen,
    DamagedFile,
    EmptyFile,
    FileMissing,
    KeyFileNeeded,
    NewerVersion,
    NotALinkingKey,
    NotAProject,
    TruncatedFile,
    WrongLinkingKey,
    WrongPassphrase,
)
from annotator.storage.key import LINKING_KEY, PAGE_BYTES, key_for, key_of_code, recovery_code
from annotator.storage.linking_key import LinkingKey, destroy_key_at
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.linking_key.words import MASK, NAME, ORIGINAL, WORDS, again


def test_wrong_passphrase(key: LinkingKey) -> None:
    """The project's own does not open it; no byte is changed."""
    key.close()
    before = key.path.read_bytes()

    with pytest.raises(WrongPassphrase):
        LinkingKey.open(key.path, key_for(key.path, PASSPHRASE, kind=LINKING_KEY), key.project_uuid)
    assert key.path.read_bytes() == before


def test_the_recovery_code_opens_it(key: LinkingKey) -> None:
    """As for a project."""
    code = recovery_code(bytes(key.key))
    key.close()

    opened = LinkingKey.open(key.path, key_of_code(code), key.project_uuid)
    assert opened.original(MASK) == ORIGINAL
    opened.close()


def test_the_key_of_another_project(key: LinkingKey) -> None:
    """Is told from a wrong passphrase, and let go of."""
    secret = bytes(key.key)
    key.close()
    with pytest.raises(WrongLinkingKey):
        LinkingKey.open(key.path, secret, "et annet prosjekt")

    LinkingKey.open(key.path, secret, key.project_uuid).close()


def test_a_project_is_no_key_and_a_key_no_project(store: Store, key: LinkingKey) -> None:
    """Said before a passphrase is asked for, and again at opening; neither file is changed."""
    project_key, linking = bytes(store.key), bytes(key.key)
    store.close()
    key.close()
    before = store.path.read_bytes(), key.path.read_bytes()

    with pytest.raises(NotALinkingKey):
        key_for(store.path, PASSPHRASE, kind=LINKING_KEY)
    with pytest.raises(NotAProject):
        key_for(key.path, WORDS)
    with pytest.raises(NotALinkingKey):
        LinkingKey.open(store.path, project_key, key.project_uuid)
    with pytest.raises(NotAProject):
        Store.open(key.path, linking)
    with pytest.raises(NotALinkingKey):
        destroy_key_at(store.path)
    assert (store.path.read_bytes(), key.path.read_bytes()) == before


def test_a_damaged_key(key: LinkingKey) -> None:
    """One flipped bit is found at opening, and the passphrase is not blamed."""
    key.close()
    content = bytearray(key.path.read_bytes())
    content[PAGE_BYTES + 100] ^= 4
    key.path.write_bytes(content)

    with pytest.raises(DamagedFile):
        again(key)


def test_a_cut_off_key(key: LinkingKey) -> None:
    """A copy that was broken off, and one of which nothing came."""
    key.close()
    whole = key.path.read_bytes()
    key.path.write_bytes(whole[:-1000])
    with pytest.raises(TruncatedFile):
        again(key)
    key.path.write_bytes(b"")
    with pytest.raises(EmptyFile):
        again(key)


def test_a_missing_key(store: Store, tmp_path: Path) -> None:
    """Opening and destroying never make a file."""
    path = tmp_path / "borte.annokey"

    with pytest.raises(FileMissing):
        key_for(path, WORDS, kind=LINKING_KEY)
    with pytest.raises(FileMissing):
        LinkingKey.open(path, bytes(32), "x")
    with pytest.raises(FileMissing):
        destroy_key_at(path)
    assert not path.exists()


def test_a_key_that_is_open(key: LinkingKey) -> None:
    """A second window on it is refused."""
    with pytest.raises(AlreadyOpen):
        LinkingKey.open(key.path, bytes(key.key), key.project_uuid)


def test_a_key_of_a_later_program(key: LinkingKey) -> None:
    """Is refused and left alone."""
    key.db.execute("PRAGMA user_version=99")
    secret = bytes(key.key)
    key.close()

    with pytest.raises(NewerVersion) as caught:
        LinkingKey.open(key.path, secret, key.project_uuid)
    assert caught.value.found == 99


def test_tables_of_somebody_else(key: LinkingKey) -> None:
    """A file with our header but without our tables is refused like a damaged one."""
    key.db.execute("DROP TABLE about")
    secret = bytes(key.key)
    key.close()

    for _ in range(2):
        with pytest.raises(DamagedFile):
            LinkingKey.open(key.path, secret, key.project_uuid)


def test_new_passphrase(key: LinkingKey, person: str) -> None:
    """The new one opens, the old one and the old code do not; a key file can come with it."""
    old = bytes(key.key)
    with pytest.raises(WrongPassphrase):
        key.change_passphrase("gjettet", "ny", WEAK)
    changed = key.change_passphrase(WORDS, "tyttebær", WEAK, new_key_file=b"x" * 32)
    assert not key.is_open
    assert changed.persons()[person].name == NAME
    changed.close()

    with pytest.raises(KeyFileNeeded):
        key_for(key.path, "tyttebær", kind=LINKING_KEY)
    with pytest.raises(WrongPassphrase):
        LinkingKey.open(key.path, old, key.project_uuid)
    secret = key_for(key.path, "tyttebær", b"x" * 32, LINKING_KEY)
    LinkingKey.open(key.path, secret, key.project_uuid).close()
