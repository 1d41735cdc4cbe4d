"""What of a project leaves when everything is taken out: the same for every format, none says more than another.

Interviews that count and words of nobody who has withdrawn or is restricted; no attribute that is never exported, no
private memo unless she wants hers along, nothing in the bin. Speakers are called by pseudonym. What stays is what
belongs to the file itself: the register of replacements, marks, decisions on findings, end dates, requests, and what
readers wrote.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain import material, neutral
from annotator.domain.corpus import Speaker
from annotator.domain.project import Project
from annotator.domain.references import REFERENCES, STAYS, whose_column

LET_GO: dict[str, dict[str, str]] = {"wall_group": {"node": "node"}, "report_form": {"attribute": "attribute"}}
"""A row that points here at what stays goes without it."""
LEFT_EMPTY = {"report_form": {"template": ""}}
"""What of a row stays: where a file lies on her machine tells who she is."""

Keeps = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An action of the history: its number, local time (ISO 8601), what was done in her words, and why."""

    number: int
    at: str
    what: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """All that leaves: the records, in a project of their own, and the history; words are in `language`.

    `semicolons`: between the cells of CSV files, as a Norwegian Excel expects; else commas.
    """

    project: Project
    audit: tuple[AuditLine, ...] = ()
    language: str = "nb"
    semicolons: bool = True
    made: dict[str, Any] = field(default_factory=dict, compare=False)
    """The tables by name, once they are made (see `sheets`)."""


def take(project: Project, private: bool = False) -> Project:
    """The records that leave, with the numbers and identities they have; `private`: her private memos too."""
    return _Taking(project, private).project()


class _Taking:
    def __init__(self, project: Project, private: bool) -> None:
        self._project, self._private = project, private
        self._turns = material.open_turns(project)
        self._rows: dict[str, dict[int, Any]] = {}

    def project(self) -> Project:
        project = self._project
        self._keep("document", lambda row: row.id in self._turns)
        self._rows["turn"] = {turn.id: turn for turns in self._turns.values() for turn in turns}
        self._take_people()
        self._keep("attribute", lambda row: not row.never_export)
        self._keep("node", lambda row: not row.binned)
        self._rows["unit"] = {unit: project.units[unit] for unit in material.units_in(project, self._turns)}
        for table in project.tables:
            if table not in self._rows and table not in ("memo", "wall_card", *STAYS):
                self._keep(table, self._points_at_what_goes(table))
            if table == "wall_group":  # cards are kept by what they stand for, lines by the cards
                self._keep("wall_card", self._is_about_what_goes)
        self._rows["report_column"] = {row.id: row for row in self._columns()}
        self._keep("memo", lambda row: (self._private or not row.private) and self._is_about_what_goes(row))
        made = Project()
        for table, rows in self._rows.items():
            made.tables[table].fill(rows)
        return made

    def _keep(self, table: str, keeps: Keeps) -> None:
        rows = sorted(self._project.tables[table], key=lambda row: row.id)
        self._rows[table] = {row.id: self._without(table, row) for row in rows if keeps(row)}

    def _without(self, table: str, row: Any) -> Any:
        gone: dict[str, Any] = LEFT_EMPTY.get(table, {}) | {
            column: None
            for column, target in LET_GO.get(table, {}).items()
            if getattr(row, column) is not None and getattr(row, column) not in self._rows[target]
        }
        return replace(row, **gone) if gone else row

    def _take_people(self) -> None:
        """Those who are heard in what leaves, and those of whom there is no interview at all yet."""
        project = self._project
        speaking = {turn.speaker for turn in self._rows["turn"].values()}
        spoken = {speaker.participant for speaker in project.speakers}
        heard = {project.speakers[speaker].participant for speaker in speaking if speaker is not None}
        withheld = material.withheld_people(project)
        everyone = {person.id for person in project.participants}
        going = (everyone - spoken | heard) - withheld
        self._keep("participant", lambda row: row.id in going)
        self._keep("speaker", lambda row: row.id in speaking)
        self._rows["speaker"] = {
            speaker.id: replace(speaker, label=self._label(speaker)) for speaker in self._rows["speaker"].values()
        }

    def _label(self, speaker: Speaker) -> str:
        person = self._project.participants.get(speaker.participant)
        if person is not None:
            return person.pseudonym
        if neutral.harmless_label(speaker.label):
            return speaker.label
        return neutral.role_word(speaker.role, self._project.info.language)

    def _columns(self) -> Iterator[Any]:
        """A column of a participant or variable goes where that goes: its name tells that there is one."""
        going = {"", *(row.uuid for table in ("participant", "attribute") for row in self._rows[table].values())}
        return (row for row in self._rows["report_column"].values() if whose_column(row.column) in going)

    def _points_at_what_goes(self, table: str) -> Keeps:
        """A row that points at what stays, stays, but for columns that are let go of."""
        columns = {c: t for c, t in REFERENCES.get(table, {}).items() if c not in LET_GO.get(table, {})}

        def keeps(row: Any) -> bool:
            ends = ((getattr(row, column), target) for column, target in columns.items())
            return all(end is None or end in self._rows[target] for end, target in ends)

        return keeps

    def _is_about_what_goes(self, row: Any) -> bool:
        if row.target is None or row.target_id is None:
            return True
        return row.target_id in self._rows.get(row.target, ())
