"""The chapter in a share: as it will read, and nothing to write in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.ask import Ask
from annotator.ui.chapter.pages import Pages
from annotator.ui.session import Session


class ChapterReading(QWidget):
    """The pages alone."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = Pages(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(self._pages)
