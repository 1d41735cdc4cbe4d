"""Opening a project file: each thing that can be wrong with it has its own error, and none makes it worse."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.exporting.html import write_html
from annotator.storage.actions import card, nodes
from annotator.storage.backups import copy_to
from annotator.storage.connection import header_of
from annotator.storage.errors import (
    AlreadyOpen,
    DamagedFile,
    DiskFull,
    EmptyFile,
    FileExists,
    FileMissing,
    FileReplaced,
    NewerVersion,
    NotAProject,
    ReadOnlyPlace,
    TruncatedFile,
    WrongPassphrase,
)
from annotator.storage.key import PAGE_BYTES, key_for
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.places import outcome_without_rights, read_only_disk, small_disk

OPENER = """
import sys
from pathlib import Path
from annotator.storage.key import key_for
from annotator.storage.store import Store
path = Path(sys.argv[1])
try:
    Store.open(path, key_for(path, sys.argv[2]))
except Exception as error:
    print(type(error).__name__)
"""


@pytest.fixture
def closed(store: Store) -> Path:
    """A project file that nobody has open."""
    store.close()
    return store.path


def open_it(path: Path, passphrase: str = PASSPHRASE) -> Store:
    return Store.open(path, key_for(path, passphrase))


def test_right_passphrase_opens(closed: Path) -> None:
    """What was stored is there again."""
    store = open_it(closed)

    assert store.project.info.title == "Prøveprosjekt"
    store.close()


def test_wrong_passphrase(closed: Path) -> None:
    """A wrong passphrase is told from damage, and changes no byte."""
    before = closed.read_bytes()

    with pytest.raises(WrongPassphrase):
        open_it(closed, "noe annet")
    assert closed.read_bytes() == before


@pytest.mark.parametrize("page", [1, 2, 7])
def test_damaged_page(closed: Path, page: int) -> None:
    """One flipped bit in any page is found at opening, and the passphrase is not blamed."""
    content = bytearray(closed.read_bytes())
    content[(page - 1) * PAGE_BYTES + 100] ^= 4
    closed.write_bytes(content)

    with pytest.raises(DamagedFile) as caught:
        open_it(closed)
    assert caught.value.bad == 1
    assert caught.value.good > 5
    assert closed.read_bytes() == bytes(content)


def test_truncated_in_the_middle_of_a_page(closed: Path) -> None:
    """A copy that was broken off says so before a passphrase is asked for."""
    closed.write_bytes(closed.read_bytes()[:-1000])

    with pytest.raises(TruncatedFile):
        key_for(closed, PASSPHRASE)


def test_truncated_at_a_page(closed: Path) -> None:
    """Missing whole pages are damage."""
    closed.write_bytes(closed.read_bytes()[: -3 * PAGE_BYTES])

    with pytest.raises(DamagedFile):
        open_it(closed)


def test_empty_file(tmp_path: Path) -> None:
    """SQLCipher opens an empty file with any key; we do not."""
    path = tmp_path / "tom.annotator"
    path.touch()

    with pytest.raises(EmptyFile):
        key_for(path, PASSPHRASE)


@pytest.mark.parametrize("content", [b"SQLite format 3\0" + bytes(5000), b"PK\3\4" + bytes(8188), b"x"])
def test_another_kind_of_file(tmp_path: Path, content: bytes) -> None:
    """A plain database, a Word file, anything else."""
    path = tmp_path / "annet.annotator"
    path.write_bytes(content)

    with pytest.raises(NotAProject):
        key_for(path, PASSPHRASE)


def test_missing_file(tmp_path: Path) -> None:
    """Opening never makes a file."""
    path = tmp_path / "borte.annotator"

    with pytest.raises(FileMissing):
        key_for(path, PASSPHRASE)
    assert not path.exists()


def test_newer_version(store: Store) -> None:
    """A file of a later program is refused and left alone."""
    store.db.execute("PRAGMA user_version=999")
    store.close()
    before = store.path.read_bytes()

    with pytest.raises(NewerVersion) as caught:
        open_it(store.path)
    assert caught.value.found == 999
    assert store.path.read_bytes() == before


def test_already_open_in_this_program(store: Store) -> None:
    """A second window on the same file is refused; the first goes on."""
    with pytest.raises(AlreadyOpen):
        open_it(store.path)
    card.add_question(store, "Går det fremdeles?")

    assert len(store.project.questions) == 1


def test_already_open_in_another_process(store: Store) -> None:
    """The lock holds between processes, also after a backup was made."""
    from annotator.storage.backups import back_up

    back_up(store)
    done = subprocess.run(
        [sys.executable, "-c", OPENER, str(store.path), PASSPHRASE], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "AlreadyOpen"


def test_reading_the_open_file_lets_nobody_in(store: Store) -> None:
    """Closing a file drops every POSIX lock the process has on it; dropping the project on the import list reads it."""
    with store.path.open("rb") as file:
        file.read(16)

    done = subprocess.run(
        [sys.executable, "-c", OPENER, str(store.path), PASSPHRASE], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "AlreadyOpen"


@pytest.mark.parametrize(
    "name", ["to ord", "æøå", "hva?", "#1", "100%", "%41", "a&b=c", pytest.param(os.fsdecode(b"\xe6"), id="not UTF-8")]
)
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    """What means something in an address means nothing in a file's name: the file lies where she put it."""
    if sys.platform in ("win32", "darwin") and name in ("hva?", os.fsdecode(b"\xe6")):
        pytest.skip("this system has no such names")
    folder = tmp_path / name
    folder.mkdir()
    store = Store.create(folder / f"{name}.annotator", PASSPHRASE, WEAK)
    card.set_up_project(store, "T")
    store.close()

    assert [path.name for path in folder.iterdir()] == [f"{name}.annotator"]
    open_it(store.path).close()


@pytest.mark.skipif(sys.platform == "win32", reason="names a server there")
def test_a_path_that_begins_with_two_slashes(closed: Path) -> None:
    """Is the same place on this system, and no server."""
    store = open_it(Path("/" + str(closed)))

    assert store.project.info.title == "Prøveprosjekt"
    store.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with users and rights")
def test_a_file_that_may_not_be_read(closed: Path) -> None:
    """Somebody else's file is an expected refusal, not a fault of the program."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="annotator-nr-"))
    path = folder / "p.annotator"
    shutil.copy(closed, path)
    path.chmod(0)
    folder.chmod(0o777)

    outcome = outcome_without_rights(lambda: key_for(path, PASSPHRASE))
    shutil.rmtree(folder)
    assert outcome == "ReadOnlyPlace"


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    """On every system the same answer."""
    with pytest.raises(FileMissing):
        key_for(tmp_path, PASSPHRASE)


def test_tables_of_somebody_else(store: Store) -> None:
    """A file with our header and version but without our tables is refused like a damaged one, and let go of."""
    store.db.execute("DROP TABLE unit_text")
    store.close()

    for _ in range(2):
        with pytest.raises(DamagedFile):
            open_it(store.path)


def test_new_file_never_replaces_one(closed: Path) -> None:
    """Making a project where there is a file is refused."""
    before = closed.read_bytes()

    with pytest.raises(FileExists):
        Store.create(closed, "ny", WEAK)
    assert closed.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with users and rights")
def test_read_only_folder(closed: Path) -> None:
    """A project in a folder that may not be written to is refused: it could not be saved."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="annotator-ro-"))
    path = folder / "p.annotator"
    shutil.copy(closed, path)
    key = key_for(path, PASSPHRASE)
    path.chmod(0o666)
    folder.chmod(0o555)

    opening = outcome_without_rights(lambda: Store.open(path, key))
    making = outcome_without_rights(lambda: Store.create(folder / "ny.annotator", "x", WEAK))
    folder.chmod(0o755)
    shutil.rmtree(folder)

    assert opening == "ReadOnlyPlace"
    assert making == "ReadOnlyPlace"


def test_read_only_disk(store: Store) -> None:
    """On a stick that takes nothing, a project, a backup and a web page say so: what they clear away is not there."""
    with read_only_disk() as disk:
        with pytest.raises(ReadOnlyPlace):
            Store.make(disk / "p.annotator", PASSPHRASE, lambda _: None, WEAK)
        with pytest.raises(ReadOnlyPlace):
            copy_to(store.db.conn, disk / "copy.annotator", bytes(store.key), header_of(store.db.conn))
        with pytest.raises(ReadOnlyPlace):
            write_html(store.project, disk / "page.html")


def test_full_disk_takes_nothing_back_and_stores_nothing_half() -> None:
    """An action that finds no room is refused whole; what was stored before is still there after opening anew."""
    with small_disk(1200) as disk:
        store = Store.create(disk / "p.annotator", PASSPHRASE, WEAK)
        card.set_up_project(store, "Full disk")
        kept = 0
        with pytest.raises(DiskFull):  # noqa: PT012 – which of them fails is the disk's choice
            while True:
                nodes.create_node(store, 1, f"{kept} " + "lang " * 900)
                kept += 1
        assert len(store.project.nodes) == kept
        store.close()

        again = open_it(disk / "p.annotator")
        assert len(again.project.nodes) == kept > 5
        again.close()


@pytest.mark.parametrize("kib", [4, 8, 16, 40])
def test_full_disk_when_making_a_file(kib: int) -> None:
    """A project that cannot be made leaves no stump behind, wherever the room ran out, and no open file."""
    with small_disk(kib) as disk:
        with pytest.raises(DiskFull):
            Store.create(disk / "p.annotator", PASSPHRASE, WEAK)
        assert list(disk.iterdir()) == []


def test_file_replaced_while_open(store: Store, tmp_path: Path) -> None:
    """A cloud service that swaps the file is noticed at the next action, and the project shown is not changed."""
    other = tmp_path / "annen.annotator"
    other.write_bytes(store.path.read_bytes())
    other.replace(store.path)

    with pytest.raises(FileReplaced):
        card.add_question(store, "Hvor ble det av filen?")
    assert len(store.project.questions) == 0
