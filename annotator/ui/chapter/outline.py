"""The sections of the chapter at the left: introduction, themes and sub-themes, in the order they will be printed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.codebook import colour_of, sections
from annotator.storage.actions import chapter, nodes
from annotator.ui.look.tokens import tokens
from annotator.ui.look.wrapping_rows import WrappingRows
from annotator.ui.session import Session

NODE = Qt.ItemDataRole.UserRole
DEPTH = Qt.ItemDataRole.UserRole + 1
INTRODUCTION = 0


class Outline(QListWidget):
    """Choosing a row shows its section; dragging a theme, or Alt+Up and Alt+Down, puts it elsewhere."""

    chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Sections of the chapter"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(1)
        self.setItemDelegate(_Indented(self))
        self.currentItemChanged.connect(self._on_current)
        self.model().rowsMoved.connect(self._on_moved)
        self.rebuild()

    @property
    def node(self) -> int:
        """The section chosen; INTRODUCTION for the first."""
        item = self.currentItem()
        return int(item.data(NODE)) if self.currentRow() >= 0 else INTRODUCTION

    def choose(self, node: int) -> None:
        """Choose a section; one that is gone leaves the choice as it is."""
        rows = [self.item(row).data(NODE) for row in range(self.count())]
        if node in rows:
            self.setCurrentRow(rows.index(node))

    def rebuild(self) -> None:
        """Show the project's themes again, with the same one chosen."""
        project, kept = self._session.project, self.node
        self.blockSignals(True)
        self.clear()
        self._add(INTRODUCTION, 0, self.tr("Introduction"), QIcon())
        for node, depth in sections(project):
            record = project.nodes[node]
            self._add(node, depth, self._title(node, record.heading or record.name), self._chip(node))
        rows = [self.item(row).data(NODE) for row in range(self.count())]
        self.setCurrentRow(rows.index(kept) if kept in rows else 0)
        self.blockSignals(False)
        if kept not in rows:
            self.chosen.emit(self.node)

    def move(self, step: int) -> None:
        """Put the chosen main theme one place up (-1) or down (1)."""
        tops = [node for node, depth in sections(self._session.project) if depth == 0]
        if self.node in tops:
            place = tops.index(self.node) + step
            if 0 <= place < len(tops):
                nodes.move_node(self._session.store, self.node, None, None, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard's way of dragging."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _title(self, node: int, name: str) -> str:
        quotes = sum(1 for item in chapter.items_of(self._session.store, node) if item.kind == "quote")
        return f"{name}   {quotes}" if quotes else name

    def _add(self, node: int, depth: int, text: str, chip: QIcon) -> None:
        item = QListWidgetItem(chip, text)
        item.setData(NODE, node)
        item.setData(DEPTH, depth)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if node != INTRODUCTION and not depth else flags)
        self.addItem(item)

    def _chip(self, node: int) -> QIcon:
        side = self.fontMetrics().height()
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(colour_of(self._session.project, node)))
            painter.setPen(QColor(tokens(self).outline))
            painter.drawRoundedRect(side // 6, side // 6, side * 2 // 3, side * 2 // 3, side / 8, side / 8)
        return QIcon(pixmap)

    def _on_current(self) -> None:
        self.chosen.emit(self.node)

    def _on_moved(self, _parent: QModelIndex, _first: int, _last: int, _to: QModelIndex, _row: int) -> None:
        shown = [self.item(row) for row in range(self.count())]
        order = [int(item.data(NODE)) for item in shown if item.data(DEPTH) == 0 and item.data(NODE) != INTRODUCTION]
        before = [node for node, depth in sections(self._session.project) if depth == 0]
        moved = self.node
        if order != before and moved in order:
            nodes.move_node(self._session.store, moved, None, None, order.index(moved))
        else:
            self.rebuild()


class _Indented(WrappingRows):
    """Sub-themes stand further in, all lines of them."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row's ground over the whole width, the rest further in."""
        self.initStyleOption(option, index)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        option.rect.setLeft(option.rect.left() + self.inset(index))
        super().paint(painter, option, index)

    def inset(self, index: QModelIndex | QPersistentModelIndex) -> int:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return int(index.data(DEPTH) or 0) * tokens(parent).unit * 4
