"""Left of the text: the turn's number, who speaks, and when."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.corpus import SPEAKER_MARK
from annotator.domain.places import clock
from annotator.ui.look.tokens import tokens
from annotator.ui.transcript.geometry import Box
from annotator.ui.transcript.shown import Shown
from annotator.ui.transcript.surface import TextSurface

GAP = 8
LABEL_CHARACTERS = 14
NUMBER_SHARE = 0.78
"""Size of numbers and stamps beside that of the text."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BELOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Gutter(QWidget):
    """Painted from the same laid-out paragraphs as the text. Says nothing that is not reachable elsewhere: no focus."""

    stamp_clicked = Signal(int)
    """The time stamp of a paragraph, while there is a recording to listen to."""

    def __init__(self, view: TextSurface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._listening = False
        self.heard: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Turn numbers and speakers"))
        self._measure()
        view.shifted.connect(self.update)
        view.measured.connect(self.fit)

    def sizeHint(self) -> QSize:
        """As wide as the highest number and the longest label need."""
        return QSize(round(self._number_width + self._label_width() + 3 * GAP), 0)

    def fit(self) -> None:
        """Take the width the shown document needs."""
        self._measure()
        self.setFixedWidth(self.sizeHint().width())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the turns that can be seen."""
        inks, shown = self._view.inks, self._view.shown
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), inks.surface)
            if shown is None:
                return
            for box in self._view.boxes(event.rect().top(), event.rect().bottom()):
                self._turn(painter, shown, box)

    def listen(self, listening: bool) -> None:
        """Let a click on a time stamp mean something, or no longer."""
        self._listening = listening
        self.setMouseTracking(listening)
        self.unsetCursor()
        self.update()

    def mark_heard(self, row: int | None) -> None:
        """Mark the paragraph that is being heard."""
        if row != self.heard:
            self.heard = row
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A time stamp plays from there."""
        row = self._stamp_at(event.position())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.stamp_clicked.emit(row)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over a time stamp the pointer says that it can be clicked."""
        over = self._stamp_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def stamp_area(self, box: Box) -> QRectF:
        """Where the time stamp of a paragraph stands."""
        left, height = 2 * GAP + self._number_width, self._view.text_height
        return QRectF(left, self.baseline(box) - self._view.text_ascent + height - 1, self.width() - left, height)

    def _stamp_at(self, place: QPointF) -> int | None:
        shown = self._view.shown
        if not self._listening or shown is None:
            return None
        boxes = self._view.boxes(0, self.height())
        there = (b for b in boxes if shown.flat.turns[b.row].stamp is not None and self.stamp_area(b).contains(place))
        return next((box.row for box in there), None)

    def _paint_heard(self, painter: QPainter, box: Box) -> None:
        look = tokens(self)
        painter.fillRect(QRectF(0, box.y, self.width(), box.height), QColor(look.wash))
        painter.fillRect(QRectF(0, box.y, 3, box.height), QColor(look.accent))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QCoreApplication.sendEvent(self._view.verticalScrollBar(), event)

    def _turn(self, painter: QPainter, shown: Shown, box: Box) -> None:
        turn, height = shown.flat.turns[box.row], self._view.text_height
        left, width, foot = 2 * GAP + self._number_width, self.width(), self.baseline(box)
        top = foot - self._view.text_ascent
        if box.row == self.heard:
            self._paint_heard(painter, box)
        painter.setFont(self._small)
        inks = self._view.inks
        painter.setPen(inks.text if box.row == self.heard else inks.faint)  # on the wash faint is less than 7:1
        painter.drawText(QRectF(GAP, top, self._number_width, height), _RIGHT, str(box.row + 1))
        if turn.stamp is not None:
            if self._listening:
                painter.setPen(QColor(tokens(self).accent))
            painter.drawText(self.stamp_area(box), _BELOW, clock(turn.stamp))
        label = label_of(shown, box.row)
        if label:
            painter.setFont(self._bold)
            painter.setPen(self._view.inks.text)
            words = QFontMetricsF(self._bold).elidedText(label, Qt.TextElideMode.ElideRight, width - left - 2)
            painter.drawText(QPointF(left, foot), words)

    def baseline(self, box: Box) -> float:
        """Where the letters of a turn's first line stand: the speaker's letter stands level with them."""
        line = box.layout.lineAt(0)
        return box.y + (line.y() + line.ascent() if line.isValid() else self._view.text_ascent)

    def _measure(self) -> None:
        self._small, self._bold = QFont(self._view.font()), QFont(self._view.font())
        self._small.setPointSizeF(self._small.pointSizeF() * NUMBER_SHARE)
        self._bold.setBold(True)
        turns = len(self._view.shown.flat.turns) if self._view.shown else 0
        self._number_width = QFontMetricsF(self._small).horizontalAdvance("0" * max(2, len(str(turns))))

    def _label_width(self) -> float:
        shown = self._view.shown
        speakers = shown.project.speakers.where("document", shown.document) if shown else []
        metrics = QFontMetricsF(self._bold)
        widths = [metrics.horizontalAdvance(speaker.label) for speaker in speakers]
        return min(max(widths, default=0), metrics.averageCharWidth() * LABEL_CHARACTERS)


def label_of(shown: Shown, row: int) -> str:
    """The speaker's label where one begins to speak; empty for a further paragraph of the same."""
    turns = shown.flat.turns
    speaker = shown.project.speakers.get(turns[row].speaker)
    if speaker is None:
        return ""
    goes_on = row > 0 and turns[row - 1].speaker == speaker.id and SPEAKER_MARK not in turns[row].lead
    return "" if goes_on else speaker.label
