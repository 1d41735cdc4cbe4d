"""Texts of the student's own that repeat a participant's words or name her, and how they read without that."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from annotator.domain.belongings import Belongings, speaks
from annotator.domain.forms import matches
from annotator.domain.project import TEXTS_OF_METHOD, Project
from annotator.domain.repeats import Voice, repeated, single_words, voice_of, without_sentences
from annotator.domain.report import TITLE_PAGE_TEXTS
from annotator.storage.actions.erasing import TextKey, rows_of

Range = tuple[int, int]
Cause = Literal["words", "pseudonym", "title", "single", "shared"]
"""Why a text is shown: it repeats a run of her words, names her, names her interview, has a word nobody else said, or
is written about a unit of which a part goes. The last three alone are no reason to change it unasked."""

SURE: tuple[Cause, ...] = ("words", "pseudonym")
REMOVED = "[…]"
LOOKED_THROUGH: dict[str, tuple[str, ...]] = {
    "project": ("title", "introduction", "storage_place", "approval"),
    "participant": ("note",),
    "attribute": ("name",),
    "attribute_value": ("value",),
    "document": ("title", "status_reason", "tail"),
    "turn": ("text", "lead"),
    "layer": ("name",),
    "node": ("name", "heading", "definition", "include", "exclude", "example"),
    "text_column": ("name",),
    "unit_text": ("text",),
    "summary": ("text",),
    "summary_sentence": ("text",),
    "memo": ("text",),
    "question": ("text",),
    "quote": ("display",),
    "outline_item": ("text",),
    "register_entry": ("replacement",),
    "mark": ("note", "reason"),
    "kept": ("term", "reason"),
    "end_date": ("note",),
    "rights_request": ("note",),
    "review_item": ("quoted", "text", "reply"),
    "report_form": ("template",),
    "title_page": TITLE_PAGE_TEXTS,
} | TEXTS_OF_METHOD
_NEEDS_A_TEXT = {
    ("project", "title"),
    ("attribute", "name"),
    ("document", "title"),
    ("layer", "name"),
    ("node", "name"),
    ("text_column", "name"),
    ("register_entry", "replacement"),
    ("snapshot", "name"),
    ("snapshot_node", "name"),
    ("wall_group", "name"),
    ("guide", "name"),
    ("guide_question", "text"),
}


@dataclass(frozen=True)
class Traces:
    """What a participant is known by in texts: her voice, her pseudonym, the titles of her interviews."""

    voice: Voice
    pseudonym: str
    titles: tuple[str, ...] = ()

    @classmethod
    def of(cls, project: Project, hers: Belongings) -> "Traces":
        """The traces of one participant.

        What the interviewer asks elsewhere too is nobody's; what he repeats of her in her own interviews is hers.
        """
        said: list[str] = []
        others: list[str] = []
        interviews = hers.documents | hers.shared
        for turn in project.turns:
            speaker = project.speakers.get(turn.speaker)
            with_her = turn.document in interviews
            if with_her and speaks(project, turn, hers.participant):
                said.append(turn.text)
            elif not with_her or speaker is None or speaker.role != "interviewer":
                others.append(turn.text)
        titles = tuple(project.documents[document].title for document in sorted(hers.documents))
        return cls(voice_of(said, others), project.participants[hers.participant].pseudonym, titles)

    def found_in(self, text: str) -> list[tuple[Cause, list[Range]]]:
        """By cause, where they stand in a text; the surest cause first."""
        return [
            ("words", repeated(text, self.voice)),
            ("pseudonym", matches(self.pseudonym, text)),
            ("title", [found for title in self.titles if title for found in matches(title, text)]),
            ("single", single_words(text, self.voice.words)),
        ]

    def surely_in(self, text: str) -> bool:
        """Whether a text repeats her or names her."""
        return any(ranges for cause, ranges in self.found_in(text) if cause in SURE)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that stays and says something of hers, at `ranges` (code points).

    `without` is the text with the sentences concerned taken out; whether that is proposed depends on the cause.
    """

    key: TextKey
    text: str
    cause: Cause
    ranges: tuple[Range, ...]
    without: str

    @property
    def proposed(self) -> str:
        """What it will read where she chooses nothing."""
        return self.without if self.cause in SURE else self.text


def passages(project: Project, hers: Belongings) -> Iterator[Passage]:
    """The texts that stay and say something of hers, table by table."""
    going = set(rows_of(project, hers))
    traces = Traces.of(project, hers)
    for table, columns in LOOKED_THROUGH.items():
        for row in project.tables[table]:
            if (table, row.id) in going or getattr(row, "unit", 0) in hers.units:
                continue
            if table == "memo" and row.target == "unit" and row.target_id in hers.units:
                continue
            shared = _is_shared(project, table, row, hers)
            for column in columns:
                passage = _passage((table, row.id, column), getattr(row, column), traces, shared)
                if passage is not None:
                    yield passage


def _passage(key: TextKey, text: str, traces: Traces, shared: bool) -> Passage | None:
    if key[0] == "turn":
        return _of_others(key, text, traces, shared)
    causes = traces.found_in(text)
    if shared and text:
        causes.append(("shared", [(0, len(text))]))
    cause = next((cause for cause, ranges in causes if ranges), None)
    if cause is None:
        return None
    ranges = sorted(r for kind, found in causes if (kind in SURE) == (cause in SURE) for r in found)
    without = without_sentences(text, ranges)
    if not without and (key[0], key[2]) in _NEEDS_A_TEXT:
        without = REMOVED
    return Passage(key, text, cause, tuple(ranges), without)


def _of_others(key: TextKey, text: str, traces: Traces, shared: bool) -> Passage | None:
    """What somebody else says keeps its sentences: only her name, and what is repeated of her, gives way.

    Her words can be repeated in her own interviews alone: what is said in others is by its nature not hers alone.
    """
    causes: list[tuple[Cause, list[Range]]] = [
        ("words", repeated(text, traces.voice) if shared else []),
        ("pseudonym", matches(traces.pseudonym, text)),
    ]
    cause = next((cause for cause, ranges in causes if ranges), None)
    if cause is None:
        return None
    ranges = tuple(_apart(sorted(found for _, ranges in causes for found in ranges)))
    return Passage(key, text, cause, ranges, _masked(text, ranges))


def _apart(ranges: list[Range]) -> Iterator[Range]:
    """Ranges in order, those that overlap as one."""
    last: Range | None = None
    for start, end in ranges:
        if last is not None and start < last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last is not None:
            yield last
        last = (start, end)
    if last is not None:
        yield last


def _is_shared(project: Project, table: str, row: Any, hers: Belongings) -> bool:
    """Whether a row is of a unit, or a turn of an interview, that she shares with others."""
    if table == "turn":
        return row.document in hers.shared
    unit = row.target_id if table == "memo" and row.target == "unit" else getattr(row, "unit", None)
    return unit in hers.cut


def _masked(text: str, ranges: tuple[Range, ...]) -> str:
    for start, end in reversed(ranges):
        text = text[:start] + REMOVED + text[end:]
    return text
