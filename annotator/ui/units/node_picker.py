"""A small window in which a code or theme is found by typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import colour_of, kind_of, parents
from annotator.ui.codebook.matching import Entry, ranked
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.units.chips import Chip, chip_size, draw_chips

Index = QModelIndex | QPersistentModelIndex

SHOWN = 60
"""More than anyone reads; typing brings the others."""


class NodePicker(QFrame):
    """Type-ahead over all codes and themes. Enter takes the first; with `allow_new` a new name may be given."""

    chosen = Signal(int)
    """A node."""
    named = Signal(str)
    """The name of a code that does not exist yet."""

    def __init__(
        self, session: Session, parent: QWidget, allow_new: bool = False, fits: Callable[[int], bool] | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._allow_new = session, allow_new
        nodes = [node for node in session.project.nodes if not node.binned and (fits is None or fits(node.id))]
        self._entries = [Entry(node.id, node.name, self._above(node.id)) for node in nodes]
        self._make()
        self._list_matches("")

    def open_at(self, widget: QWidget) -> None:
        """Show under a widget."""
        unit = tokens(self).unit
        self.resize(min(max(widget.width(), 90 * unit), 120 * unit), 80 * unit)
        place = widget.mapToGlobal(QPoint(0, widget.height() + unit))
        room = widget.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the cursor stays in the field."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        look = tokens(self)
        self.setObjectName("picker")
        self.setStyleSheet(f"#picker {{ background: {look.raised}; border: 1px solid {look.outline}; }}")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a part of the name"))
        self.field.setAccessibleName(self.tr("Find a code or theme"))
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Codes and themes"))
        self.list.setItemDelegate(_NodeDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        hint = QLabel(self.tr("↑ ↓ to choose · Enter to take · Esc to close"), self)
        hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * look.unit] * 4)
        for widget in (self.field, self.list, hint):
            column.addWidget(widget)
        self.field.textChanged.connect(self._list_matches)
        self.field.returnPressed.connect(self._take)
        self.list.itemClicked.connect(lambda _item: self._take())

    def _above(self, node: int) -> str:
        return " / ".join(parent.name for parent in parents(self._session.project, node))

    def _list_matches(self, query: str) -> None:
        project = self._session.project
        self.list.clear()
        for node in ranked(query, self._entries, {})[:SHOWN]:
            record = project.nodes[node]
            item = QListWidgetItem(record.name)
            theme = kind_of(project, record) == "theme"
            item.setData(Qt.ItemDataRole.UserRole, (node, Chip(record.name, colour_of(project, node), theme=theme)))
            item.setToolTip(self._above(node))
            self.list.addItem(item)
        name = " ".join(query.split())
        known = {project.nodes[entry.key].name.casefold() for entry in self._entries}
        if self._allow_new and name and name.casefold() not in known:
            item = QListWidgetItem(self.tr("New code: %1").replace("%1", name))
            item.setData(Qt.ItemDataRole.UserRole, (0, None))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        node, name = item.data(Qt.ItemDataRole.UserRole)[0], " ".join(self.field.text().split())
        self.close()
        if node:
            self.chosen.emit(node)
        else:
            self.named.emit(name)


class _NodeDelegate(QStyledItemDelegate):
    """A chip, and what stands above the node in muted text."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        unit = tokens(self._view).unit
        return QSize(0, self._view.fontMetrics().height() + 3 * unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One node."""
        look, rect, chip = tokens(self._view), option.rect, index.data(Qt.ItemDataRole.UserRole)[1]
        painter.save()
        painter.setFont(self._view.font())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.wash))
            painter.drawRoundedRect(rect, look.radius, look.radius)
        place = rect.adjusted(look.unit, look.unit, -look.unit, 0)
        if chip is None:
            painter.setPen(QColor(look.accent))
            painter.drawText(rect.adjusted(2 * look.unit, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            draw_chips(painter, place.topLeft(), place.width(), [chip], look)
            place.setLeft(place.left() + chip_size(chip, self._view.font(), look.unit).width() + 2 * look.unit)
            above = index.data(Qt.ItemDataRole.ToolTipRole) or ""
            painter.setPen(QColor(look.muted))
            text = painter.fontMetrics().elidedText(above, Qt.TextElideMode.ElideRight, max(0, place.width()))
            painter.drawText(place.adjusted(0, 0, 0, -look.unit), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
