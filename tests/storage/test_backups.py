"""Backups that can be trusted, and the change of passphrase that stands on the same copying."""

import shutil
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.storage.actions import card, memos
from annotator.storage.backups import (
    Backup,
    back_up,
    folder_of,
    list_backups,
    newest_usable,
    restore,
    superfluous,
)
from annotator.storage.errors import DiskFull, FileExists, WrongPassphrase
from annotator.storage.key import PAGE_BYTES, key_for, key_of_code, recovery_code
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.storage.places import small_disk

NOON = datetime.fromisoformat("2026-03-01T12:00:00")


def test_a_backup_is_the_project(store: Store, tmp_path: Path) -> None:
    """Restored beside the project, it holds what the project held, under the same passphrase."""
    card.add_question(store, "Hva er trygghet?")
    backup = back_up(store)
    card.add_question(store, "Etterpå")

    target = tmp_path / "hentet.annotator"
    restore(backup.path, PASSPHRASE, target)
    restored = Store.open(target, key_for(target, PASSPHRASE))
    assert [question.text for question in restored.project.questions] == ["Hva er trygghet?"]
    restored.close()


def test_a_backup_is_encrypted(store: Store) -> None:
    """Neither the project nor its backup shows a word."""
    card.add_question(store, "sommerfuglprosjektet")
    backup = back_up(store)

    for path in (store.path, backup.path):
        assert b"sommerfugl" not in path.read_bytes()


def test_restoring_overwrites_nothing(store: Store) -> None:
    """Not even the damaged project it is meant to replace."""
    backup = back_up(store)

    with pytest.raises(FileExists):
        restore(backup.path, PASSPHRASE, store.path)


def test_the_newest_usable_backup_skips_damaged_ones(store: Store) -> None:
    """When the project is damaged, the offer is a backup that opens."""
    good = back_up(store, NOON)
    bad = back_up(store, NOON + timedelta(minutes=5))
    content = bytearray(bad.path.read_bytes())
    content[PAGE_BYTES + 9] ^= 1
    bad.path.write_bytes(content)

    assert newest_usable(store.path, bytes(store.key)) == good


def test_a_backup_without_room_leaves_the_older_ones(tmp_path: Path) -> None:
    """A full disk during a backup costs no older backup and leaves no half one."""
    with small_disk(1200) as disk:
        store = Store.create(disk / "p.annotator", PASSPHRASE, WEAK)
        card.set_up_project(store, "Trangt")
        first = back_up(store, NOON)
        with pytest.raises(DiskFull):
            back_up(store, NOON + timedelta(minutes=1))
        assert [backup.path for backup in list_backups(store.path)] == [first.path]
        assert [path.name for path in folder_of(store.path).iterdir()] == [first.path.name]
        store.close()


@given(st.lists(st.integers(0, 40 * 24), unique=True))
def test_which_backups_are_kept(hours: list[int]) -> None:
    """Always the ten newest and the last of each of fourteen days, whatever the rhythm of work."""
    backups = [Backup(Path(f"{hour}"), NOON - timedelta(hours=hour)) for hour in sorted(hours)]
    kept = [backup for backup in backups if backup not in superfluous(backups, NOON)]

    assert kept[:10] == backups[:10]
    days = {backup.made.date() for backup in backups if backup.made >= NOON - timedelta(days=14)}
    assert days <= {backup.made.date() for backup in kept}
    assert len(kept) <= 10 + 15


def test_a_project_may_be_called_what_she_likes(tmp_path: Path) -> None:
    """Backups of `min.partner` are not taken for files that were cut off (`.part`)."""
    store = Store.create(tmp_path / "min.partner.annotator", PASSPHRASE, WEAK)
    card.set_up_project(store, "Partnere")
    made = [back_up(store, NOON + timedelta(minutes=minute)) for minute in range(3)]
    store.close()

    assert list_backups(store.path) == made[::-1]


def test_what_was_cut_off_goes_with_the_next_backup(store: Store) -> None:
    """A backup that was killed half-way does not lie there for ever."""
    folder = folder_of(store.path)
    folder.mkdir()
    for name in ("p.annotator.part", "p.annotator.part-journal"):
        (folder / name).write_bytes(b"x" * 100)
    backup = back_up(store)

    assert list(folder.iterdir()) == [backup.path]


def test_an_old_backup_that_cannot_be_dropped_stops_nothing(store: Store) -> None:
    """Something may hold it open: the new backup is there all the same, and the project can be closed."""
    made = [back_up(store, NOON + timedelta(minutes=minute)) for minute in range(10)]
    made[0].path.unlink()
    made[0].path.mkdir()  # as little to be unlinked as a file in use on Windows

    assert back_up(store, NOON + timedelta(minutes=10)) in list_backups(store.path)


def test_restoring_where_a_cut_off_project_lay(store: Store, tmp_path: Path) -> None:
    """The damaged file is moved away, its journal stays: that is not played back into what was restored."""
    for _ in range(60):
        memos.add_memo(store, "gammel " * 500)
    backup = back_up(store)
    for memo in list(store.project.memos):
        memos.write_memo(store, memo.id, "nyere " * 500)
    target = tmp_path / "hentet.annotator"
    leave_journal(store, target)

    restore(backup.path, PASSPHRASE, target)
    restored = Store.open(target, key_for(target, PASSPHRASE))
    assert {memo.text[:6] for memo in restored.project.memos} == {"gammel"}
    restored.close()


def leave_journal(store: Store, path: Path) -> None:
    """Put the journal of a change that is under way beside `path`, as a power cut would leave it."""
    store.db.execute("PRAGMA cache_size=3")  # so that pages are written before the end
    store.db.execute("BEGIN IMMEDIATE")
    store.db.execute("UPDATE memo SET text='aldri ferdig ' || text")
    shutil.copy(f"{store.path}-journal", f"{path}-journal")
    store.db.execute("ROLLBACK")


def test_new_passphrase(store: Store) -> None:
    """The new one opens, the old one does not, and undo goes on working."""
    card.add_question(store, "Før")
    old_code = recovery_code(bytes(store.key))
    changed = change_passphrase(store, PASSPHRASE, "mose og myr", WEAK)

    assert changed.undo() is not None
    new_code = recovery_code(bytes(changed.key))
    changed.close()
    with pytest.raises(WrongPassphrase):
        Store.open(store.path, key_for(store.path, PASSPHRASE))
    with pytest.raises(WrongPassphrase):
        Store.open(store.path, key_of_code(old_code))
    Store.open(store.path, key_of_code(new_code)).close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_new_passphrase_through_a_link(store: Store, tmp_path: Path) -> None:
    """The file itself is written anew, not the link to it: no copy stays under the old passphrase."""
    store.close()
    link = tmp_path / "snarvei.annotator"
    link.symlink_to(store.path)
    change_passphrase(Store.open(link, key_for(link, PASSPHRASE)), PASSPHRASE, "mose og myr", WEAK).close()

    assert link.is_symlink()
    with pytest.raises(WrongPassphrase):
        Store.open(store.path, key_for(store.path, PASSPHRASE))


def test_the_old_passphrase_must_be_right(store: Store) -> None:
    """Somebody at an unlocked window cannot change it; the project stays open."""
    with pytest.raises(WrongPassphrase):
        change_passphrase(store, "gjettet", "ny", WEAK)
    card.add_question(store, "Fremdeles åpent?")

    assert len(store.project.questions) == 1
