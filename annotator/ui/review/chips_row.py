"""Codes as chips that are only read."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.look.tokens import tokens
from annotator.ui.units.chips import Chip, chips_height, draw_chips


class ChipsRow(QWidget):
    """As many lines as the width asks for."""

    def __init__(self, chips: Sequence[Chip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = list(chips)
        self.setAccessibleName(", ".join(chip.name for chip in chips))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 30
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """The lines at this width."""
        return chips_height(self._chips, width, self.font(), tokens(self).unit)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            draw_chips(painter, QPoint(0, 0), self.width(), self._chips, tokens(self))
