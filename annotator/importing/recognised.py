"""JSON of programs that recognise speech (Whisper, whisperX, whisper.cpp and their followers), and oTranscribe's.

Segments become turns; who speaks is taken from the segment, or from its words where they tell more exactly.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from annotator.domain.transcript import Note, Transcript
from annotator.importing.cues import Cue, spoken_transcript, voice_of
from annotator.importing.decoding import canonical
from annotator.importing.errors import DamagedDocument, UnsupportedFormat
from annotator.importing.source import Source
from annotator.importing.speakers import Lines, transcript_of
from annotator.importing.stamps import from_seconds

_LISTS = ("segments", "transcription", "chunks", "results")


def read(source: Source) -> Transcript:
    """A `.json` or `.otr` file. Raises NotAText, UnknownEncoding, DamagedDocument, UnsupportedFormat."""
    decoded = source.decoded
    try:
        found = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        raise DamagedDocument("json") from error
    if isinstance(found, dict) and isinstance(found.get("text"), str) and "media" in found:
        return _otranscribe(source, found["text"])
    segments = _segments(found)
    if segments is not None:
        cues = [cue for segment in segments for cue in _cues(segment) if cue.text]
        ordered = sorted(cues, key=lambda cue: cue.start)
        notes = (*decoded.notes, *([Note("cues_sorted")] if ordered != cues else []))
        return spoken_transcript(source, "json", ordered, notes, decoded.encoding)
    if isinstance(found, dict) and isinstance(found.get("text"), str):
        lines = canonical(found["text"]).split("\n")
        return transcript_of(source, "json", Lines(lines, notes=decoded.notes), decoded.encoding)
    raise UnsupportedFormat("json")


def _otranscribe(source: Source, text: str) -> Transcript:
    from annotator.importing.webpage import walked

    walk = walked(text, bold_names=True)
    lines = Lines(walk.texts, stamps=walk.stamps, notes=source.decoded.notes)
    return transcript_of(source, "otr", lines, source.decoded.encoding)


def _segments(found: Any) -> Sequence[Mapping[str, Any]] | None:
    """The list of segments wherever the program puts it; None if there is none."""
    lists = [found] if isinstance(found, list) else [found.get(name) for name in _LISTS] if _is_map(found) else []
    for one in lists:
        if isinstance(one, list) and one and all(_is_map(part) and isinstance(part.get("text"), str) for part in one):
            return one
    return None


def _is_map(value: Any) -> bool:
    return isinstance(value, dict)


def _cues(segment: Mapping[str, Any]) -> Iterator[Cue]:
    """The segment, or a piece of it for each speaker its words name."""
    start, end = _times(segment)
    voice = _voice(segment)
    words = segment.get("words")
    if not isinstance(words, list) or not all(_is_map(word) and isinstance(word.get("word"), str) for word in words):
        words = []
    if len({name for word in words if (name := _voice(word))}) < 2:
        yield Cue(start, end, _text(segment["text"]), voice or next((n for w in words if (n := _voice(w))), ""))
        return
    spaced = any(word["word"].startswith(" ") for word in words)
    said: list[str] = []
    began, speaker = start, _voice(words[0]) or voice
    for word in words:
        name = _voice(word) or speaker
        if name != speaker and said:
            yield Cue(began, end, _text(("" if spaced else " ").join(said)), speaker)
            said, began = [], from_seconds(word.get("start")) or began
        speaker = name
        said.append(word["word"])
    yield Cue(began, end, _text(("" if spaced else " ").join(said)), speaker)


def _voice(part: Mapping[str, Any]) -> str:
    name = part.get("speaker")
    return voice_of(canonical(str(name))) if isinstance(name, str | int) and not isinstance(name, bool) else ""


def _text(text: str) -> str:
    return canonical(text).replace("\n", " ").strip()


def _times(segment: Mapping[str, Any]) -> tuple[int, int]:
    """From and to in milliseconds: seconds in most programs, `offsets` in whisper.cpp, `timestamp` in transformers."""
    offsets, pair = segment.get("offsets"), segment.get("timestamp")
    if isinstance(offsets, dict):
        times = [value / 1000 if isinstance(value := offsets.get(name), int) else None for name in ("from", "to")]
        start, end = from_seconds(times[0]), from_seconds(times[1])
    elif isinstance(pair, list) and len(pair) == 2:
        start, end = from_seconds(pair[0]), from_seconds(pair[1])
    else:
        start, end = from_seconds(segment.get("start")), from_seconds(segment.get("end"))
    return start or 0, end if end is not None else start or 0
