"""The commands of coding while a second coding goes on: the same keys write beside the first coding, which is put away.

Whether one goes on is in the project itself, so it survives closing, and undo ends it or takes it up again.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from annotator.domain import codebook
from annotator.domain.changes import Changes
from annotator.domain.passes import running
from annotator.domain.review_places import place_of_item
from annotator.storage.actions import passes
from annotator.storage.actions.coding import code_layer
from annotator.storage.actions.memos import LONGEST_NAME
from annotator.storage.actions.review import remove_item
from annotator.ui.review.pass_strip import PassStrip
from annotator.ui.session import Session
from annotator.ui.shell.command_set import CommandSet
from annotator.ui.transcript.shown import Other

if TYPE_CHECKING:
    from annotator.ui.review.pass_box import PassBox
    from annotator.ui.shell.workspace import Workspace

Place = tuple[int, int, int]
PUT_AWAY = (
    *("code.highlighter", "code.condense", "code.memo", "code.golden", "code.quote", "code.merge", "code.split"),
    *("code.start_back", "code.start_on", "code.end_back", "code.end_on", "view.condensations"),
)
"""What works on units of the first coding, or shows them."""


class PassDesk(QObject):
    """What is meant is the selection; without one, the passage in focus."""

    def __init__(self, session: Session, workspace: "Workspace", commands: CommandSet) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._commands = session, workspace, commands
        self._page, self._view = workspace.text_page, workspace.text_page.pane.view
        self._review: int | None = None
        self._last: int | None = None
        self.strip = PassStrip()
        self._box: PassBox | None = None
        self.strip.places_wanted.connect(self._show)
        self.strip.end_wanted.connect(self.end)
        workspace.page_shown.connect(lambda _page: self._show_strip())
        session.changed.connect(self._on_changes)
        self._follow()

    @property
    def box(self) -> "PassBox":
        """The code box, made when a second coding first wants one: opening a project does not wait for it."""
        if self._box is None:
            from annotator.ui.review.pass_box import PassBox

            self._box = PassBox(self._session, self._page.pane, self._workspace.recents)
            self._box.applied.connect(self._settle)
        return self._box

    def open_box(self) -> None:
        """Open the code box for what is meant."""
        place = self._place()
        if place is not None:
            here = self._view.cursorRect()
            area = QRect(self._view.viewport().mapToGlobal(here.topLeft()), here.size())
            self.box.open_at(area, *place)

    def code(self, node: int | None) -> None:
        """Give what is meant a code."""
        place = self._place() if node is not None else None
        if node is None:
            self._say(self.tr("No code has this key yet."))
        elif place is not None:
            item = passes.code_here(self._session.store, place, node)
            if item is not None:
                self._settle(item, node)
                self._view.setFocus()

    def code_last(self) -> None:
        """Give the code used last in this coding."""
        nodes = self._session.project.nodes
        known = self._last is not None and self._last in nodes and not nodes[self._last].binned
        self.code(self._last if known else self._workspace.recents.last())

    def code_in_vivo(self) -> None:
        """Make the words a code of both codings, and give it to them in this one."""
        place = self._place()
        if place is None or self._review is None:
            return
        project, layer = self._session.project, code_layer(self._session.store)
        words = " ".join(project.flat(place[0]).text[place[1] : place[2]].split())[:LONGEST_NAME]
        known = codebook.same_name(project, words, layer)
        if known is not None:
            self.code(known.id)
            return
        made = passes.give_new(self._session.store, self._review, place, layer, words)
        if made is not None:
            self._settle(-made[0], made[1])

    def mark(self) -> None:
        """Mark what is meant without a code."""
        place = self._place()
        if place is not None and self._review is not None:
            item = passes.give(self._session.store, self._review, place, None)
            if item is not None:
                self._settle(-item, 0)

    def remove(self) -> None:
        """Take away the code in focus, or the innermost one at the caret."""
        active = self._page.reader.active
        seen = self._view.active_coding() or next((c for c in self._view.codings_at_caret() if c.unit < 0), None)
        unit = active[0] if active is not None else seen.unit if seen is not None else 0
        if unit < 0:
            remove_item(self._session.store, -unit)
        else:
            self._say(self.tr("There is no code here."))

    def end(self) -> None:
        """Back to the first coding, and to where the two differ."""
        if self._review is not None:
            self._page.pane.flush()
            passes.end_pass(self._session.store, self._review)
            self._workspace.show_page("method")
            self._workspace.pages["method"].show_section("compare")

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("review", "review_item"):
            self._follow()

    def _follow(self) -> None:
        review = running(self._session.project)
        self._show_strip()
        now = review.id if review is not None else None
        if now == self._review:
            return
        self._review, self._last = now, None
        if now is not None:
            self._begin()
        else:
            self._leave()

    def _show_strip(self) -> None:
        """On the page of the text alone: the others show the first coding as ever."""
        at_text = self._workspace.page == "text"
        self.strip.show_pass(self._session.project, running(self._session.project) if at_text else None)

    def _begin(self) -> None:
        self._session.focus_unit(None)
        self._page.pane.flush()
        self._workspace.desk.highlight(False)
        self._commands.unbind(*PUT_AWAY)
        self._page.show_extracts(False)
        self._page.show_condensations(False)
        self._view.resizable = False
        self.strip.places.setChecked(False)
        self._show()
        bind = self._workspace.bind
        bind("code.box", self.open_box)
        bind("code.last", self.code_last)
        bind("code.in_vivo", self.code_in_vivo)
        bind("code.idea", self.mark)
        bind("code.remove", self.remove)
        for digit in range(1, 10):
            bind(f"code.recent{digit}", lambda at=digit: self.code(self._workspace.recents.code_by_digit(at)))  # type: ignore[misc]

    def _leave(self) -> None:
        if self._box is not None:
            self._box.close_box()
        self._view.resizable = True
        self._view.show_other(None)
        self._page.show_extracts(True)
        self._workspace.bind_coding()

    def _show(self) -> None:
        if self._review is not None:
            self._view.show_other(Other(self._review, "places" if self.strip.places.isChecked() else "nothing"))

    def _settle(self, unit: int, node: int) -> None:
        """After coding: the caret at the end, ready for the next key."""
        self._last = node or self._last
        place = place_of_item(self._session.project, self._session.project.review_items[-unit])
        self._view.put_caret(place.end)
        self._page.reader.activate(unit, node)

    def _place(self) -> Place | None:
        """The selection; else the passage in focus or at the caret."""
        self._view.flush()
        document, selection, active = self._session.document, self._view.selected_range(), self._page.reader.active
        project = self._session.project
        if document is not None and selection is not None:
            return (document, *project.flat(document).trimmed(*selection))
        if active is not None and active[0] < 0:
            place = place_of_item(project, project.review_items[-active[0]])
            if place.document is not None:
                return place.document, place.start, place.end
        here = self._view.codings_at_caret()
        if document is not None and here:
            return document, here[0].start, here[0].end
        self._say(self.tr("Select some text first."))
        return None

    def _say(self, words: str) -> None:
        self._workspace.status.say(words)
