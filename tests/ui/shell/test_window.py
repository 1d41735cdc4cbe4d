"""A project's life in the window: made, locked, unlocked, undone tomorrow, closed, restored."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.storage import backups
from annotator.storage.actions import coding, nodes, people
from annotator.storage.key import key_for, recovery_code
from annotator.storage.store import Store
from annotator.ui.shell.idle import IdleWatch
from annotator.ui.shell.new_project_page import NewProjectPage
from annotator.ui.shell.passphrase_sheet import PassphraseSheet
from annotator.ui.shell.recovery_page import RecoveryPage
from annotator.ui.shell.start_page import StartPage
from annotator.ui.shell.unlock_page import UnlockPage
from annotator.ui.shell.window import Window
from tests.ui.shell.conftest import PASSPHRASE

STRONG = "furu kano onkel vaffel tjern måke"


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


def test_the_window_never_shows_titles(window, qtbot) -> None:
    """Task bars and shared screens show the program's name alone."""
    make_project(window, qtbot)
    assert "Hemmelig" not in window.windowTitle()
    assert "prosjekt" not in window.windowTitle()
    window.lock()
    assert "project" not in window.page.accessibleName()


def test_a_wrong_passphrase_says_what_to_do(opened, unlock, qtbot) -> None:
    """It stays on the page, explains, and the right one still opens."""
    opened.lock()
    unlock("feil passord")
    page = opened.page
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    assert "does not open" in page.error.text()
    assert page.unlock.isEnabled()

    unlock("lyng og lav")
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    assert opened.open.store.is_open


def test_the_recovery_code_opens_too(opened, qtbot) -> None:
    """With or without hyphens, in small letters."""
    code = recovery_code(bytes(opened.open.store.key))
    opened.lock()
    page = opened.page
    qtbot.mouseClick(page._other, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.code, code.lower().replace("-", ""))
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    assert len(opened.open.store.project.documents) == 4


def test_undo_survives_closing(opened, unlock, qtbot) -> None:
    """What was coded before the project was closed is taken back after it is opened again."""
    store, path = opened.open.store, opened.open.path
    units = len(store.project.units)
    view = opened.open.workspace.text_page.pane.view
    view.setFocus()
    view.select_range(0, 40)
    qtbot.keyClick(view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(store.project.units) == units + 1)

    opened.close_to_start()
    assert isinstance(opened.page, StartPage)
    opened.show_unlock(path)
    unlock("lyng og lav")
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(opened.open.store.project.units) == units
    assert opened.commands.actions["edit.redo"].isEnabled()


def test_it_locks_itself_after_a_while(opened, settings, monkeypatch) -> None:
    """The clock on the wall counts, so a computer that slept is locked when it wakes."""
    settings.lock_minutes = 10
    monkeypatch.setattr(IdleWatch, "seconds", property(lambda self: 599.0))
    opened.idle.look()
    assert opened.open is not None
    monkeypatch.setattr(IdleWatch, "seconds", property(lambda self: 600.0))
    opened.idle.look()
    assert opened.open is None
    assert isinstance(opened.page, UnlockPage)


def test_a_key_counts_as_being_there(opened, qtbot) -> None:
    """Typing starts the idle time anew."""
    handle = opened.windowHandle()
    opened.idle._watch(handle)
    opened.idle._last -= 300
    qtbot.keyClick(handle, Qt.Key.Key_Shift)
    assert opened.idle.seconds < 60


def test_closing_backs_up_what_changed(opened, qtbot) -> None:
    """A changed project leaves a verified backup beside itself; an unchanged one leaves none."""
    path = opened.open.path
    opened.lock()
    assert backups.list_backups(path) == []

    store = Store.open(path, key_for(path, "lyng og lav"))
    from annotator.ui.shell.place import Place

    opened.enter(store, Place())
    opened.open.workspace.text_page.pane.view.select_range(0, 30)
    opened.commands.actions["code.idea"].trigger()
    opened.lock()
    assert len(backups.list_backups(path)) == 1


def test_a_damaged_file_offers_its_newest_backup(opened, unlock, ask, qtbot, tmp_path) -> None:
    """The damaged file stays as it is; the backup opens in its place."""
    path = opened.open.path
    opened.commands.actions["project.backup"].trigger()
    opened.lock()
    content = bytearray(path.read_bytes())
    content[4096 * 3 + 100] ^= 0xFF
    path.write_bytes(content)

    unlock("lyng og lav")
    page = opened.page
    qtbot.waitUntil(page._restore.isVisible, timeout=10_000)
    assert "damaged" in page.error.text()
    ask.saved = tmp_path / "restored.annotator"
    qtbot.mouseClick(page._restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.page is not page, timeout=10_000)
    unlock("lyng og lav")
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    assert opened.open.path == ask.saved
    assert path.read_bytes() == bytes(content)


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "empty"), (b"PK\x03\x04" + bytes(5000), "not an Annotator project"), (None, "not there")],
)
def test_files_that_are_no_projects_are_explained(window, unlock, qtbot, tmp_path, content, words) -> None:
    """Placeholder, foreign file, missing file: each its own sentence."""
    path = tmp_path / "x.annotator"
    if content is not None:
        path.write_bytes(content)
    window.show_unlock(path)
    unlock("whatever")
    page = window.page
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    assert words in page.error.text()


def test_an_open_file_says_so(opened, unlock, qtbot, tmp_path, settings, ask) -> None:
    """A second window is refused, and says why."""
    second = Window(settings, ask)
    qtbot.addWidget(second)
    second.show()
    second.show_unlock(opened.open.path)
    qtbot.keyClicks(second.page.passphrase, "lyng og lav")
    qtbot.keyClick(second.page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(second.page.error.isVisible, timeout=10_000)
    assert "already open" in second.page.error.text()


def test_the_passphrase_is_changed(opened, unlock, qtbot) -> None:
    """A new code is shown, the old passphrase no longer opens, the new one does."""
    opened.commands.actions["project.passphrase"].trigger()
    sheet = opened.page
    assert isinstance(sheet, PassphraseSheet)
    qtbot.keyClicks(sheet.old, "lyng og lav")
    qtbot.keyClicks(sheet.new._first, STRONG)
    qtbot.keyClicks(sheet.new._second, STRONG)
    qtbot.waitUntil(sheet.agree.isEnabled)
    qtbot.mouseClick(sheet.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(opened.page, RecoveryPage), timeout=10_000)
    opened.lock()
    unlock("lyng og lav")
    page = opened.page
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    unlock(STRONG)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    assert len(opened.open.store.project.documents) == 4


def test_the_sample_opens_in_one_click(window, qtbot, own_documents) -> None:
    """Made the first time, opened as it was left the second."""
    for _ in range(2):
        qtbot.mouseClick(window.page.cards[0], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.open is not None, timeout=30_000)
        assert len(window.open.store.project.documents) == 4
        window.close_to_start()
    assert len(list((own_documents / "Annotator").glob("*.annotator"))) == 1


def test_a_backup_is_restored_beside_the_project(opened, qtbot, ask, tmp_path) -> None:
    """The sheet counts what differs, and the restored file opens with the same key."""
    opened.commands.actions["project.backup"].trigger()
    key = bytes(opened.open.store.key)
    opened.open.workspace.text_page.pane.view.select_range(0, 30)
    opened.commands.actions["code.idea"].trigger()
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    sheet.list.setCurrentRow(0)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    texts = [sheet._table.itemAt(i).widget().text() for i in range(sheet._table.count())]
    assert texts[texts.index("Units and ideas") + 3] == "-1"  # the status line counts what is coded, without ideas

    ask.saved = tmp_path / "older.annotator"
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    assert not sheet.restore.isEnabled()  # being written, beside the window's own work
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    assert opened.focusWidget() is sheet.restore
    assert "older.annotator" in sheet._said.text()
    store = Store.open(ask.saved, key)
    assert len(store.project.units) == len(opened.open.store.project.units) - 1
    store.close()


def test_leaving_while_a_backup_is_written_out(opened, qtbot, ask, tmp_path) -> None:
    """It is written to its end, and nobody is told who is no longer there."""
    opened.commands.actions["project.backup"].trigger()
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    sheet.list.setCurrentRow(0)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    ask.saved = tmp_path / "older.annotator"
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    opened.sheets.back()
    qtbot.waitUntil(lambda: not opened.tasks.running, timeout=10_000)
    qtbot.waitUntil(lambda: not shiboken6.isValid(sheet), timeout=10_000)
    store = Store.open(ask.saved, bytes(opened.open.store.key))
    assert len(store.project.units) == len(opened.open.store.project.units)
    store.close()


def test_a_backup_that_cannot_be_restored_says_why(opened, qtbot, ask) -> None:
    """A file that is there already is not written over, and the sheet can be used again."""
    opened.commands.actions["project.backup"].trigger()
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    sheet.list.setCurrentRow(0)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    ask.saved = opened.open.path
    before = ask.saved.read_bytes()
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    assert "already" in sheet._said.text()
    assert ask.saved.read_bytes() == before


def test_a_backup_from_before_a_change_of_passphrase(opened, qtbot, ask, tmp_path) -> None:
    """It asks for the passphrase of that time, and opens with it; a backup under the new one is made at once."""
    opened.commands.actions["project.backup"].trigger()
    path = opened.open.path
    old = backups.list_backups(path)[-1]
    old.path.rename(old.path.with_name(f"{path.stem}.2026-01-02T030405.annotator"))
    opened.commands.actions["project.passphrase"].trigger()
    sheet = opened.page
    qtbot.keyClicks(sheet.old, "lyng og lav")
    qtbot.keyClicks(sheet.new._first, STRONG)
    qtbot.keyClicks(sheet.new._second, STRONG)
    qtbot.waitUntil(sheet.agree.isEnabled)
    qtbot.mouseClick(sheet.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(opened.page, RecoveryPage), timeout=10_000)
    opened.commands.actions["project.restore"].trigger()
    sheet = opened.page
    assert sheet.list.count() == 2

    sheet.list.setCurrentRow(1)
    qtbot.waitUntil(sheet.passphrase.isVisible, timeout=10_000)
    qtbot.keyClicks(sheet.passphrase, "lyng og lav")
    qtbot.keyClick(sheet.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    ask.saved = tmp_path / "older.annotator"
    qtbot.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.restore.isEnabled, timeout=10_000)
    store = Store.open(ask.saved, key_for(ask.saved, "lyng og lav"))
    assert len(store.project.documents) == 4
    store.close()


def test_history_leads_back(opened, qtbot) -> None:
    """Undoing back to an action undoes all that came after it, and can be redone."""
    store = opened.open.store
    view = opened.open.workspace.text_page.pane.view
    units = len(store.project.units)
    for start in (0, 50, 100):
        view.select_range(start, start + 30)
        opened.commands.actions["code.idea"].trigger()
    opened.commands.actions["project.history"].trigger()
    sheet = opened.page
    sheet.list.setCurrentRow(2)
    qtbot.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    assert len(store.project.units) == units + 1
    assert store.redo_name == "mark_idea"


def test_history_says_what_an_action_was_about(opened) -> None:
    """Codes and interview with every line, as they are called now, and the reason of a merge after its codes."""
    store = opened.open.store
    first, second = (node.id for node in list(store.project.nodes)[-2:])
    document = store.project.ordered_documents()[0]
    coding.code_range(store, document.id, 0, 30, first)
    coding.code_range(store, document.id, 40, 60, second)
    nodes.merge_nodes(store, [first], second, reason="says the same")
    nodes.update_node(store, second, name="Å være ny")
    store.undo()
    nodes.update_node(store, second, name="Å være helt ny")
    people.add_attribute(store, "Stilling")
    opened.commands.actions["project.history"].trigger()
    lines = [opened.page.list.item(row).text().split("    ")[1] for row in range(opened.page.list.count())]
    gone = store.project.nodes[first].name
    assert lines[:6] == [
        "New attribute – Stilling",
        "Renamed – Å være helt ny",
        "Undone – Renamed – Å være helt ny",
        "Renamed – Å være helt ny",
        f"Codes merged – {gone}, Å være helt ny – says the same",
        f"Coding – Å være helt ny · {document.title}",
    ]


def test_dropping_a_project_file_opens_it(window, qtbot, tmp_path, sample_file) -> None:
    """A .annotator file dropped on the first page is asked for its passphrase; other files are not taken."""
    from PySide6.QtCore import QMimeData, QPoint, QPointF, QUrl
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    path = tmp_path / "dropped.annotator"
    shutil.copy(sample_file, path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window.page, event)
    assert isinstance(window.page, UnlockPage)


def test_the_system_hands_over_a_file(opened, unlock, qtbot, tmp_path, sample_file) -> None:
    """A project handed over while another is open takes its place; the one that is open is left as it is."""
    before = opened.page
    opened.hand_over(tmp_path / "sample.annotator")
    assert opened.page is before

    other = tmp_path / "other.annotator"
    shutil.copy(sample_file, other)
    opened.hand_over(other)
    assert opened.open is None
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
    assert opened.open.path == other


def test_a_double_click_on_macos_arrives() -> None:
    """The event by which macOS hands a file over becomes the application's word of it."""
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from annotator.ui.app import make_application\n"
        "application = make_application()\n"
        "application.file_opened.connect(lambda path: print(path.name))\n"
        "QCoreApplication.sendEvent(application, QFileOpenEvent('/a/b/mine.annotator'))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout == "mine.annotator\n"


def test_another_look_or_size_is_put_on_at_once(opened, qtbot, settings) -> None:
    """The pages are made anew where they were, and the settings stay in front."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui.look.theme import Theme

    theme = Theme(QApplication.instance(), settings)
    theme.changed.connect(opened.remake)
    opened.open.workspace.show_page("chapter")
    before = opened.open.workspace
    opened.sheets.show_settings()
    sheet = opened.page
    settings.look = "dark"
    qtbot.waitUntil(lambda: opened.page is not sheet)

    assert opened.sheets.shows_settings
    assert opened.open.workspace is not before
    assert opened.open.workspace.page == "chapter"
    theme.deleteLater()


@pytest.mark.parametrize("with_project", [True, False])
def test_settings_go_on_where_they_were_changed(window, qtbot, settings, request, with_project) -> None:
    """Made anew in another look or language, the sheet has its focus on the same choice; without a project too."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui.look.theme import Theme

    if with_project:
        request.getfixturevalue("opened")
    theme = Theme(QApplication.instance(), settings)
    theme.changed.connect(window.remake)
    window.sheets.show_settings()
    for field in ("look", "language", "scale"):
        sheet = window.page
        choice = getattr(sheet, field)
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda sheet=sheet: window.page is not sheet)
        assert getattr(window.page, field).hasFocus()
    theme.deleteLater()
