"""Stretches of time with what is said in them, joined into turns that can be read.

Subtitles, recognised speech and tiers of annotation cut speech into pieces of a few seconds. Pieces of one speaker
are put together until a turn is long enough to be read, at the end of a sentence where there is one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.transcript import Note, Transcript
from annotator.importing.source import Source
from annotator.importing.speakers import Lines, transcript_of

LONGEST_TURN = 120
"""Words in a turn made of several cues."""
READABLE_TURN = 60
"""Words after which a turn ends with the next end of a sentence."""
LONGEST_PAUSE = 2_000
"""Milliseconds of silence after which the same speaker begins a new turn."""

_SENTENCE_END = re.compile(r"[.!?…][\"»”’)]*$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of time and what is said in it; `voice` is the speaker where it is known. Times are milliseconds."""

    start: int
    end: int
    text: str
    voice: str = ""


def spoken_transcript(
    source: Source, format_name: str, cues: Sequence[Cue], notes: tuple[Note, ...] = (), encoding: str = ""
) -> Transcript:
    """The transcript of cues that are in order of time, a turn for several of them."""
    turns = _joined(cues)
    if len(turns) < len(cues):
        notes = (*notes, Note("cues_merged", len(cues)))
    lines = Lines(
        texts=[f"{turn.voice}: {turn.text}" if turn.voice else turn.text for turn in turns],
        stamps=[turn.start for turn in turns],
        labels=list(dict.fromkeys(turn.voice for turn in turns if turn.voice)),
        notes=notes,
    )
    return transcript_of(source, format_name, lines, encoding)


def voice_of(name: str) -> str:
    """A speaker's name as a label: one line, and no colon, which would end it."""
    return " ".join(name.replace(":", " ").split())


def _joined(cues: Iterable[Cue]) -> list[Cue]:
    """Consecutive cues of the same speaker as one; a cue that names nobody continues the one before."""
    result: list[Cue] = []
    parts: list[str] = []
    speaker, words = "", 0
    for cue in cues:
        count = len(cue.text.split())
        same = cue.voice in ("", speaker)
        speaker = cue.voice or speaker
        if result and same and _continues(result[-1], parts[-1], cue, words, count):
            result[-1] = replace(result[-1], end=max(result[-1].end, cue.end))
            parts.append(cue.text)
            words += count
        else:
            _close(result, parts)
            result.append(cue)
            parts = [cue.text]
            words = count
    _close(result, parts)
    return result


def _close(result: list[Cue], parts: Sequence[str]) -> None:
    if len(parts) > 1:
        result[-1] = replace(result[-1], text=" ".join(parts))


def _continues(before: Cue, said: str, cue: Cue, words: int, more: int) -> bool:
    if cue.start - before.end > LONGEST_PAUSE or words + more > LONGEST_TURN:
        return False
    return words < READABLE_TURN or _SENTENCE_END.search(said) is None
