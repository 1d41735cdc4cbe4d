"""The codebook as a tree for a view: every place of every node, kept in step with the project row by row."""

from collections.abc import Iterator, Set
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.domain.changes import Changes
from annotator.domain.codebook import children, roots, same_name
from annotator.storage.actions import nodes
from annotator.ui.codebook.counting import Uncounted
from annotator.ui.codebook.dropped_words import code_words
from annotator.ui.codebook.faces import Face, Order, answering, child_lists, closure, faces, recounted
from annotator.ui.codebook.matching import answers, folded
from annotator.ui.codebook.mime import place_in, place_mime
from annotator.ui.codebook.tree_place import DEEPEST, Place
from annotator.ui.languages import alphabetical
from annotator.ui.session import Session
from annotator.ui.transcript.dragging import NODE_MIME, SELECTION_MIME, selection_in

Index = QModelIndex | QPersistentModelIndex
NODE_ROLE = Qt.ItemDataRole.UserRole + 1


_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)


class TreeModel(QAbstractItemModel):
    """One column. A node under several parents has a place under each; the roots stand under a place without node."""

    followed = Signal(bool)
    """Rows have moved with the project (False) or been renewed (True): the view opens and chooses what was."""
    name_taken = Signal(int, int, str)
    """(renamed node, the node that has this name, the name): the view offers to merge; nothing was changed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.following = False
        self._order: Order = "own"
        self._filter = ""
        self._shown: set[int] | None = None
        self._places: dict[int, Place] = {}
        self._places_of: dict[int, list[Place]] = {}
        self._next_key = 1
        self._moved = False
        self._faces = faces(session.project)
        self._lists = self._listed()
        self._rebuild()
        self._uncounted = Uncounted(self)
        self._uncounted.due.connect(self._recount)
        session.changed.connect(self._on_changes)

    # --- what is shown -------------------------------------------------------------------------------------------

    def face(self, index: Index) -> Face:
        """The node at an index, as it is shown."""
        return self._faces[self._places[index.internalId()].node]

    def face_of(self, node: int) -> Face | None:
        """A node as it is shown, or None where it is in the bin."""
        return self._faces.get(node)

    def node_at(self, index: Index) -> int | None:
        """The node at an index, or None for no index."""
        return self._places[index.internalId()].node if index.isValid() else None

    def parent_at(self, index: Index) -> int | None:
        """The node above an index, or None among the roots."""
        above = self._places[index.internalId()].above if index.isValid() else None
        return above.node or None if above else None

    def depth(self, index: Index) -> int:
        """How many nodes stand above an index."""
        return self._places[index.internalId()].depth

    def indexes_of(self, node: int) -> list[QModelIndex]:
        """Every place of a node, the oldest first."""
        return [self._index(place) for place in self._places_of.get(node, ())]

    def places_with_below(self) -> Iterator[QModelIndex]:
        """Every place that has others below it, from above."""
        return (self._index(place) for place in self._top.walk() if place.below)

    def first_answer(self) -> QModelIndex:
        """The first place whose own name answers the filter; without one, the first place."""
        for place in self._top.walk():
            if answers(self._filter, folded(self._faces[place.node].name)):
                return self._index(place)
        return QModelIndex()

    def with_below(self, start: Set[int]) -> set[int]:
        """These nodes and all that stands below them."""
        return closure(start, self._lists)

    def has_nodes(self) -> bool:
        """Whether there is anything to show when nothing is filtered."""
        return any(not node.binned for node in self._session.project.nodes)

    def place_count(self) -> int:
        """How many places there are, open or not."""
        return len(self._places) - 1

    @property
    def order(self) -> Order:
        """The order of siblings."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Show siblings in her own order, by name or by count."""
        if order != self._order:
            self._order = order
            self._follow()

    @property
    def filter_text(self) -> str:
        """What is filtered by, or the empty string."""
        return self._filter

    def set_filter(self, text: str) -> None:
        """Show only the nodes whose names answer `text`, what stands above them and what stands below them."""
        wanted = folded(text)
        if wanted == self._filter:
            return
        self._filter = wanted
        shown = self._answers(self._faces)
        if shown == self._shown:
            return
        self.following = True
        self.beginResetModel()
        self._shown = shown
        self._narrow()
        self.endResetModel()
        self.following = False
        self.followed.emit(True)

    # --- QAbstractItemModel --------------------------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = self._place(parent)
        if column == 0 and 0 <= row < len(above.below):
            return self.createIndex(row, 0, above.below[row].key)
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:
        place = self._places[index.internalId()] if index.isValid() else None
        return self._index(place.above) if place is not None and place.above is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._place(parent).below)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hidden head of the column, which screen readers say all the same."""
        there = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return QCoreApplication.translate("CodeBox", "Codes and themes") if there else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        face = self.face(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return face.name
        if role == NODE_ROLE:
            return face.node
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(face)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("%1, %2, %n unit(s)", "", face.count).replace("%1", face.name).replace("%2", face.layer)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._session.project.nodes[face.node].definition
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self.rename(self.face(index).node, str(value))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    # --- changing ------------------------------------------------------------------------------------------------

    def rename(self, node: int, name: str) -> bool:
        """Rename a node; an empty name is refused, one that its layer has is reported by `name_taken`."""
        record, name = self._session.project.nodes[node], " ".join(name.split())
        if not name or name == record.name:
            return False
        other = same_name(self._session.project, name, record.layer)
        if other is not None and other.id != node:
            self.name_taken.emit(node, other.id, name)
            return False
        nodes.update_node(self._session.store, node, name=name)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [NODE_MIME, SELECTION_MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        return place_mime(self.face(indexes[0]).node, self.parent_at(indexes[0])) if indexes else QMimeData()

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if data.hasFormat(SELECTION_MIME):
            return parent.isValid()
        return data.hasFormat(NODE_MIME)

    def asks_what(self, node: int, index: Index, action: Qt.DropAction) -> bool:
        """Whether a code is moved onto another one, which may mean merging or nesting."""
        face, target = self._faces.get(node), self.face(index) if index.isValid() else None
        moves = action != Qt.DropAction.CopyAction
        return bool(moves and face and target and face.kind == target.kind == "code" and node != target.node)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Words dropped on a node are coded; a node is moved there, or with Ctrl (copy) stands there too."""
        target = self.node_at(parent)
        words = selection_in(data)
        if words is not None and target is not None:
            return code_words(self._session, words, target)
        carried = place_in(data)
        if carried is None or carried[0] not in self._faces:
            return False
        node, old_parent = carried
        position = self._position(node, target, row)
        if action == Qt.DropAction.CopyAction and target is not None:
            return nodes.link_node(self._session.store, node, target, position)
        return nodes.move_node(self._session.store, node, old_parent, target, position)

    def _position(self, node: int, parent: int | None, row: int) -> int:
        """The place in her own order, the node itself left out, of a drop before the `row`-th shown sibling."""
        project = self._session.project
        siblings = roots(project) if parent is None else children(project, parent)
        order = [sibling.id for sibling in siblings if sibling.id != node]
        shown = self._lists_shown(parent or 0)
        after = [sibling for sibling in shown[row:] if sibling != node] if row >= 0 and self._order == "own" else []
        return order.index(after[0]) if after else len(order)

    # --- keeping in step -----------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("node", "node_link", "layer"):
            self._follow()
        elif changes.touches("label", "unit", "document"):
            self._uncounted.note(changes)

    def _recount(self, nodes_given: Set[int] | None) -> None:
        self._take_faces(recounted(self._session.project, self._faces, nodes_given))
        if self._order == "count":
            self._follow()

    def _follow(self) -> None:
        """Take in whatever changed of names, colours and places, with the fewest rows moved."""
        new = faces(self._session.project)
        gone = {node: face for node, face in self._faces.items() if node not in new}
        self._faces = {**self._faces, **{node: face for node, face in new.items() if node not in self._faces}}
        old, self._lists = self._lists, child_lists(self._session.project, new, self._order, alphabetical)
        self._shown = self._answers(new)
        parents = {n for n in old.keys() | self._lists.keys() if old.get(n) != self._lists.get(n)}
        if self._filter:
            parents = {0, *self._places_of}
        if parents:
            self.following = self._moved = True
            for place in [place for node in parents for place in self._places_of.get(node, ())]:
                if place.key in self._places:
                    self._sync(place)
            self.following = False
        self._take_faces({**new, **gone})
        self._faces = new
        if parents:
            self.followed.emit(False)

    def _take_faces(self, new: dict[int, Face]) -> None:
        old = self._faces
        changed = [node for node, face in new.items() if (was := old.get(node)) is not face and was != face]
        self._faces = new
        for node in changed:
            for index in self.indexes_of(node):
                self.dataChanged.emit(index, index)

    def _sync(self, place: Place) -> None:
        """Make the rows below one place what they are to be; what stands below them is seen to on its own."""
        parent, wanted = self._index(place), self._lists_below(place)
        for row in range(len(place.below) - 1, -1, -1):
            if place.below[row].node not in wanted:
                self.beginRemoveRows(parent, row, row)
                self._forget(place.below.pop(row))
                place.number()
                self.endRemoveRows()
        for row, node in enumerate(wanted):
            at = next((r for r in range(row, len(place.below)) if place.below[r].node == node), None)
            if at is None:
                self.beginInsertRows(parent, row, row)
                place.below.insert(row, self._built(node, place))
                place.number()
                self.endInsertRows()
            elif at != row:
                self.beginMoveRows(parent, at, at, parent, row)
                place.below.insert(row, place.below.pop(at))
                place.number()
                self.endMoveRows()

    def _rebuild(self) -> None:
        """Make all places there are, shown or not."""
        shown, self._shown = self._shown, None
        self._top = Place(0, 0, -1)
        self._places = {0: self._top}
        self._places_of = {0: [self._top]}
        self._build_below(self._top)
        for place in self._places.values():
            place.every = place.below
        self._shown, self._moved = shown, False

    def _narrow(self) -> None:
        """Show of all places those that the filter asks for. Making 2,000 places anew takes longer than a frame."""
        if self._moved:
            self._rebuild()
        self._places, self._places_of = {}, {}
        todo = [self._top]
        while todo:
            place = todo.pop()
            self._places[place.key] = place
            self._places_of.setdefault(place.node, []).append(place)
            if place.every:
                shown = self._shown
                place.below = [p for p in place.every if shown is None or p.node in shown]
                place.number()
                todo.extend(reversed(place.below))

    def _built(self, node: int, above: Place) -> Place:
        place = Place(self._next_key, node, above.depth + 1, above)
        self._places[place.key] = place
        self._places_of.setdefault(node, []).append(place)
        self._next_key += 1
        self._build_below(place)
        return place

    def _build_below(self, place: Place) -> None:
        place.below = [self._built(node, place) for node in self._lists_below(place)]
        place.number()

    def _forget(self, place: Place) -> None:
        for gone in (place, *place.walk()):
            del self._places[gone.key]
            self._places_of[gone.node].remove(gone)

    def _listed(self) -> dict[int, list[int]]:
        return child_lists(self._session.project, self._faces, self._order, alphabetical)

    def _lists_shown(self, node: int) -> list[int]:
        below = self._lists.get(node, [])
        return below if self._shown is None else [n for n in below if n in self._shown]

    def _lists_below(self, place: Place) -> list[int]:
        return self._lists_shown(place.node) if place.depth < DEEPEST else []

    def _answers(self, known: dict[int, Face]) -> set[int] | None:
        return answering(known, self._lists, self._filter) if self._filter else None

    def _tip(self, face: Face) -> str:
        definition = self._session.project.nodes[face.node].definition.strip()
        return f"{face.name}\n\n{definition}" if definition else face.name

    def _place(self, index: Index) -> Place:
        return self._places[index.internalId()] if index.isValid() else self._top

    def _index(self, place: Place) -> QModelIndex:
        return QModelIndex() if place.above is None else self.createIndex(place.row, 0, place.key)
