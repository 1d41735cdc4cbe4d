"""The list of rows with ticks is as high as its rows, whatever the width."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.chapter.ordered_ticks import OrderedTicks

TEXTS = ("P01 · Det var som å bli kastet ut i vannet, og ingen fortalte at det fantes en stige.", "Kort", "P02 · " * 20)


@pytest.mark.parametrize("width", [700, 320, 200])
def test_no_row_is_cut(qtbot: QtBot, width: int) -> None:
    """Filled while it was hidden, as the page does it, and made narrower afterwards."""
    page = QWidget()
    qtbot.addWidget(page)
    ticks = OrderedTicks("Rows", keeps_one=False)
    column = QVBoxLayout(page)
    column.addWidget(ticks)
    column.addStretch(1)
    ticks.hide()
    page.resize(900, 600)
    page.show()
    ticks.show_rows([(str(number), text, True) for number, text in enumerate(TEXTS)])
    ticks.show()
    page.resize(width, 600)
    QTest.qWait(200)

    heights = [ticks.visualItemRect(ticks.item(row)).height() for row in range(3)]
    assert heights[0] >= heights[1]
    assert ticks.viewport().height() == sum(heights)
    assert ticks.visualItemRect(ticks.item(2)).bottom() < ticks.viewport().height()
