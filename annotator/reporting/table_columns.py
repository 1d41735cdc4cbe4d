"""The columns of tables: what a template names, called what she calls it, and what she may have besides.

A table is offered a list of columns (`offered_of_units`, `offered_of_nodes` …); `shown_of` makes of it what she chose.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.analysis import Layer, TextColumn
from annotator.domain.codebook import ordered_layers
from annotator.domain.methods import ExampleTable, Method
from annotator.domain.project import Project
from annotator.reporting.her_order import in_her_order
from annotator.reporting.method_words import method_words_of
from annotator.reporting.model import Cell, Table
from annotator.reporting.part_words import word
from annotator.reporting.settings import ReportSettings, TableChoice
from annotator.reporting.tree_paths import used_layers
from annotator.reporting.widths import needs_landscape, shared_widths
from annotator.reporting.words import words_of
from annotator.storage.templates import allows

_GROUPS = ("layer", "numbered", "summary", "heading", "preliminary")
"""Columns whose equal cells belong together where they begin or end a table."""
_ABOVE = ("summary", "heading")
_SOURCE = ("unit", "participant", "place", "page", "time")
_WEIGHTS = {"unit": 3.0, "column": 2.2, "summary": 2.4, "place": 0.6, "participant": 0.9, "done": 2.4}
_WEIGHTS |= {"when": 1.5, "leaves": 1.5, "version": 1.0, "changes": 3.0, "why": 1.5}
_WEIGHTS |= {"page": 0.6, "time": 0.7, "count": 0.6, "definition": 2.2}
_WIDE_FROM = 5
"""A table of so many columns lies."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `kind` is a word of the template, with the levels, the text column or the kind of text it shows.

    `name` is what it is known by (see `ReportColumn`); `suggested`: whether it is shown unless she says otherwise.
    """

    kind: str
    title: str
    layers: tuple[Layer, ...] = ()
    row: int = 0
    of: str = ""
    name: str = ""
    suggested: bool = True
    weight: float = 0.0

    def __post_init__(self) -> None:
        if not self.name:
            object.__setattr__(self, "name", f"{self.kind}:{self.of}" if self.of else self.kind)

    @property
    def layer_ids(self) -> set[int]:
        """The levels it shows."""
        return {layer.id for layer in self.layers}


def columns_of(project: Project, method: Method, table: ExampleTable, language: str) -> list[Column]:
    """The columns that there are; levels and text columns that are hers alone stand beside those of their kind."""
    found = [column for spec in table.columns for column in _made(project, method, spec, language)]
    return _with_own_columns(project, method, _with_own_layers(project, method, found))


def offered_of_units(project: Project, method: Method, columns: Sequence[Column], language: str) -> list[Column]:
    """The columns of a table of units, and what else can be told of a unit, beside what it is like."""
    found, words = list(columns), method_words_of(language)
    source = [Column(kind, _title(method, kind, language)) for kind in ("unit", "participant", "place")]
    source += [Column("page", word("page", language))] if any(t.page is not None for t in project.turns) else []
    source += [Column("time", word("time", language))] if any(t.stamp is not None for t in project.turns) else []
    _add_after(found, source, _SOURCE)
    _add_after(found, text_columns(project), (*_SOURCE, "column"))
    _add_after(found, _level_columns(project), ("layer",))
    texts = [spec for spec in method.summaries if spec.kind != "cell"]
    found_texts = [Column("summary", spec.name.said(language), of=spec.kind) for spec in texts]
    _add_after(found, [*found_texts, Column("heading", words.heading)], ("layer", "summary"))
    return found


def offered_of_nodes(
    project: Project, method: Method, columns: Sequence[Column], settings: ReportSettings
) -> list[Column]:
    """The columns of a table of codes and themes, and what else can be told of them; numbers where she counts."""
    found, language = list(columns), settings.language
    _add_after(found, _level_columns(project), ("layer", "numbered"))
    texts = [Column("definition", words_of(language).definition)]
    texts += [Column("summary", s.name.said(language), of=s.kind) for s in method.summaries if s.kind != "cell"]
    _add_after(found, texts, ("summary",))
    _add_after(found, [Column("participants", method_words_of(language).participants)], ())
    if allows(project, "counts"):
        found.append(Column("count", words_of(language).units, suggested=settings.show_counts))
    return found


def in_her_choice(columns: Iterable[Column], choice: TableChoice) -> list[tuple[Column, bool]]:
    """All columns of a table in her order, with whether each is shown."""
    named = {column.name: column for column in columns}
    ordered = (named[name] for name in in_her_order(named, choice.order))
    return [(column, choice.said.get(column.name, column.suggested)) for column in ordered]


def shown_of(columns: Sequence[Column], choice: TableChoice) -> list[Column]:
    """The columns that are shown, in her order. Where none is left of those she chose, it is as if she had not."""
    chosen = [column for column, shown in in_her_choice(columns, choice) if shown]
    return chosen if chosen and (choice.order or choice.said) else [one for one in columns if one.suggested]


def table_of(key: str, caption: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> list[Table]:
    """The table without its empty columns; none where nothing is left."""
    said = [at for at in range(len(columns)) if any(run.text.strip() for row in rows for run in row[at])]
    if not rows or not said:
        return []
    kept = [columns[at] for at in said]
    header = tuple(column.title for column in kept)
    cells = tuple(tuple(row[at] for at in said) for row in rows)
    widths = shared_widths(header, cells, [weight_of(column) for column in kept], lies(header, cells))
    leading = _leading([column.kind in _GROUPS for column in kept])
    ending = _ABOVE if leading == len(kept) else _GROUPS
    closing = _leading([column.kind in ending for column in reversed(kept)])
    return [Table(key, caption, header, cells, tuple(widths), grouped=leading, closing=closing)]


def weight_of(column: Column) -> float:
    """How much of a line a column wants, beside the others."""
    return column.weight or _WEIGHTS.get(column.kind, 1.2)


def lies(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table wants a lying page."""
    return len(header) >= _WIDE_FROM or needs_landscape(header, rows)


def layers_in(project: Project, slot: str) -> tuple[Layer, ...]:
    """The levels in a slot, from the highest."""
    return tuple(layer for layer in reversed(ordered_layers(project)) if layer.slot == slot)


def _leading(flags: Sequence[bool]) -> int:
    return flags.index(False) if False in flags else len(flags)


def known_as(records: Iterable[Layer | TextColumn]) -> dict[int, str]:
    """By row, what a level or text column is called in the names of columns: its slot, or what is hers alone."""
    taken: set[str] = set()
    found = {}
    for record in sorted(records, key=lambda record: record.id):
        found[record.id] = record.slot if record.slot and record.slot not in taken else record.uuid
        taken.add(record.slot)
    return found


def _made(project: Project, method: Method, spec: str, language: str) -> list[Column]:
    kind, _, of = spec.partition(":")
    if kind in ("layer", "numbered"):
        layers = layers_in(project, of)
        return [Column(kind, layers[0].name, layers, name=f"layer:{of}")] if layers else []
    if kind == "column":
        return [column for column in text_columns(project) if project.text_columns[column.row].slot == of]
    if kind == "summary":
        name = next(field.name for field in method.summaries if field.kind == of)
        return [Column(kind, name.said(language), of=of)]
    return [Column(kind, _title(method, kind, language))]


def text_columns(project: Project, weight: float = 0.0) -> list[Column]:
    """The columns of the texts that are written about every unit, in her order."""
    known = known_as(project.text_columns)
    return [
        Column("column", text.name, row=text.id, name=f"column:{known[text.id]}", weight=weight)
        for text in project.ordered_columns()
    ]


def level_column(project: Project, layer: Layer, kind: str = "layer") -> Column:
    """The column of one level."""
    return Column(kind, layer.name, (layer,), name=f"layer:{known_as(project.layers)[layer.id]}")


def _level_columns(project: Project) -> Iterator[Column]:
    return (level_column(project, layer) for layer in reversed(used_layers(project)))


def _add_after(columns: list[Column], more: Iterable[Column], kinds: Sequence[str]) -> None:
    """Put in what is not there yet, not suggested: behind the last column of these kinds, else at the end."""
    names = {column.name for column in columns}
    held = {layer for column in columns for layer in column.layer_ids}
    new = [replace(one, suggested=False) for one in more if one.name not in names and not held & one.layer_ids]
    at = max((at + 1 for at, column in enumerate(columns) if column.kind in kinds), default=len(columns))
    columns[at:at] = new


def _title(method: Method, kind: str, language: str) -> str:
    words = words_of(language)
    known = {"participant": words.participant, "place": words.place}
    if kind == "unit":
        name = method.words["unit"].said(language)
        return name[:1].upper() + name[1:]
    return known.get(kind) or str(getattr(method_words_of(language), kind))


def _with_own_layers(project: Project, method: Method, columns: list[Column]) -> list[Column]:
    """Levels she added, or has from another method, where they stand among the others; only where several are shown."""
    shown = [column for column in columns if column.layers]
    if len(shown) < 2:
        return columns
    slots = {layer.slot for layer in method.layers}
    falling = shown[0].layers[0].position > shown[-1].layers[0].position
    found = list(columns)
    own = [layer for layer in used_layers(project) if layer.slot not in slots]
    for layer in own:
        places = [at for at, column in enumerate(found) if column.layers]
        beyond = [at for at in places if (found[at].layers[0].position < layer.position) == falling]
        found.insert(beyond[0] if beyond else places[-1] + 1, level_column(project, layer, shown[0].kind))
    return found


def _with_own_columns(project: Project, method: Method, columns: list[Column]) -> list[Column]:
    """Texts she writes besides, after the method's own."""
    places = [at for at, column in enumerate(columns) if column.kind == "column"]
    if not places:
        return columns
    slots = {column.slot for column in method.columns}
    own = [column for column in text_columns(project) if project.text_columns[column.row].slot not in slots]
    return [*columns[: places[-1] + 1], *own, *columns[places[-1] + 1 :]]
