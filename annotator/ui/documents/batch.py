"""The files of one import and what she has answered about them. Knows no widget; stores nothing.

Nobody is taken for the interviewer unless the label's own word says so ("Intervjuer"). Once somebody asks, whoever else
speaks takes part: that is what an interview is, and the preview shows it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Literal

from annotator.domain.alphabet import alphabetical
from annotator.domain.corpus import DocumentKind, Role
from annotator.domain.identifiers import names_somebody
from annotator.domain.transcript import DraftSpeaker, Transcript
from annotator.importing.errors import ReadingError
from annotator.importing.labels import key
from annotator.importing.pseudonyms import from_file_name, with_pseudonyms
from annotator.importing.reading import Result, read_transcript
from annotator.importing.speakers import likely_interviewer, with_labels
from annotator.importing.splitting import Cut, parts, proposed_cuts

State = Literal["failed", "already", "waiting", "ready"]
"""Could not be read · is in the project or the batch already · needs an answer · can be stored."""
Answer = Role | Literal["out"]
OUT: Final = "out"
"""The answer "not a speaker"; the other answers are roles."""
Scheme = Literal["number", "file", "label"]
"""What participants are called unless she says otherwise: P01, P02 … · as their file · one label, one person."""


@dataclass
class Answers:
    """What she said of one file. Empty or None: nothing, the reader's proposal stands."""

    roles: dict[str, Role] = field(default_factory=dict)
    labels: frozenset[str] | None = None
    pseudonyms: dict[str, str] = field(default_factory=dict)
    title: str = ""
    kind: DocumentKind | None = None
    language: str = ""
    encoding: str = ""
    repair: bool = False


@dataclass
class Candidate:
    """One file: what was read, what she said, and the transcript that both make."""

    path: Path
    read: Transcript | None = None
    error: ReadingError | None = None
    already: bool = False
    ticked: bool = True
    answers: Answers = field(default_factory=Answers)
    transcript: Transcript | None = None
    words: int = 0
    """Counted once: the list shows it at every repaint."""
    asks: str = ""
    """Who asks most of the questions, or whose label says so."""
    cuts: tuple[Cut, ...] = ()
    """Where other interviews in the file probably begin."""
    whole: "Candidate | None" = None
    part: tuple[int, int] | None = None
    """The file this was split from, and which of how many parts it is."""

    @property
    def name(self) -> str:
        """What it is called in the list."""
        title = self.transcript.title if self.transcript is not None else ""
        return self.path.name if self.part is None else f"{title} ({self.path.name})"

    @property
    def state(self) -> State:
        """Where the file stands."""
        if self.transcript is None:
            return "failed"
        if any(speaker.role == "unknown" for speaker in self.transcript.speakers):
            return "waiting"
        return "already" if self.already else "ready"

    @property
    def labels(self) -> list[str]:
        """Who speaks, and what she said is no speaker."""
        if self.transcript is None:
            return []
        speaking = [one.label for one in self.transcript.speakers if one.label]
        return speaking + sorted(self.proposed - set(speaking))

    @property
    def file_name(self) -> str:
        """What a participant would be called by the file, or in a part of one by its title; empty for a real name."""
        title = self.transcript.title if self.part is not None and self.transcript is not None else ""
        return from_file_name(title or self.path.stem)

    def answer(self, label: str) -> Answer:
        """What a label is."""
        found = self._speaker(label)
        return found.role if found is not None else OUT

    def participant_of(self, label: str) -> str:
        """The pseudonym of a label, or empty."""
        found = self._speaker(label)
        return found.participant if found is not None else ""

    def _speaker(self, label: str) -> DraftSpeaker | None:
        speakers = self.transcript.speakers if self.transcript is not None else ()
        return next((one for one in speakers if one.label == label), None)

    @property
    def proposed(self) -> frozenset[str]:
        """The labels the reader took for speakers."""
        return frozenset(speaker.label for speaker in self.read.speakers) if self.read else frozenset()


class Batch:
    """The candidates in their order. Every change makes the transcripts and the suggested pseudonyms anew."""

    def __init__(self, pseudonyms: Iterable[str] = (), hashes: Iterable[str] = ()) -> None:
        self.candidates: list[Candidate] = []
        self._used, self._hashes = set(pseudonyms), {name for name in hashes if name}
        self.scheme: Scheme = "number"
        self._scheme_is_hers = False
        self._spoken: dict[int, tuple[frozenset[str] | None, Transcript]] = {}

    def add(self, result: Result) -> Candidate:
        """Take in a file that was read, or could not be."""
        candidate = Candidate(result.path, result.transcript, result.error)
        if result.transcript is not None:
            candidate.already = result.transcript.source_hash in self._hashes
            candidate.ticked = not candidate.already
            candidate.words = result.transcript.words()
            candidate.cuts = proposed_cuts(result.transcript)
            self._hashes.add(result.transcript.source_hash)
        self.candidates.append(candidate)
        self._make(candidate)
        self._suggest()
        return candidate

    def split(self, candidate: Candidate, rows: Collection[int]) -> list[Candidate]:
        """Make an interview of each part, with what she has said of the whole; the first takes its place."""
        assert candidate.read is not None
        made = []
        found = parts(candidate.read, rows)
        for number, part in enumerate(found, start=1):
            answers = Answers(
                dict(candidate.answers.roles), candidate.answers.labels, language=candidate.answers.language
            )
            one = Candidate(
                candidate.path, part, None, candidate.already, candidate.ticked, answers, None, part.words()
            )
            one.whole, one.part = candidate, (number, len(found))
            made.append(one)
        at = self.candidates.index(candidate)
        self.candidates[at : at + 1] = made
        for one in made:
            self._make(one)
        self._suggest()
        return made

    def join(self, candidate: Candidate) -> Candidate:
        """Take the parts of a file as one again."""
        whole = candidate.whole
        assert whole is not None
        at = next(row for row, one in enumerate(self.candidates) if one.whole is whole)
        self.candidates = [one for one in self.candidates if one.whole is not whole]
        self.candidates.insert(at, whole)
        self._suggest()
        return whole

    def chosen(self) -> list[Candidate]:
        """The ticked files that could be read."""
        return [one for one in self.candidates if one.ticked and one.transcript is not None]

    def waiting(self) -> list[Candidate]:
        """The chosen files that need an answer before anything is stored."""
        return [one for one in self.chosen() if one.state == "waiting"]

    def transcripts(self) -> list[Transcript]:
        """What is to be stored."""
        return [one.transcript for one in self.chosen() if one.transcript is not None]

    def tick(self, candidate: Candidate, ticked: bool) -> None:
        """Take a file along or leave it."""
        candidate.ticked = ticked
        self._suggest()

    def answer(self, candidate: Candidate, label: str, answer: Answer) -> None:
        """Say what a label is: a speaker of this role, or text."""
        self._say(candidate, label, answer)
        self._suggest()

    def answer_in_all(self, name: str, answer: Answer) -> None:
        """Say it of a label in every chosen file, however it is written there (`name` is its `labels.key`)."""
        for candidate, label in self._places(name):
            self._say(candidate, label, answer)
        self._suggest()

    def name_in_all(self, name: str, pseudonym: str) -> None:
        """Name who a label is in every chosen file; the empty string takes the suggestion again."""
        for candidate, label in self._places(name):
            candidate.answers.pseudonyms[label] = pseudonym.strip()
        self._suggest()

    def name_by(self, scheme: Scheme) -> None:
        """Call the participants of all files so; a pseudonym she gave herself stays."""
        self.scheme, self._scheme_is_hers = scheme, True
        self._suggest()

    def set_pseudonym(self, candidate: Candidate, label: str, pseudonym: str) -> None:
        """Name a participant; the empty string takes the suggestion again."""
        candidate.answers.pseudonyms[label] = pseudonym.strip()
        self._suggest()

    def describe(
        self, candidate: Candidate, title: str = "", kind: DocumentKind | None = None, language: str = ""
    ) -> None:
        """Give title, kind or language; what is empty stays."""
        answers = candidate.answers
        answers.title, answers.kind = title.strip() or answers.title, kind or answers.kind
        answers.language = language or answers.language
        self._suggest()

    def read_again(self, candidate: Candidate, encoding: str, repair: bool) -> None:
        """Read with the encoding she chose, keeping her answers. A failure becomes the candidate's error."""
        candidate.answers.encoding, candidate.answers.repair = encoding, repair
        try:
            candidate.read = read_transcript(candidate.path, encoding=encoding, repair=repair)
            candidate.words = candidate.read.words()
            candidate.cuts = proposed_cuts(candidate.read)
            candidate.error = None
        except ReadingError as error:
            candidate.read, candidate.error = None, error
        self._spoken.pop(id(candidate), None)
        self._make(candidate)
        self._suggest()

    def _places(self, name: str) -> list[tuple[Candidate, str]]:
        return [(one, label) for one in self.chosen() for label in one.labels if key(label) == name]

    def _say(self, candidate: Candidate, label: str, answer: Answer) -> None:
        answers = candidate.answers
        speaking = candidate.answer(label) != OUT
        if (answer == OUT) == speaking:
            labels = candidate.proposed if answers.labels is None else answers.labels
            answers.labels = labels - {label} if speaking else labels | {label}
        if answer != OUT:
            answers.roles[label] = answer
        self._make(candidate)

    def _make(self, candidate: Candidate) -> None:
        """Read and labels to speakers with roles."""
        if candidate.read is None:
            candidate.transcript = None
            return
        spoken = self._with_labels(candidate)
        speakers = spoken.speakers or (_everyone(spoken),)
        roles = candidate.answers.roles
        said = [replace(one, role=roles.get(one.label, one.role)) for one in speakers]
        if any(one.role == "interviewer" for one in said):
            said = [replace(one, role="participant") if one.role == "unknown" else one for one in said]
        candidate.transcript = replace(spoken, speakers=tuple(said))

    def _with_labels(self, candidate: Candidate) -> Transcript:
        """The text cut at the labels that count; kept, because cutting a long text takes a while."""
        assert candidate.read is not None
        labels = candidate.answers.labels
        kept = self._spoken.get(id(candidate))
        if kept is None or kept[0] != labels:
            kept = (labels, candidate.read if labels is None else with_labels(candidate.read, labels))
            self._spoken[id(candidate)] = kept
            likely = likely_interviewer(kept[1])
            candidate.asks = likely.label if likely is not None else ""
        return kept[1]

    def _labels_are_numbers(self) -> bool:
        """Whether each participant of several files has a numbered label of her own that is free: P11, P12 …"""
        spoken = [one.transcript.speakers for one in self.candidates if one.transcript is not None and one.ticked]
        labels = [one.label for speakers in spoken for one in speakers if one.role == "participant"]
        numbered = all(label[-1:].isdigit() and not names_somebody(label) for label in labels)
        return numbered and len(spoken) > 1 and len(set(labels)) == len(labels) and self._used.isdisjoint(labels)

    def _suggest(self) -> None:
        """Pseudonyms in the order of the files, and her words on title, kind and language."""
        if not self._scheme_is_hers:
            self.scheme = "label" if self._labels_are_numbers() else "number"
        blanks = [(one, self._blank(one, one.transcript)) for one in self.candidates if one.transcript is not None]
        used = self._used | {name for one in self.chosen() for name in one.answers.pseudonyms.values() if name}
        used |= {one.participant for candidate, blank in blanks if candidate.ticked for one in blank.speakers} - {""}
        known: dict[str, str] = {}
        for candidate, blank in blanks:
            named = blank
            if candidate.ticked and candidate.state != "waiting":
                named = _suggested(_as_before(blank, known) if self.scheme == "label" else blank, used)
                known |= {key(one.label): one.participant for one in named.speakers if one.label}
            used.update(one.participant for one in named.speakers if one.participant)
            candidate.transcript = _described(named, candidate)

    def _blank(self, candidate: Candidate, transcript: Transcript) -> Transcript:
        """With the names she gave, and those of the scheme; where neither says one, a number will."""
        hers = candidate.answers.pseudonyms
        speaking = [one for one in transcript.speakers if one.role == "participant"]
        by_scheme = {one.label: self._by_scheme(candidate, one.label, len(speaking)) for one in speaking}
        return _named(transcript, by_scheme | {label: name for label, name in hers.items() if name})

    def _by_scheme(self, candidate: Candidate, label: str, people: int) -> str:
        if self.scheme == "number" or not candidate.ticked or candidate.state == "waiting":
            return ""
        as_label = "" if names_somebody(label) else label
        if self.scheme == "label":
            return as_label
        name = candidate.file_name
        return name if people == 1 or not name else f"{name} {as_label}" if as_label else ""


def _everyone(transcript: Transcript) -> DraftSpeaker:
    """Stands for a text without labels, so that it can have a participant."""
    return DraftSpeaker("", len(transcript.turns), role="participant")


def _named(transcript: Transcript, pseudonyms: dict[str, str]) -> Transcript:
    speakers = tuple(
        replace(one, participant=pseudonyms.get(one.label, "") if one.role == "participant" else "")
        for one in transcript.speakers
    )
    return replace(transcript, speakers=speakers)


def _as_before(transcript: Transcript, known: dict[str, str]) -> Transcript:
    """Whoever has a label that a file before had is the same person."""
    speakers = [
        replace(one, participant=known.get(key(one.label), ""))
        if one.role == "participant" and not one.participant
        else one
        for one in transcript.speakers
    ]
    return replace(transcript, speakers=tuple(speakers))


def _suggested(transcript: Transcript, used: set[str]) -> Transcript:
    """Pseudonyms in the order of the labels (A, B, P2, P10), whoever speaks first."""
    in_order = replace(transcript, speakers=tuple(sorted(transcript.speakers, key=lambda one: alphabetical(one.label))))
    given = {one.label: one for one in with_pseudonyms(in_order, used).speakers}
    return replace(transcript, speakers=tuple(given[one.label] for one in transcript.speakers))


def _described(transcript: Transcript, candidate: Candidate) -> Transcript:
    answers, read = candidate.answers, candidate.read
    assert read is not None
    return replace(
        transcript,
        title=answers.title or read.title,
        kind=answers.kind or read.kind,
        language=answers.language or read.language,
    )
