"""What she decided on the way, as the journal tells it: for the audit trail and the account of the analysis."""

from collections.abc import Callable, Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """An action that still stands: its name, when it was done (ISO 8601), why, and the ids of the codes and themes, or
    the interviews, it was about."""

    name: str
    at: str
    reason: str = ""
    nodes: tuple[int, ...] = ()
    documents: tuple[int, ...] = ()


DeedTeller = Callable[[Collection[str]], list[Deed]]
"""Tells the deeds of some names, oldest first."""


def no_deeds(_names: Collection[str]) -> list[Deed]:
    """A project without a file has no journal."""
    return []
