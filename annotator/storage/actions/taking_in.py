"""Another project's records into this one, as one action: whole interviews, codes, people, memos and all that hangs on
them.

The codings of an interview that is here already are laid on that one, unless she wants otherwise (`met_interviews`).
A person of the same name is the same person, a level or column of the same name the same level or column; a code of the
same name and place is, as she chooses, the same code or one beside it. What is here already stands as it is.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Literal

from annotator.domain.analysis import Label, Summary, UnitText
from annotator.domain.codebook import layer_for
from annotator.domain.laying import SaidHere
from annotator.domain.meeting import How, NodePaths, folded, same_pseudonyms
from annotator.domain.notes import Memo
from annotator.domain.project import TABLES, Project
from annotator.domain.references import POINTED_AT_BY_NAME, REFERENCES, STAYS
from annotator.storage.actions.met_interviews import MetInterviews
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
    "sentence_unit": ("sentence", "unit"),
    "revisit": ("node", "unit", "at"),
    "quote": ("unit",),
    "outline_item": ("node", "quote"),
    "wall_link": ("card_from", "card_to", "words"),
}
"""Tables that hold each of these together once; a text of the chapter quotes nothing, and is no pair."""


def take_in(
    store: Store,
    incoming: Project,
    same_names: SameNames = "merge",
    same_people: SameNames | None = None,
    on_progress: Progress = lambda _done, _of: None,
    hows: Mapping[int, How] | None = None,
    met: MetInterviews | None = None,
) -> list[int]:
    """Store all records of a project in memory; the ids of the new interviews.

    `hows` says what becomes of interviews that are here already, of others of them it is what is likely; `met` are
    these where they were found before.
    `same_people` says whether people with a pseudonym that is here are the same; None: they are if an interview of
    theirs is here. Others are called "P01 (2)". An empty project becomes what comes in, its levels and columns too.
    What `on_progress` raises breaks it off, and all is as before. Raises DiskFull, ReadOnlyPlace, ReviewOnly,
    Restricted.
    """
    met = met if met is not None else MetInterviews(store.project, incoming)
    met.choose(hows or {})
    with store.action("import_project") as writer:
        return _TakingIn(store, writer, incoming, met, same_names, same_people, on_progress).run()


@dataclass
class _TakingIn:
    store: Store
    writer: Writer
    incoming: Project
    met: MetInterviews
    same_names: SameNames
    same_people: SameNames | None
    on_progress: Progress
    ids: dict[str, dict[int, int]] = field(default_factory=lambda: {table: {} for table in TABLES})
    """By table, from the number there to the number here; what is left out has none."""
    called: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)
    written: dict[tuple[int, int], str] = field(default_factory=dict)
    """What this action wrote, by unit and column: several units there may be one here."""
    told: set[tuple[int, str, int | None]] = field(default_factory=set)
    """Where it wrote of a theme: theme, kind of text and participant, of whom several there may be one here, too."""
    done: int = 0

    def run(self) -> list[int]:
        here = self.store.project
        self.empty = not len(here.documents) and not len(here.nodes)
        self.known = {table: {r.uuid for r in here.tables[table]} for table in TABLES if _has_uuid(table)}
        self.said = SaidHere(here)
        self.of = sum(len(self.incoming.tables[table]) for table in _ORDER)
        if self.empty:
            self._make_room()
        for table in _ORDER:
            if table in _OF_THE_WHOLE and not self.empty:
                continue
            self._meet(table)
            self._store(table)
        return sorted(self.ids["document"][row] for row in self.ids["document"].keys() - self.met.laid_on.keys())

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
        rows = self.incoming.tables[table]
        found = {row: known for row, known in found.items() if not self.met.is_of_a_second(table, rows[row])}
        if self.same_names == "merge" or table in _ONCE:
            return found
        return {row: known for row, known in found.items() if table == "memo" and self._is_no_codes(row)}

    def _is_no_codes(self, memo: int) -> bool:
        return self.incoming.memos[memo].target != "node"

    def _meet_participant(self) -> dict[int, int]:
        here, alike = self.store.project, same_pseudonyms(self.store.project, self.incoming)
        known = _same(self.incoming, here, "participant", lambda row: row.uuid or row.id)
        same = self.same_people or ("merge" if self.met.has_the_same else "both")
        return (alike if same == "merge" else {}) | self.met.people() | known

    def _meet_document(self) -> dict[int, int]:
        return self.met.laid_on

    def _meet_unit(self) -> dict[int, int]:
        return self.met.units()

    def _meet_wall_card(self) -> dict[int, int]:
        """A unit or code that has a card here has that one."""
        here, found = self.store.project, self.ids["wall_card"].copy()
        for row in self.incoming.wall_cards:
            if row.target is None or row.target_id is None:
                continue
            met = self.ids[row.target].get(row.target_id)
            if met is not None and (cards := here.cards_on(row.target, met)):
                found.setdefault(row.id, cards[0].id)
        return found

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
            if table == "label":
                self._code_ideas(new for _, new in made)
            self.done += len(part)
            self.on_progress(self.done, self.of)
        if table == "span":
            self.writer.insert_many(list(self.met.spans(self.ids["unit"])))
        if table == "quote":
            self._join_quotes()

    def _join_quotes(self) -> None:
        """A unit is quoted once: another quote of it is the one that stands, and its wording a memo beside it."""
        units, ids = self.ids["unit"], self.ids["quote"]
        stand = {quote.unit: quote for quote in sorted(self.store.project.quotes, key=lambda quote: -quote.id)}
        quotes = sorted((row for row in self.incoming.quotes if row.unit in units), key=lambda row: row.id)
        for row in quotes:
            if row.id in ids:
                stand.setdefault(units[row.unit], replace(row, id=ids[row.id]))
        for row in quotes:
            known = stand.get(units[row.unit])
            if known is not None and row.id not in ids:
                ids[row.id] = known.id
                if row.display != known.display:
                    self._beside(row.display, "unit", units[row.unit])

    def _code_ideas(self, labels: Iterable[Label]) -> None:
        """A highlight that gets a code is one no longer."""
        units = self.store.project.units
        for unit in {label.unit for label in labels if label.unit in units and units[label.unit].status == "idea"}:
            self.writer.update("unit", unit, status="coded")

    def _made(self, table: str, row: Any, offset: int) -> Any:
        """The record with the numbers it has here; None where it points at what is not taken in."""
        if self.met.stays(table, row):
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
        """The record, unless the same stands here; a text where there is one already becomes a memo beside it."""
        here = self.store.project
        if table in _PAIRS and (table != "outline_item" or row.quote is not None):
            return self._once(table, row)
        if table == "participant":
            return replace(row, pseudonym=self._told_apart("participant", "pseudonym", row.pseudonym))
        if table == "document":
            return replace(row, title=self._told_apart("document", "title", row.title))
        if table == "memo" and self.said.says(row.target, row.target_id, row.text):
            return None
        if table == "unit_text":
            return self._missing_text(row)
        if table == "snapshot_node" and row.snapshot in here.snapshots:
            return None
        return self._missing_summary(row) if table == "summary" else row

    def _missing_summary(self, row: Summary) -> Summary | None:
        """A text about a theme, or in a cell, where there is none; another becomes a memo on the theme."""
        place = (row.node, row.kind, row.participant)
        same = [s for s in self.store.project.summaries.where("node", row.node) if s.kind == row.kind]
        if place in self.told or any(s.participant == row.participant and s.text for s in same):
            self._beside(row.text, "node", row.node)
            return None
        if row.text:
            self.told.add(place)
        return row

    def _once(self, table: str, row: Any) -> Any:
        pair = tuple(getattr(row, name) for name in _PAIRS[table])
        kept = self._pairs(table)
        if pair in kept:
            return None
        kept.add(pair)
        if table == "node_link" and row.child in self.store.project.nodes:
            return None  # a code that was here stays where she has it
        return row

    def _missing_text(self, row: UnitText) -> UnitText | None:
        """What a unit says in a column: what it says already stands, and another text becomes a memo on the unit."""
        texts, place = self.store.project.unit_texts.where("unit", row.unit), (row.unit, row.column)
        known = next((text for text in texts if text.column == row.column), None)
        says = self.written.get(place) or (known.text if known is not None else "")
        if says and row.text not in ("", says):
            self._beside(f"{self._column_name(row.column)}: {row.text}", "unit", row.unit)
        if says or not row.text:
            return None
        self.written[place] = row.text
        if known is None:
            return row
        self.writer.update("unit_text", known.id, text=row.text)
        return None

    def _column_name(self, column: int) -> str:
        here, ids = self.store.project.text_columns.get(column), self.ids["text_column"]
        there = (row.name for row in self.incoming.text_columns if ids.get(row.id) == column)
        return here.name if here is not None else next(there)

    def _beside(self, text: str, target: str, target_id: int) -> None:
        if text and not self.said.says(target, target_id, text):
            self.writer.insert(Memo(text=text, date=now(), target=target, target_id=target_id))

    def _told_apart(self, table: str, column: str, name: str) -> str:
        """A pseudonym or title, with a number where somebody or something here is called that."""
        here, coming = self._names(table, column)
        names = (f"{name} ({number})" for number in count(2))
        free = name if folded(name) not in here else next(n for n in names if folded(n) not in here | coming)
        here.add(folded(free))
        return free

    def _names(self, table: str, column: str) -> tuple[set[str], set[str]]:
        """What is called how here, and there."""
        if table not in self.called:
            here, coming = (
                {folded(getattr(row, column)) for row in project.tables[table]}
                for project in (self.store.project, self.incoming)
            )
            self.called[table] = (here, coming)
        return self.called[table]

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
