"""A second coding in the whole window: the first is put away, the keys are the same, and the differences come after."""

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.domain.comparing import compare
from annotator.domain.drawing import IDEA_NODE
from annotator.domain.passes import running
from annotator.storage.actions import passes
from annotator.ui.shell.window import Window

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def second(opened: Window, qtbot) -> Window:  # type: ignore[no-untyped-def]
    """A second coding begun by its button on the page Method; the text has the focus."""
    opened.activateWindow()
    workspace = opened.open.workspace
    workspace.show_page("method")
    page = workspace.pages["method"]
    page.show_section("second")
    qtbot.mouseClick(page.section.begin, Qt.MouseButton.LeftButton)
    assert workspace.page == "text"
    workspace.text_page.pane.view.setFocus()
    return opened


def codings(window: Window):
    """What the text shows."""
    return window.open.workspace.text_page.pane.view.shown.codings.codings


def items(window: Window):
    """What the second coding holds."""
    return sorted(window.open.store.project.review_items, key=lambda item: item.id)


def test_the_first_coding_is_put_away(second) -> None:
    """No coding is drawn, no unit comes into focus, no extracts stand beside the text; the strip says so."""
    workspace, session = second.open.workspace, second.open.session
    assert codings(second) == []
    assert workspace.second.strip.isVisible()
    assert "Coding 2" in workspace.second.strip.words.text()

    session.jump_to_unit(next(iter(session.project.units)).id)
    assert session.unit is None
    assert workspace.text_page.inspector.unit_card.isHidden()
    assert not workspace.text_page.right.isTabVisible(1)
    assert not second.commands.actions["code.golden"].isEnabled()


def test_places_may_be_shown_without_codes(second, qtbot) -> None:
    """Her choice, by the pill in the strip; they cannot be deleted."""
    workspace, project = second.open.workspace, second.open.store.project
    workspace.second.strip.places.setFocus()
    qtbot.keyClick(workspace.second.strip.places, Qt.Key.Key_Space)
    shown = codings(second)
    assert shown
    assert {coding.node for coding in shown} == {IDEA_NODE}
    margin = workspace.text_page.pane.margin
    assert {margin.text_of(coding) for coding in shown} == {"Uncoded highlight"}

    units, view = len(project.units), workspace.text_page.pane.view
    view.put_caret(shown[0].start + 1)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert len(project.units) == units


def test_space_codes_into_the_second_coding(second, qtbot) -> None:
    """A code of the codebook is given, drawn and named; no unit and no label is made. Again it is ticked, and goes."""
    workspace, project = second.open.workspace, second.open.store.project
    view, box = workspace.text_page.pane.view, workspace.second.box
    node = next(n for n in project.nodes if not n.binned)
    before = (len(project.units), len(project.labels))
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClicks(box.field, node.name)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    (item,) = items(second)

    assert (len(project.units), len(project.labels)) == before
    assert [(coding.unit, coding.node) for coding in codings(second)] == [(-item.id, node.id)]
    assert "1 code" in workspace.second.strip.words.text()
    assert second.open.store.undo_name == "code_again"

    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClicks(box.field, node.name)
    assert box.list.row().checked
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert items(second) == []


def test_a_new_code_is_made_in_the_codebook(second, qtbot) -> None:
    """Both codings share it."""
    workspace, project = second.open.workspace, second.open.store.project
    view, box = workspace.text_page.pane.view, workspace.second.box
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClicks(box.field, "Uro før vakt")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    made = next(node for node in project.nodes if node.name == "Uro før vakt")

    assert [item.node_uuid for item in items(second)] == [made.uuid]
    assert [coding.node for coding in codings(second)] == [made.id]


def test_the_other_keys_are_the_same(second, qtbot) -> None:
    """A digit, the last code, the words themselves, a mark, and Delete."""
    workspace, project = second.open.workspace, second.open.store.project
    view = workspace.text_page.pane.view
    units = len(project.units)
    for place, key, modifier in (
        ((3, 20), Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier),
        ((22, 40), Qt.Key.Key_L, CONTROL),
        ((50, 70), Qt.Key.Key_I, CONTROL),
        ((80, 95), Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier),
    ):
        view.select_range(*place)
        qtbot.keyClick(view, key, modifier)
    digit, last, words, mark = items(second)
    second_code = project.nodes[workspace.recents.code_by_digit(2)].uuid
    assert (digit.node_uuid, last.node_uuid) == (second_code, second_code)
    assert project.nodes.first("uuid", words.node_uuid).name == " ".join(words.quoted.split())
    assert mark.node_uuid == ""

    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert len(items(second)) == 3
    assert len(project.units) == units


def test_undo_takes_back_what_was_given_and_then_the_beginning(second, qtbot) -> None:
    """With the beginning undone the first coding stands in the text again, with its keys."""
    workspace, project = second.open.workspace, second.open.store.project
    view = workspace.text_page.pane.view
    view.select_range(3, 20)
    qtbot.keyClick(view, Qt.Key.Key_2)
    for _ in range(2):
        qtbot.keyClick(second, Qt.Key.Key_Z, CONTROL)
    assert running(project) is None
    assert workspace.second.strip.isHidden()
    assert list(codings(second)) == list(project.codings(second.open.session.document).codings)

    view.select_range(3, 20)
    qtbot.keyClick(view, Qt.Key.Key_2)
    assert second.open.session.unit in project.units
    assert workspace.text_page.right.isTabVisible(1)


def test_a_code_dropped_on_the_text_goes_the_same_way(second) -> None:
    """And words dropped on a code."""
    project, view = second.open.store.project, second.open.workspace.text_page.pane.view
    node, units = next(n.id for n in project.nodes if not n.binned), len(project.units)
    view.code_dropped.emit(node, 3, 20)

    assert len(project.units) == units
    assert [coding.node for coding in codings(second)] == [node]


def test_ending_leads_to_the_differences(second, qtbot) -> None:
    """The button in the strip; A takes a code over, D lets the first stand, undo brings the question back."""
    workspace, project = second.open.workspace, second.open.store.project
    unit = next(u for u in project.units if len(project.ranges_of(u.id)) == 1 and project.labels_of(u.id))
    has = {label.node for label in project.labels_of(unit.id)}
    other = next(n.id for n in project.nodes if n.id not in has and not n.binned)
    review = running(project).id
    passes.give(second.open.store, review, (unit.document, *project.ranges_of(unit.id)[0]), other)
    qtbot.mouseClick(workspace.second.strip.end, Qt.MouseButton.LeftButton)
    section = workspace.pages["method"].section
    assert running(project) is None
    assert section.model.headerData(1, Qt.Orientation.Horizontal) == "Only the first"

    row = next(at for at, line in enumerate(section.model.rows) if line.unit == unit.id)
    section.table.setCurrentIndex(section.model.index(row, 0))
    section.table.setFocus()
    qtbot.keyClick(section.table, Qt.Key.Key_A)
    assert {label.node for label in project.labels_of(unit.id)} == has | {other}
    assert "taken over" in section.model.where(row)
    second.open.store.undo()
    qtbot.keyClick(section.table, Qt.Key.Key_D)
    assert {label.node for label in project.labels_of(unit.id)} == has
    assert "the first stands" in section.model.where(row)
    qtbot.keyClick(section.table, Qt.Key.Key_A, SHIFT)
    assert {label.node for label in project.labels_of(unit.id)} == {other}


def test_it_goes_on_after_closing_and_can_be_thrown_away(second, qtbot) -> None:
    """The section says since when, ends it, takes it up again, and throws it away; undo brings it back."""
    workspace, project = second.open.workspace, second.open.store.project
    workspace.show_page("method")
    page = workspace.pages["method"]
    page.show_section("second")
    section = page.section
    assert not section.begin.isVisible()

    def press(words: str) -> None:
        def shown():
            return [b for b in section.findChildren(type(section.begin)) if b.text() == words and b.isVisible()]

        qtbot.waitUntil(lambda: bool(shown()))
        shown()[0].setFocus()
        qtbot.keyClick(shown()[0], Qt.Key.Key_Return)

    press("End this coding")
    assert page.part == "compare"
    page.show_section("second")
    press("Go on with it")
    assert running(project) is not None
    workspace.show_page("method")
    press("Throw it away")
    assert len(project.reviews) == 0
    second.open.store.undo()
    assert running(project) is not None


def test_it_is_no_readers_comment(second, qtbot) -> None:
    """Neither a mark beside the text, nor waiting for an answer on the page Sharing."""
    workspace = second.open.workspace
    view = workspace.text_page.pane.view
    view.select_range(3, 20)
    qtbot.keyClick(view, Qt.Key.Key_2)
    workspace.show_page("sharing")
    page = workspace.pages["sharing"]

    assert list(view.remarks.shown) == []
    assert page.list.state_of("reviews") == "None yet"
    assert page.list.state_of("take_in") == "Choose or drop a file"


def test_the_comparison_waits_until_it_has_ended(second, qtbot) -> None:
    """Else it would show what is put away. Then it holds the interviews that were coded again, and no others."""
    workspace, project = second.open.workspace, second.open.store.project
    view = workspace.text_page.pane.view
    view.select_range(3, 20)
    qtbot.keyClick(view, Qt.Key.Key_2)
    workspace.show_page("method")
    page = workspace.pages["method"]
    page.show_section("compare")
    assert page.section.model.rows == []

    review = running(project).id
    passes.end_pass(second.open.store, review)
    here = [row for row in compare(project, review) if row.document == second.open.session.document]
    qtbot.waitUntil(lambda: page.section.model.rows == here)


def test_a_click_on_a_passage_lets_it_stand_out(second, qtbot) -> None:
    """Its code comes into focus, and its definition stands at the right."""
    workspace = second.open.workspace
    view = workspace.text_page.pane.view
    view.select_range(3, 20)
    qtbot.keyClick(view, Qt.Key.Key_2)
    (coding,) = codings(second)
    view.put_caret(100)
    view.lay_out()
    cursor = view.textCursor()
    cursor.setPosition(8)
    view.setTextCursor(cursor)
    area = view.cursorRect()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center() + QPoint(1, 0))

    assert workspace.text_page.reader.active == (coding.unit, coding.node)
    assert second.open.session.node == coding.node
    assert second.open.session.unit is None
