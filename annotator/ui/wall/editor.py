"""Words written on the wall itself: on a slip, a line, a group."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.writing import GrowingText


class WallEditor(GrowingText):
    """Lies over what it writes. Esc, Ctrl+Return (Return in one line) and leaving it end it; all is stored by then."""

    def __init__(
        self, name: str, text: str, place: QRect, one_line: bool, write: Callable[[str], None], on: QWidget
    ) -> None:
        super().__init__(name, on, one_line=one_line, lines=1 if one_line else 3)
        self.setProperty("role", "")  # a field that can be seen, over cards
        self._back = on
        self.show_text(text)
        self.written.connect(write)
        self.left_by_key.connect(self.end)
        self.setGeometry(place)
        self.setMinimumHeight(self.sizeHint().height())
        self.show()
        self.setFocus()
        self.selectAll()

    def end(self) -> None:
        """Store and go. The focus is given back first: a field that is hidden with it would pass it on to a card."""
        self.flush()
        view = self._back.parentWidget()
        if view is not None:
            view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        if self.isVisible():
            self.hide()
            self.deleteLater()
