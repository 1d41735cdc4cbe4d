"""Names are typed in lists with ticks as in any other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidgetItem
from pytestqt.qtbot import QtBot

from annotator.ui.look.typed_names import TickList, TickView

NAMES = ("Alene hjemme", "Alene på jobb", "Tillit")


def view() -> QAbstractItemView:
    """Of a model."""
    shown, model = TickView(), QStandardItemModel()
    for name in NAMES:
        item = QStandardItem(name)
        item.setCheckable(True)
        model.appendRow(item)
    model.setParent(shown)
    shown.setModel(model)
    return shown


def rows() -> QAbstractItemView:
    """With rows of its own."""
    shown = TickList()
    for name in NAMES:
        item = QListWidgetItem(name, shown)
        item.setCheckState(Qt.CheckState.Unchecked)
    return shown


@pytest.mark.parametrize("make", [view, rows])
def test_a_space_belongs_to_the_name(qtbot: QtBot, make: Callable[[], QAbstractItemView]) -> None:
    """“alene p” goes to the second row and ticks nothing; a space by itself does."""
    shown = make()
    qtbot.addWidget(shown)
    shown.show()

    def ticked() -> list[bool]:
        states = (shown.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(3))
        return [Qt.CheckState(state) == Qt.CheckState.Checked for state in states]

    qtbot.keyClicks(shown, "alene p")
    assert shown.currentIndex().row() == 1
    assert ticked() == [False, False, False]

    QTest.qWait(QApplication.keyboardInputInterval() + 50)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert ticked() == [False, True, False]
