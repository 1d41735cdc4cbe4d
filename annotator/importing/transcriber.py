"""Transcriber (`.trs`): turns with their speakers, cut by marks of synchronisation; remarks and noises in brackets."""

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from annotator.domain.transcript import Transcript
from annotator.importing.cues import Cue, spoken_transcript, voice_of
from annotator.importing.decoding import canonical
from annotator.importing.package import local_name, tree
from annotator.importing.source import Source
from annotator.importing.stamps import from_seconds


def read(source: Source) -> Transcript:
    """A `.trs` file. Raises DamagedDocument."""
    root = tree(source.data, "trs", declared=True)
    names = {one.get("id", ""): voice_of(canonical(one.get("name", ""))) for one in root.iter("Speaker")}
    cues = [cue for turn in root.iter("Turn") for cue in _turn(turn, names)]
    return spoken_transcript(source, "trs", sorted(cues, key=lambda cue: cue.start))


def _turn(turn: etree._Element, names: Mapping[str, str]) -> Iterator[Cue]:
    """The stretches of a turn; where two speak at once, `Who` says whose words follow."""
    speakers = [names.get(one) or one for one in turn.get("speaker", "").split()]
    voice = speakers[0] if speakers else ""
    start, end = from_seconds(turn.get("startTime")) or 0, from_seconds(turn.get("endTime")) or 0
    said = [turn.text or ""]
    for child in turn:
        name = local_name(child)
        if name in ("Sync", "Who"):
            yield from _cue(start, end, said, voice)
            said = []
        if name == "Sync":
            start = from_seconds(child.get("time")) or start
        elif name == "Who":
            voice = _speaker(speakers, child.get("nb", ""), voice)
        elif child.get("desc"):
            said.append(f"[{child.get('desc')}]")
        said.append(child.tail or "")
    yield from _cue(start, end, said, voice)


def _speaker(speakers: Sequence[str], number: str, before: str) -> str:
    place = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
    return speakers[place - 1] if 0 < place <= len(speakers) else before


def _cue(start: int, end: int, said: Sequence[str], voice: str) -> Iterator[Cue]:
    text = canonical("".join(said)).replace("\n", " ").strip()
    if text:
        yield Cue(start, end, text, voice)
