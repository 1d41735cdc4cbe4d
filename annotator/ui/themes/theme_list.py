"""The themes and groups at the left, each with its number of units."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.codebook import colour_of, counts, kind_of, sections
from annotator.ui.codebook.drawing import draw_row_ground, draw_swatch
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.units.wrapping import Lines, Wrapper

NODE = Qt.ItemDataRole.UserRole
DEPTH = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
COLOUR = Qt.ItemDataRole.UserRole + 3
IS_THEME = Qt.ItemDataRole.UserRole + 4
MOST_LINES = 6


class ThemeList(QListWidget):
    """Choosing a row shows the theme's texts and units."""

    chosen = Signal(int)
    """A node, or 0 where there is none any more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Themes and groups"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_ThemeRows(self))
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.node))

    @property
    def node(self) -> int:
        """The theme or group chosen, or 0."""
        return int(self.currentItem().data(NODE)) if self.currentRow() >= 0 else 0

    def choose(self, node: int) -> None:
        """Choose a theme; one that is not here leaves the choice as it is."""
        rows = [self.item(row).data(NODE) for row in range(self.count())]
        if node in rows:
            self.setCurrentRow(rows.index(node))

    def rebuild(self) -> None:
        """Show the project's themes again, with the same one chosen, else the first."""
        project, kept = self._session.project, self.node
        units, rows = counts(project), sections(project)
        self.blockSignals(True)
        self.clear()
        for node, depth in rows:
            record = project.nodes[node]
            item = QListWidgetItem(record.name)
            item.setData(NODE, node)
            item.setData(DEPTH, depth)
            item.setData(COUNT, units[node])
            item.setData(COLOUR, colour_of(project, node))
            item.setData(IS_THEME, kind_of(project, record) == "theme")
            spoken = self.tr("%1, %n unit(s)", "", units[node]).replace("%1", record.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
        nodes = [node for node, _ in rows]
        self.setCurrentRow(nodes.index(kept) if kept in nodes else 0)
        self.blockSignals(False)
        if self.node != kept:
            self.chosen.emit(self.node)


class _ThemeRows(QStyledItemDelegate):
    """The mark in its colour, the name on as many lines as it needs, the number at the right."""

    def __init__(self, view: ThemeList) -> None:
        super().__init__(view)
        self._view = view
        self._wrapper = Wrapper()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the name."""
        lines = self._lines(index)
        return QSize(0, lines.height + 3 * tokens(self._view).unit)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        look, area = tokens(self._view), QRectF(option.rect)
        unit, metrics = look.unit, QFontMetricsF(self._view.font())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = area.adjusted(unit, 0, -unit, 0)
        draw_row_ground(painter, ground, look, chosen, bool(option.state & QStyle.StateFlag.State_MouseOver))
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(look.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), look.radius * 0.75, look.radius * 0.75)
        left, top = self._left(index), area.top() + 1.5 * unit
        side = metrics.height() * 0.6
        square = QRectF(left - side - 1.5 * unit, top + (metrics.height() - side) / 2, side, side)
        draw_swatch(painter, square, index.data(COLOUR), look, index.data(IS_THEME))
        painter.setPen(QColor(look.text))
        painter.setFont(self._view.font())
        self._lines(index).draw(painter, QPoint(round(area.left() + left), round(top)))
        painter.setPen(QColor(look.muted))
        place = area.adjusted(0, 1.5 * unit, -3 * unit, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(index.data(COUNT)))
        painter.restore()

    def _left(self, index: QModelIndex | QPersistentModelIndex) -> float:
        unit = tokens(self._view).unit
        return (int(index.data(DEPTH)) * 4 + 5) * unit + QFontMetricsF(self._view.font()).height() * 0.6

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> Lines:
        """As if there were a scroll bar: whether there is one is settled only after rows have their heights."""
        unit, metrics = tokens(self._view).unit, QFontMetricsF(self._view.font())
        width = self._view.width() - self._view.verticalScrollBar().sizeHint().width()
        room = width - self._left(index) - metrics.horizontalAdvance(str(index.data(COUNT))) - 4 * unit
        return self._wrapper.wrap(str(index.data()), round(room), self._view.font(), MOST_LINES, 1.15)
