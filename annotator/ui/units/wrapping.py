"""Plain text broken into lines of a width, so that cells and cards know their height before they are drawn."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

REMEMBERED = 3_000


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text and the height of one, in pixels."""

    lines: tuple[str, ...]
    spacing: float
    ascent: float

    @property
    def height(self) -> int:
        """All lines together."""
        return round(len(self.lines) * self.spacing + 0.5)

    def draw(self, painter: QPainter, origin: QPoint) -> None:
        """Draw with the painter's font and pen, the first line's top at `origin`."""
        lead = (self.spacing - painter.fontMetrics().height()) / 2
        for row, line in enumerate(self.lines):
            painter.drawText(origin.x(), round(origin.y() + row * self.spacing + lead + self.ascent), line)


class Wrapper:
    """Breaks text into lines and remembers the last few thousand answers."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, int, str, int, float], Lines] = OrderedDict()

    def wrap(self, text: str, width: int, font: QFont, limit: int = 0, leading: float = 1.25) -> Lines:
        """At most `limit` lines (0: all); what is left out is shown by `…`. `leading` is in line heights."""
        key = (text, width, font.key(), limit, leading)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        found = _wrap(text, max(width, 20), font, limit, leading)
        self._known[key] = found
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return found


def _wrap(text: str, width: int, font: QFont, limit: int, leading: float) -> Lines:
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_break(paragraph, width, font, limit - len(lines) + 1 if limit else 0))
        if limit and len(lines) > limit:
            rest = " ".join(lines[limit - 1 :])
            lines[limit - 1 :] = [metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
            break
    return Lines(tuple(lines), metrics.height() * leading, metrics.ascent())


def _break(paragraph: str, width: int, font: QFont, limit: int) -> list[str]:
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    utf16 = paragraph.encode("utf-16-le")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        if limit and len(lines) + 1 == limit:
            length = min(len(utf16) // 2 - start, length * 3)  # enough for the ellipsis to cut
        lines.append(utf16[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore").rstrip())
        if limit and len(lines) == limit:
            break
    layout.endLayout()
    return lines or [""]
