"""The columns of a method's tables: what the template names, called what she calls it."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.analysis import Layer
from annotator.domain.codebook import ordered_layers
from annotator.domain.methods import ExampleTable, Method
from annotator.domain.project import Project
from annotator.reporting.method_words import method_words_of
from annotator.reporting.model import Cell, Table
from annotator.reporting.tree_paths import used_layers
from annotator.reporting.widths import needs_landscape, shared_widths
from annotator.reporting.words import words_of

_GROUPS = ("layer", "numbered", "summary", "heading", "preliminary")
"""Columns whose equal cells belong together where they begin or end a table."""
_ABOVE = ("summary", "heading")
_WEIGHTS = {"unit": 3.0, "column": 2.2, "summary": 2.4, "place": 0.6, "participant": 0.9, "done": 2.4}
_WEIGHTS |= {"when": 1.5, "leaves": 1.5, "version": 1.0, "changes": 3.0, "why": 1.5}
_WIDE_FROM = 5
"""A table of so many columns lies."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `kind` is a word of the template, with the levels, the text column or the kind of text it shows."""

    kind: str
    title: str
    layers: tuple[Layer, ...] = ()
    row: int = 0
    of: str = ""

    @property
    def layer_ids(self) -> set[int]:
        """The levels it shows."""
        return {layer.id for layer in self.layers}


def columns_of(project: Project, method: Method, table: ExampleTable, language: str) -> list[Column]:
    """The columns that there are; levels and text columns that are hers alone stand beside those of their kind."""
    found = [column for spec in table.columns for column in _made(project, method, spec, language)]
    return _with_own_columns(project, method, _with_own_layers(project, method, found))


def table_of(key: str, caption: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> list[Table]:
    """The table without its empty columns; none where nothing is left."""
    said = [at for at in range(len(columns)) if any(run.text.strip() for row in rows for run in row[at])]
    if not rows or not said:
        return []
    kept = [columns[at] for at in said]
    header = tuple(column.title for column in kept)
    cells = tuple(tuple(row[at] for at in said) for row in rows)
    widths = shared_widths(header, cells, [_WEIGHTS.get(column.kind, 1.2) for column in kept], lies(header, cells))
    leading = _leading([column.kind in _GROUPS for column in kept])
    ending = _ABOVE if leading == len(kept) else _GROUPS
    closing = _leading([column.kind in ending for column in reversed(kept)])
    return [Table(key, caption, header, cells, tuple(widths), grouped=leading, closing=closing)]


def lies(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table wants a lying page."""
    return len(header) >= _WIDE_FROM or needs_landscape(header, rows)


def layers_in(project: Project, slot: str) -> tuple[Layer, ...]:
    """The levels in a slot, from the highest."""
    return tuple(layer for layer in reversed(ordered_layers(project)) if layer.slot == slot)


def _leading(flags: Sequence[bool]) -> int:
    return flags.index(False) if False in flags else len(flags)


def _made(project: Project, method: Method, spec: str, language: str) -> list[Column]:
    kind, _, of = spec.partition(":")
    if kind in ("layer", "numbered"):
        layers = layers_in(project, of)
        return [Column(kind, layers[0].name, layers)] if layers else []
    if kind == "column":
        texts = [column for column in project.ordered_columns() if column.slot == of]
        return [Column(kind, text.name, row=text.id) for text in texts]
    if kind == "summary":
        name = next(field.name for field in method.summaries if field.kind == of)
        return [Column(kind, name.said(language), of=of)]
    return [Column(kind, _title(method, kind, language))]


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
        found.insert(beyond[0] if beyond else places[-1] + 1, Column(shown[0].kind, layer.name, (layer,)))
    return found


def _with_own_columns(project: Project, method: Method, columns: list[Column]) -> list[Column]:
    """Texts she writes besides, after the method's own."""
    places = [at for at, column in enumerate(columns) if column.kind == "column"]
    if not places:
        return columns
    slots = {column.slot for column in method.columns}
    own = [Column("column", text.name, row=text.id) for text in project.ordered_columns() if text.slot not in slots]
    return [*columns[: places[-1] + 1], *own, *columns[places[-1] + 1 :]]
