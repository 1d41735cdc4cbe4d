"""Settings changed in the window: the pages are made anew where they were."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.look.theme import Theme


def test_another_look_or_size_is_put_on_at_once(opened, qtbot, settings) -> None:
    """The pages are made anew where they were, and the settings stay in front."""
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
