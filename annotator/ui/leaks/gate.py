"""The gate before anything leaves: an export or share goes on when no leak is open, and not before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from annotator.confidentiality.key_terms import terms_in
from annotator.confidentiality.leak_check import Leak, LeakContext, Piece, check, open_leaks
from annotator.confidentiality.small_groups import Told
from annotator.storage.store import now
from annotator.ui.anonymise.searching import searching
from annotator.ui.ask import Ask
from annotator.ui.languages import long_date
from annotator.ui.leaks.sheet import LeakSheet
from annotator.ui.privacy.key_facts import key_facts
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks

AT_ONCE = 40_000
"""Characters that are looked through before she can notice; more go to a thread of their own."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would leave: its texts, the attributes and participants whose values leave in a table, and what of some of
    these is `told` instead."""

    pieces: Sequence[Piece]
    attributes: tuple[int, ...] = ()
    participants: tuple[int, ...] = ()
    language: str = ""
    told: Told | None = None


def passes(session: Session, ask: Ask, leaving: Leaving, then: Callable[[], object], parent: QWidget) -> LeakSheet:
    """Look for leaks; `then` is called when none is open, at once or after she has decided on each.

    Nothing is called where she turns back. Returns the sheet, which is shown only while there is something to see.
    """
    context = context_of(session, leaving)
    sheet = LeakSheet(session, parent.window())

    def arrive(leaks: list[Leak]) -> None:
        if not session.store.is_open:
            return
        if open_leaks(session.project, leaks):
            sheet.show_leaks(leaks)
            sheet.open()
        elif sheet.isVisible():
            sheet.accept()
        else:
            decide(int(QDialog.DialogCode.Accepted))

    def decide(result: int) -> None:
        sheet.deleteLater()
        if result == QDialog.DialogCode.Accepted and session.store.is_open and _after_the_end(session, ask):
            then()

    sheet.finished.connect(decide)
    if sum(len(piece.text) for piece in leaving.pieces) <= AT_ONCE:
        arrive(check(leaving.pieces, context))
    else:
        _in_a_thread(session, sheet, lambda: check(leaving.pieces, context), arrive)
    return sheet


def context_of(session: Session, leaving: Leaving) -> LeakContext:
    """What the check may know: with the linking key open, every original."""
    key, info = open_key(session).key, session.project.info
    asked = key is None and len(session.project.register) > 0
    return LeakContext(
        session.project,
        now()[:10],
        terms_in(key) if key is not None else None,
        searching(session).names,
        leaving.attributes,
        leaving.participants,
        leaving.language or info.language,
        leaving.told,
        not asked or key_facts(session).state == "closed",
    )


def _in_a_thread(
    session: Session, sheet: LeakSheet, look: Callable[[], list[Leak]], arrive: Callable[[list[Leak]], None]
) -> None:
    """The sheet is modal meanwhile: the project does not change under the check, unless she stops it."""
    tasks = Tasks(session)
    task = Task(lambda _task: look())

    def fail(error: Exception) -> None:
        if not task.cancelled:
            sheet.reject()
            raise error

    sheet.rejected.connect(task.cancel)
    task.finished.connect(lambda found: None if task.cancelled else arrive(found))
    task.failed.connect(fail)
    tasks.ended.connect(lambda _task: tasks.deleteLater())
    session.closing.connect(tasks.finish)
    sheet.wait()
    sheet.open()
    tasks.start(task)


def _after_the_end(session: Session, ask: Ask) -> bool:
    """After the last day she confirms once more, each time."""
    passed = sorted(end.date for end in session.project.end_dates if end.date and end.date < now()[:10])
    if not passed:
        return True
    translate = QCoreApplication.translate
    said = translate("Gate", "The last day of the project was %1. Nothing that tells who somebody is may leave now.")
    return ask.confirm(
        translate("Gate", "The end date has passed"),
        said.replace("%1", long_date(passed[0])),
        translate("Gate", "It is anonymous: go on"),
    )
