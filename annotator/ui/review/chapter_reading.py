"""The chapter in a share: as it will read, and nothing to write in."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.reporting.chapter import build_report
from annotator.reporting.settings import settings_of
from annotator.ui.ask import Ask
from annotator.ui.chapter.preview import Preview
from annotator.ui.session import Session


class ChapterReading(QWidget):
    """The preview alone."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._preview = Preview()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._preview)
        self.setFocusProxy(self._preview)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        project = self._session.project
        self._preview.show_report(build_report(project, settings_of(project)).report)
