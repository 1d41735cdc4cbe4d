"""A button that is one of several, of which one is chosen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QToolButton, QWidget


class Choice(QToolButton):
    """As wide as its name in bold: the chosen one is drawn so, and neither moves the others nor is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.setCheckable(True)
        # Which of them excludes which is the group's to say; so a screen reader says "radio".
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        widths = [QFontMetrics(font).horizontalAdvance(self.text()) for font in (self.font(), bold)]
        return QSize(hint.width() + max(0, widths[1] - widths[0]), hint.height())

    minimumSizeHint = sizeHint
