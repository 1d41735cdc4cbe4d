"""The words for codes at the caret and under the pointer, which sighted readers see as lines."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.drawing import IDEA_NODE
from annotator.domain.lanes import Coding
from annotator.domain.project import Project
from annotator.ui.transcript.rich import escape


def name_of(project: Project, node: int) -> str:
    """A node's name as the view says it; uncoded highlights have none of their own.

    Below zero it is a new code that is only suggested (see `passes.node_given`).
    """
    if node < IDEA_NODE and -node in project.review_items:
        return project.review_items[-node].text
    record = project.nodes.get(node)
    if node == IDEA_NODE or record is None:
        return QCoreApplication.translate("Transcript", "Uncoded highlight")
    return record.name


def crossing(project: Project, before: list[Coding], now: list[Coding]) -> str:
    """What to say when the caret moved from one set of codings to another; empty when nothing changed."""
    old, new = {(c.unit, c.node) for c in before}, {(c.unit, c.node) for c in now}
    leaves = QCoreApplication.translate("Transcript", "Leaves code: %1")
    enters = QCoreApplication.translate("Transcript", "Enters code: %1")
    left = [leaves.replace("%1", name_of(project, c.node)) for c in before if (c.unit, c.node) not in new]
    entered = [enters.replace("%1", name_of(project, c.node)) for c in now if (c.unit, c.node) not in old]
    return ". ".join(left + entered)


def described(project: Project, codings: list[Coding]) -> str:
    """Names and definitions of codings as rich text for a tooltip; empty when there are none."""
    nodes = list(dict.fromkeys(coding.node for coding in codings))
    return "<br>".join(_described(project, node) for node in nodes)


def _described(project: Project, node: int) -> str:
    record = project.nodes.get(node)
    definition = f"<br>{escape(record.definition)}" if record is not None and record.definition else ""
    return f"<b>{escape(name_of(project, node))}</b>{definition}"
