"""Commands and their keys: no two alike, all typeable on a Norwegian keyboard, all changeable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from annotator.ui.commands import COMMANDS, command, conflicts, keys_of, unsafe_on_norwegian_keyboards
from annotator.ui.shell.action_names import ACTION_NAMES
from annotator.ui.shell.keys_sheet import KeysSheet


def test_no_two_commands_share_a_key() -> None:
    """As delivered."""
    assert list(conflicts({})) == []


@pytest.mark.parametrize("found", COMMANDS, ids=lambda found: found.id)
def test_keys_can_be_typed_in_norway(found) -> None:
    """No AltGr, and Qt knows each of them."""
    for key in found.keys:
        assert not unsafe_on_norwegian_keyboards(key)
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key


def test_a_taken_key_is_refused(qtbot, settings) -> None:
    """With the name of the command that has it; nothing is stored."""
    sheet = KeysSheet(settings, editing=True)
    qtbot.addWidget(sheet)
    assert not sheet.change(command("code.memo"), "Ctrl+D")
    assert "Write the condensation" in sheet.said.text()
    assert not sheet.change(command("code.memo"), "Ctrl+Alt+M")
    assert settings.keys == {}


def test_a_changed_key_works_at_once(opened, qtbot, settings) -> None:
    """The new key does it, the old one no longer; a reset brings the old one back."""
    sheet = KeysSheet(settings, editing=True)
    qtbot.addWidget(sheet)
    assert sheet.change(command("page.units"), "F12")
    qtbot.keyClick(opened, Qt.Key.Key_F12)
    assert opened.open.workspace.page == "units"
    qtbot.keyClick(opened, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(opened, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert opened.open.workspace.page == "text"
    sheet.reset()
    assert keys_of(command("page.units"), settings.keys) == ("Alt+2",)


def test_every_command_does_something(opened) -> None:
    """With a project open, each is bound, but for those that only a share has, which are not seen."""
    unbound = [found.id for found in COMMANDS if found.id not in opened.commands._does and not found.in_share]
    assert unbound == []


def test_every_command_is_in_a_menu(opened) -> None:
    """Also those whose key is a plain letter."""
    shown = {action.objectName() for menu in opened.commands.menus.values() for action in menu.actions()}
    assert {found.id for found in COMMANDS if not found.hidden} <= shown


def test_every_action_of_storage_has_a_name() -> None:
    """The undo menu never shows an identifier."""
    import re

    from annotator.resources import RESOURCES

    folder = RESOURCES.parent / "annotator" / "storage"
    used = {
        name for path in folder.rglob("*.py") for name in re.findall(r'\.action\(\s*"(\w+)"', path.read_text("utf-8"))
    }
    assert used <= set(ACTION_NAMES)
    assert len(used) > 40
