"""Memos: on the project, or on a document, participant, node, unit or question."""

from annotator.domain.notes import Memo, MemoKind
from annotator.storage.actions.coding import code_layer, new_node
from annotator.storage.store import Store, now

LONGEST_NAME = 200
"""Characters of a name that was not typed as one."""


def add_memo(
    store: Store, text: str, kind: MemoKind = "analysis", target: str | None = None, target_id: int | None = None
) -> int:
    """Write a new memo, dated now. `target` is a table (`node`, `unit`, `document` …), `target_id` its row."""
    with store.action("add_memo") as writer:
        return writer.insert(Memo(kind=kind, text=text, date=now(), target=target, target_id=target_id))


def write_memo(store: Store, memo: int, text: str) -> None:
    """Change a memo's text (a burst of typing is one action)."""
    if store.project.tables["memo"][memo].text == text:
        return
    with store.action("write_memo", extend=f"memo:{memo}") as writer:
        writer.update("memo", memo, text=text)


def update_memo(store: Store, memo: int, **values: object) -> None:
    """Change kind, date, target or whether it is private."""
    with store.action("update_memo") as writer:
        writer.update("memo", memo, **values)


def delete_memo(store: Store, memo: int) -> None:
    """Remove a memo."""
    with store.action("delete_memo") as writer:
        writer.delete("memo", memo)


def code_from_memo(store: Store, memo: int) -> int | None:
    """Make a code of an idea: its first line is the name, the memo stays on the code. None for an empty memo."""
    lines = [line.strip() for line in store.project.memos[memo].text.split("\n") if line.strip()]
    if not lines:
        return None
    with store.action("code_from_memo") as writer:
        node = new_node(store, writer, code_layer(store), lines[0][:LONGEST_NAME], None)
        writer.update("memo", memo, kind="analysis", target="node", target_id=node)
    return node
