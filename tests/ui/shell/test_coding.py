"""The main job by keyboard in the whole window: select, code, condense, undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.storage.actions import coding


def test_space_opens_the_code_box_and_enter_codes(opened, qtbot) -> None:
    """A new name typed there becomes a code on the selection, and the text has the focus again."""
    workspace, store = opened.open.workspace, opened.open.store
    view = workspace.text_page.pane.view
    view.setFocus()
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    box = workspace.desk.box
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClicks(box.field, "En splitter ny kode")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    made = [node for node in store.project.nodes if node.name == "En splitter ny kode"]
    assert len(made) == 1
    assert store.undo_name == "code_with_new"
    assert opened.open.session.node == made[0].id
    assert opened.open.session.unit is not None


def test_digits_code_with_recent_codes(opened, qtbot) -> None:
    """And only while the transcript has the focus."""
    workspace, store = opened.open.workspace, opened.open.store
    view = workspace.text_page.pane.view
    node = workspace.recents.code_by_digit(2)
    view.setFocus()
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_2)
    unit = opened.open.session.unit
    assert [label.node for label in store.project.labels_of(unit)] == [node]

    count = len(store.history.done)
    workspace.text_page.codebook.filter.setFocus()
    qtbot.keyClicks(workspace.text_page.codebook.filter, "2")
    assert len(store.history.done) == count


def test_words_become_a_code(opened, qtbot) -> None:
    """Ctrl+I makes one code; the same words again give the same code."""
    store, session = opened.open.store, opened.open.session
    view = opened.open.workspace.text_page.pane.view
    view.setFocus()
    start = store.project.flat(session.document).text.index("hvordan havnet du")
    view.select_range(start, start + 17)
    qtbot.keyClick(view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    node = session.node
    assert store.project.nodes[node].name == "hvordan havnet du"
    view.select_range(start, start + 17)
    qtbot.keyClick(view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert session.node == node


def test_delete_and_undo(opened, qtbot) -> None:
    """Del takes the code in focus away, Ctrl+Z brings it back and shows it."""
    store, session = opened.open.store, opened.open.session
    view = opened.open.workspace.text_page.pane.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    unit = session.unit
    assert unit is not None
    before = len(store.project.labels)
    units = len(store.project.units)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert (len(store.project.labels), len(store.project.units)) != (before, units)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (len(store.project.labels), len(store.project.units)) == (before, units)


def test_delete_after_redo_takes_what_stands_out(opened, qtbot) -> None:
    """The unit that redo shows goes, not a smaller one that begins at the same place."""
    store, session = opened.open.store, opened.open.session
    view = opened.open.workspace.text_page.pane.view
    node = opened.open.workspace.recents.code_by_digit(1)
    smaller = coding.code_range(store, session.document, 3, 12, node)
    view.setFocus()
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_1)
    larger = session.unit
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert larger in store.project.units

    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert larger not in store.project.units
    assert smaller in store.project.units


def test_the_highlighter_codes_each_selection(opened, qtbot) -> None:
    """H, then every selection made with the mouse gets the chosen code."""
    workspace, store = opened.open.workspace, opened.open.store
    view = workspace.text_page.pane.view
    node = workspace.recents.code_by_digit(1)
    opened.open.session.focus_node(node)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert workspace.desk.highlighting
    view.select_range(3, 40)
    view.selection_finished.emit(3, 40)
    assert store.undo_name == "code"
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert not workspace.desk.highlighting


def test_escape_puts_the_highlighter_down(opened, qtbot) -> None:
    """A selection made afterwards is only a selection, and the menu's tick is gone."""
    workspace, store = opened.open.workspace, opened.open.store
    view, action = workspace.text_page.pane.view, opened.commands.actions["code.highlighter"]
    opened.open.session.focus_node(workspace.recents.code_by_digit(1))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert action.isChecked()
    units = len(store.project.units)
    qtbot.keyClick(view, Qt.Key.Key_Escape)

    view.select_range(3, 40)
    view._finish_selection()
    assert len(store.project.units) == units
    assert not action.isChecked()
    assert not workspace.desk.highlighting


def test_condensing_a_selection(opened, qtbot) -> None:
    """Ctrl+D on bare text makes a unit and puts the caret into its condensation."""
    store, session = opened.open.store, opened.open.session
    view = opened.open.workspace.text_page.pane.view
    view.setFocus()
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    unit = session.unit
    assert store.project.units[unit].status == "idea"
    focused = QApplication.focusWidget()
    qtbot.keyClicks(focused, "Kort sagt")
    opened.open.workspace.text_page.inspector.flush()
    column = store.project.ordered_columns()[0]
    assert store.project.column_text(unit, column.id) == "Kort sagt"


def test_correcting_moves_no_code(opened, qtbot) -> None:
    """Ctrl+E lets her type; the codes stay on their words, and plain letters are letters again."""
    store, session = opened.open.store, opened.open.session
    view = opened.open.workspace.text_page.pane.view
    unit = next(u for u in store.project.units if u.document == session.document)
    words = store.project.text_of(unit.id)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    view.put_caret(0)
    qtbot.keyClicks(view, "Hk ")
    view.flush()
    assert store.project.flat(session.document).text.startswith("Hk ")
    assert store.project.text_of(unit.id) == words
    assert not opened.open.workspace.desk.highlighting


def test_a_hint_instead_of_nothing(opened, qtbot) -> None:
    """A key that needs a selection says so."""
    workspace = opened.open.workspace
    opened.open.session.focus_unit(None)
    view = workspace.text_page.pane.view
    view.setFocus()
    view.put_caret(0)
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert workspace.status.said == "Select some text first."


def test_two_units_become_one_and_one_becomes_two(opened, qtbot) -> None:
    """Ctrl+Shift+M merges with the next unit of the interview, Ctrl+Shift+K splits at the caret; both can be undone."""
    workspace, store, session = opened.open.workspace, opened.open.store, opened.open.session
    view = workspace.text_page.pane.view
    view.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    code = next(node.id for node in store.project.nodes)
    first = coding.code_range(store, session.document, 0, 20, code)
    coding.code_range(store, session.document, 25, 40, code)
    before = len(store.project.units)
    workspace.text_page.reader.activate(first, code)
    qtbot.keyClick(view, Qt.Key.Key_M, keys)
    assert len(store.project.units) == before - 1

    view.put_caret(store.project.ranges_of(first)[0][0] + 8)
    workspace.text_page.reader.activate(first, code)
    qtbot.keyClick(view, Qt.Key.Key_K, keys)
    assert len(store.project.units) == before
    assert store.undo_name == "split_unit"
    store.undo()
    store.undo()
    assert len(store.project.units) == before


def test_the_next_interview_is_one_key_away(opened, qtbot) -> None:
    """Ctrl+PgDown and Ctrl+PgUp go through the interviews from any page, stop at the ends, and put the caret in the
    text."""
    session, view = opened.open.session, opened.open.workspace.text_page.pane.view
    order = [document.id for document in session.project.ordered_documents()]
    session.show_document(order[0])
    opened.open.workspace.show_page("units")
    for expected in (*order[1:], order[-1]):
        qtbot.keyClick(opened, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert session.document == expected
    assert opened.open.workspace.page == "text"
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert session.document == order[-2]


def test_enter_on_a_code_goes_into_its_definition(opened, qtbot) -> None:
    """From the tree to the definition and, two steps back, to the level: no mouse is needed for either."""
    page = opened.open.workspace.text_page
    tree = page.codebook.tree
    opened.commands.actions["code.find"].trigger()
    qtbot.keyClick(page.codebook.filter, Qt.Key.Key_Down)
    qtbot.waitUntil(tree.hasFocus)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    card = page.inspector.node_card
    qtbot.waitUntil(card.texts["definition"].hasFocus)
    assert card.node == tree.node


def test_the_code_found_by_keys_is_shown_over_a_unit(opened, qtbot) -> None:
    """From the filter straight to a code: the right side tells of it, not of the unit she had chosen before, also when
    it is the code she had chosen last."""
    page, session = opened.open.workspace.text_page, opened.open.session
    inspector, tree, find = page.inspector, page.codebook.tree, page.codebook.filter
    for _ in range(2):
        qtbot.keyClick(opened, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert inspector.unit_card.isVisible()
        opened.commands.actions["code.find"].trigger()
        qtbot.keyClick(find, Qt.Key.Key_Down)
        assert inspector.node_card.isVisible()
        assert inspector.node_card.node == tree.node == session.node
        page.pane.view.setFocus()


def test_keys_in_a_text_never_code_a_unit_of_another(opened, qtbot) -> None:
    """A unit of another interview was in focus on the page of themes: with the caret in a text, it is not meant."""
    session, workspace = opened.open.session, opened.open.workspace
    here, there = session.project.ordered_documents()[:2]
    session.show_document(here.id)
    view = workspace.text_page.pane.view
    other = next(unit.id for unit in session.project.units.where("document", there.id))
    before = [label.node for label in session.project.labels_of(other)]
    session.focus_unit(other)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.put_caret(0)
    node = next(node.id for node in session.project.nodes if node.id not in before)
    workspace.desk.code(node)
    assert [label.node for label in session.project.labels_of(other)] == before


def test_arrows_walk_the_codes_and_stay_there(opened, qtbot) -> None:
    """The card beside shows each code; the focus had jumped into its definition at the first key."""
    page = opened.open.workspace.text_page
    tree = page.codebook.tree
    tree.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert tree.hasFocus()
        assert page.inspector.node_card.node == tree.node
        seen.append(tree.node)
    assert len(set(seen)) == 3
