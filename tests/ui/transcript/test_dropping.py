"""What may be dropped on the text, and which words it then means."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.transcript.dragging import mime_of_node
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import TURNS, Sample
from tests.ui.transcript.on_screen import middle_of


def test_a_code_dropped_on_the_selection(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Dropped inside the selection a code means the selection; elsewhere the sentence, with Shift the word."""
    place = sample.place("min ringte kvelden")
    pane.view.select_range(*place)

    assert dropped(qtbot, pane, middle_of(pane, sample, "ringte")) == [2, *place]
    assert dropped(qtbot, pane, middle_of(pane, sample, "plassen")) == [2, *sample.place(TURNS[3].split(" Så")[0])]
    shift = Qt.KeyboardModifier.ShiftModifier
    assert dropped(qtbot, pane, middle_of(pane, sample, "plassen"), shift) == [2, *sample.place("plassen")]
    assert pane.view.document().toRawText().replace("\u2029", "\n") == sample.text


def dropped(
    qtbot: QtBot, pane: TranscriptPane, point: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> list[int]:
    """Drag code 2 to a point and let go; what the view asks for."""
    data, viewport = mime_of_node(2), pane.view.viewport()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(viewport, QDragEnterEvent(point, copy, data, left, keys))
    assert pane.view.look.target is not None
    with qtbot.waitSignal(pane.view.code_dropped) as asked:
        QApplication.sendEvent(viewport, QDropEvent(QPointF(point), copy, data, left, keys))
    assert pane.view.look.target is None
    return list(asked.args)


def test_text_dropped_from_elsewhere_is_refused(pane: TranscriptPane, sample: Sample) -> None:
    """Only codes can be dropped: foreign text never enters a transcript that way."""
    data = QMimeData()
    data.setText("fremmed")
    point, left = QPoint(100, 20), Qt.MouseButton.LeftButton
    event = QDragEnterEvent(point, Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)

    QApplication.sendEvent(pane.view.viewport(), event)

    assert not event.isAccepted()
