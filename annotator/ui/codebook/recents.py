"""The codes used last, and the pinned ones: what the keys 1–9 stand for."""

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.ui.session import Session


class Recents(QObject):
    """Read from the labels, newest first, so nothing is stored; pins last as long as the project is open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pinned: list[int] = []
        self._known: list[int] | None = None
        self._newest: dict[int, int] = {}
        session.changed.connect(self._on_changes)

    def codes(self, most: int = 9) -> list[int]:
        """The pinned nodes, then those used last."""
        nodes = self._session.project.nodes
        pinned = [n for n in self._pinned if n in nodes and not nodes[n].binned]
        return (pinned + [n for n in self._used() if n not in pinned])[:most]

    def code_by_digit(self, digit: int) -> int | None:
        """The node that a key from 1 to 9 applies."""
        codes = self.codes()
        return codes[digit - 1] if 1 <= digit <= len(codes) else None

    def last(self) -> int | None:
        """The node used last."""
        return next(iter(self._used()), None)

    def is_pinned(self, node: int) -> bool:
        """Whether a node keeps its digit."""
        return node in self._pinned

    def pin(self, node: int, pinned: bool = True) -> None:
        """Let a node keep its digit, or no longer."""
        if pinned == (node in self._pinned):
            return
        if pinned:
            self._pinned.append(node)
        else:
            self._pinned.remove(node)
        self.changed.emit()

    def _used(self) -> list[int]:
        if self._known is None:
            project = self._session.project
            newest = {node.id: self._newest_label(node.id) for node in project.nodes}
            used = sorted((node for node in newest if newest[node]), key=newest.__getitem__, reverse=True)
            self._known = [node for node in used if not project.nodes[node].binned]
        return self._known

    def _newest_label(self, node: int) -> int:
        """The last label of a node, or 0. Remembered: a coding tells which node it was."""
        if node not in self._newest:
            self._newest[node] = max(
                (label.id for label in self._session.project.labels.where("node", node)), default=0
            )
        return self._newest[node]

    def _on_changes(self, changes: Changes) -> None:
        for node in changes.labelled:
            self._newest.pop(node, None)
        if changes.touches("label", "node"):
            self._known = None
            self.changed.emit()
