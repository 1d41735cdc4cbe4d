"""Versions of the interview guide: what was asked in which interview."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guide:
    """One version of the interview guide; an interview says which one was used."""

    id: int = 0
    uuid: str = ""
    position: int = 0
    name: str = ""
    date: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """A question of a version. `topic` is the same in every version that asks it, however it is worded."""

    id: int = 0
    uuid: str = ""
    guide: int = 0
    position: int = 0
    text: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class TopicNode:
    """Answers to a topic of the guide carry this code or theme."""

    id: int = 0
    topic: str = ""
    node: int = 0
