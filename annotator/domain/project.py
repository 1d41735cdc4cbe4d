"""One open project in memory: every record of the file, and the questions all views ask of it."""

import re
from dataclasses import fields
from typing import Any

from annotator.domain import analysis, confidential, corpus, guides, notes, progress, report, review, snapshots, wall
from annotator.domain.changes import Changes
from annotator.domain.deeds import DeedTeller, no_deeds
from annotator.domain.drawing import Drawings
from annotator.domain.flat import FlatText, flatten
from annotator.domain.lanes import IntervalIndex
from annotator.domain.table import Table

RECORDS: tuple[type[Any], ...] = (
    corpus.ProjectInfo,
    corpus.Participant,
    corpus.Attribute,
    corpus.AttributeValue,
    corpus.Document,
    corpus.Speaker,
    corpus.Turn,
    analysis.Layer,
    analysis.Node,
    analysis.NodeLink,
    analysis.Unit,
    analysis.Span,
    analysis.Label,
    analysis.TextColumn,
    analysis.UnitText,
    analysis.Summary,
    analysis.SummarySentence,
    analysis.SentenceUnit,
    notes.Memo,
    notes.Question,
    notes.QuestionNode,
    notes.Quote,
    notes.OutlineItem,
    confidential.RegisterEntry,
    confidential.Mask,
    confidential.Mark,
    confidential.Kept,
    confidential.EndDate,
    confidential.RightsRequest,
    review.Review,
    review.ReviewItem,
    analysis.Revisit,
    snapshots.Snapshot,
    snapshots.SnapshotNode,
    wall.WallGroup,
    wall.WallCard,
    wall.WallLink,
    guides.Guide,
    guides.GuideQuestion,
    guides.TopicNode,
    progress.StepTick,
    progress.Reading,
    report.ReportPart,
    report.ReportForm,
    report.TitlePage,
    report.ReportColumn,
    report.ReportRow,
)


def _table_of(kind: type[Any]) -> str:
    return "project" if kind is corpus.ProjectInfo else re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


_NAMES: dict[type[Any], str] = {kind: _table_of(kind) for kind in RECORDS}
TABLES: dict[str, type[Any]] = {name: kind for kind, name in _NAMES.items()}


def table_name(kind: type[Any]) -> str:
    """The table of a record class: `AttributeValue` lives in `attribute_value`."""
    return _NAMES[kind]


BOOLEANS: dict[str, tuple[str, ...]] = {
    name: tuple(f.name for f in fields(kind) if f.type is bool) for name, kind in TABLES.items()
}

TEXTS_OF_METHOD: dict[str, tuple[str, ...]] = {
    "snapshot": ("name", "note"),
    "snapshot_node": ("layer", "name", "definition"),
    "wall_group": ("name",),
    "wall_card": ("text",),
    "wall_link": ("words",),
    "guide": ("name", "note"),
    "guide_question": ("text",),
    "step_tick": ("note",),
}
"""What she writes of snapshots, on the wall, in the guide and to the steps: looked through wherever her texts are."""


class Project:
    """The records by table. Only the store changes them; everyone else reads."""

    def __init__(self) -> None:
        self.tables: dict[str, Table[Any]] = {name: Table(kind) for name, kind in TABLES.items()}
        self.participants: Table[corpus.Participant] = self.tables["participant"]
        self.attributes: Table[corpus.Attribute] = self.tables["attribute"]
        self.attribute_values: Table[corpus.AttributeValue] = self.tables["attribute_value"]
        self.documents: Table[corpus.Document] = self.tables["document"]
        self.speakers: Table[corpus.Speaker] = self.tables["speaker"]
        self.turns: Table[corpus.Turn] = self.tables["turn"]
        self.layers: Table[analysis.Layer] = self.tables["layer"]
        self.nodes: Table[analysis.Node] = self.tables["node"]
        self.node_links: Table[analysis.NodeLink] = self.tables["node_link"]
        self.units: Table[analysis.Unit] = self.tables["unit"]
        self.spans: Table[analysis.Span] = self.tables["span"]
        self.labels: Table[analysis.Label] = self.tables["label"]
        self.text_columns: Table[analysis.TextColumn] = self.tables["text_column"]
        self.unit_texts: Table[analysis.UnitText] = self.tables["unit_text"]
        self.summaries: Table[analysis.Summary] = self.tables["summary"]
        self.summary_sentences: Table[analysis.SummarySentence] = self.tables["summary_sentence"]
        self.sentence_units: Table[analysis.SentenceUnit] = self.tables["sentence_unit"]
        self.memos: Table[notes.Memo] = self.tables["memo"]
        self.questions: Table[notes.Question] = self.tables["question"]
        self.question_nodes: Table[notes.QuestionNode] = self.tables["question_node"]
        self.quotes: Table[notes.Quote] = self.tables["quote"]
        self.outline: Table[notes.OutlineItem] = self.tables["outline_item"]
        self.register: Table[confidential.RegisterEntry] = self.tables["register_entry"]
        self.masks: Table[confidential.Mask] = self.tables["mask"]
        self.marks: Table[confidential.Mark] = self.tables["mark"]
        self.kept: Table[confidential.Kept] = self.tables["kept"]
        self.end_dates: Table[confidential.EndDate] = self.tables["end_date"]
        self.rights_requests: Table[confidential.RightsRequest] = self.tables["rights_request"]
        self.reviews: Table[review.Review] = self.tables["review"]
        self.review_items: Table[review.ReviewItem] = self.tables["review_item"]
        self._name_tables_of_method()
        self._flats: dict[int, FlatText] = {}
        self._words: dict[int, int] = {}
        self._voices: dict[int, dict[int, int | None]] = {}
        self._drawings = Drawings(self)
        self.tell_deeds: DeedTeller = no_deeds
        """What was decided, from the journal; the store gives the project its own."""

    def _name_tables_of_method(self) -> None:
        self.revisits: Table[analysis.Revisit] = self.tables["revisit"]
        self.snapshots: Table[snapshots.Snapshot] = self.tables["snapshot"]
        self.snapshot_nodes: Table[snapshots.SnapshotNode] = self.tables["snapshot_node"]
        self.wall_groups: Table[wall.WallGroup] = self.tables["wall_group"]
        self.wall_cards: Table[wall.WallCard] = self.tables["wall_card"]
        self.wall_links: Table[wall.WallLink] = self.tables["wall_link"]
        self.guides: Table[guides.Guide] = self.tables["guide"]
        self.guide_questions: Table[guides.GuideQuestion] = self.tables["guide_question"]
        self.topic_nodes: Table[guides.TopicNode] = self.tables["topic_node"]
        self.step_ticks: Table[progress.StepTick] = self.tables["step_tick"]
        self.readings: Table[progress.Reading] = self.tables["reading"]
        self.report_parts: Table[report.ReportPart] = self.tables["report_part"]
        self.report_forms: Table[report.ReportForm] = self.tables["report_form"]
        self.title_pages: Table[report.TitlePage] = self.tables["title_page"]
        self.report_columns: Table[report.ReportColumn] = self.tables["report_column"]
        self.report_rows: Table[report.ReportRow] = self.tables["report_row"]

    @property
    def info(self) -> corpus.ProjectInfo:
        """The project's card."""
        return next(iter(self.tables["project"]), corpus.ProjectInfo())

    def copy(self) -> "Project":
        """The records as they are now, for work in a thread of its own while she goes on."""
        made = Project()
        for name, table in self.tables.items():
            made.tables[name].fill(table.copied())
        return made

    def forget(self, changes: Changes) -> None:
        """Drop what was derived from rows that changed; called by the store after every commit."""
        for document in changes.texts | changes.documents:
            self._voices.pop(document, None)
        for document in changes.texts:
            self._flats.pop(document, None)
            self._words.pop(document, None)
        self._drawings.forget(changes)

    def still(self) -> "Project":
        """The records as they are now, for a thread of its own: whatever changes here does not change there."""
        made = Project()
        for name, table in self.tables.items():
            made.tables[name].fill(table.rows())
        return made

    def ordered_documents(self, included_only: bool = False) -> list[corpus.Document]:
        """The interviews in her order."""
        counted = self.counted_documents() if included_only else None
        found = [d for d in self.documents if counted is None or d.id in counted]
        return sorted(found, key=lambda d: (d.position, d.id))

    def counted_documents(self) -> set[int]:
        """The included interviews, without those of which every participant's words are frozen (see `restriction`)."""
        included = {document.id for document in self.documents if document.status == "included"}
        frozen = {person.id for person in self.participants if person.restricted}
        if not frozen:
            return included
        people: dict[int, set[int]] = {}
        for speaker in self.speakers:
            if speaker.participant is not None:
                people.setdefault(speaker.document, set()).add(speaker.participant)
        return {document for document in included if document not in people or not people[document] <= frozen}

    def turns_of(self, document: int) -> list[corpus.Turn]:
        """The turns of a document in order."""
        return sorted(self.turns.where("document", document), key=lambda t: t.position)

    def flat(self, document: int) -> FlatText:
        """The joined text of a document."""
        if document not in self._flats:
            self._flats[document] = flatten(self.turns_of(document))
        return self._flats[document]

    def voices(self, document: int) -> dict[int, int | None]:
        """What `places.participant_of` has found out: unit to participant, until text or units change."""
        return self._voices.setdefault(document, {})

    def words(self, document: int) -> int:
        """How many words a document has, parted by white space."""
        if document not in self._words:
            self._words[document] = sum(len(turn.text.split()) for turn in self.turns.where("document", document))
        return self._words[document]

    def spans_of(self, unit: int) -> list[analysis.Span]:
        """The spans of a unit in order."""
        return sorted(self.spans.where("unit", unit), key=lambda s: s.position)

    def ranges_of(self, unit: int) -> list[tuple[int, int]]:
        """Where a unit lies in its document's joined text."""
        flat = self.flat(self.units[unit].document)
        return [flat.range_of(span) for span in self.spans_of(unit)]

    def text_of(self, unit: int) -> str:
        """A unit's words as they stand in the transcript; several spans are joined by ` (…) `."""
        flat = self.flat(self.units[unit].document)
        return " (…) ".join(flat.text[start:end] for start, end in self.ranges_of(unit))

    def labels_of(self, unit: int) -> list[analysis.Label]:
        """The labels of a unit whose nodes are not in the bin, in the order they were given."""
        found = [lb for lb in self.labels.where("unit", unit) if not self.nodes[lb.node].binned]
        return sorted(found, key=lambda label: label.id)

    def codings(self, document: int) -> IntervalIndex:
        """Every drawn coding of a document. Ideas (uncoded highlights) are drawn as node 0."""
        return self._drawings.of(document)

    def column_text(self, unit: int, column: int) -> str:
        """What a unit says in a text column, or the empty string."""
        return next((t.text for t in self.unit_texts.where("unit", unit) if t.column == column), "")

    def ordered_columns(self) -> list[analysis.TextColumn]:
        """The text columns in her order; the first is the condensation."""
        return sorted(self.text_columns, key=lambda c: (c.position, c.id))

    def summary_of(self, node: int, kind: str) -> str:
        """The text of one kind written about a node, or the empty string."""
        return next((s.text for s in self.summaries.where("node", node) if s.kind == kind), "")

    def cards_on(self, target: str, target_id: int) -> list[wall.WallCard]:
        """The cards of a unit or node on the wall."""
        return [card for card in self.wall_cards.where("target_id", target_id) if card.target == target]

    def memos_on(self, target: str, target_id: int) -> list[notes.Memo]:
        """The memos on one record, oldest first."""
        found = [m for m in self.memos.where("target_id", target_id) if m.target == target]
        return sorted(found, key=lambda m: (m.date, m.id))
