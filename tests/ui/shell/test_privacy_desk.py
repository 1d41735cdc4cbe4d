"""Privacy outside its page: the line above the text, the reminder at the bottom, and the end of a project."""

import sys
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.belongings import people_in
from annotator.storage import access_log
from annotator.storage.actions import consent, life
from annotator.storage.key import key_for
from annotator.storage.store import Store
from annotator.ui.faults import Faults
from annotator.ui.privacy.days import today
from annotator.ui.privacy.open_key import open_key
from annotator.ui.privacy.withdraw_sheet import WithdrawSheet
from annotator.ui.shell.passphrase_sheet import PassphraseSheet
from annotator.ui.shell.start_page import StartPage
from annotator.ui.shell.unlock_page import UnlockPage
from tests.ui.shell.conftest import PASSPHRASE


def in_front(opened) -> int:
    """Somebody who speaks in the interview in front."""
    session = opened.open.session
    return min(people_in(session.project, session.document))


def test_alt_7_brings_the_page(opened, qtbot) -> None:
    """From wherever she is; the arrow keys then go through the sections."""
    qtbot.keyClick(opened, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    page = opened.open.workspace.pages["privacy"]
    assert opened.open.workspace.page == "privacy"
    first = page.section
    qtbot.keyClick(page.list, Qt.Key.Key_Down)

    assert page.list.currentRow() == 1
    assert page.section is not first


def test_every_section_opens(opened) -> None:
    """Each is made when it is first chosen, and has a line of its own at the left."""
    opened.open.workspace.show_page("privacy")
    page = opened.open.workspace.pages["privacy"]
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        assert page.section.isVisible()
        assert page.list.state_of(page.list.item(row).data(Qt.ItemDataRole.UserRole))


def test_f2_among_the_names_edits_the_name(opened, qtbot, tmp_path) -> None:
    """It is the table's own there: a name typed after it never becomes that of a code."""
    workspace, session = opened.open.workspace, opened.open.session
    before = [node.name for node in session.project.nodes]
    workspace.show_page("privacy")
    workspace.pages["privacy"].show_section("key")
    with qtbot.waitSignal(open_key(session).opened, timeout=10_000):
        open_key(session).make(tmp_path / "other.annokey", "saft kvist brygge ulltøy")
    table = workspace.pages["privacy"].section.table
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Eva Eksempel")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.model().index(0, 1).data() == "Eva Eksempel")

    assert workspace.page == "privacy"
    assert [node.name for node in session.project.nodes] == before


def test_missing_consent_stands_above_the_text(opened, qtbot) -> None:
    """It leads to where consent is noted, and goes when it is; put away it stays away."""
    workspace, session = opened.open.workspace, opened.open.session
    bar = workspace.privacy.bar
    assert not bar.isVisible()
    person = in_front(opened)
    consent.set_consent(session.store, person, "unknown")
    assert bar.isVisible()
    assert bar.words.text().endswith("no consent is noted yet.")
    qtbot.mouseClick(bar.see, Qt.MouseButton.LeftButton)
    assert workspace.page == "privacy"
    assert workspace.pages["privacy"].section.card.participant == person
    workspace.show_page("text")
    qtbot.mouseClick(bar.close_bar, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    consent.set_restricted(session.store, person, True)
    assert "restricted" in bar.words.text()
    assert bar.isVisible()


def test_coding_a_restricted_interview_says_why_not(opened, ask, qtbot, monkeypatch) -> None:
    """One sentence that leads to where the restriction is lifted; the interview stays as it was."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    Faults(ask, opened)
    session = opened.open.session
    consent.set_restricted(session.store, in_front(opened), True)
    units = len(session.project.units)
    view = opened.open.workspace.text_page.pane.view
    view.setFocus()
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: bool(ask.told))

    assert "Consent and rights" in ask.told.pop()[1]
    assert len(session.project.units) == units


def test_the_reminder_leads_to_its_section(opened, qtbot) -> None:
    """A line at the bottom and nothing in the way; it goes when there is nothing to remember."""
    workspace, store = opened.open.workspace, opened.open.store
    assert not workspace.status.reminder.isVisible()
    day = (today() + timedelta(days=6)).isoformat()
    end = life.add_end_date(store, "approval", day)
    assert workspace.status.reminder.text().startswith("The project ends in 6 day")
    qtbot.mouseClick(workspace.status.reminder, Qt.MouseButton.LeftButton)
    assert workspace.pages["privacy"].section.accessibleName() == "Storage and end date"
    life.remove_end_date(store, end)

    assert not workspace.status.reminder.isVisible()


def test_a_reminder_is_there_when_the_project_opens(opened, unlock, qtbot) -> None:
    """Not only when something changes."""
    life.add_end_date(opened.open.store, "approval", (today() - timedelta(days=2)).isoformat())
    opened.lock()
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)

    assert opened.open.workspace.status.reminder.text().startswith("The project ended on")


def test_sections_reach_the_commands_of_the_window(opened, qtbot) -> None:
    """Passphrase and lock are the window's; the button that asks is thrown away by the lock."""
    opened.open.workspace.privacy.show_section("lock")
    section = opened.open.workspace.pages["privacy"].section
    qtbot.mouseClick(section.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(opened.page, PassphraseSheet))
    opened.sheets.back()
    opened.open.session.command_requested.emit("project.lock")
    qtbot.waitUntil(lambda: isinstance(opened.page, UnlockPage))

    assert opened.open is None


def test_a_lock_puts_a_sheet_of_the_page_away(opened, unlock, qtbot) -> None:
    """The preview of a withdrawal is not what she comes back to."""
    opened.open.workspace.privacy.show_section("rights")
    page = opened.open.workspace.pages["privacy"]
    qtbot.mouseClick(page.section.card.withdraw, Qt.MouseButton.LeftButton)
    assert isinstance(page.sheet, WithdrawSheet)
    opened.lock()
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)

    assert opened.open.workspace.page == "privacy"
    assert opened.open.workspace.pages["privacy"].sheet is None


def test_a_project_is_ended(opened, ask, qtbot, tmp_path, monkeypatch) -> None:
    """Step by step, then the statement: the file is closed first, and the log says that it ended."""
    from annotator.ui.privacy import closing_section

    monkeypatch.setattr(closing_section, "findings", lambda *_given, **_named: [])
    path = opened.open.path
    opened.open.workspace.privacy.show_section("closing")
    section = opened.open.workspace.pages["privacy"].section
    assert not section.finish.isEnabled()
    open_steps = {row.step.name: row for row in section.rows if row.step.state == "open"}
    assert set(open_steps) == {"residual", "history"}
    qtbot.mouseClick(open_steps["history"].button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(step(section, "residual").button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(section.finish.isEnabled, timeout=10_000)
    ask.saved = tmp_path / "statement"
    qtbot.mouseClick(section.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(opened.page, StartPage), timeout=10_000)
    qtbot.waitUntil(lambda: "statement.pdf" in opened.page._message.text(), timeout=10_000)
    assert opened.page._message.property("role") == "good"

    assert opened.open is None
    assert (tmp_path / "statement.pdf").read_bytes().startswith(b"%PDF")
    store = Store.open(path, key_for(path, PASSPHRASE))
    assert access_log.entries(store)[-1].what == "closed"
    store.close()


def test_tab_goes_through_the_steps_in_the_order_they_stand(opened, qtbot) -> None:
    """First what is left to do, then the statement; also when the steps are read anew."""
    opened.open.workspace.show_page("privacy")
    page = opened.open.workspace.pages["privacy"]
    page.show_section("closing")
    page.section.refresh()
    buttons = [made.button for made in page.section.rows if made.button is not None]
    qtbot.waitUntil(buttons[-1].isVisible)
    page.list.setFocus()
    for wanted in (*buttons, page.section.with_title):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted

    assert buttons


def test_a_step_leads_to_its_section(opened, qtbot) -> None:
    """A request that waits is answered where requests are."""
    consent.add_request(opened.open.store, in_front(opened), "access", today().isoformat())
    opened.open.workspace.privacy.show_section("closing")
    page = opened.open.workspace.pages["privacy"]
    qtbot.mouseClick(step(page.section, "requests").button, Qt.MouseButton.LeftButton)

    assert page.section.accessibleName() == "Consent and rights"


def step(section, name: str):
    """One of them."""
    return next(row for row in section.rows if row.step.name == name)
