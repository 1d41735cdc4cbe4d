"""Neutral names for people: P01, P02 … in the order of the transcripts, never reused."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from annotator.domain.transcript import DraftSpeaker, Transcript

_NUMBERED = re.compile(r"P(\d{1,4})", re.IGNORECASE)


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
