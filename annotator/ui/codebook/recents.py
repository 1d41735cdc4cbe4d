"""The codes used last, and the pinned ones: what the keys 1–9 stand for."""

from operator import attrgetter

from PySide6.QtCore import QObject, Signal

from annotator.ui.session import Session


class Recents(QObject):
    """Read from the labels, newest first, so nothing is stored; pins last as long as the project is open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pinned: list[int] = []
        self._known: list[int] | None = None
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
            newest = {label.node: label.id for label in sorted(project.labels, key=attrgetter("id"))}
            used = sorted(newest, key=newest.__getitem__, reverse=True)
            self._known = [node for node in used if not project.nodes[node].binned]
        return self._known

    def _on_changes(self, changes: object) -> None:
        if changes.touches("label", "node"):  # type: ignore[attr-defined]
            self._known = None
            self.changed.emit()
