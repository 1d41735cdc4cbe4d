"""The window in a share: what a reader does, and what is put away because it cannot be written here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from annotator.storage.actions import review
from annotator.storage.actions.coding import unit_at
from annotator.ui.ask import Ask
from annotator.ui.review.allowed import allowed, seen
from annotator.ui.review.comment_box import CommentBox
from annotator.ui.review.reading import has_texts, is_member
from annotator.ui.review.strip import ReviewStrip
from annotator.ui.review.suggest_box import SuggestBox
from annotator.ui.review.writing import Writing
from annotator.ui.session import Session
from annotator.ui.shell.command_set import CommandSet
from annotator.ui.transcript.shown import Other

if TYPE_CHECKING:
    from annotator.ui.shell.workspace import Workspace

Target = tuple[str, int] | tuple[str, int, int, int]


class ShareDesk(QObject):
    """A comment is on the selection; without one, or from beside the text, on the chosen unit or code, or the whole."""

    def __init__(self, session: Session, workspace: "Workspace", commands: CommandSet, ask: Ask) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._commands, self._ask = session, workspace, commands, ask
        self.writing = Writing(session, self)
        self.strip = ReviewStrip(session, self.writing)
        self.comment_box = CommentBox(workspace)
        self.suggest_box = SuggestBox(session, self.writing, workspace.text_page.pane)
        self._target: Target = ("project", 0)
        self._connect()
        self._put_away()
        self._draw_own()
        QTimer.singleShot(0, self, self._ask_who)  # the page takes the focus first

    def comment(self) -> None:
        """Open the box for a comment on what is meant."""
        if not self.writing.is_ready(self.comment):
            return
        self._target, about, area = self._meant()
        self.comment_box.open_near(area, about)

    def suggest(self) -> None:
        """Open the code box at the selection, or for the unit in focus."""
        if not self.writing.is_ready(self.suggest):
            return
        session, view = self._session, self._workspace.text_page.pane.view
        selection, unit = view.selected_range(), session.unit
        if selection is None and unit is None:
            at_caret = view.codings_at_caret()
            unit = at_caret[0].unit if at_caret else None
        if session.document is None or (selection is None and unit is None):
            self._workspace.status.say(self.tr("Select some text first."))
            return
        document = session.document
        if selection is not None:
            start, end = session.project.flat(document).trimmed(*selection)
            unit = unit_at(session.store, document, start, end)
        else:
            assert unit is not None
            document = session.project.units[unit].document
            start, end = session.project.ranges_of(unit)[0]
        self.suggest_box.open_at(self._at_caret(), document, start, end, unit)

    def finish(self) -> None:
        """Say where the file lies, and close it."""
        self._workspace.text_page.pane.view.flush()
        path = self._session.store.path
        text = self.tr(
            "“%1” holds all you have written. It lies in %2. Send this file back to the person you got it from."
        )
        text = text.replace("%1", path.name).replace("%2", str(path.parent))
        self._ask.tell(self.tr("The file is ready to go back"), text)
        self._session.command_requested.emit("project.close")

    def dispose(self) -> None:
        """Let the commands of one's own projects be seen again."""
        self._commands.show_only(lambda found: not found.in_share)

    def _ask_who(self) -> None:
        if self.writing.review is None:
            self.strip.ask_alias()

    def _connect(self) -> None:
        workspace, commands = self._workspace, self._commands
        self.strip.finish_wanted.connect(self.finish)
        self.strip.comment_wanted.connect(self.comment)
        self.strip.own_wanted.connect(lambda: workspace.show_page("sharing"))
        self.comment_box.written.connect(self._store)
        self.writing.begun.connect(self._on_begun)
        # Queued: closing throws away the very button that asked.
        self._session.command_requested.connect(self._do, Qt.ConnectionType.QueuedConnection)
        commands.show_only(lambda found: seen(self._session, found))
        workspace.bind("review.comment", self.comment)
        workspace.bind("review.finish", self.finish)
        if allowed(self._session, "code.box"):
            workspace.bind("code.box", self.suggest)
            commands.set_text("code.box", self.tr("Suggest a code …"))

    def _put_away(self) -> None:
        """What would write is not there, rather than failing."""
        page = self._workspace.text_page
        for list_ in (page.documents.list, page.codebook.tree):
            list_.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
            list_.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        page.codebook.tree.reading = True
        page.codebook.add.hide()
        page.documents.list.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        page.pane.view.setAcceptDrops(False)
        page.pane.view.resizable = False
        self._commands.set_text("page.sharing", self.tr("Comments"))
        if is_member(self._session):
            page.codebook.hide()
            page.show_extracts(False)
        elif not has_texts(self._session):
            page.read_codebook_alone()
            self._commands.set_text("page.text", self.tr("Codes"))

    def _meant(self) -> tuple[Target, str, QRect]:
        """What a comment would be on, in words, and where on the screen."""
        session, project, page = self._session, self._session.project, self._workspace.text_page
        focused = QApplication.focusWidget()
        beside = focused is not None and any(part.isAncestorOf(focused) for part in (page.codebook, page.inspector))
        selection = None if beside else page.pane.view.selected_range()
        if self._workspace.page == "text" and not page.pane.isHidden():
            if selection is not None and session.document is not None:
                words = project.flat(session.document).text[slice(*selection)]
                return ("turn", session.document, *selection), words, self._at_caret()
            if session.unit in project.units and not page.inspector.shows_node:
                assert session.unit is not None
                return ("unit", session.unit), project.text_of(session.unit), self._at_caret()
        if session.node in project.nodes:
            assert session.node is not None
            return ("node", session.node), project.nodes[session.node].name, _foot_of(page.inspector)
        card = next(iter(project.tables["project"]))
        return ("project", card.id), self.tr("The whole"), _foot_of(self.strip)

    def _store(self, text: str) -> None:
        if self.writing.review is None:
            return
        store = self._session.store
        if self._target[0] == "turn" and len(self._target) == 4:
            review.comment_range(store, self.writing.review, *self._target[1:], text)
        else:
            review.comment(store, self.writing.review, self._target[0], self._target[1], text)
        self._workspace.status.say(self.tr("Comment stored."), "good")

    def _do(self, command_id: str) -> None:
        self._commands.actions[command_id].trigger()

    def _draw_own(self) -> None:
        """Where she codes blind, what she has given is drawn as a coding is."""
        if self._session.project.info.blind and self.writing.review is not None:
            self._workspace.text_page.pane.view.show_other(Other(self.writing.review, "all"))

    def _on_begun(self) -> None:
        self._draw_own()
        page = self._workspace.text_page
        page.beginning.setFocus()

    def _at_caret(self) -> QRect:
        view = self._workspace.text_page.pane.view
        here = view.cursorRect()
        return QRect(view.viewport().mapToGlobal(here.topLeft()), here.size())


def _foot_of(widget: QWidget) -> QRect:
    """The lower edge of a widget, on the screen: what stands above it is read while she writes about it."""
    return QRect(widget.mapToGlobal(widget.rect().bottomLeft()), QSize(widget.width(), 0))
