"""From a place in a share to the same words in her text of today, however she has edited meanwhile.

The share holds the text as it was, so the way is a comparison of that text with hers: first of the one turn, then of
the stretch between the nearest turns that stand unchanged. A place that leads to other words than were quoted is not
taken. Offsets are code points, counted from a turn's start in the joined text.
"""

from dataclasses import dataclass, replace

from annotator.domain.anchors import differences, moved_end, moved_start
from annotator.domain.corpus import Turn
from annotator.domain.project import Project
from annotator.domain.review import ReviewItem
from annotator.domain.review_places import alike, same_words
from annotator.sharing.columns import UNITS
from annotator.storage.shares import Returned, SharedTurn

LONGEST_COMPARED = 60_000
"""Characters of a stretch that is compared; a longer one is searched for the quoted words only."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the share's text, where an item's turn begins in it, and her stretch of today."""

    text: str
    turn_at: int
    document: int
    start: int
    end: int


class WayHome:
    """Places items of one returned share. `identities` leads from uuids drawn anew to her own."""

    def __init__(self, project: Project, returned: Returned, identities: dict[str, str]) -> None:
        self._project = project
        self._level = returned.level
        self._identities = identities
        self._documents = returned.documents
        self._turns: dict[int, list[SharedTurn]] = {}
        self._place: dict[str, tuple[int, int]] = {}
        for turn in returned.turns:
            several = self._turns.setdefault(turn.document, [])
            self._place[turn.uuid] = (turn.document, len(several))
            several.append(turn)

    def brought_home(self, item: ReviewItem) -> ReviewItem:
        """The item with her own uuids, at its words in her text; where they are not found, at the old place."""
        placed = self._placed(item) if item.turn_uuid else item
        target, uuid = item.target, self._own(item.target_uuid)
        if target == "turn":
            uuid = placed.turn_uuid
        elif target == "document" and self._level == UNITS:
            target = "unit"
        return replace(placed, target=target, target_uuid=uuid, node_uuid=self._own(item.node_uuid))

    def _own(self, uuid: str) -> str:
        """Her own uuid; at level 2 one that was not drawn for this share is nothing of hers."""
        return self._identities.get(uuid, "") if self._level == UNITS else uuid

    def _own_turn(self, uuid: str) -> tuple[Turn | None, int, str]:
        """Her turn of today, the offset of the shared words in it when shared, and its uuid."""
        own, _, shift = self._own(uuid).partition("+")
        return self._project.turns.first("uuid", own), int(shift or 0), own

    def _placed(self, item: ReviewItem) -> ReviewItem:
        turn, shift, own = self._own_turn(item.turn_uuid)
        at_old_place = replace(item, turn_uuid=own, at_from=item.at_from + shift, at_to=item.at_to + shift)
        found = [self._in_turn(item, turn, shift)] if turn is not None else []
        if not any(place is not None and self._says(place, item.quoted) for place in found):
            found.append(self._in_stretch(item))
        places = [place for place in found if place is not None]
        best = next((p for p in places if self._says(p, item.quoted)), None)
        best = best or next((p for p in reversed(places) if alike(self._words(p), item.quoted)), None)
        if best is None:
            return at_old_place
        document, start, end = best
        anchor, offset = self._project.flat(document).anchor(start)
        return replace(item, turn_uuid=anchor.uuid, at_from=offset, at_to=offset + end - start)

    def _in_turn(self, item: ReviewItem, turn: Turn, shift: int) -> tuple[int, int, int] | None:
        place = self._place.get(item.turn_uuid)
        old = self._turns[place[0]][place[1]].text if place else ""
        start = self._project.flat(turn.document).position(turn.id, 0)
        now = turn.text[shift : shift + len(old)] if self._level == UNITS else turn.text
        if now == old:
            return turn.document, start + shift + item.at_from, start + shift + item.at_to
        if self._level == UNITS or item.at_to > len(old):
            return None
        return turn.document, *_moved(old, turn.text, item.at_from, item.at_to, start)

    def _in_stretch(self, item: ReviewItem) -> tuple[int, int, int] | None:
        if item.turn_uuid not in self._place:
            return None
        stretch = self._unit_stretch(item) if self._level == UNITS else self._changed_stretch(item)
        if stretch is None:
            return None
        now = self._project.flat(stretch.document).text[stretch.start : stretch.end]
        if max(len(now), len(stretch.text)) > LONGEST_COMPARED:
            return None
        start, end = stretch.turn_at + item.at_from, stretch.turn_at + item.at_to
        return stretch.document, *_moved(stretch.text, now, start, end, stretch.start)

    def _unit_stretch(self, item: ReviewItem) -> _Stretch | None:
        """At level 2 the shared text is a unit's, and her unit has followed her edits."""
        document, row = self._place[item.turn_uuid]
        unit = self._project.units.first("uuid", self._own(self._documents.get(document, "")))
        ranges = self._project.ranges_of(unit.id) if unit is not None else []
        if unit is None or not ranges:
            return None
        texts = [turn.text for turn in self._turns[document]]
        at = len("\n".join(texts[:row])) + (1 if row else 0)
        return _Stretch("\n".join(texts), at, unit.document, ranges[0][0], ranges[-1][1])

    def _changed_stretch(self, item: ReviewItem) -> _Stretch | None:
        """From the last unchanged turn before the item to the first one after it."""
        document, row = self._place[item.turn_uuid]
        turns = self._turns[document]
        last, rest = row, item.at_to - len(turns[row].text)
        while rest > 0 and last + 1 < len(turns):
            last += 1
            rest -= len(turns[last].text) + 1
        low, high = row - 1, last + 1
        while low >= 0 and self._unchanged(turns[low]) is None:
            low -= 1
        while high < len(turns) and self._unchanged(turns[high]) is None:
            high += 1
        before = self._unchanged(turns[low]) if low >= 0 else None
        after = self._unchanged(turns[high]) if high < len(turns) else None
        home = before or after or self._any_turn(turns)
        if home is None:
            return None
        flat = self._project.flat(home.document)
        start = flat.position(before.id, len(before.text) + 1) if before is not None else 0
        end = flat.position(after.id, 0) - 1 if after is not None else len(flat.text)
        texts = [turn.text for turn in turns[low + 1 : high]]
        at = len("\n".join(texts[: row - low - 1])) + (1 if row - low - 1 else 0)
        return _Stretch("\n".join(texts), at, home.document, min(start, len(flat.text)), max(start, end))

    def _unchanged(self, turn: SharedTurn) -> Turn | None:
        own = self._project.turns.first("uuid", turn.uuid)
        return own if own is not None and own.text == turn.text else None

    def _any_turn(self, turns: list[SharedTurn]) -> Turn | None:
        found = (self._project.turns.first("uuid", turn.uuid) for turn in turns)
        return next((turn for turn in found if turn is not None), None)

    def _words(self, place: tuple[int, int, int]) -> str:
        document, start, end = place
        return self._project.flat(document).text[start:end]

    def _says(self, place: tuple[int, int, int], quoted: str) -> bool:
        return same_words(self._words(place), quoted)


def _moved(old: str, new: str, start: int, end: int, at: int) -> tuple[int, int]:
    """Where `[start, end)` of the old text stands in the new one, whose first character has the position `at`."""
    for edit, _ in reversed(differences(old, new)):
        start, end = moved_start(start, edit), moved_end(end, edit)
        start = min(start, end)
    return at + start, at + end
