"""Neutral names for people: P01, P02 … in the order of the transcripts, never reused."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from annotator.domain.identifiers import name_like
from annotator.domain.transcript import DraftSpeaker, Transcript

_NUMBERED = re.compile(r"P(\d{1,4})", re.IGNORECASE)

_DATE = re.compile(r"(?<!\d)(?:\d{4}-?\d{2}-?\d{2}|\d{1,2}\.\d{1,2}\.\d{2,4})(?!\d)")
_WORDS = """
    intervju intervjuet interview transkripsjon transkripsjonen transkribert transcript transcription avskrift lydfil
    opptak ferdig endelig final anonymisert anonymized anonymised kopi copy med with av of nr no
"""
_NOT_A_NAME = frozenset(_WORDS.split())
"""What the names of transcript files have beside whom they are about."""


def from_file_name(stem: str) -> str:
    """Whom a file is about by its name: `Intervju 7 transkribert` P07, `Lærer 4` itself; empty for a real name."""
    words = re.split(r"[\s_]+", _DATE.sub(" ", stem))
    kept = [word for word in words if word.strip("-–().,").casefold() not in _NOT_A_NAME]
    name = " ".join(kept).strip("-–_., ")
    if name.isascii() and name.isdigit():
        return f"P{int(name):02}"
    return "" if name_like(name) or name_like(re.sub(r"[\d()–-]+", " ", name)) else name


def next_pseudonyms(count: int, used: Collection[str]) -> list[str]:
    """`count` pseudonyms after the highest number in use; numbers set free are not given to somebody else."""
    numbers = [int(found[1]) for name in used if (found := _NUMBERED.fullmatch(name.strip()))]
    start = max(numbers, default=0) + 1
    return [f"P{number:02}" for number in range(start, start + count)]


def with_pseudonyms(transcript: Transcript, used: Collection[str], interviewers: Iterable[str] = ()) -> Transcript:
    """The transcript with a suggested pseudonym for each speaker who is no interviewer and has none yet.

    `interviewers` are labels beside those whose role says it already.
    """
    asking = {speaker.label for speaker in transcript.speakers if speaker.role == "interviewer"} | set(interviewers)
    waiting = [one.label for one in transcript.speakers if one.label not in asking and not one.participant]
    taken = {*used, *(one.participant for one in transcript.speakers if one.participant)}
    given = dict(zip(waiting, next_pseudonyms(len(waiting), taken), strict=True))
    return replace(transcript, speakers=tuple(_named(speaker, given) for speaker in transcript.speakers))


def _named(speaker: DraftSpeaker, given: dict[str, str]) -> DraftSpeaker:
    return replace(speaker, participant=given[speaker.label]) if speaker.label in given else speaker
