"""The key file as a second factor (D2): the passphrase alone is not enough, and neither is the file."""

from pathlib import Path

import pytest

from annotator.storage.actions import card
from annotator.storage.backups import back_up, restore
from annotator.storage.errors import (
    FileExists,
    FileMissing,
    KeyFileNeeded,
    NotAKeyFile,
    NotAProject,
    WrongPassphrase,
    WrongPassphraseOrKeyFile,
)
from annotator.storage.key import (
    KEY_FILE_BIT,
    derive,
    key_for,
    key_of_code,
    needs_key_file,
    new_header,
    read_header,
    recovery_code,
    strength_of,
)
from annotator.storage.key_file import FIRST_LINE, new_key_file, read_key_file
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.places import small_disk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A key file, made."""
    path = tmp_path / "minnepinne" / "nøkkel.txt"
    path.parent.mkdir()
    new_key_file(path)
    return path


@pytest.fixture
def locked(tmp_path: Path, stick: Path) -> Path:
    """A closed project that needs the key file."""
    store = Store.create(tmp_path / "p.annotator", PASSPHRASE, WEAK, read_key_file(stick))
    card.set_up_project(store, "Med nøkkelfil")
    store.close()
    return store.path


def test_both_together_open(locked: Path, stick: Path) -> None:
    """Passphrase and key file; the strength in the header is the one asked for."""
    store = Store.open(locked, key_for(locked, PASSPHRASE, read_key_file(stick)))

    assert store.project.info.title == "Med nøkkelfil"
    assert strength_of(read_header(locked)) == WEAK
    store.close()


def test_without_the_key_file_it_is_asked_for(locked: Path) -> None:
    """Before the passphrase is judged, right or wrong."""
    for words in (PASSPHRASE, "noe annet"):
        with pytest.raises(KeyFileNeeded) as caught:
            key_for(locked, words)
        assert caught.value.path == locked


def test_what_is_wrong_cannot_be_told(locked: Path, stick: Path, tmp_path: Path) -> None:
    """A wrong passphrase and a wrong key file have one error, which is a wrong passphrase that names both."""
    other = new_key_file(tmp_path / "en annen.txt")

    for words, second in ((PASSPHRASE, other), ("noe annet", read_key_file(stick))):
        with pytest.raises(WrongPassphraseOrKeyFile):
            Store.open(locked, key_for(locked, words, second))
    assert issubclass(WrongPassphraseOrKeyFile, WrongPassphrase)


def test_the_recovery_code_works_alone(locked: Path, stick: Path) -> None:
    """A lost stick is what the sheet is for."""
    code = recovery_code(key_for(locked, PASSPHRASE, read_key_file(stick)))

    Store.open(locked, key_of_code(code)).close()


def test_a_file_that_needs_none_opens_with_one_given(store: Store, stick: Path) -> None:
    """She may leave the stick in; files made before there were key files open as they did."""
    store.close()

    assert not needs_key_file(read_header(store.path))
    Store.open(store.path, key_for(store.path, PASSPHRASE, read_key_file(stick))).close()


def test_the_key_file_is_part_of_the_key() -> None:
    """Not a passphrase with something after it: other bytes give another key, none gives none."""
    header = new_header(WEAK, with_key_file=True)

    assert derive("lyng", header, b"a") != derive("lyng", header, b"b")
    assert derive("lyng", header, b"a") == derive("lyng", header, b"a")
    with pytest.raises(KeyFileNeeded):
        derive("lyng", header)


def test_the_cost_is_still_guarded(locked: Path) -> None:
    """The bit that asks for a key file lets no absurd number of lanes through."""
    content = bytearray(locked.read_bytes())
    content[6] = KEY_FILE_BIT | 90
    locked.write_bytes(content)

    with pytest.raises(NotAProject):
        read_header(locked)


def test_taking_the_bit_away_opens_nothing(locked: Path) -> None:
    """The header is the salt: a file that claims to need no key file has another key."""
    content = bytearray(locked.read_bytes())
    content[6] &= ~KEY_FILE_BIT
    locked.write_bytes(content)

    with pytest.raises(WrongPassphrase):
        Store.open(locked, key_for(locked, PASSPHRASE))


def test_a_key_file_is_added_kept_and_taken_away(store: Store, stick: Path) -> None:
    """By the change of passphrase, with the passphrase the same or new."""
    second = read_key_file(stick)
    changed = change_passphrase(store, PASSPHRASE, PASSPHRASE, WEAK, new_key_file=second)
    assert needs_key_file(read_header(store.path))
    with pytest.raises(KeyFileNeeded):
        change_passphrase(changed, PASSPHRASE, "ny", WEAK)
    with pytest.raises(WrongPassphraseOrKeyFile):
        change_passphrase(changed, "gjettet", "ny", WEAK, old_key_file=second)
    card.add_question(changed, "Fremdeles åpent?")

    changed = change_passphrase(changed, PASSPHRASE, "mose", WEAK, old_key_file=second)
    changed.close()
    Store.open(store.path, key_for(store.path, "mose")).close()


def test_a_backup_needs_what_the_project_needed(locked: Path, stick: Path, tmp_path: Path) -> None:
    """It is under the same key."""
    second = read_key_file(stick)
    store = Store.open(locked, key_for(locked, PASSPHRASE, second))
    backup = back_up(store)
    store.close()
    target = tmp_path / "hentet.annotator"

    with pytest.raises(KeyFileNeeded):
        restore(backup.path, PASSPHRASE, target)
    restore(backup.path, PASSPHRASE, target, second)
    Store.open(target, key_for(target, PASSPHRASE, second)).close()


def test_a_key_file_says_what_it_is(stick: Path, tmp_path: Path) -> None:
    """Its first line can be read, two are never the same, and one that is there is not overwritten."""
    assert stick.read_text(encoding="ascii").split("\n")[0] == FIRST_LINE
    assert new_key_file(tmp_path / "b.txt") != read_key_file(stick)
    with pytest.raises(FileExists):
        new_key_file(stick)


def test_a_key_file_with_windows_line_ends(stick: Path) -> None:
    """An editor or a mail program changes these: it is still the same key file."""
    before = read_key_file(stick)
    stick.write_bytes(stick.read_bytes().replace(b"\n", b"\r\n"))

    assert read_key_file(stick) == before


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", FIRST_LINE.encode(), FIRST_LINE.encode() + b"\n00ff\n"])
def test_something_else_is_no_key_file(tmp_path: Path, content: bytes) -> None:
    """An empty file, another file, one that was cut off: told at once, not as a wrong passphrase."""
    path = tmp_path / "annet.txt"
    path.write_bytes(content)

    with pytest.raises(NotAKeyFile):
        read_key_file(path)


def test_one_changed_digit_is_noticed(stick: Path) -> None:
    """A key file copied by hand has a checksum."""
    text = stick.read_text(encoding="ascii")
    at = len(FIRST_LINE) + 5
    stick.write_text(text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :], encoding="ascii")

    with pytest.raises(NotAKeyFile):
        read_key_file(stick)


def test_a_key_file_that_is_not_there(tmp_path: Path) -> None:
    """The stick is in another bag."""
    with pytest.raises(FileMissing):
        read_key_file(tmp_path / "borte.txt")


def test_a_full_stick_leaves_no_half_key_file() -> None:
    """What cannot be written whole is not left there."""
    from annotator.storage.errors import DiskFull

    with small_disk(4) as disk:
        (disk / "fyll").write_bytes(b"x" * 4096)
        with pytest.raises(DiskFull):
            new_key_file(disk / "nøkkel.txt")
        assert [path.name for path in disk.iterdir()] == ["fyll"]
