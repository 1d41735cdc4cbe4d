"""What goes into the report: its parts, and below them the tables of the method."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from annotator.reporting.parts import parts_of, taken
from annotator.reporting.settings import settings_of, table_part
from annotator.storage.actions import report
from annotator.ui.languages import current
from annotator.ui.session import Session


class PartsButton(QPushButton):
    """A button with a menu of ticks; the tables follow when she chooses another method."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._method = ""
        self._menu = QMenu(self)
        self.entries: dict[str, QAction] = {}
        self.setText(self.tr("Include …"))
        self.setMenu(self._menu)
        self.refresh()

    def refresh(self) -> None:
        """Show what is taken in now."""
        info = self._session.project.info
        if info.method != self._method:
            self._method = info.method
            self._build()
        settings = settings_of(self._session.project)
        for part in parts_of(self._session.project):
            self.entries[part.key].setChecked(taken(self._session.project, settings, part))

    def _build(self) -> None:
        self._menu.clear()
        self.entries.clear()
        for part in parts_of(self._session.project):
            title = part.title(current())
            of_method = part.key.startswith(table_part(""))
            self._add(part.key, self.tr("Table: %1").replace("%1", title) if of_method else title)

    def _add(self, name: str, text: str) -> None:
        entry = self._menu.addAction(text.replace("&", "&&"))
        entry.setCheckable(True)
        entry.triggered.connect(lambda on: self._choose(name, on))
        self.entries[name] = entry

    def _choose(self, name: str, on: bool) -> None:
        project = self._session.project
        part = next(part for part in parts_of(project) if part.key == name)
        report.take_part(self._session.store, name, on, part.suggested(project, settings_of(project)))
