"""A second coding of her own: rows of a review, beside the first coding and never among it.

While one goes on it is drawn instead of the first, so that she meets the words as if for the first time. What a reader
of a blind share codes is drawn by the same rule.
"""

from collections.abc import Sequence

from annotator.domain.drawing import IDEA_NODE
from annotator.domain.lanes import Coding
from annotator.domain.project import Project
from annotator.domain.review import OWN, Review, ReviewItem
from annotator.domain.review_places import place_of_item


def passes(project: Project) -> list[Review]:
    """Her own further codings, oldest first."""
    return sorted(project.reviews.where("share", OWN), key=lambda review: review.id)


def running(project: Project) -> Review | None:
    """The one that goes on now."""
    return next((review for review in reversed(passes(project)) if not review.merged), None)


def from_readers(project: Project) -> list[Review]:
    """The reviews that somebody else wrote, oldest first."""
    return sorted((review for review in project.reviews if review.share != OWN), key=lambda review: review.id)


def is_own(project: Project, item: ReviewItem) -> bool:
    """Whether an item is of a coding of her own."""
    review = project.reviews.get(item.review)
    return review is not None and review.share == OWN


def node_given(project: Project, item: ReviewItem) -> int:
    """The code an item gives; below zero a new one that has only the name in the item; 0 for a mark without one."""
    if item.kind == "new_code":
        return -item.id
    node = project.nodes.first("uuid", item.node_uuid) if item.node_uuid else None
    return IDEA_NODE if node is None or node.binned else node.id


def given(project: Project, review: int, document: int, first: Sequence[Coding] = ()) -> list[Coding]:
    """What a review codes in a document, over the codings of `first`.

    A highlight of `first` without a code is drawn with the one the review gave it. A passage that is no unit of hers
    has the item's id below zero for a unit.
    """
    found: list[Coding] = []
    named: set[int] = set()
    for item in project.review_items.where("review", review):
        turn = project.turns.first("uuid", item.turn_uuid)
        if item.kind == "comment" or (turn is not None and turn.document != document):
            continue
        node, unit = node_given(project, item), None
        if item.target == "unit":
            unit = project.units.first("uuid", item.target_uuid)
        if unit is not None and unit.document == document:
            named.add(unit.id)
            found += [Coding(unit.id, node, start, end) for start, end in project.ranges_of(unit.id)]
            continue
        place = place_of_item(project, item)
        if place.document == document and place.start < place.end:
            found.append(Coding(-item.id, node, place.start, place.end))
    return [coding for coding in first if coding.node != IDEA_NODE or coding.unit not in named] + found


def places_only(codings: Sequence[Coding]) -> list[Coding]:
    """Where there are units, without what they are coded with."""
    seen = dict.fromkeys((coding.unit, coding.start, coding.end) for coding in codings)
    return [Coding(unit, IDEA_NODE, start, end) for unit, start, end in seen]
