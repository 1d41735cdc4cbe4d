"""Moving a node from its place by key: among its siblings, out of its theme, in under another."""

from PySide6.QtCore import QModelIndex

from annotator.domain.codebook import children, roots
from annotator.storage.actions import nodes
from annotator.ui.codebook.tree_model import TreeModel
from annotator.ui.session import Session


class Moves:
    """Each method takes the index of a place; an invalid one, or a place that cannot move so, changes nothing."""

    def __init__(self, session: Session, model: TreeModel) -> None:
        self._session, self._codes = session, model

    def shift(self, index: QModelIndex, step: int) -> None:
        """`step` places down among its siblings, in her own order."""
        node, parent = self._place(index)
        if node is None or self._codes.order != "own":
            return
        siblings = self._siblings(parent)
        place = siblings.index(node) + step
        if 0 <= place < len(siblings):
            nodes.move_node(self._session.store, node, parent, parent, place)

    def out(self, index: QModelIndex) -> None:
        """Out of its theme, to stand right after it."""
        node, parent = self._place(index)
        if node is not None and parent is not None:
            above = self._codes.parent_at(index.parent())
            place = self._siblings(above).index(parent) + 1
            nodes.move_node(self._session.store, node, parent, above, place)

    def into_one_above(self, index: QModelIndex) -> None:
        """In under the sibling above it, last."""
        node, parent = self._place(index)
        target = self._codes.node_at(index.siblingAtRow(index.row() - 1)) if index.row() > 0 else None
        if node is not None and target is not None:
            nodes.move_node(self._session.store, node, parent, target, len(self._siblings(target)))

    def place_for(self, layer: int, index: QModelIndex) -> int | None:
        """The node a new one of this layer goes under: beside one of the same layer, else in the next above it."""
        project = self._session.project
        node, parent = self._place(index)
        if node is not None and project.nodes[node].layer == layer:
            return parent
        rank = project.layers[layer].position
        while node is not None and project.layers[project.nodes[node].layer].position <= rank:
            index = index.parent()
            node = self._codes.node_at(index)
        return node

    def under(self, node: int, parent: int | None, target: int) -> None:
        """From a parent to stand under another node, last."""
        nodes.move_node(self._session.store, node, parent, target, len(self._siblings(target)))

    def unlink(self, index: QModelIndex) -> None:
        """Away from the theme it is shown in; it keeps its other places, or stands on its own."""
        node, parent = self._place(index)
        if node is not None and parent is not None:
            nodes.unlink_node(self._session.store, node, parent)

    def beside(self, index: QModelIndex) -> int | None:
        """The node to go to when this one is gone: the next sibling, the one before, or the one above."""
        siblings = (index.siblingAtRow(index.row() + step) for step in (1, -1))
        return self._codes.node_at(next((one for one in siblings if one.isValid()), index.parent()))

    def put_on_wall(self, node: int | None) -> None:
        """Hang up a card of a node."""
        if node is not None:
            from annotator.storage.actions import (
                wall,  # with all the wall's geometry: opening a project has no use for it
            )

            wall.put_on_wall(self._session.store, "node", [node])

    def _place(self, index: QModelIndex) -> tuple[int | None, int | None]:
        return self._codes.node_at(index), self._codes.parent_at(index)

    def _siblings(self, parent: int | None) -> list[int]:
        project = self._session.project
        return [n.id for n in (roots(project) if parent is None else children(project, parent))]
