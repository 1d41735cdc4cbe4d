"""The linking key (D4): what it holds is there again, once forgotten in no byte, and never in the project."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.confidential import Mask, RegisterEntry
from annotator.domain.corpus import Document, Turn
from annotator.storage import linking_key
from annotator.storage.access_log import entries, verify
from annotator.storage.backups import back_up
from annotator.storage.errors import WrongPassphrase
from annotator.storage.key import LINKING_KEY, key_for
from annotator.storage.linking_key import LinkingKey, Person, destroy_linking_key, open_linking_key
from annotator.storage.store import Store
from tests.conftest import WEAK
from tests.storage.linking_key.words import CONTACT, ENTRY, MASK, NAME, NOTES, ORIGINAL, SECRETS, WORDS, again
from tests.storage.test_nothing_in_clear import deciphered


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples of a property."""
    return tmp_path_factory.mktemp("keys")


def test_what_it_holds_is_there_again(key: LinkingKey, person: str) -> None:
    """Persons, originals and terms, after closing and opening with the passphrase."""
    opened = again(key)

    assert opened.persons() == {person: Person(person, NAME, CONTACT, NOTES)}
    assert opened.originals() == {MASK: ORIGINAL}
    assert opened.original(MASK) == ORIGINAL
    assert opened.original(ENTRY) is None
    assert opened.terms() == [(ENTRY, ORIGINAL)]
    opened.close()


@given(st.dictionaries(st.uuids().map(str), st.text(st.characters(exclude_categories=["Cs"])), max_size=5))
def test_originals_come_back_as_they_were(folder: Path, originals: dict[str, str]) -> None:
    """Whatever stood in the text, control characters and composed letters too; forgotten, they are gone."""
    path = folder / "k.annokey"
    path.unlink(missing_ok=True)
    key = LinkingKey.create(path, WORDS, "u", WEAK)
    key.add_originals(originals)
    secret = bytes(key.key)
    key.close()

    opened = LinkingKey.open(path, secret, "u")
    assert opened.originals() == originals
    opened.forget_originals(originals)
    assert opened.originals() == {}
    opened.close()


def test_one_field_of_a_person(key: LinkingKey, person: str) -> None:
    """What is not given stays as it was; an empty text empties."""
    key.set_person(person, notes="")

    assert key.persons()[person] == Person(person, NAME, CONTACT, "")


def test_terms_are_kept_once(key: LinkingKey) -> None:
    """In the order they came; removed one by one or with their entry."""
    key.add_terms([(ENTRY, "Kvamsviken"), (ENTRY, ORIGINAL), (MASK, "Bua")])
    assert key.terms() == [(ENTRY, ORIGINAL), (ENTRY, "Kvamsviken"), (MASK, "Bua")]
    key.remove_term(ENTRY, "Kvamsviken")
    assert key.terms() == [(ENTRY, ORIGINAL), (MASK, "Bua")]
    key.forget_entry(ENTRY)

    assert key.terms() == [(MASK, "Bua")]


def test_the_project_holds_no_real_name(store: Store, key: LinkingKey, person: str) -> None:
    """In no page of the decrypted project or its backup; in the decrypted key every one of them is."""
    with store.action("replace") as writer:
        document = writer.insert(Document(title="Intervju 1"))
        turn = writer.insert(Turn(document=document, text="Jeg jobber i [barnehage]."))
        entry = writer.insert(RegisterEntry(uuid=ENTRY, category="organisation", replacement="[barnehage]"))
        writer.insert(Mask(uuid=MASK, turn=turn, at_from=13, at_to=24, entry=entry))
    backup = back_up(store)
    project_key, linking = bytes(store.key), bytes(key.key)
    store.close()
    key.close()

    for path in (store.path, backup.path):
        clear = deciphered(path, project_key)
        assert b"P01" in clear
        assert not [secret for secret in SECRETS if secret.encode() in clear]
    clear = deciphered(key.path, linking)
    assert [secret for secret in SECRETS if secret.encode() in clear] == list(SECRETS)


def test_nothing_of_it_is_readable(key: LinkingKey, tmp_path: Path) -> None:
    """Neither in the key nor in any other file beside it."""
    content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())

    assert not [secret for secret in SECRETS if secret.encode() in content]


def test_its_life_is_in_the_log(store: Store, key: LinkingKey) -> None:
    """Made, opened (after a wrong passphrase), destroyed: without a word of what it holds."""
    key.close()
    with pytest.raises(WrongPassphrase):
        open_linking_key(store, key.path, key_for(key.path, "feil", kind=LINKING_KEY))
    opened = open_linking_key(store, key.path, key_for(key.path, WORDS, kind=LINKING_KEY))
    destroy_linking_key(store, opened)

    found = [(entry.what, entry.ids.get("of")) for entry in entries(store)]
    assert found == [("key_created", None), ("failed_open", "key"), ("key_opened", None), ("key_destroyed", None)]
    assert verify(store) is None


@pytest.mark.parametrize("what", ["person", "originals", "entry"])
def test_what_is_forgotten_is_in_no_byte(key: LinkingKey, person: str, what: str) -> None:
    """Of the decrypted file, free pages included; the rest is still there."""
    key.add_originals({f"{n}": f"fyll {n} " * 300 for n in range(40)})
    key.set_person("annen", name="Torvald Myrbø")
    if what == "person":
        key.forget_person(person)
        gone = {NAME, CONTACT, NOTES}
    elif what == "originals":
        key.forget_originals([MASK, *(f"{n}" for n in range(40))])
        key.forget_entry(ENTRY)
        gone = {ORIGINAL, "fyll"}
    else:
        key.forget_originals([MASK])
        key.forget_entry(ENTRY)
        gone = {ORIGINAL}
    secret = bytes(key.key)
    key.close()
    clear = deciphered(key.path, secret)

    assert not [text for text in gone if text.encode() in clear]
    assert "Torvald Myrbø".encode() in clear


def test_errors_hold_no_words(key: LinkingKey, tmp_path: Path) -> None:
    """What is raised names the kind and the file, and nothing of what was being written."""
    key.db.execute("DROP TABLE person")
    with pytest.raises(Exception) as caught:  # noqa: PT011 – whichever it is
        key.set_person("p", name=NAME)

    error: BaseException | None = caught.value
    while error is not None:
        assert NAME not in repr(error.args) + str(error)
        error = error.__cause__ or error.__context__
    assert linking_key.SUFFIX == ".annokey"
