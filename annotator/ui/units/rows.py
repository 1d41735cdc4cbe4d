"""Which units the table shows and in what order: filter, sort and group over ids, worked out from the records."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from annotator.domain.analysis import LayerKind, Stance, Unit
from annotator.domain.codebook import descendants, kind_of, ordered_layers
from annotator.domain.corpus import Participant
from annotator.domain.folding import fold
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.uses import quoted_under

Group = Literal["", "theme", "participant", "document"]
Quoted = Literal["", "yes", "no"]
"""Whether only units that are quoted in the report are shown, or only those that are not."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What narrows the table. Empty sets and False narrow nothing; `nodes` take in what stands below them."""

    text: str = ""
    nodes: frozenset[int] = frozenset()
    participants: frozenset[int] = frozenset()
    documents: frozenset[int] = frozenset()
    uncondensed: bool = False
    golden: bool = False
    ideas: bool = False
    quoted: Quoted = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A unit, or with `unit` 0 the heading of a group (`key` is a theme, participant or document, 0 for none)."""

    unit: int
    key: int = 0
    count: int = 0


@dataclass
class Facts:
    """What sorting and filtering ask of units again and again; made anew after each change they depend on."""

    project: Project
    _participants: dict[int, Participant | None] = field(default_factory=dict)
    _above: dict[LayerKind, dict[int, list[int]]] = field(default_factory=dict)
    _places: dict[int, int] = field(default_factory=dict)
    _quoted: dict[int, list[str]] | None = None

    def participant(self, unit: int) -> Participant | None:
        """Who speaks."""
        if unit not in self._participants:
            self._participants[unit] = participant_of(self.project, unit)
        return self._participants[unit]

    def place(self, unit: int) -> tuple[int, int, int]:
        """Interview in her order, and where in it the unit begins."""
        if not self._places:
            self._places = {d.id: row for row, d in enumerate(self.project.ordered_documents())}
        document = self.project.units[unit].document
        _, turn, offset = min((s.position, s.turn_from, s.at_from) for s in self.project.spans.where("unit", unit))
        return self._places[document], self.project.turns[turn].position, offset

    def codes(self, unit: int) -> list[int]:
        """Its codes."""
        nodes = self.project.nodes
        return [n for n in self._nodes(unit) if kind_of(self.project, nodes[n]) == "code"]

    def groups(self, unit: int) -> list[int]:
        """The groups it carries or that stand above its codes, each once."""
        return self._carried(unit, "group")

    def themes(self, unit: int) -> list[int]:
        """The themes it carries or that stand above its codes, each once."""
        return self._carried(unit, "theme")

    def _carried(self, unit: int, kind: LayerKind) -> list[int]:
        if kind not in self._above:
            self._above[kind] = _by_node(self.project, kind)
        return list(dict.fromkeys(t for n in self._nodes(unit) for t in self._above[kind].get(n, [])))

    def quoted(self, unit: int) -> list[str]:
        """The themes under which the report quotes it."""
        if self._quoted is None:
            self._quoted = quoted_under(self.project)
        return self._quoted.get(unit, [])

    def stance(self, unit: int) -> Stance:
        """The strongest of its labels' stances: against, nuances, for."""
        found = {label.stance for label in self.project.labels_of(unit)}
        return "against" if "against" in found else "nuances" if "nuances" in found else "for"

    def _nodes(self, unit: int) -> list[int]:
        return [label.node for label in self.project.labels_of(unit)]


def shown_units(facts: Facts, narrow: Filter) -> list[int]:
    """The units a filter lets through, in no promised order."""
    project = facts.project
    wanted = set().union(*(descendants(project, node) for node in narrow.nodes)) if narrow.nodes else None
    columns = project.ordered_columns()
    first = columns[0].id if columns else 0
    tests: list[Callable[[Unit], bool]] = [lambda u: u.status == ("idea" if narrow.ideas else "coded")]
    if narrow.documents:
        tests.append(lambda u: u.document in narrow.documents)
    else:
        included = {d.id for d in project.ordered_documents(included_only=True)}
        tests.append(lambda u: u.document in included)
    if narrow.golden:
        tests.append(lambda u: u.golden)
    if wanted is not None:
        tests.append(lambda u: any(label.node in wanted for label in project.labels.where("unit", u.id)))
    if narrow.quoted:
        tests.append(lambda u: bool(facts.quoted(u.id)) == (narrow.quoted == "yes"))
    if narrow.uncondensed:
        tests.append(lambda u: not project.column_text(u.id, first).strip())
    if narrow.participants:
        tests.append(lambda u: (p := facts.participant(u.id)) is not None and p.id in narrow.participants)
    if narrow.text.strip():
        words = fold(narrow.text).text.split()
        tests.append(lambda u: _holds(project, u.id, words))
    return [unit.id for unit in project.units if all(test(unit) for test in tests)]


def arranged(
    facts: Facts, units: Iterable[int], key: Callable[[int], Any] | None, descending: bool, group: Group
) -> list[Row]:
    """The rows: sorted by `key` (else by place), and under headings when grouped."""
    ordered = sorted(units, key=facts.place)
    if key is not None:
        ordered.sort(key=key, reverse=descending)
    elif descending:
        ordered.reverse()
    if not group:
        return [Row(unit) for unit in ordered]
    heaps: dict[int, list[int]] = {}
    for unit in ordered:
        for heap in _groups_of(facts, unit, group):
            heaps.setdefault(heap, []).append(unit)
    rows = []
    for heap in sorted(heaps, key=lambda heap: _group_order(facts.project, group, heap)):
        rows.append(Row(0, heap, len(heaps[heap])))
        rows.extend(Row(unit, heap) for unit in heaps[heap])
    return rows


def _holds(project: Project, unit: int, words: list[str]) -> bool:
    parts = [project.text_of(unit), *(text.text for text in project.unit_texts.where("unit", unit))]
    parts += [project.nodes[label.node].name for label in project.labels_of(unit)]
    folded = fold("\n".join(parts)).text
    return all(word in folded for word in words)


def _by_node(project: Project, kind: LayerKind) -> dict[int, list[int]]:
    """By node, those of a kind that are it or stand above it, of the lowest level first."""
    found: dict[int, list[int]] = {}
    rank = {layer.id: place for place, layer in enumerate(ordered_layers(project))}
    for node in sorted(project.nodes, key=lambda node: (rank.get(node.layer, 0), node.id)):
        if not node.binned and kind_of(project, node) == kind:
            for below in descendants(project, node.id):
                found.setdefault(below, []).append(node.id)
    return found


def _groups_of(facts: Facts, unit: int, group: Group) -> list[int]:
    if group == "theme":
        return facts.themes(unit) or [0]
    if group == "participant":
        participant = facts.participant(unit)
        return [participant.id if participant else 0]
    return [facts.project.units[unit].document]


def _group_order(project: Project, group: Group, heap: int) -> tuple[bool, int, int]:
    record: Any = project.tables["node" if group == "theme" else group].get(heap)
    return record is None, record.position if record else 0, heap
