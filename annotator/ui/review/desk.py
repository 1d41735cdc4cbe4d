"""What readers wrote, in the window of either side: marks beside the text, and steps from one to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.ask import Ask
from annotator.ui.review.beside import Beside
from annotator.ui.review.reading import in_share
from annotator.ui.session import Session
from annotator.ui.shell.command_set import CommandSet

if TYPE_CHECKING:
    from annotator.ui.review.share_desk import ShareDesk
    from annotator.ui.shell.workspace import Workspace


class ReviewDesk(QObject):
    """In a share it has a `ShareDesk` beside it."""

    def __init__(self, session: Session, workspace: "Workspace", commands: CommandSet, ask: Ask) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.beside = Beside(session, workspace.text_page.pane.view)
        self.beside.wanted.connect(self.show_item)
        workspace.bind("review.next", lambda: self._step(1))
        workspace.bind("review.previous", lambda: self._step(-1))
        self.share = self._share_desk(session, workspace, commands, ask)
        if self.share is None:
            workspace.text_page.inspector.remarks.wanted.connect(self.show_item)

    def show_item(self, item: int) -> None:
        """Bring the list to the front where an item is answered, or changed by who wrote it."""
        self._workspace.show_page("sharing")
        self._workspace.pages["sharing"].show_item(item)

    def dispose(self) -> None:
        """The workspace goes."""
        if self.share is not None:
            self.share.dispose()

    def _step(self, by: int) -> None:
        if not self.beside.step(by):
            said = self.tr("No further comment in this interview.") if by > 0 else self.tr("No comment before this.")
            self._workspace.status.say(said)

    @staticmethod
    def _share_desk(session: Session, workspace: "Workspace", commands: CommandSet, ask: Ask) -> "ShareDesk | None":
        if not in_share(session):
            return None
        from annotator.ui.review.share_desk import ShareDesk  # no part of opening a project of one's own

        return ShareDesk(session, workspace, commands, ask)
