"""What has no place among the categories, and what has two: content analysis wants everything in exactly one."""

from collections import Counter

from annotator.domain.codebook import carriers, descendants, kind_of
from annotator.domain.project import Project
from annotator.domain.restriction import counted


def nodes_on(project: Project, slot: str) -> set[int]:
    """The nodes of the level in a slot, whatever she calls it, without those in the bin."""
    layers = {layer.id for layer in project.layers if layer.slot == slot}
    return {node.id for node in project.nodes if node.layer in layers and not node.binned}


def units_on_two(project: Project, slot: str) -> set[int]:
    """The units that count and stand under more than one node of a level that should part them."""
    carried = carriers(project)
    times = Counter(unit for node in nodes_on(project, slot) for unit in carried[node])
    return {unit for unit, nodes in times.items() if nodes > 1}


def codes_outside(project: Project, slot: str) -> set[int]:
    """The codes that stand under no node of a level."""
    under = set[int]().union(*(descendants(project, node) for node in nodes_on(project, slot)))
    return _codes(project) - under


def units_without_code(project: Project) -> set[int]:
    """The units that count and carry no code: marked only, or put under a category or theme at once."""
    codes = _codes(project)
    coded = {label.unit for label in project.labels if label.node in codes}
    return {unit.id for unit in filter(counted(project), project.units)} - coded


def _codes(project: Project) -> set[int]:
    return {node.id for node in project.nodes if not node.binned and kind_of(project, node) == "code"}
