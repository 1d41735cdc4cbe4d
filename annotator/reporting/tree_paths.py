"""The tree of codes and themes as lines of a table: from each root down to each leaf."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.analysis import Layer, Node
from annotator.domain.codebook import ordered_layers, walk
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Place:
    """A node at one place of the tree, with the number of that place: `1.2`."""

    node: Node
    number: str


Path = list[Place]


def paths(project: Project) -> Iterator[Path]:
    """Every way down, in tree order."""
    path: Path = []
    below = [0]
    for branch in walk(project):
        if branch.depth < len(path):
            yield path
        path = path[: branch.depth]
        del below[branch.depth + 1 :]
        below[branch.depth] += 1
        below.append(0)
        path = [*path, Place(branch.node, ".".join(map(str, below[:-1])))]
    if path:
        yield path


def on_layers(path: Sequence[Place], layers: Collection[int]) -> list[Place]:
    """The places of a path that are on some levels."""
    return [place for place in path if place.node.layer in layers]


def longest(lines: Mapping[tuple[int, ...], Path]) -> list[Path]:
    """Lines by the ids of their nodes, without those that are only the beginning of another: a theme with groups needs
    no row without one."""
    begun = {key[:length] for key in lines for length in range(len(key))}
    return [line for key, line in lines.items() if key not in begun]


def used_layers(project: Project) -> list[Layer]:
    """The levels that hold a code or theme, from the highest to the codes."""
    holding = {node.layer for node in project.nodes if not node.binned}
    return [layer for layer in reversed(ordered_layers(project)) if layer.id in holding]
