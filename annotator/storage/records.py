"""Rows become records."""

from collections import deque
from collections.abc import Iterator
from typing import Any

from annotator.domain.project import BOOLEANS, TABLES
from annotator.storage.writer import columns_of

_EACH_ITS_OWN = {"id", "uuid", "text", "at_from", "at_to"}
"""Columns whose values hardly ever repeat."""


def records_of(table: str, rows: list[tuple[Any, ...]]) -> dict[int, Any]:
    """The records of rows, by id. Filled column by column: the `__init__` of a frozen class takes twice as long."""
    kind, flags = TABLES[table], BOOLEANS[table]
    records = [object.__new__(kind) for _ in rows]
    for name, values in zip(columns_of(table), zip(*rows, strict=True), strict=False):
        fill = getattr(kind, name).__set__
        kept = map(bool, values) if name in flags else values if name in _EACH_ITS_OWN else _shared(values)
        deque(map(fill, records, kept), maxlen=0)
    return {record.id: record for record in records}


def _shared(values: tuple[Any, ...]) -> Iterator[Any]:
    """The same values, equal ones being one object: thousands of units have the same status, node or document."""
    seen: dict[Any, Any] = {}
    return map(seen.setdefault, values, values)
