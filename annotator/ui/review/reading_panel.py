"""In a share, beside the text: the unit or code in focus as it is read, and what the reader has said of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.places import place_of
from annotator.domain.review import ReviewItem
from annotator.ui.ask import Ask
from annotator.ui.codebook.faces import path_of
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.review.chips_row import ChipsRow
from annotator.ui.review.entries import items_on, what_it_is, what_it_says
from annotator.ui.review.reading import UNITS_LEVEL, has_codes, has_texts, is_member, level_of
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label
from annotator.ui.units.chips import chips_for


class ReadingPanel(ScrollArea):
    """Stands where the inspector stands in a project of one's own. Follows the focus of the session."""

    left_by_key = Signal()
    """Esc: back to the text."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node_chosen = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The unit or code in focus"))
        canvas, unit = QWidget(), tokens(self).unit
        canvas.setProperty("role", "canvas")
        self._column = QVBoxLayout(canvas)
        self._column.setContentsMargins(unit * 4, unit * 4, unit * 4, unit * 4)
        self._column.setSpacing(unit * 2)
        self.setWidget(canvas)
        session.unit_changed.connect(self.follow)
        session.node_changed.connect(self.follow)
        session.changed.connect(self._on_changes)
        self.follow()

    def follow(self) -> None:
        """Show what is in focus now: a unit hides the code."""
        self._node_chosen = False
        self._show()

    def show_node(self, node: int) -> None:
        """Show a code although a unit is in focus."""
        self._session.focus_node(node)
        self._node_chosen = True
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left_by_key.emit()
        else:
            super().keyPressEvent(event)

    @property
    def shows_node(self) -> bool:
        """Whether a code is shown, and not a unit."""
        project, session = self._session.project, self._session
        return session.node in project.nodes and (self._node_chosen or session.unit not in project.units)

    def _show(self) -> None:
        clear(self._column)
        if self.shows_node and self._session.node is not None:
            self._show_code(self._session.node)
        elif self._session.unit in self._session.project.units:
            self._show_unit(self._session.unit or 0)
        else:
            self._show_hint()
        self._column.addStretch(1)

    def _show_unit(self, unit: int) -> None:
        project = self._session.project
        if level_of(self._session) != UNITS_LEVEL:
            place = place_of(project, unit)
            where = self.tr("%1 · paragraph %2").replace("%1", place.document).replace("%2", str(place.paragraph))
            self._add(where, "muted")
        self._add(project.text_of(unit))
        nodes = [one.node for one in project.labels_of(unit)]
        if nodes:
            self._column.addWidget(ChipsRow(chips_for(project, nodes)))
        for column in project.ordered_columns():
            self._add_named(column.name, project.column_text(unit, column.id))
        for memo in project.memos_on("unit", unit):
            self._add_named(self.tr("Note"), memo.text)
        self._add_buttons(has_codes(self._session))
        self._show_items(items_on(project, unit))

    def _show_code(self, node: int) -> None:
        project, record = self._session.project, self._session.project.nodes[node]
        self._add(record.name, "heading")
        above = path_of(project, node)
        if above:
            self._add(above, "muted")
        names = (
            (self.tr("Definition"), record.definition),
            (self.tr("Belongs here"), record.include),
            (self.tr("Does not belong here"), record.exclude),
            (self.tr("Example"), record.example),
        )
        for name, text in names:
            self._add_named(name, text)
        for summary in project.summaries.where("node", node):
            self._add_named(self.tr("Summary"), summary.text)
        for memo in project.memos_on("node", node):
            self._add(memo.text, "muted")
        self._add_buttons(False)
        about = [i for i in project.review_items if i.target == "node" and i.target_uuid == record.uuid]
        self._show_items(about)

    def _show_items(self, items: list[ReviewItem]) -> None:
        if items:
            self._add(self.tr("What you have said of it"), "heading")
        for item in items:
            said = what_it_says(self._session.project, item)
            text = said if item.kind == "comment" else f"{what_it_is(self._session.project, item)}: {said}"
            self._add(text)

    def _show_hint(self) -> None:
        if is_member(self._session):
            self._add(self.tr("Your own words"), "heading")
            self._add(self.tr("Select some words and press Ctrl+K to comment on them."), "muted")
            self._add(self.tr("Ctrl+E lets you type in the text, to correct what is wrong."), "muted")
            return
        self._add(self.tr("Nothing chosen yet"), "heading")
        self._add(self.tr("Choose a code at the left to read what it means."), "muted")
        if has_texts(self._session):
            text = self.tr("Click a coded passage, or go to it with Alt+Down, to see its codes and what is written.")
            self._add(text, "muted")
            self._add(self.tr("Select some words and press Ctrl+K to comment, or Space to suggest a code."), "muted")
        self._column.addWidget(button(self.tr("Comment on the whole …"), self._comment, "link", "memo"))

    def _add(self, text: str, role: str = "") -> None:
        self._column.addWidget(label(text, role, selectable=True))

    def _add_named(self, name: str, text: str) -> None:
        if text.strip():
            self._column.addSpacing(tokens(self).unit)
            self._add(name, "muted")
            self._add(text)

    def _add_buttons(self, may_suggest: bool) -> None:
        self._column.addSpacing(tokens(self).unit)
        self._add_button(self.tr("Comment …  (Ctrl+K)"), self._comment, "memo")
        if may_suggest:
            self._add_button(self.tr("Suggest a code …  (Space)"), self._suggest, "plus")

    def _add_button(self, text: str, does: Callable[[], None], picture: str) -> None:
        """The key stands in the tooltip: in a narrow column it would make everything wider than can be seen."""
        made = button(text.partition("  ")[0], does, "link", picture)
        made.setToolTip(text)
        self._column.addWidget(made)

    def _suggest(self) -> None:
        self._session.command_requested.emit("code.box")

    def _comment(self) -> None:
        self._session.command_requested.emit("review.comment")

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("review", "review_item", "turn"):
            self._show()
