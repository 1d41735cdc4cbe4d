"""The border where errors end: the world's are explained, ours are owned up to. Nothing is written to any log."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from annotator.ui.ask import Ask
from annotator.ui.messages import is_expected, message

PACKAGE = Path(__file__).parent.parent


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
        text = self.tr(
            "Your project is safe: every step before this one is stored. If it happens again, please report these "
            "lines; they hold nothing from your project.\n\n%1"
        )
        self._ask.tell(self.tr("Something went wrong in the program"), text.replace("%1", where(error)))


def where(error: BaseException) -> str:
    """Kind and place of a fault, without its message: that may hold words of an interview."""
    lines = [type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        name = path.relative_to(PACKAGE).as_posix() if path.is_relative_to(PACKAGE) else path.name
        lines.append(f"{name}:{frame.lineno} {frame.name}")
    return "\n".join([lines[0], *lines[-4:]] if len(lines) > 5 else lines)
