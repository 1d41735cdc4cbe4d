"""Long code names on two lines: no more, and the second one shortened when it must be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF


def wrapped(words: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """One or two lines that fit a width in pixels; broken between words, else wherever it must be."""
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    first, rest = "", words
    for word in words.split(" "):
        longer = f"{first} {word}".strip()
        if metrics.horizontalAdvance(longer) > width:
            break
        first = longer
    if not first:
        return [metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)]
    rest = words[len(first) :].strip()
    return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
