"""A bar for work whose end is known or not. Nothing else in the program moves by itself but the caret."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QProgressBar

from annotator.ui.look.tokens import tokens


def stands_still() -> bool:
    """Whether less movement is wanted: by her settings, or by a system whose caret does not blink."""
    return QApplication.cursorFlashTime() <= 0


class WaitingBar(QProgressBar):
    """While the end is not known a piece runs to and fro; where less movement is wanted it rests in the middle."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.minimum() != self.maximum() or not stands_still():
            super().paintEvent(event)
            return
        look, area = tokens(self), QRectF(self.rect())
        piece = area.adjusted(area.width() / 3, 0, -area.width() / 3, 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(0, 0, 0, 0))
            for colour, part in ((look.pressed, area), (look.accent, piece)):
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(part, area.height() / 2, area.height() / 2)
