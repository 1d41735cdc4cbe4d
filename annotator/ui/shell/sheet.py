"""A page that lies over the work for a while: a way back, a title, one column to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import fill, label, row, scrolled


class Sheet(QWidget):
    """`column` takes the content. Escape and the arrow at the top go back."""

    closed = Signal()

    WIDTH_IN_LETTERS = 74

    def __init__(self, title: str, parent: QWidget | None = None, can_go_back: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._can_go_back = can_go_back
        self.first: QWidget | None = None
        """What has the focus when the page comes."""
        unit = tokens(self).unit
        canvas = QWidget()
        across = QHBoxLayout(canvas)
        across.setContentsMargins(unit * 4, unit * 6, unit * 4, unit * 8)
        middle = QWidget()
        middle.setMaximumWidth(QFontMetrics(self.font()).averageCharWidth() * self.WIDTH_IN_LETTERS)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(unit * 4)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        if can_go_back:
            self.column.addLayout(row(self._back_button(), None, self._about(title)))
        if title:
            self.column.addWidget(label(title, "title"))
        self.area = scrolled(canvas)
        fill(self, self.area)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.first is not None:
            self.first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._can_go_back:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _about(self, title: str) -> QToolButton:
        from annotator.ui.help.what import sign

        return sign(title or self.accessibleName(), self.tr("Opens the help page about this."))

    def _back_button(self) -> QToolButton:
        back = QToolButton()
        back.setProperty("role", "back")
        put_icon(back, "back")
        back.setText(self.tr("Back"))
        back.setAccessibleName(self.tr("Back"))
        back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        back.clicked.connect(self.closed)
        return back
