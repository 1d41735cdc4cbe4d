"""All that lies in the text of turns – spans, masks, marks, kept words, review items – moved as the text is changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from annotator.domain.analysis import Span
from annotator.domain.anchors import (
    Edit,
    after_edit,
    after_join,
    after_split,
    placed_after_edit,
    placed_after_join,
    placed_after_split,
    still_standing,
)
from annotator.domain.project import Project
from annotator.storage.actions.review_anchors import items_edited, items_joined
from annotator.storage.store import Store, Writer

PLACED = ("mask", "mark", "kept")
"""The tables of records that lie in one turn."""


def spans_in(project: Project, turn: int) -> list[Span]:
    """The spans that begin or end in a turn."""
    spans = {span.id: span for span in project.spans.where("turn_from", turn)}
    spans.update((span.id, span) for span in project.spans.where("turn_to", turn))
    return list(spans.values())


def rewrite_turn(store: Store, writer: Writer, turn: int, edits: Sequence[tuple[Edit, str]]) -> str:
    """Apply edits whose offsets are those of the turn's present text; all that lies in it moves. The new text."""
    return rewrite_turns(store, writer, {turn: edits})[turn]


def rewrite_turns(store: Store, writer: Writer, changes: Mapping[int, Sequence[tuple[Edit, str]]]) -> dict[int, str]:
    """As `rewrite_turn`, for several turns in one action."""
    texts = {turn: _rewrite(store, writer, turn, edits) for turn, edits in changes.items()}
    items_edited(store, writer, {turn: [edit for edit, _ in last_first(edits)] for turn, edits in changes.items()})
    return texts


def last_first(edits: Sequence[tuple[Edit, str]]) -> list[tuple[Edit, str]]:
    """Edits in the order in which they can be applied one after the other."""
    return sorted(edits, key=lambda one: one[0].start, reverse=True)


def _rewrite(store: Store, writer: Writer, turn: int, edits: Sequence[tuple[Edit, str]]) -> str:
    text = store.project.turns[turn].text
    spans = {span.id: span for span in spans_in(store.project, turn)}
    ordered = last_first(edits)
    moved: dict[int, Span] = {}
    for edit, new in ordered:
        text = text[: edit.start] + new + text[edit.end :]
        moved.update((span.id, span) for span in after_edit((spans | moved).values(), turn, edit))
    writer.update("turn", turn, text=text)
    for span in moved.values():
        # Only the ends in this turn: the other end may lie in a turn that the same action changes as well.
        begins = {"at_from": span.at_from} if span.turn_from == turn else {}
        ends = {"at_to": span.at_to} if span.turn_to == turn else {}
        writer.update("span", span.id, **begins, **ends)
    for table in PLACED:
        places = {place.id: place for place in store.project.tables[table].where("turn", turn)}
        now = places
        for edit, _ in ordered:
            moved_by = placed_after_edit if table == "mark" else still_standing
            now = now | {place.id: place for place in moved_by(now.values(), turn, edit)}
        _store_placed(writer, table, [place for place in now.values() if place != places[place.id]])
    return text


def split_at(store: Store, writer: Writer, turn: int, at: int, cut: int, new_turn: int) -> None:
    """Move what lies in a turn that is split (see `anchors.after_split`); a mark cut in two becomes two."""
    store_spans(writer, after_split(spans_in(store.project, turn), turn, at, cut, new_turn))
    for table in PLACED:
        places = placed_after_split(store.project.tables[table].where("turn", turn), turn, at, cut, new_turn)
        _store_placed(writer, table, [place for place, _ in places])
        if table == "mark":
            writer.insert_many([replace(rest, id=0, uuid="") for _, rest in places if rest is not None])
    items_edited(store, writer, {turn: [Edit(at, at + cut, 1)]})


def join_into(store: Store, writer: Writer, first: int, second: int, shift: int) -> None:
    """Move what lies in `second`, whose text is appended to `first` at offset `shift`."""
    store_spans(writer, after_join(spans_in(store.project, second), first, second, shift))
    for table in PLACED:
        places = placed_after_join(store.project.tables[table].where("turn", second), first, second, shift)
        _store_placed(writer, table, places)
    items_joined(store, writer, first, second, shift)


def erase_placed(store: Store, writer: Writer, turn: int) -> None:
    """Remove what lies in a turn that goes, spans apart."""
    for table in PLACED:
        if store.project.tables[table].count("turn", turn):
            writer.delete_where(table, turn=turn)


def store_spans(writer: Writer, spans: Iterable[Span]) -> None:
    """Write spans where they are now."""
    for span in spans:
        writer.update(
            "span",
            span.id,
            turn_from=span.turn_from,
            at_from=span.at_from,
            turn_to=span.turn_to,
            at_to=span.at_to,
        )


def _store_placed(writer: Writer, table: str, places: Iterable[Any]) -> None:
    """Write records where they are now; one whose words are all gone stands for nothing and goes."""
    for place in places:
        if place.at_from < place.at_to:
            writer.update(table, place.id, turn=place.turn, at_from=place.at_from, at_to=place.at_to)
        else:
            writer.delete(table, place.id)
