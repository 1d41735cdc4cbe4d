"""WebVTT and SubRip: cues with times, joined into turns that can be read.

Taken as they occur: times without leading zeros (old Stream files), cues out of order, blank lines missing between
SubRip cues, `<v Name>` without its end, names written as `Name:` in the cue and left out where it continues (Zoom).
"""

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from annotator.domain.transcript import Note, Transcript
from annotator.importing.candidates import credible_labels, forms_of
from annotator.importing.cues import Cue, spoken_transcript
from annotator.importing.decoding import canonical
from annotator.importing.labels import Form, longest_first, opening
from annotator.importing.source import Source

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?$")
_TAGS = re.compile(
    r"</?(?:[ibuc]|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<\d{1,3}:\d\d(?::\d\d)?[.,]\d{3}>|</v>|\{\\an\d\}", re.IGNORECASE
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]++([^<>]{0,120})>", re.IGNORECASE)
_ACCOUNT = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-?[0-9a-f]{12}(?:@\S+)?", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def read(source: Source) -> Transcript:
    """A `.vtt` or `.srt` file. Raises NotAText and UnknownEncoding."""
    decoded = source.decoded
    format_name = "vtt" if decoded.text.lstrip().startswith("WEBVTT") or source.suffix == ".vtt" else "srt"
    cues = parsed(decoded.text)
    ordered = _without_accounts(sorted(cues, key=lambda cue: cue.start))
    notes = (
        *decoded.notes,
        *([Note("cues_sorted")] if [cue.start for cue in cues] != [cue.start for cue in ordered] else []),
    )
    return spoken_transcript(source, format_name, _with_names(ordered), notes, decoded.encoding)


def _without_accounts(cues: list[Cue]) -> list[Cue]:
    """Old files of Stream name an account, which nobody can read and which tells who somebody is: it gets a number."""
    accounts = dict.fromkeys(cue.voice for cue in cues if _ACCOUNT.fullmatch(cue.voice))
    named = {account: f"S{number:02}" for number, account in enumerate(accounts)}
    return [replace(cue, voice=named.get(cue.voice, cue.voice)) for cue in cues] if named else cues


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
