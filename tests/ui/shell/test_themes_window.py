"""Theme work in the window: its keys beside the window's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.theme_texts import uses
from annotator.ui.shell.window import Window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_the_page_is_reached_and_its_keys_are_its_own(opened: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Alt+9 shows it; Ctrl+Return in the list ticks a unit and puts none into the chapter."""
    assert opened.open is not None
    workspace, project = opened.open.workspace, opened.open.session.project
    opened.activateWindow()
    qtbot.keyClick(workspace.text_page.pane.view, Qt.Key.Key_9, ALT)
    assert workspace.page == "themes"
    page, quotes = workspace.pages["themes"], len(project.quotes)
    page.writing.show_kind("condensate")
    qtbot.keyClicks(page.writing.editor, "Jeg går alene.")
    qtbot.keyClick(page.writing.editor, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(page.units, Qt.Key.Key_Return, CTRL)

    assert uses(project, page.node, page.writing.kind) == {page.model.units[0]: [1]}
    assert len(project.quotes) == quotes


def test_going_back_to_the_text_from_a_unit(opened: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Return in the list of units shows the interview, the unit in focus."""
    assert opened.open is not None
    workspace = opened.open.workspace
    workspace.show_page("themes")
    page = workspace.pages["themes"]
    qtbot.keyClick(page.units, Qt.Key.Key_Return)

    assert workspace.page == "text"
    assert opened.open.session.unit == page.model.units[0]


def test_what_was_typed_is_stored_when_the_project_is_locked(opened: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """On the page of themes and in a card beside the text."""
    assert opened.open is not None
    workspace, store = opened.open.workspace, opened.open.session.store
    workspace.show_page("themes")
    page = workspace.pages["themes"]
    page.writing.show_kind("condensate")
    qtbot.keyClicks(page.writing.editor, "Halv")
    workspace.dispose()

    assert store.project.summary_of(page.node, page.writing.kind) == "Halv"


def test_condensations_are_shown_and_written_by_keys(opened: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """F9 shows them, ready to write; Ctrl+D goes to the card of the unit in focus; F9 again gives the text back."""
    assert opened.open is not None
    workspace, session = opened.open.workspace, opened.open.session
    opened.activateWindow()
    view, cards = workspace.text_page.pane.view, workspace.text_page.pane.condensations
    qtbot.keyClick(view, Qt.Key.Key_F9)
    assert cards.isVisible()
    assert any(card.hasFocus() for card in cards.cards.values())

    unit = list(cards.cards)[-1]
    view.setFocus()
    session.focus_unit(unit)
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    QApplication.processEvents()
    assert cards.cards[unit].hasFocus()
    qtbot.keyClick(cards.cards[unit], Qt.Key.Key_F9)
    assert not cards.isVisible()
    assert view.hasFocus()
