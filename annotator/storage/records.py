"""Rows become records."""

from collections import deque
from collections.abc import Iterable
from typing import Any

from annotator.domain.project import BOOLEANS, TABLES
from annotator.storage.writer import columns_of

_NUMBERS = {"id", "document", "turn", "unit", "node", "turn_from", "turn_to", "position"}
"""Columns of row ids and places: equal ones become one object, in all tables together."""
_EACH_ITS_OWN = {"uuid", "text", "lead", "at_from", "at_to"}
"""Columns whose values hardly ever repeat."""

Seen = dict[Any, Any]
"""The numbers met so far."""


def records_of(table: str, rows: list[tuple[Any, ...]], numbers: Seen) -> dict[int, Any]:
    """The records of rows, by id. Filled column by column: the `__init__` of a frozen class takes twice as long."""
    kind, flags = TABLES[table], BOOLEANS[table]
    records = [object.__new__(kind) for _ in rows]
    for name, values in zip(columns_of(table), zip(*rows, strict=True), strict=False):
        fill = getattr(kind, name).__set__
        kept = (
            map(bool, values) if name in flags else values if name in _EACH_ITS_OWN else _shared(name, values, numbers)
        )
        deque(map(fill, records, kept), maxlen=0)
    return {record.id: record for record in records}


def _shared(name: str, values: tuple[Any, ...], numbers: Seen) -> Iterable[Any]:
    """The same values, equal ones being one object: of thousands of units most have the same status."""
    seen: Seen = numbers if name in _NUMBERS else {}
    return map(seen.setdefault, values, values)
