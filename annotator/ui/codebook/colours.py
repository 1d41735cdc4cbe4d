"""The palette: seven colours that stay apart for every sight, each with its name, or the theme's own."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QFrame, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.codebook import PALETTE, colour_of, parents
from annotator.storage.actions import nodes
from annotator.ui.codebook.drawing import draw_lines, draw_row_ground, draw_swatch
from annotator.ui.help.place import offer_help
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session


class ColourChip(QAbstractButton):
    """A square of a colour and its name; ticked when it is the one."""

    def __init__(self, name: str, colour: str, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setText(name)
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        unit, metrics = tokens(self).unit, self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + metrics.height() * 3 + unit * 9
        return QSize(width, metrics.height() + unit * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, metrics = tokens(self), self.fontMetrics()
        area, unit = QRectF(self.rect()).adjusted(1, 1, -1, -1), look.unit
        with QPainter(self) as painter:
            draw_row_ground(painter, area, look, False, self.underMouse())
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(look.accent), 2))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.radius, look.radius)
            side = metrics.height() * 0.9
            square = QRectF(unit * 2, (self.height() - side) / 2, side, side)
            if self.colour:
                draw_swatch(painter, square, self.colour, look)
            painter.setPen(QColor(look.text))
            top = (self.height() - metrics.height()) / 2
            draw_lines(painter, (self.text(),), square.right() + unit * 2, top, self.font())
            if self.isChecked():
                box = QRect(self.width() - round(side) - unit * 2, round(square.top()), round(side), round(side))
                icon("check", "accent").paint(painter, box)


class ColourPalette(QFrame):
    """A popover; what is chosen is stored at once. Arrow keys and Tab move, Space or Enter chooses, Esc closes."""

    chosen = Signal(object)
    """The colour as `#RRGGBB`, or None for the theme's."""

    def __init__(self, session: Session, node: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        offer_help(self)
        self._session, self._node = session, node
        record = session.project.nodes[node]
        names = (
            self.tr("Blue"),
            self.tr("Orange"),
            self.tr("Green"),
            self.tr("Pink"),
            self.tr("Vermilion"),
            self.tr("Sky blue"),
            self.tr("Yellow"),
        )
        unit, self._column = tokens(self).unit, QVBoxLayout(self)
        self._column.setContentsMargins(unit, unit, unit, unit)
        self._column.setSpacing(0)
        above = parents(session.project, node)
        inherited = self.tr("As “%1”").replace("%1", above[0].name[:40]) if above else self.tr("By itself")
        self._add(inherited, colour_of(session.project, above[0].id) if above else "", record.colour is None, None)
        for name, colour in zip(names, PALETTE, strict=True):
            self._add(name, colour, (record.colour or "").upper() == colour.upper(), colour)
        own = record.colour if record.colour and record.colour.upper() not in map(str.upper, PALETTE) else ""
        other = ColourChip(self.tr("Another colour …"), own, bool(own))
        other.clicked.connect(self._choose_other)
        self._column.addWidget(other)

    def open_at(self, area: QRect) -> None:
        """Show below a place on the screen."""
        self.adjustSize()
        at = area.bottomLeft()
        screen = self.screen().availableGeometry()
        top = at.y() if at.y() + self.height() <= screen.bottom() else max(screen.top(), area.top() - self.height())
        self.move(QPoint(min(at.x(), screen.right() - self.width()), top))
        self.show()
        chips = self.findChildren(ColourChip)
        next((chip for chip in chips if chip.isChecked()), chips[0]).setFocus()

    def _add(self, name: str, shown: str, chosen: bool, colour: str | None) -> None:
        chip = ColourChip(name, shown, chosen)
        chip.clicked.connect(lambda: self._choose(colour))
        self._column.addWidget(chip)

    def _choose(self, colour: str | None) -> None:
        nodes.update_node(self._session.store, self._node, colour=colour)
        self.chosen.emit(colour)
        self.close()

    def _choose_other(self) -> None:
        start = QColor(colour_of(self._session.project, self._node))
        dialog = QColorDialog(start, self.parentWidget())
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session, node = self._session, self._node
        dialog.colorSelected.connect(lambda c: nodes.update_node(session.store, node, colour=c.name().upper()))
        self.close()
        dialog.open()
