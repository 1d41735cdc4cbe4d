"""A project with one participant, and its linking key with something of every kind in it."""

from collections.abc import Iterator

import pytest

from annotator.storage.actions import people
from annotator.storage.linking_key import LinkingKey, make_linking_key, place_beside
from annotator.storage.store import Store
from tests.conftest import WEAK
from tests.storage.linking_key.words import CONTACT, ENTRY, MASK, NAME, NOTES, ORIGINAL, WORDS


@pytest.fixture
def person(store: Store) -> str:
    """The uuid of a participant of the project."""
    return store.project.participants[people.add_participant(store, "P01")].uuid


@pytest.fixture
def key(store: Store, person: str) -> Iterator[LinkingKey]:
    """The project's key, with something of every kind in it."""
    key = make_linking_key(store, place_beside(store.path), WORDS, WEAK)
    key.set_person(person, name=NAME, contact=CONTACT, notes=NOTES)
    key.add_originals({MASK: ORIGINAL})
    key.add_term(ENTRY, ORIGINAL)
    yield key
    key.close()
