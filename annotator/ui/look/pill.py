"""A rounded button that narrows a view: says what it does, how many it leaves, and whether it is on."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from annotator.ui.look.tokens import tokens


class Pill(QAbstractButton):
    """On (checked) it is filled and its text bold: no colour says it alone. With `opens` it shows a small arrow, and a
    menu given to it drops down."""

    def __init__(self, text: str, parent: QWidget | None = None, opens: bool = False) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
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
        metrics, gap = QFontMetrics(self._bold()), tokens(self).unit  # as wide on as off
        width = metrics.horizontalAdvance(self.text()) + 6 * gap
        if self._hint:
            width += metrics.horizontalAdvance(self._hint) + 2 * gap
        if self._opens:
            width += 4 * gap
        return QSize(width, metrics.height() + 3 * gap)

    def minimumSizeHint(self) -> QSize:
        """No smaller than its text."""
        return self.sizeHint()

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
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            inner = self.rect().adjusted(3 * gap, 0, -3 * gap, 0)
            painter.setPen(QColor(look.text if self.isEnabled() else look.disabled))
            painter.setFont(self._bold() if filled else self.font())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.text())
            inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(self.text()) + 2 * gap)
            painter.setFont(self.font())
            if self._hint:
                painter.setPen(QColor(look.accent if filled else look.muted))
                painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._hint)
            if self._opens:
                self._draw_arrow(painter, QColor(look.muted), gap)

    def enterEvent(self, event: object) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Back to rest."""
        self.update()

    def _bold(self) -> QFont:
        made = QFont(self.font())
        made.setWeight(QFont.Weight.DemiBold)
        return made

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
