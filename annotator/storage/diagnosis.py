"""What can be told of a file to somebody who helps, without a word of what is in it: versions and numbers."""

from dataclasses import dataclass

from annotator.domain.project import TABLES
from annotator.storage.schema import VERSION_KNOWN, version_of
from annotator.storage.store import Store

KIB = 1024


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Numbers of one open file; `rows` by table, `size` in whole KiB."""

    schema: int
    schema_known: int
    sqlcipher: str
    sqlite: str
    rows: dict[str, int]
    actions: int
    journal: int
    undo_steps: int
    log_lines: int
    size: int


def diagnose(store: Store) -> Diagnosis:
    """Look at an open file."""

    def one(query: str) -> object:
        return store.db.execute(query).fetchone()[0]

    return Diagnosis(
        schema=version_of(store.db.conn),
        schema_known=VERSION_KNOWN,
        sqlcipher=str(one("PRAGMA cipher_version")),
        sqlite=str(one("SELECT sqlite_version()")),
        rows={name: len(store.project.tables[name]) for name in TABLES},
        actions=int(str(one("SELECT count(*) FROM action"))),
        journal=int(str(one("SELECT count(*) FROM journal"))),
        undo_steps=len(store.history.done),
        log_lines=int(str(one("SELECT count(*) FROM access_log"))),
        size=store.path.stat().st_size // KIB,
    )
