"""Shares as files: filling a new one, reading a returned one without trusting it, and the list of those sent out.

The list (table `share`) is no content: undo never touches it, and no share holds it.
"""

import json
from contextlib import closing
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

from annotator.domain.project import TABLES, Project
from annotator.domain.review import Review, ReviewItem
from annotator.storage.connection import open_file
from annotator.storage.errors import NewerVersion, NotAShare
from annotator.storage.failures import sqlite_errors
from annotator.storage.journal import BEGINNING
from annotator.storage.schema import VERSION_KNOWN
from annotator.storage.store import Store, now

MOST_ITEMS = 20_000
LONGEST_TEXT = 20_000
"""Characters of a comment, and of the words it quotes: what is longer was not written by hand."""
FURTHEST = 10_000_000
_NEEDED = ("project", "document", "turn", "review", "review_item")


@dataclass(frozen=True, slots=True)
class Sent:
    """One share she has made: its level, day and recipient (an alias), the file's SHA-256, and at level 2 the way back
    from the uuids in it to her own."""

    uuid: str
    at: str
    level: int
    recipient: str
    hash: str
    identities: dict[str, str]


@dataclass(frozen=True, slots=True)
class SharedTurn:
    """A turn as it stood in the share."""

    uuid: str
    document: int
    text: str


@dataclass(frozen=True)
class Returned:
    """What a returned file holds; `refused` counts rows that no program of ours wrote so."""

    share: str
    level: int
    documents: dict[int, str]
    turns: tuple[SharedTurn, ...]
    reviews: tuple[Review, ...]
    items: tuple[ReviewItem, ...]
    refused: int


def fill(store: Store, content: Project, day: str) -> None:
    """Write all rows of a project in memory into a new file: no journal, no clock time, no page that was ever freed.

    Raises DiskFull.
    """
    with store.action(BEGINNING) as writer:
        for table in TABLES:
            writer.insert_many(sorted(content.tables[table], key=lambda record: record.id))
    store.begin_history_here()
    with sqlite_errors(store.path):
        store.db.execute("UPDATE action SET at=?", [day])
        store.db.execute("UPDATE _sqlite_migrations SET applied_at=?", [day])
        store.db.execute("VACUUM")


def record_share(store: Store, sent: Sent) -> None:
    """Note a share that was made. Raises DiskFull."""
    row = {name: getattr(sent, name) for name in ("uuid", "at", "level", "recipient", "hash")}
    row["identities"] = json.dumps(sent.identities) if sent.identities else ""
    with sqlite_errors(store.path):
        store.db.table("share").insert({**row, "at": sent.at or now()})


def shares(store: Store) -> list[Sent]:
    """The shares this project has sent out, oldest first."""
    query = "SELECT uuid, at, level, recipient, hash, identities FROM share ORDER BY id"
    return [
        Sent(uuid, at, level, recipient, digest, json.loads(identities) if identities else {})
        for uuid, at, level, recipient, digest, identities in store.db.execute(query)
    ]


def read_returned(path: Path, key: bytes) -> Returned:
    """Read what came back, from a file that anybody may have written.

    Nothing in it is run, changed or believed: only five tables are read, and rows of other shapes are counted and left.
    Raises NotAShare, NewerVersion and what `connection.open_file` raises.
    """
    connection = open_file(path, key)
    with closing(connection), sqlite_errors(path, foreign=True):
        return _read(path, connection)


def _read(path: Path, connection: Any) -> Returned:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION_KNOWN:
        raise NewerVersion(path, version, VERSION_KNOWN)
    query = "SELECT name FROM sqlite_master WHERE type='table'"
    if not {row[0] for row in connection.execute(query)}.issuperset(_NEEDED) or version < 2:
        raise NotAShare(path)
    card = connection.execute("SELECT share, share_level FROM project").fetchone()
    if card is None or not isinstance(card[0], str) or not card[0] or not isinstance(card[1], int):
        raise NotAShare(path)
    documents = dict(connection.execute("SELECT id, uuid FROM document").fetchall())
    turns = connection.execute("SELECT uuid, document, text FROM turn ORDER BY document, position").fetchall()
    kept = [SharedTurn(*row) for row in turns if _is_turn(row)]
    reviews = [found for row in _rows(connection, Review) if (found := _sound(Review, row)) is not None]
    rows = _rows(connection, ReviewItem)
    known = {review.id for review in reviews}
    items = [i for row in rows if (i := _sound(ReviewItem, row)) is not None and i.review in known and _in_bounds(i)]
    count = connection.execute("SELECT count(*) FROM review_item").fetchone()[0]
    fresh = [replace(item, decision="", decided="", reply="") for item in items]
    return Returned(card[0], card[1], documents, tuple(kept), tuple(reviews), tuple(fresh), count - len(items))


def _rows(connection: Any, kind: type[Any]) -> list[tuple[Any, ...]]:
    table = "review" if kind is Review else "review_item"
    names = ",".join(f'"{field.name}"' for field in fields(kind))
    found = connection.execute(f"SELECT {names} FROM {table} ORDER BY id LIMIT {MOST_ITEMS}").fetchall()
    return cast(list[tuple[Any, ...]], found)


def _sound(kind: type[Any], row: tuple[Any, ...]) -> Any:
    """The record, None where a value is of another type or longer than anybody writes."""
    for field, value in zip(fields(kind), row, strict=True):
        wanted = int if isinstance(field.default, int) else str
        if not isinstance(value, wanted) or (isinstance(value, str) and len(value) > LONGEST_TEXT):
            return None
    return kind(*row) if row[1] else None


def _in_bounds(item: ReviewItem) -> bool:
    known = item.kind in ("comment", "label", "new_code", "unit")
    return known and 0 <= item.at_from <= item.at_to <= FURTHEST


def _is_turn(row: tuple[Any, ...]) -> bool:
    return isinstance(row[0], str) and isinstance(row[1], int) and isinstance(row[2], str)
