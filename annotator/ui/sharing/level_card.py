"""A level of sharing as a calm card: one of several is chosen."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from annotator.ui.help.what import EXPLAINED
from annotator.ui.look.tokens import tokens

FLAGS = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class LevelCard(QRadioButton):
    """Title, what the reader gets, and what not. Arrow keys go from card to card, as between radio buttons."""

    def __init__(self, title: str, gets: str, gets_not: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (title, gets, gets_not)
        self.setAccessibleName(f"{title}. {gets} {gets_not}")
        self.setProperty(EXPLAINED, True)  # its second and third line say what it is
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 60
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.fontMetrics().height() * 4)

    def heightForWidth(self, width: int) -> int:
        """Three texts below one another."""
        return self._walk(None, width) + tokens(self).unit * 3

    def hitButton(self, pos: object) -> bool:
        """The whole card is the button."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look = tokens(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strong = self.hasFocus()
            edge = look.accent if self.isChecked() or strong else look.muted if self.underMouse() else look.outline
            painter.setPen(QPen(QColor(edge), 2 if strong else 1))
            painter.setBrush(QColor(look.wash if self.isChecked() else look.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.radius * 1.5, look.radius * 1.5)
            self._dot(painter)
            self._walk(painter, self.width())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def _dot(self, painter: QPainter) -> None:
        look, side = tokens(self), self.fontMetrics().height()
        middle = QPointF(look.unit * 4 + side / 2, look.unit * 3 + side / 2)
        painter.setPen(QPen(QColor(look.accent if self.isChecked() else look.outline), 1.5))
        painter.setBrush(QColor(look.surface))
        painter.drawEllipse(middle, side * 0.38, side * 0.38)
        if self.isChecked():
            painter.setBrush(QColor(look.accent))
            painter.drawEllipse(middle, side * 0.18, side * 0.18)

    def _walk(self, painter: QPainter | None, width: int) -> int:
        """Go through the texts, drawing when there is a painter; where the last one ends."""
        look = tokens(self)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        left, top = look.unit * 7 + self.fontMetrics().height(), look.unit * 3
        for text, font, ink in zip(
            self._parts, (bold, self.font(), self.font()), ("text", "text", "muted"), strict=True
        ):
            room = QRect(left, top, max(40, width - left - look.unit * 4), 10_000)
            area = QFontMetrics(font).boundingRect(room, FLAGS, text)
            if painter is not None:
                painter.setFont(font)
                painter.setPen(QColor(getattr(look, ink)))
                painter.drawText(room, FLAGS, text)
            top += area.height() + look.unit
        return top
