"""Where a unit is used: the sections of the chapter that quote it."""

from dataclasses import dataclass

from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Use:
    """A quote of the unit in the section of a theme, by the theme's name."""

    quote: int
    node: int
    name: str


def uses_of(project: Project, unit: int) -> list[Use]:
    """Every use of a unit, oldest first; themes in the bin are no part of the chapter."""
    found = []
    for quote in sorted(project.quotes.where("unit", unit), key=lambda quote: quote.id):
        item = project.outline.first("quote", quote.id)
        node = project.nodes.get(item.node) if item is not None else None
        if node is not None and not node.binned:
            found.append(Use(quote.id, node.id, node.name))
    return found


def quoted_under(project: Project) -> dict[int, list[str]]:
    """For every unit that is quoted, the themes under which it is, each once: all units in one pass."""
    found: dict[int, list[str]] = {}
    for unit in {quote.unit for quote in project.quotes}:
        names = list(dict.fromkeys(use.name for use in uses_of(project, unit)))
        if names:
            found[unit] = names
    return found
