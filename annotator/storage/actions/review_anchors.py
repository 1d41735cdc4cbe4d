"""Review items that have come in stay at their words when she edits the text, as codings do.

Their offsets count from their turn's start in the joined text and may lie past its end, so an edit, a split (white
space becomes a newline) and a join (a newline becomes a space or nothing) are all one edit of that text.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from annotator.domain.anchors import Edit, moved_end, moved_start
from annotator.domain.project import Project
from annotator.storage.store import Store, Writer


def items_edited(store: Store, writer: Writer, edits: Mapping[int, Sequence[Edit]]) -> None:
    """Follow edits of the joined text, by turn and counted from its start, the last in each turn first."""
    for item in store.project.review_items:
        start, end = moved_place(store.project, item.turn_uuid, item.at_from, item.at_to, edits)
        if (start, end) != (item.at_from, item.at_to):
            writer.update("review_item", item.id, at_from=start, at_to=end)


def moved_place(
    project: Project, turn_uuid: str, start: int, end: int, edits: Mapping[int, Sequence[Edit]]
) -> tuple[int, int]:
    """Where an item's place, counted from its turn's start, lands after edits of the project's present text."""
    own = project.turns.first("uuid", turn_uuid) if turn_uuid else None
    if own is None:
        return start, end
    flat = project.flat(own.document)
    origin = flat.position(own.id, 0)
    row = flat.row(own.id)
    here = [turn.id for turn in flat.turns[row : bisect_right(flat.starts, origin + end)] if turn.id in edits]
    for turn in reversed(here):
        ahead = flat.position(turn, 0) - origin
        for edit in edits[turn]:
            counted = Edit(edit.start + ahead, edit.end + ahead, edit.length)
            start, end = moved_start(start, counted), moved_end(end, counted)
            start = min(start, end)
    return start, end


def items_joined(store: Store, writer: Writer, first: int, second: int, shift: int) -> None:
    """Follow a join: the newline between the turns goes, and items that begin in `second` now begin in `first`."""
    project = store.project
    if not len(project.review_items):
        return
    one, two = project.turns[first], project.turns[second]
    length = len(one.text)
    items_edited(store, writer, {first: [Edit(length, length + 1, shift - length)]})
    for item in project.review_items.where("turn_uuid", two.uuid):
        writer.update(
            "review_item", item.id, turn_uuid=one.uuid, at_from=item.at_from + shift, at_to=item.at_to + shift
        )
