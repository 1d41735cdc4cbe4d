"""Draws up what a share holds, by level, as a project in memory: the share file, Word and HTML are written from it."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from random import SystemRandom
from typing import Any
from uuid import uuid4

from annotator.domain import codebook, material, neutral
from annotator.domain.analysis import Span
from annotator.domain.corpus import Document, Speaker, Turn
from annotator.domain.notes import Memo
from annotator.domain.project import Project
from annotator.domain.references import whose_column
from annotator.sharing.columns import (
    ANONYMISED,
    CODEBOOK,
    FULL,
    MEMBER,
    READ,
    TAKEN,
    UNITS,
    WRITTEN,
    Level,
)
from annotator.sharing.errors import AShareItself, NotConfirmed, NothingToShare, UnclearedMarks
from annotator.sharing.member import fingerprint
from annotator.sharing.repeating import repeated, runs_of
from annotator.sharing.sheet import Sheet

_ABOUT_THE_CODEBOOK = (None, "project", "node", "question")
_ROWS_THAT_GO_WHOLE = ("memo", "summary", "summary_sentence", "outline_item", "unit_text", "question")


@dataclass(frozen=True)
class Content:
    """What a share holds. `left_out` counts her own texts that went because they repeat words that do not go along.

    At level 2 `identities` leads from uuids drawn anew to her own (a turn's with `+` and the offset of its first word);
    in a member check it has each turn's fingerprint.
    """

    project: Project
    share: str
    level: Level
    identities: dict[str, str]
    left_out: int = 0


def draw(
    project: Project, level: Level = CODEBOOK, blind: bool = False, also: Collection[int] = (), confirmed: bool = False
) -> Content:
    """Draw up a share of a level; `also` are interviews that are not included but wanted all the same.

    A blind share holds units without codes, and nothing written about them. Raises UnclearedMarks, NothingToShare,
    AShareItself, and NotConfirmed for full material she has not confirmed.
    """
    if project.info.share:
        raise AShareItself
    if level == FULL and not confirmed:
        raise NotConfirmed
    turns = {} if level == CODEBOOK else material.open_turns(project, also)
    if level != CODEBOOK and not turns:
        raise NothingToShare
    return _Drawing(project, level, turns, blind).content()


def draw_for_member(project: Project, participant: int) -> Content:
    """Draw up one participant's own transcript alone. Raises UnclearedMarks, NothingToShare, AShareItself."""
    if project.info.share:
        raise AShareItself
    turns = material.turns_of_one(project, participant)
    if not turns or project.participants[participant].consent == "withdrawn":
        raise NothingToShare
    content = _Drawing(project, MEMBER, turns, blind=False).content()
    given = [turn for document in content.project.ordered_documents() for turn in content.project.turns_of(document.id)]
    return replace(content, identities={turn.uuid: fingerprint(turn.text) for turn in given})


def texts_of(project: Project) -> Iterator[tuple[str, str]]:
    """Every text a reader of this content could see, with its place (`node:3 name`): what the leak check goes over."""
    for table, columns in READ.items():
        for record in project.tables[table]:
            for column in columns:
                if text := getattr(record, column):
                    yield f"{table}:{record.id} {column}", text


class _Drawing:
    def __init__(self, project: Project, level: Level, turns: material.Turns, blind: bool) -> None:
        self.project, self.level, self.blind = project, level, blind
        self.language = project.info.language
        self.day = datetime.now().astimezone().date().isoformat()
        self.sheet = Sheet(level)
        self.units = material.units_in(project, turns) if level != MEMBER else []
        if level == UNITS:
            self.units = [unit for unit in self.units if codebook.is_coded(project, unit)]
            SystemRandom().shuffle(self.units)
        self.turns = turns
        self.colours = codebook.shown_colours(project)
        self.repeated = self._repeated()
        self.tells = self._tells_who()
        self.left_out = 0
        self.stand_ins: dict[str, str] = {}
        """By uuid, what nodes are called whose name does not go: the same in the tree and in every snapshot."""

    def content(self) -> Content:
        marked = material.uncleared(self.project, self._stretches())
        if marked:
            raise UnclearedMarks(marked)
        share = str(uuid4())
        card = self.project.info
        self._add("project", card, created=self.day, share=share, share_level=self.level, blind=self.blind)
        for table in TAKEN:
            if table == "project" or not any(str(self.level) in levels for levels in TAKEN[table].values()):
                continue
            fill: Callable[[], None] | None = getattr(self, f"_fill_{table}", None)
            if fill is not None:
                fill()
            elif not (self.blind and table in ("unit_text", "summary", "quote", "outline_item")):
                for record in self._sorted(table):
                    self._add(table, record)
        return Content(self.sheet.project(), share, self.level, self.sheet.identities, self.left_out)

    def _sorted(self, table: str) -> list[Any]:
        return sorted(self.project.tables[table], key=lambda record: record.id)

    def _add(self, table: str, record: Any, **drawn: Any) -> int | None:
        """Add a row with its texts checked; a text that repeats words which do not go along is emptied or goes."""
        for column in WRITTEN.get(table, ()):
            text = drawn.get(column, getattr(record, column))
            if text and str(self.level) in TAKEN[table].get(column, "") and not self._may_say(text):
                self.left_out += 1
                if table in _ROWS_THAT_GO_WHOLE:
                    return None
                drawn[column] = self._instead(table, column, record)
        return self.sheet.add(table, record, **drawn)

    def _instead(self, table: str, column: str, record: Any) -> str:
        if table == "node" and column == "name":
            layer = self.project.layers.get(record.layer)
            self.stand_ins[record.uuid] = f"{layer.name if layer else ''} {len(self.sheet.rows['node']) + 1}".strip()
            return self.stand_ins[record.uuid]
        if table == "snapshot_node" and column == "name":
            number = len(self.sheet.rows["node"]) + len(self.stand_ins) + 1
            return self.stand_ins.setdefault(record.node, f"{record.layer} {number}".strip())
        return ""

    def _may_say(self, text: str) -> bool:
        if self.tells is not None and self.tells.search(text):
            return False
        return not self.repeated or self.repeated.isdisjoint(runs_of(text))

    def _repeated(self) -> frozenset[str]:
        """The runs of her texts that stand in words which do not go along."""
        written = (
            getattr(record, column)
            for table, columns in WRITTEN.items()
            for record in self.project.tables[table]
            for column in columns
        )
        shared = {turn.id for turns in self.turns.values() for turn in turns} if self.level != UNITS else set()
        withheld = (
            "\n".join(turn.text for turn in self.project.turns_of(document.id) if turn.id not in shared)
            for document in self.project.documents
        )
        going = [self.project.text_of(unit) for unit in self.units] if self.level == UNITS else []
        if self.level in (ANONYMISED, FULL, MEMBER):
            going = ["\n".join(turn.text for turn in turns) for turns in self.turns.values()]
        return repeated(written, withheld, going)

    def _tells_who(self) -> re.Pattern[str] | None:
        """Pseudonyms and titles of interviews: at the two lowest levels no text may say whose words it speaks of."""
        if self.level not in (CODEBOOK, UNITS):
            return None
        names = [p.pseudonym for p in self.project.participants] + [d.title for d in self.project.documents]
        found = "|".join(re.escape(name) for name in sorted(set(names), key=len, reverse=True) if len(name) > 1)
        return re.compile(rf"(?<!\w)(?:{found})(?!\w)") if found else None

    def _stretches(self) -> Iterator[tuple[Turn, int, int]]:
        """The words that go: turns with the first and last offset in each."""
        if self.level != UNITS:
            yield from ((turn, 0, len(turn.text)) for turns in self.turns.values() for turn in turns)
            return
        for unit in self.units:
            for stretch in material.pieces(self.project, unit):
                yield from stretch

    def _fill_participant(self) -> None:
        heard = {s.participant for d in self.turns for s in self.project.speakers.where("document", d)}
        for person in self._sorted("participant"):
            if person.id in heard and person.id not in material.withheld_people(self.project):
                self._add("participant", person)

    def _fill_attribute(self) -> None:
        for attribute in self._sorted("attribute"):
            if not attribute.never_export:
                self._add("attribute", attribute)

    def _fill_document(self) -> None:
        if self.level == UNITS:
            return
        for place, document in enumerate(self.turns):
            record = self.project.documents[document]
            kept = self.level == FULL or neutral.harmless_title(record.title)
            title = record.title if kept else neutral.numbered("interview", place + 1, self.language)
            self._add("document", record, title=title, position=place, imported=self.day)

    def _fill_speaker(self) -> None:
        if self.level == UNITS:
            return
        for document, turns in self.turns.items():
            speaking = {turn.speaker for turn in turns}
            for speaker in sorted(self.project.speakers.where("document", document), key=lambda s: s.id):
                if speaker.id in speaking:
                    self._add("speaker", speaker, label=self._label(speaker))

    def _label(self, speaker: Speaker) -> str:
        person = self.project.participants.get(speaker.participant)
        if person is not None and self.level in (ANONYMISED, FULL):
            return person.pseudonym
        if person is None and self.level != MEMBER and neutral.harmless_label(speaker.label):
            return speaker.label
        return neutral.role_word(speaker.role, self.language)

    def _fill_turn(self) -> None:
        if self.level == UNITS:
            for number, unit in enumerate(self.units):
                self._unit_alone(unit, number)
            return
        for turns in self.turns.values():
            for place, turn in enumerate(turns):
                self._add("turn", turn, position=place)

    def _unit_alone(self, unit: int, number: int) -> None:
        """A unit as a document of its own: nothing says which interview, who or when."""
        sheet = self.sheet
        title = neutral.numbered("unit", number + 1, self.language)
        document = sheet.add("document", Document(), title=title, position=number, kind="other", imported=self.day)
        assert document is not None
        record = self.project.units[unit]
        sheet.identities[sheet.rows["document"][document].uuid] = record.uuid
        speakers: dict[str, int | None] = {}
        spans: list[Span] = []
        place = 0
        for stretch in material.pieces(self.project, unit):
            rows = []
            for turn, start, end in stretch:
                role = self._role(turn)
                if role not in speakers:
                    label = neutral.role_word(role, self.language)
                    speakers[role] = sheet.add("speaker", Speaker(role=role), document=document, label=label)
                piece = replace(turn, text=turn.text[start:end])
                row = sheet.add("turn", piece, document=document, speaker=speakers[role], position=place)
                assert row is not None
                sheet.identities[sheet.rows["turn"][row].uuid] = f"{turn.uuid}+{start}"
                rows.append((row, end - start))
                place += 1
            spans.append(Span(turn_from=rows[0][0], turn_to=rows[-1][0], at_to=rows[-1][1], position=len(spans)))
        status = "idea" if self.blind else record.status
        golden = record.golden and not self.blind
        new = sheet.add("unit", record, document=document, status=status, golden=golden, created=self.day)
        for span in spans:
            ends = {"turn_from": span.turn_from, "turn_to": span.turn_to, "at_from": 0, "at_to": span.at_to}
            sheet.add("span", span, unit=new, position=span.position, **ends)

    def _role(self, turn: Turn) -> Any:
        speaker = self.project.speakers.get(turn.speaker)
        return speaker.role if speaker is not None else "unknown"

    def _fill_node(self) -> None:
        for node in self._sorted("node"):
            if not node.binned:
                own = node.colour or (None if codebook.parents(self.project, node.id) else self.colours[node.id])
                self._add("node", node, colour=own, created=self.day)

    def _fill_snapshot(self) -> None:
        for snapshot in self._sorted("snapshot"):
            self._add("snapshot", snapshot, at=snapshot.at[:10])

    def _fill_snapshot_node(self) -> None:
        """As `_fill_node`: what has no colour of its own has that which it is shown in."""
        colours = {node.uuid: self.colours[node.id] for node in self.project.nodes}
        for row in self._sorted("snapshot_node"):
            own = row.colour or (None if row.parents else colours.get(row.node))
            self._add("snapshot_node", row, colour=own)

    def _fill_unit(self) -> None:
        for unit in () if self.level == UNITS else self.units:
            record = self.project.units[unit]
            status = "idea" if self.blind else record.status
            self._add("unit", record, status=status, golden=record.golden and not self.blind, created=self.day)

    def _fill_span(self) -> None:
        for unit in () if self.level == UNITS else self.units:
            for span in self.project.spans_of(unit):
                self._add("span", span)

    def _fill_label(self) -> None:
        """In the order of the units in the share: that in which she coded would tell which came from one interview."""
        for unit in () if self.blind else self.units:
            for label in self.project.labels_of(unit):
                self._add("label", label)

    def _fill_report_form(self) -> None:
        """A label's attribute that is never exported does not go, the rest of the form does."""
        for form in self._sorted("report_form"):
            self._add("report_form", form, attribute=self.sheet.new_id("attribute", form.attribute))

    def _fill_report_column(self) -> None:
        """A column of a participant or variable goes where that goes: its name tells that there is one."""
        rows = self.sheet.rows
        going = {"", *(row.uuid for table in ("participant", "attribute") for row in rows[table].values())}
        for column in self._sorted("report_column"):
            if whose_column(column.column) in going:
                self._add("report_column", column)

    def _fill_memo(self) -> None:
        for memo in () if self.blind else self._sorted("memo"):
            if not memo.private and self._goes(memo):
                self._add_memo(memo)
        if self.level == CODEBOOK:
            counts = codebook.counts(self.project)
            for node in self._sorted("node"):
                text = neutral.counted(counts[node.id], self.language)
                self._add_memo(Memo(kind="method", text=text, target="node", target_id=node.id))

    def _goes(self, memo: Memo) -> bool:
        if self.level in (ANONYMISED, FULL):
            return True
        return memo.target in _ABOUT_THE_CODEBOOK and memo.kind in ("analysis", "method")

    def _add_memo(self, memo: Memo) -> None:
        target_id = self.sheet.new_id(memo.target, memo.target_id) if memo.target in TAKEN else None
        if memo.target_id is not None and target_id is None:
            return
        date = memo.date[:10] if self.level in (ANONYMISED, FULL) else self.day
        self._add("memo", memo, target_id=target_id, date=date)
