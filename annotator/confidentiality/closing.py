"""Ending a project: which steps are done, derived from what is in the file, and the facts for the statement.

The order in which the interface leads: the steps up to `key`, `purging.purge_history`, `note_closed`, `closing`; then
the file is closed, its `purging.file_hash` put into the facts, and the statement written (`reporting.statement`).
"""

from collections.abc import Iterable, Sequence

from annotator.confidentiality.life import day_of
from annotator.domain.closing import Closing, SentShare, Step, StepName
from annotator.domain.project import Project
from annotator.storage import access_log, purging
from annotator.storage.recordings import recordings
from annotator.storage.shares import shares
from annotator.storage.store import Store, now

_KEY_LINES = ("key_created", "key_opened", "key_changed", "key_destroyed")


def steps(store: Store, findings: Iterable[object] = ()) -> list[Step]:
    """Every step with its state. `findings` are what the detectors still find and she has not decided to keep."""
    project = store.project
    return [
        _counted("requests", sum(not request.answered for request in project.rights_requests)),
        _counted("withdrawn", _withdrawn(project), _last(store, "erased")),
        _counted("restricted", sum(person.restricted for person in project.participants)),
        _counted("residual", sum(1 for _ in findings) + sum(not mark.cleared for mark in project.marks)),
        _recordings(store),
        _key(store),
        _history(store),
        _counted("backups", purging.older_backups(store) + purging.purge_is_due(store)),
        Step("shares", "none" if not (sent := len(shares(store))) else "done", sent),
    ]


def is_ready(found: Sequence[Step]) -> bool:
    """Whether no step is open: the project may be closed."""
    return all(step.state != "open" for step in found)


def note_closed(store: Store) -> None:
    """Say in the access log that the project was closed; the statement then names this line's seal. Raises DiskFull."""
    access_log.record(store, "closed")


def closing(store: Store, findings: Iterable[object] = (), with_title: bool = False) -> Closing:
    """The facts of the closing, still without the file's hash. The title is the student's own: it may identify."""
    project = store.project
    kept = list(findings)
    lines, head = access_log.head(store)
    dates = sorted((end.date, end.source) for end in project.end_dates if day_of(end) is not None)
    return Closing(
        closed=now()[:10],
        steps=tuple(steps(store, kept)),
        title=project.info.title if with_title else "",
        approval=project.info.approval,
        end_dates=tuple((source, day) for day, source in dates),
        participants=len(project.participants),
        interviews=len(project.documents),
        replacements=len(project.masks),
        findings=len(kept),
        accepted=len(project.kept),
        erased=sum(entry.what == "erased" for entry in access_log.entries(store)),
        shares=tuple(SentShare(sent.at[:10], sent.level, sent.hash) for sent in shares(store)),
        log_lines=lines,
        log_head=head,
    )


def _counted(name: StepName, left: int, at: str = "") -> Step:
    return Step(name, "open", left) if left else Step(name, "done", at=at)


def _withdrawn(project: Project) -> int:
    """Participants and interviews marked as withdrawn whose words are still here."""
    people = sum(person.consent == "withdrawn" for person in project.participants)
    return people + sum(document.status == "withdrawn" for document in project.documents)


def _last(store: Store, what: str) -> str:
    return next((entry.at for entry in reversed(access_log.entries(store)) if entry.what == what), "")


def _recordings(store: Store) -> Step:
    """Done when all were deleted: of one that was only detached the project cannot know, and says nothing."""
    if left := len(recordings(store)):
        return Step("recordings", "open", left)
    known = {entry.what for entry in access_log.entries(store)}
    deleted = "recording_deleted" in known and "recording_detached" not in known
    return Step("recordings", "done", at=_last(store, "recording_deleted")) if deleted else Step("recordings", "none")


def _key(store: Store) -> Step:
    """As the log has it: a key that was made or used and not destroyed since is there."""
    lines = [entry for entry in access_log.entries(store) if entry.what in _KEY_LINES]
    if not lines:
        return Step("key", "none")
    last = lines[-1]
    return Step("key", "done", at=last.at) if last.what == "key_destroyed" else Step("key", "open", 1)


def _history(store: Store) -> Step:
    left, last = purging.journal_rows(store), purging.last_purge(store)
    if left or last is None:
        return Step("history", "open", left)
    return Step("history", "done", at=last.isoformat())
