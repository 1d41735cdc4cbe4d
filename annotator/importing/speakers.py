"""Who speaks in a transcript: proposing it, and letting the student correct it.

Nothing here decides who the interviewer is. A label whose own word says so (`Intervjuer`) gets the role as a proposal;
for all others `likely_interviewer` says whom to ask about first, and why.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from annotator.domain.corpus import SPEAKER_MARK, DocumentKind, Role
from annotator.domain.transcript import DraftMargin, DraftSpeaker, DraftTurn, Note, Transcript
from annotator.importing.assembling import assemble
from annotator.importing.candidates import credible_labels, forms_of, possible_labels, speaking_lines
from annotator.importing.errors import TooLarge
from annotator.importing.inline import opened
from annotator.importing.labels import says_interviewer, says_participant
from annotator.importing.language import guessed_language
from annotator.importing.source import Source

Reason = Literal["label", "questions"]
"""Why somebody is probably the interviewer: the label's word, or most of what this speaker says are questions."""


MOST_LINES = 300_000
"""Lines of a transcript, blank ones too: ten times what the longest interview has."""


@dataclass(frozen=True, slots=True)
class Likely:
    """The label of the probable interviewer, and why."""

    label: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Lines:
    """What a format's reader found: lines without line breaks, and beside each its page and stamp where known.

    `labels` are speakers the format names itself; the rest is searched for.
    """

    texts: Sequence[str]
    pages: Sequence[int | None] | None = None
    stamps: Sequence[int | None] | None = None
    labels: Collection[str] = ()
    notes: tuple[Note, ...] = ()
    margins: tuple[DraftMargin, ...] = ()
    breaks: Sequence[str] | None = None


def transcript_of(source: Source, format_name: str, lines: Lines, encoding: str = "") -> Transcript:
    """The transcript that these lines make, with the proposed speakers. Without any text it has no turns.

    Raises TooLarge.
    """
    if len(lines.texts) > MOST_LINES:
        raise TooLarge(len(lines.texts), MOST_LINES)
    lines = _opened(lines)
    speaking = speaking_lines(lines.texts)
    wrapped = _wrapped_paragraphs(lines.texts)
    found = [*lines.labels, *(credible_labels(speaking, wrapped or len(speaking)) if not lines.labels else ())]
    notes = (*lines.notes, *((Note("hard_wrapped", len(speaking)),) if wrapped else ()))
    blank = Transcript(source.title, (), format_name, encoding=encoding, source_hash=source.hash, notes=notes)
    blank = replace(blank, margins=lines.margins)
    result = _spoken(blank, lines, speaking, found)
    return replace(result, language=guessed_language(turn.text for turn in result.turns), kind=guessed_kind(result))


def with_labels(transcript: Transcript, labels: Collection[str]) -> Transcript:
    """The same text with exactly these labels as speakers; a label not among them goes back into the text.

    Roles and participants of the speakers that stay are kept. A label that begins no line has no turns and is left out.
    """
    lines = _opened(_lines_again(transcript))
    speaking = speaking_lines(lines.texts)
    notes = tuple(note for note in transcript.notes if note.code not in ("no_speakers", "long_paragraphs_split"))
    result = _spoken(replace(transcript, notes=notes), lines, speaking, labels)
    before = {speaker.label: speaker for speaker in transcript.speakers}
    return replace(result, speakers=tuple(_said_before(one, before.get(one.label)) for one in result.speakers))


def possible_speakers(transcript: Transcript) -> tuple[DraftSpeaker, ...]:
    """The speakers, then what else looks like a label, with how often it opens a line: for her to choose from."""
    lines = speaking_lines(_opened(_lines_again(transcript)).texts)
    chosen = {speaker.label for speaker in transcript.speakers}
    others = [label for label in possible_labels(lines) if label not in chosen]
    turns = assemble(lines, forms_of(lines, others))[0]
    return (*with_words(transcript.turns, transcript.speakers), *with_words(turns, _counted(turns, others)))


def with_words(turns: Sequence[DraftTurn], speakers: Sequence[DraftSpeaker]) -> tuple[DraftSpeaker, ...]:
    """The speakers with how much each says: only who shows it needs it, and counting takes a quarter of the reading."""
    words: Counter[str] = Counter()
    for label, turn in zip(effective_labels(turns), turns, strict=True):
        words[label] += len(turn.text.split())
    return tuple(replace(speaker, words=words[speaker.label]) for speaker in speakers)


def effective_labels(turns: Sequence[DraftTurn]) -> list[str]:
    """Each turn's speaker: its own label, or the one before; empty before the first label."""
    result: list[str] = []
    current = ""
    for turn in turns:
        current = turn.label or current
        result.append(current)
    return result


def likely_interviewer(transcript: Transcript) -> Likely | None:
    """Whom to propose as interviewer, never from the letter alone: `I` is the informant in some transcripts."""
    for speaker in transcript.speakers:
        if says_interviewer(speaker.label):
            return Likely(speaker.label, "label")
    turns: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for label, turn in zip(effective_labels(transcript.turns), transcript.turns, strict=True):
        turns[label] += 1
        asked[label] += "?" in turn.text[-40:]
    shares = sorted(((asked[one.label] / turns[one.label], one.label) for one in transcript.speakers), reverse=True)
    if len(shares) >= 2 and shares[0][0] >= 0.3 and shares[0][0] >= 1.5 * shares[1][0]:
        return Likely(shares[0][1], "questions")
    return None


def guessed_kind(transcript: Transcript) -> DocumentKind:
    """A group interview has at least three speakers beside the one who asks."""
    asking = [speaker for speaker in transcript.speakers if says_interviewer(speaker.label)]
    others = len(transcript.speakers) - max(1, len(asking))
    return "group" if others >= 3 else "individual"


def _spoken(blank: Transcript, lines: Lines, speaking: Sequence[str], labels: Collection[str]) -> Transcript:
    forms = forms_of(speaking, labels) if labels else {}
    turns, tail, pieces = assemble(lines.texts, forms, lines.pages, lines.stamps, lines.breaks)
    speakers = _counted(turns, labels)
    speaking_labels = {speaker.label for speaker in speakers}
    if len(speaking_labels) < len(forms):
        # A label under which nothing is said would vanish between the turns: it is text.
        return _spoken(blank, lines, speaking, speaking_labels)
    extra = [Note("long_paragraphs_split", pieces)] if pieces else []
    extra += [] if speakers else [Note("no_speakers")]
    return replace(blank, turns=turns, tail=tail, speakers=speakers, notes=(*blank.notes, *extra))


def _counted(turns: Sequence[DraftTurn], labels: Collection[str]) -> tuple[DraftSpeaker, ...]:
    """Those of the labels that have turns, in the order in which they first speak."""
    times = Counter(turn.label for turn in turns if turn.label)
    return tuple(DraftSpeaker(one, count, role=_role(one)) for one, count in times.items() if one in labels)


def _said_before(speaker: DraftSpeaker, before: DraftSpeaker | None) -> DraftSpeaker:
    return replace(speaker, role=before.role, participant=before.participant) if before else speaker


def _role(label: str) -> Role:
    if says_interviewer(label):
        return "interviewer"
    return "participant" if says_participant(label) else "unknown"


def _opened(lines: Lines) -> Lines:
    """A text that is one paragraph, opened at the labels inside it; any other as it is."""
    found = opened(lines.texts)
    if found is None:
        return lines
    return replace(lines, texts=found[0], breaks=found[1], pages=None, stamps=None)


def _lines_again(transcript: Transcript) -> Lines:
    """The lines a transcript was made of, with the pages and stamps its turns have."""
    texts = transcript.source().split("\n")
    pages: list[int | None] = [None] * len(texts)
    stamps: list[int | None] = [None] * len(texts)
    row = 0
    for turn in transcript.turns:
        first, row = row, row + turn.lead.count("\n")
        # Lines that were only a lead stand on the page of what they lead to.
        pages[first if turn is transcript.turns[0] else first + 1 : row + 1] = [turn.page] * (
            row - first + (turn is transcript.turns[0])
        )
        if stamps[row] is None and SPEAKER_MARK not in turn.lead.rpartition("\n")[0]:
            stamps[row] = turn.stamp
    return Lines(texts, pages, stamps)


def _wrapped_paragraphs(lines: Sequence[str]) -> int:
    """How many paragraphs a text has whose lines were broken at a fixed width; 0 for a text that was not.

    Such lines are 55–95 characters long and follow one another without a blank line between.
    """
    filled = [line for line in lines if line and not line.isspace()]
    if len(filled) < 8 or max(map(len, filled)) > 120:
        return 0
    followed = [line for line, after in pairwise(lines) if line.strip() and after.strip()]
    wide = sum(55 <= len(line.rstrip()) <= 95 for line in followed)
    return len(filled) - len(followed) if 2 * len(followed) > len(filled) and wide > 0.8 * len(followed) else 0
