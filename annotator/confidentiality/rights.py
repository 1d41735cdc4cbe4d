"""Requests of participants and when they must be answered; consent that is missing."""

import calendar
from dataclasses import dataclass
from datetime import date

from annotator.domain.belongings import people_in
from annotator.domain.confidential import RightsRequest
from annotator.domain.corpus import Participant
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Due:
    """A request that is not answered, the last day for it, and how many days are left (below 0: it is overdue)."""

    request: RightsRequest
    due: date
    days_left: int


def due_date(received: str) -> date:
    """One month after the day a request came (GDPR art. 12(3)): the same day, or the month's last where it has none.

    Raises ValueError for what is no day.
    """
    day = date.fromisoformat(received)
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def due(project: Project, today: date) -> list[Due]:
    """The requests that wait for an answer, the most urgent first. One without a proper day is due at once."""
    found = []
    for request in project.rights_requests:
        if request.answered:
            continue
        try:
            last = due_date(request.received)
        except ValueError:
            last = today
        found.append(Due(request, last, (last - today).days))
    return sorted(found, key=lambda one: (one.due, one.request.id))


def without_consent(project: Project, document: int) -> list[Participant]:
    """The participants of an interview who have not consented, or no longer do, in her order."""
    people = (project.participants[i] for i in people_in(project, document) if i in project.participants)
    return sorted((p for p in people if p.consent != "given"), key=lambda p: (p.position, p.id))
