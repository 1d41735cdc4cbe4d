"""A table of frozen records held in memory, with indexes that follow every change."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Generic, TypeVar

Record = TypeVar("Record")


class Table(Generic[Record]):
    """Records by id; `where` answers equality questions from an index built at the first such question."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self._rows: dict[int, Record] = {}
        self._indexes: dict[str, dict[Any, Record | dict[int, Record]]] = {}
        """By field, then by value: the only record with it, or several by id. Most units have one span, one label, one
        text: thousands of dictionaries of one would cost more than the records."""

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
        found = self._index(field).get(value)
        if isinstance(found, dict):
            return list(found.values())
        return [] if found is None else [found]

    def first(self, field: str, value: object) -> Record | None:
        """One record whose `field` equals `value`, or None."""
        return next(iter(self.where(field, value)), None)

    def count(self, field: str, value: object) -> int:
        """How many records have `field` equal to `value`."""
        found = self._index(field).get(value)
        return len(found) if isinstance(found, dict) else int(found is not None)

    def fill(self, rows: dict[int, Record]) -> None:
        """Take these records in place of all there were."""
        self._rows = rows
        self._indexes.clear()

    def rows(self) -> dict[int, Record]:
        """The records by id, in a dictionary of their own."""
        return dict(self._rows)

    def update(self, rows: dict[int, Record]) -> None:
        """Add or replace several records."""
        if self._indexes:
            for row_id, record in rows.items():
                self.put(row_id, record)
        else:
            self._rows.update(rows)

    def copied(self) -> dict[int, Record]:
        """The records by id, apart from whatever happens to this table."""
        return dict(self._rows)

    def put(self, row_id: int, record: Record) -> None:
        """Add or replace one record."""
        self.remove(row_id)
        self._rows[row_id] = record
        for field, index in self._indexes.items():
            _add(index, getattr(record, field), row_id, record)

    def remove(self, row_id: int) -> None:
        """Forget one record; nothing happens when it is not there."""
        old = self._rows.pop(row_id, None)
        if old is None:
            return
        for field, index in self._indexes.items():
            value = getattr(old, field)
            found = index[value]
            if isinstance(found, dict):
                found.pop(row_id, None)
            else:
                del index[value]

    def _index(self, field: str) -> dict[Any, Record | dict[int, Record]]:
        if field not in self._indexes:
            self._indexes[field] = _indexed(self._rows, field)
        return self._indexes[field]


def _indexed(rows: dict[int, Any], field: str) -> dict[Any, Any]:
    """An index over all rows: at the opening of a project several are made, of thousands of rows each."""
    value_of = attrgetter(field)
    index: dict[Any, Any] = dict(zip(map(value_of, rows.values()), rows.values(), strict=True))
    if len(index) == len(rows):
        return index
    index = {}
    for record in rows.values():
        found = index.setdefault(value_of(record), record)
        if found is not record:
            if type(found) is dict:
                found[record.id] = record
            else:
                index[value_of(record)] = {found.id: found, record.id: record}
    return index


def _add(index: dict[Any, Any], value: Any, row_id: int, record: Any) -> None:
    found = index.setdefault(value, record)
    if found is record:
        return
    if isinstance(found, dict):
        found[row_id] = record
    else:
        index[value] = {found.id: found, row_id: record}
