"""From turn to turn by keyboard."""

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
