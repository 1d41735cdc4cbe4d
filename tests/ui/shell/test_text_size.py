"""The commands for the size of text on the first page: all that is shown grows, and stays so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.settings import Settings
from annotator.ui.shell.start_page import StartPage
from annotator.ui.shell.tab_order import stops
from annotator.ui.shell.window import SIZES, Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def following(window: Window, settings: Settings, qtbot: QtBot) -> Window:
    """The window as the program starts it: it follows what changes in the look."""
    settings.changed.connect(window.remake)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def test_the_first_page_grows_by_keys(following: Window, qtbot: QtBot) -> None:
    """Larger, smaller and normal; remembered; the focus and what the page says stay."""
    following.show_start("The file is not there.")
    page, points = following.page, QApplication.font().pointSizeF()
    assert isinstance(page, StartPage)
    page.from_file.setFocus()
    qtbot.keyClick(page.from_file, Qt.Key.Key_Plus, CTRL)
    qtbot.waitUntil(lambda: following.page is not page)

    page = following.page
    assert isinstance(page, StartPage)
    assert Settings().scale == 110
    assert QApplication.font().pointSizeF() == pytest.approx(points * 1.1)
    assert page.from_file.hasFocus()
    assert page.said == ("The file is not there.", "danger")

    qtbot.keyClick(page.from_file, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(following, Qt.Key.Key_Minus, CTRL)
    assert Settings().scale == 90
    qtbot.keyClick(following, Qt.Key.Key_0, CTRL)
    assert Settings().scale == 100


def test_a_recent_project_that_went_with_its_disk(following: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The page has one stop less when it is made anew: the last has the focus still."""
    there = tmp_path / "p.annotator"
    there.write_bytes(b"")
    following.settings.keeps_recent = True
    following.settings.remember(there)
    following.show_start()
    before = following.page
    *others, last = stops(before)
    last.setFocus()
    there.unlink()
    qtbot.keyClick(last, Qt.Key.Key_Plus, CTRL)
    qtbot.waitUntil(lambda: following.page is not before)

    assert len(list(stops(following.page))) == len(others)
    assert following.focusWidget() is list(stops(following.page))[-1]


def test_with_a_project_the_transcript_alone_grows(following: Window, opened: Window, qtbot: QtBot) -> None:
    """The same keys; closed, they are for everything again; where a passphrase may be half written, for nothing."""
    reading = opened.settings.reading_size
    qtbot.keyClick(opened, Qt.Key.Key_Plus, CTRL)
    assert (opened.settings.reading_size, opened.settings.scale) == (reading + 10, 100)
    qtbot.keyClick(opened, Qt.Key.Key_0, CTRL)
    opened.lock()
    qtbot.keyClick(opened, Qt.Key.Key_Plus, CTRL)
    assert (opened.settings.reading_size, opened.settings.scale) == (100, 100)
    assert not any(opened.commands.actions[name].isEnabled() for name in SIZES)

    opened.show_start()
    qtbot.keyClick(opened, Qt.Key.Key_Plus, CTRL)
    assert (opened.settings.reading_size, opened.settings.scale) == (100, 110)


def test_there_is_a_largest_and_a_smallest_size(following: Window) -> None:
    """From the settings' own sizes; a size written by hand between two of them is left for the next."""
    for size, larger, smaller in ((300, 300, 250), (80, 90, 80), (120, 125, 110)):
        for name, wanted in (("view.larger", larger), ("view.smaller", smaller)):
            following.settings.scale = size
            following.commands.actions[name].trigger()
            assert following.settings.scale == wanted
