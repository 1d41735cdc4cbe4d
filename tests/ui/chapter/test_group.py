"""Blocks of a section below one another: as high as their words, whatever the width and whatever changes in them."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.chapter.group import Group
from annotator.ui.shell.parts import label

WORDS = "Det var aldri noen bak deg når det ble stille på avdelingen om natten, og da gikk jeg rundt og telte. " * 3


@pytest.fixture
def page(qtbot: QtBot) -> QScrollArea:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    held = QWidget()
    column = QVBoxLayout(held)
    for _ in range(3):
        group = Group(6, held)
        for _ in range(4):
            group.add(label(WORDS))
        column.addWidget(group)
    column.addStretch(1)
    area.setWidget(held)
    area.resize(700, 400)
    with qtbot.waitExposed(area):
        area.show()
    return area


def fits(page: QScrollArea) -> bool:
    """Whether every text has the height of its words, and every group that of its texts."""
    groups = page.findChildren(Group)
    texts = page.findChildren(QLabel)
    return all(text.height() >= text.heightForWidth(text.width()) for text in texts) and all(
        group.height() == group.heightForWidth(group.width()) for group in groups
    )


def test_narrower_is_higher(page: QScrollArea, qtbot: QtBot) -> None:
    """What was remembered of another width does not hold."""
    qtbot.waitUntil(lambda: fits(page))
    before = page.findChildren(Group)[0].height()

    page.resize(350, 400)

    qtbot.waitUntil(lambda: page.findChildren(Group)[0].height() > before and fits(page))


def test_a_block_that_grows(page: QScrollArea, qtbot: QtBot) -> None:
    """Words that come to a block have their room, and those that go leave none."""
    qtbot.waitUntil(lambda: fits(page))
    group, text = page.findChildren(Group)[1], page.findChildren(QLabel)[5]
    before = group.height()

    text.setText(WORDS * 3)
    qtbot.waitUntil(lambda: group.height() > before and fits(page))
    text.setText(WORDS)

    qtbot.waitUntil(lambda: group.height() == before and fits(page))
