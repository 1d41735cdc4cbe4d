"""Databases of other programs: plain SQLite files, read and never written, nothing made beside them.

The file may come from anybody: only columns of real tables are read, so no view, trigger or function of its own runs.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from annotator.storage.connection import uri_of

MARK = b"SQLite format 3\0"
MOST_ROWS = 2_000_000
_BEFORE_READING = ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON", "temp_store=MEMORY", "mmap_size=0")


class UnreadableDatabase(Exception):
    """The file is no SQLite database, is damaged, or lacks a table it should have."""


class ForeignDatabase:
    """An open database; `tables` leads from each table's name to its columns."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.tables: dict[str, tuple[str, ...]] = {}
        query = "SELECT name, sql FROM sqlite_master WHERE type='table' ORDER BY name"
        for name, sql in connection.execute(query).fetchall():
            if isinstance(name, str) and not str(sql or "").lstrip().upper().startswith("CREATE VIRTUAL"):
                found = connection.execute(f"PRAGMA table_info({_quoted(name)})").fetchall()
                self.tables[name.casefold()] = tuple(str(column[1]) for column in found)

    def rows(self, table: str, *columns: str, order: str = "") -> Iterator[dict[str, Any]]:
        """The rows of a table; a column that an older version lacks is None. Raises UnreadableDatabase."""
        known = {name.casefold(): name for name in self.tables.get(table, ())}
        here = [name for name in columns if name in known]
        if not here:
            return
        names = ",".join(_quoted(known[name]) for name in here)
        by = f" ORDER BY {_quoted(known[order])}" if order in known else ""
        try:
            for row in self._connection.execute(f"SELECT {names} FROM {_quoted(table)}{by} LIMIT {MOST_ROWS}"):
                yield dict.fromkeys(columns) | dict(zip(here, row, strict=True))
        except dbapi2.Error as error:
            raise UnreadableDatabase from error


def is_database(path: Path) -> bool:
    """Whether a file is plain SQLite."""
    try:
        with path.open("rb") as file:
            return file.read(len(MARK)) == MARK
    except OSError:
        return False


@contextmanager
def foreign_database(path: Path) -> Iterator[ForeignDatabase]:
    """A database of another program. Raises UnreadableDatabase.

    Immutable: neither a lock nor a journal is made or played back, though its own program may have it open.
    """
    try:
        connection = dbapi2.connect(uri_of(path, "ro&immutable=1"), uri=True, isolation_level=None)
    except dbapi2.Error as error:
        raise UnreadableDatabase from error
    try:
        connection.text_factory = _text
        connection.execute("PRAGMA cipher_log_level=NONE")
        for pragma in _BEFORE_READING:
            connection.execute(f"PRAGMA {pragma}")
        yield ForeignDatabase(connection)
    except dbapi2.Error as error:
        raise UnreadableDatabase from error
    finally:
        connection.close()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
