"""Drawing shared by the tree, the code box and the chips: the coloured square, and names broken into a few lines."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.domain.colours import TEXT_CONTRAST, ink_on
from annotator.ui.look.tokens import Tokens

MOST_LINES = 2


@lru_cache(maxsize=512)
def edge_of(colour: str, grounds: tuple[str, ...]) -> QColor:
    """The darker or lighter edge that makes a square of this colour stand out, whatever it lies on."""
    return QColor(ink_on(colour, grounds))


@lru_cache(maxsize=512)
def name_colour(colour: str, grounds: tuple[str, ...]) -> QColor:
    """The shade of a theme's colour in which its name can be read."""
    return QColor(ink_on(colour, grounds, TEXT_CONTRAST))


def draw_swatch(painter: QPainter, square: QRectF, colour: str, look: Tokens, theme: bool = False) -> None:
    """A code is a square, a theme a disc: shape and name tell what colour alone would not."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge_of(colour, look.grounds), 1.0))
    painter.setBrush(QColor(colour))
    if theme:
        painter.drawEllipse(square)
    else:
        painter.drawRoundedRect(square, square.width() / 5, square.width() / 5)
    painter.restore()


@lru_cache(maxsize=8192)
def wrapped(text: str, font: str, width: int, most: int = MOST_LINES) -> tuple[str, ...]:
    """A name broken at spaces into at most `most` lines of `width` pixels, the last elided; `font` as `toString`."""
    metrics = _metrics(font)
    if metrics.horizontalAdvance(text) <= width or most == 1:
        return (metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),)
    words = text.split(" ")
    line = words[0]
    for at, word in enumerate(words[1:], start=1):
        if metrics.horizontalAdvance(f"{line} {word}") > width:
            first = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            return (first, *wrapped(" ".join(words[at:]), font, width, most - 1))
        line = f"{line} {word}"
    return (metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),)


def draw_lines(painter: QPainter, lines: tuple[str, ...], left: float, top: float, font: QFont) -> None:
    """Lines of text from a top left corner."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for row, line in enumerate(lines):
        painter.drawText(QPointF(left, top + metrics.ascent() + row * metrics.lineSpacing()), line)


def draw_row_ground(painter: QPainter, area: QRectF, look: Tokens, selected: bool, hovered: bool) -> None:
    """The rounded ground of a row that is chosen or under the pointer."""
    if selected or hovered:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.wash if selected else look.hover))
        painter.drawRoundedRect(area, look.radius * 0.75, look.radius * 0.75)
        painter.restore()


@lru_cache(maxsize=16)
def _metrics(font: str) -> QFontMetricsF:
    found = QFont()
    found.fromString(font)
    return QFontMetricsF(found)
