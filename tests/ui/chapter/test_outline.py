"""The list of the outline itself: its words are whole, it stays where it is, and typing finds a row."""

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.chapter.outline import DEPTH, KEY
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.look.theme import Theme
from annotator.ui.settings import Settings
from tests.conftest import undress
from tests.ui.chapter.report import ticked


def test_outline_and_tabs_keep_their_words_in_a_small_window(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Large letters leave little room: single words of headings and both names of tabs are whole."""
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    panel.resize(1000, 600)
    qtbot.waitUntil(lambda: panel._outline.width() > 0)
    tabs = panel._right.tabBar()

    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()
    assert panel._right.width() >= tabs.sizeHint().width()


def test_headings_in_the_outline_are_shown_whole(panel: ChapterPanel, qtbot: QtBot, qapp: QApplication) -> None:
    """With the padding of the program's own style sheet a row is as high as its heading needs in the width there is."""
    theme = Theme(qapp, Settings())
    outline = panel._outline
    panel.resize(1000, 600)
    qtbot.waitUntil(lambda: outline.viewport().width() < 300)
    qtbot.wait(0)
    for row in range(outline.count()):
        place, metrics = outline.visualItemRect(outline.item(row)), outline.fontMetrics()
        room = outline.viewport().width() - outline.item(row).data(DEPTH) * 16 - 16 - metrics.height()
        words = QRect(0, 0, room, 1000)
        needed = metrics.boundingRect(words, Qt.TextFlag.TextWordWrap, outline.item(row).text())
        assert place.height() >= needed.height()
    shiboken6.delete(theme)
    undress(qapp)


def test_the_list_stays_where_it_is_when_a_part_is_ticked(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Another part is chosen, far above: the next tick hits the row it is aimed at; undo does not move it either."""
    outline = panel._outline
    panel.resize(1000, 400)
    outline.choose("introduction")
    qtbot.waitUntil(lambda: outline.verticalScrollBar().maximum() > 0)
    outline.verticalScrollBar().setValue(outline.verticalScrollBar().maximum())
    last = outline.item(outline.count() - 1)
    key, place = last.data(KEY), outline.visualItemRect(last)
    last.setCheckState(Qt.CheckState.Checked)
    qtbot.wait(0)
    assert ticked(panel, key)
    assert outline.key == "introduction"
    assert outline.itemAt(place.center()).data(KEY) == key

    panel._session.store.undo()
    qtbot.wait(0)
    assert not ticked(panel, key)
    assert outline.itemAt(place.center()).data(KEY) == key


def test_a_space_in_a_name_that_is_typed_is_no_tick(panel: ChapterPanel, qtbot: QtBot) -> None:
    """“Overview of the p” goes to the participants' table; a space by itself ticks."""
    outline = panel._outline
    outline.setFocus()
    qtbot.keyClicks(outline, "Overview of the p")
    assert outline.key == "participants"
    assert len(panel._session.project.report_parts) == 0

    QTest.qWait(QApplication.keyboardInputInterval() + 50)
    qtbot.keyClick(outline, Qt.Key.Key_Space)
    assert [part.key for part in panel._session.project.report_parts] == ["participants"]


def test_a_number_in_the_outline_is_heard_with_what_it_counts(panel: ChapterPanel) -> None:
    """The eye sees where it stands; a screen reader says “3 quotes”, and nothing where there is none."""
    outline = panel._outline
    rows = [outline.item(row) for row in range(outline.count())]
    heard = {item.text(): item.data(Qt.ItemDataRole.AccessibleTextRole) for item in rows}

    assert heard["Ansvaret kommer før tryggheten   6"].startswith("Ansvaret kommer før tryggheten, 6 quote")
    assert heard["Introduction"] is None
