"""A place in the tree of codes."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Place:
    """A node at one place of the tree; `depth` nodes stand above it."""

    key: int
    node: int
    depth: int
    above: "Place | None" = None
    row: int = 0
    below: "list[Place]" = field(default_factory=list)
    """The places that are shown."""
    every: "list[Place]" = field(default_factory=list)
    """Those and the ones a filter hides."""

    def walk(self) -> "Iterator[Place]":
        """The shown places below, from above."""
        for place in self.below:
            yield place
            yield from place.walk()

    def number(self) -> None:
        """Tell the shown places their rows."""
        for row, place in enumerate(self.below):
            place.row = row


DEEPEST = 20
"""A file from elsewhere may hold a circle: deeper than this nothing is shown."""
