"""The sharing page: making shares, taking them in, and answering what readers wrote."""

from PySide6.QtWidgets import QWidget

from annotator.ui.ask import Ask
from annotator.ui.sections.page import SectionsPage
from annotator.ui.session import Session
from annotator.ui.sharing.sections import SECTIONS


class SharingPanel(SectionsPage):
    """Stands in her own project alone."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        names = self.tr("Sharing"), self.tr("Parts of sharing")
        super().__init__(session, ask, names, ("Sharing", SECTIONS), parent)

    def show_item(self, item: int) -> None:
        """Go to a comment or suggestion."""
        self.show_section("reviews")
        self.section.show_item(item)
