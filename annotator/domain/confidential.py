"""Records of how the material is kept confidential: replacements and their places, marks, decisions, dates, requests.

None of them has a field for an original: what stood in the text before a replacement is in the linking-key file alone.
"""

from dataclasses import dataclass
from typing import Literal

Category = Literal["name", "place", "organisation", "contact", "number", "date", "age", "title", "other"]
ReplacementLevel = Literal["replaced", "generalised"]
MarkKind = Literal["third_person", "health", "special"]
KeptScope = Literal["text", "leak"]
EndDateSource = Literal["approval", "consent", "other"]
RequestKind = Literal["access", "rectify", "erase", "restrict"]


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """What is written instead of something identifying. Its terms are in the linking-key file, by this `uuid`.

    With a `participant` the replacement is that person's pseudonym and follows it.
    """

    id: int = 0
    uuid: str = ""
    category: Category = "other"
    replacement: str = ""
    level: ReplacementLevel = "replaced"
    participant: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Mask:
    """`[at_from, at_to)` of a turn, in code points, stands for an original; the key file has it, by this `uuid`."""

    id: int = 0
    uuid: str = ""
    turn: int = 0
    at_from: int = 0
    at_to: int = 0
    entry: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a turn about a third person or of a special category; not exported before it is `cleared`."""

    id: int = 0
    uuid: str = ""
    turn: int = 0
    at_from: int = 0
    at_to: int = 0
    kind: MarkKind = "third_person"
    note: str = ""
    cleared: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A finding she keeps, with her reason: everywhere (`turn` None) or at one place.

    `scope` is the text of the material, or what an export or share may say.
    """

    id: int = 0
    uuid: str = ""
    scope: KeptScope = "text"
    category: str = ""
    term: str = ""
    turn: int | None = None
    at_from: int = 0
    at_to: int = 0
    reason: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class EndDate:
    """A day (ISO 8601) after which the project may no longer hold identifiable data, and who says so."""

    id: int = 0
    uuid: str = ""
    source: EndDateSource = "approval"
    date: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RightsRequest:
    """A participant's request (GDPR art. 15-18): received on a day, to be answered within a month."""

    id: int = 0
    uuid: str = ""
    participant: int = 0
    kind: RequestKind = "access"
    received: str = ""
    answered: str | None = None
    note: str = ""
