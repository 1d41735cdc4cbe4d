"""Where a unit is used: the sections of the chapter that quote it, by her choice or because it is golden."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.analysis import Node, Unit
from annotator.domain.codebook import children, descendants, in_text_order, kind_of, labelled_with, parents
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


def sections(project: Project) -> Iterator[Node]:
    """The nodes that have a section in the chapter: all but the codes under a theme."""
    for node in project.nodes:
        if not node.binned and (kind_of(project, node) != "code" or not parents(project, node.id)):
            yield node


def golden_quotes(project: Project, node: int) -> list[Unit]:
    """What a section quotes as long as she has put nothing into it: its golden units in text order, except those a
    sub-theme may show, those she has placed in a section, and those a correction has emptied."""
    if project.outline.count("node", node) or not any(unit.golden for unit in project.units):
        return []
    nodes = descendants(project, node)
    below = [child for child in children(project, node) if kind_of(project, child) != "code"]
    elsewhere = {each for child in below for each in descendants(project, child.id)}
    shown = {unit.id for unit in labelled_with(project, nodes & elsewhere)}
    shown |= {quote.unit for quote in project.quotes}
    found = [unit for unit in labelled_with(project, nodes) if unit.golden and unit.id not in shown]
    return in_text_order(project, [unit for unit in found if project.text_of(unit.id).strip()])


def quoted_under(project: Project) -> dict[int, list[str]]:
    """For every unit that is quoted, the themes under which it is, each once: all units in one pass."""
    found: dict[int, list[str]] = {}
    for section in sections(project):
        for golden in golden_quotes(project, section.id):
            found.setdefault(golden.id, []).append(section.name)
    for unit in {quote.unit for quote in project.quotes}:
        names = list(dict.fromkeys(use.name for use in uses_of(project, unit)))
        if names:
            found[unit] = names
    return found
