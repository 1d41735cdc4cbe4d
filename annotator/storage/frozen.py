"""Whether an action changed what a restricted participant said or what it is coded with (GDPR art. 18)."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from annotator.domain.project import Project
from annotator.domain.restriction import frozen_documents

_OF_A_DOCUMENT = ("turn", "unit")
_OF_A_UNIT = ("span", "unit_text", "label")
_MOVES_LABELS = ("merge_nodes", "split_node", "restore_snapshot", "undo", "redo")
"""Work on the codebook: a code that is merged takes its units along, whoever speaks in them."""
_PROTECTS = ("replace_terms", "change_replacement", "use_scheme", "rename_participant")
"""What is written instead of a name keeps her safe where she is kept; her words are not worked on by it."""

Read = Callable[[str, Iterable[int]], Mapping[int, Any]]


def touches_frozen(project: Project, name: str, rows: Mapping[str, set[int]], read: Read) -> bool:
    """Whether rows of a frozen interview changed; `project` is as it was before, `read` gives rows as they are now."""
    frozen = frozen_documents(project) if name not in _PROTECTS else set()
    if not frozen:
        return False
    for table in (*_OF_A_DOCUMENT, *_OF_A_UNIT):
        ids = rows.get(table, set())
        if not ids or (table == "label" and name in _MOVES_LABELS):
            continue
        records = [*read(table, ids).values(), *(r for i in ids if (r := project.tables[table].get(i)) is not None)]
        if table in _OF_A_UNIT:
            units = {record.unit for record in records}
            records = [*read("unit", units).values(), *(u for i in units if (u := project.units.get(i)) is not None)]
        if any(record.document in frozen for record in records):
            return True
    return False
