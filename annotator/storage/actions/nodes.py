"""Codes, groups and themes: making, renaming, moving, merging, splitting, binning. Nothing here deletes a node.

Positions under a parent and among the roots count what the tree shows: nodes in the bin take no place.
"""

from collections.abc import Sequence

from annotator.domain.analysis import Label, NodeLink
from annotator.domain.codebook import children, makes_circle, parents, roots
from annotator.storage.actions.coding import new_node
from annotator.storage.store import Store, Writer


def create_node(store: Store, layer: int, name: str, parent: int | None = None) -> int:
    """Make a code, group or theme, under a parent or on its own."""
    with store.action("create_node") as writer:
        return new_node(store, writer, layer, name, parent)


def update_node(store: Store, node: int, reason: str = "", **values: object) -> None:
    """Change name, heading, definition, include, exclude, example, colour (None: inherited) or layer."""
    record = store.project.nodes[node]
    new = {field: value for field, value in values.items() if getattr(record, field) != value}
    if not new:
        return
    name = "rename_node" if "name" in new else "update_node"
    with store.action(name, reason, extend=f"node:{node}:{','.join(new)}") as writer:
        writer.update("node", node, **new)


def move_node(store: Store, node: int, old_parent: int | None, parent: int | None, position: int) -> bool:
    """Move a node from one parent to another (None: the roots) and position; False where it would be a circle."""
    if parent is not None and makes_circle(store.project, node, parent):
        return False
    with store.action("move_node") as writer:
        if parent is None:
            if old_parent is not None:
                writer.delete_where("node_link", child=node, parent=old_parent)
            _place_at_root(store, writer, node, position)
        else:
            _place_under(store, writer, node, old_parent, parent, position)
    return True


def link_node(store: Store, node: int, parent: int, position: int | None = None) -> bool:
    """Let a node stand under one more parent, last or at a position; False where it would be a circle."""
    if makes_circle(store.project, node, parent):
        return False
    place = store.project.node_links.count("parent", parent) if position is None else position
    with store.action("link_node") as writer:
        _place_under(store, writer, node, None, parent, place)
    return True


def unlink_node(store: Store, node: int, parent: int) -> None:
    """Take a node from under one parent."""
    with store.action("unlink_node") as writer:
        writer.delete_where("node_link", child=node, parent=parent)


def merge_nodes(store: Store, sources: Sequence[int], target: int, reason: str = "") -> None:
    """Give the target what the sources have; the sources go to the bin.

    Units, children, research questions and memos move as a union without duplicates; texts of the chapter follow, and
    a summary moves where the target has none of its kind. Where both label one unit, the target's stance stands.
    """
    merging = [node for node in dict.fromkeys(sources) if node != target]
    if not merging:
        return
    with store.action("merge_nodes", reason) as writer:
        _merge_labels(store, writer, merging, target)
        _merge_children(store, writer, merging, target)
        _merge_questions(store, writer, merging, target)
        _merge_topics(store, writer, merging, target)
        _merge_texts(store, writer, merging, target)
        _merge_cards(store, writer, merging, target)
        for source in merging:
            writer.update("node", source, binned=1)


def split_node(store: Store, node: int, name: str, units: Sequence[int], reason: str = "") -> int:
    """Make a new code beside `node`, under the same parents, and move these units' labels to it; the new node."""
    project = store.project
    moving = set(units)
    links = sorted(project.node_links.where("child", node), key=lambda link: link.id)
    with store.action("split_node", reason) as writer:
        new = new_node(store, writer, project.nodes[node].layer, name, None)
        for link in links:
            siblings = [child.id for child in children(project, link.parent)]
            place = siblings.index(node) + 1 if node in siblings else len(siblings)
            _place_under(store, writer, new, None, link.parent, place)
        top = [root.id for root in roots(project)]
        if node in top:
            _place_at_root(store, writer, new, top.index(node) + 1)
        for label in project.labels.where("node", node):
            if label.unit in moving:
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


def _merge_labels(store: Store, writer: Writer, sources: list[int], target: int) -> None:
    has = {label.unit for label in store.project.labels.where("node", target)}
    for source in sources:
        for label in sorted(store.project.labels.where("node", source), key=lambda lb: lb.id):
            writer.delete("label", label.id)
            if label.unit not in has:
                has.add(label.unit)
                writer.insert(Label(unit=label.unit, node=target, stance=label.stance))


def _merge_children(store: Store, writer: Writer, sources: list[int], target: int) -> None:
    """Children follow; what the target itself stands under, and the target, take the source's own place instead."""
    project = store.project
    under = {link.child for link in project.node_links.where("parent", target)}
    at = max((link.position for link in project.node_links.where("parent", target)), default=-1)
    for source in sources:
        for child in children(project, source):
            writer.delete_where("node_link", child=child.id, parent=source)
            if child.id in sources or child.id in under:
                continue
            if not makes_circle(project, child.id, target):
                under.add(child.id)
                at += 1
                writer.insert(NodeLink(child=child.id, parent=target, position=at))
            elif len(parents(project, child.id)) == 1:
                for above in (p for p in parents(project, source) if p.id not in sources):
                    _place_under(store, writer, child.id, None, above.id, len(children(project, above.id)))


def _merge_questions(store: Store, writer: Writer, sources: list[int], target: int) -> None:
    answered = {link.question for link in store.project.question_nodes.where("node", target)}
    for source in sources:
        for link in store.project.question_nodes.where("node", source):
            if link.question in answered:
                writer.delete("question_node", link.id)
            else:
                answered.add(link.question)
                writer.update("question_node", link.id, node=target)


def _merge_topics(store: Store, writer: Writer, sources: list[int], target: int) -> None:
    answered = {link.topic for link in store.project.topic_nodes.where("node", target)}
    for source in sources:
        for link in store.project.topic_nodes.where("node", source):
            if link.topic in answered:
                writer.delete("topic_node", link.id)
            else:
                answered.add(link.topic)
                writer.update("topic_node", link.id, node=target)


def _merge_texts(store: Store, writer: Writer, sources: list[int], target: int) -> None:
    project = store.project
    written = {(s.kind, s.participant) for s in project.summaries.where("node", target) if s.text}
    at = max((item.position for item in project.outline.where("node", target)), default=-1)
    for source in sources:
        for memo in project.memos_on("node", source):
            writer.update("memo", memo.id, target_id=target)
        for summary in project.summaries.where("node", source):
            if summary.text and (summary.kind, summary.participant) not in written:
                written.add((summary.kind, summary.participant))
                writer.delete_where("summary", node=target, kind=summary.kind, participant=summary.participant)
                writer.update("summary", summary.id, node=target)
        for item in sorted(project.outline.where("node", source), key=lambda i: (i.position, i.id)):
            at += 1
            writer.update("outline_item", item.id, node=target, position=at)


def _merge_cards(store: Store, writer: Writer, sources: list[int], target: int) -> None:
    """A card on the wall is the target's, where it has none: the lines to it stay."""
    cards = [card for source in sources for card in store.project.cards_on("node", source)]
    if cards and not store.project.cards_on("node", target):
        writer.update("wall_card", cards[0].id, target_id=target)


def _place_under(store: Store, writer: Writer, node: int, old_parent: int | None, parent: int, position: int) -> None:
    """Put a node at a position under a parent and number the siblings anew.

    A link that is there is changed rather than replaced: the oldest link decides the inherited colour.
    """
    project = store.project
    links = sorted(project.node_links.where("parent", parent), key=lambda k: (k.position, k.id))
    rest = [link for link in links if link.child != node]
    shown = [link for link in rest if not project.nodes[link.child].binned]
    place = rest.index(shown[position]) if position < len(shown) else len(rest)
    for at, link in enumerate(rest):
        wanted = at if at < place else at + 1
        if link.position != wanted:
            writer.update("node_link", link.id, position=wanted)
    here = next((link for link in links if link.child == node), None)
    old = next((link for link in project.node_links.where("child", node) if link.parent == old_parent), None)
    if here is not None:
        writer.update("node_link", here.id, position=place)
        if old is not None and old.id != here.id:
            writer.delete("node_link", old.id)
    elif old is not None:
        writer.update("node_link", old.id, parent=parent, position=place)
    else:
        writer.insert(NodeLink(child=node, parent=parent, position=place))


def _place_at_root(store: Store, writer: Writer, node: int, position: int) -> None:
    """Put a node at a position among the roots and number all nodes anew."""
    project = store.project
    order = [n.id for n in sorted(project.nodes, key=lambda n: (n.position, n.id)) if n.id != node]
    shown = [n.id for n in roots(project) if n.id != node]
    order.insert(order.index(shown[position]) if position < len(shown) else len(order), node)
    for place, sibling in enumerate(order):
        record = project.nodes.get(sibling)
        if record is None or record.position != place:
            writer.update("node", sibling, position=place)
