"""Everything at three times its size on a small screen: whatever can have the focus can be brought into sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from annotator.ui.commands import PAGES
from annotator.ui.shell.tab_order import stops
from annotator.ui.shell.window import Window
from tests.ui.shell.conftest import sized
from tests.ui.shell.walk import settle, sides
from tests.ui.test_languages import every_card, every_sheet

ON_SMALL_SCREENS = sized((300, 1280, 800), (300, 1440, 900))


def out_of_sight(window: Window) -> list[str]:
    """Go through a page with Tab, all round; what had the focus and could not be seen."""
    settle()
    around, lost = list(stops(window)), []
    around[0].setFocus()
    for _ in around:
        window.focusNextPrevChild(True)
        part = QApplication.focusWidget()
        if part is not None and part.window() is window and not can_be_seen(part):
            lost.append(f"{type(part).__name__} {part.accessibleName()}")
    return lost


def can_be_seen(part: QWidget) -> bool:
    """Whether a fair piece of it is on the screen: half of its height, or a line of letters."""
    if isinstance(part, QAbstractScrollArea):
        part = part.viewport()
    seen = part.visibleRegion().boundingRect()
    return seen.width() >= min(part.width(), 40) * 0.5 and seen.height() >= min(
        part.height() * 0.5, part.fontMetrics().height() * 0.8
    )


@pytest.mark.parametrize("page", PAGES)
@ON_SMALL_SCREENS
def test_nothing_of_a_page_is_out_of_reach(opened: Window, page: str) -> None:
    """Tab brings every control into sight, and the window does not outgrow the screen."""
    size = opened.size()
    for side in sides(opened, page):
        assert out_of_sight(opened) == [], side
    assert opened.size() == size


@ON_SMALL_SCREENS
def test_nothing_of_a_sheet_is_out_of_reach(opened: Window) -> None:
    """Settings, keys, history, backups, passphrase, recovery code, and the pages before a project is open."""
    size = opened.size()
    for sheet in every_sheet(opened):
        assert out_of_sight(opened) == [], sheet
    assert opened.size() == size


@ON_SMALL_SCREENS
def test_windows_of_their_own_fit_the_screen(opened: Window, tmp_path: Path) -> None:
    """Importing, the properties of an interview, the help: none needs more than the screen has."""
    for _ in every_card(opened, tmp_path):
        settle()
    opened.commands.actions["help.topic"].trigger()
    settle()
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not opened]
    sizes = {type(one).__name__: one.minimumSizeHint() for one in others if not isinstance(one, QMenu)}
    for one in others:
        one.close()

    assert {"ImportDialog", "PropertiesWindow", "HelpWindow"} <= sizes.keys()
    assert [
        name for name, size in sizes.items() if size.width() > opened.width() or size.height() > opened.height()
    ] == []


@ON_SMALL_SCREENS
def test_the_text_stands_alone_before_its_lines_get_short(opened: Window) -> None:
    """Interviews, codes and unit give way; F6 brings the codes back, and 100 % everything."""
    page = opened.open.workspace.text_page
    settle()
    assert page.left.isHidden()
    assert page.right.isHidden()
    assert page.pane.view.width() >= page.fontMetrics().averageCharWidth() * 20
    opened.commands.actions["view.left"].trigger()
    assert page.left.isVisible()
    opened.settings.scale = 100
    opened.remake()
    settle()
    page = opened.open.workspace.text_page
    assert page.left.isVisible()
    assert page.right.isVisible()


@ON_SMALL_SCREENS
def test_the_caret_stays_in_sight_where_a_page_is_larger_than_the_window(opened: Window, qtbot) -> None:
    """Rows of the table of units chosen by keys are brought into the window, not only into the table; also after
    another page lay over it."""
    workspace = opened.open.workspace
    workspace.show_page("units")
    settle()
    table = workspace.pages["units"].table
    opened.commands.actions["help.keys"].trigger()
    settle()
    assert not table.isVisible()
    qtbot.keyClick(opened.page, Qt.Key.Key_Escape)
    settle()
    table.setFocus()
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        settle()
        row = table.visualRect(table.currentIndex())
        assert not table.viewport().visibleRegion().intersected(row).isEmpty()


@sized((150, 1440, 880), (200, 1440, 880), (250, 1440, 880))
def test_lines_of_the_text_have_room_for_words(opened: Window) -> None:
    """Whatever stands beside it, also the codes by F6, a line of an interview holds sixteen letters or more."""
    settle()
    page = opened.open.workspace.text_page
    widths = [page.pane.view.width()]
    if page.left.isHidden():
        opened.commands.actions["view.left"].trigger()
        settle()
        widths.append(page.pane.view.width())
    assert min(widths) >= page.pane.view.width_of(16)
