"""No size of letters lays one part of a page over another, or cuts what a button or a sentence says."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QStackedWidget, QTabBar, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.commands import PAGES
from annotator.ui.shell.parts import longest_word
from annotator.ui.shell.window import Window

CUT_ON_PURPOSE = ("About: ",)
"""The name of what a memo is about: it may be a whole interview's title, and a click leads there."""


@pytest.fixture(params=[(100, 1000, 650), (200, 1440, 880), (300, 1280, 800)], ids=lambda size: f"{size[0]} %")
def sized(request: pytest.FixtureRequest, opened: Window):  # type: ignore[no-untyped-def]
    """The open sample in letters of a size, in a window that is small for them."""
    scale, width, height = request.param
    opened.resize(width, height)
    opened.settings.scale = scale
    opened.remake()
    yield opened
    opened.settings.scale = 100


def shown_parts(root: QWidget) -> list[QWidget]:
    return [part for part in (root, *root.findChildren(QWidget)) if part.isVisible() and not part.isWindow()]


def laid_over(root: QWidget) -> list[str]:
    """Parts of one layout that share a place, or reach out of what holds them."""
    found = []
    for holder in shown_parts(root):
        if holder.layout() is None or isinstance(holder, QStackedWidget):
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


@pytest.mark.parametrize("page", PAGES)
def test_every_part_of_a_page_has_room(sized: Window, page: str, qtbot: QtBot) -> None:
    """Small letters in a small window, and letters three times as large: parts move apart, and pages through it."""
    assert sized.open is not None
    workspace = sized.open.workspace
    sized.commands.actions[f"page.{page}"].trigger()

    def has_room() -> None:
        assert laid_over(sized) + cut_off(sized) == []

    qtbot.waitUntil(has_room)
    for tabs in sized.open.workspace.pages[page].findChildren(QTabWidget):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            qtbot.waitUntil(has_room)
    assert workspace.page == page


@pytest.mark.parametrize("command", ["app.settings", "help.keys", "help.bundle", "project.close"])
def test_every_part_of_a_sheet_has_room(sized: Window, command: str, qtbot: QtBot) -> None:
    """The same goes for what lies over the pages, and for the first page."""
    page = sized.page
    sized.commands.actions[command].trigger()
    qtbot.waitUntil(lambda: sized.page is not page)

    def has_room() -> None:
        assert laid_over(sized) + cut_off(sized) == []

    qtbot.waitUntil(has_room)
