"""A project without interviews: the middle of the window says how to begin."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.storage.actions.card import set_up_project
from annotator.storage.store import Store
from annotator.ui.commands import PAGES
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.shell.tab_order import stops
from annotator.ui.shell.window import Window
from annotator.ui.transcript.guidance import Guidance
from tests.conftest import PASSPHRASE, WEAK


@pytest.fixture
def guidance(opened_empty: Window) -> Guidance:
    """What stands in the middle of an empty project."""
    assert opened_empty.open is not None
    return opened_empty.open.workspace.text_page.pane.guidance


def test_interviews_are_added_from_the_middle(window, guidance, ask, qtbot, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The button asks for files and shows the preview; with the first interview the text stands there."""
    file = tmp_path / "Ny.txt"
    file.write_text("Vi satt ute, og det blåste.\n", encoding="utf-8")
    ask.files = [file]
    qtbot.mouseClick(guidance.add, Qt.MouseButton.LeftButton)
    [dialog] = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    dialog.go.click()

    qtbot.waitUntil(lambda: bool(window.open.store.project.documents))
    assert not guidance.isVisible()
    assert guidance.add.isHidden()
    assert guidance.sample.isHidden()


def test_the_focus_is_seen_on_every_empty_page(window, guidance, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Text, units, overview, notes …: where there is no row to go to, a button or field that shows it has the focus."""
    for page in PAGES:
        window.commands.actions[f"page.{page}"].trigger()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        held = QApplication.focusWidget()
        assert held is not None, page
        assert held.isVisible(), page
        assert held in list(stops(window)), page


def test_enter_adds_the_first_interview_and_the_text_gets_the_focus(window, guidance, ask, qtbot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    """As the project opens Enter asks for files; afterwards keys go to the text again."""
    file = tmp_path / "Ny.txt"
    file.write_text("Vi satt ute, og det blåste.\n", encoding="utf-8")
    ask.files = [file]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    [dialog] = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(window.open.store.project.documents))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.open.workspace.text_page.pane.view)
    assert window.open.workspace.text_page.pane.view.isVisible()


def test_the_sample_is_tried_from_the_middle(window, guidance, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The empty project is closed, and the sample stands in its place."""
    before = window.open.path
    qtbot.mouseClick(guidance.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.open is not None and window.open.path != before, timeout=30_000)

    assert len(window.open.store.project.documents) == 4


def test_an_empty_codebook_is_not_moved_sideways(window, unlock, qtbot, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Where a method's words for its levels are the longest, the buttons of the first code and theme are seen whole."""
    made = Store.create(tmp_path / "ipa.annotator", PASSPHRASE, WEAK)
    set_up_project(made, "A table in the street", "en", "ipa")
    made.close()
    window.show_unlock(made.path)
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)

    window.resize(1240, 780)
    codebook = window.open.workspace.text_page.codebook
    assert codebook.first_theme.isVisible()
    assert "experiential" in codebook.first_theme.text()
    assert codebook._empty.horizontalScrollBar().maximum() == 0
