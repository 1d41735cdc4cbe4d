"""The tree of codes and themes: order, colours, counts. Every count takes what `restriction.counted` does."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass

from annotator.domain.analysis import Layer, LayerKind, Node, Unit
from annotator.domain.project import Project
from annotator.domain.restriction import counted

PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#F0E442")
"""Okabe–Ito without black: the set that stays apart under three kinds of colour blindness (design §4)."""

IDEA_COLOUR = "#8A8A8A"

PATTERNS = 4


@dataclass(frozen=True, slots=True)
class Branch:
    """A node at one place of the tree; the same node may stand at several."""

    node: Node
    parent: int | None
    depth: int


def ordered_layers(project: Project) -> list[Layer]:
    """The layers from code (lowest) to main theme."""
    return sorted(project.layers, key=lambda layer: (layer.position, layer.id))


def names_of_kind(project: Project, kind: LayerKind) -> str:
    """What her levels of a kind are called, the lowest first; empty where she has none."""
    return " / ".join(layer.name for layer in ordered_layers(project) if layer.kind == kind)


def layer_for(project: Project, kind: LayerKind) -> Layer:
    """Where a new code, group or theme belongs: the lowest layer of its kind; where she has none, the nearest end."""
    layers = ordered_layers(project)
    return next((layer for layer in layers if layer.kind == kind), layers[0 if kind == "code" else -1])


def children(project: Project, parent: int) -> list[Node]:
    """The nodes directly under a node, in her order, without those in the bin."""
    links = sorted(project.node_links.where("parent", parent), key=lambda k: (k.position, k.id))
    return [node for link in links if not (node := project.nodes[link.child]).binned]


def parents(project: Project, child: int) -> list[Node]:
    """The nodes directly above a node, first link first, without those in the bin."""
    links = sorted(project.node_links.where("child", child), key=lambda k: k.id)
    return [node for link in links if not (node := project.nodes[link.parent]).binned]


def climbed(nodes: Iterable[int], above: Callable[[int], Iterable[int]]) -> list[int]:
    """Nodes and all those above them, nearest first; `above` tells which stand directly above one."""
    found: dict[int, None] = {}
    todo = list(nodes)
    while todo:
        fresh = [node for node in todo if node not in found]
        found |= dict.fromkeys(fresh)
        todo = [one for node in fresh for one in above(node)]
    return list(found)


def with_above(project: Project, node: int) -> list[int]:
    """A node and all those above it, nearest first."""
    return climbed([node], lambda one: [parent.id for parent in parents(project, one)])


def roots(project: Project) -> list[Node]:
    """The nodes under no other: the highest layers first, then her order."""
    rank = {layer.id: layer.position for layer in project.layers}
    found = [n for n in project.nodes if not n.binned and not parents(project, n.id)]
    return sorted(found, key=lambda n: (-rank.get(n.layer, 0), n.position, n.id))


def walk(project: Project) -> Iterator[Branch]:
    """Every place of the tree, top down. A circle in a file from elsewhere is followed once."""

    def below(node: Node, parent: int | None, path: tuple[int, ...]) -> Iterator[Branch]:
        yield Branch(node, parent, len(path))
        for child in children(project, node.id):
            if child.id not in path and child.id != node.id:
                yield from below(child, node.id, (*path, node.id))

    for root in roots(project):
        yield from below(root, None, ())


def sections(project: Project) -> list[tuple[int, int]]:
    """(node, depth) of every theme and group in printing order; one under two others stands at its first place."""
    found: list[tuple[int, int]] = []
    seen: set[int] = set()

    def visit(node: int, depth: int) -> None:
        if node in seen:
            return
        seen.add(node)
        found.append((node, depth))
        for child in children(project, node):
            if kind_of(project, child) != "code":
                visit(child.id, depth + 1)

    for root in roots(project):
        if kind_of(project, root) != "code":
            visit(root.id, 0)
    return found


def descendants(project: Project, node: int) -> set[int]:
    """The node itself and every node below it."""
    found: set[int] = set()
    todo = [node]
    while todo:
        current = todo.pop()
        if current not in found:
            found.add(current)
            todo.extend(child.id for child in children(project, current))
    return found


def makes_circle(project: Project, node: int, parent: int) -> bool:
    """Whether `parent` is the node or stands anywhere below it. Nodes in the bin count: they can be restored."""
    seen: set[int] = set()
    todo = [node]
    while todo:
        current = todo.pop()
        if current == parent:
            return True
        if current not in seen:
            seen.add(current)
            todo.extend(link.child for link in project.node_links.where("parent", current))
    return False


def carriers(project: Project) -> dict[int, set[int]]:
    """For every node, the units that count and carry it or one below it: all nodes in one pass."""
    counts_in = counted(project)
    units = {unit.id for unit in project.units if counts_in(unit)}
    own: dict[int, set[int]] = {}
    for label in project.labels:
        if label.unit in units:
            own.setdefault(label.node, set()).add(label.unit)
    below: dict[int, list[int]] = {}
    for link in project.node_links:
        if not project.nodes[link.child].binned:
            below.setdefault(link.parent, []).append(link.child)
    found: dict[int, set[int]] = {}

    def units_of(node: int) -> set[int]:
        if node not in found:
            found[node] = set(own.get(node, ()))  # first, so that a circle in a file from elsewhere ends here
            for child in below.get(node, ()):
                found[node] |= units_of(child)
        return found[node]

    return {node.id: units_of(node.id) for node in project.nodes}


def counts(project: Project) -> dict[int, int]:
    """For every node, how many units of included documents carry it or one below it."""
    return {node: len(units) for node, units in carriers(project).items()}


def recounted(project: Project, nodes: Set[int]) -> dict[int, int]:
    """The counts of some nodes and of all above them, as `counts` has them, looking at no others."""
    counts_in = counted(project)
    touched, todo = set(nodes), list(nodes)
    while todo:
        above = {link.parent for link in project.node_links.where("child", todo.pop())} - touched
        touched |= above
        todo.extend(above)
    found = {}
    for node in touched:
        carry = {label.unit for below in descendants(project, node) for label in project.labels.where("node", below)}
        found[node] = sum(counts_in(project.units[unit]) for unit in carry)
    return found


def kind_of(project: Project, node: Node) -> str:
    """`code`, `group` or `theme`, after the node's layer."""
    layer = project.layers.get(node.layer)
    return layer.kind if layer else "code"


def colour_of(project: Project, node: int) -> str:
    """The node's own colour, else that of the first node above with one, else one of the palette by age."""
    current, seen = project.nodes.get(node), set()
    if current is None:
        return IDEA_COLOUR
    while current.colour is None and current.id not in seen:
        seen.add(current.id)
        above = parents(project, current.id)
        if not above:
            return _palette_colour(project, current)
        current = above[0]
    return current.colour or _palette_colour(project, current)


def shown_colours(project: Project) -> dict[int, str]:
    """What `colour_of` says of every node, all in one pass."""
    first: dict[int, int] = {}
    for link in sorted(project.node_links, key=lambda k: -k.id):
        if not project.nodes[link.parent].binned:
            first[link.child] = link.parent
    found = {node.id: node.colour for node in project.nodes if node.colour is not None}
    for node in project.nodes:
        path: list[int] = []
        current: int | None = node.id
        while current is not None and current not in found and current not in path:
            path.append(current)
            current = first.get(current)
        if path:
            known = found.get(current) if current is not None else None
            colour = known or _palette_colour(project, project.nodes[path[-1] if current is None else current])
            found.update(dict.fromkeys(path, colour))
    return found


def _palette_colour(project: Project, node: Node) -> str:
    """For what stands under no theme and has no colour of its own: by age, so that it stays when others are moved."""
    return PALETTE[(node.id - 1) % len(PALETTE)]


def patterns(project: Project) -> dict[int, int]:
    """For every node outside the bin the line pattern (0 solid, 1 dashes, 2 dots, 3 dash-dot) that tells colours' likes
    apart: codes of one colour take them in turn, in tree order, wherever they stand; so do groups and themes."""
    colours = shown_colours(project)
    taken: Counter[tuple[str, bool]] = Counter()
    found: dict[int, int] = {}
    for branch in walk(project):
        node = branch.node
        if node.id not in found:
            alike = (colours[node.id], kind_of(project, node) == "code")
            found[node.id] = taken[alike] % PATTERNS
            taken[alike] += 1
    return found


def units_with(project: Project, nodes: set[int], included_only: bool = True) -> list[Unit]:
    """The units labelled with any of the nodes, in document and text order, each once."""
    return in_text_order(project, labelled_with(project, nodes, included_only))


def labelled_with(project: Project, nodes: set[int], included_only: bool = True) -> list[Unit]:
    """The units labelled with any of the nodes, each once, in no promised order: quicker than `units_with`."""
    ids = {label.unit for node in nodes for label in project.labels.where("node", node)}
    units = [project.units[i] for i in ids]
    if included_only:
        units = list(filter(counted(project), units))
    return units


def is_coded(project: Project, unit: int) -> bool:
    """Whether a unit carries a code or theme that is not in the bin."""
    return any(not project.nodes[label.node].binned for label in project.labels.where("unit", unit))


def in_text_order(project: Project, units: list[Unit]) -> list[Unit]:
    """Units by document, then by place in the text."""
    place = {d.id: i for i, d in enumerate(project.ordered_documents())}

    def key(unit: Unit) -> tuple[int, tuple[int, int], int]:
        ranges = project.ranges_of(unit.id)
        return place[unit.document], (ranges[0] if ranges else (0, 0)), unit.id

    return sorted(units, key=key)


def count_units(project: Project, node: int, below: bool = True) -> int:
    """How many units of included documents carry the node (or one below it)."""
    nodes = descendants(project, node) if below else {node}
    return len(labelled_with(project, nodes))


def same_name(project: Project, name: str, layer: int | None = None) -> Node | None:
    """A node of this name (white space and case aside) that is not in the bin, in one layer or any."""
    wanted = " ".join(name.split()).casefold()
    for node in project.nodes:
        if not node.binned and " ".join(node.name.split()).casefold() == wanted and layer in (None, node.layer):
            return node
    return None
