"""The program as `python -m annotator` starts it, until its window is painted and answers; prints milliseconds.

The argument is the time (seconds since the epoch) at which the process was asked for.
"""

import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent

from annotator import __main__ as program
from annotator.ui import app
from annotator.ui.shell.window import Window


def _tell() -> None:
    print((time.time() - float(sys.argv[1])) * 1000)
    QCoreApplication.exit(0)


class _Window(Window):
    """Tells when it is painted and every event that waited is done."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._on_shown)

    def _on_shown(self) -> None:
        self.repaint()  # whatever the platform has put off
        QTimer.singleShot(0, _tell)


vars(app)["Window"] = _Window
sys.exit(program.main([]))
