"""Where the focus is and what is meant, with real keys and the mouse in the whole window."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.storage.actions import coding
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.table import MatrixTable
from annotator.ui.shell.workspace import Workspace
from annotator.ui.transcript.view import TranscriptView
from tests.ui.shell.conftest import PASSPHRASE

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(opened) -> Workspace:  # type: ignore[no-untyped-def]
    """The open project, with the focus in its text and nothing chosen."""
    found = opened.open.workspace
    found._session.focus_unit(None)
    found.text_page.pane.view.setFocus()
    return found


@pytest.fixture
def view(workspace: Workspace) -> TranscriptView:
    """The text."""
    return workspace.text_page.pane.view


@pytest.fixture
def unit(workspace: Workspace, view: TranscriptView) -> int:
    """A coded unit of ten words at the beginning of the interview, in focus."""
    session = workspace._session
    words = session.project.flat(session.document).text.split(" ")
    node = workspace.recents.code_by_digit(1)
    made = coding.code_range(session.store, session.document, 0, len(" ".join(words[:10])), node)
    workspace.text_page.reader.activate(made, node)
    return made


def condensation(workspace: Workspace, unit: int) -> str:
    """What is stored in the first text of a unit."""
    project = workspace._session.project
    return project.column_text(unit, project.ordered_columns()[0].id)


def type_condensation(workspace: Workspace, view: TranscriptView, qtbot: Any, words: str) -> None:
    """Ctrl+D in the text, and write."""
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), words)
    workspace.text_page.inspector.flush()


def test_a_condensation_goes_to_the_unit_that_was_resized(workspace, view, unit, qtbot) -> None:
    """Its old words, selected before an end was dragged, do not become a unit of their own."""
    start, end = workspace._session.project.ranges_of(unit)[0]
    view.select_range(start, end)
    count = len(workspace._session.project.units)
    place = view.handle_places()[1]
    assert place is not None
    pressed = QPoint(round(place.x()), round(place.y() + 4))
    target = view.caret_place(end - 8)
    QTest.mousePress(view.viewport(), LEFT, pos=pressed)
    QTest.mouseMove(view.viewport(), QPoint(round(target.x()), round(target.y() + 4)))
    QTest.mouseRelease(view.viewport(), LEFT, pos=QPoint(round(target.x()), round(target.y() + 4)))
    assert workspace._session.project.ranges_of(unit)[0] != (start, end)
    assert view.selected_range() is None

    type_condensation(workspace, view, qtbot, "Kort")
    assert condensation(workspace, unit) == "Kort"
    assert len(workspace._session.project.units) == count


def test_words_within_the_unit_in_focus_mean_that_unit(workspace, view, unit, qtbot) -> None:
    """Ctrl+D and Ctrl+M write on it; no smaller unit is made."""
    start, end = workspace._session.project.ranges_of(unit)[0]
    count = len(workspace._session.project.units)
    view.select_range(start, end - 8)
    type_condensation(workspace, view, qtbot, "Kort")
    view.setFocus()
    view.select_range(start, end - 8)
    qtbot.keyClick(view, Qt.Key.Key_M, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Se her")
    workspace.text_page.inspector.flush()

    assert condensation(workspace, unit) == "Kort"
    assert [memo.text for memo in workspace._session.project.memos_on("unit", unit)] == ["Se her"]
    assert len(workspace._session.project.units) == count


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_M])
def test_nothing_written_leaves_no_unit(workspace, view, qtbot, key) -> None:
    """Esc goes back to the text; a unit made only to be written about is gone, and so is its step to undo."""
    store = workspace._session.store
    before, done = len(store.project.units), store.undo_name
    view.select_range(3, 40)
    qtbot.keyClick(view, key, CTRL)
    assert len(store.project.units) == before + 1
    assert not view.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert view.hasFocus()
    assert len(store.project.units) == before
    assert store.undo_name == done


def test_a_unit_with_something_written_stays(workspace, view, qtbot) -> None:
    """Esc stores the words and goes back to the text."""
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    unit = workspace._session.unit
    qtbot.keyClicks(QApplication.focusWidget(), "Kort")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert view.hasFocus()
    assert condensation(workspace, unit) == "Kort"


def test_undo_in_an_empty_field_goes_back_to_the_text(workspace, view, qtbot) -> None:
    """The unit that Ctrl+D made goes, with the field; the next key is the text's."""
    before = len(workspace._session.project.units)
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)

    assert len(workspace._session.project.units) == before
    assert view.hasFocus()


def test_undo_of_typing_keeps_the_field(workspace, view, unit, qtbot) -> None:
    """What she typed is taken back where she types."""
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Kort")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)

    assert condensation(workspace, unit) == ""
    assert field.hasFocus()


def test_a_lock_leaves_no_empty_unit(opened, workspace, view, qtbot) -> None:
    """Closing the project is leaving, too."""
    view.select_range(3, 40)
    before = len(workspace._session.project.units)
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    workspace.dispose()

    assert len(workspace._session.project.units) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_renaming_from_the_text_comes_back(workspace, view, unit, qtbot, key) -> None:
    """F2, a name, Enter or Esc: the focus is in the text as before."""
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert workspace.text_page.codebook.tree.isAncestorOf(editor)
    qtbot.keyClicks(editor, "Nytt navn")
    qtbot.keyClick(editor, key)
    qtbot.waitUntil(view.hasFocus)

    names = [node.name for node in workspace._session.project.nodes]
    assert ("Nytt navn" in names) == (key == Qt.Key.Key_Return)


def test_words_dropped_on_a_code_are_in_focus(workspace, view) -> None:
    """As when the code is dropped on the words."""
    session, tree = workspace._session, workspace.text_page.codebook.tree
    node = workspace.recents.code_by_digit(1)
    index = tree.model().indexes_of(node)[0]
    view.select_range(3, 40)
    mime = view.createMimeDataFromSelection()
    tree.scrollTo(index)
    place = QPointF(tree.visualRect(index).center())
    for kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
        event = QDropEvent(place, Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier, kind)
        QApplication.sendEvent(tree.viewport(), event)

    assert session.unit is not None
    assert session.project.ranges_of(session.unit) == [session.project.flat(session.document).trimmed(3, 40)]
    assert [label.node for label in session.project.labels_of(session.unit)] == [node]
    assert session.node == node


def test_correcting_says_so_until_it_is_done(workspace, view, qtbot) -> None:
    """A line stands above the text while she can type in it; Esc and the button end it, and nothing typed is lost."""
    bar = workspace.correcting
    assert bar.isHidden()
    for leave in (
        lambda: qtbot.keyClick(view, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(bar.button, LEFT),
        lambda: qtbot.keyClick(view, Qt.Key.Key_E, CTRL),
    ):
        qtbot.keyClick(view, Qt.Key.Key_E, CTRL)
        assert bar.isVisible()
        assert not view.isReadOnly()
        view.put_caret(0)
        qtbot.keyClicks(view, "x")
        leave()
        assert bar.isHidden()
        assert view.isReadOnly()
        assert view.hasFocus()
        assert not workspace._commands.actions["edit.correct"].isChecked()

    session = workspace._session
    assert session.project.flat(session.document).text.startswith("xxx")


def test_a_chosen_code_is_shown_and_a_clicked_coding_too(workspace, view, unit, qtbot) -> None:
    """The codebook's click shows the card while a unit is in focus; the text's shows the unit again."""
    inspector, tree = workspace.text_page.inspector, workspace.text_page.codebook.tree
    node = workspace._session.node
    assert inspector.unit_card.isVisible()
    tree.scrollTo(tree.currentIndex())
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(tree.currentIndex()).center())
    assert inspector.node_card.isVisible()
    assert inspector.node_card.node == node
    assert inspector.unit_card.isHidden()

    place = view.caret_place(4)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(place.x()), round(place.y() + 6)))
    assert inspector.unit_card.isVisible()
    assert inspector.unit_card.unit == unit
    assert inspector.node_card.isHidden()


def test_condensing_after_a_look_at_the_codebook(workspace, view, unit, qtbot) -> None:
    """Ctrl+D shows the unit again when a code's card stands there."""
    tree = workspace.text_page.codebook.tree
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(tree.currentIndex()).center())
    view.setFocus()
    type_condensation(workspace, view, qtbot, "Kort")

    assert condensation(workspace, unit) == "Kort"


def test_gutter_and_margin_are_level_with_the_text(workspace, view) -> None:
    """No border or padding of the look shifts the text against the speakers and brackets beside it."""
    pane = workspace.text_page.pane
    for focused in (view, workspace.text_page.codebook.tree):
        focused.setFocus()
        tops = {part.mapTo(pane, QPoint(0, 0)).y() for part in (view.viewport(), pane.gutter, pane.margin)}
        assert len(tops) == 1


def test_a_page_made_anew_behind_settings_begins_where_it_did(opened, qtbot) -> None:
    """The overview's table is filled when it is seen: it has the focus again, not the field above it."""
    qtbot.keyClick(opened, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), MatrixTable))

    opened.commands.actions["app.settings"].trigger()
    opened.use_language("nb")
    qtbot.waitUntil(lambda: opened.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), MatrixTable))


def test_a_project_opened_again_on_a_page_begins_there(opened, unlock, qtbot) -> None:
    """Locked on the overview and unlocked: the keys go to its table."""
    qtbot.keyClick(opened, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), MatrixTable))

    opened.lock()
    unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: opened.open is not None, timeout=10_000)

    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), MatrixTable))


def test_the_walls_frame_stays_when_the_wall_is_moved(opened, qtbot) -> None:
    """What is on the screen is moved along with it; the frame that shows the focus is not."""
    workspace = opened.open.workspace
    workspace.show_page("wall")
    view = workspace.pages["wall"].view
    view.setFocus()
    QTest.qWait(50)

    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 40)
    QTest.qWait(50)

    shown = opened.screen().grabWindow(opened.winId()).toImage()
    area = view.viewport().rect().translated(view.viewport().mapTo(opened, QPoint(0, 0)))
    line = [shown.pixelColor(x, area.center().y()) for x in range(area.left(), area.right() + 1)]
    assert [x for x, colour in enumerate(line) if colour == QColor(tokens(view).accent)] == [
        0,
        1,
        area.width() - 2,
        area.width() - 1,
    ]
