"""How wide a letter is: columns are so and so many letters wide, in whatever font."""

from PySide6.QtGui import QFontMetrics

_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"
_WIDE = 1.15
"""A wide letter beside the mean of the alphabet."""


def letter(metrics: QFontMetrics) -> int:
    """The width of a wide letter. What a font calls its average is that in some, and in others (DejaVu, Cantarell) a
    third less: columns counted in it would cut the words they were made for."""
    return max(metrics.averageCharWidth(), round(metrics.horizontalAdvance(_ALPHABET) * _WIDE / len(_ALPHABET)))
