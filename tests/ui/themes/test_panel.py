"""Theme work by keys: writing, ticking units for a sentence, reading them again, hearing who is silent."""

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.domain.theme_texts import text_about, uses
from annotator.domain.unread import unread_passages
from annotator.domain.voices import stances, voices
from annotator.storage.actions import card, coding, consent, nodes, summaries
from annotator.storage.store import Store
from annotator.ui.session import Session
from annotator.ui.themes.panel import ThemesPanel

pytestmark = pytest.mark.usefixtures("before_theme_work")

TEXT = "Jeg går alltid alene. Så kan jeg sove. Dagen etter er alt glemt."
FIRST, SECOND = 5, 30
"""Carets in sentences of the text."""


@pytest.fixture
def panel(session: Session, qtbot) -> ThemesPanel:  # type: ignore[no-untyped-def]
    card.update_card(session.store, method="stc")  # which has the condensate
    panel = ThemesPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1200, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.writing.show_kind("condensate")
    return panel


def put_caret(panel: ThemesPanel, at: int) -> None:
    cursor = panel.writing.editor.textCursor()
    cursor.setPosition(at)
    panel.writing.editor.setTextCursor(cursor)


def write(panel: ThemesPanel, session: Session, text: str = TEXT) -> None:
    summaries.write_theme_text(session.store, panel.node, "condensate", text)


def test_a_condensate_is_written_and_tied_to_its_units_without_the_mouse(
    panel: ThemesPanel, session: Session, qtbot
) -> None:  # type: ignore[no-untyped-def]
    """Ctrl+Return goes to the units, Space and Ctrl+Return tick, Escape goes back to the sentence."""
    editor, units = panel.writing.editor, panel.model.units
    panel.writing.setFocus()
    qtbot.keyClicks(editor, "Jeg går alene. Så sover jeg.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.units.hasFocus()

    qtbot.keyClick(panel.units, Qt.Key.Key_Space)
    qtbot.keyClick(panel.units, Qt.Key.Key_Down)
    qtbot.keyClick(panel.units, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert uses(session.project, panel.node, "condensate") == {units[0]: [2], units[1]: [2]}
    qtbot.keyClick(panel.units, Qt.Key.Key_Space)
    qtbot.keyClick(panel.units, Qt.Key.Key_Escape)

    assert editor.hasFocus()
    assert uses(session.project, panel.node, "condensate") == {units[0]: [2]}
    assert panel.model.card(units[0]).sentences == (2,)


def test_ticks_follow_the_caret(panel: ThemesPanel, session: Session) -> None:
    """What is ticked are the units of the sentence the caret stands in; typing goes on where it was."""
    one, two = panel.model.units[:2]
    write(panel, session)
    summaries.use_units(session.store, panel.node, "condensate", 0, {one})
    summaries.use_units(session.store, panel.node, "condensate", 1, {one, two})

    put_caret(panel, FIRST)
    assert (panel.model.is_ticked(one), panel.model.is_ticked(two)) == (True, False)
    put_caret(panel, SECOND)
    assert (panel.model.is_ticked(one), panel.model.is_ticked(two)) == (True, True)
    assert panel.writing.state.text().startswith("Sentence 2 of 3 · leans on 2")
    assert len(panel.writing.editor.extraSelections()) == 1


def test_typing_in_a_sentence_keeps_the_units_of_all(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Also when the pause stores it in the middle of a word."""
    one, two = panel.model.units[:2]
    write(panel, session)
    summaries.use_units(session.store, panel.node, "condensate", 0, {one})
    summaries.use_units(session.store, panel.node, "condensate", 1, {two})
    put_caret(panel, 7)
    qtbot.keyClicks(panel.writing.editor, " nesten")
    qtbot.waitUntil(lambda: "nesten" in session.project.summary_of(panel.node, "condensate"))

    assert uses(session.project, panel.node, "condensate") == {one: [1], two: [2]}


def test_units_not_used_yet_are_filtered_and_stay_while_she_ticks(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The number counts down at once; the rows wait for the next filtering."""
    write(panel, session)
    units = panel.model.units
    summaries.use_units(session.store, panel.node, "condensate", 0, {units[0]})
    qtbot.mouseClick(panel.unused, Qt.MouseButton.LeftButton)
    assert panel.model.rows == units[1:]

    panel.units.select_row(0)
    qtbot.keyClick(panel.units, Qt.Key.Key_Space)
    assert panel.model.rows == units[1:]
    assert panel.model.unused == len(units) - 2
    qtbot.mouseClick(panel.unused, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.unused, Qt.MouseButton.LeftButton)
    assert panel.model.rows == units[2:]


def test_each_kind_has_its_own_text(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Going to another kind stores what was typed; its units are its own."""
    write(panel, session)
    summaries.use_units(session.store, panel.node, "condensate", 0, {panel.model.units[0]})
    qtbot.mouseClick(panel.writing.kinds["analytic"], Qt.MouseButton.LeftButton)
    assert panel.writing.editor.text() == ""
    assert panel.model.unused == len(panel.model.units)
    qtbot.keyClicks(panel.writing.editor, "Deltakerne går.")
    qtbot.mouseClick(panel.writing.kinds["condensate"], Qt.MouseButton.LeftButton)

    assert session.project.summary_of(panel.node, "analytic") == "Deltakerne går."
    assert panel.writing.editor.text() == TEXT


def test_going_to_another_theme_stores_what_was_typed(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """About the theme it was typed about."""
    first = panel.node
    qtbot.keyClicks(panel.writing.editor, "Om den første.")
    qtbot.keyClick(panel.themes, Qt.Key.Key_Down)

    assert panel.node != first
    assert session.node == panel.node
    assert session.project.summary_of(first, "condensate") == "Om den første."
    assert panel.writing.editor.text() == session.project.summary_of(panel.node, "condensate")


def test_what_is_typed_is_stored_on_leaving(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Locking or another page in the middle of a word."""
    qtbot.keyClicks(panel.writing.editor, "Midt i")
    panel.hide()

    summary = text_about(session.project, panel.node, "condensate")
    assert summary is not None
    assert summary.text == "Midt i"


def test_return_jumps_and_g_stars(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The unit is shown in its interview; the star is an action of its own."""
    unit = panel.model.units[1]
    golden = session.project.units[unit].golden
    panel.units.select_row(1)
    qtbot.keyClick(panel.units, Qt.Key.Key_G)
    with qtbot.waitSignal(session.range_requested) as jumped:
        qtbot.keyClick(panel.units, Qt.Key.Key_Return)

    assert session.project.units[unit].golden is not golden
    assert jumped.args[0] == session.project.units[unit].document
    assert session.unit == unit


def test_a_click_on_tick_and_star(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Both have their place on the card."""
    write(panel, session)
    unit, viewport = panel.model.units[0], panel.units.viewport()
    golden = session.project.units[unit].golden
    put_caret(panel, FIRST)
    row = panel.units.visualRect(panel.model.index(0, 0))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=panel.units._cards.tick_area(row).center())
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=panel.units._cards.star_area(row).center())
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=row.center() + QPoint(0, 4))

    assert uses(session.project, panel.node, "condensate") == {unit: [1]}
    assert session.project.units[unit].golden is not golden


def test_units_are_read_again_one_by_one(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Space ticks and goes on to the next unread; arrows only walk; the end comes back to what was passed over."""
    units, text = panel.model.units, panel.walk.text
    panel.tabs.setCurrentWidget(panel.walk)
    qtbot.keyClick(text, Qt.Key.Key_Right)
    qtbot.keyClick(text, Qt.Key.Key_Space)
    assert panel.units.current_unit == units[2]
    assert panel.model.unread == [units[0], *units[2:]]

    for _ in units[2:]:
        qtbot.keyClick(text, Qt.Key.Key_Space)
    assert panel.units.current_unit == units[0]
    assert panel.walk.progress.text().startswith(f"Unit 1 of {len(units)} · 1 ")
    qtbot.keyClick(text, Qt.Key.Key_Space)
    assert panel.model.unread == []
    qtbot.mouseClick(panel.walk.read, Qt.MouseButton.LeftButton)
    assert panel.model.unread == [units[0]]


def test_the_words_before_and_after_are_shown(panel: ThemesPanel, session: Session) -> None:
    """The unit stands in its turn, between its neighbours."""
    panel.tabs.setCurrentWidget(panel.walk)
    panel.units.select_row(1)
    unit, project = panel.model.units[1], session.project
    flat = project.flat(project.units[unit].document)
    row = flat.row(project.spans_of(unit)[0].turn_from)

    shown = panel.walk.text.toPlainText()
    assert project.text_of(unit) in shown
    assert all(flat.turns[near].text in shown for near in (row - 1, row, row + 1))


def test_the_stance_is_set_where_the_unit_is_read(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """By key and by mouse; the card beside it says so."""
    panel.tabs.setCurrentWidget(panel.walk)
    unit, below = panel.units.current_unit, panel.model._below
    qtbot.keyClick(panel.walk.text, Qt.Key.Key_3)
    assert stances(session.project, unit, below) == ["against"]
    assert panel.model.card(unit).stance == "against"

    qtbot.mouseClick(panel.walk.stances["nuances"], Qt.MouseButton.LeftButton)
    assert stances(session.project, unit, below) == ["nuances"]


def test_silent_participants_and_what_they_said(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A theme with one unit: all others are silent, their uncoded words are a key away."""
    node = nodes.create_node(session.store, coding.code_layer(session.store, "theme"), "Stillhet")
    coding.add_label(session.store, panel.model.units[0], node)
    panel.themes.choose(node)
    panel.tabs.setCurrentWidget(panel.voices)
    heard = voices(session.project, node)
    assert [panel.voices.figures[name].text() for name in ("for", "against", "silent")] == [
        "1",
        "0",
        str(len(heard.silent)),
    ]

    tree = panel.voices.silent
    first = tree.topLevelItem(0)
    tree.setCurrentItem(first)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    passages = unread_passages(session.project, heard.silent[0].id)
    assert first.childCount() == len(passages) > 0
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.range_requested) as jumped:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert tuple(jumped.args) == (passages[0].document, passages[0].start, passages[0].end)


def test_frozen_participants_are_nowhere(panel: ThemesPanel, session: Session) -> None:
    """Neither their units nor their silence."""
    person = next(iter(session.project.participants))
    before = len(panel.model.units)
    consent.set_restricted(session.store, person.id, True)
    heard = voices(session.project, panel.node)

    assert len(panel.model.units) < before
    assert person.id not in {p.id for p in (*heard.speaking, *heard.silent)}


def test_a_theme_that_goes_leaves_the_next(panel: ThemesPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """In the bin it is no longer here; undo brings it back with its text."""
    first = panel.node
    write(panel, session)
    nodes.bin_node(session.store, first)
    assert panel.node not in (first, 0)
    session.store.undo()
    panel.themes.choose(first)

    assert panel.writing.editor.text() == TEXT


def test_a_hidden_page_catches_up(panel: ThemesPanel, session: Session) -> None:
    """What changed meanwhile, and the theme now in focus."""
    panel.hide()
    node = nodes.create_node(session.store, coding.code_layer(session.store, "theme"), "Ny")
    session.focus_node(node)
    panel.show()

    assert panel.node == node
    assert panel.model.rows == []


def test_a_project_without_themes_says_how_to_begin(store: Store, qtbot) -> None:  # type: ignore[no-untyped-def]
    """And shows the first one as soon as there is one."""
    session = Session(store)
    panel = ThemesPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel._empty.isVisible()
    with qtbot.waitSignal(session.command_requested) as asked:
        qtbot.mouseClick(panel._begin, Qt.MouseButton.LeftButton)
    assert asked.args == ["code.new_theme"]
    node = nodes.create_node(store, coding.code_layer(store, "theme"), "Ro")

    assert (panel.node, panel._empty.isVisible()) == (node, False)
    session.close()


def test_the_page_opens_at_the_theme_in_focus(session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Chosen in the codebook before the page was ever shown."""
    node = nodes.create_node(session.store, coding.code_layer(session.store, "theme"), "Ny")
    session.focus_node(node)
    panel = ThemesPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)

    assert (panel.node, session.node) == (node, node)


def test_another_method_has_its_own_kinds_of_text_first(panel: ThemesPanel, session: Session) -> None:
    """Under its names; the text in hand stays in front, and no kind is lost."""
    assert next(iter(panel.writing.kinds)) == "condensate"
    write(panel, session)
    card.update_card(session.store, method="reflexive_ta")

    assert next(iter(panel.writing.kinds)) == "sheet:concept"
    assert {"condensate", "analytic"} <= panel.writing.kinds.keys()
    assert panel.writing.kinds["condensate"].isChecked()
    assert panel.writing.editor.text() == TEXT


def test_each_level_begins_with_the_text_its_method_has_for_it(panel: ThemesPanel, session: Session) -> None:
    """In systematic text condensation a subgroup begins with the condensate, a code group with the analytic text."""
    for kind, text in (("group", "condensate"), ("theme", "analytic")):
        node = nodes.create_node(session.store, coding.code_layer(session.store, kind), f"Ny {kind}")  # type: ignore[arg-type]
        panel.writing.show_theme(node)
        assert panel.writing.kind == text
