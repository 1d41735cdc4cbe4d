"""What the code of an action may do to rows."""

from collections.abc import Iterator
from dataclasses import fields
from operator import attrgetter
from os import urandom
from typing import Any

from annotator.domain.project import TABLES, table_name
from annotator.storage.sqlite import Database

_COLUMNS = {name: tuple(field.name for field in fields(kind)) for name, kind in TABLES.items()}

OUTLIVE_UNDO = frozenset(("mask", "mark", "kept", "register_entry", "review_item"))
"""Where an action that undo passes over adds rows: a number that undo may want back is not given again."""


def columns_of(table: str) -> tuple[str, ...]:
    """The columns of a content table, in the order of its record's fields. Raises KeyError for any other table."""
    return _COLUMNS[table]


class Writer:
    """Adds, changes and removes rows. Exists only inside `Store.action`."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.fresh: dict[str, dict[int, tuple[Any, ...]]] = {}
        """By table and id, rows added here and not touched since: the store has no need to read them back."""

    def insert(self, record: Any) -> int:
        """Add a record (its `id` of 0 and empty `uuid` are filled in); the new id."""
        return self.insert_many([record])[0]

    def insert_many(self, records: list[Any]) -> list[int]:
        """Add records of one kind; their new ids, in order."""
        if not records:
            return []
        table = table_name(type(records[0]))
        columns = columns_of(table)
        last = self._last_id(table)
        ids = list(range(last + 1, last + 1 + len(records)))
        values = attrgetter(*columns)
        if columns[1] == "uuid":
            rows = [
                (row_id, found[1] or fresh, *found[2:])
                for row_id, fresh, found in zip(ids, _uuids(len(ids)), map(values, records), strict=True)
            ]
        else:
            rows = [(row_id, *found[1:]) for row_id, found in zip(ids, map(values, records), strict=True)]
        names = ",".join(f'"{name}"' for name in columns)
        marks = ",".join("?" * len(columns))
        self._db.conn.executemany(f"INSERT INTO {table}({names}) VALUES({marks})", rows)
        self.fresh.setdefault(table, {}).update(zip(ids, rows, strict=True))
        return ids

    def _last_id(self, table: str) -> int:
        last = self._db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
        if table in OUTLIVE_UNDO:
            known = "SELECT coalesce(max(row), 0) FROM journal WHERE tbl=?"
            last = max(last, self._db.execute(known, [table]).fetchone()[0])
        return int(last)

    def update(self, table: str, row_id: int, **values: object) -> None:
        """Change some columns of one row. Raises KeyError where there is none.

        Not by sqlite-utils, which asks for all tables and the row first: ten times the work, for thousands of rows.
        """
        self.fresh.get(table, {}).pop(row_id, None)
        if values:
            names = ",".join(f'"{name}"=?' for name in values)
            if self._db.execute(f"UPDATE {table} SET {names} WHERE id=?", [*values.values(), row_id]).rowcount != 1:
                raise KeyError(row_id)

    def delete(self, table: str, row_id: int) -> None:
        """Remove one row."""
        self.fresh.get(table, {}).pop(row_id, None)
        self._db.table(table).delete(row_id)

    def delete_where(self, table: str, **equals: object) -> None:
        """Remove the rows whose columns equal the values given."""
        self.fresh.pop(table, None)
        condition = " AND ".join(f'"{name}" IS ?' for name in equals)
        self._db.execute(f"DELETE FROM {table} WHERE {condition}", list(equals.values()))

    def delete_quotes_of(self, unit: int) -> None:
        """Take a unit's quotes out of the chapter."""
        self.fresh.pop("outline_item", None)
        self.fresh.pop("quote", None)
        quotes = "SELECT id FROM quote WHERE unit=?"
        self._db.execute(f"DELETE FROM outline_item WHERE quote IN ({quotes})", [unit])
        self._db.execute("DELETE FROM quote WHERE unit=?", [unit])

    def delete_cards_of(self, target: str, target_id: int) -> None:
        """Take a unit or node off the wall, with the lines to its cards."""
        self.fresh.pop("wall_link", None)
        cards = "SELECT id FROM wall_card WHERE target=? AND target_id=?"
        found = [target, target_id]
        self._db.execute(f"DELETE FROM wall_link WHERE card_from IN ({cards}) OR card_to IN ({cards})", found * 2)
        self.delete_where("wall_card", target=target, target_id=target_id)


def _uuids(count: int) -> Iterator[str]:
    """Random UUIDs (RFC 9562, version 4); ten times as quick as `uuid.uuid4` for an import's thousands."""
    digits = urandom(16 * count).hex()
    for at in range(0, 32 * count, 32):
        text = digits[at : at + 32]
        variant = "89ab"[int(text[16], 16) & 3]
        yield f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"
