"""Several interviews in one file: where the next one probably begins, and the parts. Only ever proposed.

Two things tell: headings that count (`Intervju 1`, `Intervju 2` … on a line of their own), and a page that begins with
people of whom nobody has spoken before while nobody of before speaks again, whoever asks apart.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.domain.transcript import DraftTurn, Transcript
from annotator.importing.speakers import effective_labels, guessed_kind, with_labels

LEAST_TURNS = 4
"""Turns of the shortest part that is taken for an interview."""
MOST_PARTS = 60
_HEADING = re.compile(
    r"(?:transkripsjon(?:en)?|transcript(?:ion)?|transkribering)?(?:\s+(?:av|of|frå|fra))?\s*"
    r"((?:gruppe|fokusgruppe|dybde)?-?intervju(?:et)?|(?:focus group |group )?interview|informant|deltak[ea]r"
    r"|respondent|participant|fokusgruppe|focus group|samtale|møte)"
    r"\s*(?:med|with)?\s*(?:informant|deltak[ea]r|participant|respondent)?\s*(?:nr\.?|no\.?|nummer|#)?\s*"
    r"(\d{1,3}|[A-ZÆØÅ])\b[ .:,–-]*.{0,50}",
    re.IGNORECASE,
)
_LONGEST_HEADING = 90
_FIRST_WORDS = 60


@dataclass(frozen=True, slots=True)
class Cut:
    """Before turn `row` another interview begins; `title` is its heading where it has one, `words` how it begins."""

    row: int
    title: str
    words: str


def proposed_cuts(transcript: Transcript) -> tuple[Cut, ...]:
    """Where a file with several interviews would be cut; empty for one that holds one."""
    turns = transcript.turns
    rows = _by_heading(turns) or _by_people(transcript)
    if not 0 < len(rows) < MOST_PARTS:
        return ()
    return tuple(Cut(row, _title(turns[row]), _words(turns, row)) for row in rows)


def parts(transcript: Transcript, rows: Collection[int]) -> list[Transcript]:
    """The transcript cut before these turns. Together they have every character of it, and every comment once."""
    ends = [*sorted(row for row in set(rows) if 0 < row < len(transcript.turns)), len(transcript.turns)]
    found: list[Transcript] = []
    first = 0
    for number, end in enumerate(ends, start=1):
        found.append(_part(transcript, first, end, number, len(ends)))
        first = end
    return found


def _part(transcript: Transcript, first: int, end: int, number: int, of: int) -> Transcript:
    turns = transcript.turns[first:end]
    whole = [*transcript.starts(), len(transcript.source())]
    begin = whole[first] - _length_of_lead(turns[0])
    stop = len(transcript.source()) if number == of else whole[end] - _length_of_lead(transcript.turns[end])
    margins = tuple(
        replace(margin, start=max(0, margin.start - begin), end=min(margin.end, stop) - begin)
        for margin in transcript.margins
        if begin <= margin.start < stop or (number == of and margin.start >= stop)
    )
    title = _title(turns[0]) if _is_heading(turns[0]) else f"{transcript.title} ({number})"
    part = replace(transcript, title=title, turns=turns, tail=transcript.tail if number == of else "", margins=margins)
    spoken = with_labels(part, {turn.label for turn in turns if turn.label})
    return replace(spoken, kind=guessed_kind(spoken))


def _length_of_lead(turn: DraftTurn) -> int:
    return len(Transcript("", (replace(turn, text=""),), "").source())


def _by_heading(turns: Sequence[DraftTurn]) -> list[int]:
    """Headings of one kind whose numbers differ, with enough said under each; the first opens the file or nearly."""
    found: dict[str, dict[str, int]] = {}
    for row, turn in enumerate(turns):
        if _is_heading(turn):
            match = _HEADING.fullmatch(turn.text)
            assert match is not None
            found.setdefault(match[1].casefold(), {}).setdefault(match[2].casefold(), row)
    best = max(found.values(), key=len, default={})
    rows = sorted(best.values())
    if len(rows) < 2 or any(
        after - row <= LEAST_TURNS for row, after in zip(rows, [*rows[1:], len(turns)], strict=True)
    ):
        return []
    # What stands before the first heading is a title page where nobody speaks, or an interview without a heading.
    return rows if rows[0] > LEAST_TURNS and any(turn.label for turn in turns[: rows[0]]) else rows[1:]


def _is_heading(turn: DraftTurn) -> bool:
    return not turn.label and len(turn.text) <= _LONGEST_HEADING and _HEADING.fullmatch(turn.text) is not None


def _by_people(transcript: Transcript) -> list[int]:
    """Turns at which a page begins, between people who do not meet."""
    turns, labels = transcript.turns, effective_labels(transcript.turns)
    spoken: dict[str, list[int]] = {}
    for row, label in enumerate(labels):
        if label and turns[row].label:
            spoken.setdefault(label, []).append(row)
    everywhere = _who_asks(spoken, len(turns))
    ranges = sorted((rows[0], rows[-1]) for label, rows in spoken.items() if label != everywhere)
    cuts: list[int] = []
    reach = ranges[0][1] if ranges else 0
    for begins, ends in ranges[1:]:
        if begins > reach:
            cuts += _new_page(turns, reach + 1, begins)
        reach = max(reach, ends)
    edges = [0, *cuts, len(turns)]
    return cuts if all(after - row >= LEAST_TURNS for row, after in pairwise(edges)) else []


def _who_asks(spoken: dict[str, list[int]], turns: int) -> str:
    """Who speaks from beginning to end, in most of it."""
    wide = {label: rows for label, rows in spoken.items() if rows[-1] - rows[0] > 0.6 * turns}
    return max(wide, key=lambda label: len(wide[label]), default="")


def _new_page(turns: Sequence[DraftTurn], first: int, last: int) -> list[int]:
    """The first of these turns with which a page begins, if any."""
    pages = ((row, turns[row - 1].page, turns[row].page) for row in range(first, last + 1))
    return [row for row, before, after in pages if before is not None and after is not None and after > before][:1]


def _title(turn: DraftTurn) -> str:
    return " ".join(turn.text.split()) if _is_heading(turn) else ""


def _words(turns: Sequence[DraftTurn], row: int) -> str:
    """How an interview begins: the first words somebody says in it."""
    said = next((turn.text for turn in turns[row : row + LEAST_TURNS] if turn.label), turns[row].text)
    return said if len(said) <= _FIRST_WORDS else said[:_FIRST_WORDS].rsplit(" ", 1)[0] + " …"
