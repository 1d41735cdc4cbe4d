"""What goes into the report: its parts, and below them the tables of the method."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from annotator.reporting.settings import settings_of, table_part, with_part
from annotator.storage.actions import card
from annotator.storage.templates import template_of
from annotator.ui.chapter.sentences import PARTS, said
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
        settings = settings_of(info)
        for name, entry in self.entries.items():
            table = name.removeprefix(table_part(""))
            entry.setChecked(table in settings.tables if table != name else bool(getattr(settings, name)))

    def _build(self) -> None:
        self._menu.clear()
        self.entries.clear()
        for name, text in PARTS.items():
            self._add(name, said(text))
        self._menu.addSeparator()
        for table in template_of(self._session.project).tables:
            self._add(table_part(table.key), self.tr("Table: %1").replace("%1", table.title.said(current())))

    def _add(self, name: str, text: str) -> None:
        entry = self._menu.addAction(text.replace("&", "&&"))
        entry.setCheckable(True)
        entry.triggered.connect(lambda on: self._choose(name, on))
        self.entries[name] = entry

    def _choose(self, name: str, on: bool) -> None:
        card.update_card(self._session.store, report_parts=with_part(self._session.project.info, name, on))
