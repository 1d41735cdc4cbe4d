"""The section of the linking key, from the keyboard and with the mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.ui.privacy.destroy_sheet import DestroySheet
from annotator.ui.privacy.key_sheets import NewKeySheet
from annotator.ui.privacy.open_key import OpenKey, open_key
from annotator.ui.privacy.panel import PrivacyPanel
from annotator.ui.session import Session
from annotator.ui.shell.recovery_page import RecoveryPage
from tests.ui.privacy.conftest import KEY_WORDS, CannedAsk, click


def test_a_key_is_made(panel: PrivacyPanel, session: Session, ask: CannedAsk, qtbot, tmp_path: Path) -> None:
    """Beside the project she is warned; elsewhere she is not. The recovery code comes before the table."""
    click(qtbot, panel.section.make)
    sheet = panel.sheet
    assert isinstance(sheet, NewKeySheet)
    assert sheet._warning.isVisible()
    (tmp_path / "stick").mkdir()
    ask.saved = tmp_path / "stick" / "mine"
    click(qtbot, sheet.change)
    assert not sheet._warning.isVisible()
    for line in (sheet.passphrase._first, sheet.passphrase._second):
        qtbot.keyClicks(line, KEY_WORDS)
    qtbot.waitUntil(sheet.make.isEnabled)
    click(qtbot, sheet.make)
    qtbot.waitUntil(lambda: isinstance(panel.sheet, RecoveryPage), timeout=10_000)
    click(qtbot, panel.sheet.finish)

    assert (tmp_path / "stick" / "mine.annokey").exists()
    assert panel.sheet is None
    assert panel.section.table.isVisible()
    assert panel.list.state_of("key") == "Open"


def test_the_new_key_begins_with_its_passphrase(panel: PrivacyPanel, qtbot) -> None:
    """The place is proposed; what she has to fill in has the focus."""
    click(qtbot, panel.section.make)

    assert panel.sheet.focusWidget() is panel.sheet.passphrase._first


def test_the_projects_passphrase_is_not_taken(panel: PrivacyPanel, qtbot, tmp_path: Path) -> None:
    """The sheet stays and says why."""
    sheet = NewKeySheet(panel._session, CannedAsk())
    panel.show_sheet(sheet)
    sheet.place = tmp_path / "k.annokey"
    sheet._key.make(sheet.place, "lyng og lav")
    qtbot.waitUntil(sheet._error.isVisible, timeout=10_000)

    assert sheet._error.text().startswith("That is the passphrase of the project")


def test_names_are_typed_into_the_key_alone(panel: PrivacyPanel, session: Session, key: OpenKey, qtbot) -> None:
    """Typing edits, Enter goes down; undo of the project knows nothing of it, and closing takes it out of sight."""
    table = panel.section.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    qtbot.keyClick(table, "E")
    qtbot.keyClicks(QApplication.focusWidget(), "va Eksempel")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not table.findChildren(QLineEdit))
    assert key.key is not None

    assert [person.name for person in key.key.persons().values()] == ["Eva Eksempel"]
    assert table.currentIndex().row() == 1
    assert session.store.undo_name is None
    click(qtbot, panel.section.close_key)
    assert table.model().rowCount() == 0
    assert panel.section.passphrase.isVisible()


def test_it_is_opened_by_typing(panel: PrivacyPanel, key: OpenKey, qtbot) -> None:
    """A wrong passphrase is said in a sentence of its own; Enter opens, and the first name is ready to be written."""
    key.close()
    section = panel.section
    qtbot.keyClicks(section.passphrase, "galt")
    qtbot.keyClick(section.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(section._error.isVisible, timeout=10_000)
    assert section._error.text().startswith("That does not open the linking key")
    section.passphrase.clear()
    qtbot.keyClicks(section.passphrase, KEY_WORDS)
    qtbot.keyClick(section.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(section.table.isVisible, timeout=10_000)

    assert section.table.currentIndex().column() == 1
    assert section.passphrase.text() == ""


def test_destroying_waits_for_the_word(panel: PrivacyPanel, session: Session, key: OpenKey, qtbot) -> None:
    """Nothing happens before it is typed; then the section says when it was destroyed."""
    click(qtbot, panel.section.ruin)
    sheet = panel.sheet
    assert isinstance(sheet, DestroySheet)
    qtbot.keyClicks(sheet.word, "destro")
    qtbot.keyClick(sheet.word, Qt.Key.Key_Return)
    assert key.path.exists()
    qtbot.keyClicks(sheet.word, "y")
    qtbot.keyClick(sheet.word, Qt.Key.Key_Return)

    assert not key.path.exists()
    assert panel.section._gone.isVisible()
    assert panel.list.state_of("key").startswith("Destroyed on")
    assert open_key(session).key is None
