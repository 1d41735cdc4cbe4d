"""What a table tells of a code or theme: its definition, who speaks of it, how many units it has."""

from functools import cached_property

from annotator.domain.analysis import Node
from annotator.domain.codebook import counts
from annotator.domain.project import Project
from annotator.domain.voices import included_participants
from annotator.reporting.counting import participants_with
from annotator.reporting.model import Cell, cell


class NodeCells:
    """The cells of a project's codes and themes."""

    KINDS = ("definition", "participants", "count")

    def __init__(self, project: Project) -> None:
        self._project = project

    def cell(self, kind: str, node: Node) -> Cell:
        """One cell, of one of `KINDS`."""
        if kind == "definition":
            return cell(node.definition.strip())
        if kind == "count":
            return cell(str(self._counts[node.id]))
        known = participants_with(self._project, node.id)
        return cell(", ".join(p.pseudonym for p in included_participants(self._project) if p.id in known))

    @cached_property
    def _counts(self) -> dict[int, int]:
        return counts(self._project)
