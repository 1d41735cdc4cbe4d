"""End dates: what comes near, what contradicts, what is past."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from annotator.domain.confidential import EndDate
from annotator.domain.project import Project

STAGES = (0, 7, 30, 60)
"""She is reminded so many days before an end date."""

ConflictKind = Literal["consent_before_approval", "approval_before_consent", "several", "no_date"]


@dataclass(frozen=True, slots=True)
class Reminder:
    """An end date that is near; `stage` is the one of `STAGES` that is reached."""

    end_date: EndDate
    days_left: int
    stage: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two end dates that do not fit, the stricter first; or one that is no day.

    `consent_before_approval`: the consent letter promised an earlier end than the approval allows, so the letter holds.
    `approval_before_consent`: the approval ends before what participants were told. `several`: one source says two.
    """

    kind: ConflictKind
    first: EndDate
    second: EndDate | None = None


def day_of(end_date: EndDate) -> date | None:
    """The day of an end date, None for what is none."""
    try:
        return date.fromisoformat(end_date.date)
    except ValueError:
        return None


def _dated(project: Project) -> list[tuple[date, EndDate]]:
    found = [(day, end) for end in project.end_dates if (day := day_of(end)) is not None]
    return sorted(found, key=lambda one: (one[0], one[1].id))


def reminders(project: Project, today: date) -> list[Reminder]:
    """The end dates within the longest stage that are not past, the nearest first."""
    found = []
    for day, end in _dated(project):
        left = (day - today).days
        if 0 <= left <= STAGES[-1]:
            found.append(Reminder(end, left, next(stage for stage in STAGES if left <= stage)))
    return found


def passed(project: Project, today: date) -> list[EndDate]:
    """The end dates that are past: from the day after on, what identifies a person may not be held."""
    return [end for day, end in _dated(project) if day < today]


def governing(project: Project) -> EndDate | None:
    """The end date that counts: the earliest."""
    return next((end for _, end in _dated(project)), None)


def conflicts(project: Project) -> list[Conflict]:
    """End dates that contradict each other, and those that are no day."""
    found = [Conflict("no_date", end) for end in sorted(project.end_dates, key=lambda e: e.id) if day_of(end) is None]
    dated = _dated(project)
    for at, (day, first) in enumerate(dated):
        for later, second in dated[at + 1 :]:
            kind = _kind(first, second) if later != day else None
            if kind is not None:
                found.append(Conflict(kind, first, second))
    return found


def _kind(earlier: EndDate, later: EndDate) -> ConflictKind | None:
    if earlier.source == later.source:
        return "several" if earlier.source != "other" else None
    if (earlier.source, later.source) == ("consent", "approval"):
        return "consent_before_approval"
    if (earlier.source, later.source) == ("approval", "consent"):
        return "approval_before_consent"
    return None
