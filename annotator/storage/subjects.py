"""What past actions were about: read from the journal's rows, and limited to what the project still holds."""

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from annotator.domain.project import Project
from annotator.storage.store import Entry, Store

ROWS_READ = 6
"""Rows of each table an action is judged by: an import touches thousands, and three names are enough to know it."""
_OWNERS = (
    ("node", "node"),
    ("child", "node"),
    ("unit", "unit"),
    ("document", "document"),
    ("participant", "participant"),
)
_NAMED = ("node", "document", "participant", "attribute")


@dataclass(frozen=True, slots=True)
class Subjects:
    """Ids of codes and themes, interviews, participants and attributes an action was about, each once, in its order."""

    nodes: tuple[int, ...] = ()
    documents: tuple[int, ...] = ()
    participants: tuple[int, ...] = ()
    attributes: tuple[int, ...] = ()


def subjects_since(store: Store, action: int) -> dict[int, Subjects]:
    """What every action from this one on was about; what is gone since has no name left, and is left out."""
    return _subjects(store, action, f"action>={int(action)}")


def steps_between(store: Store, since: str, until: str, names: Collection[str]) -> list[tuple[Entry, Subjects]]:
    """The actions of these names in a stretch of time that still stand, oldest first, and what they were about."""
    entries = store.entries()
    taken_back: set[int | None] = set()
    for entry in entries:
        taken_back.add(entry.undoes)
        taken_back.discard(entry.redoes)
    found = [entry for entry in entries if entry.name in names and since <= entry.at <= until]
    found = [entry for entry in found if entry.action not in taken_back]
    first = min((entry.action for entry in found), default=0)
    subjects = _subjects(store, first, f"action IN ({','.join(str(int(entry.action)) for entry in found)})")
    return [(entry, subjects.get(entry.action, Subjects())) for entry in found]


def _subjects(store: Store, first: int, condition: str) -> dict[int, Subjects]:
    """What the actions of a condition, none before `first`, were about: what came later says how each left its rows."""
    rows = store.db.execute(
        "SELECT action, op, tbl, row, before, after FROM (SELECT id, action, op, tbl, row, before,"
        " lead(before) OVER (PARTITION BY tbl, row ORDER BY id) AS after,"
        " row_number() OVER (PARTITION BY action, tbl ORDER BY id) AS place FROM journal WHERE action>=?)"
        f" WHERE place<=? AND {condition} ORDER BY action, id",
        [first, ROWS_READ],
    )
    found: dict[int, dict[str, dict[int, None]]] = defaultdict(lambda: {table: {} for table in _NAMED})
    for of, op, table, row, before, after in rows:
        for was in {"I": (after,), "D": (before,)}.get(op, (before, after)):  # none after it: as the row is today
            subject = _subject(store.project, table, row, was)
            if subject is not None:
                found[of][subject[0]][subject[1]] = None
    return {of: Subjects(*(tuple(ids[table]) for table in _NAMED)) for of, ids in found.items()}


def _subject(project: Project, table: str, row: int, was: str | None) -> tuple[str, int] | None:
    """The code, interview or participant a row is about: itself, or the first it belonged to then, else belongs to."""
    record: Any = project.tables[table].get(row) if table in project.tables else None
    if table in _NAMED:
        return (table, row) if record is not None else None
    known = json.loads(was) if was is not None else {}
    for field, owner in _OWNERS:
        owned = known.get(field) if known else getattr(record, field, None)
        if isinstance(owned, int):
            return _subject(project, owner, owned, None)
    return None
