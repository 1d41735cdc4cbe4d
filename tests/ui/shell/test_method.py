"""The method in the window: chosen with a new project, and a page of its own."""

from PySide6.QtCore import Qt

from annotator.ui.shell.new_project_page import NewProjectPage
from annotator.ui.shell.recovery_page import RecoveryPage
from tests.ui.shell.conftest import STRONG


def test_a_new_project_follows_the_method_chosen(window, qtbot) -> None:
    """Its sentence stands below the choice, and its levels are there from the start."""
    qtbot.mouseClick(window.page.cards[1], Qt.MouseButton.LeftButton)
    page = window.page
    assert isinstance(page, NewProjectPage)
    assert page.method.currentData() == "free"
    page.method.showPopup()
    assert page.method.view().verticalScrollBar().maximum() == 0, "every method is seen at once"
    page.method.hidePopup()
    page.method.setCurrentIndex(page.method.findData("stc"))
    assert "Malterud" in page.method.accessibleDescription()
    qtbot.keyClicks(page.title, "Ny")
    qtbot.keyClicks(page.passphrase._first, STRONG)
    qtbot.keyClicks(page.passphrase._second, STRONG)
    qtbot.waitUntil(page.make.isEnabled)
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage), timeout=10_000)
    qtbot.mouseClick(window.page.finish, Qt.MouseButton.LeftButton)

    project = window.open.store.project
    assert project.info.method == "stc"
    assert {layer.slot for layer in project.layers} == {"code", "group", "theme"}


def test_its_page_has_a_key_and_leads_to_a_memo(opened, qtbot) -> None:
    """F8 opens it; a question begins a memo, and the caret stands in it."""
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    workspace = opened.open.workspace
    assert workspace.page == "method"
    page = workspace.pages["method"]
    page.show_section("decisions")
    qtbot.keyClick(page.section.buttons["role"], Qt.Key.Key_Return)

    assert workspace.page == "notes"
    qtbot.keyClicks(opened.focusWidget(), "Jeg kjenner feltet.")
    workspace.pages["notes"].flush()
    memo = max(opened.open.store.project.memos, key=lambda memo: memo.id)
    assert memo.kind == "reflexive"
    assert "Jeg kjenner feltet." in memo.text
    assert memo.text.startswith("My part in it")
