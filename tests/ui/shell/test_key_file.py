"""The second factor in the window: making a project that needs it, unlocking, changing and dropping it."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.storage import access_log
from annotator.storage.backups import back_up
from annotator.storage.connection import header_of
from annotator.storage.key import needs_key_file, read_header
from annotator.storage.key_file import new_key_file, read_key_file
from annotator.storage.store import Store
from annotator.ui.shell.new_project_page import NewProjectPage
from annotator.ui.shell.passphrase_sheet import PassphraseSheet
from annotator.ui.shell.recovery_page import RecoveryPage
from annotator.ui.shell.restore_sheet import RestoreSheet
from annotator.ui.shell.unlock_page import UnlockPage
from tests.ui.shell.conftest import PASSPHRASE, WEAK

STRONG = "saft kvist brygge ulltøy"


def click(qtbot, button) -> None:
    """Press a button with the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A key file apart from the project."""
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "my.key"
    new_key_file(path)
    return path


@pytest.fixture
def locked(tmp_path: Path, stick: Path) -> Path:
    """A project that needs passphrase and key file."""
    path = tmp_path / "two.annotator"
    Store.create(path, PASSPHRASE, WEAK, read_key_file(stick)).close()
    return path


def test_the_field_comes_where_the_project_asks_for_it(window, ask, unlock, qtbot, locked, stick) -> None:
    """The passphrase alone is told what is missing; with the file chosen it opens, and a lock remembers the place."""
    window.show_unlock(locked)
    page = window.page
    assert isinstance(page, UnlockPage)
    assert page.key_file.isVisible()
    unlock(PASSPHRASE)
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    assert page.error.text().startswith("The key file is needed too")
    ask.files = [stick]
    click(qtbot, page.key_file.choose)
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)
    window.lock()
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)

    assert [entry.what for entry in access_log.entries(window.open.store)] == ["opened", "opened"]


def test_no_field_where_none_is_needed(window, sample_file, tmp_path) -> None:
    """Most projects have a passphrase alone."""
    path = tmp_path / "one.annotator"
    shutil.copy(sample_file, path)
    window.show_unlock(path)
    assert isinstance(window.page, UnlockPage)

    assert not window.page.key_file.isVisible()


def test_failed_attempts_come_into_the_log(opened, unlock, qtbot) -> None:
    """A wrong passphrase cannot write into the file; the next good opening does."""
    opened.lock()
    unlock("galt galt galt")
    page = opened.page
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)

    lines = access_log.entries(opened.open.store)
    assert [line.what for line in lines] == ["opened", "failed_open", "opened"]
    assert lines[1].ids["count"] == 1


def test_a_new_project_may_need_one(window, ask, qtbot, tmp_path) -> None:
    """It is made with the project, where she says; beside the project she is warned."""
    window.show_new()
    page = window.page
    assert isinstance(page, NewProjectPage)
    ask.saved = tmp_path / "trial.annotator"
    page.choose_place()
    qtbot.keyClicks(page.title, "Prøve")
    for line in (page.passphrase._first, page.passphrase._second):
        qtbot.keyClicks(line, STRONG)
    page.key_file.needed.setFocus()
    qtbot.keyClick(page.key_file.needed, Qt.Key.Key_Space)
    assert not page.make.isEnabled()
    ask.saved = tmp_path / "near"
    click(qtbot, page.key_file.make)
    assert page.key_file._near.isVisible()
    (tmp_path / "stick").mkdir()
    ask.saved = tmp_path / "stick" / "far.key"
    click(qtbot, page.key_file.make)
    assert not page.key_file._near.isVisible()
    click(qtbot, page.make)
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage), timeout=10_000)

    assert needs_key_file(read_header(tmp_path / "trial.annotator"))
    assert len(read_key_file(tmp_path / "stick" / "far.key")) == 32
    assert not (tmp_path / "near.key").exists()


@pytest.mark.parametrize("dropped", [False, True])
def test_the_passphrase_sheet_keeps_or_drops_it(window, ask, unlock, qtbot, locked, stick, dropped) -> None:
    """Unasked the same file stays needed; with the tick taken off the passphrase alone opens."""
    ask.files = [stick]
    window.show_unlock(locked)
    assert isinstance(window.page, UnlockPage)
    click(qtbot, window.page.key_file.choose)
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)
    window.sheets.show_passphrase()
    sheet = window.page
    assert isinstance(sheet, PassphraseSheet)
    qtbot.keyClicks(sheet.old, PASSPHRASE)
    for line in (sheet.new._first, sheet.new._second):
        qtbot.keyClicks(line, STRONG)
    click(qtbot, sheet.old_key_file.choose)
    if dropped:
        sheet.key_file.needed.setFocus()
        qtbot.keyClick(sheet.key_file.needed, Qt.Key.Key_Space)
    click(qtbot, sheet.agree)
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage), timeout=10_000)

    assert needs_key_file(header_of(window.open.store.db.conn)) is not dropped
    window.sheets.back()
    window.lock()
    unlock(STRONG)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)


def test_an_older_backup_asks_for_its_key_file(window, ask, unlock, qtbot, locked, stick) -> None:
    """A backup from before the key file was dropped opens with passphrase and key file of that time."""
    test_the_passphrase_sheet_keeps_or_drops_it(window, ask, unlock, qtbot, locked, stick, dropped=False)
    back_up(window.open.store, datetime.fromisoformat("2026-09-01T12:00:00"))
    window.sheets.show_passphrase()
    sheet = window.page
    assert isinstance(sheet, PassphraseSheet)
    qtbot.keyClicks(sheet.old, STRONG)
    for line in (sheet.new._first, sheet.new._second):
        qtbot.keyClicks(line, STRONG + " mose")
    click(qtbot, sheet.old_key_file.choose)
    qtbot.keyClick(sheet.key_file.needed, Qt.Key.Key_Space)
    click(qtbot, sheet.agree)
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage), timeout=10_000)
    window.sheets.show_restore()
    sheet = window.page
    assert isinstance(sheet, RestoreSheet)
    sheet.list.setCurrentRow(sheet.list.count() - 1)
    qtbot.waitUntil(sheet.passphrase.isVisible, timeout=10_000)
    qtbot.keyClicks(sheet.passphrase, STRONG)
    qtbot.keyClick(sheet.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.key_file.isVisible, timeout=10_000)
    click(qtbot, sheet.key_file.choose)

    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
