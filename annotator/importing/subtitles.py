"""WebVTT and SubRip: cues with times, joined into turns that can be read.

Taken as they occur: times without leading zeros (old Stream files), cues out of order, blank lines missing between
SubRip cues, `<v Name>` without its end, names written as `Name:` in the cue and left out where it continues (Zoom).
"""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from annotator.domain.transcript import Note, Transcript
from annotator.importing.candidates import credible_labels, forms_of
from annotator.importing.decoding import canonical
from annotator.importing.labels import Form, longest_first, opening
from annotator.importing.source import Source
from annotator.importing.speakers import Lines, transcript_of

LONGEST_TURN = 120
"""Words in a turn made of several cues."""
READABLE_TURN = 60
"""Words after which a turn ends with the next end of a sentence."""
LONGEST_PAUSE = 2_000
"""Milliseconds of silence after which the same speaker begins a new turn."""

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?$")
_TAGS = re.compile(
    r"</?(?:[ibuc]|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<\d{1,3}:\d\d(?::\d\d)?[.,]\d{3}>|</v>|\{\\an\d\}", re.IGNORECASE
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]++([^<>]{0,120})>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SENTENCE_END = re.compile(r"[.!?…][\"»”’)]*$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of time and what is said in it; `voice` is the speaker the tag names. Times are milliseconds."""

    start: int
    end: int
    text: str
    voice: str = ""


def read(source: Source) -> Transcript:
    """A `.vtt` or `.srt` file. Raises NotAText and UnknownEncoding."""
    decoded = source.decoded
    format_name = "vtt" if decoded.text.lstrip().startswith("WEBVTT") or source.suffix == ".vtt" else "srt"
    cues = parsed(decoded.text)
    ordered = sorted(cues, key=lambda cue: cue.start)
    notes = [*decoded.notes, *([Note("cues_sorted")] if ordered != cues else [])]
    spoken = _with_names(ordered)
    turns = _joined(spoken)
    if len(turns) < len(spoken):
        notes.append(Note("cues_merged", len(spoken)))
    lines = Lines(
        texts=[f"{turn.voice}: {turn.text}" if turn.voice else turn.text for turn in turns],
        stamps=[turn.start for turn in turns],
        labels=list(dict.fromkeys(turn.voice for turn in turns if turn.voice)),
        notes=tuple(notes),
    )
    return transcript_of(source, format_name, lines, decoded.encoding)


def has_cues(text: str, suffix: str = "") -> bool:
    """Whether a text is subtitles: among its first lines is one with two times and an arrow, after a number.

    The file's ending may say so in place of the number: transcripts of Teams have such lines too.
    """
    lines = [line for line in text[:4_000].split("\n")[:40] if line.strip()]
    if lines and lines[0].startswith("WEBVTT"):
        return True
    numbers = ["", *lines]
    return any(
        _TIMING.match(line) and (before.strip().isdigit() or suffix in (".srt", ".vtt"))
        for line, before in zip(lines[:3], numbers, strict=False)
    )


def parsed(text: str) -> list[Cue]:
    """The cues in the order of the file; one for each voice in a cue. `text` is canonical."""
    lines = text.split("\n")
    blank_ends = text.lstrip().startswith("WEBVTT")
    timings = [(row, match) for row, line in enumerate(lines) if "-->" in line and (match := _TIMING.match(line))]
    result: list[Cue] = []
    for number, (row, match) in enumerate(timings):
        last = timings[number + 1][0] if number + 1 < len(timings) else len(lines)
        said = _cue_lines(lines[row + 1 : last], blank_ends, number + 1 < len(timings))
        start, end = _milliseconds(match.groups()[:4]), _milliseconds(match.groups()[4:])
        result.extend(Cue(start, end, text, voice) for voice, text in _voices("\n".join(said)))
    return result


def _cue_lines(lines: Sequence[str], blank_ends: bool, another_follows: bool) -> list[str]:
    """The lines of a cue: in WebVTT up to the first blank one, in SubRip up to the number of the next cue."""
    said = list(takewhile(str.strip, lines)) if blank_ends else [line for line in lines if line.strip()]
    if another_follows and said and said[-1].strip().isdigit() and len(said) == sum(map(bool, map(str.strip, lines))):
        said.pop()
    return said


def _milliseconds(figures: Sequence[str | None]) -> int:
    hours, minutes, seconds, fraction = (figure or "0" for figure in figures)
    whole = (int(hours) * 3600 + int(minutes) * 60 + int(seconds)) * 1000
    return whole + int(fraction.ljust(3, "0")[:3])


def _voices(said: str) -> list[tuple[str, str]]:
    """(speaker or empty, lines) of a cue, in order; stretches without words are left out."""
    parts = _VOICE.split(said)
    stretches = [("", parts[0]), *((_plain(name), text) for name, text in zip(parts[1::2], parts[2::2], strict=True))]
    return [(name, text) for name, marked in stretches if (text := _without_tags(marked)).strip()]


def _plain(text: str) -> str:
    return " ".join(canonical(_ENTITY.sub(lambda match: html.unescape(match[0]), text)).split())


def _without_tags(text: str) -> str:
    """Known tags taken out, and only those: `<[?]>` is text. Entities read."""
    lines = (_TAGS.sub("", line) for line in text.split("\n"))
    read = (canonical(_ENTITY.sub(lambda match: html.unescape(match[0]), line)).replace("\n", " ") for line in lines)
    return "\n".join(line.strip() for line in read if line.strip())


def _with_names(cues: Sequence[Cue]) -> list[Cue]:
    """Cues of one line each, with `Name:` taken from the text where no tag names the speaker."""
    if any(cue.voice for cue in cues):
        return [replace(cue, text=cue.text.replace("\n", " ")) for cue in cues]
    lines = [line for cue in cues for line in cue.text.split("\n")]
    names = credible_labels(lines, len(cues))
    forms: dict[str, Form] = {label: form for label, form in forms_of(lines, names).items() if form == "colon"}
    result: list[Cue] = []
    for cue in cues:
        result.extend(_split_by_name(cue, forms, longest_first(list(forms))))
    return result


def _split_by_name(cue: Cue, forms: dict[str, Form], names: Sequence[str]) -> list[Cue]:
    stretches: list[Cue] = []
    for line in cue.text.split("\n"):
        found = opening(line, forms, names)
        if found is not None:
            stretches.append(replace(cue, voice=found.label, text=line[found.end :]))
        elif stretches:
            stretches[-1] = replace(stretches[-1], text=f"{stretches[-1].text} {line}".strip())
        else:
            stretches.append(replace(cue, text=line))
    return [stretch for stretch in stretches if stretch.text]


def _joined(cues: Iterable[Cue]) -> list[Cue]:
    """Consecutive cues of the same speaker as one; a cue that names nobody continues the one before."""
    result: list[Cue] = []
    speaker, words = "", 0
    for cue in cues:
        count = len(cue.text.split())
        same = cue.voice in ("", speaker)
        speaker = cue.voice or speaker
        if result and same and _continues(result[-1], cue, words, count):
            result[-1] = replace(result[-1], end=max(result[-1].end, cue.end), text=f"{result[-1].text} {cue.text}")
            words += count
        else:
            result.append(cue)
            words = count
    return result


def _continues(before: Cue, cue: Cue, words: int, more: int) -> bool:
    if cue.start - before.end > LONGEST_PAUSE or words + more > LONGEST_TURN:
        return False
    return words < READABLE_TURN or _SENTENCE_END.search(before.text) is None
