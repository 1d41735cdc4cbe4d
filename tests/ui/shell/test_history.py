"""Undo and history: they reach over closing the project, lead back, and say what an action was about."""

from PySide6.QtCore import Qt

from annotator.storage.actions import coding, memos, nodes, people
from annotator.ui.shell.start_page import StartPage


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


def test_nothing_is_undone_behind_a_sheet(opened, qtbot) -> None:
    """With the settings in front nobody would see what goes; back at the work the same key takes it back."""
    store = opened.open.store
    memos.add_memo(store, "analysis", "En tanke.")
    written = len(store.project.memos)

    opened.commands.actions["app.settings"].trigger()
    qtbot.waitUntil(lambda: opened.sheets.shows_settings)
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(store.project.memos) == written

    opened.sheets.back()
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(store.project.memos) == written - 1


def test_nothing_is_marked_behind_a_sheet(opened, qtbot) -> None:
    """What was selected before the settings came stays as it was; the next interview leads out of them."""
    view, store = opened.open.workspace.text_page.pane.view, opened.open.store
    view.setFocus()
    view.select_range(0, 40)

    opened.commands.actions["app.settings"].trigger()
    qtbot.waitUntil(lambda: opened.sheets.shows_settings)
    opened.commands.actions["text.mark_third"].trigger()
    assert len(store.project.marks) == 0

    opened.commands.actions["text.next"].trigger()
    qtbot.waitUntil(lambda: opened.page is opened.open.workspace)
