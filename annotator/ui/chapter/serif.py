"""The letters of what will be printed."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget


def serif(widget: QWidget, factor: float = 1.15) -> QFont:
    """The font of the page she hands in, for what will be printed."""
    font = QFont(widget.font())
    font.setFamilies(["Liberation Serif", "Times New Roman"])
    font.setPointSizeF(font.pointSizeF() * factor)
    return font
