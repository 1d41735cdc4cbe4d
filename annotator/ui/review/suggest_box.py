"""The code box of a reader: what it gives is a suggestion that stands apart, and nothing of the share is changed."""

from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import same_name
from annotator.domain.review import ReviewItem
from annotator.domain.review_places import place_of_item
from annotator.storage.actions import review
from annotator.ui.codebook.code_box import CodeBox
from annotator.ui.codebook.pick_list import PickRow
from annotator.ui.review.writing import Writing
from annotator.ui.session import Session


class SuggestBox(CodeBox):
    """A code suggested before is ticked, and Enter takes the suggestion back."""

    def __init__(self, session: Session, writing: Writing, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._writing = writing

    def renew(self) -> None:
        super().renew()
        given = {item.node_uuid for item in self._given_here() if item.node_uuid}
        self._ticked = {node.id for node in self._session.project.nodes if node.uuid in given}
        self._digits = {}
        rows = [self.node_row(row.face) if row.face is not None else row for row in self.list.picks.rows]
        at = self.list.currentIndex().row()
        self.list.picks.show_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.list.picks.index(max(0, at)))

    def more_rows(self, query: str, found: list[int]) -> list[PickRow]:
        if not query or same_name(self._session.project, query) is not None:
            return []
        return [PickRow("create", self.tr("Suggest the new code “%1”").replace("%1", query))]

    def on_tab(self) -> bool:
        """Where a new code would stand is for the student to say."""
        return False

    def _apply(self, node: int) -> None:
        if self._writing.review is None:
            return
        store, unit = self._session.store, self.unit
        if unit is not None:
            review.suggest_label(store, self._writing.review, unit, node)
        elif self._place is not None:
            review.mark_range(store, self._writing.review, *self._place, node=node)
        self.applied.emit(unit or 0, node)

    def _create(self, name: str, parent: int | None) -> None:
        if self._writing.review is None or not name:
            return
        store, unit = self._session.store, self.unit
        if unit is not None:
            review.suggest_new_code(store, self._writing.review, unit, name)
        elif self._place is not None:
            review.mark_range(store, self._writing.review, *self._place, new_name=name)
        self.applied.emit(unit or 0, 0)

    def _take_off(self, node: int) -> None:
        uuid = self._session.project.nodes[node].uuid
        for item in self._given_here():
            if item.node_uuid == uuid:
                review.remove_item(self._session.store, item.id)
        self.taken_off.emit(node)

    def _given_here(self) -> list[ReviewItem]:
        """The reader's own suggestions for this unit, or for exactly these words."""
        if self._place is None:
            return []
        project, unit = self._session.project, self.unit
        uuid = project.units[unit].uuid if unit is not None else None
        document, start, end = self._trimmed()
        found = []
        for item in self._writing.items():
            if item.kind == "comment":
                continue
            place = place_of_item(project, item)
            here = (place.document, place.start, place.end) == (document, start, end)
            if here if uuid is None else item.target_uuid == uuid:
                found.append(item)
        return found

    def _say(self) -> None:
        self.heading.hide()
        self.field.setPlaceholderText(self.tr("Which code would you give?"))
