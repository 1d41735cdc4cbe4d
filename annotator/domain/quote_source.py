"""What a quote is quoted from: the words of a unit by speaker, where wanted after the interviewer's question."""

from dataclasses import dataclass

from annotator.domain.corpus import Speaker
from annotator.domain.notes import Quote
from annotator.domain.project import Project
from annotator.domain.quoted_words import words_of
from annotator.domain.quoting import MARKS, print_of, unmarked


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one speaker says without a break by another; paragraphs are parted by newlines."""

    speaker: Speaker | None
    text: str


def source_of(project: Project, unit: int, question: bool = False, mark: str = MARKS[0]) -> str:
    """The words as they stand in the transcript, a line for each paragraph; `mark` stands between spans."""
    return "\n".join(text for _, text in _lines(project, unit, question, mark))


def utterances_of(
    project: Project, unit: int, display: str = "", question: bool = False, mark: str = MARKS[0]
) -> list[Utterance]:
    """A unit's words by speaker. The lines of a `display` version are of those whose words they hold."""
    lines = _lines(project, unit, question, mark)
    if display.strip():
        lines = _attributed(lines, [line for line in display.split("\n") if line.strip()])
    joined: list[Utterance] = []
    for speaker, text in lines:
        if joined and joined[-1].speaker == speaker:
            joined[-1] = Utterance(speaker, joined[-1].text + "\n" + text)
        else:
            joined.append(Utterance(speaker, text))
    return joined


def has_question(project: Project, unit: int) -> bool:
    """Whether the interviewer speaks right before the unit."""
    return bool(_question(project, unit))


def is_outdated(project: Project, quote: Quote) -> bool:
    """Whether the transcript was corrected after the display version was written."""
    known = bool(quote.display.strip() and quote.seen)
    return known and quote.seen != print_of(source_of(project, quote.unit, quote.question))


def is_accepted(project: Project, quote: Quote) -> bool:
    """Whether she has accepted what differs without a sign, in just this version of just this source."""
    known = bool(quote.accepted and quote.accepted_print)
    return known and quote.accepted_print == print_of(quote.display, source_of(project, quote.unit, quote.question))


def open_changes(project: Project, quote: Quote) -> int:
    """How many differences are neither marked nor accepted."""
    if not quote.display.strip() or is_accepted(project, quote):
        return 0
    return len(unmarked(source_of(project, quote.unit, quote.question), quote.display))


Line = tuple[Speaker | None, str]


def _lines(project: Project, unit: int, question: bool, mark: str) -> list[Line]:
    """Speaker and text of every paragraph; what a speaker says in several spans is one line."""
    flat = project.flat(project.units[unit].document)
    found: list[Line] = _question(project, unit) if question else []
    for number, span in enumerate(project.spans_of(unit)):
        first, last = flat.row(span.turn_from), flat.row(span.turn_to)
        for row in range(first, last + 1):
            turn = flat.turns[row]
            text = turn.text[span.at_from if row == first else 0 : span.at_to if row == last else len(turn.text)]
            if not text.strip():
                continue
            speaker = project.speakers.get(turn.speaker)
            if number and row == first and found and found[-1][0] == speaker:
                found[-1] = (speaker, f"{found[-1][1]} {mark} {text}")
            else:
                found.append((speaker, text))
    return found


def _question(project: Project, unit: int) -> list[Line]:
    spans = project.spans_of(unit)
    if not spans:
        return []
    flat = project.flat(project.units[unit].document)
    row = flat.row(spans[0].turn_from)
    if _asks(project, flat.turns[row].speaker):
        return []
    found: list[Line] = []
    while row and _asks(project, flat.turns[row - 1].speaker):
        row -= 1
        found.insert(0, (project.speakers.get(flat.turns[row].speaker), flat.turns[row].text))
    return [line for line in found if line[1].strip()]


def _asks(project: Project, speaker: int | None) -> bool:
    record = project.speakers.get(speaker)
    return record is not None and record.role == "interviewer"


def _attributed(lines: list[Line], shown: list[str]) -> list[Line]:
    """Each line of a display version with the speaker of the source's line it shares most words with, in order."""
    if len(lines) == len(shown):
        return [(speaker, text) for (speaker, _), text in zip(lines, shown, strict=True)]
    said = [set(words_of(text)) for _, text in lines]
    found: list[Line] = []
    at = 0
    for text in shown:
        words = set(words_of(text))
        at = max(range(at, len(lines)), key=lambda row: (len(words & said[row]), -row), default=at)
        found.append((lines[at][0] if lines else None, text))
    return found
