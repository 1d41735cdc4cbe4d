"""Everything as JSON: every record with its identity, and beside them what they are and how they hang together.

The form is versioned: what reads version 1 can read every file of version 1, whatever columns come to it later.
"""

import inspect
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from annotator import __version__
from annotator.domain.project import BOOLEANS, TABLES, Project
from annotator.domain.references import STAYS
from annotator.exporting.errors import NotReadBack
from annotator.exporting.progress import Progress, silent
from annotator.exporting.sheets import sheets
from annotator.exporting.taking import Taken

FORMAT, VERSION = "annotator-project", 1
_TARGETS = {
    "turn_from": "turn",
    "turn_to": "turn",
    "child": "node",
    "parent": "node",
    "column": "text_column",
    "sentence": "summary_sentence",
    "grouped": "wall_group",
    "card_from": "wall_card",
    "card_to": "wall_card",
    "part": "report_part",
}
_GUIDE = (
    "`tables` holds every record that left the project, by table. `id` is a record's number in this file, `uuid` its "
    "identity in every file. `references` says which column of a table holds the `id` of a record of which other "
    "table; `target` and `target_id` name a table and a record in it. Places in a text are a turn and an offset in "
    "Unicode code points, the end not included. Times are local, ISO 8601; time stamps of turns are milliseconds. "
    "What stays behind: whatever is kept from export (attributes, private memos, people who have withdrawn or are "
    "restricted, interviews that are not included, the bin) and the tables in `left_behind`."
)


def write_json(taken: Taken, path: Path, part: str = "", on_progress: Progress = silent) -> int:
    """Write the whole, or one table as a list of rows."""
    on_progress(0, 1)
    text = _lines(_rows(taken, part)) if part else _whole(taken, on_progress)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return 0


def check_json(taken: Taken, path: Path, part: str = "") -> None:
    """Read it back: every record must be the one that left. Raises NotReadBack naming the table that differs."""
    content = json.loads(path.read_text(encoding="utf-8"))
    if part:
        if content != _rows(taken, part):
            raise NotReadBack(part)
        return
    project = project_in(content)
    for table, records in taken.project.tables.items():
        if list(project.tables[table]) != list(records):
            raise NotReadBack(table)
    if len(content["audit"]) != len(taken.audit):
        raise NotReadBack("audit")


def project_in(content: dict[str, Any]) -> Project:
    """The records of a file as a project in memory; columns this program does not know are passed over."""
    project = Project()
    for table, kind in TABLES.items():
        known = {field.name for field in fields(kind)}
        rows = content["tables"].get(table, ())
        project.tables[table].fill(
            {row["id"]: kind(**{name: value for name, value in row.items() if name in known}) for row in rows}
        )
    return project


def references() -> dict[str, dict[str, str]]:
    """By table, the columns that hold a record's number, and of which table."""
    found: dict[str, dict[str, str]] = {}
    for table, kind in TABLES.items():
        for field in fields(kind):
            target = _TARGETS.get(field.name, field.name)
            if target in TABLES and "int" in str(field.type):
                found.setdefault(table, {})[field.name] = target
    return found


def _whole(taken: Taken, on_progress: Progress) -> str:
    """A record to a line: it can be read by eye, and compared with another by any program that compares lines."""
    going = [table for table in TABLES if table not in STAYS]
    head = {
        "format": FORMAT,
        "version": VERSION,
        "program": f"Annotator {__version__}",
        "about": _GUIDE,
        "records": {table: inspect.cleandoc(TABLES[table].__doc__ or "") for table in going},
        "references": {table: columns for table, columns in references().items() if table in going},
        "left_behind": list(STAYS),
    }
    tables = []
    for number, table in enumerate(going):
        on_progress(number, len(going))
        tables.append(f"{_said(table)}: {_lines(_records(taken.project, table))}")
    audit = _lines(asdict(line) for line in taken.audit)
    start = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    body = ",\n".join(tables)
    return f'{start},\n "tables": {{\n{body}\n }},\n "audit": {audit}\n}}'


def _lines(rows: Iterable[dict[str, Any]]) -> str:
    return "[\n" + ",\n".join(map(_said, rows)) + "\n]"


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _records(project: Project, table: str) -> Iterator[dict[str, Any]]:
    """Every row; one without an identity of its own has one that follows from the project's and its number."""
    names = [field.name for field in fields(TABLES[table])]
    flags = BOOLEANS[table]
    for record in project.tables[table]:
        row = {name: getattr(record, name) for name in names}
        row |= {name: bool(row[name]) for name in flags}
        if "uuid" not in row:
            row["uuid"] = str(uuid5(_identity(project), f"{table}:{record.id}"))
        yield row


def _identity(project: Project) -> UUID:
    try:
        return UUID(project.info.uuid)
    except ValueError:
        return NAMESPACE_OID


def _rows(taken: Taken, part: str) -> list[dict[str, Any]]:
    (sheet,) = sheets(taken, part)
    head = [name if sheet.head.index(name) == at else f"{name} ({at + 1})" for at, name in enumerate(sheet.head)]
    return [dict(zip(head, row, strict=True)) for row in sheet.rows]
