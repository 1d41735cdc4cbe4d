"""What a reader writes in a share: under one alias, asked for once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.domain.review import ReviewItem
from annotator.storage.actions import review
from annotator.ui.session import Session


class Writing(QObject):
    """The reader's own review in the open share. Without an alias nothing can be written."""

    alias_wanted = Signal()
    """Something was to be written, and nobody has said who writes."""
    begun = Signal()
    """The alias is known now."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        known = sorted(session.project.reviews, key=lambda one: one.id)
        self.review: int | None = known[-1].id if known else None
        self._waiting: Callable[[], None] | None = None

    @property
    def alias(self) -> str:
        """Who writes; empty before the first word."""
        return self._session.project.reviews[self.review].reviewer if self.review is not None else ""

    def begin(self, alias: str) -> None:
        """Write under this alias from now on."""
        if alias.strip():
            self.review = review.begin_review(self._session.store, " ".join(alias.split()))
            self.begun.emit()
            waiting, self._waiting = self._waiting, None
            if waiting is not None:
                waiting()

    def is_ready(self, then: Callable[[], None]) -> bool:
        """Whether something can be written; where not, asks for the alias and does `then` when it is given."""
        if self.review is None or self.review not in self._session.project.reviews:  # undone
            self.review, self._waiting = None, then
            self.alias_wanted.emit()
            return False
        return True

    def items(self) -> list[ReviewItem]:
        """What was written so far, in the order it was written."""
        if self.review is None:
            return []
        return sorted(self._session.project.review_items.where("review", self.review), key=lambda item: item.id)
