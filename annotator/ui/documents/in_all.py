"""What the files of one import have in common, and which of them are worth a look. Knows no widget."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.importing.labels import key
from annotator.ui.documents.batch import OUT, Answer, Candidate
from annotator.ui.documents.notes import is_grave

Unusual = Literal["failed", "already", "waiting", "several", "grave", "letters", "nobody", "asks", "label", "name"]
"""Cannot be read · is in the project · nobody known to ask, and no label that others have too · may hold several
interviews · something may be wrong with the text · its letters were guessed · no labels, where other files have them ·
somebody else asks most of the questions · a label that no other file has beside those that others have · the file's
name seems to be somebody's."""


@dataclass(frozen=True, slots=True)
class SharedLabel:
    """A label that stands in several files, however they write it, and what is said of it in all of them."""

    key: str
    label: str
    files: int
    asking: int
    """In how many files it asks most of the questions."""
    waiting: int
    """How many files wait for somebody to be the one who asks."""
    answer: Answer | None
    """None where it is not the same everywhere."""
    participant: str
    """The one participant it is everywhere, or empty."""


def shared_labels(candidates: Sequence[Candidate]) -> list[SharedLabel]:
    """The labels of two files or more, those in most files first, and of these first who asks the questions."""
    found: dict[str, list[tuple[Candidate, str]]] = {}
    for candidate in candidates:
        for label in candidate.labels:
            found.setdefault(key(label), []).append((candidate, label))
    shared = [_shared(name, places) for name, places in found.items() if len({id(one) for one, _ in places}) > 1]
    return sorted(shared, key=lambda one: (-one.files, -one.asking, one.key))


def unusual(candidates: Sequence[Candidate], scheme_by_file: bool = False) -> list[tuple[Candidate, Unusual]]:
    """The files that are not as the others, each with the gravest reason; everything else needs no look."""
    count = Counter(key(label) for one in candidates if one.transcript for label in set(one.labels))
    labelled = sum(bool(one.labels) for one in candidates)
    return [
        (one, reason)
        for one in candidates
        if (reason := _reason(one, count, 2 * labelled > len(candidates), scheme_by_file)) is not None
    ]


def _shared(name: str, places: Sequence[tuple[Candidate, str]]) -> SharedLabel:
    answers = {one.answer(label) for one, label in places}
    people = {one.participant_of(label) for one, label in places if one.answer(label) == "participant"}
    return SharedLabel(
        name,
        Counter(label for _, label in places).most_common(1)[0][0],
        len({id(one) for one, _ in places}),
        sum(one.asks == label for one, label in places),
        sum(one.state == "waiting" for one, label in places if one.answer(label) != OUT),
        answers.pop() if len(answers) == 1 else None,
        people.pop() if len(people) == 1 else "",
    )


def _reason(one: Candidate, count: Counter[str], others_labelled: bool, by_file: bool) -> Unusual | None:
    if one.transcript is None:
        return "failed"
    if one.already:
        return "already"
    if not one.ticked:
        return None
    notes, speakers = one.transcript.notes, one.transcript.speakers
    asking = {speaker.label for speaker in speakers if speaker.role == "interviewer"}
    shared = [label for label in one.labels if count[key(label)] > 1]
    tests: tuple[tuple[Unusual, bool], ...] = (
        ("waiting", one.state == "waiting" and not shared),
        ("several", bool(one.cuts) and one.part is None),
        ("grave", any(is_grave(note) for note in notes)),
        ("letters", any(note.code == "encoding_guessed" for note in notes)),
        ("nobody", not one.labels and others_labelled),
        ("asks", bool(asking and one.asks) and one.asks not in asking),
        ("label", len(shared) >= 2 and len(shared) < len(one.labels)),
        ("name", by_file and one.part is None and not one.file_name),
    )
    return next((reason for reason, holds in tests if holds), None)
