"""A small study carried through a method by the program's own actions, and its tables as cells to compare."""

import io
from collections.abc import Sequence
from typing import Any

from docx import Document

from annotator.domain.methods import Method, Step
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.method_words import period
from annotator.reporting.model import Report, Table
from annotator.reporting.settings import table_part
from annotator.storage.actions import coding, nodes, progress, summaries, transcripts
from annotator.storage.store import Store
from annotator.storage.templates import template_of
from tests.reporting.chosen import chosen

Rows = list[list[str]]


class Study:
    """Works in a project file; every method is something she does in the window."""

    def __init__(self, store: Store) -> None:
        self.store, self.language = store, store.project.info.language

    @property
    def method(self) -> Method:
        """The template she follows."""
        return template_of(self.store.project)

    def interview(self, pseudonym: str, *answers: str, title: str = "") -> int:
        """An interview in which each answer follows a question; its id."""
        turns = [turn for answer in answers for turn in (DraftTurn("Kan du si mer?", "I"), DraftTurn(answer, "P"))]
        speakers = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("P", role="participant", participant=pseudonym))
        name = title or f"Intervju {len(self.store.project.documents) + 1}"
        made = Transcript(name, tuple(turns), "text", speakers, language=self.language)
        return transcripts.import_transcripts(self.store, [made])[0]

    def node(self, slot: str, name: str, parent: int | None = None) -> int:
        """A code or theme of the level in a slot."""
        layer = self.store.project.layers.first("slot", slot)
        assert layer is not None
        return nodes.create_node(self.store, layer.id, name, parent)

    def node_on(self, layer: int, name: str) -> int:
        """A node of a level of her own."""
        return nodes.create_node(self.store, layer, name)

    def move_under(self, node: int, parent: int) -> None:
        """Put a node under another."""
        nodes.move_node(self.store, node, None, parent, 0)

    def unit(self, document: int, text: str, *carried: int, golden: bool = False) -> int:
        """A meaning unit of these words."""
        start = self.store.project.flat(document).text.index(text)
        unit = coding.code_range(self.store, document, start, start + len(text), carried[0])
        assert unit is not None
        for node in carried[1:]:
            coding.add_label(self.store, unit, node)
        if golden:
            coding.set_golden(self.store, unit, True)
        return unit

    def write(self, unit: int, **texts: str) -> None:
        """What is written of a unit, by the slot of the column."""
        for slot, text in texts.items():
            column = self.store.project.text_columns.first("slot", slot)
            assert column is not None
            coding.write_unit_text(self.store, unit, column.id, text)

    def about(self, node: int, kind: str, text: str, *leaning: Sequence[int]) -> None:
        """A text about a node; each of its sentences leans on some units."""
        summaries.write_theme_text(self.store, node, kind, text)
        for number, units in enumerate(leaning):
            summaries.use_units(self.store, node, kind, number, set(units))

    def tick(self, step: str, *points: str) -> None:
        """Points of a step called done."""
        for point in self.step(step).points:
            if point.key in points:
                progress.tick_step(self.store, self.method.tick_key(self.step(step), point), True)

    def step(self, key: str) -> Step:
        """A step of the method."""
        return next(step for step in self.method.steps if step.key == key)

    def said(self, step: str, *points: str) -> str:
        """What points of a step are called in her language, each on a line."""
        return "\n".join(p.text.said(self.language) for p in self.step(step).points if p.key in points)

    def leaves(self, step: str) -> str:
        """What a step leaves, in her language."""
        return self.step(step).leaves.said(self.language)

    def days(self, *times: str) -> str:
        """The first and the last day of some, as the report says them."""
        return period(list(times), self.language)

    def read_all(self) -> None:
        """Every interview read through."""
        for document in self.store.project.documents:
            progress.add_reading(self.store, document.id)

    def report(self, **settings: Any) -> Report:
        """A report of the method's tables and nothing else."""
        only = frozenset(table_part(table.key) for table in self.method.tables)
        return build_report(self.store.project, chosen(**({"only": only, "language": self.language} | settings))).report

    def tables(self, **settings: Any) -> dict[str, Rows]:
        """The cells of each table by its caption. The Word file holds the very same."""
        report = self.report(**settings)
        found = {block.caption: rows_of(block) for block in report.blocks if isinstance(block, Table)}
        assert word_tables(report) == list(found.values())
        return found


def rows_of(table: Table) -> Rows:
    """Head and rows of a table, as texts."""
    return [list(table.header), *(["".join(run.text for run in cell) for cell in row] for row in table.rows)]


def word_tables(report: Report) -> list[Rows]:
    """The tables of the Word file, read by another program's eyes; merged cells say what they say in every row."""
    stream = io.BytesIO()
    write_docx(report, stream)
    document = Document(io.BytesIO(stream.getvalue()))
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
