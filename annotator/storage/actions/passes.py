"""A second coding of her own, and what she takes over from it (or from a reader's) where it differs from the first.

Positions are code points in the document's joined text, as for codings.
"""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.analysis import Label
from annotator.domain.comparing import Compared
from annotator.domain.passes import running
from annotator.domain.restriction import frozen_documents
from annotator.domain.review import OWN, Review, ReviewItem
from annotator.storage.actions.coding import code_range, code_ranges, code_ranges_with_new, new_node
from annotator.storage.actions.deciding import node_of, unit_of
from annotator.storage.actions.review import item_at, once
from annotator.storage.errors import Restricted
from annotator.storage.store import Store, Writer, now


def begin_pass(store: Store, name: str) -> int:
    """Begin a coding on a blank layer; one that goes on already is gone on with. Its id."""
    known = running(store.project)
    if known is not None:
        return known.id
    with store.action("begin_pass") as writer:
        return writer.insert(Review(share=OWN, reviewer=" ".join(name.split()), at=now()))


def end_pass(store: Store, review: int) -> None:
    """Go back to the first coding; what was coded stays for the comparison."""
    with store.action("end_pass") as writer:
        writer.update("review", review, merged=now())


def resume_pass(store: Store, review: int) -> None:
    """Go on with a coding that was ended; another one that goes on ends."""
    other = running(store.project)
    with store.action("resume_pass") as writer:
        if other is not None and other.id != review:
            writer.update("review", other.id, merged=now())
        writer.update("review", review, merged="")


def remove_pass(store: Store, review: int) -> None:
    """Throw a second coding away."""
    with store.action("remove_pass") as writer:
        writer.delete_where("review_item", review=review)
        writer.delete("review", review)


def give(store: Store, review: int, place: tuple[int, int, int], node: int | None) -> int | None:
    """Code a stretch (document, start, end) in the second coding, or mark it; the item, or None for no text.

    Raises Restricted where a participant's words are frozen.
    """
    item = _item(store, review, place)
    if item is None:
        return None
    uuid = store.project.nodes[node].uuid if node is not None else ""
    return once(store, "code_again", replace(item, node_uuid=uuid))


def give_new(
    store: Store, review: int, place: tuple[int, int, int], layer: int, name: str, parent: int | None = None
) -> tuple[int, int] | None:
    """Make a code and give it to a stretch (document, start, end) as one action: both codings share the codebook.

    The item and the node, or None for no text. Raises Restricted where a participant's words are frozen.
    """
    item = _item(store, review, place)
    if item is None:
        return None
    with store.action("code_with_new") as writer:
        node = new_node(store, writer, layer, name, parent)
        return writer.insert(replace(item, node_uuid=writer.fresh["node"][node][1])), node


def code_here(store: Store, place: tuple[int, int, int], node: int) -> int | None:
    """Give a stretch (document, start, end) a code in whichever coding goes on.

    The unit, or below zero the item of the second coding; None for no text.
    """
    review = running(store.project)
    if review is None:
        return code_range(store, *place, node)
    item = give(store, review.id, place, node)
    return None if item is None else -item


def code_all_here(store: Store, places: Iterable[tuple[int, int, int]], node: int) -> None:
    """Give many stretches a code in whichever coding goes on, as one action; of equal ones one counts.

    Raises Restricted where a participant's words are frozen.
    """
    review = running(store.project)
    if review is None:
        code_ranges(store, places, node)
        return
    items = _items(store, review.id, places)
    with store.action("code_again") as writer:
        _give_all(store, writer, review.id, items, store.project.nodes[node].uuid)


def code_all_here_with_new(store: Store, places: Iterable[tuple[int, int, int]], layer: int, name: str) -> int:
    """As `code_all_here`, with a code that is made in the same action; the new node."""
    review = running(store.project)
    if review is None:
        return code_ranges_with_new(store, places, layer, name)
    items = _items(store, review.id, places)
    with store.action("code_with_new") as writer:
        node = new_node(store, writer, layer, name, None)
        _give_all(store, writer, review.id, items, writer.fresh["node"][node][1])
    return node


def accept_row(store: Store, row: Compared, instead: bool = False) -> None:
    """Give her unit the codes the other coding gave these words; `instead`: and take off those only she gave.

    Words that are no unit of hers become one. Raises PlaceLost where a code is gone.
    """
    project = store.project
    items = [project.review_items[item] for item in row.items]
    with store.action("accept_row") as writer:
        unit = row.unit if row.unit is not None else unit_of(store, writer, items[0])
        has = {label.node for label in project.labels.where("unit", unit)}
        new = {node for item in items if (node := node_of(store, writer, item)) is not None} - has
        writer.insert_many([Label(unit=unit, node=node) for node in sorted(new)])
        gone = row.only_hers if instead else frozenset()
        for label in project.labels.where("unit", unit):
            if label.node in gone:
                writer.delete("label", label.id)
        if new or has:
            writer.update("unit", unit, status="coded" if (has | new) - gone else "idea")
        for item in items:
            writer.update("review_item", item.id, decision="accepted", decided=now())


def decline_row(store: Store, row: Compared) -> None:
    """Her first coding of these words stands."""
    with store.action("decline_row") as writer:
        for item in row.items:
            writer.update("review_item", item, decision="declined", decided=now())


def _items(store: Store, review: int, places: Iterable[tuple[int, int, int]]) -> list[ReviewItem]:
    found = (_item(store, review, place) for place in places)
    return [item for item in found if item is not None]


def _give_all(store: Store, writer: Writer, review: int, items: list[ReviewItem], node: str) -> None:
    """Give items a code (its uuid), those that have it already left out."""
    given = (replace(item, id=0, uuid="", at="") for item in store.project.review_items.where("review", review))
    wanted = dict.fromkeys(replace(item, node_uuid=node, at="") for item in items)
    fresh = wanted.keys() - set(given)
    writer.insert_many([replace(item, at=now()) for item in wanted if item in fresh])


def _item(store: Store, review: int, place: tuple[int, int, int]) -> ReviewItem | None:
    if place[0] in frozen_documents(store.project):
        raise Restricted(store.path)
    item = item_at(store.project, *place)
    return None if item is None else replace(item, review=review, kind="unit", target="turn", at=now())
