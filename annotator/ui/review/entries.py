"""Review items as they are listed: grouped by place, with what is said, suggested and quoted. No drawing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from annotator.domain.passes import is_own
from annotator.domain.project import Project
from annotator.domain.review import ReviewItem
from annotator.domain.review_places import ItemPlace, place_of_item

translate = QCoreApplication.translate
"""By this name lupdate finds the texts."""
State = Literal["open", "accepted", "declined", "lost"]
STATES: tuple[State, ...] = ("open", "accepted", "declined", "lost")
LAST = 1_000_000
"""Sorts behind every interview."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item: what group it stands in (`order` sorts groups), its place in the text, and its unit of hers, if any."""

    item: ReviewItem
    state: State
    group: str
    order: int
    place: ItemPlace
    unit: int | None
    node: int | None

    @property
    def key(self) -> tuple[int, int, int]:
        """By group, then in text order, then as they were written."""
        return self.order, self.place.start, self.item.id


def entries(project: Project, reviews: Iterable[int]) -> list[Entry]:
    """The items of some reviews, in the order of the interviews; what is about the codebook comes last."""
    order = {document.id: at for at, document in enumerate(project.ordered_documents())}
    found = [
        _entry(project, item, order) for review in reviews for item in project.review_items.where("review", review)
    ]
    return sorted(found, key=lambda entry: entry.key)


def state_of(project: Project, item: ReviewItem) -> State:
    """Open, decided, or open with its place lost."""
    if item.decision:
        return item.decision
    from annotator.sharing.merging import is_lost  # no part of opening a project without comments

    return "lost" if is_lost(project, item) else "open"


def unit_of(project: Project, item: ReviewItem, place: ItemPlace) -> int | None:
    """Her unit an item is about: the one it names, or the one that has exactly its words."""
    if item.target == "unit":
        unit = project.units.first("uuid", item.target_uuid)
        if unit is not None:
            return unit.id
    if place.document is None or place.start >= place.end:
        return None
    wanted = [(place.start, place.end)]
    return next(
        (u.id for u in project.units.where("document", place.document) if project.ranges_of(u.id) == wanted), None
    )


def codes_here(project: Project, entry: Entry) -> list[int]:
    """Her own codes at an item's words: those of the unit, else of every unit that meets them."""
    units = [entry.unit] if entry.unit is not None else list(_meeting(project, entry.place))
    return list(dict.fromkeys(label.node for unit in units for label in project.labels_of(unit)))


def items_on(project: Project, unit: int) -> list[ReviewItem]:
    """What was said or suggested of a unit or of words in it, oldest first."""
    record = project.units[unit]
    ranges = project.ranges_of(unit)
    found = []
    for item in project.review_items:
        if is_own(project, item):
            continue
        if item.target == "unit" and item.target_uuid == record.uuid:
            found.append(item)
        elif item.target == "turn" and ranges:
            place = place_of_item(project, item)
            meets = any(start < place.end and place.start < end for start, end in ranges)
            if place.document == record.document and meets:
                found.append(item)
    return sorted(found, key=lambda item: item.id)


def what_it_is(project: Project, item: ReviewItem) -> str:
    """The kind of an item, in words."""
    if item.kind == "comment":
        return translate("Review", "Comment")
    if item.kind == "new_code":
        return translate("Review", "Suggests a new code")
    if item.kind == "unit" and not item.node_uuid:
        return translate("Review", "Marked as a unit")
    return translate("Review", "Suggests a code")


def what_it_says(project: Project, item: ReviewItem) -> str:
    """The comment, or the name of the code suggested."""
    if item.kind == "comment" or item.kind == "new_code":
        return item.text
    if not item.node_uuid:
        return ""
    node = project.nodes.first("uuid", item.node_uuid)
    return node.name if node is not None else translate("Review", "A code that is no longer in the codebook")


def reviewer_of(project: Project, item: ReviewItem) -> str:
    """Who wrote it, by alias."""
    review = project.reviews.get(item.review)
    return review.reviewer if review is not None else ""


def _entry(project: Project, item: ReviewItem, order: dict[int, int]) -> Entry:
    place = place_of_item(project, item)
    unit = unit_of(project, item, place)
    group, at = _group(project, item, place, order)
    node = project.nodes.first("uuid", item.target_uuid) if item.target == "node" else None
    return Entry(item, state_of(project, item), group, at, place, unit, node.id if node is not None else None)


def _group(project: Project, item: ReviewItem, place: ItemPlace, order: dict[int, int]) -> tuple[str, int]:
    if place.document is not None:
        return project.documents[place.document].title, order[place.document]
    if item.target == "project":
        return translate("Review", "The project as a whole"), LAST
    if item.target in ("node", "question", "memo", "summary"):
        return translate("Review", "Codebook"), LAST + 1
    return translate("Review", "Words that are no longer there"), LAST + 2


def _meeting(project: Project, place: ItemPlace) -> Iterator[int]:
    if place.document is None or place.start >= place.end:
        return
    for unit in project.units.where("document", place.document):
        if any(start < place.end and place.start < end for start, end in project.ranges_of(unit.id)):
            yield unit.id
