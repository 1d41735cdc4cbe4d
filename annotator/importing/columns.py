"""Transcripts in columns (`.csv`, `.tsv`): who, when, what is said. The heading says which column is which.

Without a heading the widest column is the text, as in a table of a document. Columns of other things (codes, numbers)
are left out and counted. What Whisper writes, pieces of seconds without speakers, is put together like subtitles.
"""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.transcript import Note, Transcript
from annotator.importing.cues import Cue, spoken_transcript, voice_of
from annotator.importing.errors import DamagedDocument, TooLarge
from annotator.importing.source import Source
from annotator.importing.speakers import MOST_LINES, Lines, transcript_of
from annotator.importing.stamps import from_seconds, milliseconds
from annotator.importing.tables import table_lines

_WORDS = {
    "text": "tekst text utsagn utsegn utterance ytring ytringer words transcript transkripsjon innhold innhald content",
    "who": "taler talar speaker hvem kven who person deltaker deltakar participant informant rolle role navn namn name",
    "start": "tid time start starttid starttime begin fra frå from tidspunkt tidskode timestamp timecode",
    "end": "slutt end stop til to endtime sluttid",
}
_HEADS = {kind: frozenset(words.split()) for kind, words in _WORDS.items()}
_DELIMITERS = ";\t,"
_NEWLINE = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Heading:
    """Which column holds what; -1 where there is none."""

    text: int
    who: int
    start: int
    end: int


def read(source: Source) -> Transcript:
    """A `.csv` or `.tsv` file. Raises NotAText, UnknownEncoding, DamagedDocument, TooLarge."""
    decoded = source.decoded
    delimiter = delimiter_of(decoded.text) or _likely_delimiter(decoded.text)
    try:
        rows = [row for row in csv.reader(decoded.text.split("\n"), delimiter=delimiter) if any(map(str.strip, row))]
    except csv.Error as error:
        raise DamagedDocument("csv") from error
    if len(rows) > MOST_LINES:
        raise TooLarge(len(rows), MOST_LINES)
    heading = _heading(rows[0]) if rows else None
    if heading is None:
        lines, _ = table_lines([[[(line, 1) for line in cell.split("\n")] for cell in row] for row in rows])
        return transcript_of(source, "csv", Lines([t for t, _ in lines], notes=decoded.notes), decoded.encoding)
    cues = _cues(rows[1:], heading)
    dropped = len(rows[0]) - sum(place >= 0 for place in (heading.text, heading.who, heading.start, heading.end))
    notes = (*decoded.notes, *([Note("columns_ignored", dropped)] if dropped > 0 else []))
    if heading.who < 0 and heading.end >= 0:
        return spoken_transcript(source, "csv", cues, notes, decoded.encoding)
    texts = [f"{cue.voice}: {cue.text}" if cue.voice else cue.text for cue in cues]
    times = [cue.start if heading.start >= 0 and cue.start >= 0 else None for cue in cues]
    voices = list(dict.fromkeys(cue.voice for cue in cues if cue.voice))
    return transcript_of(source, "csv", Lines(texts, stamps=times, labels=voices, notes=notes), decoded.encoding)


def delimiter_of(text: str) -> str:
    """What parts the columns of a text whose first line is a heading with words for text and more; else empty."""
    first = text[:2_000].split("\n", 1)[0]
    for delimiter in _DELIMITERS:
        if delimiter in first and _heading(next(csv.reader([first], delimiter=delimiter), [])) is not None:
            return delimiter
    return ""


def _likely_delimiter(text: str) -> str:
    """What parts the columns of a text whose name says that it has columns: what most of its first lines have."""
    lines = [line for line in text[:8_000].split("\n")[:20] if line.strip()]
    return max(_DELIMITERS, key=lambda mark: sum(mark in line for line in lines))


def _heading(row: Sequence[str]) -> Heading | None:
    found = dict.fromkeys(_HEADS, -1)
    for place, cell in enumerate(row):
        words = set(re.findall(r"\w+", cell.casefold()))
        # "Start time" begins, "End time" ends: the rarer word is asked first.
        for kind in ("text", "end", "start", "who"):
            if found[kind] < 0 and len(words) <= 3 and words & _HEADS[kind]:
                found[kind] = place
                break
    told = found["text"] >= 0 and max(found["who"], found["start"]) >= 0
    return Heading(**found) if told else None


def _cues(rows: Sequence[Sequence[str]], heading: Heading) -> list[Cue]:
    starts = [_cell(row, heading.start) for row in rows]
    # Whisper counts in milliseconds where it writes columns, and has an end beside each start.
    whole = heading.end >= 0 and all(start.isascii() and start.isdigit() for start in starts)
    unit = 1_000 if whole else 1
    cues: list[Cue] = []
    for row, start in zip(rows, starts, strict=True):
        text = _NEWLINE.sub(" ", _cell(row, heading.text))
        if text:
            end = _time(_cell(row, heading.end), unit)
            cues.append(Cue(_time(start, unit), end, text, voice_of(_cell(row, heading.who))))
    return cues


def _cell(row: Sequence[str], place: int) -> str:
    return row[place].strip() if 0 <= place < len(row) else ""


def _time(written: str, unit: int) -> int:
    """Milliseconds; -1 where nothing is written."""
    time = milliseconds(written) if ":" in written else from_seconds(written.replace(",", "."))
    return -1 if time is None else time // unit
