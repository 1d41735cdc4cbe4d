"""What an edit of a turn's text does to the anchors in it.

An edit replaces `old[start:end]` by `new`; offsets are code points. The rules, chosen so that a coded text never takes
in words typed beside it and never loses words replaced inside it:

- text typed exactly at a span's start or end stays outside the span;
- a span that holds any of a replaced stretch keeps the whole replacement;
- a span whose text is all deleted stays as an empty span at its place, so that nothing coded vanishes unseen; it takes
  in nothing written there later.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar, cast

from annotator.domain.analysis import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """`[start, end)` of the old text became `length` code points of new text."""

    start: int
    end: int
    length: int


def difference(old: str, new: str) -> Edit | None:
    """The smallest single edit that makes `new` of `old`; None when they are equal."""
    if old == new:
        return None
    limit = min(len(old), len(new))
    head = 0
    while head < limit and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(head, len(old) - tail, len(new) - head - tail)


def differences(old: str, new: str) -> list[tuple[Edit, str]]:
    """The corrections that together make `new` of `old`, each with its new text.

    What stands unchanged between two corrected words is in neither. Offsets are those of the old text, so the edits are
    applied from the last to the first.
    """
    whole = difference(old, new)
    if whole is None:
        return []
    from difflib import SequenceMatcher  # for the correction of a whole paragraph alone

    before = _WORD.findall(old[whole.start : whole.end])
    after = _WORD.findall(new[whole.start : whole.start + whole.length])
    found = []
    offset = whole.start
    for _tag, a1, a2, b1, b2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = "".join(before[a1:a2]), "".join(after[b1:b2])
        edit = difference(gone, come)
        if edit is not None:
            text = come[edit.start : edit.start + edit.length]
            found.append((Edit(offset + edit.start, offset + edit.end, edit.length), text))
        offset += len(gone)
    return found


_WORD = re.compile(r"\S+\s*|\s+")


def moved_start(offset: int, edit: Edit) -> int:
    """Where a span's start lands after the edit."""
    if offset < edit.start:
        return offset
    if edit.start == edit.end == offset:
        return offset + edit.length
    if offset >= edit.end:
        return offset + edit.length - (edit.end - edit.start)
    return edit.start


def moved_end(offset: int, edit: Edit) -> int:
    """Where a span's end lands after the edit."""
    if offset <= edit.start:
        return offset
    if offset >= edit.end:
        return offset + edit.length - (edit.end - edit.start)
    return edit.start + edit.length


def after_edit(spans: Iterable[Span], turn: int, edit: Edit) -> list[Span]:
    """The spans that an edit of `turn` moves, as they are afterwards."""
    changed = []
    for span in spans:
        start = moved_start(span.at_from, edit) if span.turn_from == turn else span.at_from
        end = moved_end(span.at_to, edit) if span.turn_to == turn else span.at_to
        was_empty = (span.turn_from, span.at_from) == (span.turn_to, span.at_to)
        if was_empty or (span.turn_from == span.turn_to and end < start):
            start = end = min(start, end)
        if (start, end) != (span.at_from, span.at_to):
            changed.append(replace(span, at_from=start, at_to=end))
    return changed


def after_split(spans: Iterable[Span], turn: int, at: int, cut: int, new_turn: int) -> list[Span]:
    """The spans moved when `turn` is split: `[at, at + cut)` goes (a space, say), the rest becomes `new_turn`."""
    changed = []
    for span in spans:
        moved = span
        if span.turn_from == turn and span.at_from >= at:
            moved = replace(moved, turn_from=new_turn, at_from=max(0, span.at_from - at - cut))
        if span.turn_to == turn and span.at_to > at:
            if span.at_to <= at + cut and moved.turn_from != new_turn:
                moved = replace(moved, at_to=at)
            else:
                moved = replace(moved, turn_to=new_turn, at_to=max(0, span.at_to - at - cut))
        elif span.turn_to == turn and moved.turn_from == new_turn:
            moved = replace(moved, turn_to=new_turn, at_to=0)
        if moved != span:
            changed.append(moved)
    return changed


def after_join(spans: Iterable[Span], first: int, second: int, shift: int) -> list[Span]:
    """The spans moved when `second` is appended to `first`, its text now starting at offset `shift`."""
    changed = []
    for span in spans:
        moved = span
        if span.turn_from == second:
            moved = replace(moved, turn_from=first, at_from=span.at_from + shift)
        if span.turn_to == second:
            moved = replace(moved, turn_to=first, at_to=span.at_to + shift)
        if moved != span:
            changed.append(moved)
    return changed


class Placed(Protocol):
    """A record that lies in one turn: a replacement's mask, a mark, a decision to keep a word."""

    @property
    def turn(self) -> int | None:
        """The turn, or None for one that has no place."""

    @property
    def at_from(self) -> int:
        """Where it begins."""

    @property
    def at_to(self) -> int:
        """Where it ends, exclusive."""


P = TypeVar("P", bound=Placed)


def placed_after_edit(places: Iterable[P], turn: int, edit: Edit) -> list[P]:
    """As `after_edit`, for records that lie in one turn: those that move, as they are afterwards."""
    changed = []
    for place in places:
        if place.turn == turn:
            start, end = moved_start(place.at_from, edit), moved_end(place.at_to, edit)
            start = min(start, end)
            if (start, end) != (place.at_from, place.at_to):
                changed.append(_at(place, turn, start, end))
    return changed


def still_standing(places: Iterable[P], turn: int, edit: Edit) -> list[P]:
    """As `placed_after_edit`, for what stands for its very words: those an edit reaches into from outside are lost.

    A replacement's mask would else hide, and give back an original for, words that were written over its border.
    """
    changed = []
    for place in places:
        start, end = place.at_from, place.at_to
        from_left, from_right = edit.start < start < edit.end, edit.start < end < edit.end
        if place.turn != turn or not (from_left or from_right):
            changed += placed_after_edit([place], turn, edit)
            continue
        kept_from = edit.start + edit.length if from_left else start
        kept_to = edit.start if from_right else moved_end(end, edit)
        changed.append(_at(place, turn, min(kept_from, kept_to), kept_to))
    return changed


def placed_after_split(places: Iterable[P], turn: int, at: int, cut: int, new_turn: int) -> list[tuple[P, P | None]]:
    """As `after_split`: those that change. One that is cut in two is its first part, with its second part beside it."""
    changed: list[tuple[P, P | None]] = []
    for place in places:
        if place.turn != turn or place.at_to <= at:
            continue
        start, end = max(0, place.at_from - at - cut), max(0, place.at_to - at - cut)
        if place.at_from >= at:
            changed.append((_at(place, new_turn, start, end), None))
        else:
            rest = _at(place, new_turn, 0, end) if end else None
            changed.append((_at(place, turn, place.at_from, at), rest))
    return changed


def placed_after_join(places: Iterable[P], first: int, second: int, shift: int) -> list[P]:
    """As `after_join`: those of `second`, now in `first`."""
    return [_at(p, first, p.at_from + shift, p.at_to + shift) for p in places if p.turn == second]


def _at(place: P, turn: int, start: int, end: int) -> P:
    record: Any = place  # every such record is a frozen dataclass, which a protocol cannot say
    return cast(P, replace(record, turn=turn, at_from=start, at_to=end))
