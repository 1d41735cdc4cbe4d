"""Praat's TextGrid, long and short form: intervals of each tier in order of time; the tier's name is who speaks.

A tier that has the same words as another in more pieces (words, sounds) is left out; tiers of points are no speech.
"""

import re
from collections.abc import Iterator, Sequence

from annotator.domain.transcript import Note, Transcript
from annotator.importing.cues import Cue, spoken_transcript, voice_of
from annotator.importing.errors import DamagedDocument
from annotator.importing.source import Source
from annotator.importing.stamps import from_seconds

# The long form is the short one with names and brackets added: strings, free numbers and flags are all that counts.
_VALUE = re.compile(r'"((?:[^"]|"")*+)"|(?:^|(?<=\s))(-?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?)(?=\s|$)')


def read(source: Source) -> Transcript:
    """A `.TextGrid` file. Raises NotAText, UnknownEncoding, DamagedDocument."""
    decoded = source.decoded
    tiers = _tiers(decoded.text)
    spoken = [tier for tier in tiers if tier]
    chosen = [tier for number, tier in enumerate(spoken) if not _repeats(tier, number, spoken)]
    cues = sorted((cue for tier in chosen for cue in tier), key=lambda cue: cue.start)
    left_out = len(spoken) - len(chosen)
    notes = (*decoded.notes, *([Note("tiers_ignored", left_out)] if left_out else []))
    return spoken_transcript(source, "textgrid", cues, notes, decoded.encoding)


def _tiers(text: str) -> list[list[Cue]]:
    values = _values(text)
    tiers: list[list[Cue]] = []
    try:
        for kind in values:
            if kind in ("IntervalTier", "TextTier"):
                name, _, _, count = next(values), next(values), next(values), int(float(next(values)))
                tiers.append(list(_intervals(values, voice_of(name), count, kind == "IntervalTier")))
    except (StopIteration, RuntimeError, ValueError, OverflowError) as error:
        raise DamagedDocument("textgrid") from error
    return tiers


def _intervals(values: Iterator[str], voice: str, count: int, spoken: bool) -> Iterator[Cue]:
    for _ in range(count):
        start = from_seconds(next(values))
        end = from_seconds(next(values)) if spoken else start
        said = " ".join(next(values).split("\n")).strip()
        if spoken and said:
            yield Cue(start or 0, end or 0, said, voice)


def _values(text: str) -> Iterator[str]:
    for match in _VALUE.finditer(text):
        yield match[1].replace('""', '"') if match[1] is not None else match[2]


def _repeats(tier: Sequence[Cue], number: int, others: Sequence[Sequence[Cue]]) -> bool:
    """Whether another tier says the same in fewer pieces."""
    words = _words(tier)
    return any(
        (len(other), place) < (len(tier), number) and _words(other) == words
        for place, other in enumerate(others)
        if other is not tier
    )


def _words(tier: Sequence[Cue]) -> list[str]:
    return [word for cue in tier for word in cue.text.split()]
