"""A code dropped on a code: merged with it, or under it? She says which, at the place of the drop."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget


def drop_menu(parent: QWidget, name: str, merge: Callable[[], object], nest: Callable[[], object]) -> QMenu:
    """The menu for a drop on the code `name`; Esc or Cancel changes nothing."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown = name.replace("&", "&&")
    into = QCoreApplication.translate("DropMenu", "Merge into “%1”")
    under = QCoreApplication.translate("DropMenu", "Stand under “%1”")
    menu.addAction(into.replace("%1", shown), merge)
    menu.addAction(under.replace("%1", shown), nest)
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("DropMenu", "Cancel"))
    return menu
