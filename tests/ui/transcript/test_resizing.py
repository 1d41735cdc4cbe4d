"""The ends of a coding, moved by mouse and by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.changes import Changes
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import Sample
from tests.ui.transcript.on_screen import drag, middle_of, place_of


@pytest.mark.parametrize(("end", "target", "expected"), [("end", "kvelden før", 1), ("start", "sommeren", 0)])
def test_handles_drag_to_resize(
    qtbot: QtBot, pane: TranscriptPane, sample: Sample, end: str, target: str, expected: int
) -> None:
    """Dragging a handle of the active coding asks for its range with that end at the word under the pointer."""
    unit = sample.code("Læreren min ringte", 1)
    pane.view.set_active(unit)
    old, new = sample.place("Læreren min ringte"), sample.place(target)
    grip = place_of(pane, old[1] if end == "end" else old[0]) + QPoint(0, round(pane.view.text_height / 2))

    with qtbot.waitSignal(pane.view.resize_requested) as asked:
        drag(pane.view.viewport(), grip, middle_of(pane, sample, target.rsplit(maxsplit=1)[-1]))

    wanted = (old[0], new[1]) if expected else (new[0], old[1])
    assert asked.args == [unit, *wanted]
    assert pane.view.selected_range() is None


def test_escape_gives_up_a_drag(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A drag given up with Escape asks for nothing."""
    pane.view.set_active(sample.code("Læreren min ringte", 1))
    place = place_of(pane, sample.place("Læreren min ringte")[1]) + QPoint(0, 5)
    viewport = pane.view.viewport()

    with qtbot.assertNotEmitted(pane.view.resize_requested):
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseMove(viewport, middle_of(pane, sample, "kvelden"))
        QTest.keyClick(pane.view, Qt.Key.Key_Escape)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    assert pane.view.look.target is None


def test_ends_move_by_words_from_the_keyboard(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Every handle has a twin: either end of the active coding moves a word on or back."""
    unit = sample.code("min ringte", 1)
    pane.view.set_active(unit)
    asked: list[tuple[int, int]] = []
    pane.view.resize_requested.connect(lambda _unit, first, last: asked.append((first, last)))

    pane.view.move_end("end", 1)
    pane.view.move_end("end", -1)
    pane.view.move_end("start", 1)
    pane.view.move_end("start", -1)

    words = [sample.text[first:last] for first, last in asked]
    assert words == ["min ringte kvelden", "min", "ringte", "Læreren min ringte"]


def test_each_span_of_a_unit_has_its_own_handles(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """In a unit of two spans the one that was clicked is the one that is resized."""
    unit = sample.code("Læreren min", 1)
    start, end = sample.place("lo vi")
    second = replace(sample.project.flat(1).span(start, end), id=77, unit=unit, position=1)
    sample.project.spans.put(77, second)
    sample.notice(Changes(rows={"span": frozenset([77])}, documents=frozenset([1])))
    point = middle_of(pane, sample, "lo vi")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    with qtbot.waitSignal(pane.view.resize_requested) as asked:
        pane.view.move_end("end", 1)

    assert asked.args == [unit, *sample.place("lo vi litt")]
