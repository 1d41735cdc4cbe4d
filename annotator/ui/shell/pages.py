"""Which panel is which class. They are imported when first shown, so that the window stands at once."""

from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.ask import Ask
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.review.reading import in_share
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at

PANELS = {
    "documents": "annotator.ui.documents.panel.DocumentsPanel",
    "codebook": "annotator.ui.codebook.panel.CodebookPanel",
    "inspector": "annotator.ui.inspector.panel.InspectorPanel",
    "extracts": "annotator.ui.extracts.panel.ExtractsPanel",
    "units": "annotator.ui.units.panel.UnitsPanel",
    "overview": "annotator.ui.overview.panel.OverviewPanel",
    "search": "annotator.ui.search.panel.SearchPanel",
    "people": "annotator.ui.people.panel.PeoplePanel",
    "notes": "annotator.ui.notes.panel.NotesPanel",
    "method": "annotator.ui.method.panel.MethodPanel",
    "chapter": "annotator.ui.chapter.panel.ChapterPanel",
    "privacy": "annotator.ui.privacy.panel.PrivacyPanel",
    "sharing": "annotator.ui.sharing.panel.SharingPanel",
    "themes": "annotator.ui.themes.panel.ThemesPanel",
    "wall": "annotator.ui.wall.panel.WallPanel",
}

IN_SHARE = {
    "inspector": "annotator.ui.review.reading_panel.ReadingPanel",
    "chapter": "annotator.ui.review.chapter_reading.ChapterReading",
    "sharing": "annotator.ui.review.own_items.OwnItemsPanel",
}
"""What stands in a share in the place of panels that write."""

NAMES = {
    "documents": QT_TRANSLATE_NOOP("Panels", "Interviews"),
    "codebook": QT_TRANSLATE_NOOP("Panels", "Codes and themes"),
    "inspector": QT_TRANSLATE_NOOP("Panels", "Unit"),
    "extracts": QT_TRANSLATE_NOOP("Panels", "Extracts"),
    "units": QT_TRANSLATE_NOOP("Panels", "Units"),
    "overview": QT_TRANSLATE_NOOP("Panels", "Overview"),
    "search": QT_TRANSLATE_NOOP("Panels", "Search"),
    "people": QT_TRANSLATE_NOOP("Panels", "People"),
    "notes": QT_TRANSLATE_NOOP("Panels", "Notes"),
    "method": QT_TRANSLATE_NOOP("Panels", "Method"),
    "chapter": QT_TRANSLATE_NOOP("Panels", "Chapter"),
    "privacy": QT_TRANSLATE_NOOP("Panels", "Privacy"),
    "sharing": QT_TRANSLATE_NOOP("Panels", "Sharing"),
    "themes": QT_TRANSLATE_NOOP("Panels", "Themes"),
    "wall": QT_TRANSLATE_NOOP("Panels", "Wall"),
}


def make_panel(name: str, session: Session, ask: Ask, parent: QWidget) -> Any:
    """A panel by name."""
    path = IN_SHARE.get(name, PANELS[name]) if in_share(session) else PANELS[name]
    module, _, kind = path.rpartition(".")
    panel = getattr(import_module(module), kind)(session, ask, parent)
    if not panel.accessibleName():
        panel.setAccessibleName(panel_name(name))
    return panel


class LatePanel(QWidget):
    """The place of a panel that stands behind others: made when it is first seen, the project opens without it."""

    def __init__(self, name: str, session: Session, ask: Ask, parent: QWidget) -> None:
        super().__init__(parent)
        self._make = partial(make_panel, name, session, ask, self)
        self._panel: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> Any:
        """The panel."""
        if self._panel is None:
            self._panel = self._make()
            self.layout().addWidget(self._panel)  # type: ignore[union-attr]
            begin_at(self, self._panel)
        return self._panel

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.panel.show()


def panel_name(name: str) -> str:
    """What a panel is called in her language."""
    return QCoreApplication.translate("Panels", NAMES[name])
