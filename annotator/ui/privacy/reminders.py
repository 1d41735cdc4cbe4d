"""What waits for her: end dates that come near, and requests that must be answered. Said quietly, never in the way."""

from dataclasses import dataclass

from annotator.confidentiality import life, rights
from annotator.domain.project import Project
from annotator.ui.languages import long_date
from annotator.ui.privacy.counts import Counts
from annotator.ui.privacy.days import A_WEEK, in_days, on_day, today
from annotator.ui.sections.section import State, translate

SOON = 30


@dataclass(frozen=True, slots=True)
class Reminder:
    """A line, and the section where something can be done about it."""

    state: State
    section: str


def reminder(project: Project) -> Reminder | None:
    """The most urgent thing, or None."""
    day = today()
    due = rights.due(project, day)
    passed = life.passed(project, day)
    if due and due[0].days_left < 0:
        return Reminder(State(translate("Reminders", "A request should have been answered"), "danger"), "rights")
    if passed:
        text = translate("Reminders", "The project ended on %1").replace("%1", long_date(passed[0].date))
        return Reminder(State(text, "danger"), "life")
    if due and due[0].days_left < A_WEEK:
        text = translate("Reminders", "A request is due %1").replace("%1", on_day(due[0].due))
        return Reminder(State(text, "warning"), "rights")
    near = life.reminders(project, day)
    if near:
        text = translate("Reminders", "The project ends %1").replace("%1", in_days(near[0].days_left))
        return Reminder(State(text, "warning" if near[0].days_left <= SOON else "muted"), "life")
    return None


def life_state(project: Project) -> State:
    """How the project's end stands."""
    day, end = today(), life.governing(project)
    if end is None:
        return State(translate("Reminders", "No end date noted"))
    left = (life.day_of(end) - day).days  # type: ignore[operator]
    if left < 0:
        return State(translate("Reminders", "Ended %1").replace("%1", in_days(left)), "danger")
    if life.conflicts(project):
        return State(translate("Reminders", "End dates that do not fit"), "warning")
    return State(translate("Reminders", "Ends %1").replace("%1", in_days(left)), "warning" if left <= SOON else "muted")


def rights_state(project: Project) -> State:
    """How requests and consents stand."""
    due = rights.due(project, today())
    if due:
        late = due[0].days_left < 0
        parts = [Counts().waiting("requests", len(due))]
        late_words = translate("Reminders", "one overdue")
        parts.append(late_words if late else translate("Reminders", "due %1").replace("%1", on_day(due[0].due)))
        role = "danger" if late else "warning" if due[0].days_left < A_WEEK else "muted"
        return State(", ".join(parts), role)
    missing = sum(person.consent == "unknown" for person in project.participants)
    if missing:
        return State(Counts().waiting("consents", missing), "warning")
    nobody = not len(project.participants)
    return State(translate("Reminders", "Nobody yet") if nobody else translate("Reminders", "All consents noted"))
