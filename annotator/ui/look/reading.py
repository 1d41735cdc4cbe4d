"""The letters she reads interviews in, wherever the participants' words are read at length."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

_PROPERTY = "reading_family"


def choose_family(application: QApplication, family: str) -> None:
    """Let the words of interviews be read in a family; empty leaves each place its own."""
    application.setProperty(_PROPERTY, family)


def reading(font: QFont) -> QFont:
    """The same font in the family she has chosen, if she has."""
    application = QApplication.instance()
    family = str(application.property(_PROPERTY) or "") if application is not None else ""
    made = QFont(font)
    if family:
        made.setFamilies([family])
    return made
