"""Pills: one line where there is room, more where there is not."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill


def test_a_narrow_column_breaks_the_text_of_a_pill(qtbot: QtBot) -> None:
    """It gets the height of its lines, and what comes after stands below it."""
    held = QWidget()
    qtbot.addWidget(held)
    line = FlowLayout(4, 4)
    held.setLayout(line)
    long, short = Pill("How it relates to the research question"), Pill("Voices")
    long.set_hint("3")
    for pill in (long, short):
        line.addWidget(pill)

    held.resize(long.sizeHint().width() + 10, 400)
    held.show()
    assert long.height() == long.sizeHint().height()

    held.resize(long.sizeHint().width() // 2, 400)
    assert long.width() == held.width()
    assert long.height() > long.sizeHint().height() * 1.3
    assert long.geometry().bottom() < short.y()
    assert line.minimumSize().width() < long.sizeHint().width() // 2


def test_the_words_of_a_pill_stand_in_its_middle(qtbot: QtBot) -> None:
    """Off as on, although there is always room for the bold letters of on."""
    pill = Pill("How it relates to the others")
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    for on in (False, True):
        pill.setChecked(on)
        seen = pill.grab().toImage()
        rows, end = range(seen.height() // 3, 2 * seen.height() // 3), seen.height() // 2
        columns = range(end, seen.width() - end)
        inked = [x for x in columns if any(seen.pixelColor(x, y).lightness() < 110 for y in rows)]
        assert abs(inked[0] - (seen.width() - 1 - inked[-1])) <= 3
