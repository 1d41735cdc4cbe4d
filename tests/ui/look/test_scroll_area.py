"""Where something is moved through: bars that come and go come to an end."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.look.scroll_area import MOST_WITHIN, ScrollArea


class Restless(QWidget):
    """Needs another height whenever it has got what it needed, as text does whose lines break at two widths."""

    times = 0

    def minimumSizeHint(self) -> QSize:
        return QSize(10, 101 if self.height() != 101 else 102)

    def event(self, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Resize
        return super().event(event)


def test_a_part_that_never_settles_does_not_end_the_program(qtbot: QtBot) -> None:
    """Its size is left as it is after a few attempts; Qt alone would go on until the stack is full."""
    area, part = ScrollArea(), Restless()
    qtbot.addWidget(area)
    area.resize(200, 90)
    area.setWidget(part)
    with qtbot.waitExposed(area):
        area.show()
    before = part.times
    area.resize(180, 80)
    assert 1 < part.times - before < 4 * MOST_WITHIN
