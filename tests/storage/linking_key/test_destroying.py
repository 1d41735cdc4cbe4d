"""The linking key is destroyed: its bytes are overwritten, and the project goes on without it."""

import sys
from pathlib import Path

import pytest

from annotator.storage.actions import card
from annotator.storage.connection import open_file
from annotator.storage.errors import NotALinkingKey
from annotator.storage.key import LINKING_KEY
from annotator.storage.linking_key import LinkingKey, destroy_key_at, destroy_linking_key
from annotator.storage.store import Store
from tests.storage.linking_key.words import SECRETS


def test_the_project_works_without_it(store: Store, key: LinkingKey, person: str) -> None:
    """Destroyed, the project opens, knows its participant by the pseudonym, and goes on."""
    destroy_linking_key(store, key)
    project_key = bytes(store.key)
    store.close()
    opened = Store.open(store.path, project_key)
    card.add_question(opened, "Går det uten?")

    assert [found.pseudonym for found in opened.project.participants] == ["P01"]
    assert not key.path.exists()
    opened.close()


def test_destroying_overwrites_before_it_removes(key: LinkingKey, tmp_path: Path) -> None:
    """Another name for the same bytes shows that they are gone; what a killed change left beside goes too."""
    secret = bytes(key.key)
    same = tmp_path / "samme"
    same.hardlink_to(key.path)
    size = same.stat().st_size
    for suffix in ("-journal", ".new", ".new.part"):
        key.path.with_name(key.path.name + suffix).write_bytes(b"rest" * 500)
    key.destroy()

    assert not [path for path in tmp_path.iterdir() if path.name.startswith(key.path.name)]
    assert same.stat().st_size == size
    with pytest.raises(NotALinkingKey):
        open_file(same, secret, LINKING_KEY)
    assert not [secret for secret in SECRETS if secret.encode() in same.read_bytes()]
    same.unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_destroying_through_a_link(key: LinkingKey, tmp_path: Path) -> None:
    """The file itself is destroyed, and the link to it."""
    key.close()
    link = tmp_path / "snarvei.annokey"
    link.symlink_to(key.path)
    destroy_key_at(link)

    assert not key.path.exists()
    assert not link.is_symlink()


def test_what_is_left_of_a_key_can_be_destroyed(key: LinkingKey) -> None:
    """A copy that was cut off still holds whole pages."""
    key.close()
    key.path.write_bytes(key.path.read_bytes()[:-1000])
    destroy_key_at(key.path)

    assert not key.path.exists()
