"""A passphrase that is typed can be looked at without a mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

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


def test_after_six_words_are_suggested_the_field_to_type_them_in_is_in_sight(window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """In large letters it lies below the edge of the window."""
    window.resize(1200, 700)
    window.settings.scale = 200
    window.show_new()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    [suggest] = [one for one in window.findChildren(QPushButton) if one.text() == "Suggest six words"]
    second = window.findChildren(PassphraseField)[1]
    suggest.setFocus()
    assert second.visibleRegion().isEmpty()
    qtbot.keyClick(suggest, Qt.Key.Key_Space)
    seen = second.visibleRegion().boundingRect().height()
    assert second.hasFocus()
    assert seen == second.height()
