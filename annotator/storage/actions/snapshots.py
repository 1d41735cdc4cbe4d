"""Snapshots: dated pictures of all codes and themes, and going back to one. Going back bins; it deletes nothing."""

from collections.abc import Collection
from dataclasses import replace

from annotator.domain.analysis import Label, Layer, Node, NodeLink
from annotator.domain.pictures import parents_of, picture_of, rows_of, same_picture
from annotator.domain.snapshots import UNIT_DIGITS, Snapshot, SnapshotNode
from annotator.storage.store import Store, Writer, now


def take_snapshot(store: Store, name: str, note: str = "") -> int:
    """Keep how codes and themes are now; the snapshot."""
    with store.action("take_snapshot") as writer:
        return _take(writer, picture_of(store.project), name, note)


def rename_snapshot(store: Store, snapshot: int, name: str) -> None:
    """Call a snapshot something else; an empty name is no name."""
    name = " ".join(name.split())
    if name and name != store.project.snapshots[snapshot].name:
        with store.action("rename_snapshot", extend=f"snapshot:{snapshot}") as writer:
            writer.update("snapshot", snapshot, name=name)


def write_snapshot_note(store: Store, snapshot: int, note: str) -> None:
    """Say what the step was about (a burst of typing is one action)."""
    if note != store.project.snapshots[snapshot].note:
        with store.action("write_snapshot_note", extend=f"snapshot:{snapshot}") as writer:
            writer.update("snapshot", snapshot, note=note)


def delete_snapshot(store: Store, snapshot: int) -> None:
    """Remove a snapshot; codes and themes stay as they are."""
    with store.action("delete_snapshot") as writer:
        writer.delete_where("snapshot_node", snapshot=snapshot)
        writer.delete("snapshot", snapshot)


def restore_snapshot(store: Store, snapshot: int, keep_as: str = "") -> None:
    """Make codes and themes what they were, in one action.

    Nodes of then come out of the bin, or are made anew; those made since go into it, with their labels. A unit whose
    codes were moved to others since has its own again; what she has coded since, and codes given besides, stay. With
    `keep_as`, how it is now is first kept as a snapshot of this name, unless one holds it already.
    """
    rows = rows_of(store.project, snapshot)
    with store.action("restore_snapshot") as writer:
        picture = picture_of(store.project)
        if keep_as and not _is_kept(store, picture):
            _take(writer, picture, keep_as, "")
        _Restoring(store, writer, rows).do()


def is_kept(store: Store) -> bool:
    """Whether a snapshot shows codes and themes as they are now."""
    return _is_kept(store, picture_of(store.project))


def _is_kept(store: Store, picture: list[SnapshotNode]) -> bool:
    return any(same_picture(rows_of(store.project, snapshot.id), picture) for snapshot in store.project.snapshots)


def forget_units(store: Store, writer: Writer, uuids: Collection[str]) -> None:
    """Take units out of all snapshots, inside an action that is already running: they are to be nowhere."""
    gone = {uuid[:UNIT_DIGITS] for uuid in uuids}
    for row in store.project.snapshot_nodes:
        units = row.units.split()
        if not gone.isdisjoint(units):
            writer.update("snapshot_node", row.id, units=" ".join(unit for unit in units if unit not in gone))


def _take(writer: Writer, picture: list[SnapshotNode], name: str, note: str) -> int:
    snapshot = writer.insert(Snapshot(name=" ".join(name.split()), at=now(), note=note))
    writer.insert_many([replace(row, snapshot=snapshot) for row in picture])
    return snapshot


class _Restoring:
    """One going back, inside an action that is already running."""

    def __init__(self, store: Store, writer: Writer, rows: list[SnapshotNode]) -> None:
        self.project, self.writer, self.rows = store.project, writer, rows
        self.ids: dict[str, int] = {}
        self.layers: dict[tuple[str, str], int] = {}

    def do(self) -> None:
        self._nodes()
        self._links()
        self._labels()

    def _nodes(self) -> None:
        known = {node.uuid: node for node in self.project.nodes}
        for row in self.rows:
            node = known.get(row.node)
            values = {"name": row.name, "definition": row.definition, "colour": row.colour, "position": row.position}
            if node is None:
                made = Node(uuid=row.node, layer=self._layer(row), created=now())
                self.ids[row.node] = self.writer.insert(replace(made, **values))  # type: ignore[arg-type]
            else:
                self.ids[row.node] = node.id
                self.writer.update("node", node.id, layer=self._layer(row), binned=0, **values)
        last = len(self.rows)
        for node in sorted(self.project.nodes, key=lambda node: (node.position, node.id)):
            if node.uuid not in self.ids:
                self.writer.update("node", node.id, binned=1, position=last)
                last += 1

    def _layer(self, row: SnapshotNode) -> int:
        """The layer of that name and kind; else one of that kind; made where there is none."""
        key = (row.layer, row.kind)
        if key not in self.layers:
            alike = sorted((lay for lay in self.project.layers if lay.kind == row.kind), key=lambda lay: lay.position)
            named = [layer for layer in alike if layer.name == row.layer]
            found = next(iter(named or alike), None)
            place = max((layer.position for layer in self.project.layers), default=-1) + 1
            new = Layer(position=place, name=row.layer, kind=row.kind)
            self.layers[key] = found.id if found is not None else self.writer.insert(new)
        return self.layers[key]

    def _links(self) -> None:
        """Links between nodes of then as they were; their order stays that of their ids, which decides colours."""
        shown = set(self.ids.values())
        above: dict[int, set[int]] = {}
        for row in self.rows:
            child = self.ids[row.node]
            wanted = [(self.ids[uuid], place) for uuid, place in parents_of(row) if uuid in self.ids]
            above[child] = {parent for parent, _ in wanted}
            links = sorted(self.project.node_links.where("child", child), key=lambda link: link.id)
            links = [link for link in links if link.parent in shown]
            for link, (parent, place) in zip(links, wanted, strict=False):
                self.writer.update("node_link", link.id, parent=parent, position=place)
            for link in links[len(wanted) :]:
                self.writer.delete("node_link", link.id)
            for parent, place in wanted[len(links) :]:
                self.writer.insert(NodeLink(child=child, parent=parent, position=place))
        self._links_of_bin(shown, above)

    def _links_of_bin(self, shown: set[int], above: dict[int, set[int]]) -> None:
        """What goes into the bin keeps its place, for the day it is taken out, unless that would be a circle."""
        for link in sorted(self.project.node_links, key=lambda link: link.id):
            if link.child in shown and link.parent in shown:
                continue
            if _reaches(above, link.parent, link.child):
                self.writer.delete("node_link", link.id)
            else:
                above.setdefault(link.child, set()).add(link.parent)

    def _labels(self) -> None:
        shown = set(self.ids.values())
        units = {unit.uuid[:UNIT_DIGITS]: unit for unit in self.project.units}
        then: dict[int, set[int]] = {}
        for row in self.rows:
            for digits in row.units.split():
                if digits in units:
                    then.setdefault(units[digits].id, set()).add(self.ids[row.node])
        new: list[Label] = []
        for unit, nodes in then.items():
            labels = self.project.labels.where("unit", unit)
            missing = sorted(nodes - {label.node for label in labels})
            if not missing:
                continue
            if self.project.units[unit].status == "idea":
                self.writer.update("unit", unit, status="coded")
            came = sorted((lb for lb in labels if lb.node in shown - nodes), key=lambda label: label.id)
            for label, node in zip(came, missing, strict=False):
                self.writer.update("label", label.id, node=node)  # its stance goes along
            for label in came[len(missing) :]:
                self.writer.delete("label", label.id)
            new += [Label(unit=unit, node=node) for node in missing[len(came) :]]
        self.writer.insert_many(new)


def _reaches(above: dict[int, set[int]], node: int, wanted: int) -> bool:
    """Whether `wanted` is the node or stands anywhere above it."""
    seen, todo = {node}, [node]
    while todo:
        if wanted in seen:
            return True
        fresh = above.get(todo.pop(), set()) - seen
        seen |= fresh
        todo.extend(fresh)
    return wanted in seen
