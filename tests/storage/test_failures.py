"""A failed step is taken back, whatever broke it off, and SQLite's words become one of our errors."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from annotator.storage.errors import DamagedFile
from annotator.storage.failures import sqlite_errors, undone_on_failure
from annotator.storage.store import Store


@pytest.mark.parametrize("how", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_taken_back_whatever_broke_it_off(how: type[BaseException]) -> None:
    """Ctrl+C in the middle leaves no open file behind either; what happened goes on its way."""
    undone: list[str] = []
    with pytest.raises(how), undone_on_failure(lambda: undone.append("closed")):
        raise how
    assert undone == ["closed"]


def test_nothing_is_taken_back_when_all_went_well() -> None:
    """Also when the block returns from the middle of a function."""
    undone: list[str] = []

    def step() -> int:
        with undone_on_failure(lambda: undone.append("closed")):
            return 7

    assert step() == 7
    assert undone == []


def test_a_missing_table_is_the_fault_of_a_foreign_file_alone(store: Store, tmp_path: Path) -> None:
    """In a file of ours it is a mistake of the program, and is not to look like a damaged file."""
    with pytest.raises(DamagedFile), sqlite_errors(tmp_path, foreign=True):
        store.db.execute("SELECT 1 FROM nowhere")
    with pytest.raises(dbapi2.OperationalError), sqlite_errors(tmp_path):
        store.db.execute("SELECT 1 FROM nowhere")
