"""What stands in place of the list while there is no interview."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.importing.suffixes import COMMON
from annotator.ui.look.tokens import tokens


class EmptyDocuments(QWidget):
    """A place to drop transcripts on, and the button for those who do not drag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = False
        unit = tokens(self).unit
        text = QLabel(self.tr("Drag your transcripts here."), self)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kinds = self.tr("%1 and more.").replace("%1", ", ".join(COMMON))
        note = QLabel(kinds + " " + self.tr("You see how each is read before anything is stored."), self)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add = QPushButton(self.tr("Add interviews …"), self)
        self.add.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 6 * unit)
        layout.setSpacing(3 * unit)
        layout.addStretch(1)
        layout.addWidget(text)
        layout.addWidget(note)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def set_hovered(self, hovered: bool) -> None:
        """Show that files held over it would be taken."""
        self._hovered = hovered
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = tokens(self)
        margin = 2.0 * look.unit
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._hovered:
                painter.setBrush(QColor(look.wash))
            pen = QPen(QColor(look.accent if self._hovered else look.outline), max(1.0, look.unit / 4))
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 4])
            painter.setPen(pen)
            frame = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
            painter.drawRoundedRect(frame, 2 * look.radius, 2 * look.radius)
