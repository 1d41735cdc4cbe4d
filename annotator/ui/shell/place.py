"""Where she was, to come back to after a lock or a change of language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and what was shown on the page of the text."""

    page: str = "text"
    document: int | None = None
    unit: int | None = None
    scrolled: int = 0
