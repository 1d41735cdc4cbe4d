"""When the numbers in the tree are counted anew, and which."""

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import Changes

COUNT_DELAY_MS = 40
"""Counts follow a coding after the text has been repainted: the eye is there."""


class Uncounted(QObject):
    """Collects the nodes that were given or taken until there is time to count them."""

    due = Signal(object)
    """The nodes, or None for all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._nodes: frozenset[int] | None = frozenset()
        self._timer = QTimer(self, interval=COUNT_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    def note(self, changes: Changes) -> None:
        """Take in what changed: labels, or documents that are counted now and were not before."""
        if changes.touches("document") or self._nodes is None:
            self._nodes = None
        else:
            self._nodes |= changes.labelled
        self._timer.start()

    def _on_time(self) -> None:
        nodes, self._nodes = self._nodes, frozenset()
        self.due.emit(nodes)
