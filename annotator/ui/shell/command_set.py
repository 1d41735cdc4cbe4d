"""The commands as actions of the window: their menus, keys, and what they do just now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from annotator.ui.commands import COMMANDS, MENUS, Command, command, keys_of, title
from annotator.ui.look.icons import icon
from annotator.ui.settings import Settings


class CommandSet(QObject):
    """One `QAction` per command. A command without anything bound to it is grey."""

    keys_changed = Signal()

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._does: dict[str, Callable[[], object]] = {}
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._make_actions()
        self._make_menus()
        self.set_keys()
        settings.changed.connect(lambda name: self.set_keys() if name == "keys_changed" else None)

    def bind(self, command_id: str, does: Callable[[], object]) -> None:
        """Let a command do something from now on."""
        self._does[command_id] = does
        self.actions[command_id].setEnabled(True)

    def unbind(self, *command_ids: str) -> None:
        """Let commands do nothing; they turn grey."""
        for command_id in command_ids:
            self._does.pop(command_id, None)
            self.actions[command_id].setEnabled(False)
            self.actions[command_id].setChecked(False)

    def put_on(self, widget: QWidget) -> None:
        """Give the commands of the text their keys in this widget and its children."""
        for found in COMMANDS:
            if found.in_text:
                widget.addAction(self.actions[found.id])

    def set_checked(self, command_id: str, checked: bool) -> None:
        """Show whether a command is on."""
        self.actions[command_id].setChecked(checked)

    def set_keys(self) -> None:
        """Give every command its key: hers, or the program's."""
        changed = self._settings.keys
        for found in COMMANDS:
            self.actions[found.id].setShortcuts([QKeySequence(key) for key in keys_of(found, changed)])
        self.keys_changed.emit()

    def retranslate(self) -> None:
        """Say everything in the language now in use."""
        for found in COMMANDS:
            self.actions[found.id].setText(title(found))
            self.actions[found.id].setToolTip(title(found))
        for name, menu in self.menus.items():
            menu.setTitle(QCoreApplication.translate("Commands", name))

    def show_only(self, wanted: Callable[[Command], bool]) -> None:
        """Show these commands, with their keys, and no others."""
        for found in COMMANDS:
            self.actions[found.id].setVisible(wanted(found) and not found.on_demand)

    def set_text(self, command_id: str, text: str) -> None:
        """Say more exactly what a command would do now: “Undo coding”."""
        self.actions[command_id].setText(text)

    def _make_actions(self) -> None:
        for found in COMMANDS:
            action = QAction(title(found), self)
            action.setObjectName(found.id)
            action.setCheckable(found.checkable)
            action.setEnabled(False)
            action.setVisible(not found.in_share and not found.on_demand)
            if found.icon:
                action.setIcon(icon(found.icon))
                action.setIconVisibleInMenu(False)
            if found.id == "app.quit":
                action.setMenuRole(QAction.MenuRole.QuitRole)
            elif found.id == "app.settings":
                action.setMenuRole(QAction.MenuRole.PreferencesRole)
            elif found.id == "help.about":
                action.setMenuRole(QAction.MenuRole.AboutRole)
            else:
                action.setMenuRole(QAction.MenuRole.NoRole)
            if found.in_text:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                self._window.addAction(action)
            action.triggered.connect(lambda _=False, command_id=found.id: self._do(command_id))
            self.actions[found.id] = action

    def _make_menus(self) -> None:
        for name in MENUS:
            menu = self._window.menuBar().addMenu(QCoreApplication.translate("Commands", name))
            self.menus[name] = menu
        for found in COMMANDS:
            if not found.hidden:
                if found.separated:
                    self.menus[found.menu].addSeparator()
                self.menus[found.menu].addAction(self.actions[found.id])

    def _do(self, command_id: str) -> None:
        if command_id in self._does:
            self._does[command_id]()


def tool_tip(action: QAction, settings: Settings) -> str:
    """A command's name with its key."""
    keys = keys_of(command(action.objectName()), settings.keys)
    return (
        f"{action.text()}  {QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)}"
        if keys
        else action.text()
    )
