"""Backups while she works: after twenty minutes with changes, in a pause; whoever made the newest, the window knows."""

from datetime import timedelta

from annotator.storage.actions import memos
from annotator.storage.backups import list_backups
from annotator.storage.sealing import renew_backups


def written(opened) -> None:
    """A change, and the hands at rest for a minute."""
    workspace = opened.open.workspace
    memos.add_memo(opened.open.store, "analysis", "En tanke.")
    workspace.status._safekeeping._idle._last -= 60


def test_it_waits_for_twenty_minutes_with_changes_and_a_pause(opened) -> None:
    """Not before, not while she types, and not where nothing has changed since."""
    keeping = opened.open.workspace.status._safekeeping
    path, begun = opened.open.store.path, keeping._begun
    keeping.look(begun + timedelta(minutes=21))
    assert list_backups(path) == []  # nothing is changed
    written(opened)
    keeping.look(begun + timedelta(minutes=19))
    assert list_backups(path) == []
    keeping._idle._last += 60
    keeping.look(begun + timedelta(minutes=21))
    assert list_backups(path) == []  # her hands are on the keys
    keeping._idle._last -= 60
    keeping.look(begun + timedelta(minutes=21))

    assert len(list_backups(path)) == 1
    assert opened.open.workspace.status._backup.text() == "Backed up just now"


def test_a_backup_made_by_cleaning_the_older_ones_is_seen(opened) -> None:
    """After a withdrawal or a renewal the line at the bottom does not say that there is none."""
    status = opened.open.workspace.status
    assert status._backup.text() == "No backup yet"
    renew_backups(opened.open.store)
    status._safekeeping.look()

    assert len(list_backups(opened.open.store.path)) == 1
    assert status._backup.text() == "Backed up just now"


def test_none_is_made_while_another_thread_has_the_file(opened) -> None:
    """A passphrase is being changed, and the window is switched off: the file serves one thread at a time."""
    keeping = opened.open.workspace.status._safekeeping
    written(opened)

    opened.setEnabled(False)
    keeping.look(keeping._begun + timedelta(minutes=21))
    assert list_backups(opened.open.store.path) == []

    opened.setEnabled(True)
    keeping.look(keeping._begun + timedelta(minutes=21))
    assert len(list_backups(opened.open.store.path)) == 1
