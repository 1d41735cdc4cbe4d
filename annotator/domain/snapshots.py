"""Dated pictures of the whole tree of codes and themes, to see later how it came about."""

from dataclasses import dataclass

from annotator.domain.analysis import LayerKind


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The tree as it was on a day, under a name she gave it."""

    id: int = 0
    uuid: str = ""
    name: str = ""
    at: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SnapshotNode:
    """A node outside the bin as it was. Rows, not one JSON text, so that replacing and erasing reach every word of it.

    `node` is its uuid; `parents` are those of the nodes above, the first of them first, each with `/` and the place
    under it, parted by spaces. `units` are the first `UNIT_DIGITS` digits of the uuids of all units that carried it
    itself, likewise; `carried` is how many that count carried it or a node below. `position` is its place in the tree.
    """

    id: int = 0
    snapshot: int = 0
    node: str = ""
    layer: str = ""
    kind: LayerKind = "code"
    name: str = ""
    definition: str = ""
    colour: str | None = None
    position: int = 0
    parents: str = ""
    units: str = ""
    carried: int = 0


UNIT_DIGITS = 13
