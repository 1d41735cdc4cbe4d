"""The wall: cards placed freely, in groups, with lines between them; it becomes the thematic map."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WallCard:
    """A unit or a node on the wall (`target` is its table), or a slip of paper with her own `text`. Place in points."""

    id: int = 0
    uuid: str = ""
    target: str | None = None
    target_id: int | None = None
    text: str = ""
    x: int = 0
    y: int = 0
    grouped: int | None = None


@dataclass(frozen=True, slots=True)
class WallGroup:
    """Cards laid together under a name; `node` is the theme that was made of it."""

    id: int = 0
    uuid: str = ""
    name: str = ""
    colour: str | None = None
    x: int = 0
    y: int = 0
    node: int | None = None


@dataclass(frozen=True, slots=True)
class WallLink:
    """A line between two cards, with words on it."""

    id: int = 0
    uuid: str = ""
    card_from: int = 0
    card_to: int = 0
    words: str = ""
    directed: bool = False
