"""Consent, restriction, requests and access, one participant at a time."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.restriction import frozen_documents
from annotator.storage import access_log
from annotator.storage.actions import coding, consent
from annotator.storage.errors import Restricted
from annotator.ui.messages import message
from annotator.ui.privacy.days import today
from annotator.ui.privacy.panel import PrivacyPanel
from annotator.ui.privacy.request_row import RequestRow
from annotator.ui.session import Session
from tests.ui.privacy.conftest import CannedAsk, click, person_called


@pytest.fixture
def rights(panel: PrivacyPanel) -> PrivacyPanel:
    """The section in front."""
    panel.show_section("rights")
    return panel


def test_consent_is_noted_from_the_keyboard(rights: PrivacyPanel, session: Session, qtbot) -> None:
    """Status, day, letter and medium are stored on leaving each field; a day is written as people write it."""
    person = person_called(session, "P02")
    rights.section.choose(person)
    card = rights.section.card
    card.status.setFocus()
    qtbot.keyClick(card.status, Qt.Key.Key_Down)
    for field, text in ((card.date, "5.3.2026"), (card.version, "Brev 2"), (card.medium, "På papir")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    found = session.project.participants[person]
    assert (found.consent_date, found.consent_version, found.consent_medium) == ("2026-03-05", "Brev 2", "På papir")
    assert session.store.undo_name == "set_consent"


def test_what_is_no_day_is_not_taken(rights: PrivacyPanel, session: Session, qtbot) -> None:
    """The field says how to write it, and what was stored stays."""
    card = rights.section.card
    card.date.setFocus()
    qtbot.keyClicks(card.date, "i fjor")
    qtbot.keyClick(card.date, Qt.Key.Key_Return)

    assert card.date.toolTip().startswith("This is not a date")
    assert session.project.participants[card.participant].consent_date is None


def test_going_to_somebody_else_stores_what_was_typed(rights: PrivacyPanel, session: Session, qtbot) -> None:
    """Nothing is lost by choosing another participant before the field was left."""
    first, second = person_called(session, "P01"), person_called(session, "P02")
    rights.section.choose(first)
    qtbot.keyClicks(rights.section.card.version, "Brev 1")
    rights.section.choose(second)

    assert session.project.participants[first].consent_version == "Brev 1"
    assert session.project.participants[second].consent_version == ""


def test_a_request_has_a_day_and_is_answered(rights: PrivacyPanel, session: Session, qtbot) -> None:
    """It stands in the list at the left until it is ticked off; the log says what kind, never whose."""
    person = person_called(session, "P03")
    rights.section.choose(person)
    new = rights.section.card.new_request
    new.received.show_day((today() - timedelta(days=40)).isoformat())
    click(qtbot, new.add)
    qtbot.waitUntil(lambda: bool(rights.section.card.findChildren(RequestRow)))
    rights._refresh()
    assert rights.list.state_of("rights").startswith("1 request")
    assert rights.list.state_of("rights").endswith("one overdue")
    assert rights.section.list.state_of(str(person)).startswith("Request due")
    before = rights.section.card.rows[0]
    before.answered.setFocus()
    qtbot.keyClick(before.answered, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: rights.section.card.rows[0] is not before)
    assert rights.section.card.rows[0].answered.hasFocus()

    requests = list(session.project.rights_requests)
    assert [(one.kind, one.answered) for one in requests] == [("access", today().isoformat())]
    assert [entry.ids for entry in access_log.entries(session.store)] == [
        {"kind": "access", "step": "received"},
        {"kind": "access", "step": "answered"},
    ]


def test_restriction_freezes_the_interview(rights: PrivacyPanel, session: Session, qtbot) -> None:
    """Coding it is refused with a sentence that leads back here; lifting it lets her go on."""
    person = person_called(session, "P01")
    rights.section.choose(person)
    rights.section.card.restricted.setFocus()
    qtbot.keyClick(rights.section.card.restricted, Qt.Key.Key_Space)
    document = min(frozen_documents(session.project))
    node = next(node.id for node in session.project.nodes if not node.binned)
    with pytest.raises(Restricted) as refused:
        coding.code_range(session.store, document, 0, 20, node)
    assert "Consent and rights" in message(refused.value).text
    qtbot.keyClick(rights.section.card.restricted, Qt.Key.Key_Space)

    assert not frozen_documents(session.project)
    assert coding.code_range(session.store, document, 0, 20, node) is not None


def test_access_is_given_as_two_files(
    rights: PrivacyPanel, session: Session, ask: CannedAsk, qtbot, tmp_path: Path
) -> None:
    """A document to read and a file for a machine, both by their fingerprint in the log."""
    ask.found_folder = tmp_path
    rights.section.choose(person_called(session, "P01"))
    click(qtbot, rights.section.card.access)

    data = json.loads((tmp_path / "access-P01.json").read_text(encoding="utf-8"))
    assert data["pseudonym"] == "P01"
    assert (tmp_path / "access-P01.docx").exists()
    assert rights.section._said.text().startswith("Saved: access-P01.docx, access-P01.json.")
    lines = [entry.what for entry in access_log.entries(session.store)]
    assert lines == ["rights", "exported", "exported"]


def test_changing_her_mind_writes_nothing(rights: PrivacyPanel, session: Session, qtbot) -> None:
    """No folder chosen: no file, and no line in the log."""
    click(qtbot, rights.section.card.access)

    assert access_log.entries(session.store) == []


def test_the_list_says_how_everybody_stands(rights: PrivacyPanel, session: Session) -> None:
    """What is missing is seen without choosing anybody."""
    first, second = person_called(session, "P01"), person_called(session, "P02")
    consent.set_consent(session.store, first, "unknown")
    consent.set_restricted(session.store, second, True)
    rights._refresh()

    assert rights.section.list.state_of(str(first)) == "Consent not noted"
    assert rights.section.list.state_of(str(second)) == "Restricted"
    assert rights.list.state_of("rights") == "Consent of 1 not noted"
