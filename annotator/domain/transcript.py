"""A transcript as a reader finds it, before anything is stored. What the import preview shows and lets her correct."""

from dataclasses import dataclass, field

from annotator.domain.corpus import SPEAKER_MARK, DocumentKind, Role


@dataclass(frozen=True, slots=True)
class DraftTurn:
    """A paragraph as read: see `corpus.Turn` for `lead`; `label` is empty where the source had none."""

    text: str
    label: str = ""
    lead: str = "\n"
    stamp: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class DraftSpeaker:
    """A detected label, how often it speaks, and what the student says of it. Words are counted once they are shown."""

    label: str
    turns: int = 0
    words: int = 0
    role: Role = "unknown"
    participant: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One thing the reader wants to say: a code the interface turns into a sentence, with its numbers."""

    code: str
    count: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DraftMargin:
    """A comment in the margin of the document: `[start, end)` of the source text, in code points, and what it says.

    The words of who wrote it, and nothing of who that is.
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """One interview as read. `"".join(lead + text …) + tail` is the source text, for plain-text formats exactly."""

    title: str
    turns: tuple[DraftTurn, ...]
    format: str
    speakers: tuple[DraftSpeaker, ...] = ()
    tail: str = ""
    encoding: str = ""
    kind: DocumentKind = "individual"
    language: str = "nb"
    source_hash: str = ""
    notes: tuple[Note, ...] = field(default=())
    margins: tuple[DraftMargin, ...] = ()

    def source(self) -> str:
        """The source text put together again."""
        parts = [turn.lead.replace(SPEAKER_MARK, turn.label) + turn.text for turn in self.turns]
        return "".join(parts) + self.tail

    def starts(self) -> list[int]:
        """Where the text of each turn begins in the source text."""
        found, at = [], 0
        for turn in self.turns:
            at += len(turn.lead) + (len(turn.label) - 1) * turn.lead.count(SPEAKER_MARK)
            found.append(at)
            at += len(turn.text)
        return found

    def words(self) -> int:
        """Words in the turns, separated by white space."""
        return sum(len(turn.text.split()) for turn in self.turns)
