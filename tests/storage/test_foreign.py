"""Databases of other programs: read, never written, and nothing of theirs runs."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.foreign import UnreadableDatabase, foreign_database, is_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with a table, a view and a trigger."""
    path = tmp_path / "a b#?.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute('CREATE TABLE "Ting" (id integer primary key, "Na""vn" text, data blob)')
        db.execute("INSERT INTO Ting VALUES(1,'på øya',x'00ff'),(2,NULL,NULL)")
        db.execute("CREATE VIEW syn AS SELECT * FROM Ting")
        db.commit()
    return path


def test_tables_and_not_views_are_read(path: Path) -> None:
    """Rows as dictionaries; a column that is not there is None; names are no SQL."""
    with foreign_database(path) as found:
        rows = list(found.rows("ting", "id", 'na"vn', "finnes ikke", order="id"))
        tables = set(found.tables)
        none = list(found.rows("syn", "id"))

    assert tables == {"ting"}
    assert rows == [
        {"id": 1, 'na"vn': "på øya", "finnes ikke": None},
        {"id": 2, 'na"vn': None, "finnes ikke": None},
    ]
    assert none == []


def test_a_database_in_use_is_read_without_a_trace(path: Path) -> None:
    """Its own program has it open and has not finished writing: no lock is asked for, no file is made."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("BEGIN EXCLUSIVE")
        names = {found.name for found in path.parent.iterdir()}
        with foreign_database(path) as found:
            rows = list(found.rows("ting", "id"))

        assert len(rows) == 2
        assert {found.name for found in path.parent.iterdir()} == names


def test_what_is_no_database(tmp_path: Path, path: Path) -> None:
    """Text, a broken file, no file."""
    text, broken = tmp_path / "t.db", tmp_path / "b.db"
    text.write_text("SQLite er fint", encoding="utf-8")
    broken.write_bytes(path.read_bytes()[:600])

    assert (is_database(path), is_database(text), is_database(tmp_path / "x")) == (True, False, False)
    for wrong in (text, broken, tmp_path / "x"):
        with pytest.raises(UnreadableDatabase), foreign_database(wrong) as found:
            list(found.rows("ting", "id"))
