"""Where she was, to come back to after a lock or a change of language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page, what was shown on the page of the text, and the chapter's section (0: the introduction)."""

    page: str = "text"
    document: int | None = None
    unit: int | None = None
    scrolled: int = 0
    node: int | None = None
    section: int = 0
