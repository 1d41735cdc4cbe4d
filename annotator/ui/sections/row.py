"""A section as data: it is imported when the page first needs it."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """A section: id, title (a text of the page's context), and class `(session, ask, parent)` by its path below ui.

    The class has a static `state(session) -> State`; where it has the signals of `Section`, the page listens.
    """

    id: str
    title: str
    path: str


def class_of(row: Row) -> Any:
    """The class of a section."""
    module, _, name = row.path.rpartition(".")
    return getattr(import_module(f"annotator.ui.{module}"), name)
