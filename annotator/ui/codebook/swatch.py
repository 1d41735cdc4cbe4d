"""The coloured square of a card, pressed to choose another colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.codebook.drawing import draw_swatch
from annotator.ui.look.tokens import tokens


class SwatchButton(QAbstractButton):
    """Square for a code, round for a theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._theme = "#8A8A8A", False
        self.setAccessibleName(self.tr("Colour"))
        self.setToolTip(self.tr("Choose a colour"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str, theme: bool) -> None:
        """Show a colour."""
        self._colour, self._theme = colour, theme
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.6)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, gap = tokens(self), self.width() * 0.2
        with QPainter(self) as painter:
            square = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
            draw_swatch(painter, square, self._colour, look, self._theme)
            if self.hasFocus() or self.underMouse():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(look.accent if self.hasFocus() else look.outline), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), look.radius, look.radius)
