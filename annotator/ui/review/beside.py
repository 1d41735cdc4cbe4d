"""Shows review items beside the text they are about, and steps from one to the next."""

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.passes import is_own
from annotator.domain.review_places import place_of_item
from annotator.ui.review.entries import reviewer_of, state_of, what_it_is, what_it_says
from annotator.ui.review.reading import in_share
from annotator.ui.session import Session
from annotator.ui.transcript.remarks import Remark
from annotator.ui.transcript.view import TranscriptView


class Beside(QObject):
    """Follows the shown interview and the project; what is decided stays visible, more quietly."""

    wanted = Signal(int)
    """An item whose mark was clicked."""

    def __init__(self, session: Session, view: TranscriptView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        view.remarks.wanted.connect(self.wanted)
        session.document_changed.connect(self._show)
        session.changed.connect(self._on_changes)
        self._show()

    def step(self, by: int) -> bool:
        """Go to the next or the one before in this interview; whether there was one."""
        caret = self._view.caret()
        found = self._view.remarks.shown
        later = [one for one in found if one.start > caret] if by > 0 else [one for one in found if one.start < caret]
        if not later or self._session.document is None:
            return False
        one = later[0] if by > 0 else later[-1]
        self._session.jump_to_range(self._session.document, one.start, one.end)
        return True

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("review", "review_item", "turn", "document", "unit", "span"):
            self._show()

    def _show(self) -> None:
        project, document = self._session.project, self._session.document
        remarks = []
        for item in project.review_items if document is not None else ():
            if is_own(project, item):
                continue
            place = place_of_item(project, item)
            if place.document == document and place.start < place.end:
                words = f"{reviewer_of(project, item)} – {what_it_is(project, item)}: {what_it_says(project, item)}"
                settled = not in_share(self._session) and state_of(project, item) != "open"
                remarks.append(Remark(item.id, place.start, place.end, words, settled))
        self._view.remarks.show(sorted(remarks, key=lambda one: (one.start, one.end, one.item)))
