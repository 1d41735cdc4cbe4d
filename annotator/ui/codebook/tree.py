"""The codebook's tree: codes and themes with colour, name and count, moved by mouse or by key."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QTreeView, QWidget

from annotator.domain.codebook import layer_for
from annotator.storage.actions import nodes
from annotator.ui.codebook.drop_menu import drop_menu
from annotator.ui.codebook.keys import ANY_LEVEL, menu_for, method_for
from annotator.ui.codebook.level_names import called
from annotator.ui.codebook.mime import place_in
from annotator.ui.codebook.moves import Moves
from annotator.ui.codebook.tree_model import Index, TreeModel
from annotator.ui.codebook.tree_rows import RenameDelegate, RowPainter, RowState
from annotator.ui.session import Session

OPEN_AT_FIRST = 300
"""Up to this many places the whole tree is open when it is first shown; beyond, its roots."""
OPEN_OF_ANSWERS = 120
"""So many answers to a filter stand open, a few screens: each is measured before the tree is painted."""


class CodeTree(QTreeView):
    """Chooses the node in focus; everything it can do is a method that a key, the menu and the shell call alike."""

    new_requested = Signal(int, object)
    """(layer, parent or None): a new code, group or theme is wanted here."""
    target_requested = Signal(str, int, object)
    """(`move`, `link` or `merge`, node, the parent it is taken from or None): she has to say where."""
    merged = Signal(int, int)
    """(source, target): a merge was done, and a reason can be given."""
    split_requested = Signal(int)
    card_requested = Signal(int)
    colour_requested = Signal(int, QRect)
    """(node, its row in global coordinates)."""
    pin_requested = Signal(int)
    filter_changed = Signal(object)
    """The nodes the text is to show alone, as a set, or None for all."""

    def __init__(self, session: Session, model: TreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = False  # a share's codes are not changed
        self._session, self._codes, self._moves = session, model, Moves(session, model)
        self._closed: set[int] = set()
        self._arranging = False
        self._hover = QPersistentModelIndex()
        self._new: list[QPersistentModelIndex] = []
        self._only: set[int] = set()
        self._place_above: int | None = None
        self._rows = RenameDelegate(self)
        self.setItemDelegate(self._rows)
        self._set_up()
        self.setModel(model)
        self.expanded.connect(lambda index: self._note_open(index, True))
        self.collapsed.connect(lambda index: self._note_open(index, False))
        model.followed.connect(self._on_followed)
        session.node_changed.connect(self.choose)
        if model.place_count() > OPEN_AT_FIRST:
            self._closed.update(n for i in range(model.rowCount()) if (n := model.node_at(model.index(i))) is not None)
        self._open_all()
        self.choose(session.node)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Codes and themes"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(600)
        self.doubleClicked.connect(lambda index: self.open_card())

    # --- choosing ------------------------------------------------------------------------------------------------

    @property
    def node(self) -> int | None:
        """The node of the current row."""
        return self._codes.node_at(self.currentIndex())

    def choose(self, node: int | None) -> None:
        """Make a place of a node current – the one under the same theme as before where there is one – and show it."""
        if node == self.node:
            return
        places = self._codes.indexes_of(node) if node is not None else []
        index = next(
            (i for i in places if self._codes.parent_at(i) == self._place_above), places[0] if places else None
        )
        self._arranging = True
        if index is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._arranging = False

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if not (self._codes.following or self._arranging) and current.isValid():
            self._place_above = self._codes.parent_at(current)
            self._session.focus_node(self._codes.node_at(current))

    def choose_first(self) -> None:
        """Choose the first row that answers the filter, as a click would."""
        index = self._codes.first_answer()
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index)
            self.clicked.emit(index)

    # --- what can be done with the current node ------------------------------------------------------------------

    def new_code(self) -> None:
        """A code beside the current one, or in the current theme."""
        self.ask_new(layer_for(self._session.project, "code").id)

    def new_theme(self) -> None:
        """A theme of its own."""
        self.new_requested.emit(layer_for(self._session.project, "theme").id, None)

    def new_level(self) -> None:
        """A node of whatever level she then chooses."""
        self.new_requested.emit(ANY_LEVEL, None)

    def ask_new(self, layer: int) -> None:
        """A node of a layer: beside the current one if that is of the same, else under the next above it."""
        self.new_requested.emit(layer, self._moves.place_for(layer, self.currentIndex()))

    def rename(self) -> None:
        """Edit the name in its place."""
        self.edit(self.currentIndex())

    def open_card(self) -> None:
        """Show the definition and all else that is known of the node."""
        if self.node is not None:
            self.card_requested.emit(self.node)

    def choose_colour(self) -> None:
        """Open the palette at the row."""
        if self.node is not None:
            row = self.visualRect(self.currentIndex())
            self.colour_requested.emit(self.node, QRect(self.viewport().mapToGlobal(row.topLeft()), row.size()))

    def pin(self) -> None:
        """Let the node keep a number key."""
        if self.node is not None:
            self.pin_requested.emit(self.node)

    def filter_text(self) -> None:
        """Let the text show this node and those below alone, or everything again."""
        if self.node is not None:
            self.toggle_only(self.node)

    def toggle_only(self, node: int) -> None:
        """Light or put out a node's eye."""
        self._only ^= {node}
        self.filter_changed.emit(self._codes.with_below(self._only) or None)
        self.viewport().update()

    def clear_only(self) -> None:
        """Show everything in the text again."""
        if self._only:
            self._only.clear()
            self.filter_changed.emit(None)
            self.viewport().update()

    @property
    def only(self) -> set[int]:
        """The nodes whose eye is lit."""
        return set(self._only)

    def move_up(self) -> None:
        """One place up among its siblings."""
        self._moves.shift(self.currentIndex(), -1)

    def move_down(self) -> None:
        """One place down among its siblings."""
        self._moves.shift(self.currentIndex(), 1)

    def move_out(self) -> None:
        """Out of its theme, to stand right after it."""
        self._place_above = self._codes.parent_at(self.currentIndex().parent())
        self._moves.out(self.currentIndex())

    def move_in(self) -> None:
        """In under the sibling above it, last."""
        index = self.currentIndex()
        self._place_above = self._codes.node_at(index.siblingAtRow(index.row() - 1))
        self._moves.into_one_above(index)

    def move_under(self) -> None:
        """Ask where the node is to stand."""
        self._ask_target("move")

    def link_under(self) -> None:
        """Ask where the node is to stand too."""
        self._ask_target("link")

    def merge_into(self) -> None:
        """Ask which node is to take over its units."""
        self._ask_target("merge")

    def _ask_target(self, what: str) -> None:
        if self.node is not None:
            self.target_requested.emit(what, self.node, self._codes.parent_at(self.currentIndex()))

    def unlink(self) -> None:
        """Take the node from under the theme it is shown in."""
        self._moves.unlink(self.currentIndex())

    def merge(self, source: int, target: int) -> None:
        """Give the target what the source has."""
        if source != target:
            self._place_above = None
            nodes.merge_nodes(self._session.store, [source], target)
            self._session.focus_node(target)
            self.merged.emit(source, target)

    def split(self) -> None:
        """Ask which units are to become a code of their own."""
        if self.node is not None:
            self.split_requested.emit(self.node)

    def put_in_bin(self) -> None:
        """Discard the node, and go to the next one."""
        node, beside = self.node, self._moves.beside(self.currentIndex())
        if node is not None:
            nodes.bin_node(self._session.store, node)
            self._session.focus_node(beside)

    def put_on_wall(self) -> None:
        """Hang up a card of the node."""
        self._moves.put_on_wall(self.node)

    def _note_open(self, index: QModelIndex, is_open: bool) -> None:
        node = self._codes.node_at(index)
        if node is None or self._arranging or self._codes.filter_text:
            return
        note = self._closed.discard if is_open else self._closed.add
        note(node)

    def open_all(self) -> None:
        """Open every row."""
        self._closed.clear()
        self._open_all()

    def close_all(self) -> None:
        """Show the roots alone."""
        self.collapseAll()
        self._closed.update(
            n for i in range(self._codes.rowCount()) if (n := self._codes.node_at(self._codes.index(i)))
        )

    def rowsInserted(self, parent: QModelIndex, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self._new += [QPersistentModelIndex(self._codes.index(row, 0, parent)) for row in range(start, end + 1)]

    def _on_followed(self, renewed: bool) -> None:
        """Open what was open and choose what was chosen after rows have moved."""
        if renewed:
            self._open_all()
        for index in self._new:
            self._open_below(index)
        self._new.clear()
        self._only = {node for node in self._only if self._codes.face_of(node)}
        self.choose(self._session.node)

    def _open_all(self) -> None:
        """Open everything she has not closed; of many answers to a filter, the first few screens."""
        self._arranging = True
        self.scheduleDelayedItemsLayout()  # while it waits, opening a row costs next to nothing
        most = OPEN_OF_ANSWERS if self._codes.filter_text else self._codes.place_count()
        closed = set() if self._codes.filter_text else self._closed
        for index in self._codes.places_with_below():
            node = self._codes.node_at(index)
            if node not in closed:
                most -= self._codes.rowCount(index)
                if most < 0:
                    break
                self.expand(index)
        self._arranging = False

    def _open_below(self, index: Index) -> None:
        if self._codes.rowCount(index) and self._codes.node_at(index) not in self._closed:
            self.expand(index)
        for row in range(self._codes.rowCount(index)):
            self._open_below(self._codes.index(row, 0, index))

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._whole_row(options.rect)
        current = index == self.currentIndex()
        face = self._codes.face(index)
        state = RowState(
            depth=self._codes.depth(index),
            selected=current,
            hovered=index == self._hover,
            focused=current and self.hasFocus(),
            only=face.node in self._only,
            has_children=self._codes.rowCount(index) > 0,
            is_open=self.isExpanded(index),
        )
        self._rows.painter.draw(painter, row, face, state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._rows.painter = RowPainter(self)
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    # --- mouse and keys ------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and method_for(event, self.reading):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        method = method_for(event, self.reading) if self.state() != QAbstractItemView.State.EditingState else None
        if method is not None:
            getattr(self, method)()
        elif not event.text().isalnum():  # letters are commands here; names are found by the filter
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            row, rows = self._whole_row(self.visualRect(index)), self._rows.painter
            if rows.eye_rect(row).contains(at):
                self.toggle_only(self._codes.face(index).node)
                return
            if rows.chevron_rect(row, self._codes.depth(index)).contains(at) and self._codes.rowCount(index):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def _whole_row(self, row: QRect) -> QRect:
        return QRect(0, row.top(), self.viewport().width(), row.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(QModelIndex())

    def _set_hover(self, index: QModelIndex) -> None:
        if index != self._hover:
            self._hover = QPersistentModelIndex(index)
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().exec(event.globalPos())

    def menu(self) -> QMenu:
        """Everything that can be done here, with its keys."""
        return menu_for(self, self.node is not None, self.reading, called(self._session.project))

    def startDrag(self, supported: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self._codes.mimeData([index]))
        self._rows.painter.hang_on(drag, self._codes.face(index), self.viewport().width(), self.devicePixelRatioF())
        drag.exec(supported, Qt.DropAction.MoveAction)

    def dropEvent(self, event: QDropEvent) -> None:
        carried = place_in(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        if carried is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and index.isValid():
            event.accept()
            self.merge(carried[0], self._codes.face(index).node)
            return
        on = self.dropIndicatorPosition() == self.DropIndicatorPosition.OnItem
        if carried is not None and on and self._codes.asks_what(carried[0], index, event.dropAction()):
            event.accept()
            target = self._codes.face(index)
            merge, nest = lambda: self.merge(carried[0], target.node), lambda: self._moves.under(*carried, target.node)
            drop_menu(self, target.name, merge, nest).popup(self.viewport().mapToGlobal(event.position().toPoint()))
            return
        self._place_above = self._codes.node_at(index)
        super().dropEvent(event)
