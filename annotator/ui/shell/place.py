"""Where she was, to come back to after a lock or a change of language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page and where on it: what the page of the text shows, the chapter's section (0: the introduction), the part of
    privacy or sharing.
    """

    page: str = "text"
    document: int | None = None
    unit: int | None = None
    scrolled: int = 0
    node: int | None = None
    section: int = 0
    part: str = ""
