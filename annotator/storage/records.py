"""Rows become records."""

from collections import deque
from collections.abc import Iterable
from typing import Any

from annotator.domain.project import BOOLEANS, TABLES
from annotator.storage.writer import columns_of

_EACH_ITS_OWN = {"uuid", "text", "at_from", "at_to"}
"""Columns whose values hardly ever repeat."""


def records_of(table: str, rows: list[tuple[Any, ...]], seen: dict[Any, Any] | None = None) -> dict[int, Any]:
    """The records of rows, by id. Filled column by column: the `__init__` of a frozen class takes twice as long.

    Equal values become one object, also with those of other tables read with the same `seen`: thousands of units have
    the same status, and each is named by a span, a label and a text.
    """
    seen = {} if seen is None else seen
    kind, flags = TABLES[table], BOOLEANS[table]
    records = [object.__new__(kind) for _ in rows]
    for name, values in zip(columns_of(table), zip(*rows, strict=True), strict=False):
        fill = getattr(kind, name).__set__
        if name in flags:
            kept: Iterable[Any] = map(bool, values)
        else:
            kept = values if name in _EACH_ITS_OWN else map(seen.setdefault, values, values)
        deque(map(fill, records, kept), maxlen=0)
    return {record.id: record for record in records}
