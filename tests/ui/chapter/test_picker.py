"""The list of extracts while it has none: what it says to do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import layer_for
from annotator.storage.actions import nodes
from annotator.storage.store import Store
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.chapter.picker import UNIT, Picker
from annotator.ui.chapter.section import INTRODUCTION
from annotator.ui.session import Session


@pytest.fixture
def empty(store: Store, qapp: object) -> Iterator[Session]:
    session = Session(store)
    yield session
    session.close()


def test_without_extracts_it_says_how_they_come(empty: Session, qtbot: QtBot) -> None:
    """No theme: where one is made. A theme that is not chosen: choose it. One without units: code text with it."""
    picker = Picker(empty)
    qtbot.addWidget(picker)
    said = []
    picker.show_theme(INTRODUCTION)
    said.append(picker.item(0).text())
    theme = nodes.create_node(empty.store, layer_for(empty.project, "theme").id, "Hjem")
    picker.show_theme(INTRODUCTION)
    said.append(picker.item(0).text())
    picker.show_theme(theme)
    said.append(picker.item(0).text())

    assert [text.partition(".")[0] for text in said] == [
        "No themes yet",
        "Choose a theme at the left to see its extracts here",
        "No extracts yet",
    ]
    assert picker.item(0).data(UNIT) is None
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert not len(empty.project.tables["outline_item"])


def test_what_to_do_without_extracts_is_shown_whole(panel: ChapterPanel) -> None:
    """In however narrow a column: the row of the hint is as high as its lines, and takes no choice."""
    panel._outline.choose("introduction")
    picker = panel._picker
    picker.setFixedWidth(120)
    QTest.qWait(20)
    hint = picker.visualItemRect(picker.item(0)).height()
    picker.setFixedWidth(600)
    QTest.qWait(20)
    assert hint >= 3 * picker.visualItemRect(picker.item(0)).height() / 2
    assert picker.count() == 1
    assert not picker.item(0).flags() & Qt.ItemFlag.ItemIsSelectable
