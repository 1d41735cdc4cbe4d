"""A returned share comes in: what the reader wrote stands beside her own rows, and none of them is touched."""

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.project import Project
from annotator.domain.review import Review, ReviewItem
from annotator.domain.review_places import place_of_item
from annotator.sharing.errors import AlreadyMerged, ShareOfAnotherProject
from annotator.sharing.homecoming import WayHome
from annotator.storage import access_log
from annotator.storage.actions.deciding import take_in
from annotator.storage.shares import Returned, read_returned, shares
from annotator.storage.store import Store

REVIEWABLE = ("project", "participant", "document", "turn", "node", "unit", "summary", "memo", "question")
"""The tables of records that can be commented on."""


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What came in: the reviewers, and how many items were `new`, `changed` since they came in before, `lost` (their
    words or record are no longer in the project; they are kept with the words they quote) or `refused`, because no
    program of ours writes such rows."""

    reviewers: tuple[str, ...]
    new: int
    changed: int
    lost: int
    refused: int


def merge(store: Store, reviewed: Path, key: bytes) -> MergeResult:
    """Take in a returned share, as one action. Merged twice, only what is new or changed comes in.

    Raises ShareOfAnotherProject, AlreadyMerged, and what `shares.read_returned` raises (NotAShare, NewerVersion,
    WrongPassphrase, DamagedFile …).
    """
    returned = read_returned(reviewed, key)
    return take_in_returned(store, returned, reviewed)


def take_in_returned(store: Store, returned: Returned, source: Path) -> MergeResult:
    """As `merge`, for what was read already. Raises ShareOfAnotherProject, AlreadyMerged."""
    sent = next((one for one in shares(store) if one.uuid == returned.share), None)
    if sent is None:
        raise ShareOfAnotherProject(source)
    home = WayHome(store.project, replace(returned, level=sent.level), sent.identities)
    known = {item.uuid: item for item in store.project.review_items}
    incoming: list[tuple[Review, list[ReviewItem]]] = []
    changed: list[ReviewItem] = []
    seen: set[str] = set()
    refused = returned.refused
    for review in returned.reviews:
        fresh = []
        for item in (one for one in returned.items if one.review == review.id):
            if item.target not in REVIEWABLE or item.uuid in seen:
                refused += 1
                continue
            seen.add(item.uuid)
            here = home.brought_home(item)
            old = known.get(item.uuid)
            if old is None:
                fresh.append(here)
            elif not old.decision and (old.text, old.node_uuid) != (here.text, here.node_uuid):
                changed.append(replace(old, text=here.text, node_uuid=here.node_uuid))
        own = store.project.reviews.first("uuid", review.uuid)
        if fresh:
            incoming.append((own or replace(review, id=0, share=returned.share), fresh))
    if not incoming and not changed:
        raise AlreadyMerged(source)
    take_in(store, incoming, changed)
    new = sum(len(items) for _, items in incoming)
    access_log.record(store, "merged", share=returned.share, items=new + len(changed))
    lost = sum(is_lost(store.project, item) for _, items in incoming for item in items)
    return MergeResult(tuple(r.reviewer for r in returned.reviews), new, len(changed), lost, refused)


def is_lost(project: Project, item: ReviewItem) -> bool:
    """Whether neither the words nor the record nor the code an item is about is in the project any more."""
    if item.node_uuid and project.nodes.first("uuid", item.node_uuid) is None:
        return True
    if item.target == "project":
        return False
    if item.target != "turn" and project.tables[item.target].first("uuid", item.target_uuid) is not None:
        return False
    return place_of_item(project, item).found == "lost"
