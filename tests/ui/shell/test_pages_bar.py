"""The bar of pages: pictures as long as there is room for them, and never a name that is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.ui.settings import Settings
from annotator.ui.shell.pages_bar import PagesBar
from annotator.ui.shell.window import Window

UNDER = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
ALONE = Qt.ToolButtonStyle.ToolButtonTextOnly


def buttons(window: Window) -> list[QToolButton]:
    bar = window.findChild(PagesBar)
    assert bar is not None
    return [button for button in bar.findChildren(QToolButton) if button.isVisible()]


def all_whole(window: Window) -> bool:
    """Whether every button has the room it needs, and all of it is in sight."""
    return all(has_its_height(button) and in_sight(button) for button in buttons(window))


def has_its_height(button: QToolButton) -> bool:
    return button.height() >= button.sizeHint().height() and button.width() >= button.sizeHint().width()


def in_sight(button: QToolButton) -> bool:
    return button.visibleRegion().boundingRect() == button.rect()


@pytest.mark.parametrize(
    ("scale", "width", "height", "style"),
    [
        (100, 1440, 1000, UNDER),
        (100, 1280, 720, BESIDE),
        (100, 1000, 700, BESIDE),
        (150, 1440, 950, BESIDE),
        (200, 1280, 720, ALONE),
    ],
)
def test_pictures_stay_where_there_is_room(
    opened: Window, settings: Settings, qtbot: QtBot, scale: int, width: int, height: int, style: Qt.ToolButtonStyle
) -> None:
    """Under the pictures, beside them, or alone: the names of all pages are whole."""
    settings.scale = scale
    opened.resize(width, height)

    qtbot.waitUntil(lambda: {button.toolButtonStyle() for button in buttons(opened)} == {style})
    qtbot.waitUntil(lambda: all_whole(opened))


def test_room_that_is_given_back_is_used(opened: Window, settings: Settings, qtbot: QtBot) -> None:
    """A window made low and high again looks as before."""
    settings.scale = 150
    opened.resize(1440, 950)
    qtbot.waitUntil(lambda: buttons(opened)[0].toolButtonStyle() == BESIDE and all_whole(opened))
    opened.resize(1000, 640)
    qtbot.waitUntil(lambda: buttons(opened)[0].toolButtonStyle() == ALONE and all_whole(opened))
    opened.resize(1440, 950)

    qtbot.waitUntil(lambda: buttons(opened)[0].toolButtonStyle() == BESIDE and all_whole(opened))


def test_without_room_names_are_moved_through(opened: Window, settings: Settings, qtbot: QtBot) -> None:
    """Letters three times as large in a low window: no name is cut, and the page in front or in focus is in sight."""
    settings.scale = 300
    opened.resize(1440, 600)
    pages = {button.objectName(): button for button in buttons(opened)}
    qtbot.waitUntil(lambda: all(has_its_height(button) for button in pages.values()))
    qtbot.waitUntil(lambda: in_sight(pages["page.text"]) and not in_sight(pages["page.sharing"]))

    opened.commands.actions["page.sharing"].trigger()
    qtbot.waitUntil(lambda: in_sight(pages["page.sharing"]) and not in_sight(pages["page.text"]))

    pages["page.text"].setFocus()
    qtbot.waitUntil(lambda: in_sight(pages["page.text"]))
