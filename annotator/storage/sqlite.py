"""sqlite-utils over SQLCipher. Whoever wants its classes takes them from here, so that it is loaded this way only."""

import sys
from types import ModuleType

import sqlcipher3
import sqlcipher3.dbapi2

# sqlite-utils prefers a module of this name over the standard library's sqlite3; without it 11 of the calls we use
# raise the wrong exception classes on a SQLCipher connection. Must run before sqlite_utils is first imported.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2


def _import_without_its_command_line() -> None:
    """Load sqlite-utils, and not what only its own command line and file formats need.

    click, dateutil and the standard library's sqlite3 – which writes plain files – are 7 MB and 40 ms at every opening.
    """
    lent = {"click": ModuleType("click"), "dateutil": ModuleType("dateutil"), "sqlite3": sqlcipher3}
    lent["click"].Group = object
    lent["dateutil"].parser = None
    lent = {name: module for name, module in lent.items() if name not in sys.modules}
    sys.modules.update(lent)
    try:
        import sqlite_utils  # noqa: F401
    finally:
        for name in lent:
            del sys.modules[name]


_import_without_its_command_line()

from sqlite_utils import Database, Migrations  # noqa: E402

__all__ = ["Database", "Migrations"]
