"""D5: end dates come near, contradict each other, pass."""

from datetime import date

import pytest

from annotator.confidentiality.life import conflicts, governing, passed, reminders
from annotator.storage.actions.life import add_end_date, remove_end_date, update_end_date
from annotator.storage.store import Store

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("day", "left", "stage"),
    [("2026-06-01", 0, 0), ("2026-06-02", 1, 7), ("2026-06-08", 7, 7), ("2026-06-09", 8, 30), ("2026-07-31", 60, 60)],
)
def test_a_date_that_is_near(store: Store, day: str, left: int, stage: int) -> None:
    """She is reminded from 60 days before to the day itself, in four stages."""
    add_end_date(store, "approval", day)
    (found,) = reminders(store.project, TODAY)

    assert (found.days_left, found.stage) == (left, stage)
    assert passed(store.project, TODAY) == []


def test_dates_far_off_or_past_are_no_reminder(store: Store) -> None:
    """More than 60 days off: nothing; from the day after: past."""
    far = add_end_date(store, "approval", "2026-08-01")
    past = add_end_date(store, "consent", "2026-05-31")

    assert reminders(store.project, TODAY) == []
    assert [end.id for end in passed(store.project, TODAY)] == [past]
    remove_end_date(store, past)
    assert passed(store.project, TODAY) == []
    governs = governing(store.project)
    assert governs is not None
    assert governs.id == far


@pytest.mark.parametrize(
    ("approval", "consent", "kind"),
    [
        ("2026-12-31", "2026-06-30", "consent_before_approval"),
        ("2026-06-30", "2026-12-31", "approval_before_consent"),
        ("2026-06-30", "2026-06-30", None),
    ],
)
def test_approval_and_letter(store: Store, approval: str, consent: str, kind: str | None) -> None:
    """Either way round the earlier day comes first; equal days do not contradict."""
    add_end_date(store, "approval", approval)
    add_end_date(store, "consent", consent)
    found = conflicts(store.project)

    assert [conflict.kind for conflict in found] == ([kind] if kind else [])
    if found:
        assert found[0].second is not None
        assert found[0].first.date < found[0].second.date


def test_two_days_of_one_source_and_none(store: Store) -> None:
    """Two approvals contradict; other days do not; what is no day is told."""
    first = add_end_date(store, "approval", "2026-06-30")
    second = add_end_date(store, "approval", "2026-07-30")
    add_end_date(store, "other", "2026-08-30", "levering")
    odd = add_end_date(store, "other", "til sommeren")
    found = [(c.kind, c.first.id, c.second.id if c.second else None) for c in conflicts(store.project)]

    assert found == [("no_date", odd, None), ("several", first, second)]
    update_end_date(store, odd, date="2026-09-01", note="sommer")
    assert store.project.end_dates[odd].note == "sommer"
    assert [c.kind for c in conflicts(store.project)] == ["several"]
    store.undo()
    assert store.project.end_dates[odd].date == "til sommeren"
