"""A reader's words on a share, written in the share; and the student's answer to them in her own project.

In a share these are the only actions the store lets through (`ReviewOnly`). Places in the text are positions (code
points) in a document's joined text, as for codings.
"""

from dataclasses import replace

from annotator.domain.project import Project
from annotator.domain.review import Review, ReviewItem, ReviewKind
from annotator.storage.store import Store, now


def begin_review(store: Store, reviewer: str) -> int:
    """Begin a review of the open share under an alias, or go on with the one of that alias; its id."""
    known = store.project.reviews.first("reviewer", reviewer)
    if known is not None:
        return known.id
    with store.action("begin_review") as writer:
        return writer.insert(Review(share=store.project.info.share, reviewer=reviewer, at=now()))


def comment(store: Store, review: int, target: str, target_id: int, text: str) -> int:
    """Say something of a record (a unit, node, document, memo or the project); the new item."""
    item = replace(_on(store.project, target, target_id), review=review, kind="comment", text=text, at=now())
    with store.action("comment") as writer:
        return writer.insert(item)


def comment_range(store: Store, review: int, document: int, start: int, end: int, text: str) -> int | None:
    """Say something of a stretch of text; the new item, or None for no text."""
    item = item_at(store.project, document, start, end)
    if item is None:
        return None
    with store.action("comment") as writer:
        return writer.insert(replace(item, review=review, kind="comment", target="turn", text=text, at=now()))


def suggest_label(store: Store, review: int, unit: int, node: int) -> int:
    """Suggest a code for a unit, or give it one in a blind share; the item, also where it is there already."""
    uuid = store.project.nodes[node].uuid
    item = replace(_on(store.project, "unit", unit), review=review, kind="label", node_uuid=uuid, at=now())
    return once(store, "suggest_label", item)


def suggest_new_code(store: Store, review: int, unit: int, name: str) -> int:
    """Suggest a code that is not in the codebook; the item, also where it is there already."""
    item = replace(_on(store.project, "unit", unit), review=review, kind="new_code", text=name.strip(), at=now())
    return once(store, "suggest_label", item)


def mark_range(
    store: Store, review: int, document: int, start: int, end: int, node: int | None = None, new_name: str = ""
) -> int | None:
    """Code a stretch of text with a code of the codebook or a new one; None for no text.

    Several codes on one stretch are several items. Without either, the stretch is marked as a unit with no code yet.
    """
    item = item_at(store.project, document, start, end)
    if item is None:
        return None
    uuid = store.project.nodes[node].uuid if node is not None else ""
    kind: ReviewKind = "new_code" if new_name.strip() else "unit"
    item = replace(item, review=review, kind=kind, target="turn", node_uuid=uuid, text=new_name.strip(), at=now())
    return once(store, "mark_range", item)


def write_item(store: Store, item: int, text: str) -> None:
    """Change a comment (a burst of typing is one action)."""
    if store.project.review_items[item].text == text:
        return
    with store.action("write_review_item", extend=f"review_item:{item}") as writer:
        writer.update("review_item", item, text=text)


def remove_item(store: Store, item: int) -> None:
    """Take back a comment or suggestion."""
    with store.action("remove_review_item") as writer:
        writer.delete("review_item", item)


def once(store: Store, name: str, item: ReviewItem) -> int:
    """Store an item unless the review holds the same already; the one there is then."""
    for known in store.project.review_items.where("review", item.review):
        if replace(item, id=known.id, uuid=known.uuid, at=known.at) == known:
            return known.id
    with store.action(name) as writer:
        return writer.insert(item)


def _on(project: Project, target: str, target_id: int) -> ReviewItem:
    """An item on a record. One on a unit quotes its first stretch, to find the place if she has removed the unit."""
    item = ReviewItem(target=target, target_uuid=project.tables[target][target_id].uuid)
    spans = project.spans_of(target_id) if target == "unit" else []
    if not spans:
        return item
    start, end = project.flat(project.units[target_id].document).range_of(spans[0])
    place = item_at(project, project.units[target_id].document, start, end)
    return item if place is None else replace(place, target=target, target_uuid=item.target_uuid)


def item_at(project: Project, document: int, start: int, end: int) -> ReviewItem | None:
    """An item on a stretch of text, without who says what of it; None for no text."""
    flat = project.flat(document)
    start, end = flat.trimmed(start, end)
    if start == end:
        return None
    turn, offset = flat.anchor(start)
    return ReviewItem(
        target_uuid=turn.uuid,
        turn_uuid=turn.uuid,
        at_from=offset,
        at_to=offset + end - start,
        quoted=flat.text[start:end],
    )
