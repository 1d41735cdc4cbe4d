"""Codes, groups and themes: making, renaming, moving, merging, splitting, binning. Nothing here deletes a node."""

from collections.abc import Sequence

from annotator.domain.analysis import Label, NodeLink
from annotator.domain.codebook import children, descendants, roots
from annotator.storage.actions.coding import new_node
from annotator.storage.store import Store, Writer


def create_node(store: Store, layer: int, name: str, parent: int | None = None) -> int:
    """Make a code, group or theme, under a parent or on its own."""
    with store.action("create_node") as writer:
        return new_node(store, writer, layer, name, parent)


def update_node(store: Store, node: int, reason: str = "", **values: object) -> None:
    """Change name, heading, definition, include, exclude, example, colour (None: inherited) or layer."""
    name = "rename_node" if "name" in values else "update_node"
    with store.action(name, reason, extend=f"node:{node}:{','.join(values)}") as writer:
        writer.update("node", node, **values)


def move_node(store: Store, node: int, old_parent: int | None, parent: int | None, position: int) -> bool:
    """Move a node from one parent to another (None: the roots) and position; False where it would be a circle."""
    if parent is not None and parent in descendants(store.project, node):
        return False
    with store.action("move_node") as writer:
        if old_parent is not None:
            writer.delete_where("node_link", child=node, parent=old_parent)
        _place(store, writer, node, parent, position)
    return True


def link_node(store: Store, node: int, parent: int) -> bool:
    """Let a node stand under one more parent; False where it would be a circle."""
    if parent in descendants(store.project, node):
        return False
    with store.action("link_node") as writer:
        _place(store, writer, node, parent, store.project.node_links.count("parent", parent))
    return True


def unlink_node(store: Store, node: int, parent: int) -> None:
    """Take a node from under one parent."""
    with store.action("unlink_node") as writer:
        writer.delete_where("node_link", child=node, parent=parent)


def merge_nodes(store: Store, sources: Sequence[int], target: int, reason: str = "") -> None:
    """Give the target all units, children, questions and memos of the sources; the sources go to the bin."""
    project = store.project
    with store.action("merge_nodes", reason) as writer:
        has = {label.unit for label in project.labels.where("node", target)}
        under = {link.child for link in project.node_links.where("parent", target)}
        for source in (s for s in sources if s != target):
            for label in sorted(project.labels.where("node", source), key=lambda lb: lb.id):
                if label.unit not in has:
                    has.add(label.unit)
                    writer.insert(Label(unit=label.unit, node=target, stance=label.stance))
                writer.delete("label", label.id)
            for child in children(project, source):
                writer.delete_where("node_link", child=child.id, parent=source)
                if child.id not in under and child.id != target and target not in descendants(project, child.id):
                    under.add(child.id)
                    writer.insert(NodeLink(child=child.id, parent=target, position=len(under)))
            for memo in project.memos_on("node", source):
                writer.update("memo", memo.id, target_id=target)
            for item in project.outline.where("node", source):
                writer.update("outline_item", item.id, node=target)
            writer.update("node", source, binned=1)


def split_node(store: Store, node: int, name: str, units: Sequence[int], reason: str = "") -> int:
    """Make a new code beside `node`, under the same parents, and move these units' labels to it; the new node."""
    project = store.project
    links = sorted(project.node_links.where("child", node), key=lambda link: link.id)
    with store.action("split_node", reason) as writer:
        new = new_node(store, writer, project.nodes[node].layer, name, None)
        for link in links:
            _place(store, writer, new, link.parent, link.position + 1)
        for label in project.labels.where("node", node):
            if label.unit in units:
                writer.update("label", label.id, node=new)
    return new


def bin_node(store: Store, node: int, reason: str = "") -> None:
    """Put a node in the bin: out of the tree, the text and every count, with all its labels kept."""
    with store.action("bin_node", reason) as writer:
        writer.update("node", node, binned=1)


def restore_node(store: Store, node: int) -> None:
    """Take a node out of the bin."""
    with store.action("restore_node") as writer:
        writer.update("node", node, binned=0)


def _place(store: Store, writer: Writer, node: int, parent: int | None, position: int) -> None:
    """Put a node at a position under a parent or among the roots, and number its siblings anew."""
    project = store.project
    if parent is None:
        order = [n for n in sorted(project.nodes, key=lambda n: (n.position, n.id)) if n.id != node]
        after = [n.id for n in order]
        after.insert(_root_index(store, after, position), node)
        for place, sibling in enumerate(after):
            if sibling == node or project.nodes[sibling].position != place:
                writer.update("node", sibling, position=place)
        return
    links = sorted(project.node_links.where("parent", parent), key=lambda k: (k.position, k.id))
    writer.delete_where("node_link", child=node, parent=parent)
    rest = [link for link in links if link.child != node]
    for place, link in enumerate(rest[:position] + rest[position:]):
        wanted = place if place < position else place + 1
        if link.position != wanted:
            writer.update("node_link", link.id, position=wanted)
    writer.insert(NodeLink(child=node, parent=parent, position=min(position, len(rest))))


def _root_index(store: Store, order: list[int], position: int) -> int:
    """Where among all nodes the `position`-th root stands."""
    visible = [n.id for n in roots(store.project) if n.id in order]
    return order.index(visible[position]) if position < len(visible) else len(order)
