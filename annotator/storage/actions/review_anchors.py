"""Review items that have come in stay at their words when she edits the text, as codings do.

Their offsets count from their turn's start in the joined text and may lie past its end, so an edit, a split (white
space becomes a newline) and a join (a newline becomes a space or nothing) are all one edit of that text.
"""

from annotator.domain.anchors import Edit, moved_end, moved_start
from annotator.storage.store import Store, Writer


def items_edited(store: Store, writer: Writer, turn: int, edits: list[Edit]) -> None:
    """Follow edits of the joined text, counted from `turn`'s start, the last in the text first."""
    project = store.project
    if not len(project.review_items):
        return
    flat = project.flat(project.turns[turn].document)
    for item in project.review_items:
        own = project.turns.first("uuid", item.turn_uuid) if item.turn_uuid else None
        if own is None or own.document != project.turns[turn].document:
            continue
        ahead = flat.position(turn, 0) - flat.position(own.id, 0)
        if ahead < 0:
            continue  # it begins in a later turn and counts from there
        start, end = item.at_from, item.at_to
        for edit in edits:
            counted = Edit(edit.start + ahead, edit.end + ahead, edit.length)
            start, end = moved_start(start, counted), moved_end(end, counted)
            start = min(start, end)
        if (start, end) != (item.at_from, item.at_to):
            writer.update("review_item", item.id, at_from=start, at_to=end)


def items_joined(store: Store, writer: Writer, first: int, second: int, shift: int) -> None:
    """Follow a join: the newline between the turns goes, and items that begin in `second` now begin in `first`."""
    project = store.project
    if not len(project.review_items):
        return
    one, two = project.turns[first], project.turns[second]
    length = len(one.text)
    items_edited(store, writer, first, [Edit(length, length + 1, shift - length)])
    for item in project.review_items.where("turn_uuid", two.uuid):
        writer.update(
            "review_item", item.id, turn_uuid=one.uuid, at_from=item.at_from + shift, at_to=item.at_to + shift
        )
