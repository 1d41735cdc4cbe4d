"""The file is never written where nothing encrypts it."""

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.storage.connection import create_file

ROOT = Path(__file__).parent.parent.parent

PLAIN_SQLITE = """
import sqlite3, sys, types
from pathlib import Path

plain, dbapi2 = types.ModuleType("sqlcipher3"), types.ModuleType("sqlcipher3.dbapi2")
dbapi2.__dict__.update(sqlite3.__dict__)
for flag in ("READWRITE", "CREATE", "URI", "NOMUTEX"):
    setattr(dbapi2, f"SQLITE_OPEN_{flag}", 0)  # sqlite3 takes no flags
dbapi2.connect = lambda path, flags, **rest: sqlite3.connect(path, uri=True, **rest)
plain.dbapi2 = dbapi2
sys.modules["sqlcipher3"], sys.modules["sqlcipher3.dbapi2"] = plain, dbapi2
from annotator.storage.connection import create_file
from annotator.storage.errors import NoCipher

try:
    create_file(Path(sys.argv[1]), bytes(32), bytes(16))
except NoCipher:
    print("refused")
"""


@pytest.mark.parametrize("how", [(), ("-O",)], ids=["as usual", "optimised"])
def test_without_a_cipher_no_file_is_made(tmp_path: Path, how: tuple[str, ...]) -> None:
    """Plain SQLite takes the key for a word it does not know; with Python's -O too, no file is made."""
    path = tmp_path / "prosjekt.annotator"
    run = subprocess.run(
        [sys.executable, *how, "-c", PLAIN_SQLITE, str(path)], cwd=ROOT, check=True, capture_output=True, text=True
    )

    assert run.stdout == "refused\n"
    assert not path.exists()


def test_a_key_of_another_length_is_no_key(tmp_path: Path) -> None:
    """SQLCipher would take it for a passphrase."""
    path = tmp_path / "prosjekt.annotator"
    with pytest.raises(ValueError, match=r"^$"):
        create_file(path, bytes(31), bytes(16))
    assert not path.exists()
