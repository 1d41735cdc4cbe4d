"""Which panel is which class. They are imported when first shown, so that the window stands at once."""

from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.ui.ask import Ask
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.session import Session

PANELS = {
    "documents": "annotator.ui.documents.panel.DocumentsPanel",
    "codebook": "annotator.ui.codebook.panel.CodebookPanel",
    "inspector": "annotator.ui.inspector.panel.InspectorPanel",
    "extracts": "annotator.ui.extracts.panel.ExtractsPanel",
    "units": "annotator.ui.units.panel.UnitsPanel",
    "search": "annotator.ui.search.panel.SearchPanel",
    "people": "annotator.ui.people.panel.PeoplePanel",
    "notes": "annotator.ui.notes.panel.NotesPanel",
    "chapter": "annotator.ui.chapter.panel.ChapterPanel",
}

NAMES = {
    "documents": QT_TRANSLATE_NOOP("Panels", "Interviews"),
    "codebook": QT_TRANSLATE_NOOP("Panels", "Codes and themes"),
    "inspector": QT_TRANSLATE_NOOP("Panels", "Unit"),
    "extracts": QT_TRANSLATE_NOOP("Panels", "Extracts"),
    "units": QT_TRANSLATE_NOOP("Panels", "Units"),
    "search": QT_TRANSLATE_NOOP("Panels", "Search"),
    "people": QT_TRANSLATE_NOOP("Panels", "People"),
    "notes": QT_TRANSLATE_NOOP("Panels", "Notes"),
    "chapter": QT_TRANSLATE_NOOP("Panels", "Chapter"),
}


def make_panel(name: str, session: Session, ask: Ask, parent: QWidget) -> Any:
    """A panel by name."""
    module, _, kind = PANELS[name].rpartition(".")
    panel = getattr(import_module(module), kind)(session, ask, parent)
    if not panel.accessibleName():
        panel.setAccessibleName(panel_name(name))
    return panel


def panel_name(name: str) -> str:
    """What a panel is called in her language."""
    return QCoreApplication.translate("Panels", NAMES[name])
