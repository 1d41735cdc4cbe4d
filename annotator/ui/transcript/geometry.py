"""Where paragraphs and stretches of text lie on the viewport. Nothing here is kept between two events (Qt moves it)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit


@dataclass(frozen=True, slots=True)
class Box:
    """One laid-out paragraph: its number from 0, first position in UTF-16 units, and top left on the viewport."""

    row: int
    first: int
    layout: QTextLayout
    x: float
    y: float
    height: float

    def lines(self, top: float, bottom: float) -> Iterator[QTextLine]:
        """The lines that meet a vertical stretch of the viewport."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if self.y + line.y() > bottom:
                return
            if self.y + line.y() + line.height() >= top:
                yield line


def box_of(edit: QTextEdit, block: QTextBlock) -> Box:
    """The box of a paragraph, wherever it lies."""
    area = edit.document().documentLayout().blockBoundingRect(block)
    return Box(
        row=block.blockNumber(),
        first=block.position(),
        layout=block.layout(),
        x=area.x() - edit.horizontalScrollBar().value(),
        y=area.y() - edit.verticalScrollBar().value(),
        height=area.height(),
    )


def first_visible(edit: QTextEdit) -> int:
    """The number of the first paragraph that reaches into the viewport or, by its gap, nearly does."""
    if edit.verticalScrollBar().value() == 0:  # told before the lines have their places, where Qt answers at random
        return 0
    block = edit.cursorForPosition(QPoint(0, 0)).block()
    return max(0, block.blockNumber() - 1)


def boxes_from(edit: QTextEdit, row: int, top: float, bottom: float) -> Iterator[Box]:
    """The paragraphs from a number on that meet a vertical stretch of the viewport."""
    block = edit.document().findBlockByNumber(row)
    while block.isValid():
        box = box_of(edit, block)
        if box.y > bottom:
            return
        if box.y + box.height >= top:
            yield box
        block = block.next()


def x_of(line: QTextLine, at: int) -> float:
    """Where a UTF-16 position of the paragraph stands on a line."""
    x, _ = cast("tuple[float, int]", line.cursorToX(at))
    return x


def stretch_of(line: QTextLine, start: int, end: int) -> tuple[float, float] | None:
    """Left and width of `[start, end)` of the paragraph (UTF-16) on a line, or None where it has nothing there."""
    first = line.textStart()
    last = first + line.textLength()
    start, end = max(start, first), min(end, last)
    if end <= start:
        return None
    left = x_of(line, start)
    right = x_of(line, end) if end < last else line.naturalTextRect().right()
    return (left, right - left) if right >= left else (right, left - right)


@dataclass(frozen=True, slots=True)
class Spot:
    """A UTF-16 position of the document under a point, and how far below the text that is (negative: in it)."""

    position: int
    below: float


def spot_at(boxes: Iterator[Box], point: QPointF, height: float, ascent: float, room: float) -> Spot | None:
    """The character under a point of the viewport, or whose lanes are; None beside and between the lines of text."""
    for box in boxes:
        for line in box.lines(point.y() - room, point.y()):
            top = box.y + line.y() + line.ascent() - ascent
            text = line.naturalTextRect()
            inside = text.left() <= point.x() - box.x <= text.right()
            if inside and top <= point.y() < top + height + room:
                at = line.xToCursor(point.x() - box.x, QTextLine.CursorPosition.CursorOnCharacter)
                return Spot(box.first + at, point.y() - top - height)
    return None
