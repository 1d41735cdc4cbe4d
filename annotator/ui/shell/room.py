"""Windows of their own on a screen that is small for their letters."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SHARE_OF_SCREEN = 0.92
"""What a window takes of the screen at most: its frame and the system's bar stand there too."""


def within_screen(window: QWidget, wanted: QSize) -> None:
    """Give a window the size it wants, or what the screen has of it."""
    window.resize(wanted.boundedTo(window.screen().availableSize() * SHARE_OF_SCREEN))
