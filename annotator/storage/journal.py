"""What was, for undo and history: triggers write it, undo plays it back.

The tables hold what is; the journal holds what was. A row's first change within an action records its `before`
(NULL for an insert), so undo is the inverse of an action as a new action, and redo the inverse of the undo. Writing
what stands there already is no change. Known technique: SQLite's own notes on undo/redo by triggers.
"""

import json
from collections import defaultdict
from dataclasses import dataclass

from sqlite_utils import Database

from annotator.domain.project import TABLES
from annotator.storage.writer import columns_of

BEGINNING = "start"
"""The action that set the project up; it cannot be undone."""


@dataclass(frozen=True, slots=True)
class Done:
    """An action that can be undone: its id and name, and the action whose journal holds its effect."""

    action: int
    name: str
    journal: int


class History:
    """The undo and redo stacks, rebuilt from the action table when a file is opened."""

    def __init__(self) -> None:
        self.done: list[Done] = []
        self.undone: list[Done] = []

    def add(self, action: int, name: str, undoes: int | None = None, redoes: int | None = None) -> None:
        """Take in one action of the file, in order."""
        if undoes is not None:
            undone = self.done.pop()
            self.undone.append(Done(undone.action, undone.name, action))
        elif redoes is not None:
            redone = self.undone.pop()
            self.done.append(Done(redone.action, redone.name, action))
        else:
            self.done.append(Done(action, name, action))
            self.undone.clear()


def load_history(db: Database) -> History:
    """The stacks as the file's actions leave them."""
    history = History()
    query = "SELECT id, name, undoes, redoes FROM action WHERE name<>? ORDER BY id"
    for action, name, undoes, redoes in db.execute(query, [BEGINNING]):
        history.add(action, name, undoes, redoes)
    return history


def rebuild_triggers(db: Database) -> None:
    """(Re)create the journal triggers of every content table from its present columns."""
    for table in TABLES:
        for op in "IUD":
            db.execute(f"DROP TRIGGER IF EXISTS {table}_{op}")
        columns = [column.name for column in db.table(table).columns]
        old = "json_object(" + ",".join(f"'{name}',OLD.\"{name}\"" for name in columns) + ")"
        _trigger(db, table, "I", "INSERT", "NEW.id", "NULL", "")
        was, becomes = (",".join(f'{row}."{name}"' for name in columns) for row in ("OLD", "NEW"))
        changed_first = (
            f"WHEN ({was}) IS NOT ({becomes}) AND NOT EXISTS (SELECT 1 FROM journal"
            f" WHERE action=(SELECT action FROM state) AND tbl='{table}' AND row=OLD.id)"
        )
        _trigger(db, table, "U", "UPDATE", "OLD.id", old, changed_first)
        _trigger(db, table, "D", "DELETE", "OLD.id", old, "")


def _trigger(db: Database, table: str, op: str, event: str, row: str, before: str, condition: str) -> None:
    db.execute(
        f"CREATE TRIGGER {table}_{op} AFTER {event} ON {table} {condition} BEGIN "
        f"INSERT INTO journal(action, op, tbl, row, before) "
        f"VALUES((SELECT action FROM state), '{op}', '{table}', {row}, {before}); END"
    )


def play_back(db: Database, action: int) -> None:
    """Undo what an action's journal records; the triggers journal this in turn under the current action.

    Names of tables and columns are ours and never the journal's: the file may come from somebody else. Raises KeyError
    or ValueError for a journal this program did not write.
    """
    db.execute("PRAGMA defer_foreign_keys=ON")
    rows = db.execute("SELECT op, tbl, row, before FROM journal WHERE action=? ORDER BY id DESC", [action]).fetchall()
    for op, table, row, before in rows:
        known = columns_of(table)
        if op == "I":
            db.execute(f"DELETE FROM {table} WHERE id=?", [row])
            continue
        was = json.loads(before)
        columns = [name for name in known if name in was]
        values = [was[name] for name in columns]
        names = ",".join(f'"{name}"' for name in columns)
        marks = ",".join("?" * len(columns))
        if op == "D":
            db.execute(f"INSERT INTO {table}({names}) VALUES({marks})", values)
        else:
            db.execute(f"UPDATE {table} SET ({names})=({marks}) WHERE id=?", [*values, row])


def touched(db: Database, action: int) -> dict[str, set[int]]:
    """The rows an action has touched, by table."""
    found: dict[str, set[int]] = defaultdict(set)
    for table, row in db.execute("SELECT DISTINCT tbl, row FROM journal WHERE action=?", [action]):
        found[table].add(row)
    return found
