"""Another project's records into this one, as one action: whole interviews, codes, people, memos and all that hangs on
them.

An interview that is here already is left out with its codings. A person of the same name is the same person, a level
or column of the same name the same level or column; a code of the same name and place is, as she chooses, the same
code or one beside it. What is here already stands as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Literal

from annotator.domain.codebook import layer_for
from annotator.domain.meeting import NodePaths, already_here, folded, same_pseudonyms
from annotator.domain.notes import Memo
from annotator.domain.project import TABLES, Project
from annotator.domain.references import POINTED_AT_BY_NAME, REFERENCES, STAYS
from annotator.storage.store import Store, Writer, now

SameNames = Literal["merge", "both"]
"""What becomes of a code whose name is here already: the same code, or one more."""
Progress = Callable[[int, int], None]
AT_ONCE = 2_000
"""Rows between two steps of the progress bar."""
_ORDER = ("guide", *(table for table in TABLES if table not in ("project", "guide", "memo", *STAYS)), "memo")
_IN_HER_ORDER = ("participant", "attribute", "document", "node", "layer", "text_column", "question", "guide")
"""Tables whose rows have a position among all: what comes in stands behind what is there."""
_OF_THE_CARD = ("method", "language", "quote_style", "inline_limit", "introduction", "neutral_pronoun", "report_parts")
_OF_THE_WHOLE = ("report_part", "report_form", "title_page", "report_column", "report_row")
"""What a report holds and its form: a project that has interviews or codes keeps its own …"""
_HANGING = dict.fromkeys(("report_column", "report_row"), "report_part")
"""… with what hangs on one of its parts."""
_ONCE = ("guide", "guide_question", "snapshot", "step_tick")
"""Tables of which a record that is here already is not made again, by its identity …"""
_ONCE_WITH_ITS_CODE = (
    "memo",
    "summary",
    "summary_sentence",
    "quote",
    "outline_item",
    "wall_group",
    "wall_card",
    "wall_link",
)
"""… and those where that holds unless the code it belongs to is to come in once more."""
_PAIRS = {
    "label": ("unit", "node"),
    "node_link": ("child", "parent"),
    "question_node": ("question", "node"),
    "attribute_value": ("participant", "attribute"),
    "topic_node": ("topic", "node"),
}
"""Tables that hold each pair once."""


def take_in(
    store: Store,
    incoming: Project,
    same_names: SameNames = "merge",
    same_people: SameNames | None = None,
    on_progress: Progress = lambda _done, _of: None,
) -> list[int]:
    """Store all records of a project in memory; the ids of the new interviews.

    `same_people` says the same of people with a pseudonym that is here; None: they are the same if an interview of
    theirs is here. Others are called "P01 (2)". An empty project becomes what comes in, its levels and columns too.
    What `on_progress` raises breaks it off, and all is as before. Raises DiskFull, ReadOnlyPlace, ReviewOnly,
    Restricted.
    """
    with store.action("import_project") as writer:
        return _TakingIn(store, writer, incoming, same_names, same_people, on_progress).run()


@dataclass
class _TakingIn:
    store: Store
    writer: Writer
    incoming: Project
    same_names: SameNames
    same_people: SameNames | None
    on_progress: Progress
    ids: dict[str, dict[int, int]] = field(default_factory=lambda: {table: {} for table in TABLES})
    """By table, from the number there to the number here; what is left out has none."""
    done: int = 0

    def run(self) -> list[int]:
        here = self.store.project
        self.empty = not len(here.documents) and not len(here.nodes)
        self.known = {table: {r.uuid for r in here.tables[table]} for table in TABLES if _has_uuid(table)}
        self.skipped = already_here(here, self.incoming)
        self.of = sum(len(self.incoming.tables[table]) for table in _ORDER)
        if self.empty:
            self._make_room()
        for table in _ORDER:
            if table in _OF_THE_WHOLE and not self.empty:
                continue
            self._meet(table)
            self._store(table)
        return sorted(self.ids["document"].values())

    def _make_room(self) -> None:
        """A project without interviews and codes takes over the card, levels and columns of a whole one."""
        card, here = self.incoming.info, self.store.project
        if not card.id:
            return
        self.writer.update("project", here.info.id, **{name: getattr(card, name) for name in _OF_THE_CARD})
        for table in ("layer", "text_column", *reversed(_OF_THE_WHOLE)):
            for row in here.tables[table] if len(self.incoming.tables[_HANGING.get(table, table)]) else ():
                self.writer.delete(table, row.id)
                if table in self.known:
                    self.known[table].discard(row.uuid)

    def _meet(self, table: str) -> None:
        """Find which records are here already."""
        if table in _ONCE or table in _ONCE_WITH_ITS_CODE:
            self.ids[table] |= self._meet_by_identity(table)
        meeting: Callable[[], dict[int, int]] | None = getattr(self, f"_meet_{table}", None)
        if meeting is not None:
            self.ids[table] |= meeting()

    def _meet_by_identity(self, table: str) -> dict[int, int]:
        found = _same(self.incoming, self.store.project, table, lambda row: row.uuid)
        if self.same_names == "merge" or table in _ONCE:
            return found
        return {row: known for row, known in found.items() if table == "memo" and self._is_no_codes(row)}

    def _is_no_codes(self, memo: int) -> bool:
        return self.incoming.memos[memo].target != "node"

    def _meet_participant(self) -> dict[int, int]:
        here, alike = self.store.project, same_pseudonyms(self.store.project, self.incoming)
        known = _same(self.incoming, here, "participant", lambda row: row.uuid or row.id)
        same = self.same_people or ("merge" if self.skipped else "both")
        return (alike if same == "merge" else {}) | known

    def _meet_attribute(self) -> dict[int, int]:
        return _same(self.incoming, self.store.project, "attribute", lambda row: folded(row.name))

    def _meet_question(self) -> dict[int, int]:
        return _same(self.incoming, self.store.project, "question", lambda row: folded(row.text))

    def _meet_text_column(self) -> dict[int, int]:
        if self.empty and self.incoming.info.id:
            return {}
        return _same(self.incoming, self.store.project, "text_column", lambda row: folded(row.name))

    def _meet_layer(self) -> dict[int, int]:
        """A level without a name, from a program that has none, is the lowest of its kind."""
        here, rows = self.store.project, self.incoming.layers
        if self.empty and self.incoming.info.id:
            return {}
        found = {row.id: layer_for(here, row.kind).id for row in rows if not row.name}
        return found | _same(self.incoming, here, "layer", lambda row: (row.kind, folded(row.name)))

    def _meet_node(self) -> dict[int, int]:
        if self.same_names == "both":
            return {}
        return NodePaths(self.store.project).meet(self.incoming)

    def _store(self, table: str) -> None:
        here = self.store.project.tables[table]
        offset = max((row.position for row in here), default=-1) + 1 if table in _IN_HER_ORDER else 0
        if self.empty and table in ("layer", "text_column"):
            offset = 0
        waiting = [row for row in self.incoming.tables[table] if row.id not in self.ids[table]]
        waiting.sort(key=lambda row: row.id)
        for at in range(0, len(waiting), AT_ONCE):
            part = waiting[at : at + AT_ONCE]
            made = [(row.id, new) for row in part if (new := self._made(table, row, offset)) is not None]
            new_ids = self.writer.insert_many([new for _, new in made])
            self.ids[table] |= dict(zip((old for old, _ in made), new_ids, strict=True))
            self.done += len(part)
            self.on_progress(self.done, self.of)

    def _made(self, table: str, row: Any, offset: int) -> Any:
        """The record with the numbers it has here; None where it points at what is not taken in."""
        if table == "document" and row.id in self.skipped:
            return None
        values: dict[str, Any] = {"id": 0}
        for column, target in REFERENCES.get(table, {}).items():
            old = getattr(row, column)
            if old is not None:
                values[column] = self.ids[target].get(old)
                if values[column] is None:
                    return None
        if table in POINTED_AT_BY_NAME and row.target is not None:
            values["target_id"] = self.ids.get(row.target, {}).get(row.target_id)
            if values["target_id"] is None:
                return None
        if _has_uuid(table) and row.uuid in self.known[table]:
            values["uuid"] = ""
        values |= self._dated(table, row)
        if offset:
            values["position"] = row.position + offset
        return self._fitting(table, replace(row, **values))

    def _dated(self, table: str, row: Any) -> dict[str, str]:
        column = {"document": "imported", "node": "created", "unit": "created", "memo": "date"}.get(table)
        return {column: now()} if column is not None and not getattr(row, column) else {}

    def _fitting(self, table: str, row: Any) -> Any:
        """The record, unless the same stands here; a text about a code that has one already becomes a memo on it."""
        here = self.store.project
        if table == "participant":
            return replace(row, pseudonym=self._free(row.pseudonym))
        if table in _PAIRS:
            names = _PAIRS[table]
            pair = tuple(getattr(row, name) for name in names)
            kept = self._pairs(table)
            if pair in kept:
                return None
            kept.add(pair)
            if table == "node_link" and row.child in here.nodes:
                return None  # a code that was here stays where she has it
        if table == "snapshot_node" and row.snapshot in here.snapshots:
            return None
        if table == "summary" and row.node in here.nodes:
            same = [s for s in here.summaries.where("node", row.node) if s.kind == row.kind]
            if any(s.participant == row.participant and s.text for s in same):
                if row.text:
                    memo = Memo(text=row.text, date=now(), target="node", target_id=row.node)
                    self.writer.insert(memo)
                return None
        return row

    def _free(self, pseudonym: str) -> str:
        """The pseudonym, told apart from that of somebody here."""
        here, coming = (
            {folded(person.pseudonym) for person in project.participants}
            for project in (self.store.project, self.incoming)
        )
        names = (f"{pseudonym} ({number})" for number in count(2))
        return pseudonym if folded(pseudonym) not in here else next(n for n in names if folded(n) not in here | coming)

    def _pairs(self, table: str) -> set[tuple[Any, ...]]:
        if not hasattr(self, "_known_pairs"):
            self._known_pairs: dict[str, set[tuple[Any, ...]]] = {}
        if table not in self._known_pairs:
            rows = self.store.project.tables[table]
            self._known_pairs[table] = {tuple(getattr(row, name) for name in _PAIRS[table]) for row in rows}
        return self._known_pairs[table]


def _has_uuid(table: str) -> bool:
    return "uuid" in TABLES[table].__dataclass_fields__


def _same(incoming: Project, here: Project, table: str, key: Callable[[Any], Any]) -> dict[int, int]:
    """From records to those here with the same key."""
    known = {key(row): row.id for row in sorted(here.tables[table], key=lambda row: -row.id)}
    return {row.id: known[key(row)] for row in incoming.tables[table] if key(row) in known}
