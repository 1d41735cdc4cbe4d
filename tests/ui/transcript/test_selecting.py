"""What is selected by keys and mouse, and what of it is copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.ui.transcript.dragging import SELECTION_MIME, selection_in
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import TURNS, Sample
from tests.ui.transcript.on_screen import between, drag


def test_selection_counts_code_points(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A selection made with keys after an emoji is told in code points."""
    start, end = sample.place("hele sommeren")
    pane.view.put_caret(start)

    with qtbot.waitSignals([pane.view.selection_changed] * 2):
        for _ in range(2):
            QTest.keyClick(
                pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )

    assert pane.view.selected_range() == (start, end)
    assert sample.text[start:end] == "hele sommeren"


def test_mouse_selection_snaps_to_words(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A selection dragged from inside one word into another takes both whole, and feeds the highlighter."""
    start, end = sample.place("min ringte kvelden")
    pane.view.set_highlighter(2)
    viewport = pane.view.viewport()

    with qtbot.waitSignal(pane.view.selection_finished) as finished:
        drag(viewport, between(pane, start + 1, start + 2), between(pane, end - 3, end - 2))

    assert finished.args == [start, end]
    assert pane.view.selected_range() == (start, end)


def test_copy_keeps_no_break_spaces_and_turns(pane: TranscriptPane, sample: Sample) -> None:
    """What is copied are the domain's own characters: no-break space, a newline between turns; not for histories."""
    start, _ = sample.place("tre\u00a0måneder")
    pane.view.select_range(start, sample.place("Hva sa hun")[1])
    pane.view.copy()
    data = QGuiApplication.clipboard().mimeData()

    assert data.text() == sample.text[start : sample.place("Hva sa hun")[1]]
    assert data.hasFormat(SELECTION_MIME)
    assert data.hasFormat("application/x-nspasteboard-concealed-type")
    assert selection_in(data) == (1, start, sample.place("Hva sa hun")[1])


def test_sentence_and_turn_are_selected(pane: TranscriptPane, sample: Sample) -> None:
    """The sentence and the turn at the caret, without the space behind."""
    pane.view.put_caret(sample.place("lo vi")[0])
    pane.view.select_sentence()
    assert pane.view.selected_range() == sample.place("Så lo vi litt.")

    pane.view.select_turn()
    assert pane.view.selected_range() == sample.place(TURNS[3])
