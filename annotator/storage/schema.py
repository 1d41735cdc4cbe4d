"""The tables of the project file, step by step. A migration, once released, is never changed: add another.

The file's `user_version` is the number of migrations applied, so an older program can tell a newer file at once.
Journal triggers are rebuilt after every migration: sqlite-utils' `transform()` drops them.
"""

from pathlib import Path
from typing import Any

from annotator.storage.errors import NewerVersion
from annotator.storage.journal import rebuild_triggers
from annotator.storage.sqlite import Database, Migrations

migrations = Migrations("annotator")
VERSION_KNOWN = 7

# Columns by table, and the table each reference points to.
_FIRST: dict[str, tuple[dict[str, type], dict[str, str]]] = {
    "project": (
        {"uuid": str, "title": str, "method": str, "language": str, "quote_style": str, "inline_limit": int}
        | {"introduction": str, "created": str},
        {},
    ),
    "participant": (
        {"uuid": str, "pseudonym": str, "position": int, "consent": str, "consent_date": str, "note": str},
        {},
    ),
    "attribute": ({"uuid": str, "name": str, "kind": str, "never_export": int, "position": int}, {}),
    "attribute_value": (
        {"participant": int, "attribute": int, "value": str},
        {"participant": "participant", "attribute": "attribute"},
    ),
    "document": (
        {"uuid": str, "title": str, "kind": str, "status": str, "status_reason": str, "position": int}
        | {"language": str, "source_format": str, "source_hash": str, "tail": str, "imported": str},
        {},
    ),
    "speaker": (
        {"uuid": str, "document": int, "label": str, "role": str, "participant": int},
        {"document": "document", "participant": "participant"},
    ),
    "turn": (
        {"uuid": str, "document": int, "position": int, "speaker": int, "text": str, "lead": str}
        | {"stamp": int, "page": int},
        {"document": "document", "speaker": "speaker"},
    ),
    "layer": ({"uuid": str, "position": int, "name": str, "kind": str}, {}),
    "node": (
        {"uuid": str, "layer": int, "name": str, "heading": str, "definition": str, "include": str}
        | {"exclude": str, "example": str, "colour": str, "position": int, "binned": int, "created": str},
        {"layer": "layer"},
    ),
    "node_link": ({"child": int, "parent": int, "position": int}, {"child": "node", "parent": "node"}),
    "unit": ({"uuid": str, "document": int, "status": str, "golden": int, "created": str}, {"document": "document"}),
    "span": (
        {"unit": int, "position": int, "turn_from": int, "at_from": int, "turn_to": int, "at_to": int},
        {"unit": "unit", "turn_from": "turn", "turn_to": "turn"},
    ),
    "label": ({"unit": int, "node": int, "stance": str}, {"unit": "unit", "node": "node"}),
    "text_column": ({"uuid": str, "position": int, "name": str}, {}),
    "unit_text": ({"unit": int, "column": int, "text": str}, {"unit": "unit", "column": "text_column"}),
    "summary": (
        {"uuid": str, "node": int, "kind": str, "participant": int, "text": str},
        {"node": "node", "participant": "participant"},
    ),
    "summary_sentence": (
        {"uuid": str, "summary": int, "position": int, "text": str},
        {"summary": "summary"},
    ),
    "sentence_unit": ({"sentence": int, "unit": int}, {"sentence": "summary_sentence", "unit": "unit"}),
    "memo": (
        {"uuid": str, "kind": str, "text": str, "date": str, "private": int, "target": str, "target_id": int},
        {},
    ),
    "question": ({"uuid": str, "position": int, "text": str}, {}),
    "question_node": ({"question": int, "node": int}, {"question": "question", "node": "node"}),
    "quote": ({"uuid": str, "unit": int, "display": str}, {"unit": "unit"}),
    "outline_item": (
        {"uuid": str, "node": int, "position": int, "kind": str, "text": str, "quote": int},
        {"node": "node", "quote": "quote"},
    ),
}


@migrations()
def m001_foundation(db: Database) -> None:
    """Material, analysis, notes and chapter; actions and their journal; the list of backups needs no table."""
    _create(db, _FIRST)
    db.table("memo").create_index(["target", "target_id"])
    db.table("action").create({"id": int, "name": str, "at": str, "reason": str, "undoes": int, "redoes": int}, pk="id")
    db.table("journal").create(
        {"id": int, "action": int, "op": str, "tbl": str, "row": int, "before": str},
        pk="id",
        foreign_keys=[("action", "action", "id")],
    )
    db.table("journal").create_index(["action", "tbl", "row"])
    db.table("state").create({"id": int, "action": int}, pk="id").insert({"id": 1, "action": None})


_CONFIDENTIAL: dict[str, tuple[dict[str, type], dict[str, str]]] = {
    "register_entry": (
        {"uuid": str, "category": str, "replacement": str, "level": str, "participant": int, "position": int},
        {"participant": "participant"},
    ),
    "mask": (
        {"uuid": str, "turn": int, "at_from": int, "at_to": int, "entry": int},
        {"turn": "turn", "entry": "register_entry"},
    ),
    "mark": (
        {"uuid": str, "turn": int, "at_from": int, "at_to": int, "kind": str, "note": str, "cleared": int}
        | {"reason": str},
        {"turn": "turn"},
    ),
    "kept": (
        {"uuid": str, "scope": str, "category": str, "term": str, "turn": int, "at_from": int, "at_to": int}
        | {"reason": str, "at": str},
        {"turn": "turn"},
    ),
    "end_date": ({"uuid": str, "source": str, "date": str, "note": str}, {}),
    "rights_request": (
        {"uuid": str, "participant": int, "kind": str, "received": str, "answered": str, "note": str},
        {"participant": "participant"},
    ),
    "review": ({"uuid": str, "share": str, "reviewer": str, "at": str, "merged": str}, {}),
    "review_item": (
        {"uuid": str, "review": int, "kind": str, "target": str, "target_uuid": str, "turn_uuid": str}
        | {"at_from": int, "at_to": int, "quoted": str, "node_uuid": str, "text": str, "at": str}
        | {"decision": str, "decided": str, "reply": str},
        {"review": "review"},
    ),
}


@migrations()
def m002_confidential(db: Database) -> None:
    """Replacements, marks, decisions, dates, requests, reviews; access log and shares, which undo never touches."""
    for column, default in {
        "scheme": "own",
        "neutral_pronoun": "",
        "report_parts": "",
        "approval": "",
        "data_class": "",
        "storage_place": "",
        "share": "",
    }.items():
        db.table("project").add_column(column, str, not_null_default=default)
    for column in ("share_level", "blind"):
        db.table("project").add_column(column, int, not_null_default=0)
    for column in ("consent_version", "consent_medium"):
        db.table("participant").add_column(column, str, not_null_default="")
    db.table("participant").add_column("restricted", int, not_null_default=0)
    _create(db, _CONFIDENTIAL)
    db.table("access_log").create(
        {"id": int, "at": str, "what": str, "ids": str, "previous": str, "hash": str}, pk="id"
    )
    db.table("share").create(
        {"id": int, "uuid": str, "at": str, "level": int, "recipient": str, "hash": str, "identities": str}, pk="id"
    )
    for column, kind in {"log_count": int, "log_head": str, "cut": int, "purge_due": int, "undo_floor": int}.items():
        db.table("state").add_column(column, kind)


_METHOD: dict[str, tuple[dict[str, type], dict[str, str]]] = {
    "revisit": ({"node": int, "unit": int, "at": str}, {"node": "node", "unit": "unit"}),
    "snapshot": ({"uuid": str, "name": str, "at": str, "note": str}, {}),
    "snapshot_node": (
        {"snapshot": int, "node": str, "layer": str, "kind": str, "name": str, "definition": str, "colour": str}
        | {"position": int, "parents": str, "units": str, "carried": int},
        {"snapshot": "snapshot"},
    ),
    "wall_group": (
        {"uuid": str, "name": str, "colour": str, "x": int, "y": int, "node": int},
        {"node": "node"},
    ),
    "wall_card": (
        {"uuid": str, "target": str, "target_id": int, "text": str, "x": int, "y": int, "grouped": int},
        {"grouped": "wall_group"},
    ),
    "wall_link": (
        {"uuid": str, "card_from": int, "card_to": int, "words": str, "directed": int},
        {"card_from": "wall_card", "card_to": "wall_card"},
    ),
    "guide": ({"uuid": str, "position": int, "name": str, "date": str, "note": str}, {}),
    "guide_question": (
        {"uuid": str, "guide": int, "position": int, "text": str, "topic": str},
        {"guide": "guide"},
    ),
    "topic_node": ({"topic": str, "node": int}, {"node": "node"}),
    "step_tick": ({"uuid": str, "step": str, "at": str, "note": str}, {}),
    "reading": ({"uuid": str, "document": int, "at": str}, {"document": "document"}),
}
_FIRST_SLOTS = {"layer": ("code", "group", "theme"), "text_column": ("condensation", "interpretation")}


@migrations()
def m003_method(db: Database) -> None:
    """Templates' slots, snapshots, the wall, versions of the guide, what was done of the method."""
    for table, slots in _FIRST_SLOTS.items():
        db.table(table).add_column("slot", str, not_null_default="")
        for position, slot in enumerate(slots):  # what every project began with until now
            db.execute(f"UPDATE {table} SET slot=? WHERE position=?", [slot, position])
    db.table("document").add_column("guide", int)  # no foreign key: that would make the referenced table anew
    _create(db, _METHOD)


_REPORT: dict[str, tuple[dict[str, type], dict[str, str]]] = {
    "report_part": (
        {"key": str, "node": int, "said": str, "position": int, "level": int, "numbered": int},
        {"node": "node"},
    ),
    "report_form": (
        {"own_italic": int, "own_setting": str, "own_name": str, "own_interview": int, "own_footnote": int}
        | {"own_named": int, "label_form": str, "attribute": int, "place": str, "attribution": str, "elision": str}
        | {"nested_marks": int, "numbering": int, "theme_prefix": int, "counting": str, "font": str, "size": float}
        | {"spacing": float, "margin_top": float, "margin_right": float, "margin_bottom": float}
        | {"margin_left": float, "justified": int, "template": str},
        {"attribute": "attribute"},
    ),
}
_FORM_ONCE_A_PART = {
    "numbering": ("numbering", (0, 1)),
    "theme_prefix": ("theme_prefix", (0, 1)),
    "show_counts": ("counting", ("none", "both")),
}
_FIRST_FORM = (
    "INSERT INTO report_form(own_italic, own_setting, own_name, own_interview, own_footnote, own_named, label_form,"
    " place, attribution, elision, nested_marks, numbering, theme_prefix, counting, font, size, spacing, margin_top,"
    " margin_right, margin_bottom, margin_left, justified, template) VALUES(0, 'length', 'pseudonym', 0, 0, 0,"
    " 'brackets', 'none', 'speaker', '(…)', 1, 1, 0, 'none', 'Times New Roman', 12.0, 1.5, 2.5, 2.5, 2.5, 2.5, 0, '')"
)


@migrations()
def m004_report(db: Database) -> None:
    """Parts of the report with their order, its form, and versions of quotes that are looked over."""
    db.table("quote").add_column("question", int, not_null_default=0)
    for column in ("seen", "accepted", "accepted_print"):
        db.table("quote").add_column(column, str, not_null_default="")
    _create(db, _REPORT)
    for (said,) in db.execute("SELECT report_parts FROM project").fetchall():
        _carry_over(db, said)
    db.execute("UPDATE project SET report_parts=''")


def _carry_over(db: Database, said: str) -> None:
    """What older versions kept as words: `-codebook +show_counts +table:example`."""
    chosen = {word[1:]: word[0] == "+" for word in said.split() if len(word) > 1}
    form = {name: on for name, on in chosen.items() if name in _FORM_ONCE_A_PART}
    if form:
        db.execute(_FIRST_FORM)
    for name, on in form.items():
        column, values = _FORM_ONCE_A_PART[name]
        db.execute(f"UPDATE report_form SET {column}=?", [values[on]])
    for name, on in chosen.items():
        if name not in form:
            row = [name, "in" if on else "out", -1, 0, 1]
            db.execute("INSERT INTO report_part(key, said, position, level, numbered) VALUES(?,?,?,?,?)", row)


_RECORDINGS: dict[str, tuple[dict[str, type], dict[str, str]]] = {
    "recording": ({"uuid": str, "document": str, "path": str, "size": int, "place": str, "added": str}, {}),
    "recording_piece": ({"recording": int, "position": int, "data": bytes}, {"recording": "recording"}),
}


@migrations()
def m005_recordings(db: Database) -> None:
    """Sound beside the interviews, by their uuids. No content tables: undo must not bring back what was deleted."""
    _create(db, _RECORDINGS)


_TITLE_PAGE_TEXTS = ("title", "subtitle", "author", "study", "institution", "supervisor", "date")


@migrations()
def m006_title_page(db: Database) -> None:
    """The first page of the report."""
    _create(db, {"title_page": (dict.fromkeys(_TITLE_PAGE_TEXTS, str), {})})


_TABLES: dict[str, tuple[dict[str, type], dict[str, str]]] = {
    "report_column": ({"part": int, "column": str, "said": str, "position": int}, {"part": "report_part"}),
    "report_row": ({"part": int, "unit": int, "position": int}, {"part": "report_part", "unit": "unit"}),
}


@migrations()
def m007_tables(db: Database) -> None:
    """Columns and example rows of the report's tables as she chose them, and how small a group may be."""
    for column in ("own_rows", "every", "count"):
        db.table("report_part").add_column(column, int, not_null_default=0)
    db.table("report_part").add_column("theme", str, not_null_default="")
    db.table("report_part").add_column("hide_small", int, not_null_default=0)
    db.table("report_form").add_column("smallest", int, not_null_default=3)
    _create(db, _TABLES)


def _create(db: Database, tables: dict[str, tuple[dict[str, type], dict[str, str]]]) -> None:
    for name, (columns, references) in tables.items():
        keys = [(column, table, "id") for column, table in references.items()]
        db.table(name).create({"id": int, **columns}, pk="id", foreign_keys=keys)
        for column in references:
            db.table(name).create_index([column])


def version_of(connection: Any) -> int:
    """How many migrations a file has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: Database, path: Path) -> bool:
    """Bring a file up to date; True when it changed. Raises NewerVersion for a file of a later program."""
    found = version_of(db.conn)
    if found > VERSION_KNOWN:
        raise NewerVersion(path, found, VERSION_KNOWN)
    if found == VERSION_KNOWN:
        return False
    migrations.apply(db)
    with db.atomic():
        rebuild_triggers(db)
        db.execute(f"PRAGMA user_version={VERSION_KNOWN}")
    return True
