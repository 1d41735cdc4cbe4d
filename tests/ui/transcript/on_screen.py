"""Where words of the interview stand on the screen, what colour is there, and a pointer dragged over them."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.ui.transcript.painter import PITCH
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import Sample

WHITE, BLACK = "#FFFFFF", "#1A1A1A"


def picture(pane: TranscriptPane) -> QImage:
    """What the text side shows, without the caret."""
    pane.view.setCursorWidth(0)
    return pane.view.viewport().grab().toImage()


def middle_of(pane: TranscriptPane, sample: Sample, words: str) -> QPoint:
    """The middle of the first line of some words on the viewport."""
    return between(pane, *sample.place(words))


def between(pane: TranscriptPane, start: int, end: int) -> QPoint:
    """The point between two positions of one line, halfway down the text."""
    view, left, right = pane.view, place_of(pane, start), place_of(pane, end)
    return QPoint((left.x() + right.x()) // 2, left.y() + round(view.text_height / 2))


def place_of(pane: TranscriptPane, position: int) -> QPoint:
    """The top of the text at a position."""
    place = pane.view.caret_place(position)
    return QPoint(round(place.x()), round(place.y()))


def under(pane: TranscriptPane, sample: Sample, words: str, lane: int = 0) -> QPoint:
    """A point on the line of some words in a lane."""
    point = middle_of(pane, sample, words)
    return QPoint(point.x(), round(point.y() + pane.view.text_height / 2 + PITCH * lane + 1.5))


def colour_at(image: QImage, point: QPoint) -> str:
    """The colour of one pixel."""
    return image.pixelColor(point).name().upper()


def wash_at(image: QImage, pane: TranscriptPane, position: int) -> str:
    """The wash at the top of a letter's box, where no letter is drawn."""
    place = place_of(pane, position)
    return colour_at(image, QPoint(place.x() + 2, place.y() + 1))


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move in steps, release."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in (0.3, 0.6, 1.0):
        point = QPointF(start) + (QPointF(end) - QPointF(start)) * step
        QTest.mouseMove(widget, point.toPoint())
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
