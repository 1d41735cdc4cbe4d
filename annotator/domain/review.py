"""Records of what a supervisor says of a share. They stand beside the student's own rows and never among them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from annotator.domain.corpus import ProjectInfo

REVIEW_TABLES = frozenset(("review", "review_item"))
"""All that a reader may write in a share …"""
MEMBER_TABLES = REVIEW_TABLES | {"turn"}
"""… and a participant in the share of her own words, which she may correct."""
MEMBER_LEVEL = 5
OWN = "own"
"""What stands as the `share` of a review that is no reader's but a second coding of her own (see `passes`)."""

ReviewKind = Literal["comment", "label", "new_code", "unit"]
Decision = Literal["", "accepted", "declined"]


@dataclass(frozen=True, slots=True)
class Review:
    """One reader's words on one share, or a second coding of her own: it goes on until `merged` says when it ended."""

    id: int = 0
    uuid: str = ""
    share: str = ""
    reviewer: str = ""
    at: str = ""
    merged: str = ""


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A comment, a suggested code, or a unit coded blind.

    `target` is a table (unit, node, turn, memo, project) and `target_uuid` its row. A place in the text is a turn's
    uuid with offsets in code points, and the words quoted, to find it again after the text was edited. `node_uuid` is
    the code suggested; a new one has its name in `text`.
    """

    id: int = 0
    uuid: str = ""
    review: int = 0
    kind: ReviewKind = "comment"
    target: str = ""
    target_uuid: str = ""
    turn_uuid: str = ""
    at_from: int = 0
    at_to: int = 0
    quoted: str = ""
    node_uuid: str = ""
    text: str = ""
    at: str = ""
    decision: Decision = ""
    decided: str = ""
    reply: str = ""


def may_write(info: ProjectInfo, tables: Iterable[str]) -> bool:
    """Whether these tables may be written to: in her own project all, in a share what its reader says."""
    return not info.share or set(tables) <= (MEMBER_TABLES if info.share_level == MEMBER_LEVEL else REVIEW_TABLES)
