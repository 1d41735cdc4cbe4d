"""The closing of a project as data: its steps, and the facts its statement tells. No name, and no content."""

from dataclasses import dataclass
from typing import Literal

StepName = Literal[
    "requests", "withdrawn", "restricted", "residual", "recordings", "key", "history", "backups", "shares"
]
StepState = Literal["done", "open", "none"]


@dataclass(frozen=True, slots=True)
class Step:
    """A step and where it stands: done (`at`, where it is known), open with so many things left, or nothing to do.

    For `shares`, which cannot be undone, `count` is how many were sent out.
    """

    name: StepName
    state: StepState
    count: int = 0
    at: str = ""


@dataclass(frozen=True, slots=True)
class SentShare:
    """A share that was sent out: day, level, and the SHA-256 of its file."""

    at: str
    level: int
    hash: str


@dataclass(frozen=True, slots=True)
class Closing:
    """The facts of a closed project. `title` is empty where it could identify; `file_hash` is that of the closed file.

    Dates are ISO 8601. `end_dates` are pairs of source and date.
    """

    closed: str
    steps: tuple[Step, ...]
    title: str = ""
    approval: str = ""
    end_dates: tuple[tuple[str, str], ...] = ()
    participants: int = 0
    interviews: int = 0
    replacements: int = 0
    findings: int = 0
    accepted: int = 0
    erased: int = 0
    shares: tuple[SentShare, ...] = ()
    log_lines: int = 0
    log_head: str = ""
    file_hash: str = ""
