"""In the unit's inspector: how many comments there are on it and from whom, and the way to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.look.tokens import tokens
from annotator.ui.review.entries import items_on, reviewer_of, what_it_is, what_it_says
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label


class UnitRemarks(QFrame):
    """Hidden where nobody said anything of the unit in focus."""

    wanted = Signal(int)
    """An item to be shown in the list, where it is answered."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "note")
        unit = tokens(self).unit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2)
        self._column.setSpacing(unit)
        session.unit_changed.connect(self._show)
        session.changed.connect(self._on_changes)
        self._show()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("review", "review_item", "unit", "span", "turn"):
            self._show()

    def _show(self) -> None:
        project, unit = self._session.project, self._session.unit
        found = []
        if unit is not None and unit in project.units and len(project.review_items):
            found = items_on(project, unit)
        clear(self._column)
        self.setVisible(bool(found))
        if not found:
            return
        names = ", ".join(dict.fromkeys(reviewer_of(project, item) for item in found))
        head = self.tr("%n comment(s) and suggestion(s) from %1", "", len(found)).replace("%1", names)
        self._column.addWidget(label(head, "heading"))
        for item in found:
            said = what_it_says(project, item)
            text = said if item.kind == "comment" else f"{what_it_is(project, item)}: {said}"
            self._column.addWidget(label(text, "muted" if item.decision else "", selectable=True))
        waiting = next((item for item in found if not item.decision), None)
        text = self.tr("Answer …") if waiting is not None else self.tr("Show in the list")
        shown = waiting or found[0]
        self._column.addWidget(button(text, lambda: self.wanted.emit(shown.id), "link"))
