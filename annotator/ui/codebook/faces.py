"""What the tree, the code box and the chips show of a node, worked out for all nodes at once."""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, replace
from typing import Any, Literal

from annotator.domain import codebook
from annotator.domain.codebook import counts, parents, shown_colours
from annotator.domain.project import Project
from annotator.ui.codebook.matching import folded

Order = Literal["own", "name", "count"]
NameKey = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Face:
    """A node as it is shown: kind is `code`, `group` or `theme`; count is of units with it or one below it."""

    node: int
    name: str
    colour: str
    kind: str
    layer: str
    count: int
    defined: bool


def faces(project: Project) -> dict[int, Face]:
    """The face of every node that is not in the bin."""
    numbers, colours = counts(project), shown_colours(project)
    layers = {layer.id: layer for layer in project.layers}
    found = {}
    for node in project.nodes:
        if not node.binned:
            layer = layers.get(node.layer)
            kind, title = (layer.kind, layer.name) if layer else ("code", "")
            defined = bool(node.definition.strip())
            found[node.id] = Face(node.id, node.name, colours[node.id], kind, title, numbers[node.id], defined)
    return found


def recounted(project: Project, known: Mapping[int, Face], nodes: Set[int] | None) -> dict[int, Face]:
    """The faces with their counts as they are now; only `nodes` were given or taken, or (None) any of them."""
    numbers = counts(project) if nodes is None else codebook.recounted(project, nodes)
    changed = {n: replace(known[n], count=count) for n, count in numbers.items() if n in known}
    return {**known, **changed}


def child_lists(project: Project, known: Mapping[int, Face], order: Order, key: NameKey) -> dict[int, list[int]]:
    """The shown nodes under each node, in the order asked for; under 0 the roots."""
    below: dict[int, list[int]] = {0: []}
    linked: set[int] = set()
    for link in sorted(project.node_links, key=lambda k: (k.position, k.id)):
        if link.child in known and link.parent in known:
            siblings = below.setdefault(link.parent, [])
            if link.child not in siblings:
                siblings.append(link.child)
                linked.add(link.child)
    rank = {layer.id: -layer.position for layer in project.layers}
    loose = [node for node in project.nodes if node.id in known and node.id not in linked]
    loose.sort(key=lambda n: (rank.get(n.layer, 0), n.position, n.id))
    below[0] = [node.id for node in loose]
    if order != "own":
        for siblings in below.values():
            siblings.sort(key=lambda n: key(known[n].name))
            if order == "count":
                siblings.sort(key=lambda n: -known[n].count)
    return below


def path_of(project: Project, node: int) -> str:
    """The names above a node, top first; of several, the first."""
    names: list[str] = []
    seen = {node}
    above = parents(project, node)
    while above and above[0].id not in seen:
        seen.add(above[0].id)
        names.append(above[0].name)
        above = parents(project, above[0].id)
    return " › ".join(reversed(names))


def answering(known: Mapping[int, Face], lists: Mapping[int, list[int]], query: str) -> set[int]:
    """The nodes whose names hold every word of a folded query, what stands above them and what stands below them."""
    found = set(known)
    for part in query.split():
        found = {node for node in found if part in folded(known[node].name)}
    above, rising = set(found), found
    while rising:
        rising = {node for node, below in lists.items() if not rising.isdisjoint(below)} - above
        above |= rising
    return above | closure(found, lists)


def closure(start: Set[int], step: Mapping[int, list[int]]) -> set[int]:
    """What can be reached from some nodes, and they themselves."""
    found, todo = set(start), [node for node in start if node in step]
    while todo:
        for node in step[todo.pop()]:
            if node not in found:
                found.add(node)
                if node in step:
                    todo.append(node)
    return found
