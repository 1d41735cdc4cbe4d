"""Where something is moved through: bars that come and go come to an end."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.look.scroll_area import ScrollArea


class Restless(QWidget):
    """Needs another height each time it is asked, as text does whose lines break at two widths."""

    asked = 0

    def minimumSizeHint(self) -> QSize:
        self.asked += 1
        return QSize(10, 300 if self.asked % 2 else 100)


def test_a_part_that_never_settles_does_not_end_the_program(qtbot: QtBot) -> None:
    """Its size is left as it is after a few attempts; Qt alone would go on until the stack is full."""
    area, part = ScrollArea(), Restless()
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.setWidget(part)
    with qtbot.waitExposed(area):
        area.show()
    asked = part.asked
    area.resize(180, 190)
    assert 0 < part.asked - asked < 100
    assert part.width() <= 180
