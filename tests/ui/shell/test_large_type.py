"""Everything at three times its size on a small screen: whatever can have the focus can be brought into sight."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from annotator.ui.commands import PAGES
from annotator.ui.shell.tab_order import stops
from annotator.ui.shell.window import Window
from tests.ui.test_languages import SECTIONS, SHEETS, every_card

SCREENS = ((1280, 800), (1440, 900))


@pytest.fixture(params=SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def large(request: pytest.FixtureRequest, opened: Window) -> Iterator[Window]:
    """The open sample at 300 % on a common small screen."""
    opened.resize(*request.param)
    opened.settings.scale = 300
    opened.remake()
    yield opened
    opened.settings.scale = 100


def settle() -> None:
    """Let layouts find their place."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()


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
def test_nothing_of_a_page_is_out_of_reach(large: Window, page: str) -> None:
    """Tab brings every control into sight, and the window does not outgrow the screen."""
    size = large.size()
    large.open.workspace.show_page(page)
    for section in [section.id for section in SECTIONS.get(page, ())] or [""]:
        if section:
            large.open.workspace.pages[page].show_section(section)
        assert out_of_sight(large) == [], section
    assert large.size() == size


def test_nothing_of_a_sheet_is_out_of_reach(large: Window) -> None:
    """Settings, keys, history, backups, passphrase, recovery code, and the pages before a project is open."""
    size = large.size()
    for sheet in SHEETS:
        large.commands.actions[sheet].trigger()
        assert out_of_sight(large) == [], sheet
    large.sheets.back()
    large.lock()
    assert out_of_sight(large) == []
    large.show_start()
    assert out_of_sight(large) == []
    large.show_new()
    assert out_of_sight(large) == []
    assert large.size() == size


def test_windows_of_their_own_fit_the_screen(large: Window, tmp_path: Path) -> None:
    """Importing, the properties of an interview, the help: none needs more than the screen has."""
    for _ in every_card(large, tmp_path):
        settle()
    large.commands.actions["help.topic"].trigger()
    settle()
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not large]
    sizes = {type(one).__name__: one.minimumSizeHint() for one in others if not isinstance(one, QMenu)}
    for one in others:
        one.close()

    assert {"ImportDialog", "PropertiesWindow", "HelpWindow"} <= sizes.keys()
    assert [
        name for name, size in sizes.items() if size.width() > large.width() or size.height() > large.height()
    ] == []


def test_the_text_stands_alone_before_its_lines_get_short(large: Window) -> None:
    """Interviews, codes and unit give way; F6 brings the codes back, and 100 % everything."""
    page = large.open.workspace.text_page
    settle()
    assert page.left.isHidden()
    assert page.right.isHidden()
    assert page.pane.view.width() >= page.fontMetrics().averageCharWidth() * 20
    large.commands.actions["view.left"].trigger()
    assert page.left.isVisible()
    large.settings.scale = 100
    large.remake()
    settle()
    page = large.open.workspace.text_page
    assert page.left.isVisible()
    assert page.right.isVisible()


def test_the_caret_stays_in_sight_where_a_page_is_larger_than_the_window(large: Window, qtbot) -> None:
    """Rows of the table of units chosen by keys are brought into the window, not only into the table; also after
    another page lay over it."""
    workspace = large.open.workspace
    workspace.show_page("units")
    settle()
    table = workspace.pages["units"].table
    large.commands.actions["help.keys"].trigger()
    settle()
    assert not table.isVisible()
    qtbot.keyClick(large.page, Qt.Key.Key_Escape)
    settle()
    table.setFocus()
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        settle()
        row = table.visualRect(table.currentIndex())
        assert not table.viewport().visibleRegion().intersected(row).isEmpty()


@pytest.mark.parametrize("scale", [150, 200, 250])
def test_lines_of_the_text_have_room_for_words(opened: Window, scale: int) -> None:
    """Whatever stands beside it, also the codes by F6, a line of an interview holds sixteen letters or more."""
    opened.resize(1440, 880)
    opened.settings.scale = scale
    opened.remake()
    settle()
    page = opened.open.workspace.text_page
    widths = [page.pane.view.width()]
    if page.left.isHidden():
        opened.commands.actions["view.left"].trigger()
        settle()
        widths.append(page.pane.view.width())
    least = page.pane.view.width_of(16)
    opened.settings.scale = 100
    assert min(widths) >= least
