"""The student's answer to what a reader suggested, one item at a time; each is one step of undo."""

from dataclasses import replace

from annotator.domain.analysis import Label, Unit
from annotator.domain.codebook import same_name
from annotator.domain.notes import Memo
from annotator.domain.review import Review, ReviewItem
from annotator.domain.review_places import place_of_item
from annotator.storage.actions.coding import code_layer, new_node, unit_at
from annotator.storage.errors import PlaceLost
from annotator.storage.store import Store, Writer, now

_TARGETS_OF_MEMOS = ("project", "node", "unit", "document", "participant", "question")


def take_in(store: Store, reviews: list[tuple[Review, list[ReviewItem]]], changed: list[ReviewItem]) -> None:
    """Store what came back beside her own rows, as one action: new items by review, and items known by id.

    A review with an id is known already.
    """
    with store.action("merge_review") as writer:
        for review, items in reviews:
            owner = review.id or writer.insert(replace(review, id=0, merged=now()))
            writer.insert_many([replace(item, id=0, review=owner) for item in items])
        for item in changed:
            writer.update("review_item", item.id, text=item.text, node_uuid=item.node_uuid)


def accept(store: Store, item: int, as_memo: bool = True) -> None:
    """Accept a comment (it becomes a memo, or is only marked), a suggested or new code, or a unit.

    Raises PlaceLost where a suggestion's words or code are gone.
    """
    record = store.project.review_items[item]
    with store.action("accept_review") as writer:
        if record.kind == "comment":
            if as_memo:
                _as_memo(store, writer, record)
        else:
            unit = unit_of(store, writer, record)
            node = node_of(store, writer, record)
            if node is not None and not any(label.node == node for label in store.project.labels.where("unit", unit)):
                writer.insert(Label(unit=unit, node=node))
                writer.update("unit", unit, status="coded")
        writer.update("review_item", item, decision="accepted", decided=now())


def decline(store: Store, item: int, reply: str = "") -> None:
    """Decline an item, with a word to the reader or none."""
    with store.action("decline_review") as writer:
        writer.update("review_item", item, decision="declined", decided=now(), reply=reply)


def node_of(store: Store, writer: Writer, item: ReviewItem) -> int | None:
    """The node an item gives, inside an action that is already running; a new code is made. Raises PlaceLost."""
    if item.kind == "new_code":
        known = same_name(store.project, item.text)
        return known.id if known else new_node(store, writer, code_layer(store), item.text, None)
    if not item.node_uuid:
        return None
    node = store.project.nodes.first("uuid", item.node_uuid)
    if node is None or node.binned:
        raise PlaceLost(store.path)
    return node.id


def unit_of(store: Store, writer: Writer, item: ReviewItem) -> int:
    """The unit an item is about; made at the item's words where there is none. Raises PlaceLost."""
    unit = store.project.units.first("uuid", item.target_uuid) if item.target == "unit" else None
    return unit.id if unit is not None else _unit_at_its_words(store, writer, item)


def _unit_at_its_words(store: Store, writer: Writer, item: ReviewItem) -> int:
    place = place_of_item(store.project, item)
    if place.document is None or place.found == "lost" or place.start >= place.end:
        raise PlaceLost(store.path)
    known = unit_at(store, place.document, place.start, place.end)
    if known is not None:
        return known
    unit = writer.insert(Unit(document=place.document, status="idea", created=now()))
    writer.insert(replace(store.project.flat(place.document).span(place.start, place.end), unit=unit))
    return unit


def _as_memo(store: Store, writer: Writer, item: ReviewItem) -> None:
    """On the record it is about; on the words where it is about words; where both are gone, on the project.

    Private: what one reader said to her is not for the next one.
    """
    review = store.project.reviews.get(item.review)
    text = f"{review.reviewer}: {item.text}" if review else item.text
    target, target_id, kind = None, None, "analysis"
    record = store.project.tables[item.target].first("uuid", item.target_uuid) if item.target else None
    if item.target in _TARGETS_OF_MEMOS and item.target != "project" and record is not None:
        target, target_id = item.target, record.id
    elif item.turn_uuid and place_of_item(store.project, item).found != "lost":
        target, target_id, kind = "unit", _unit_at_its_words(store, writer, item), "margin"
    if target is None and item.quoted:
        text = f"{text} («{item.quoted}»)"
    memo = Memo(kind=kind, text=text, date=now(), target=target, target_id=target_id, private=True)  # type: ignore[arg-type]
    writer.insert(memo)
