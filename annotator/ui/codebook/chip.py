"""A code or theme as a small card of its own: coloured square and name, taken away by its cross or by key."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.codebook.drawing import draw_lines, draw_swatch, wrapped
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens

WIDEST = 30
"""Characters before a name is broken into two lines."""
NARROWEST = 8
"""Characters of the name that are shown in the narrowest place."""


class NodeChip(QAbstractButton):
    """Pressed: `clicked`. The cross, Delete or Backspace: `removed`. `mark` is a word after the name, say a stance."""

    removed = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self, node: int, name: str, colour: str, theme: bool = False, mark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.node, self._name, self._colour, self._theme, self._mark = node, name, colour, theme, mark
        self.setText(name)
        self.setToolTip(name)
        self.setAccessibleName(f"{name}, {mark}" if mark else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)  # higher where it is narrower
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.node, self.mapToGlobal(at)))

    def cross_rect(self) -> QRect:
        """Where the cross is."""
        side = self.fontMetrics().height()
        return QRect(self.width() - side - tokens(self).unit, (self.height() - side) // 2, side, side)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(line) for line in self._lines(self._most())) + 1
        width = self._beside() + widest
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self._beside() + self.fontMetrics().averageCharWidth() * NARROWEST
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """The height of the lines of the name at a width."""
        lines = self._lines(min(self._most(), width - self._beside()))
        return self.fontMetrics().lineSpacing() * len(lines) + round(tokens(self).unit * 1.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, unit, metrics = tokens(self), tokens(self).unit, self.fontMetrics()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused, over = self.hasFocus(), self.underMouse()
            painter.setPen(QPen(QColor(look.accent if focused else look.outline), 2 if focused else 1))
            painter.setBrush(QColor(look.hover if over else look.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.radius, look.radius)
            side, top = self._swatch(), unit * 0.75
            square = QRectF(unit * 2, top + (metrics.lineSpacing() - side) / 2, side, side)
            draw_swatch(painter, square, self._colour, look, self._theme)
            painter.setPen(QColor(look.text))
            left, lines = unit * 4 + side, self._lines(min(self._most(), self.width() - self._beside()))
            draw_lines(painter, lines, left, top, self.font())
            if self._mark:
                painter.setPen(QColor(look.warning))
                after = left + max(metrics.horizontalAdvance(line) for line in lines) + unit * 2
                draw_lines(painter, (self._mark,), after, top, self.font())
            cross = self.cross_rect()
            inner = cross.adjusted(*(round(cross.width() * f) for f in (0.15, 0.15, -0.15, -0.15)))
            icon("close", "text" if over or focused else "muted").paint(painter, inner)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.cross_rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.removed.emit(self.node)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.node)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrapped(self._name, self.font().toString(), width)

    def _most(self) -> int:
        return self.fontMetrics().averageCharWidth() * WIDEST

    def _beside(self) -> int:
        """The width of all but the name: square, mark, cross and the space between."""
        unit, metrics = tokens(self).unit, self.fontMetrics()
        mark = metrics.horizontalAdvance(self._mark) + unit * 2 if self._mark else 0
        return unit * 7 + self._swatch() + mark + metrics.height()

    def _swatch(self) -> int:
        return round(self.fontMetrics().ascent() * 0.8)
