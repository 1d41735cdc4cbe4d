"""The register of replacements: what is written instead of something identifying. Its terms are in the linking key.

None of this is undone by Ctrl+Z: the replacements in the texts are not either, and they lean on it.
"""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.confidential import Category, RegisterEntry, ReplacementLevel
from annotator.storage.errors import EmptyReplacement, EntryInUse
from annotator.storage.sealing import seal_past
from annotator.storage.store import Store


def add_entry(
    store: Store,
    category: Category,
    replacement: str,
    level: ReplacementLevel = "replaced",
    participant: int | None = None,
) -> int:
    """Add an entry. Raises EmptyReplacement."""
    entry = RegisterEntry(category=category, replacement=replacement, level=level, participant=participant)
    return add_entries(store, [entry])[0]


def add_entries(store: Store, entries: Sequence[RegisterEntry]) -> list[int]:
    """Add entries in one action; their ids. Raises EmptyReplacement."""
    first = max((entry.position for entry in store.project.register), default=-1) + 1
    new = [
        replace(entry, replacement=checked(store, entry.replacement), position=first + place)
        for place, entry in enumerate(entries)
    ]
    if not new:
        return []
    with store.action("add_entry") as writer:
        found = writer.insert_many(new)
        seal_past(store)
    return found


def update_entry(store: Store, entry: int, **values: object) -> None:
    """Change category, level or position; the replacement is changed by `replacing.change_replacement`."""
    with store.action("update_entry") as writer:
        writer.update("register_entry", entry, **values)
        seal_past(store)


def remove_entry(store: Store, entry: int) -> None:
    """Remove an entry that no place in the texts leans on. Raises EntryInUse."""
    if store.project.masks.count("entry", entry):
        raise EntryInUse(store.path)
    with store.action("remove_entry") as writer:
        writer.delete("register_entry", entry)
        seal_past(store, entries_gone=[entry])


def checked(store: Store, replacement: str) -> str:
    """A replacement without white space around it. Raises EmptyReplacement."""
    found = " ".join(replacement.split())
    if not found:
        raise EmptyReplacement(store.path)
    return found
