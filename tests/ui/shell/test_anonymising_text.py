"""Anonymising from the text: keys, the menu, and what the status line says."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from annotator.storage.key import Strength
from annotator.storage.linking_key import make_linking_key
from annotator.ui.privacy.open_key import open_key

WEAK = Strength(log2_kib=10, passes=1, lanes=1)


def desk_of(opened):  # type: ignore[no-untyped-def]
    """The desk of the open project."""
    return opened.open.workspace.privacy.text


def with_key(opened, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The linking key, made and open."""
    session = opened.open.session
    made = make_linking_key(session.store, tmp_path / "sample.annokey", "torv og tang", WEAK)
    open_key(session)._take(made)
    open_key(session).opened.emit()


def select(opened, words: str) -> tuple[int, int]:  # type: ignore[no-untyped-def]
    """Select words of the first interview."""
    session, view = opened.open.session, opened.open.workspace.text_page.pane.view
    document = session.project.ordered_documents()[0].id
    session.show_document(document)
    start = session.project.flat(document).text.index(words)
    view.setFocus()
    view.select_range(start, start + len(words))
    return start, start + len(words)


def text_of(opened) -> str:  # type: ignore[no-untyped-def]
    """The first interview."""
    project = opened.open.session.project
    return project.flat(project.ordered_documents()[0].id).text


def test_ctrl_r_replaces_here_and_bring_back_follows(opened, qtbot, tmp_path) -> None:
    """The box proposes, Enter writes at this place only; the menu at the place brings the original back."""
    with_key(opened, tmp_path)
    before = text_of(opened)
    start, _ = select(opened, "Tove")
    view = opened.open.workspace.text_page.pane.view
    qtbot.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    box = desk_of(opened).replacing.box
    qtbot.waitUntil(box.isVisible)
    assert box.kind.currentData() == "name"
    box.field.setText("Robin")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)

    assert text_of(opened) == before.replace("Tove", "Robin", 1)
    view.put_caret(start + 2)
    desk_of(opened).open_menu(QPoint(10, 10))
    names = {action.text(): action for action in desk_of(opened).menu.actions()}
    assert names["Show the original"].isEnabled()
    names["Bring back the original"].trigger()
    desk_of(opened).menu.close()
    assert text_of(opened) == before


def test_the_box_has_help(opened, qtbot, tmp_path) -> None:
    """A popup keeps every key to itself: F1 puts it away and opens the page beside the work; the selection stays."""
    with_key(opened, tmp_path)
    selected = select(opened, "Tove")
    view = opened.open.workspace.text_page.pane.view
    qtbot.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    box = desk_of(opened).replacing.box
    qtbot.waitUntil(box.field.hasFocus)
    qtbot.keyClick(box.field, Qt.Key.Key_F1)

    shown = opened.sheets.help_window
    assert shown.topic == "anonymising"
    assert shown.parentWidget() is opened
    assert not box.isVisible()
    assert view.selected_range() == selected
    shown.close()


def test_ctrl_enter_replaces_everywhere(opened, qtbot, tmp_path) -> None:
    """Every form of the name in all interviews."""
    with_key(opened, tmp_path)
    select(opened, "Tove")
    desk_of(opened).open_box()
    box = desk_of(opened).replacing.box
    box.field.setText("Robin")
    qtbot.keyClick(box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Tove" not in text_of(opened)


def test_without_the_key_the_original_is_not_shown(opened, qtbot, tmp_path) -> None:
    """The lines of the menu are there and say what is missing."""
    with_key(opened, tmp_path)
    start, _ = select(opened, "Tove")
    desk_of(opened).open_box()
    box = desk_of(opened).replacing.box
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    open_key(opened.open.session).close()
    opened.open.workspace.text_page.pane.view.put_caret(start + 1)
    desk_of(opened).open_menu(QPoint(10, 10))
    names = {action.text(): action for action in desk_of(opened).menu.actions()}
    assert not names["Show the original"].isEnabled()
    assert not names["Bring back the original"].isEnabled()
    desk_of(opened).menu.close()


def test_marks_are_made_cleared_and_removed(opened, ask, qtbot) -> None:
    """A key marks the selection; the menu clears it with a reason and takes it away."""
    start, end = select(opened, "Tove")
    view = opened.open.workspace.text_page.pane.view
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view, Qt.Key.Key_T, keys)
    project = opened.open.session.project
    (mark,) = project.marks
    first = project.flat(project.ordered_documents()[0].id).position(mark.turn, mark.at_from)
    assert (first, first + mark.at_to - mark.at_from, mark.kind) == (start, end, "third_person")

    view.put_caret(start + 1)
    ask.answers = ["Ingen kan kjenne henne igjen"]
    desk_of(opened).open_menu(QPoint(10, 10))
    names = {action.text(): action for action in desk_of(opened).menu.actions()}
    names["Clear the mark …"].trigger()
    assert next(iter(project.marks)).cleared
    names["Remove the mark"].trigger()
    desk_of(opened).menu.close()
    assert not len(project.marks)


def test_keeping_asks_for_a_reason(opened, qtbot) -> None:
    """The quick reasons are a menu at the caret; the place is kept, not the whole word."""
    select(opened, "Tove")
    desk_of(opened).keep()
    menu = desk_of(opened).replacing.menu
    menu.actions()[0].trigger()
    menu.close()
    (kept,) = (one for one in opened.open.session.project.kept if one.turn is not None)
    assert (kept.term, kept.category, kept.reason) == ("Tove", "name", "Known to everybody")


def test_the_menu_comes_with_the_key_too(opened, qtbot) -> None:
    """The menu key opens it at the caret; coding is in it as well."""
    select(opened, "Tove")
    view = opened.open.workspace.text_page.pane.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(view, event)
    texts = [action.text() for action in desk_of(opened).menu.actions() if action.text()]
    assert "Code the selection …" in texts
    assert "Replace these words …" in texts
    desk_of(opened).menu.close()


def test_a_leak_leads_to_its_term(opened, qtbot) -> None:
    """The workbench comes to the front with the term in its field."""
    opened.open.session.section_requested.emit("anonymise", "Tove")
    workspace = opened.open.workspace
    assert workspace.page == "privacy"
    section = workspace.pages["privacy"].section
    assert section.workbench.filter_field.text() == "Tove"
    qtbot.waitUntil(lambda: bool(section.workbench.model.rows))
    assert section.workbench.model.rows[0].title == "Tove"


def test_two_paragraphs_are_not_one_term(opened, qtbot) -> None:
    """What reaches over a paragraph's end is not replaced, and the line says why."""
    session, view = opened.open.session, opened.open.workspace.text_page.pane.view
    flat = session.project.flat(session.document)
    view.select_range(0, flat.starts[2])
    desk_of(opened).open_box()
    assert not desk_of(opened).replacing.box.isVisible()
