"""Backups in the window: made when it closes, and restored beside the project."""

import shiboken6
from PySide6.QtCore import Qt

from annotator.storage import backups
from annotator.storage.key import key_for
from annotator.storage.store import Store
from annotator.ui.shell.place import Place
from annotator.ui.shell.recovery_page import RecoveryPage
from tests.ui.shell.conftest import STRONG


def test_closing_backs_up_what_changed(opened, qtbot) -> None:
    """A changed project leaves a verified backup beside itself; an unchanged one leaves none."""
    path = opened.open.path
    opened.lock()
    assert backups.list_backups(path) == []

    store = Store.open(path, key_for(path, "lyng og lav"))
    opened.enter(store, Place())
    opened.open.workspace.text_page.pane.view.select_range(0, 30)
    opened.commands.actions["code.idea"].trigger()
    opened.lock()
    assert len(backups.list_backups(path)) == 1


def test_a_damaged_file_offers_its_newest_backup(opened, unlock, ask, qtbot, tmp_path) -> None:
    """The damaged file stays as it is; the backup opens in its place."""
    path = opened.open.path
    opened.commands.actions["project.backup"].trigger()
    opened.lock()
    content = bytearray(path.read_bytes())
    content[4096 * 3 + 100] ^= 0xFF
    path.write_bytes(content)

    unlock("lyng og lav")
    page = opened.page
    qtbot.waitUntil(page._restore.isVisible, timeout=10_000)
    assert "damaged" in page.error.text()
    ask.saved = tmp_path / "restored.annotator"
    qtbot.mouseClick(page._restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.page is not page, timeout=10_000)
    unlock("lyng og lav")
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    assert opened.open.path == ask.saved
    assert path.read_bytes() == bytes(content)


def test_a_backup_is_restored_beside_the_project(opened, qtbot, ask, tmp_path) -> None:
    """The sheet counts what differs, and the restored file opens with the same key."""
    opened.commands.actions["project.backup"].trigger()
    key = bytes(opened.open.store.key)
    opened.open.workspace.text_page.pane.view.select_range(0, 30)
    opened.commands.actions["code.idea"].trigger()
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    sheet.list.setCurrentRow(0)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    texts = [sheet._table.itemAt(i).widget().text() for i in range(sheet._table.count())]
    assert texts[texts.index("Units and ideas") + 3] == "-1"  # the status line counts what is coded, without ideas

    ask.saved = tmp_path / "older.annotator"
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    assert not sheet.restore.isEnabled()  # being written, beside the window's own work
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    assert opened.focusWidget() is sheet.restore
    assert "older.annotator" in sheet._said.text()
    store = Store.open(ask.saved, key)
    assert len(store.project.units) == len(opened.open.store.project.units) - 1
    store.close()


def test_leaving_while_a_backup_is_written_out(opened, qtbot, ask, tmp_path) -> None:
    """It is written to its end, and nobody is told who is no longer there."""
    opened.commands.actions["project.backup"].trigger()
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    sheet.list.setCurrentRow(0)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    ask.saved = tmp_path / "older.annotator"
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    opened.sheets.back()
    qtbot.waitUntil(lambda: not opened.tasks.running, timeout=10_000)
    qtbot.waitUntil(lambda: not shiboken6.isValid(sheet), timeout=10_000)
    store = Store.open(ask.saved, bytes(opened.open.store.key))
    assert len(store.project.units) == len(opened.open.store.project.units)
    store.close()


def test_a_backup_that_cannot_be_restored_says_why(opened, qtbot, ask) -> None:
    """A file that is there already is not written over, and the sheet can be used again."""
    opened.commands.actions["project.backup"].trigger()
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    sheet.list.setCurrentRow(0)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    ask.saved = opened.open.path
    before = ask.saved.read_bytes()
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    assert "already" in sheet._said.text()
    assert ask.saved.read_bytes() == before


def test_a_backup_from_before_a_change_of_passphrase(opened, qtbot, ask, tmp_path) -> None:
    """It asks for the passphrase of that time, and opens with it; a backup under the new one is made at once."""
    opened.commands.actions["project.backup"].trigger()
    path = opened.open.path
    old = backups.list_backups(path)[-1]
    old.path.rename(old.path.with_name(f"{path.stem}.2026-01-02T030405.annotator"))
    opened.commands.actions["project.passphrase"].trigger()
    sheet = opened.page
    qtbot.keyClicks(sheet.old, "lyng og lav")
    qtbot.keyClicks(sheet.new._first, STRONG)
    qtbot.keyClicks(sheet.new._second, STRONG)
    qtbot.waitUntil(sheet.agree.isEnabled)
    qtbot.mouseClick(sheet.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(opened.page, RecoveryPage), timeout=10_000)
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    assert sheet.list.count() == 2

    sheet.list.setCurrentRow(1)
    qtbot.waitUntil(sheet.passphrase.isVisible, timeout=10_000)
    qtbot.keyClicks(sheet.passphrase, "lyng og lav")
    qtbot.keyClick(sheet.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    ask.saved = tmp_path / "older.annotator"
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    store = Store.open(ask.saved, key_for(ask.saved, "lyng og lav"))
    assert len(store.project.documents) == 4
    store.close()
