"""Keeping what was replaced out of the journal, and the undo of her other work in it.

A replacement cannot be undone (`journal.SEALED`): only the linking key gives an original back. What the journal holds
of earlier actions is carried over to the text as it is now: anchors are moved by the same edits, and her own older
texts get the same replacements. A row that cannot be carried over – an older state of a text, say, or the import of the
interview – ends undo there: that action and all before it stay in the history and can no longer be taken back.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from annotator.domain.analysis import Span
from annotator.domain.anchors import Edit, after_edit, placed_after_edit
from annotator.domain.confidential import Kept, Mark, Mask
from annotator.domain.replacements import OWN_TEXTS, Rewrite
from annotator.storage.actions.review_anchors import moved_place
from annotator.storage.purging import finish_purge
from annotator.storage.store import Store

_PLACED: dict[str, type[Mask] | type[Mark] | type[Kept]] = {"mask": Mask, "mark": Mark, "kept": Kept}
_SPAN_FIELDS = tuple(field.name for field in fields(Span))


@dataclass(frozen=True, slots=True)
class Rewritten:
    """How a sealed action changed a turn: its text before and after, and the edits, last first."""

    before: str
    after: str
    edits: Sequence[Edit]


class _Lost(Exception):
    """A row of the journal that cannot be carried over."""


def seal_past(
    store: Store,
    turns: Mapping[int, Rewritten] | None = None,
    rewrite: Rewrite | None = None,
    entries_gone: Iterable[int] = (),
) -> None:
    """Carry the journal over what a sealed action has just done. To be called inside that action, at its end.

    `turns` are those whose text it changed, `rewrite` what it did to her own texts.
    """
    db = store.db
    alive = [done.journal for done in store.history.done]
    ids = ",".join(str(int(action)) for action in alive)
    current = db.execute("SELECT action FROM state").fetchone()[0]
    # What was undone and what undid it can no longer be reached: it would only lie there.
    db.execute(f"DELETE FROM journal WHERE action NOT IN ({ids}) AND action<>?", [current])
    carrier = _Carrier(store, turns or {}, rewrite, set(entries_gone))
    # A term across the end of a sentence: the halves in older sentences could not be told.
    resplit = "SELECT 1 FROM journal WHERE action=? AND tbl='summary_sentence' AND op<>'U' LIMIT 1"
    carrier.sentences_lost = db.execute(resplit, [current]).fetchone() is not None
    updates: list[tuple[str | None, int]] = []
    floor = 0
    query = "SELECT id, action, op, tbl, row, before FROM journal WHERE action<>? ORDER BY action DESC, id DESC"
    for row_id, action, op, table, row, before in db.execute(query, [current]).fetchall():
        try:
            carried = carrier.carried(op, table, row, before)
        except _Lost:
            floor = action
            break
        if carried != before:
            updates.append((carried, row_id))
    db.conn.executemany("UPDATE journal SET before=? WHERE id=?", updates)
    if floor:
        db.execute("DELETE FROM journal WHERE action<=?", [floor])
        db.execute("UPDATE state SET undo_floor=? WHERE id=1", [floor])
    if rewrite is not None:
        _rewrite_outside(store, rewrite)


def _rewrite_outside(store: Store, rewrite: Rewrite) -> None:
    """What she wrote in the tables that undo does not know: why something was done, and to whom a share went."""
    for table, column in (("action", "reason"), ("share", "recipient")):
        for row, text in store.db.execute(f"SELECT id, {column} FROM {table} WHERE {column}<>''").fetchall():
            new = rewrite(text)
            if new != text:
                store.db.execute(f"UPDATE {table} SET {column}=? WHERE id=?", [new, row])


class _Carrier:
    """Carries single rows of the journal over a replacement."""

    def __init__(
        self, store: Store, turns: Mapping[int, Rewritten], rewrite: Rewrite | None, entries_gone: set[int]
    ) -> None:
        db = store.db
        self._store = store
        self._turns = turns
        self._rewrite = rewrite or (lambda text: text)
        self._gone = entries_gone
        self.sentences_lost = False
        self._document = {turn.id: turn.document for turn in store.project.turns}
        self._documents = {self._document[turn] for turn in turns}
        masks = db.execute("SELECT turn, entry FROM mask").fetchall()
        people = db.execute("SELECT participant FROM register_entry WHERE participant IS NOT NULL").fetchall()
        # The rows that a sealed action has made others depend on: their making cannot be undone.
        self._needed = {("turn", turn) for turn, _ in masks} | {("register_entry", entry) for _, entry in masks}
        self._needed |= {("participant", person) for (person,) in people}

    def carried(self, op: str, table: str, row: int, before: str | None) -> str | None:
        """The row's `before` as it must be now. Raises _Lost."""
        if self.sentences_lost and table in ("summary_sentence", "sentence_unit"):
            raise _Lost
        if (op == "I" and (table, row) in self._needed) or table == "register_entry":
            raise _Lost
        if op == "I" and table == "turn" and self._document.get(row) in self._documents:
            raise _Lost
        if before is None or (table not in OWN_TEXTS and table not in ("turn", "span", *_PLACED)):
            return before
        was: dict[str, Any] = json.loads(before)
        now = self._turn(was, op) if table == "turn" else self._moved(table, was)
        for column in (*OWN_TEXTS.get(table, ()), *(("term",) if table == "kept" else ())):
            if now.get(column):
                now = now | {column: self._rewrite(now[column])}
        return before if now == was else json.dumps(now, ensure_ascii=False)

    def _turn(self, was: dict[str, Any], op: str) -> dict[str, Any]:
        """An older state of a turn: carried over only where its text is that of now, or holds nothing replaced."""
        changed = self._turns.get(was["id"])
        if op == "U" and changed is not None and was["text"] == changed.before:
            return was | {"text": changed.after}
        if was["document"] in self._documents and not (op == "U" and was["text"] == self._text_now(was["id"])):
            raise _Lost
        if self._rewrite(was["text"]) != was["text"]:
            raise _Lost
        return was

    def _text_now(self, turn: int) -> str | None:
        found = self._store.project.turns.get(turn)
        return None if found is None else found.text

    def _moved(self, table: str, was: dict[str, Any]) -> dict[str, Any]:
        """An anchored row, moved by the edits of its turns; any other as it is."""
        if table == "span":
            spans = [Span(**{name: was[name] for name in _SPAN_FIELDS})]
            for turn in {was["turn_from"], was["turn_to"]} & self._turns.keys():
                for edit in self._turns[turn].edits:
                    spans = after_edit(spans, turn, edit) or spans
            return was | {name: getattr(spans[0], name) for name in _SPAN_FIELDS}
        if table == "review_item":
            edits = {turn: changed.edits for turn, changed in self._turns.items()}
            place = moved_place(self._store.project, was["turn_uuid"], was["at_from"], was["at_to"], edits)
            return was | dict(zip(("at_from", "at_to"), place, strict=True))
        if table not in _PLACED:
            return was
        if was.get("entry") in self._gone:
            raise _Lost
        kept = replace(_PLACED[table](), turn=was["turn"], at_from=was["at_from"], at_to=was["at_to"])
        changed = self._turns.get(was["turn"])
        for edit in changed.edits if changed else ():
            kept = (placed_after_edit([kept], was["turn"], edit) or [kept])[0]
        return was | {"at_from": kept.at_from, "at_to": kept.at_to}


def renew_backups(store: Store) -> int:
    """Write one backup of the project as it is now and remove all older ones: they still hold what was replaced.

    How many went. Raises DiskFull, ReadOnlyPlace, BackupFailed; what was not removed is then still there.
    """
    store.db.execute("UPDATE state SET purge_due=1 WHERE id=1")
    return finish_purge(store)
