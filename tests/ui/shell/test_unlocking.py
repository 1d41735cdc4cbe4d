"""What opens a project – passphrase, recovery code, a changed passphrase – and what is said when it does not open."""

import pytest
from PySide6.QtCore import Qt

from annotator.storage.key import recovery_code
from annotator.ui.shell.passphrase_sheet import PassphraseSheet
from annotator.ui.shell.recovery_page import RecoveryPage
from annotator.ui.shell.window import Window
from tests.ui.shell.conftest import STRONG


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


def test_a_code_that_does_not_open_is_said_to_be_a_code(opened, qtbot) -> None:
    """A typing mistake and an old code are told apart; the field is ready to be written anew, the right one opens."""
    code = recovery_code(bytes(opened.open.store.key))
    opened.lock()
    page = opened.page
    page._other.click()
    another = recovery_code(bytes(32))
    for wrong, words in ((code[:-1] + "!", "typing mistake"), (another, "recovery code does not open")):
        qtbot.keyClicks(page.code, wrong)
        qtbot.keyClick(page.code, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda words=words: words in page.error.text(), timeout=10_000)
        qtbot.waitUntil(page.code.hasFocus)
        assert page.code.selectedText() == wrong

    qtbot.keyClicks(page.code, code)
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)


def test_unlocking_by_its_button_leaves_the_focus_there(opened, qtbot) -> None:
    """While the key is worked out a second press does nothing: it went to Back, and left the page."""
    opened.activateWindow()
    opened.lock()
    page = opened.page
    qtbot.keyClicks(page.passphrase, "lyng og lav")
    page.unlock.setFocus()
    qtbot.keyClick(page.unlock, Qt.Key.Key_Space)

    assert page._busy.isVisible()
    assert page.unlock.hasFocus()
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)
