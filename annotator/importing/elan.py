"""ELAN (`.eaf`): the annotations of its tiers in order of time.

A tier speaks for its participant, else for its own name. Tiers that depend on another repeat or describe what it says
and are left out, unless the tier they hang on is empty.
"""

from collections import defaultdict
from collections.abc import Mapping

from lxml import etree

from annotator.domain.transcript import Note, Transcript
from annotator.importing.cues import Cue, spoken_transcript, voice_of
from annotator.importing.decoding import canonical
from annotator.importing.package import tree
from annotator.importing.source import Source


def read(source: Source) -> Transcript:
    """An `.eaf` file. Raises DamagedDocument."""
    root = tree(source.data, "eaf", declared=True)
    spans = _spans(root, _slots(root))
    said: dict[str, list[Cue]] = {}
    parents: dict[str, str] = {}
    for tier in root.iter("TIER"):
        name = tier.get("TIER_ID", "")
        voice = voice_of(canonical(tier.get("PARTICIPANT") or name))
        said[name] = _annotations(tier, voice, spans)
        parents[name] = tier.get("PARENT_REF", "")
    chosen = [name for name in said if said[name] and not _above(name, said, parents)]
    left_out = sum(1 for name in said if said[name]) - len(chosen)
    cues = sorted((cue for name in chosen for cue in said[name]), key=lambda cue: cue.start)
    return spoken_transcript(source, "eaf", cues, (Note("tiers_ignored", left_out),) if left_out else ())


def _slots(root: etree._Element) -> Mapping[str, int]:
    """The time of each slot; one without a time has that of the slot before."""
    times: dict[str, int] = {}
    last = 0
    for slot in root.iter("TIME_SLOT"):
        written = slot.get("TIME_VALUE", "")
        last = int(written) if written.isascii() and written.isdigit() and len(written) < 12 else last
        times[slot.get("TIME_SLOT_ID", "")] = last
    return times


def _spans(root: etree._Element, slots: Mapping[str, int]) -> Mapping[str, tuple[int, int]]:
    """From and to of each annotation; one that only refers to another has the other's, which stands before or after."""
    spans: dict[str, tuple[int, int]] = {}
    waiting: defaultdict[str, list[str]] = defaultdict(list)
    for one in root.iter("ALIGNABLE_ANNOTATION"):
        ends = slots.get(one.get("TIME_SLOT_REF1", ""), 0), slots.get(one.get("TIME_SLOT_REF2", ""), 0)
        spans[one.get("ANNOTATION_ID", "")] = ends
    for one in root.iter("REF_ANNOTATION"):
        waiting[one.get("ANNOTATION_REF", "")].append(one.get("ANNOTATION_ID", ""))
    known = list(spans)
    while known:
        name = known.pop()
        for other in waiting.pop(name, ()):
            spans[other] = spans[name]
            known.append(other)
    return spans


def _annotations(tier: etree._Element, voice: str, spans: Mapping[str, tuple[int, int]]) -> list[Cue]:
    found: list[Cue] = []
    for one in tier.iter("ALIGNABLE_ANNOTATION", "REF_ANNOTATION"):
        text = canonical("".join(value.text or "" for value in one.iter("ANNOTATION_VALUE"))).replace("\n", " ").strip()
        if text:
            start, end = spans.get(one.get("ANNOTATION_ID", ""), (0, 0))
            found.append(Cue(start, end, text, voice))
    return found


def _above(name: str, said: Mapping[str, list[Cue]], parents: Mapping[str, str]) -> bool:
    """Whether a tier on which this one depends says something."""
    seen = {name}
    above = parents[name]
    while above in parents and above not in seen:
        if said[above]:
            return True
        seen.add(above)
        above = parents[above]
    return False
