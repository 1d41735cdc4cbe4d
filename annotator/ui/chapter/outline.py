"""The whole report at the left: front matter, introduction, themes with their sub-themes, tables, as it is printed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.analysis import Node
from annotator.domain.codebook import colour_of
from annotator.domain.level_words import word_for
from annotator.reporting.outline import OTHER_CODES, Entry, outline, siblings
from annotator.reporting.settings import settings_of
from annotator.reporting.words import words_of
from annotator.storage.actions import chapter, report
from annotator.ui.chapter.heading_menu import EntryMenu
from annotator.ui.languages import current
from annotator.ui.look.icons import icon
from annotator.ui.look.moved_by_keys import MovedByKeys
from annotator.ui.look.tokens import tokens
from annotator.ui.look.typed_names import TickList
from annotator.ui.look.wrapping_rows import WrappingRows
from annotator.ui.session import Session

KEY = Qt.ItemDataRole.UserRole
DEPTH = Qt.ItemDataRole.UserRole + 1
INTRODUCTION = "introduction"


class Outline(MovedByKeys, TickList):
    """Choosing a row shows its section; a tick takes it into the report; dragging it, or Alt+Up and Alt+Down, puts it
    elsewhere."""

    chosen = Signal(str)
    copy_wanted = Signal(str)
    extracts_wanted = Signal()
    """She goes on to what may be quoted under the chosen theme."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: list[Entry] = []
        self._filling = False
        self.setAccessibleName(self.tr("Parts of the report"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(1)
        self.setIconSize(QSize(self.fontMetrics().height(), self.fontMetrics().height()))
        self.setItemDelegate(_Indented(self))
        self.currentItemChanged.connect(self._on_current)
        self.itemChanged.connect(self._on_ticked)
        self.model().rowsMoved.connect(self._on_moved)
        self.rebuild()

    @property
    def key(self) -> str:
        """The part chosen."""
        return str(self.currentItem().data(KEY)) if self.currentRow() >= 0 else INTRODUCTION

    @property
    def entry(self) -> Entry | None:
        """The entry chosen."""
        return next((entry for entry in self._entries if entry.key == self.key), None)

    @property
    def node(self) -> int:
        """The theme chosen, or 0."""
        entry = self.entry
        return entry.node.id if entry is not None and entry.node is not None else 0

    @property
    def keys(self) -> list[str]:
        """The parts in the order they are shown."""
        return [str(self.item(row).data(KEY)) for row in range(self.count())]

    def choose(self, key: str) -> None:
        """Choose a part; one that is gone leaves the choice as it is."""
        if key in self.keys:
            self.setCurrentRow(self.keys.index(key))

    def rebuild(self) -> None:
        """Show the parts again, with the same one chosen and at the same place: a tick hits what it is aimed at."""
        kept, project = self.key, self._session.project
        at, was_seen = self.verticalScrollBar().value(), self._sees_chosen(self.viewport().size())
        found = outline(project, settings_of(project))
        self._entries = [entry for entry in found if not entry.again]
        self._filling = True
        self.blockSignals(True)
        self.clear()
        for entry in self._entries:
            self._add(entry)
        keys = self.keys
        self.setCurrentRow(keys.index(kept if kept in keys else INTRODUCTION))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(at)
        if was_seen:
            self.scrollTo(self.currentIndex())
        self.blockSignals(False)
        self._filling = False
        if kept not in keys:
            self.chosen.emit(self.key)

    def move_by(self, step: int) -> None:
        """Put the chosen part one place up (-1) or down (1) among its like."""
        keys = siblings(self._entries, self.key)
        place = keys.index(self.key) + step
        if 0 <= place < len(keys):
            keys.remove(self.key)
            keys.insert(place, self.key)
            report.order_parts(self._session.store, keys)

    def take(self, key: str, taken: bool) -> None:
        """Take a part in or leave it out."""
        project = self._session.project
        entry = next(entry for entry in self._entries if entry.key == key)
        suggested = entry.part.suggested(project, settings_of(project)) if entry.part is not None else True
        report.take_part(self._session.store, key, taken, suggested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the part; Enter goes on to the extracts, past all that stands in the section."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(self.key)
        elif self.node and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.extracts_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A message that takes room above the list does not push the chosen row out of sight."""
        was_seen = self._sees_chosen(event.oldSize())
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(self.currentIndex())

    def _sees_chosen(self, size: QSize) -> bool:
        return self.visualRect(self.currentIndex()).intersects(QRect(QPoint(), size))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the part, by mouse or menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualItemRect(self.currentItem()).center() if by_key else event.pos()
        if self.itemAt(place) is not None:
            self.show_menu(self.viewport().mapToGlobal(place))

    def show_menu(self, at: QPoint) -> None:
        """The menu of the chosen part."""
        entry = self.entry
        if entry is not None:
            menu = EntryMenu(self._session, entry, self)
            menu.taken.connect(lambda taken: self.take(entry.key, taken))
            menu.move_wanted.connect(self.move_by)
            menu.copy_wanted.connect(lambda: self.copy_wanted.emit(entry.key))
            menu.popup(at)

    def title_of(self, entry: Entry) -> str:
        """What an entry is called in the window's language; a theme with the number of its quotes."""
        if entry.node is not None:
            name, quotes = self._theme(entry.node)
            return f"{name}   {quotes}" if quotes else name
        if entry.key == OTHER_CODES:
            return words_of(current()).other_codes.format(level=word_for(self._session.project, "theme"))
        return entry.part.title(self._session.project, current()) if entry.part is not None else ""

    def _theme(self, node: Node) -> tuple[str, int]:
        """What a theme is called in the report, and how many quotes stand in it."""
        items = chapter.items_of(self._session.store, node.id)
        return node.heading or node.name, sum(item.kind == "quote" for item in items)

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(self._picture(entry), self.title_of(entry))
        name, quotes = self._theme(entry.node) if entry.node is not None else ("", 0)
        if quotes:  # heard, not as a bare number
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {self.tr('%n quote(s)', '', quotes)}")
        item.setData(KEY, entry.key)
        item.setData(DEPTH, entry.depth)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        above = next((other for other in self._entries if other.key == entry.parent), None)
        if above is None or above.taken:  # what stands under a theme that is left out is left out with it
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        item.setCheckState(Qt.CheckState.Checked if entry.taken else Qt.CheckState.Unchecked)
        if not entry.taken:
            item.setForeground(QColor(tokens(self).muted))
        self.addItem(item)

    def _picture(self, entry: Entry) -> QIcon:
        if entry.node is None:
            pictures = {"front": "text", "chapter": "chapter", "appendix": "overview"}
            return icon(pictures[entry.kind], "muted")
        side = self.fontMetrics().height()
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(colour_of(self._session.project, entry.node.id)))
            painter.setPen(QColor(tokens(self).outline))
            painter.drawRoundedRect(side // 6, side // 6, side * 2 // 3, side * 2 // 3, side / 8, side / 8)
        return QIcon(pixmap)

    def _on_current(self) -> None:
        if not self._filling:
            self.chosen.emit(self.key)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.take(str(item.data(KEY)), item.checkState() == Qt.CheckState.Checked)

    def _on_moved(self, _parent: QModelIndex, _first: int, _last: int, _to: QModelIndex, _row: int) -> None:
        before = siblings(self._entries, self.key)
        after = [key for key in self.keys if key in before]
        if after != before:
            report.order_parts(self._session.store, after)
        else:
            self.rebuild()


class _Indented(WrappingRows):
    """Sub-themes stand further in, all lines of them."""

    PADDING = 6

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
