"""Lines to turns. Nothing of the source is lost: what is not a turn's text stands in its `lead`, or in the tail.

A paragraph is a line that is not blank. Its lead holds the line breaks, blank lines, time stamps and label before it;
white space at its end belongs to the next lead.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from annotator.domain.corpus import SPEAKER_MARK
from annotator.domain.transcript import DraftTurn
from annotator.importing.labels import Form, longest_first, opening, plain_head
from annotator.importing.stamps import ALONE, ENDING, LEADING, LONGEST_ENDING, milliseconds

LONGEST = 2_000
"""Words in a turn; a longer paragraph is cut at ends of sentences, because text layout grows slow with it."""

_SENTENCE_END = re.compile(r"[.!?…][\"»”’)]*(\s+)")
_SPACE = re.compile(r"(\s+)")


@dataclass
class Assembly:
    """Takes line after line and gives turns and tail."""

    forms: Mapping[str, Form]
    labels: Sequence[str]
    turns: list[DraftTurn] = field(default_factory=list)
    pieces: int = 0
    _lead: str = ""
    _label: str = ""
    _stamp: int | None = None

    def take(self, line: str, page: int | None = None, stamp: int | None = None) -> None:
        """One line without its line break; `stamp` where the format knows it apart from the text."""
        if stamp is not None:
            self._stamp = stamp
        rest = self._after_label(line)
        text = rest.strip()
        if not text or (len(text) < 60 and self._only_stamp(text)):
            self._lead += rest
            return
        start = rest.index(text)
        if start:
            self._lead += rest[:start]
        self._turn(text, page)
        if start + len(text) < len(rest):
            self._lead += rest[start + len(text) :]

    def part(self, between: str = "\n") -> None:
        """The end of a line, or of a piece that white space parts from the next."""
        self._lead += between

    def tail(self) -> str:
        """What is left when all lines are taken."""
        return self._lead.replace(SPEAKER_MARK, self._label) if self._label else self._lead

    def _after_label(self, line: str) -> str:
        """Move label and stamps from the line's beginning into the lead; returns the rest."""
        head = plain_head(line)
        if self.forms.get(head) == "colon":
            self._lead = f"{self.tail()}{SPEAKER_MARK}: "
            self._label = head
            return line[len(head) + 2 :]
        found = opening(line, self.forms, self.labels) if self.labels else None
        if found is not None:
            # A label with nothing said under it: its word stays where it was, and the new one takes over.
            start = found.start + len(found.label)
            self._lead = self.tail() + line[: found.start] + SPEAKER_MARK + line[start : found.end]
            self._label = found.label
            if found.stamp:
                self._set_stamp(found.stamp)
            return line[found.end :]
        match = LEADING.match(line)
        if match is None:
            return line
        self._set_stamp(match[1])
        self._lead += match[0]
        return line[match.end() :]

    def _only_stamp(self, text: str) -> bool:
        alone = ALONE.fullmatch(text)
        if alone is not None:
            self._set_stamp(alone[1])
        return alone is not None

    def _set_stamp(self, stamp: str) -> None:
        self._stamp = milliseconds(stamp)

    def _turn(self, text: str, page: int | None) -> None:
        ending = ENDING.search(text, max(0, len(text) - LONGEST_ENDING)) if text.endswith("#") else None
        body = text[: ending.start()].rstrip() if ending else text
        pieces = _pieces(body) if len(body) > 2 * LONGEST else [body]
        self.turns.append(DraftTurn(pieces[0], self._label, self._lead, self._stamp, page))
        for space, piece in zip(pieces[1::2], pieces[2::2], strict=True):
            self.turns.append(DraftTurn(piece, "", space, None, page))
            self.pieces += 1
        self._lead, self._label, self._stamp = "", "", None
        if ending:
            self._lead = text[len(body) :]
            self._set_stamp(ending[0])


def assemble(
    lines: Sequence[str],
    forms: Mapping[str, Form],
    pages: Sequence[int | None] | None = None,
    stamps: Sequence[int | None] | None = None,
    breaks: Sequence[str] | None = None,
) -> tuple[tuple[DraftTurn, ...], str, int]:
    """The turns, the tail, and how many pieces were cut from paragraphs that were too long.

    `forms` are the labels that count, each with its form. `pages` and `stamps` run beside `lines` where the format
    knows them; `breaks` is what parts each line from the one before where that is no line break.
    """
    work = Assembly(forms, longest_first(list(forms)))
    for row, line in enumerate(lines):
        if row:
            work.part(breaks[row] if breaks else "\n")
        if line:
            work.take(line, pages[row] if pages else None, stamps[row] if stamps else None)
    return tuple(work.turns), work.tail(), work.pieces


def _pieces(text: str) -> list[str]:
    """The text, or for a very long one: piece, space, piece, space, piece … of at most `LONGEST` words each."""
    result: list[str] = []
    start = 0
    while len(text) - start > 2 * LONGEST and (gap := _gap(text, start)) is not None:
        result += [text[start : gap.start(1)], gap[1]]
        start = gap.end(1)
    return [*result, text[start:]]


def _gap(text: str, start: int) -> re.Match[str] | None:
    """The last end of a sentence within the limit from `start`, else the last space; None if the rest is short."""
    last = next(islice(_SPACE.finditer(text, start), LONGEST - 1, None), None)
    if last is None:
        return None
    return max(_SENTENCE_END.finditer(text, start, last.end()), key=re.Match.end, default=last)
