"""A frame around the place a step is about. It takes no click and no key."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from annotator.ui.look.tokens import tokens

LOOKS_EVERY_MS = 200
LINE = 3


class Pointer(QWidget):
    """Looks for its place a few times in a second: splitters, pages and sheets move it in more ways than they tell."""

    def __init__(self, over: QWidget, place: Callable[[], QWidget | None]) -> None:
        super().__init__(over)
        self._place = place
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("tour_pointer")
        self.hide()
        self._again = QTimer(self, interval=LOOKS_EVERY_MS)
        self._again.timeout.connect(self.follow)
        self._again.start()

    def follow(self) -> None:
        """Stand around the place, or nowhere while it is not seen."""
        place = self._place()
        there = self._in_sight(place) if place is not None and place.isVisible() else QRect()
        if there.isEmpty():
            self.hide()
            return
        if there != self.geometry() or self.isHidden():
            self.setGeometry(there)
            self.show()
            self.raise_()

    def _in_sight(self, place: QWidget) -> QRect:
        """What of the place is seen: a page that is moved through hides some of it."""
        over = self.parentWidget()
        assert over is not None
        there, around = over.rect(), place
        while around is not over:
            there &= QRect(around.mapTo(over, QPoint(0, 0)), around.size())
            around = around.parentWidget() or over
        return there

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Dashed, or it would look like the frame of what has the focus.
            painter.setPen(QPen(QColor(tokens(self).accent), LINE, Qt.PenStyle.DashLine))
            inside = QRectF(self.rect()).adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
            painter.drawRoundedRect(inside, tokens(self).radius, tokens(self).radius)
