"""The table of participants by keys, in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from annotator.ui.shell.window import Window


def open_menu() -> QMenu:
    """What the menu key does: Qt asks whoever has the focus where its caret is, and sends it there."""
    held = QApplication.focusWidget()
    assert held is not None
    place = held.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, held.mapToGlobal(place))
    QApplication.sendEvent(held, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_key_is_about_the_cell_with_the_focus(opened: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Not about the row below it; and its attribute's menu is in it, for no key reaches the heads."""
    opened.open.workspace.show_page("people")
    table = opened.open.workspace.pages["people"].table
    model = table.model()
    age = next(n for n in range(model.columnCount()) if model.headerData(n, Qt.Orientation.Horizontal) == "Alder")
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.isActiveWindow() and table.hasFocus())
    table.setCurrentIndex(model.index(2, age))
    menu = open_menu()
    texts = [entry.text() for entry in menu.actions()]
    assert "Open “Intervju 3”" in texts
    [head] = [entry.menu() for entry in menu.actions() if entry.text() == "Attribute “Alder”"]
    assert "Never export" in [entry.text() for entry in head.actions()]
    menu.close()

    table.setCurrentIndex(model.index(0, 0))
    menu = open_menu()
    texts = [entry.text() for entry in menu.actions()]
    assert "Open “Intervju 1”" in texts
    assert not any(text.startswith("Attribute") for text in texts)
    menu.close()
    qtbot.waitUntil(lambda: not opened.open.workspace.pages["people"].findChildren(QMenu))
