"""A passphrase that is typed can be looked at without a mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.ui.shell.passphrase_fields import PassphraseField

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_key_shows_and_hides_what_is_typed(window, qtbot, sample_file: Path) -> None:  # type: ignore[no-untyped-def]
    """In the field that has the focus, on the page that unlocks; a screen reader is told of the key."""
    window.show_unlock(sample_file)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    held = QApplication.focusWidget()
    assert isinstance(held, PassphraseField)
    qtbot.keyClicks(held, "lyng")
    qtbot.keyClick(held, Qt.Key.Key_P, KEYS)
    assert held.echoMode() == QLineEdit.EchoMode.Normal
    assert held.accessibleDescription() == "Hide the passphrase (Ctrl+Shift+P)"
    qtbot.keyClick(held, Qt.Key.Key_P, KEYS)
    assert held.echoMode() == QLineEdit.EchoMode.Password
    assert held.text() == "lyng"


def test_of_two_fields_the_key_shows_the_one_with_the_focus(window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A new passphrase is typed twice."""
    window.show_new()
    first, second = window.findChildren(PassphraseField)[:2]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_P, KEYS)
    assert second.echoMode() == QLineEdit.EchoMode.Normal
    assert first.echoMode() == QLineEdit.EchoMode.Password
