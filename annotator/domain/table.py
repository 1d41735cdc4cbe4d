"""A table of frozen records held in memory, with indexes that follow every change."""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

Record = TypeVar("Record")


class Table(Generic[Record]):
    """Records by id; `where` answers equality questions from an index built at the first such question."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self._rows: dict[int, Record] = {}
        self._indexes: dict[str, dict[Any, dict[int, Record]]] = {}

    def __iter__(self) -> Iterator[Record]:
        return iter(self._rows.values())

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, row_id: object) -> bool:
        return row_id in self._rows

    def __getitem__(self, row_id: int) -> Record:
        return self._rows[row_id]

    def get(self, row_id: int | None) -> Record | None:
        """The record with this id, or None."""
        return None if row_id is None else self._rows.get(row_id)

    def where(self, field: str, value: object) -> list[Record]:
        """The records whose `field` equals `value`, in no promised order."""
        return list(self._index(field).get(value, {}).values())

    def first(self, field: str, value: object) -> Record | None:
        """One record whose `field` equals `value`, or None."""
        return next(iter(self._index(field).get(value, {}).values()), None)

    def count(self, field: str, value: object) -> int:
        """How many records have `field` equal to `value`."""
        return len(self._index(field).get(value, {}))

    def fill(self, rows: dict[int, Record]) -> None:
        """Take these records in place of all there were."""
        self._rows = rows
        self._indexes.clear()

    def update(self, rows: dict[int, Record]) -> None:
        """Add or replace several records."""
        if self._indexes:
            for row_id, record in rows.items():
                self.put(row_id, record)
        else:
            self._rows.update(rows)

    def put(self, row_id: int, record: Record) -> None:
        """Add or replace one record."""
        self.remove(row_id)
        self._rows[row_id] = record
        for field, index in self._indexes.items():
            index.setdefault(getattr(record, field), {})[row_id] = record

    def remove(self, row_id: int) -> None:
        """Forget one record; nothing happens when it is not there."""
        old = self._rows.pop(row_id, None)
        if old is None:
            return
        for field, index in self._indexes.items():
            index[getattr(old, field)].pop(row_id, None)

    def _index(self, field: str) -> dict[Any, dict[int, Record]]:
        if field not in self._indexes:
            index: dict[Any, dict[int, Record]] = {}
            for row_id, record in self._rows.items():
                index.setdefault(getattr(record, field), {})[row_id] = record
            self._indexes[field] = index
        return self._indexes[field]
