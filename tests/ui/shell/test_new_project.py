"""A project made in the window: by typing, or the sample by one click; its title is shown nowhere else."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from annotator.ui.shell.new_project_page import NewProjectPage
from annotator.ui.shell.recovery_page import RecoveryPage
from annotator.ui.shell.unlock_page import UnlockPage
from annotator.ui.shell.window import Window
from tests.ui.shell.conftest import STRONG


def make_project(window: Window, qtbot) -> Path:  # type: ignore[no-untyped-def]
    """Make a project by typing and clicking, and keep the recovery code."""
    qtbot.mouseClick(window.page.cards[1], Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    page = window.page
    assert isinstance(page, NewProjectPage)
    qtbot.keyClicks(page.title, "Hemmelig tittel")
    first, second = page.passphrase._first, page.passphrase._second
    qtbot.keyClicks(first, STRONG)
    qtbot.keyClicks(second, STRONG)
    qtbot.waitUntil(page.make.isEnabled)
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage), timeout=10_000)
    qtbot.mouseClick(window.page.finish, Qt.MouseButton.LeftButton)
    assert window.open is not None
    return window.open.path


def test_a_project_is_made_locked_and_unlocked(window, qtbot, unlock) -> None:
    """From the first page to an open project, locked with a key and opened again at the same place."""
    path = make_project(window, qtbot)
    assert window.open.store.project.info.title == "Hemmelig tittel"

    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.open.workspace.page == "notes")
    store = window.open.store
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.open is None
    assert not store.is_open
    assert isinstance(window.page, UnlockPage)

    unlock(STRONG)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)
    assert window.open.path == path
    assert window.open.workspace.page == "notes"


def test_enter_right_after_the_last_letter_makes_the_project(window, qtbot) -> None:
    """The passphrase is measured a moment after typing; Enter does not come too early for it."""
    window.show_new()
    page = window.page
    qtbot.keyClicks(page.title, "Tittel")
    first, second = page.passphrase.findChildren(QLineEdit)
    qtbot.keyClicks(first, STRONG)
    qtbot.keyClicks(second, STRONG)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage), timeout=10_000)
    assert window.open is not None


def test_the_window_never_shows_titles(window, qtbot) -> None:
    """Task bars and shared screens show the program's name alone."""
    make_project(window, qtbot)
    assert "Hemmelig" not in window.windowTitle()
    assert "prosjekt" not in window.windowTitle()
    window.lock()
    assert "project" not in window.page.accessibleName()


def test_the_sample_opens_in_one_click(window, qtbot, own_documents) -> None:
    """Made the first time, opened as it was left the second."""
    for _ in range(2):
        qtbot.mouseClick(window.page.cards[0], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.open is not None, timeout=30_000)
        assert len(window.open.store.project.documents) == 4
        window.close_to_start()
    assert len(list((own_documents / "Annotator").glob("*.annotator"))) == 1


def test_a_second_press_makes_no_second_project(window, qtbot, own_documents) -> None:
    """While the key is worked out the button stays where it is; switched off, it sent the next press to Back."""
    window.activateWindow()
    window.show_new()
    page = window.page
    qtbot.keyClicks(page.title, "Prosjekt")
    for line in (page.passphrase._first, page.passphrase._second):
        qtbot.keyClicks(line, STRONG)
    qtbot.waitUntil(page.make.isEnabled)
    page.make.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        assert window.page is page
        assert page.make.hasFocus()
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)

    assert len(list(own_documents.rglob("*.annotator"))) == 1


def test_why_no_project_is_made_is_seen_in_a_low_window(window, ask, qtbot, tmp_path: Path) -> None:
    """Enter in the last field of a page that is higher than the window: the reason comes into sight, not below it."""
    window.resize(1200, 620)
    window.show_new()
    page = window.page
    ask.saved = tmp_path / "no folder" / "project.annotator"
    page.choose_place()
    qtbot.keyClicks(page.title, "Tittel")
    first, second = page.passphrase.findChildren(QLineEdit)
    qtbot.keyClicks(first, STRONG)
    qtbot.keyClicks(second, STRONG)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nothing can be written there" in page._error.text(), timeout=10_000)
    qtbot.waitUntil(lambda: page._error.visibleRegion().boundingRect().height() == page._error.height())


def test_what_is_open_stays_open_until_there_is_a_new_one(opened, qtbot) -> None:
    """Esc on the page of a new project leads back to the work, without a passphrase; making one closes the old one."""
    store = opened.open.store
    opened.show_new()
    page = opened.page
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert opened.page is opened.open.workspace
    assert opened.open.store is store

    opened.show_new()
    page = opened.page
    qtbot.keyClicks(page.title, "Et til")
    for line in (page.passphrase._first, page.passphrase._second):
        qtbot.keyClicks(line, STRONG)
    qtbot.waitUntil(page.make.isEnabled)
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.open is not None and opened.open.store is not store, timeout=10_000)

    assert not store.is_open
    assert opened.open.store.project.info.title == "Et til"
