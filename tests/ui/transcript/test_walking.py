"""From turn to turn, and from coding to coding, by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import Sample

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_ctrl_down_and_up_stop_at_each_turn(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Down to the start of the next turn, up to the start of this one and then of the one before."""
    starts = sample.project.flat(1).starts
    pane.view.put_caret(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, CTRL)
    assert pane.view.caret() == starts[1]

    qtbot.keyClick(pane.view, Qt.Key.Key_Down, CTRL)
    qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, CTRL)
    assert pane.view.caret() == starts[2]
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, CTRL)
    assert pane.view.caret() == starts[1]


def test_with_shift_whole_turns_are_selected(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Two turns by two keys; the last turn ends the walk at its end."""
    flat = sample.project.flat(1)
    pane.view.put_caret(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, CTRL | SHIFT)
    assert pane.view.selected_range() is not None
    for _ in flat.turns:
        qtbot.keyClick(pane.view, Qt.Key.Key_Down, CTRL | SHIFT)
    assert pane.view.selected_range() == (0, len(flat.text))


def test_codings_are_stepped_through(pane: TranscriptPane, sample: Sample) -> None:
    """Next and previous go through the codings in order, activate each and put the caret at its start."""
    first, second = sample.code("gruet meg", 1), sample.code("Så lo vi litt", 2)
    pane.view.put_caret(0)
    pane.view.next_coding()
    assert pane.view.look.active == (first, 1)
    assert [c.unit for c in pane.view.codings_at_caret()] == [first]

    pane.view.next_coding()
    assert pane.view.look.active == (second, 2)
    pane.view.next_coding()
    assert pane.view.look.active == (second, 2)
    pane.view.previous_coding()
    assert pane.view.caret() == sample.place("gruet meg")[0]
