"""Marks on what is about a third person or of a special category, and findings that she keeps, with her reason."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.confidential import Category, Kept, KeptScope, Mark, MarkKind
from annotator.storage.store import Store, now

if TYPE_CHECKING:
    from annotator.domain.replacements import Place


def add_mark(store: Store, turn: int, start: int, end: int, kind: MarkKind, note: str = "") -> int:
    """Mark `[start, end)` of a turn: it is not exported before it is cleared."""
    with store.action("add_mark") as writer:
        return writer.insert(Mark(turn=turn, at_from=start, at_to=end, kind=kind, note=note))


def clear_mark(store: Store, mark: int, reason: str) -> None:
    """Let what is marked be exported, and say why. An empty reason blocks it again."""
    with store.action("clear_mark", reason) as writer:
        writer.update("mark", mark, cleared=int(bool(reason.strip())), reason=reason.strip())


def remove_mark(store: Store, mark: int) -> None:
    """Take a mark away."""
    with store.action("remove_mark") as writer:
        writer.delete("mark", mark)


def keep_term(
    store: Store,
    term: str,
    category: Category,
    reason: str,
    place: "Place | None" = None,
    scope: KeptScope = "text",
) -> int:
    """Keep a finding as it stands, at one place or (None) everywhere, with her reason."""
    kept = Kept(scope=scope, category=category, term=term, reason=reason, at=now())
    if place is not None:
        kept = replace(kept, turn=place.turn, at_from=place.start, at_to=place.end)
    with store.action("keep_term") as writer:
        return writer.insert(kept)


def unkeep(store: Store, kept: int) -> None:
    """Look for a kept word again."""
    with store.action("unkeep") as writer:
        writer.delete("kept", kept)
