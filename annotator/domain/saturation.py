"""How many codes each interview was the first to bring, in her order: only where the method works with saturation."""

from dataclasses import dataclass

from annotator.domain.codebook import kind_of
from annotator.domain.project import Project
from annotator.domain.restriction import counted


@dataclass(frozen=True, slots=True)
class NewCodes:
    """An interview with the codes used in it, how many of them no earlier one had, and how many there are so far.

    `units` are those that carry one of the new codes.
    """

    document: int
    used: int
    new: int
    so_far: int
    units: tuple[int, ...] = ()


def new_codes(project: Project) -> list[NewCodes]:
    """One line for each interview that counts. Themes and codes in the bin are not counted."""
    codes = {node.id for node in project.nodes if not node.binned and kind_of(project, node) == "code"}
    counts_in, seen = counted(project), set[int]()
    found = []
    for document in project.ordered_documents(included_only=True):
        by_unit = {
            unit.id: {label.node for label in project.labels.where("unit", unit.id)} & codes
            for unit in project.units.where("document", document.id)
            if counts_in(unit)
        }
        used = set[int]().union(*by_unit.values())
        new = used - seen
        seen |= used
        units = tuple(unit for unit, nodes in by_unit.items() if nodes & new)
        found.append(NewCodes(document.id, len(used), len(new), len(seen), units))
    return found
