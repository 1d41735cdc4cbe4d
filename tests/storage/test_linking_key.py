"""The linking key (D4): a file of its own, without which the project works and nobody can be looked up."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.confidential import Mask, RegisterEntry
from annotator.domain.corpus import Document, Turn
from annotator.storage import linking_key
from annotator.storage.access_log import entries, verify
from annotator.storage.actions import card, people
from annotator.storage.backups import back_up
from annotator.storage.connection import open_file
from annotator.storage.errors import (
    AlreadyOpen,
    DamagedFile,
    DiskFull,
    EmptyFile,
    FileExists,
    FileMissing,
    FileReplaced,
    KeyFileNeeded,
    NewerVersion,
    NotALinkingKey,
    NotAProject,
    TruncatedFile,
    WrongLinkingKey,
    WrongPassphrase,
)
from annotator.storage.key import LINKING_KEY, PAGE_BYTES, key_for, key_of_code, recovery_code
from annotator.storage.linking_key import (
    LinkingKey,
    Person,
    destroy_key_at,
    destroy_linking_key,
    make_linking_key,
    open_linking_key,
    place_beside,
)
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.places import small_disk
from tests.storage.test_nothing_in_clear import deciphered

WORDS = "multer i mai"
NAME, CONTACT, NOTES = "Solbrith Kvamsvik", "solbrith@eksempel.no", "ringes helst etter middag"
ORIGINAL = "Kvamsvik barnehage"
SECRETS = (NAME, CONTACT, NOTES, ORIGINAL)
MASK, ENTRY = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"


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


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples of a property."""
    return tmp_path_factory.mktemp("keys")


def again(key: LinkingKey) -> LinkingKey:
    """The same key, closed and opened with its passphrase."""
    key.close()
    return LinkingKey.open(key.path, key_for(key.path, WORDS, kind=LINKING_KEY), key.project_uuid)


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


def test_every_write_is_on_disk_at_once(key: LinkingKey, person: str, tmp_path: Path) -> None:
    """A copy taken of the open file, as a power cut would leave it, holds the last write."""
    key.set_person(person, contact="ny@eksempel.no")
    copy = tmp_path / "kopi.annokey"
    shutil.copy(key.path, copy)

    opened = LinkingKey.open(copy, bytes(key.key), key.project_uuid)
    assert opened.persons()[person].contact == "ny@eksempel.no"
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
