"""What an action touched, put together while the project takes it in."""

from collections.abc import Iterable

from annotator.domain.changes import Changes
from annotator.domain.project import Project

_DOCUMENT_OF = ("turn", "speaker", "unit")
_UNIT_OF = ("span", "label", "unit_text")


class Notice:
    """Looks at the touched rows as they were and as they are: what was removed says no more whose it was."""

    def __init__(self, project: Project, rows: dict[str, set[int]]) -> None:
        self._project, self._rows = project, rows
        self._documents: set[int] = set()
        self._texts: set[int] = set()
        self._labelled: set[int] = set()
        self._binned = self._in_bin()

    def look(self, table: str, ids: set[int]) -> None:
        """Note whose these rows are now."""
        project = self._project
        records = [r for i in ids if (r := project.tables[table].get(i)) is not None]
        if table in _DOCUMENT_OF:
            (self._documents if table == "unit" else self._texts).update(record.document for record in records)
        elif table in _UNIT_OF:
            self._note_units(record.unit for record in records)
        elif table == "document":
            self._texts.update(ids)
        elif table == "memo":
            self._note_units(record.target_id for record in records if record.target == "unit")
        if table == "label":
            self._labelled.update(record.node for record in records)

    def changes(self, action: str) -> Changes:
        """The notice for the views, when every row was looked at before and after."""
        for node in self._binned ^ self._in_bin():
            self._note_units(label.unit for label in self._project.labels.where("node", node))
        touched = {table: frozenset(ids) for table, ids in self._rows.items()}
        return Changes(action, touched, *map(frozenset, (self._documents, self._texts, self._labelled)))

    def _note_units(self, units: Iterable[int]) -> None:
        found = (self._project.units.get(unit) for unit in units)
        self._documents.update(unit.document for unit in found if unit is not None)

    def _in_bin(self) -> set[int]:
        nodes = (self._project.nodes.get(i) for i in self._rows.get("node", ()))
        return {node.id for node in nodes if node is not None and node.binned}
