"""What another program's file holds, as a project in memory: the preview counts it, and one action takes it in."""

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.analysis import Label, Layer, LayerKind, Node, NodeLink, Span, Unit
from annotator.domain.codebook import is_coded
from annotator.domain.corpus import Document, Speaker, Turn
from annotator.domain.identifiers import names_somebody
from annotator.domain.notes import Memo
from annotator.domain.project import TABLES, Project, table_name
from annotator.domain.transcript import Note, Transcript
from annotator.importing.placed_text import PlacedText

LEVELS: tuple[LayerKind, ...] = ("code", "group", "theme")
"""The layers that a draft has, from 1 on. They have no names: taking in finds hers by their kind."""


@dataclass(frozen=True)
class Incoming:
    """All that a file brings. `title` is what the project is called there, `format` where it comes from.

    `notes` say what could not come, or not as it was; `whole`: it is Annotator's own, with nothing lost on the way.
    """

    project: Project
    format: str
    title: str = ""
    notes: tuple[Note, ...] = ()
    whole: bool = False

    @property
    def counts(self) -> dict[str, int]:
        """How much there is of what she knows by name."""
        project = self.project
        return {
            "documents": len(project.documents),
            "codes": sum(not node.binned for node in project.nodes),
            "codings": sum(is_coded(project, unit.id) for unit in project.units),
            "highlights": sum(not is_coded(project, unit.id) for unit in project.units),
            "memos": len(project.memos),
            "cases": len(project.participants),
        }


@dataclass
class Draft:
    """Collects records; ids count from 1 in each table."""

    format: str
    rows: dict[str, dict[int, Any]] = field(default_factory=lambda: {table: {} for table in TABLES})
    notes: list[Note] = field(default_factory=list)
    _under: dict[int, list[int]] = field(default_factory=dict)
    _titles: dict[str, int] = field(default_factory=dict)
    """By title, the number to try when it comes once more."""

    def __post_init__(self) -> None:
        for kind in LEVELS:
            self.add(Layer(position=LEVELS.index(kind), kind=kind))

    def add(self, record: Any) -> int:
        """Take in a record that was made for this alone; its id, which it gets in its place: a copy of each of the
        thousands would take a tenth of the whole reading."""
        rows = self.rows[table_name(type(record))]
        row_id = len(rows) + 1
        object.__setattr__(record, "id", row_id)
        rows[row_id] = record
        return row_id

    def change(self, table: str, row_id: int, **values: object) -> None:
        """Change a record taken in before."""
        self.rows[table][row_id] = replace(self.rows[table][row_id], **values)

    def note(self, code: str, count: int = 1, detail: str = "") -> None:
        """Something she should know; the same code adds up."""
        if not count:
            return
        for at, known in enumerate(self.notes):
            if known.code == code and known.detail == detail:
                self.notes[at] = replace(known, count=known.count + count)
                return
        self.notes.append(Note(code, count, detail))

    def node(self, name: str, kind: LayerKind = "code", **values: Any) -> int:
        """A code, group or theme."""
        place = len(self.rows["node"])
        return self.add(Node(layer=LEVELS.index(kind) + 1, name=one_line(name) or "–", position=place, **values))

    def link(self, child: int, parent: int) -> None:
        """Let a node stand under another, unless it does or it would be a circle."""
        if child not in self._under.get(parent, ()) and not self._is_below(parent, child):
            self._under.setdefault(parent, []).append(child)
            self.add(NodeLink(child=child, parent=parent, position=len(self._under[parent]) - 1))

    def document(self, title: str, text: PlacedText, **values: Any) -> int:
        """An interview with its speakers and turns."""
        transcript: Transcript = text.transcript
        document = self.add(
            Document(
                title=self._free_title(one_line(title)),
                kind=transcript.kind,
                position=len(self.rows["document"]),
                language=transcript.language,
                source_format=self.format,
                source_hash=transcript.source_hash,
                tail=transcript.tail,
                **values,
            )
        )
        speakers = {
            one.label: self.add(Speaker(document=document, label=one.label, role=one.role))
            for one in transcript.speakers
        }
        current: int | None = None
        text.turn_ids.clear()
        for row, turn in enumerate(transcript.turns):
            current = speakers.get(turn.label, current) if turn.label else current
            made = Turn(0, "", document, row, current, turn.text, turn.lead, turn.stamp, turn.page)
            text.turn_ids.append(self.add(made))
        return document

    def unit(self, document: int, spans: Sequence[Span], nodes: Sequence[int], **values: Any) -> int:
        """A unit with its places and codes; without codes it is a highlight."""
        unit = self.add(Unit(document=document, status="coded" if nodes else "idea", **values))
        for position, span in enumerate(spans):
            self.add(replace(span, unit=unit, position=position))
        for node in dict.fromkeys(nodes):
            self.add(Label(unit=unit, node=node))
        return unit

    def memo(self, text: str, target: str | None = None, target_id: int | None = None, **values: Any) -> None:
        """A memo, unless it says nothing."""
        if text.strip():
            self.add(Memo(text=text, target=target, target_id=target_id, **values))

    def incoming(self, title: str = "") -> Incoming:
        """The project that was collected."""
        project = Project()
        for table, rows in self.rows.items():
            project.tables[table].fill(rows)
        labelled = Counter(speaker.document for speaker in project.speakers if speaker.label)
        unsaid = {speaker.document for speaker in project.speakers if speaker.label and speaker.role == "unknown"}
        self.note("roles", sum(labelled[document] > 1 for document in unsaid))
        self.note("named_speakers", sum(names_somebody(s.label) and s.participant is None for s in project.speakers))
        return Incoming(project, self.format, one_line(title), tuple(self.notes))

    def _is_below(self, sought: int, node: int) -> bool:
        """Whether `sought` is the node or stands below it."""
        todo, seen = [node], set[int]()
        while todo:
            current = todo.pop()
            if current == sought:
                return True
            if current not in seen:
                seen.add(current)
                todo += self._under.get(current, ())
        return False

    def _free_title(self, title: str) -> str:
        """Unlike every other; thousands of answers to one question may come under one name."""
        name = title or "–"
        found = free_name(name, self._titles, self._titles.get(name, 2))
        self._titles[name] = self._titles[name] + 1 if name in self._titles else 2
        self._titles.setdefault(found, 2)
        return found


def one_line(text: str) -> str:
    """A name without line breaks and blanks at its ends."""
    return " ".join(text.split())


def free_name(name: str, taken: Container[str], number: int = 2) -> str:
    """The name, or with a number from this one on where it is taken."""
    if name not in taken:
        return name
    while f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"
