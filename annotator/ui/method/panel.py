"""The method page."""

from PySide6.QtWidgets import QWidget

from annotator.ui.ask import Ask
from annotator.ui.method.sections import SECTIONS
from annotator.ui.sections.page import SectionsPage
from annotator.ui.session import Session


class MethodPanel(SectionsPage):
    """What she has chosen to do, and what there is of it."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        names = self.tr("Method"), self.tr("Parts of the method")
        super().__init__(session, ask, names, ("Method", SECTIONS), parent)
