"""The rows of a matrix: the tree of codes and themes as she has sorted, narrowed and folded it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.domain.analysis import Node
from annotator.domain.codebook import children, kind_of, roots, shown_colours
from annotator.domain.folding import fold
from annotator.domain.project import Project
from annotator.ui.languages import alphabetical
from annotator.ui.overview.grid import Head

Order = Literal["own", "name", "count"]
Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which rows there are: `folded` holds the places of the tree (ways from the top) below which nothing is shown."""

    text: str = ""
    order: Order = "own"
    hide_empty: bool = False
    folded: frozenset[Path] = frozenset()


def tree_heads(project: Project, sizes: Mapping[int, int], how: Arrangement) -> list[Head]:
    """The rows from the top. Codes stay below their theme; what the filter finds is shown with all above it."""
    colours, needle = shown_colours(project), fold(how.text.strip()).text

    def below(nodes: Sequence[Node], path: Path, is_found: bool) -> list[Head]:
        heads: list[Head] = []
        for node in _sorted(nodes, sizes, how.order):
            if node.id in path or (how.hide_empty and not sizes.get(node.id)):
                continue
            here = (*path, node.id)
            found = is_found or needle in fold(node.name).text
            inner = below(children(project, node.id), here, found)
            if not found and not inner:
                continue
            is_open = (bool(needle) or here not in how.folded) if inner else None
            theme = kind_of(project, node) == "theme"
            heads.append(Head(here, node.name, node.id, colours[node.id], theme, len(path), is_open))
            if is_open:
                heads += inner
        return heads

    return below(roots(project), (), not needle)


def foldable(project: Project) -> frozenset[Path]:
    """Every place of the tree with something below it."""
    found: set[Path] = set()

    def look(nodes: Sequence[Node], path: Path) -> None:
        for node in nodes:
            inner = children(project, node.id)
            if inner and node.id not in path:
                found.add((*path, node.id))
                look(inner, (*path, node.id))

    look(roots(project), ())
    return frozenset(found)


def _sorted(nodes: Sequence[Node], sizes: Mapping[int, int], order: Order) -> Sequence[Node]:
    if order == "name":
        return sorted(nodes, key=lambda node: alphabetical(node.name))
    if order == "count":
        return sorted(nodes, key=lambda node: -sizes.get(node.id, 0))
    return nodes
