"""All records of a project as plain lists, and back again: what only Annotator understands of a file it wrote.

What comes back may have been written by anybody: every reference, offset and kind of value is checked.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from operator import attrgetter
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from annotator.domain.project import TABLES, Project
from annotator.domain.references import POINTED_AT_BY_NAME, REFERENCES, STAYS

VERSION = 1
Packed = dict[str, Any]
CARRIED = tuple(table for table in TABLES if table not in STAYS)

_SURROGATE = re.compile("[\ud800-\udfff]")


class Unsound(ValueError):
    """The lists do not make a project."""


def packed(project: Project) -> Packed:
    """Every record of the tables that are carried, column by column."""
    tables = {}
    for table in CARRIED:
        rows = sorted(project.tables[table], key=lambda row: row.id)
        if rows:
            names = [field.name for field in fields(TABLES[table])]
            tables[table] = {name: list(map(attrgetter(name), rows)) for name in names}
    return {"version": VERSION, "tables": tables}


def unpacked(content: object) -> Project:
    """The project that such lists make. Raises Unsound."""
    if not isinstance(content, dict) or content.get("version") != VERSION:
        raise Unsound("version")
    tables = content.get("tables")
    if not isinstance(tables, dict) or not set(tables) <= set(CARRIED):
        raise Unsound("tables")
    project = Project()
    for table, columns in tables.items():
        project.tables[table].fill(_records(table, columns))
    check(project)
    return project


def check(project: Project) -> None:
    """Raises Unsound where a record points at what is not there, or a span lies outside its text."""
    _check_references(project)
    _check_spans(project)


def _records(table: str, columns: object) -> dict[int, Any]:
    kind = TABLES[table]
    hints = get_type_hints(kind)
    if not isinstance(columns, dict) or set(columns) - set(hints):
        raise Unsound(table)
    lists = list(columns.values())
    if not all(isinstance(values, list) for values in lists) or len({len(values) for values in lists}) > 1:
        raise Unsound(table)
    for name, values in columns.items():
        _check_values(f"{table}.{name}", values, hints[name])
    rows = [kind(**dict(zip(columns, values, strict=True))) for values in zip(*lists, strict=True)]
    found = {row.id: row for row in rows}
    if len(found) != len(rows) or min(found, default=1) < 1:
        raise Unsound(table)
    return found


def _check_values(where: str, values: Iterable[object], hint: Any) -> None:
    allowed: set[object] | None = None
    kinds: set[Any]
    if get_origin(hint) is Literal:
        allowed, kinds = set(get_args(hint)), {str}
    elif isinstance(hint, UnionType):
        kinds = set(get_args(hint))
    else:
        kinds = {hint}
    if not {type(value) for value in values} <= kinds:
        raise Unsound(where)
    if allowed is not None and not set(values) <= allowed:
        raise Unsound(where)
    if str in kinds and any(type(value) is str and _SURROGATE.search(value) for value in values):
        raise Unsound(where)
    if int in kinds and any(type(value) is int and not -(2**62) < value < 2**62 for value in values):
        raise Unsound(where)


def _check_references(project: Project) -> None:
    for table, columns in REFERENCES.items():
        for column, target in columns.items():
            pointed = {getattr(row, column) for row in project.tables[table]} - {None}
            if not pointed <= {row.id for row in project.tables[target]}:
                raise Unsound(f"{table}.{column}")
    for table in POINTED_AT_BY_NAME:
        for row in project.tables[table]:
            known = row.target is None or (row.target in CARRIED and row.target_id in project.tables[row.target])
            if not known or (row.target is None) != (row.target_id is None):
                raise Unsound(table)


def _check_spans(project: Project) -> None:
    """Every span lies in the turns of its unit's document, and turns hold one paragraph each."""
    turns: Mapping[int, Any] = {turn.id: turn for turn in project.turns}
    if any("\n" in turn.text for turn in turns.values()):
        raise Unsound("turn")
    for speaker in {turn.speaker: turn.document for turn in turns.values()}.items():
        if speaker[0] is not None and project.speakers[speaker[0]].document != speaker[1]:
            raise Unsound("turn.speaker")
    if {unit.id for unit in project.units} != {span.unit for span in project.spans}:
        raise Unsound("unit")
    for span in project.spans:
        first, last = turns[span.turn_from], turns[span.turn_to]
        document = project.units[span.unit].document
        ordered = (first.position, span.at_from) <= (last.position, span.at_to)
        inside = 0 <= span.at_from <= len(first.text) and 0 <= span.at_to <= len(last.text)
        if not (first.document == last.document == document and ordered and inside):
            raise Unsound("span")
