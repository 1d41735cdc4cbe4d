"""The privacy page."""

from PySide6.QtWidgets import QWidget

from annotator.ui.ask import Ask
from annotator.ui.privacy.open_key import open_key
from annotator.ui.privacy.sections import SECTIONS
from annotator.ui.sections.page import SectionsPage
from annotator.ui.session import Session


class PrivacyPanel(SectionsPage):
    """Follows the linking key too."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        names = self.tr("Privacy"), self.tr("Parts of privacy")
        super().__init__(session, ask, names, ("Privacy", SECTIONS), parent)
        key = open_key(session)
        key.opened.connect(self.refresh_soon)
        key.closed.connect(self.refresh_soon)

    def show_section(self, section: str, participant: int | None = None) -> None:
        """Go to a section, and to somebody in it."""
        super().show_section(section)
        if participant is not None:
            self.section.choose(participant)
