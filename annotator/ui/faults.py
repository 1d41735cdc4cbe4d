"""The border where errors end: the world's are explained, ours are owned up to. Nothing is written to any log."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from annotator.ui.ask import Ask
from annotator.ui.error_places import remember, where
from annotator.ui.messages import is_expected, message


class Faults(QObject):
    """Takes the place of `sys.excepthook`, which PySide6 also calls for slots, events and threads."""

    _caught = Signal(object)

    def __init__(self, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._telling = False
        self._caught.connect(self._tell)
        sys.excepthook = self.catch

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell about an error, from whatever thread it comes."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self._caught.emit(error)

    def let_go(self) -> None:
        """Give the hook back to Python."""
        sys.excepthook = sys.__excepthook__

    def _tell(self, error: BaseException) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            if isinstance(error, Exception) and is_expected(error):
                said = message(error)
                self._ask.tell(said.title, said.text)
            else:
                self._own_up(error)
        finally:
            self._telling = False

    def _own_up(self, error: BaseException) -> None:
        remember(error)
        text = self.tr(
            "Your project is safe: every step before this one is stored. If it happens again, please report these "
            "lines; they hold nothing from your project.\n\n%1"
        )
        self._ask.tell(self.tr("Something went wrong in the program"), text.replace("%1", where(error)))
