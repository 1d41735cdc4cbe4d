"""The table of meaning units: whose words, where they stand, what was written of them, under which codes and themes."""

from annotator.domain import codebook
from annotator.domain.analysis import Layer, Unit
from annotator.domain.codebook import in_text_order, ordered_layers, parents, shown_colours, walk
from annotator.domain.places import clock, participant_of, place_of
from annotator.domain.project import Project
from annotator.exporting.sheet_words import word

_TEXT, _SHORT, _NARROW, _BETWEEN = 60, 14, 5, 28
Row = tuple[str | int, ...]
_NO_PLACE = 1 << 30


def unit_head(project: Project, language: str) -> tuple[tuple[str, ...], tuple[int, ...], int]:
    """The names of the columns, how wide they are, and which of them holds colours."""

    def said(*names: str) -> list[str]:
        return [word(name, language) for name in names]

    attributes = [attribute.name for attribute in sorted(project.attributes, key=lambda a: (a.position, a.id))]
    columns = [column.name for column in project.ordered_columns()]
    levels = [layer.name for layer in _levels(project)]
    place = said("number", "interview", "participant")
    where, tail = said("paragraph", "page", "time"), said("status", "golden", "memo", "uuid")
    head = (*place, *attributes, *where, *said("unit"), *columns, *said("colour", "codes"), *levels, *tail)
    colour = len(place) + len(attributes) + len(where) + 1 + len(columns)
    widths = (_NARROW + 1, _SHORT + 4, _SHORT, *(_SHORT for _ in attributes), 9, 7, 9, _TEXT)
    widths += (
        *(_BETWEEN + 12 for _ in columns),
        _NARROW,
        _BETWEEN,
        *(_BETWEEN for _ in levels),
        9,
        10,
        _BETWEEN,
        _SHORT,
    )
    return head, widths, colour


def unit_rows(project: Project, language: str) -> list[Row]:
    """A row for each unit, in the order of the texts."""
    rows = _Rows(project, language)
    return [rows.of(number, unit) for number, unit in enumerate(in_text_order(project, list(project.units)), start=1)]


def _levels(project: Project) -> list[Layer]:
    """The levels above that of codes."""
    return [layer for layer in ordered_layers(project) if layer.kind != "code"]


class _Rows:
    def __init__(self, project: Project, language: str) -> None:
        self._project, self._language = project, language
        self._attributes = sorted(project.attributes, key=lambda a: (a.position, a.id))
        self._values = {(v.participant, v.attribute): v.value for v in project.attribute_values}
        self._columns = project.ordered_columns()
        self._texts = {(text.unit, text.column): text.text for text in project.unit_texts}
        self._levels = _levels(project)
        self._colours = shown_colours(project)
        self._order = {node: at for at, node in enumerate(dict.fromkeys(b.node.id for b in walk(project)))}
        self._above: dict[int, dict[int, None]] = {}
        self._stances = {stance: f" ({word(stance, language)})" for stance in ("nuances", "against")}

    def of(self, number: int, unit: Unit) -> Row:
        project, labels = self._project, self._project.labels_of(unit.id)
        place, person = place_of(project, unit.id), participant_of(project, unit.id)
        standing = {node for label in labels for node in self._line(label.node)}
        names = [project.nodes[label.node].name + self._stances.get(label.stance, "") for label in labels]
        colour = self._colours[labels[0].node] if labels else codebook.IDEA_COLOUR
        memos = "\n".join(memo.text for memo in project.memos_on("unit", unit.id)) if len(project.memos) else ""
        return (
            *(number, place.document, person.pseudonym if person else ""),
            *(self._values.get((person.id if person else 0, attribute.id), "") for attribute in self._attributes),
            *(place.paragraph, place.page or "", "" if place.stamp is None else clock(place.stamp)),
            project.text_of(unit.id),
            *(self._texts.get((unit.id, column.id), "") for column in self._columns),
            *(colour, "; ".join(names)),
            *(self._named(standing, layer) for layer in self._levels),
            *(word(unit.status, self._language), word("yes", self._language) if unit.golden else "", memos, unit.uuid),
        )

    def _line(self, node: int) -> dict[int, None]:
        """A node and all above it."""
        if node not in self._above:
            found: dict[int, None] = {node: None}
            todo = [node]
            while todo:
                fresh = [above.id for above in parents(self._project, todo.pop()) if above.id not in found]
                found |= dict.fromkeys(fresh)
                todo += fresh
            self._above[node] = found
        return self._above[node]

    def _named(self, standing: set[int], layer: Layer) -> str:
        nodes = [node for node in standing if self._project.nodes[node].layer == layer.id]
        nodes.sort(key=lambda node: self._order.get(node, _NO_PLACE))
        return "; ".join(self._project.nodes[node].name for node in nodes)
