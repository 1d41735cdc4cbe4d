"""The rows of a share while it is drawn up: only what the allow-list lets through, with numbers of their own."""

from typing import Any
from uuid import uuid4

from annotator.domain.project import TABLES, Project
from annotator.sharing.columns import REFERENCES, TAKEN, UNITS, Level


class Sheet:
    """Collects rows by table. `identities` leads from the uuids drawn anew at level 2 back to her own."""

    def __init__(self, level: Level) -> None:
        self.level = level
        self.rows: dict[str, dict[int, Any]] = {table: {} for table in TABLES}
        self.identities: dict[str, str] = {}
        self._new_ids: dict[str, dict[int, int]] = {table: {} for table in TABLES}

    def new_id(self, table: str, row_id: int | None) -> int | None:
        """The number in the share of one of her rows, None where it does not go."""
        return None if row_id is None else self._new_ids[table].get(row_id)

    def add(self, table: str, record: Any, **drawn: Any) -> int | None:
        """Take a row in; `drawn` are values of the share's own. Its id, None where it points at what does not go."""
        taken = {column: getattr(record, column) for column, levels in TAKEN[table].items() if self._goes(levels)}
        for column, target in REFERENCES.get(table, {}).items():
            if column in taken and taken[column] is not None and column not in drawn:
                taken[column] = self.new_id(target, taken[column])
                if taken[column] is None:
                    return None
        row_id = len(self.rows[table]) + 1
        values = {**taken, **drawn, "id": row_id}
        if "uuid" in TABLES[table].__dataclass_fields__:
            values["uuid"] = values.get("uuid") or str(uuid4())
            if self.level == UNITS and record.uuid:
                self.identities[values["uuid"]] = record.uuid
        self.rows[table][row_id] = TABLES[table](**values)
        self._new_ids[table][record.id] = row_id
        return row_id

    def project(self) -> Project:
        """The rows as a project in memory."""
        project = Project()
        for table, rows in self.rows.items():
            project.tables[table].fill(rows)
        return project

    def _goes(self, levels: str) -> bool:
        return str(self.level) in levels
