"""Who listens instead of looking hears the speaker, the codes of the line, and where the caret is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import Sample

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def told(pane: TranscriptPane) -> list[str]:
    """What was said since the caret stood at the beginning."""
    QAccessible.setActive(True)
    said: list[str] = []
    pane.view.announced.connect(said.append)
    return said


def test_every_turn_says_who_speaks(pane: TranscriptPane, sample: Sample, told: list[str]) -> None:
    """From turn to turn: the speaker where it is another one, and the number; within a turn nothing."""
    speakers = [sample.project.speakers[turn.speaker].label for turn in sample.project.flat(1).turns[:3]]
    for _ in range(2):
        QTest.keyClick(pane.view, Qt.Key.Key_Down, CTRL)
    QTest.keyClick(pane.view, Qt.Key.Key_Right)

    assert told == [f"{speakers[1]}, turn 2", f"{speakers[2]}, turn 3"]


def test_a_code_inside_a_line_is_heard_with_its_line(pane: TranscriptPane, sample: Sample, told: list[str]) -> None:
    """Read line by line the caret never stands in it."""
    sample.code("sov", 3)
    pane.view.put_caret(sample.place("sov")[0] - 2)

    assert told[-1].endswith("Further on in this line: Søvn")


def test_where_the_caret_is(pane: TranscriptPane, sample: Sample) -> None:
    """Interview, speaker, turn of how many, and the codes, without moving."""
    sample.code("sov", 3)
    pane.view.put_caret(sample.place("sov")[0] + 1)
    count = len(sample.project.flat(1).turns)
    said = pane.view.hearing.place()

    assert said.startswith(sample.project.documents[1].title)
    assert f"turn 4 of {count}" in said
    assert said.endswith("Codes here: Søvn")
    pane.view.put_caret(0)
    assert pane.view.hearing.place().endswith("No code here")


def test_another_text_is_heard_anew(pane: TranscriptPane, sample: Sample, told: list[str]) -> None:
    """Once it is shown, who speaks first is said, though the caret stood in a first turn before too."""
    QTest.keyClick(pane.view, Qt.Key.Key_Down, CTRL)
    pane.show_document(None, None)
    told.clear()
    pane.show_document(sample.project, 1)

    assert len(told) == 1
    assert "turn 1" in told[0]


def test_the_caret_tells_what_it_enters_and_leaves(pane: TranscriptPane, sample: Sample) -> None:
    """A screen reader hears the code at the caret, and when the caret leaves it."""
    sample.code("sov", 3)
    QAccessible.setActive(True)
    told: list[str] = []
    pane.view.put_caret(sample.place("sov")[0] - 1)
    pane.view.announced.connect(told.append)

    for _ in range(4):
        QTest.keyClick(pane.view, Qt.Key.Key_Right)

    assert told == ["Enters code: Søvn", "Leaves code: Søvn"]
