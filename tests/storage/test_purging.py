"""Forgetting what was: the journal, free pages and older backups, and what the history still says."""

from datetime import datetime

import pytest

from annotator.storage.actions import memos, nodes
from annotator.storage.backups import back_up, folder_of, list_backups
from annotator.storage.errors import StorageError
from annotator.storage.purging import (
    file_hash,
    finish_purge,
    journal_rows,
    last_purge,
    older_backups,
    purge_history,
    purge_is_due,
)
from annotator.storage.store import Store
from tests.storage.test_nothing_in_clear import deciphered

WORDS = "tangen ved Solnes"
OLD = datetime.fromisoformat("2026-01-01T12:00:00")


def test_nothing_is_due_in_a_new_project(store: Store) -> None:
    """No mark, no backup made or removed."""
    assert not purge_is_due(store)
    assert finish_purge(store) == 0
    assert last_purge(store) is None
    assert list_backups(store.path) == []


def test_what_was_is_in_no_byte(store: Store) -> None:
    """A memo changed before the purge: its old text is neither in the file nor in a backup; its new text is."""
    memo = memos.add_memo(store, WORDS)
    back_up(store, OLD)
    memos.update_memo(store, memo, text="noe annet")
    assert older_backups(store) == 1
    assert purge_history(store) == 1
    assert journal_rows(store) == 0
    assert older_backups(store) == 0
    assert last_purge(store) is not None
    key = bytes(store.key)
    store.close()
    (backup,) = list_backups(store.path)
    clear = deciphered(store.path, key) + deciphered(backup.path, key)

    assert WORDS.encode() not in clear
    assert b"noe annet" in clear


def test_the_history_keeps_its_lines(store: Store) -> None:
    """Names, times and reasons stay unless the reasons are to go; nothing before can be undone, now or later."""
    one, two = (nodes.create_node(store, 1, name) for name in ("En", "To"))
    nodes.merge_nodes(store, [one], two, "samme sak")
    purge_history(store)
    assert [entry.reason for entry in store.entries() if entry.name == "merge_nodes"] == ["samme sak"]
    purge_history(store, reasons=True)
    assert store.undo() is None
    key = bytes(store.key)
    store.close()
    again = Store.open(store.path, key)

    assert [entry.name for entry in again.entries()][-2:] == ["purge_history", "purge_history"]
    assert {entry.reason for entry in again.entries()} == {""}
    assert again.undo_name is None
    again.close()


def test_cut_off_copies_go_too(store: Store) -> None:
    """What a backup that was broken off left behind is removed as well."""
    folder = folder_of(store.path)
    folder.mkdir()
    (folder / "x.annotator.part").write_bytes(b"rest")
    (folder / "x.annotator.part-journal").write_bytes(b"rest")
    purge_history(store)

    assert [path.suffix for path in folder.iterdir()] == [".annotator"]


def test_a_backup_that_cannot_be_removed_keeps_it_due(store: Store) -> None:
    """A folder in a backup's place cannot be unlinked: the error is told, and the mark stays until it is gone."""
    in_the_way = folder_of(store.path) / "prosjekt.2026-01-01T120000.annotator"
    in_the_way.mkdir(parents=True)
    with pytest.raises((StorageError, IsADirectoryError, PermissionError)):
        purge_history(store)
    assert purge_is_due(store)
    in_the_way.rmdir()

    finish_purge(store)
    assert not purge_is_due(store)
    assert [path.suffix for path in folder_of(store.path).iterdir()] == [".annotator"]


def test_the_hash_is_that_of_the_file(store: Store) -> None:
    """Two copies have the same, a changed file another; a missing one is a typed error."""
    store.close()
    before = file_hash(store.path)
    assert before == file_hash(store.path)
    store.path.write_bytes(store.path.read_bytes() + b"x")

    assert file_hash(store.path) != before
    with pytest.raises(StorageError):
        file_hash(store.path.with_name("borte"))
