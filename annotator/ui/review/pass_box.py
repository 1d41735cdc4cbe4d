"""The code box while a second coding goes on: the same keys, and what it gives is stored beside the first coding."""

from annotator.domain.passes import node_given, running
from annotator.domain.review import ReviewItem
from annotator.domain.review_places import place_of_item
from annotator.storage.actions import passes
from annotator.storage.actions.review import remove_item
from annotator.ui.codebook.code_box import CodeBox


class PassBox(CodeBox):
    """A code given to these very words in the second coding is ticked, and Enter takes it off again."""

    @property
    def unit(self) -> int | None:
        """What the first coding has here is not known to it."""
        return None

    def ticked(self) -> set[int]:
        return {node_given(self._session.project, item) for item in self._given_here()}

    def _apply(self, node: int) -> None:
        if self._place is not None:
            item = passes.code_here(self._session.store, self._place, node)
            self._done(item, node)

    def _create(self, name: str, parent: int | None) -> None:
        review = running(self._session.project)
        if review is None or self._place is None or not name:
            return
        made = passes.give_new(self._session.store, review.id, self._place, self._layer(), name, parent)
        if made is not None:
            self._done(-made[0], made[1])

    def _take_off(self, node: int) -> None:
        for item in self._given_here():
            if node_given(self._session.project, item) == node:
                remove_item(self._session.store, item.id)
        self.taken_off.emit(node)

    def _given_here(self) -> list[ReviewItem]:
        project, review = self._session.project, running(self._session.project)
        if review is None or self._place is None:
            return []
        here = self._trimmed()
        found = []
        for item in project.review_items.where("review", review.id):
            place = place_of_item(project, item)
            if (place.document, place.start, place.end) == here:
                found.append(item)
        return found
