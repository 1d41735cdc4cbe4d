"""The encrypted project file: key, connection, schema, actions with their journal, backups. The only place with SQL."""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

# sqlite-utils prefers a module of this name over the standard library's sqlite3; without it 11 of the calls we use
# raise the wrong exception classes on a SQLCipher connection. Must run before sqlite_utils is first imported.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2
