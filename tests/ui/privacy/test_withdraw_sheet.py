"""Withdrawal in the window: everything is shown first, her own texts are hers to decide on, and then it is for good."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from annotator.domain.review import MEMBER_LEVEL
from annotator.storage import access_log
from annotator.storage.actions import memos
from annotator.storage.backups import back_up, list_backups
from annotator.storage.errors import DiskFull
from annotator.storage.recordings import attach, recordings
from annotator.storage.shares import Sent, record_share
from annotator.ui.privacy import withdraw_sheet
from annotator.ui.privacy.open_key import OpenKey
from annotator.ui.privacy.panel import PrivacyPanel
from annotator.ui.privacy.withdraw_sheet import WithdrawSheet
from annotator.ui.session import Session
from tests.ui.privacy.conftest import click, person_called


def opened(panel: PrivacyPanel, session: Session, qtbot, pseudonym: str = "P01") -> WithdrawSheet:
    """The sheet, by its button."""
    panel.show_section("rights")
    panel.section.choose(person_called(session, pseudonym))
    click(qtbot, panel.section.card.withdraw)
    assert isinstance(panel.sheet, WithdrawSheet)
    return panel.sheet


def texts(sheet: WithdrawSheet) -> str:
    """All that the sheet says."""
    QApplication.processEvents()  # what was put into a layout is shown by it
    return "\n".join(found.text() for found in sheet.findChildren(QLabel) if found.isVisible())


def test_all_is_shown_and_nothing_changed(panel: PrivacyPanel, session: Session, qtbot) -> None:
    """Interview, words, codes that lose support, backups; leaving it leaves the project as it was."""
    back_up(session.store)
    words = len(session.project.turns)
    sheet = opened(panel, session, qtbot)
    said = texts(sheet)
    assert "the whole interview “Intervju 1”" in said
    assert "1 backup" in said
    assert "loses" in said
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert panel.sheet is None
    assert len(session.project.turns) == words
    assert access_log.entries(session.store) == []


def test_it_waits_for_the_pseudonym(panel: PrivacyPanel, session: Session, qtbot) -> None:
    """Another one will not do."""
    sheet = opened(panel, session, qtbot)
    qtbot.keyClicks(sheet.word, "P02")
    qtbot.keyClick(sheet.word, Qt.Key.Key_Return)
    assert not sheet.agree.isEnabled()

    assert person_called(session, "P01")


def test_ticks_decide_on_her_own_texts(panel: PrivacyPanel, session: Session, qtbot) -> None:
    """A ticked text loses its sentence, an unticked one stays; undo ends here, older backups are gone."""
    kept = memos.add_memo(session.store, "P01 overrasket meg. Resten er mitt.", "analysis")
    gone = memos.add_memo(session.store, "P01 igjen. Bare dette blir.", "analysis")
    back_up(session.store)
    old = list_backups(session.store.path)
    sheet = opened(panel, session, qtbot)
    box = next(box for box in sheet.boxes if box.passage.key == ("memo", kept, "text"))
    assert box.out.isChecked()
    box.out.setFocus()
    qtbot.keyClick(box.out, Qt.Key.Key_Space)
    qtbot.keyClicks(sheet.word, "P01")
    qtbot.keyClick(sheet.word, Qt.Key.Key_Return)

    assert session.project.memos[kept].text == "P01 overrasket meg. Resten er mitt."
    assert session.project.memos[gone].text == "Bare dette blir."
    assert session.project.participants.first("pseudonym", "P01") is None
    assert session.store.undo_name is None
    assert len(list_backups(session.store.path)) == 1
    assert "It is done" in texts(sheet)
    assert [entry.what for entry in access_log.entries(session.store)] == ["erased"]
    assert old


def test_the_keyboard_goes_past_all_ticks_at_once(panel: PrivacyPanel, session: Session, qtbot) -> None:
    """Down goes from one of her texts to the next, however many; Tab goes on to what comes after them."""
    sheet = opened(panel, session, qtbot, "P02")
    first, second = (box.out for box in sheet.boxes[:2])
    panel.window().activateWindow()
    first.setFocus()
    qtbot.waitUntil(lambda: first.height() > 0)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.waitUntil(second.hasFocus)
    assert not second.visibleRegion().isEmpty()
    was = second.isChecked()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert second.isChecked() is not was
    assert first.isChecked()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    qtbot.waitUntil(sheet.more.hasFocus)
    qtbot.keyClick(sheet.more, Qt.Key.Key_Tab)
    qtbot.waitUntil(sheet.word.hasFocus)
    qtbot.keyClick(sheet.word, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(sheet.more, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(second.hasFocus)

    assert len(sheet.boxes) > 10


def test_only_shares_that_may_hold_her_words_are_counted(panel: PrivacyPanel, session: Session, qtbot) -> None:
    """A member check holds one person's words alone: nobody else need delete it."""
    for level, recipient in ((3, "Veileder"), (MEMBER_LEVEL, "P01"), (MEMBER_LEVEL, "P02")):
        uuid = f"{level}{recipient}"
        record_share(session.store, Sent(uuid, "2026-11-27T10:00:00", level, recipient, "0" * 64, {}))
    sheet = opened(panel, session, qtbot, "P02")

    assert "2 shares you sent out" in texts(sheet)


def test_single_words_are_shown_when_asked_for(panel: PrivacyPanel, session: Session, qtbot) -> None:
    """They are many and seldom tell of anybody: one line stands for them, and they are not ticked."""
    sheet = opened(panel, session, qtbot)
    before = len(sheet.boxes)
    qtbot.keyClick(sheet.more, Qt.Key.Key_Space)

    assert len(sheet.boxes) > before
    assert not any(box.out.isChecked() for box in sheet.boxes[before:])


def test_the_linking_key_forgets_as_well(panel: PrivacyPanel, session: Session, key: OpenKey, qtbot) -> None:
    """Open, it loses name and contact; closed, the sheet says that they would stay."""
    assert key.key is not None
    uuid = session.project.participants[person_called(session, "P01")].uuid
    key.key.set_person(uuid, name="Eva Eksempel")
    sheet = opened(panel, session, qtbot)
    assert "removed from the linking key as well" in texts(sheet)
    qtbot.keyClicks(sheet.word, "P01")
    qtbot.keyClick(sheet.word, Qt.Key.Key_Return)
    assert uuid not in key.key.persons()
    key.close()

    assert "The linking key is closed" in texts(opened(panel, session, qtbot, "P02"))


def test_backups_that_cannot_be_cleaned_are_said(
    panel: PrivacyPanel, session: Session, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words are gone all the same, and the rest is tried again at the next opening."""
    real = withdraw_sheet.erase

    def full_disk(*given: object) -> None:
        real(*given)  # type: ignore[arg-type]
        raise DiskFull(session.store.path)

    monkeypatch.setattr(withdraw_sheet, "erase", full_disk)
    sheet = opened(panel, session, qtbot)
    qtbot.keyClicks(sheet.word, "P01")
    click(qtbot, sheet.agree)

    assert "It is tried again each time the project is opened" in texts(sheet)


def test_the_text_page_forgets_the_interview(panel: PrivacyPanel, session: Session, qtbot) -> None:
    """The interview that was in front is no longer shown."""
    person = person_called(session, "P01")
    speaker = session.project.speakers.first("participant", person)
    assert speaker is not None
    session.show_document(speaker.document)
    sheet = opened(panel, session, qtbot)
    qtbot.keyClicks(sheet.word, "P01")
    click(qtbot, sheet.agree)

    assert session.document is None


def test_the_recording_goes_too(panel: PrivacyPanel, session: Session, tmp_path: Path, qtbot) -> None:
    """It is told beforehand which file is overwritten, and afterwards there is none."""
    sound = tmp_path / "opptak.mp3"
    sound.write_bytes(b"lyd")
    document = session.project.documents.first("title", "Intervju 1")
    assert document is not None
    attach(session.store, document.uuid, sound)
    sheet = opened(panel, session, qtbot)
    assert f"the file {sound} is overwritten and deleted" in texts(sheet)
    assert sound.exists()
    qtbot.keyClicks(sheet.word, "P01")
    click(qtbot, sheet.agree)

    assert not sound.exists()
    assert recordings(session.store) == []
