"""While the key is worked out in the worker, the window loads what it will need with an open project, bit by bit."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

MODULES = (
    "annotator.ui.codebook.code_box",
    "annotator.ui.transcript.gutter",
    "annotator.ui.transcript.pane",
    "annotator.ui.shell.coding_desk",
    "annotator.ui.documents.panel",
    "annotator.ui.codebook.panel",
    "annotator.ui.inspector.panel",
    "annotator.ui.shell.open_project",
)
"""Each takes some 20 ms with what it needs itself and the ones before do not."""


class Ahead(QObject):
    """Loads one module whenever there is nothing else to do; what is still missing at the end comes with its use."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(MODULES)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_idle)

    def start(self) -> None:
        """Begin, or go on."""
        if self._left:
            self._timer.start()

    def _on_idle(self) -> None:
        import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
