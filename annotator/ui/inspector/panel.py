"""The inspector: the unit in focus; without one the code in focus; without either a hint."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.codebook import in_text_order
from annotator.ui.ask import Ask
from annotator.ui.inspector.unit_card import UnitCard
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.review.unit_remarks import UnitRemarks
from annotator.ui.session import Session
from annotator.ui.shell.parts import label

if TYPE_CHECKING:
    from annotator.ui.codebook.node_card import NodeCard


class InspectorPanel(ScrollArea):
    """Follows the focus of the session."""

    left_by_key = Signal()
    """Esc: she wants to go back to the text."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._canvas = QWidget(self.viewport())  # made where it stands, as all in it: moved there, it is styled anew
        self.unit_card = UnitCard(session, parent=self._canvas)
        self._node_card: NodeCard | None = None
        self.remarks = UnitRemarks(session)
        self.hint = self._hint()
        self._lay_out()
        session.unit_changed.connect(self.follow)  # methods, not lambdas: those outlive the panel
        session.node_changed.connect(self.follow)
        self.unit_card.next_wanted.connect(self.next_unit)
        self.follow()

    def _lay_out(self) -> None:
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The unit or code in focus"))
        canvas, unit = self._canvas, tokens(self).unit
        canvas.setProperty("role", "canvas")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(unit * 3, unit * 3, unit * 3, unit * 3)
        for part in (self.remarks, self.unit_card, self.hint):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(canvas)

    def _hint(self) -> QWidget:
        page, column = QWidget(self._canvas), QVBoxLayout()
        page.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)  # the canvas has some; a narrow column needs its width for long words
        column.setSpacing(tokens(self).unit * 2)
        column.addWidget(label(self.tr("Nothing chosen yet"), "heading"))
        text = self.tr(
            "Click a coded passage, or go to it with Alt+Down, to see its codes and write its condensation here."
        )
        column.addWidget(label(text, "muted"))
        column.addWidget(label(self.tr("Choose a code at the left to read or write its definition."), "muted"))
        column.addWidget(label(self.tr("To code: select some words, press Space, and type a name."), "muted"))
        column.addWidget(label(self.tr("To write your findings and export them: the page “Chapter”."), "muted"))
        return page

    @property
    def node_card(self) -> "NodeCard":
        """The card of a code, made when one is first wanted: opening a project does not wait for it."""
        if self._node_card is None:
            from annotator.ui.codebook.node_card import NodeCard

            self._node_card = NodeCard(self._session, self._canvas)
            self._node_card.hide()
            layout = self._canvas.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(2, self._node_card)
        return self._node_card

    # --- for the shell -------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Show what is in focus now."""
        unit, node = self._session.unit, self._session.node
        if unit is None or unit != self.unit_card.unit or self.unit_card.isHidden():  # a unit hides the code in focus
            self._show(unit if unit in self._session.project.units else None, node)

    def show_node(self, node: int) -> None:
        """Show a code's card although a unit is in focus; the focus stays where it is."""
        self._session.focus_node(node)
        self._show(None, node)

    def define(self, node: int) -> None:
        """Show a code's card, with the caret in its definition."""
        self.show_node(node)
        self._go_to(self.node_card.texts["definition"])

    def flush(self) -> None:
        """Store what was typed and not yet stored."""
        self.unit_card.flush()
        if self._node_card is not None:
            self._node_card.flush()

    def focus_condensation(self) -> None:
        """Put the caret into the unit's first text."""
        fields = list(self.unit_card.columns.values())
        if fields and not self.unit_card.isHidden():
            self._go_to(fields[0])

    def focus_memo(self) -> None:
        """Put the caret into the unit's note, or begin a memo on the code in focus."""
        if not self.unit_card.isHidden():
            self._go_to(self.unit_card.memo)
        elif self._node_card is not None and not self._node_card.isHidden():
            self._node_card.add_memo()

    def next_unit(self) -> None:
        """Go on to the next unit of the interview, with the caret where it was."""
        self.flush()
        project, unit = self._session.project, self._session.unit
        document = project.units[unit].document if unit is not None else self._session.document
        shown = [u for u in project.units.where("document", document) if u.status == "idea" or project.labels_of(u.id)]
        order = [u.id for u in in_text_order(project, shown)]
        at = order.index(unit) + 1 if unit in order else 0
        if at >= len(order):
            return
        writing = next((f for f in (*self.unit_card.columns.values(), self.unit_card.memo) if f.hasFocus()), None)
        self._session.jump_to_unit(order[at])
        if writing is not None:
            self._go_to(writing)

    # -------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the scroll bar is kept, there or not: a card that needs one would wrap all its texts anew."""
        # The canvas itself: a part of fixed width in it would get the height its texts need at the canvas's width.
        self._canvas.setFixedWidth(max(1, self.width() - self.verticalScrollBar().sizeHint().width()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field wanted: Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_by_key.emit()
        else:
            super().keyPressEvent(event)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus()
        self.ensureWidgetVisible(field)

    def _show(self, unit: int | None, node: int | None) -> None:
        has_node = unit is None and node is not None
        self.unit_card.show_unit(unit)
        if has_node or self._node_card is not None:
            self.node_card.show_node(node if has_node else None)
        shown = self.unit_card if unit is not None else self.node_card if has_node else self.hint
        for part in (self.unit_card, self._node_card, self.hint):
            if part is not None and part is not shown:
                part.hide()
        shown.show()
