"""What can be done with a code in the tree: one list for its keys and its context menu."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.look.icons import icon


@dataclass(frozen=True, slots=True)
class TreeCommand:
    """A method of the tree view, how it is called, and its key; `separated` draws a line above it in the menu."""

    method: str
    title: str
    key: str = ""
    separated: bool = False
    needs_node: bool = True
    icon: str = ""


COMMANDS = (
    TreeCommand("new_code", QT_TRANSLATE_NOOP("CodeTree", "New code"), "Ins", needs_node=False, icon="plus"),
    TreeCommand("new_theme", QT_TRANSLATE_NOOP("CodeTree", "New theme"), "Shift+N", needs_node=False, icon="theme"),
    TreeCommand("new_level", QT_TRANSLATE_NOOP("CodeTree", "New on the level …"), "Shift+Ins", needs_node=False),
    TreeCommand("rename", QT_TRANSLATE_NOOP("CodeTree", "Rename"), "F2", separated=True, icon="edit"),
    TreeCommand("open_card", QT_TRANSLATE_NOOP("CodeTree", "Definition …"), "Return"),
    TreeCommand("choose_colour", QT_TRANSLATE_NOOP("CodeTree", "Colour …"), "C"),
    TreeCommand("filter_text", QT_TRANSLATE_NOOP("CodeTree", "Show only this in the text"), "V", icon="eye"),
    TreeCommand("pin", QT_TRANSLATE_NOOP("CodeTree", "Keep on a number key"), "Shift+P"),
    TreeCommand("move_up", QT_TRANSLATE_NOOP("CodeTree", "Move up"), "Alt+Up", separated=True),
    TreeCommand("move_down", QT_TRANSLATE_NOOP("CodeTree", "Move down"), "Alt+Down"),
    TreeCommand("move_out", QT_TRANSLATE_NOOP("CodeTree", "Move out one level"), "Alt+Left"),
    TreeCommand("move_in", QT_TRANSLATE_NOOP("CodeTree", "Move in under the one above"), "Alt+Right"),
    TreeCommand("move_under", QT_TRANSLATE_NOOP("CodeTree", "Move under …"), "Ctrl+X", icon="move"),
    TreeCommand("link_under", QT_TRANSLATE_NOOP("CodeTree", "Let it also stand under …"), "L"),
    TreeCommand("unlink", QT_TRANSLATE_NOOP("CodeTree", "Take it away from here"), "Shift+L"),
    TreeCommand("merge_into", QT_TRANSLATE_NOOP("CodeTree", "Merge into …"), "M", separated=True, icon="merge"),
    TreeCommand("put_on_wall", QT_TRANSLATE_NOOP("CodeTree", "Put on the wall"), "W", icon="wall"),
    TreeCommand("split", QT_TRANSLATE_NOOP("CodeTree", "Split …"), "S", icon="split"),
    TreeCommand("put_in_bin", QT_TRANSLATE_NOOP("CodeTree", "Put in the bin"), "Del", separated=True, icon="bin"),
)
ALSO = {"N": "new_code", "Enter": "open_card"}
"""Second keys."""

ANY_LEVEL = 0
"""Instead of the layer a new node is to be on: she is to be asked."""

READING = ("open_card", "filter_text")
"""What can be done with a code of a share, which is not changed."""

_BY_KEY = {command.key: command.method for command in COMMANDS if command.key} | ALSO


def method_for(event: QKeyEvent, reading: bool = False) -> str | None:
    """The method a key press stands for, or None; `reading`: of those that change nothing."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(int(modifiers.value) | int(event.key()))
    method = _BY_KEY.get(pressed.toString(QKeySequence.SequenceFormat.PortableText))
    return None if reading and method not in READING else method


def title(command: TreeCommand) -> str:
    """What a command is called in her language."""
    return QCoreApplication.translate("CodeTree", command.title)


def shown_key(command: TreeCommand) -> str:
    """The key as it stands on keyboards of this system."""
    return QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)


def menu_for(view: QWidget, has_node: bool, reading: bool = False, called: Mapping[str, str] | None = None) -> QMenu:
    """Everything that can be done in a view that has the methods, with the keys; `reading`: and changes nothing.
    `called` are titles in her own words, by method."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for command in (one for one in COMMANDS if not reading or one.method in READING):
        if command.separated and not reading:
            menu.addSeparator()
        said = (called or {}).get(command.method) or title(command)
        entry = menu.addAction(f"{said}\t{shown_key(command)}", getattr(view, command.method))
        entry.setEnabled(has_node or not command.needs_node)
        if command.icon:
            entry.setIcon(icon(command.icon))
    return menu
