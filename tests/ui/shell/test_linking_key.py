"""The linking key in the whole window: made, closed, opened and given another passphrase from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from annotator.storage import linking_key
from annotator.storage.key import recovery_code
from annotator.ui.privacy.key_sheets import KeyPassphraseSheet
from annotator.ui.privacy.open_key import open_key
from annotator.ui.shell.recovery_page import RecoveryPage
from tests.ui.shell.conftest import WEAK

FIRST, SECOND = "saft kvist brygge ulltøy", "mose lykt åker vannkopp"


def typed(qtbot, words: str, enter: bool = True) -> None:
    """Type where the focus is, as she does."""
    qtbot.keyClicks(QApplication.focusWidget(), words)
    if enter:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def pressed(qtbot, button) -> None:
    """Space on a button that has the focus."""
    button.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)


def changed_sheet(qtbot, panel, old: str, new: str) -> KeyPassphraseSheet:
    """The sheet for another passphrase, filled in from the first field on; Enter in the last."""
    pressed(qtbot, next(b for b in panel.section.findChildren(type(panel.section.ruin)) if "passphrase" in b.text()))
    sheet = panel.sheet
    assert isinstance(sheet, KeyPassphraseSheet)
    qtbot.waitUntil(sheet.old.hasFocus)
    typed(qtbot, old, enter=False)
    sheet.new._first.setFocus()
    typed(qtbot, new)
    typed(qtbot, new)
    return sheet


@pytest.fixture
def panel(opened, qtbot, monkeypatch, tmp_path):
    """The section of an open key, in the window."""
    monkeypatch.setattr(linking_key, "Strength", lambda: WEAK)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    found = open_key(opened.open.session)
    with qtbot.waitSignal(found.opened, timeout=10_000):
        found.make(tmp_path / "stick.annokey", FIRST)
    opened.open.workspace.show_page("privacy")
    panel = opened.open.workspace.pages["privacy"]
    panel.show_section("key")
    return panel


def test_closing_the_key_asks_for_its_passphrase(panel, qtbot) -> None:
    """Its button goes with the names: the focus is in the field that opens it again, and typing there does."""
    pressed(qtbot, panel.section.close_key)
    assert panel.section.passphrase.hasFocus()

    typed(qtbot, FIRST)
    qtbot.waitUntil(panel.section.table.isVisible, timeout=10_000)


def test_another_passphrase_says_what_becomes_of_the_old_one(panel, qtbot) -> None:
    """A wrong one is ready to be typed over; afterwards the new passphrase and the new code open the key, and neither
    the old passphrase nor the old code."""
    key = open_key(panel._session)
    old_code = recovery_code(bytes(key.key.key))
    sheet = changed_sheet(qtbot, panel, "galt", SECOND)
    qtbot.waitUntil(sheet._error.isVisible, timeout=10_000)
    assert sheet.old.hasFocus()
    assert sheet.old.selectedText()
    assert any("copies of the file" in text.text() for text in sheet.findChildren(QLabel))

    typed(qtbot, FIRST, enter=False)
    pressed(qtbot, sheet.agree)
    assert sheet.agree.hasFocus()  # a second press would otherwise be one on Back
    qtbot.waitUntil(lambda: isinstance(panel.sheet, RecoveryPage), timeout=10_000)
    new_code = recovery_code(bytes(key.key.key))
    pressed(qtbot, panel.sheet.finish)
    pressed(qtbot, panel.section.close_key)
    for wrong in (FIRST, old_code):
        panel.section._error.hide()
        typed(qtbot, wrong)
        qtbot.waitUntil(panel.section._error.isVisible, timeout=10_000)
    for right in (new_code, SECOND):
        typed(qtbot, right)
        qtbot.waitUntil(panel.section.table.isVisible, timeout=10_000)
        pressed(qtbot, panel.section.close_key)
