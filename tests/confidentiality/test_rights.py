"""D7, D13: requests and their month, consent, restriction; and that the log says that, never who."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.confidentiality.rights import due, due_date, without_consent
from annotator.storage.access_log import entries, verify
from annotator.storage.actions import people
from annotator.storage.actions.consent import (
    add_request,
    answer_request,
    remove_request,
    set_consent,
    set_restricted,
)
from annotator.storage.store import Store


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-03-15", "2026-04-15"),
        ("2026-01-31", "2026-02-28"),
        ("2028-01-31", "2028-02-29"),
        ("2026-12-01", "2027-01-01"),
        ("2026-03-31", "2026-04-30"),
    ],
)
def test_a_month_after(received: str, last: str) -> None:
    """The same day of the next month, or its last; over the turn of the year too."""
    assert due_date(received) == date.fromisoformat(last)


@given(st.dates(max_value=date(9998, 12, 31)))
def test_a_month_is_28_to_31_days(received: date) -> None:
    """Whatever the day, the answer is due four weeks to 31 days later."""
    assert 28 <= (due_date(received.isoformat()) - received).days <= 31


def test_what_is_due(store: Store) -> None:
    """The most urgent first, with the days left; answered ones are off the list; no proper day is due at once."""
    person = people.add_participant(store, "P01")
    late = add_request(store, person, "access", "2026-02-01")
    done = add_request(store, person, "rectify", "2026-02-10")
    soon = add_request(store, person, "restrict", "2026-02-20", "ved telefon")
    odd = add_request(store, person, "erase", "i går")
    answer_request(store, done, "2026-02-12", "sendt")
    found = due(store.project, date(2026, 3, 5))

    assert [(one.request.id, one.days_left) for one in found] == [(late, -4), (odd, 0), (soon, 15)]
    assert store.project.rights_requests[done].note == "sendt"
    answer_request(store, done, None)
    assert len(due(store.project, date(2026, 3, 5))) == 4
    remove_request(store, odd)
    assert len(due(store.project, date(2026, 3, 5))) == 3


def test_every_step_can_be_undone(store: Store) -> None:
    """Request, answer, consent and restriction are actions like others."""
    person = people.add_participant(store, "P01")
    request = add_request(store, person, "access", "2026-02-01")
    answer_request(store, request, "2026-02-03")
    set_consent(store, person, "given", "2026-01-20", "2", "på papir")
    set_restricted(store, person, restricted=True)
    set_restricted(store, person, restricted=True)
    record = store.project.participants[person]
    assert (record.consent, record.consent_date, record.consent_version) == ("given", "2026-01-20", "2")
    assert (record.consent_medium, record.restricted) == ("på papir", True)
    for _ in range(4):
        store.undo()

    assert store.project.participants[person].consent == "unknown"
    assert not store.project.participants[person].restricted
    assert list(store.project.rights_requests) == []
    assert store.undo_name == "add_participant"


def test_the_log_says_what_and_not_who(store: Store) -> None:
    """Lines for requests and restriction hold kind and day; no uuid, pseudonym or note of hers."""
    person = people.add_participant(store, "P01")
    request = add_request(store, person, "erase", "2026-02-01", "ringte fra Værøy")
    answer_request(store, request, "2026-02-03")
    set_restricted(store, person, restricted=True)
    said = json.dumps([entry.ids for entry in entries(store)])

    assert [entry.what for entry in entries(store)] == ["rights", "rights", "restricted"]
    assert not any(word in said for word in ("P01", "Værøy", store.project.participants[person].uuid))
    assert verify(store) is None


def test_who_has_not_consented(sample: Store) -> None:
    """Of an interview's participants, those whose consent is unknown or withdrawn; none once all have given it."""
    document = max(sample.project.documents, key=lambda d: len(sample.project.speakers.where("document", d.id))).id
    in_it = {s.participant for s in sample.project.speakers.where("document", document) if s.participant}
    for person in in_it:
        set_consent(sample, person, "given")
    assert without_consent(sample.project, document) == []
    first, *_ = sorted(in_it)
    set_consent(sample, first, "withdrawn", "2026-05-01")

    assert [person.id for person in without_consent(sample.project, document)] == [first]
