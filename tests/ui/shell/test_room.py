"""No size of letters lays one part of a page over another, or cuts what a button or a sentence says."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QStackedLayout, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.commands import PAGES
from annotator.ui.shell.parts import longest_word
from annotator.ui.shell.window import Window
from tests.ui.shell.conftest import sized
from tests.ui.shell.walk import settle, sides

CUT_ON_PURPOSE = ("About: ",)
"""The name of what a memo is about: it may be a whole interview's title, and a click leads there."""
IN_SMALL_WINDOWS = sized((100, 1000, 650), (200, 1440, 880), (300, 1280, 800))


def shown_parts(root: QWidget) -> list[QWidget]:
    return [part for part in (root, *root.findChildren(QWidget)) if part.isVisible() and not part.isWindow()]


def laid_over(root: QWidget) -> list[str]:
    """Parts of one layout that share a place, or reach out of what holds them."""
    found = []
    for holder in shown_parts(root):
        if holder.layout() is None or isinstance(holder.layout(), QStackedLayout):
            continue
        parts = [p for p in holder.children() if isinstance(p, QWidget) and p.isVisible() and not p.isWindow()]
        for at, part in enumerate(parts):
            if not holder.rect().contains(part.geometry()):
                found.append(f"{said(part)} reaches out of {said(holder)}")
            found += [f"{said(part)} on {said(o)}" for o in parts[at + 1 :] if part.geometry().intersects(o.geometry())]
    return found


def cut_off(root: QWidget) -> list[str]:
    """Buttons smaller than their text, and sentences whose last lines have no room."""
    found = []
    for part in shown_parts(root):
        if isinstance(part.parentWidget(), (QLineEdit, QTabBar)):  # Qt's own, smaller than they say
            continue
        if isinstance(part, QAbstractButton) and not part.text().startswith(CUT_ON_PURPOSE):
            least = part.minimumSizeHint()
            if part.width() < least.width() - 1 or part.height() < least.height() - 1:
                found.append(said(part))
        elif isinstance(part, QLabel) and part.wordWrap():
            lines_cut = part.heightForWidth(part.width()) > part.height() + 1
            if lines_cut or ("<" not in part.text() and longest_word(part) > part.width()):
                found.append(said(part))
    return found


def said(part: QWidget) -> str:
    text = part.text() if isinstance(part, (QAbstractButton, QLabel)) else part.accessibleName()
    return f"{type(part).__name__} {text[:40]!r} {part.geometry().getRect()}"


def finds_room(window: Window, where: str, qtbot: QtBot) -> None:
    """Wait until nothing lies over anything else, or is cut."""

    def has_room() -> None:
        assert laid_over(window) + cut_off(window) == [], where

    qtbot.waitUntil(has_room)


@pytest.mark.parametrize("page", PAGES)
@IN_SMALL_WINDOWS
def test_every_part_of_a_page_has_room(opened: Window, page: str, qtbot: QtBot) -> None:
    """Small letters in a small window, and letters three times as large: parts move apart, and pages through it."""
    for side in sides(opened, page):
        finds_room(opened, side, qtbot)
    assert opened.page.page == page


@pytest.mark.parametrize("command", ["app.settings", "help.keys", "help.bundle", "project.close"])
@IN_SMALL_WINDOWS
def test_every_part_of_a_sheet_has_room(opened: Window, command: str, qtbot: QtBot) -> None:
    """The same goes for what lies over the pages, and for the first page."""
    page = opened.page
    opened.commands.actions[command].trigger()
    qtbot.waitUntil(lambda: opened.page is not page)
    settle()
    finds_room(opened, command, qtbot)


def test_every_part_has_room_when_letters_grow_in_an_open_project(opened: Window, qtbot: QtBot) -> None:
    """Every page made anew in letters three times as large, after each was shown in small ones."""
    before = opened.page
    for page in PAGES:
        before.show_page(page)
    opened.resize(1280, 800)
    opened.settings.scale = 300
    opened.remake()
    qtbot.waitUntil(lambda: opened.page is not before)
    for page in PAGES:
        for side in sides(opened, page):
            finds_room(opened, side, qtbot)
