"""What a project can say of a step of its method: numbers and days, nothing judged. Counts follow `restriction`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.analysis import Unit
from annotator.domain.codebook import is_coded, kind_of, parents
from annotator.domain.coverage import coverage_of
from annotator.domain.placing import codes_outside, units_on_two, units_without_code
from annotator.domain.project import Project
from annotator.domain.restriction import counted

Found = tuple[int, int, list[str]]
"""A count, what it is a part of (or 0), and days."""


@dataclass(frozen=True, slots=True)
class Fact:
    """`kind` and `of` as the template writes them (`memos:reflexive`); `total` where the count is a part of something;
    the days (ISO 8601) of the first and the last, where they are known."""

    kind: str
    of: str
    count: int
    total: int = 0
    first: str = ""
    last: str = ""


class Facts:
    """The facts of one project as it is now; what several of them need is found once."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def fact(self, name: str) -> Fact:
        """One of `methods.FACTS` and `FACTS_OF`."""
        kind, _, of = name.partition(":")
        count, total, days = _FINDERS[kind](self, of)
        dated = sorted(day[:10] for day in days if day)
        return Fact(kind, of, count, total, dated[0] if dated else "", dated[-1] if dated else "")

    @cached_property
    def documents(self) -> set[int]:
        """The interviews that count."""
        return self._project.counted_documents()

    @cached_property
    def units(self) -> list[Unit]:
        """The units that count, ideas among them."""
        return list(filter(counted(self._project), self._project.units))

    @cached_property
    def coded(self) -> list[Unit]:
        """The units that count and carry a code or theme."""
        return [unit for unit in self.units if is_coded(self._project, unit.id)]

    @cached_property
    def coded_ids(self) -> set[int]:
        """The ids of the coded units."""
        return {unit.id for unit in self.coded}

    def interviews(self, _of: str) -> Found:
        return len(self.documents), len(self._project.documents), []

    def read(self, _of: str) -> Found:
        readings = [one for one in self._project.readings if one.document in self.documents]
        return len({one.document for one in readings}), len(self.documents), [one.at for one in readings]

    def interviews_coded(self, _of: str) -> Found:
        return len({unit.document for unit in self.coded}), len(self.documents), []

    def share(self, _of: str) -> Found:
        """In per cent of the letters, as the list of interviews has it."""
        words = {document: self._project.words(document) for document in self.documents}
        coded = sum(coverage_of(self._project, document).coded * words[document] for document in self.documents)
        return round(100 * coded / (sum(words.values()) or 1)), 100, []

    def meaning_units(self, _of: str) -> Found:
        return len(self.coded), 0, [unit.created for unit in self.coded]

    def ideas(self, _of: str) -> Found:
        return sum(unit.status == "idea" for unit in self.units), 0, []

    def loose(self, _of: str) -> Found:
        codes = [node for node in self._project.nodes if not node.binned and kind_of(self._project, node) == "code"]
        return sum(not parents(self._project, node.id) for node in codes), len(codes), []

    def defined(self, _of: str) -> Found:
        nodes = [node for node in self._project.nodes if not node.binned]
        return sum(bool(node.definition.strip()) for node in nodes), len(nodes), []

    def layer(self, slot: str) -> Found:
        """Of the level in this slot, whatever she calls it."""
        layers = {layer.id for layer in self._project.layers if layer.slot == slot}
        nodes = [node for node in self._project.nodes if node.layer in layers and not node.binned]
        return len(nodes), 0, [node.created for node in nodes]

    def column(self, slot: str) -> Found:
        columns = {column.id for column in self._project.text_columns if column.slot == slot}
        texts = [text for text in self._project.unit_texts if text.column in columns and text.text.strip()]
        written = {text.unit for text in texts} & {unit.id for unit in self.units}
        return len(written), len(written | self.coded_ids), []  # some methods write before there is any code

    def summary(self, kind: str) -> Found:
        nodes = self._project.nodes
        texts = [one for one in self._project.summaries if one.kind == kind and one.text.strip()]
        return len([one for one in texts if not nodes[one.node].binned]), 0, []

    def memos(self, kind: str) -> Found:
        memos = [memo for memo in self._project.memos if memo.kind == kind and memo.text.strip()]
        return len(memos), 0, [memo.date for memo in memos]

    def twice(self, slot: str) -> Found:
        return len(units_on_two(self._project, slot)), 0, []

    def outside(self, slot: str) -> Found:
        return len(codes_outside(self._project, slot)), 0, []

    def codeless(self, _of: str) -> Found:
        return len(units_without_code(self._project)), 0, []

    def snapshots(self, _of: str) -> Found:
        return len(self._project.snapshots), 0, [one.at for one in self._project.snapshots]

    def questions(self, _of: str) -> Found:
        return len(self._project.questions), 0, []

    def linked(self, _of: str) -> Found:
        shown = {link.question for link in self._project.question_nodes if not self._project.nodes[link.node].binned}
        return len(shown), len(self._project.questions), []

    def golden(self, _of: str) -> Found:
        return sum(unit.golden for unit in self.units), 0, []

    def quotes(self, _of: str) -> Found:
        units = {unit.id for unit in self.units}
        quotes = {item.quote for item in self._project.outline if item.quote is not None}
        return sum(self._project.quotes[quote].unit in units for quote in quotes), 0, []

    def against(self, _of: str) -> Found:
        labels = [label for label in self._project.labels if label.stance == "against"]
        nodes = self._project.nodes
        return len({label.unit for label in labels if not nodes[label.node].binned} & self.coded_ids), 0, []

    def revisits(self, _of: str) -> Found:
        seen = [one for one in self._project.revisits if one.unit in self.coded_ids]
        return len({one.unit for one in seen}), len(self.coded), [one.at for one in seen]

    def cards(self, _of: str) -> Found:
        return len(self._project.wall_cards), 0, []


_FINDERS: dict[str, Callable[[Facts, str], Found]] = {
    "interviews": Facts.interviews,
    "read": Facts.read,
    "coded": Facts.interviews_coded,
    "share": Facts.share,
    "units": Facts.meaning_units,
    "ideas": Facts.ideas,
    "loose": Facts.loose,
    "defined": Facts.defined,
    "snapshots": Facts.snapshots,
    "questions": Facts.questions,
    "linked": Facts.linked,
    "golden": Facts.golden,
    "quotes": Facts.quotes,
    "against": Facts.against,
    "revisits": Facts.revisits,
    "cards": Facts.cards,
    "layer": Facts.layer,
    "column": Facts.column,
    "summary": Facts.summary,
    "memos": Facts.memos,
    "twice": Facts.twice,
    "outside": Facts.outside,
    "codeless": Facts.codeless,
}


def facts_of(project: Project, names: Iterable[str]) -> list[Fact]:
    """Several facts, in the order asked for."""
    facts = Facts(project)
    return [facts.fact(name) for name in names]
