"""Records of what the student writes beside the analysis, and of the chapter she writes from it."""

from dataclasses import dataclass
from typing import Literal

MemoKind = Literal["analysis", "method", "reflexive", "pre_understanding", "margin", "idea"]
OutlineKind = Literal["text", "quote"]


@dataclass(frozen=True, slots=True)
class Memo:
    """A dated text on the whole project or on one record (`target` is its table, `target_id` its row)."""

    id: int = 0
    uuid: str = ""
    kind: MemoKind = "analysis"
    text: str = ""
    date: str = ""
    private: bool = False
    target: str | None = None
    target_id: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A research question."""

    id: int = 0
    uuid: str = ""
    position: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class QuestionNode:
    """A theme answers a research question."""

    id: int = 0
    question: int = 0
    node: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    """A unit chosen for the chapter; `display` is the version to print (empty: the source as it stands)."""

    id: int = 0
    uuid: str = ""
    unit: int = 0
    display: str = ""
    question: bool = False
    """Whether the interviewer's question right before the unit is printed with it; it is then part of `display` too."""
    seen: str = ""
    """The print (see `quoting`) of the source the display version was written from: a print tells that the transcript
    was corrected since, without keeping words that may have been replaced."""
    accepted: str = ""
    """The day she accepted what differs without a sign; empty: there is nothing, or she has not."""
    accepted_print: str = ""
    """The print of the display version and source she accepted: another one is not accepted."""


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One block of a theme's section in the chapter, in her order: her own text, or a quote."""

    id: int = 0
    uuid: str = ""
    node: int = 0
    position: int = 0
    kind: OutlineKind = "text"
    text: str = ""
    quote: int | None = None
