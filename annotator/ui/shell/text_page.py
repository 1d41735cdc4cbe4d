"""The page of the main work: interviews and codes at the left, the transcript, unit and extracts at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from annotator.ui.ask import Ask
from annotator.ui.look.letters import letter
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.shell.pages import LatePanel, make_panel, panel_name
from annotator.ui.shell.reader import Reader
from annotator.ui.transcript.pane import TranscriptPane

LEAST_SIDE_LETTERS = 28
LEAST_LEFT_LINES = 9
"""Room for an interview and two codes below their heads."""
FOLDED_BELOW = 0.55
"""Of the width a text needs: with less, a column gives up its place."""
ALONE_BELOW = 0.6
"""With less than this beside one column, that one goes too."""


class TextPage(QWidget):
    """Keeps the widths of its parts between sessions.

    Each part is made inside what it will stand in: one that is moved there later is styled anew with all it holds, once
    for every step up (two thirds of the time to open a project).
    """

    def __init__(self, session: Session, ask: Ask, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._whole = _splitter(Qt.Orientation.Horizontal, self)
        self.left = _splitter(Qt.Orientation.Vertical, self._whole)
        self.documents = make_panel("documents", session, ask, self.left)
        self.codebook = make_panel("codebook", session, ask, self.left)
        self.pane = TranscriptPane(self._whole)
        self.right = QTabWidget(self._whole)
        under_tabs = self.right.findChild(QStackedWidget)
        assert under_tabs is not None
        self.inspector = make_panel("inspector", session, ask, under_tabs)
        self.extracts = LatePanel("extracts", session, ask, under_tabs)
        self.reader = Reader(session, self.pane, settings)
        self.left.setStretchFactor(0, 2)
        self.left.setStretchFactor(1, 3)
        self.right.setDocumentMode(True)
        self.right.setAccessibleName(self.tr("Unit and extracts"))
        self.right.addTab(self.inspector, panel_name("inspector"))
        self.right.addTab(self.extracts, panel_name("extracts"))
        self._sides = (self.left, self.right)
        self._wanted: list[int] = []
        self._narrowness = 0
        self._folded: set[QWidget] = set()
        self._whole.splitterMoved.connect(self._on_moved)
        session.document_changed.connect(self._share_width)  # its names of speakers are longer, or shorter
        self._whole.setStretchFactor(0, 0)
        self._whole.setStretchFactor(1, 1)
        self._whole.setStretchFactor(2, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)
        self._restore_sizes()
        self._guide()

    @property
    def beginning(self) -> QWidget:
        """What has the focus when the page comes: the text, or the codes where there is none to read."""
        return self.codebook.tree if self.pane.isHidden() else self.pane.view

    def read_codebook_alone(self) -> None:
        """There is no text to read: codes at the left, what they mean beside them."""
        self.documents.hide()
        self.pane.hide()
        self.show_extracts(False)

    def show_extracts(self, shown: bool) -> None:
        """Where there are none, or none may be seen, the tab goes."""
        self.right.setTabVisible(1, shown)
        self.right.tabBar().setVisible(shown)

    def show_side(self, side: QWidget, shown: bool) -> None:
        """Show or hide the left or the right column. In a narrow window one takes the place of the other: both would
        leave each a strip of cut words."""
        side.setVisible(shown)
        if shown and self._narrowness:
            for other in self._sides:
                if other is not side and not other.isHidden():
                    other.hide()
                    self._folded.add(other)
        self._folded.discard(side)
        self._share_width()

    def show_condensations(self, shown: bool) -> None:
        """Let the condensations stand beside the text, or no longer."""
        self.pane.show_condensations(shown)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        """Its columns fold and scroll by themselves: lines of text are never to be moved sideways to be read."""
        return QSize(0, 0 if self.left.isHidden() else self.fontMetrics().lineSpacing() * LEAST_LEFT_LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the columns beside the text give way to it, and come back with the room."""
        super().resizeEvent(event)
        self._share_width()

    def _guide(self) -> None:
        """A project without interviews says in its middle how to begin."""
        guidance, session = self.pane.guidance, self._session
        guidance.add_wanted.connect(self.documents.add_interviews)
        guidance.sample_wanted.connect(lambda: session.command_requested.emit("project.sample"))
        session.changed.connect(self._show_beginning)
        self._show_beginning()

    def _show_beginning(self) -> None:
        self.pane.show_beginning(not self._session.project.documents)

    def _share_width(self) -> None:
        if self.pane.isHidden():
            self._whole.setSizes([self.width() * 2 // 5, 0, self.width() * 3 // 5])
            return
        least = letter(self.fontMetrics()) * LEAST_SIDE_LETTERS
        room = self.width() - 2 * self._whole.handleWidth()
        text = self.pane.least_width()
        self._fold((room - 2 * least < text * FOLDED_BELOW) + (room - least < text * ALONE_BELOW))
        left, right = (0 if side.isHidden() else wide for side, wide in zip(self._sides, self._wanted, strict=True))
        lacking = left + self.pane.least_width() + right - room
        if right and lacking > 0:
            right, lacking = max(min(least, right), right - lacking), lacking - max(0, right - least)
        if left and lacking > 0:
            left = max(min(least, left), left - lacking)
        self._whole.setSizes([left, room - left - right, right])

    def _fold(self, columns: int) -> None:
        """Large type in a small window: without the right column, or at last alone, there is still a text to read. F6
        and F7 show them anyway."""
        for place, side in enumerate((self.right, self.left), start=1):
            if self._narrowness < place <= columns and not side.isHidden():
                self._folded.add(side)
                side.hide()
            elif place > columns and side in self._folded and self._shown_sides() + columns < len(self._sides):
                self._folded.discard(side)
                side.show()
        self._narrowness = columns

    def _shown_sides(self) -> int:
        return sum(not side.isHidden() for side in self._sides)

    def _on_moved(self) -> None:
        """What she has set is what is wanted; a hidden column keeps its width."""
        sizes = self._whole.sizes()
        self._wanted = [
            wide if side.isHidden() else now
            for side, wide, now in zip(self._sides, self._wanted, (sizes[0], sizes[2]), strict=True)
        ]

    def keep_sizes(self) -> None:
        """Remember the widths."""
        self._settings.keep_widths("text_page", [round(100 * wide / self._letter) for wide in self._wanted])
        self._settings.keep_geometry("text_page_left", self.left.saveState())

    def _restore_sizes(self) -> None:
        # The size of letters may be another one by the time the widths are kept.
        self._letter = letter(self.fontMetrics())
        kept = self._settings.widths("text_page")
        self._wanted = [round(wide * self._letter / 100) for wide in (kept if len(kept) == 2 else (3300, 3200))]
        self.left.setSizes([self._letter * 30, self._letter * 45])
        self.left.restoreState(self._settings.geometry("text_page_left"))


def _splitter(orientation: Qt.Orientation, parent: QWidget) -> QSplitter:
    """What is made inside a splitter stands in it, in the order of making."""
    made = QSplitter(orientation, parent)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(4)
    return made
