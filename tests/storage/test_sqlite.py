"""What opening a project loads."""

import subprocess
import sys

from tests.test_start import ROOT

NOT_NEEDED = ("click", "dateutil", "sqlite3", "_sqlite3")
LOADED = f"""
import sys
import annotator.storage.store
print(*(name for name in {NOT_NEEDED!r} if name in sys.modules))
import click, dateutil.parser, sqlite3
print(click.Group.__module__, dateutil.parser.parse.__module__, sqlite3.connect.__module__)
"""


def test_only_what_storage_needs_of_sqlite_utils_is_loaded() -> None:
    """Its command line's libraries and the plain SQLite stay out, and are real for whoever wants them later."""
    run = subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, check=True, capture_output=True, text=True)

    assert run.stdout.splitlines() == ["", "click.core dateutil.parser._parser _sqlite3"]
