"""A rounded button that narrows a view: says what it does, how many it leaves, and whether it is on."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from annotator.ui.look.tokens import tokens

_BROKEN = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class Pill(QAbstractButton):
    """On (checked) it is filled and its text bold: no colour says it alone. With `opens` it shows a small arrow, and a
    menu given to it drops down."""

    def __init__(self, text: str, parent: QWidget | None = None, opens: bool = False) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._opens = opens
        self._hint = ""
        self._menu: QMenu | None = None

    def set_hint(self, hint: str) -> None:
        """A muted figure or word after the text, such as a count."""
        if hint != self._hint:
            self._hint = hint
            self.setAccessibleName(f"{self.text()} {hint}".strip())
            self.updateGeometry()
            self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Drop this menu down instead of switching on and off."""
        self._menu, self._opens = menu, True
        self.setCheckable(True)
        self.clicked.connect(self._show_menu)

    def sizeHint(self) -> QSize:
        """Text, hint and arrow with room around them."""
        metrics = self._metrics()
        width = metrics.horizontalAdvance(self.text()) + self._beside()
        return QSize(width, metrics.height() + 3 * tokens(self).unit)

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word: large letters in a narrow column break its text into lines."""
        widest = max(map(self._metrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(widest + self._beside(), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width >= self.sizeHint().width():
            return self.sizeHint().height()
        room = QRect(0, 0, width - self._beside(), 0)
        return self._metrics().boundingRect(room, _BROKEN, self.text()).height() + 3 * tokens(self).unit

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill."""
        look, gap = tokens(self), tokens(self).unit
        filled = self.isChecked()
        ground = look.wash if filled else look.hover if self.underMouse() or self.isDown() else look.surface
        edge = look.accent if self.hasFocus() else look.outline
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(ground))
            round_off = self.sizeHint().height() / 2 - 1
            painter.drawRoundedRect(box, round_off, round_off)
            inner = QRect(3 * gap, 0, self.width() - self._beside(), self.height())
            painter.setPen(QColor(look.text if self.isEnabled() else look.disabled))
            whole = self.width() >= self.sizeHint().width()
            painter.setFont(self._bold() if filled else self.font())
            if whole and not self._opens:  # there is room for bold letters: what is not used stands at both ends
                inner.translate((inner.width() - painter.fontMetrics().horizontalAdvance(self.text())) // 2, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter if whole else _BROKEN, self.text())
            if self._hint:
                used = min(inner.width(), painter.fontMetrics().horizontalAdvance(self.text()))
                painter.setFont(self.font())
                painter.setPen(QColor(look.accent if filled else look.muted))
                painter.drawText(self.rect().adjusted(inner.left() + used + 2 * gap, 0, 0, 0), _BROKEN, self._hint)
            if self._opens:
                self._draw_arrow(painter, QColor(look.muted), gap)

    def _bold(self) -> QFont:
        made = QFont(self.font())
        made.setWeight(QFont.Weight.DemiBold)
        return made

    def _metrics(self) -> QFontMetrics:
        """Of the bold text: it is as wide on as off."""
        return QFontMetrics(self._bold())

    def _beside(self) -> int:
        """What is not the text: room at both ends, hint and arrow, in pixels."""
        gap = tokens(self).unit
        hint = self.fontMetrics().horizontalAdvance(self._hint) + 2 * gap if self._hint else 0
        return 6 * gap + hint + (4 * gap if self._opens else 0)

    def enterEvent(self, event: object) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Back to rest."""
        self.update()

    def _draw_arrow(self, painter: QPainter, colour: QColor, gap: int) -> None:
        pen = QPen(colour, max(1.3, gap / 3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle, right = self.rect().center().y() + gap // 4, self.rect().right() - 3 * gap
        half = gap // 2
        tip = QPoint(right - gap, middle + half)
        painter.drawPolyline([tip + QPoint(-gap, -gap), tip, tip + QPoint(gap, -gap)])

    def _show_menu(self) -> None:
        self.setChecked(not self.isChecked())  # a menu says itself what is on
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + tokens(self).unit)))
