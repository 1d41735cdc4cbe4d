"""Where the project may be stored and when it ends: stored as filled in, contradictions said, reminders in words."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from annotator.storage.actions import consent, life
from annotator.ui import languages
from annotator.ui.privacy.days import in_days, on_day, today
from annotator.ui.privacy.panel import PrivacyPanel
from annotator.ui.privacy.reminders import reminder
from annotator.ui.session import Session
from tests.ui.privacy.conftest import click, person_called


@pytest.fixture
def section(panel: PrivacyPanel):  # type: ignore[no-untyped-def]
    """The section in front."""
    panel.show_section("life")
    return panel.section


def in_a_while(days: int) -> str:
    """A day so many days from now, ISO 8601."""
    return (today() + timedelta(days=days)).isoformat()


def test_the_card_is_stored_as_it_is_filled_in(section, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Class by the arrow keys, place and approval on leaving the field; each can be undone."""
    section.data_class.setFocus()
    for _ in range(3):
        qtbot.keyClick(section.data_class, Qt.Key.Key_Down)
    section.data_class.activated.emit(section.data_class.currentIndex())
    for line, text in ((section.place, "Studentmaskinen"), (section.approval, "Sikt 123")):
        line.setFocus()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    info = session.project.info
    assert (info.data_class, info.storage_place, info.approval) == ("red", "Studentmaskinen", "Sikt 123")
    session.store.undo()
    assert session.project.info.approval == ""


def test_an_end_date_is_written_and_removed(panel: PrivacyPanel, section, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The row comes with the cursor in the day; the list at the left counts the days."""
    click(qtbot, section.add)
    row = section._rows[0]
    qtbot.keyClicks(row.date, in_a_while(41))
    qtbot.keyClick(row.date, Qt.Key.Key_Return)
    panel._refresh()
    assert panel.list.state_of("life").startswith("Ends in 41 day")
    assert [(end.source, end.date) for end in session.project.end_dates] == [("approval", in_a_while(41))]
    click(qtbot, row.remove)

    assert not len(session.project.end_dates)
    session.store.undo()
    assert len(session.project.end_dates) == 1


def test_dates_that_do_not_fit_are_said(panel: PrivacyPanel, section, session: Session) -> None:  # type: ignore[no-untyped-def]
    """The consent letter promised an earlier end than the approval allows: the letter counts."""
    life.add_end_date(session.store, "approval", in_a_while(90))
    life.add_end_date(session.store, "consent", in_a_while(80))
    panel._refresh()

    assert panel.list.state_of("life") == "End dates that do not fit"
    assert section._conflicts.itemAt(0).widget().text().endswith("What you promised counts.")
    assert "in 80 day" in section._governing.text()


def test_a_project_past_its_end_says_so(panel: PrivacyPanel, section, session: Session) -> None:  # type: ignore[no-untyped-def]
    """In the list, in the section, and for the closing."""
    life.add_end_date(session.store, "approval", in_a_while(-3))
    panel._refresh()

    assert panel.list.state_of("life").startswith("Ended 3 day")
    assert panel.list.state_of("closing") == "It is time"


def test_reminders_come_in_the_order_of_urgency(session: Session) -> None:
    """Far off nothing is said; then the end date, then a request, then one that is overdue."""
    project, store = session.project, session.store
    assert reminder(project) is None
    life.add_end_date(store, "approval", in_a_while(61))
    assert reminder(project) is None
    life.add_end_date(store, "approval", in_a_while(20))
    found = reminder(project)
    assert found is not None
    assert found.state.text.startswith("The project ends in 20 day")
    assert found.section == "life"
    consent.add_request(store, person_called(session, "P01"), "access", in_a_while(-29))
    found = reminder(project)
    assert found is not None
    assert found.state.text.startswith("A request is due")
    consent.add_request(store, person_called(session, "P02"), "erase", in_a_while(-50))
    found = reminder(project)
    assert found is not None
    assert (found.state.role, found.section) == ("danger", "rights")


def test_days_in_words(session: Session) -> None:
    """Today, tomorrow, a weekday within the week, then the date."""
    languages.use("en")
    assert in_days(-2).startswith("2 day")
    assert in_days(-2).endswith("ago")
    assert in_days(0) == "today"
    assert in_days(5).startswith("in 5 day")
    assert on_day(today()) == "today"
    assert on_day(today() + timedelta(days=1)) == "tomorrow"
    assert on_day(today() + timedelta(days=3)).startswith("on ")
    assert on_day(date(2031, 5, 17)) == "on 17 May 2031"
