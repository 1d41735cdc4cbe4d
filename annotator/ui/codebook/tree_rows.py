"""How a row of the tree is drawn and measured: chevron, square, name of up to four lines, eye, count."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from annotator.ui.codebook.drawing import draw_lines, draw_row_ground, draw_swatch, name_colour, wrapped
from annotator.ui.codebook.faces import Face
from annotator.ui.codebook.tree_model import TreeModel
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import Tokens, tokens

MOST_LINES = 4
"""Large letters in a narrow column: a name cut short is another name."""


@dataclass(frozen=True, slots=True)
class RowState:
    """What is true of a row now, beside its face."""

    depth: int
    selected: bool = False
    hovered: bool = False
    focused: bool = False
    only: bool = False
    """The text shows this code alone: its eye is lit."""
    has_children: bool = False
    is_open: bool = False


class RowPainter:
    """Measures and draws rows for one view; made anew when font or look changes."""

    def __init__(self, view: QTreeView) -> None:
        self.look: Tokens = tokens(view)
        self.font = QFont(view.font())
        self.bold = QFont(self.font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._names = {False: self.font.toString(), True: self.bold.toString()}
        metrics = QFontMetrics(self.font)
        self.line = metrics.lineSpacing()
        self.pad = self.look.unit
        self.swatch = round(metrics.ascent() * 0.82)
        self.indent = round(self.line * 1.0)
        self._eye = round(self.line * 1.05)
        self._digits = metrics.horizontalAdvance("0000")
        self._metrics = metrics

    def left_of(self, depth: int) -> int:
        """Where the chevron of a row begins."""
        return self.pad * 2 + depth * self.indent

    def name_left(self, depth: int) -> int:
        """Where the name begins."""
        return self.left_of(depth) + self.indent + self.swatch + self.pad * 2

    def name_width(self, depth: int, width: int) -> int:
        """The room for a name in a row of `width` pixels."""
        return max(self.line * 3, width - self.name_left(depth) - self._digits - self._eye - self.pad * 4)

    def lines(self, face: Face, depth: int, width: int) -> tuple[str, ...]:
        """The name as it is broken."""
        return wrapped(face.name, self._names[face.kind == "theme"], self.name_width(depth, width), MOST_LINES)

    def height(self, face: Face, depth: int, width: int) -> int:
        """The height of a row."""
        return len(self.lines(face, depth, width)) * self.line + self.pad * 2 + self.pad // 2

    def eye_rect(self, row: QRect) -> QRect:
        """Where the eye of a row is."""
        left = row.right() - self._digits - self._eye - self.pad * 2
        return QRect(left, row.top() + self.pad, self._eye, self.line)

    def chevron_rect(self, row: QRect, depth: int) -> QRect:
        """Where a row is opened and closed."""
        return QRect(self.left_of(depth), row.top(), self.indent, row.height())

    def picture(self, face: Face, width: int, ratio: float) -> QPixmap:
        """A row of its own, to be carried by the pointer."""
        size = QSize(width, self.height(face, 0, width))
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            self.draw(painter, QRect(QPoint(0, 0), size), face, RowState(depth=0, selected=True))
        return made

    def hang_on(self, drag: QDrag, face: Face, widest: int, ratio: float) -> None:
        """Let a row hang below and right of the pointer: over it, it would hide the name of what it is carried to."""
        drag.setPixmap(self.picture(face, min(widest, self.line * 16), ratio))
        drag.setHotSpot(QPoint(-self.line, -self.line))

    def draw(self, painter: QPainter, row: QRect, face: Face, state: RowState) -> None:
        """One row."""
        look, middle = self.look, row.top() + self.pad + self.pad / 4 + self.line / 2
        ground = QRectF(row).adjusted(self.pad, 0.5, -self.pad, -0.5)
        draw_row_ground(painter, ground, look, state.selected, state.hovered)
        if state.focused:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.drawRoundedRect(ground.adjusted(0.75, 0.25, -0.75, -0.25), look.radius * 0.75, look.radius * 0.75)
            painter.restore()
        left = self.left_of(state.depth)
        if state.has_children:
            self._chevron(painter, QPointF(left + self.indent * 0.42, middle), state.is_open)
        square = QRectF(left + self.indent, middle - self.swatch / 2, self.swatch, self.swatch)
        draw_swatch(painter, square, face.colour, look, face.kind == "theme")
        theme = face.kind == "theme"
        painter.setPen(name_colour(face.colour, look.grounds) if theme else look.text)
        lines = self.lines(face, state.depth, row.width())
        top = row.top() + self.pad + self.pad / 4
        draw_lines(painter, lines, self.name_left(state.depth), top, self.bold if theme else self.font)
        self._right(painter, row, face, state)

    def _right(self, painter: QPainter, row: QRect, face: Face, state: RowState) -> None:
        look = self.look
        if face.count:
            painter.setFont(self.font)
            painter.setPen(QColor(look.muted))
            right = QRect(row.right() - self._digits - self.pad * 2, row.top() + self.pad, self._digits, self.line)
            painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(face.count))
        if state.only or state.hovered:
            side = round(self._eye * 0.85)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.eye_rect(row).center())
            icon("eye", "accent" if state.only else "muted").paint(painter, place)

    def _chevron(self, painter: QPainter, centre: QPointF, is_open: bool) -> None:
        size = self.line * 0.17
        steps = ((-1, -0.5), (0, 0.5), (1, -0.5)) if is_open else ((-0.5, -1), (0.5, 0), (-0.5, 1))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.muted), max(1.2, self.line / 12)))
        painter.drawPolyline(QPolygonF([QPointF(centre.x() + x * size, centre.y() + y * size) for x, y in steps]))
        painter.restore()


class RenameDelegate(QStyledItemDelegate):
    """Row heights, and the editor of a name in its place. The view draws."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.painter = RowPainter(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        model = index.model()
        assert isinstance(model, TreeModel)
        width = self._view.viewport().width()
        return QSize(width, self.painter.height(model.face(index), model.depth(index), width))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name"))
        editor.setProperty("role", "inline")
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, rows = index.model(), self.painter
        assert isinstance(model, TreeModel)
        row = self._view.visualRect(index)
        left = rows.name_left(model.depth(index)) - rows.pad * 2
        height = max(editor.sizeHint().height(), rows.line + rows.pad * 2)
        top = row.top() + (row.height() - height) // 2
        editor.setGeometry(left, top, self._view.viewport().width() - left - rows.pad, height)
