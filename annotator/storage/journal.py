"""What was, for undo and history: triggers write it, undo plays it back.

The tables hold what is; the journal holds what was. A row's first change within an action records its `before`
(NULL for an insert), so undo is the inverse of an action as a new action, and redo the inverse of the undo. Writing
what stands there already is no change. Known technique: SQLite's own notes on undo/redo by triggers.
"""

import json
from collections import defaultdict
from dataclasses import dataclass

from annotator.domain.project import TABLES
from annotator.storage.sqlite import Database
from annotator.storage.writer import columns_of

BEGINNING = "start"
"""The action that set the project up; it cannot be undone."""
SEALED = frozenset(("add_entry", "update_entry", "remove_entry", "replace_terms", "bring_back"))
"""Actions on the register of replacements, which undo passes over: the journal must not hold what they took away."""


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
        if name in SEALED:
            self.undone.clear()
        elif undoes is not None:
            undone = self.done.pop()
            self.undone.append(Done(undone.action, undone.name, action))
        elif redoes is not None:
            redone = self.undone.pop()
            self.done.append(Done(redone.action, redone.name, action))
        else:
            self.done.append(Done(action, name, action))
            self.undone.clear()


def load_history(db: Database) -> History:
    """The stacks as the file's actions since the last cut, and above the floor of undo, leave them."""
    history = History()
    for action, name, undoes, redoes in db.execute(
        "SELECT id, name, undoes, redoes FROM action WHERE name<>? ORDER BY id", [BEGINNING]
    ):
        history.add(action, name, undoes, redoes)
    # All are played through first: what was redone after the cut may have been undone before it.
    cut = db.execute("SELECT max(coalesce(cut, 0), coalesce(undo_floor, 0)) FROM state").fetchone()[0]
    history.done = [done for done in history.done if done.journal > cut]
    history.undone = [undone for undone in history.undone if undone.journal > cut]
    return history


def cut_journal(db: Database, action: int) -> None:
    """Forget all that was, up to and with an action, and mark the file: its pages and backups are to be cleaned."""
    db.execute("DELETE FROM journal")
    db.execute("UPDATE state SET cut=?, purge_due=1 WHERE id=1", [action])


def forget_rows(db: Database, action: int) -> None:
    """Take what an action did out of the journal: it cannot be undone, and what it took away is nowhere."""
    db.execute("DELETE FROM journal WHERE action=?", [action])


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
    for table, row in db.execute("SELECT tbl, row FROM journal WHERE action=?", [action]):
        found[table].add(row)
    return found
