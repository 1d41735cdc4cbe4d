"""The method, and the levels and text columns it proposes: hers to rename, add, move and remove."""

from collections.abc import Callable, Sequence
from typing import Any

from annotator.domain.analysis import Layer, LayerKind, TextColumn
from annotator.domain.codebook import ordered_layers
from annotator.domain.methods import Method
from annotator.domain.slots import (
    KIND_RANK,
    Place,
    refitted,
    removable_columns,
    removable_layers,
    used_columns,
    used_layers,
)
from annotator.storage.errors import ColumnInUse, LevelInUse
from annotator.storage.store import Store, Writer
from annotator.storage.templates import template_of, templates


def set_method(store: Store, method: str) -> None:
    """Follow another method. Nothing of hers goes: see `slots.refitted`. Raises KeyError for an unknown method."""
    project, new = store.project, templates()[method]
    layers, columns = _standing_layers(store), _standing_columns(store)
    other_layers = _refitted(store, layers, used_layers(project), layer_places, new)
    other_columns = _refitted(store, columns, used_columns(project), column_places, new)
    with store.action("set_method") as writer:
        writer.update("project", project.info.id, method=method)
        _store_places(writer, "layer", other_layers, layers, _layer_of)
        for column in _gone(columns, other_columns):
            writer.delete_where("unit_text", column=column)  # texts she emptied again
        _store_places(writer, "text_column", other_columns, columns, _column_of)


def propose(writer: Writer, method: Method, language: str) -> None:
    """Give a new project its method's levels and text columns, inside an action that is already running."""
    _store_places(writer, "layer", layer_places(method, language), [], _layer_of)
    _store_places(writer, "text_column", column_places(method, language), [], _column_of)


def rename_layer(store: Store, layer: int, name: str) -> None:
    """Call a level what she calls it."""
    _rename(store, "layer", layer, name)


def rename_column(store: Store, column: int, name: str) -> None:
    """Call a text column what she calls it."""
    _rename(store, "text_column", column, name)


def add_layer(store: Store, name: str, kind: LayerKind) -> int:
    """Add a level of her own above the others of its kind."""
    layers = ordered_layers(store.project)
    at = max((n + 1 for n, layer in enumerate(layers) if KIND_RANK[layer.kind] <= KIND_RANK[kind]), default=0)
    with store.action("add_layer") as writer:
        row = writer.insert(Layer(position=at, name=name, kind=kind))
        _number(writer, "layer", [*layers[:at], None, *layers[at:]])
    return row


def add_column(store: Store, name: str) -> int:
    """Add a text column after the others."""
    columns = store.project.ordered_columns()
    with store.action("add_column") as writer:
        _number(writer, "text_column", columns)
        return writer.insert(TextColumn(position=len(columns), name=name))


def move_layer(store: Store, layer: int, position: int) -> None:
    """Put a level at another place of the order, counted from the codes."""
    with store.action("move_layer") as writer:
        _number(writer, "layer", _moved(ordered_layers(store.project), layer, position))


def move_column(store: Store, column: int, position: int) -> None:
    """Put a text column at another place; the first one is the condensation of the program's commands."""
    with store.action("move_column") as writer:
        _number(writer, "text_column", _moved(store.project.ordered_columns(), column, position))


def remove_layer(store: Store, layer: int) -> None:
    """Remove a level without codes and themes. Raises LevelInUse for one with some, and for the only one for codes."""
    if layer not in removable_layers(store.project):
        raise LevelInUse(store.path)
    with store.action("remove_layer") as writer:
        writer.delete("layer", layer)
        _number(writer, "layer", [one for one in ordered_layers(store.project) if one.id != layer])


def remove_column(store: Store, column: int) -> None:
    """Remove a text column in which nothing is written. Raises ColumnInUse."""
    if column not in removable_columns(store.project):
        raise ColumnInUse(store.path)
    with store.action("remove_column") as writer:
        writer.delete_where("unit_text", column=column)
        writer.delete("text_column", column)
        _number(writer, "text_column", [one for one in store.project.ordered_columns() if one.id != column])


def layer_places(method: Method, language: str) -> list[Place]:
    """The levels a method proposes."""
    return [Place(0, layer.slot, layer.name.said(language), layer.kind) for layer in method.layers]


def column_places(method: Method, language: str) -> list[Place]:
    """The text columns a method proposes."""
    return [Place(0, column.slot, column.name.said(language)) for column in method.columns]


def _refitted(
    store: Store, standing: list[Place], used: set[int], proposed: Callable[[Method, str], list[Place]], new: Method
) -> list[Place]:
    language = store.project.info.language
    every = [place for method in templates().values() for place in proposed(method, language)]
    return refitted(standing, used, proposed(template_of(store.project), language), proposed(new, language), every)


def _gone(before: Sequence[Place], after: Sequence[Place]) -> set[int]:
    return {place.row for place in before} - {place.row for place in after}


def _standing_layers(store: Store) -> list[Place]:
    return [Place(one.id, one.slot, one.name, one.kind) for one in ordered_layers(store.project)]


def _standing_columns(store: Store) -> list[Place]:
    return [Place(one.id, one.slot, one.name) for one in store.project.ordered_columns()]


def _layer_of(place: Place, position: int) -> Layer:
    return Layer(position=position, name=place.name, kind=place.kind, slot=place.slot)  # type: ignore[arg-type]


def _column_of(place: Place, position: int) -> TextColumn:
    return TextColumn(position=position, name=place.name, slot=place.slot)


def _store_places(
    writer: Writer, table: str, wanted: list[Place], standing: list[Place], record: Callable[[Place, int], Any]
) -> None:
    """Make the rows of a table those wanted, in their order."""
    for row in _gone(standing, wanted):
        writer.delete(table, row)
    for position, place in enumerate(wanted):
        if place.row:
            writer.update(table, place.row, name=place.name, position=position)
        else:
            writer.insert(record(place, position))


def _rename(store: Store, table: str, row: int, name: str) -> None:
    name = " ".join(name.split())
    if name and store.project.tables[table][row].name != name:
        action = "rename_layer" if table == "layer" else "rename_column"
        with store.action(action) as writer:
            writer.update(table, row, name=name)


def _moved(order: Sequence[Any], row: int, position: int) -> list[Any]:
    rest = [one for one in order if one.id != row]
    rest.insert(position, next(one for one in order if one.id == row))
    return rest


def _number(writer: Writer, table: str, order: Sequence[Any]) -> None:
    """Number the rows of a table as they stand; None is one that was numbered when it was made."""
    for position, one in enumerate(order):
        if one is not None and one.position != position:
            writer.update(table, one.id, position=position)
