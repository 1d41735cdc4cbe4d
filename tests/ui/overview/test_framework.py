"""The framework matrix: written in place, stored while she writes, with its units at the side."""

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.domain.theme_texts import uses
from annotator.storage.actions import chapter
from annotator.storage.actions.method import set_method
from annotator.ui.overview.framework import FrameworkView
from annotator.ui.overview.panel import OverviewPanel
from annotator.ui.session import Session
from annotator.ui.units.editor import CellEditor


@pytest.fixture
def view(panel: OverviewPanel) -> FrameworkView:
    panel.show_view("framework")
    found = panel.views["framework"]
    assert isinstance(found, FrameworkView)
    found.table.setCurrentIndex(found.model.index(0, 0))
    return found


def cells(session: Session) -> list[str]:
    return [summary.text for summary in session.project.summaries if summary.kind == "cell"]


def leaning(view: FrameworkView, session: Session) -> dict[int, list[int]]:
    """The units the first cell leans on, and in which sentences."""
    return uses(session.project, view.model.columns[0].node, "cell", view.model.person(view.model.index(0, 0)))


def editor(view: FrameworkView) -> CellEditor:
    found = view.table.indexWidget(view.table.currentIndex())
    assert isinstance(found, CellEditor)
    return found


def test_enter_writes_and_enter_goes_down(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """What is written is stored for that participant and theme, and the cell below is open."""
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.keyClicks(editor(view), "Hun bar det alene")
    qtbot.keyClick(editor(view), Qt.Key.Key_Return)

    assert cells(session) == ["Hun bar det alene"]
    assert view.model.index(0, 0).data() == "Hun bar det alene"
    assert view.table.currentIndex().row() == 1
    assert editor(view).toPlainText() == ""


def test_tab_goes_on_and_back(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Tab writes in the next cell, behind the last theme in the next row; Shift+Tab goes the same way back."""
    last = view.model.columnCount() - 1
    view.table.setCurrentIndex(view.model.index(0, last - 1))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    places = []
    for words in ("en", "to", "tre"):
        qtbot.keyClicks(editor(view), words)
        qtbot.keyClick(editor(view), Qt.Key.Key_Tab)
        places.append((view.table.currentIndex().row(), view.table.currentIndex().column()))
    assert places == [(0, last), (1, 0), (1, 1)]
    assert cells(session) == ["en", "to", "tre"]

    for _ in range(3):
        qtbot.keyClick(editor(view), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.table.currentIndex() == view.model.index(0, last - 1)
    assert editor(view).toPlainText() == "en"


def test_nothing_typed_is_lost_on_leaving(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A letter opens the cell; leaving the page stores what stands in it."""
    qtbot.keyClick(view.table, Qt.Key.Key_H)
    qtbot.keyClicks(editor(view), "alv")
    view.flush()

    assert [text.lower() for text in cells(session)] == ["halv"]


def test_undo_takes_the_cell_back(view: FrameworkView, session: Session) -> None:
    """The table shows what undo leaves, without losing the place."""
    view.model.setData(view.model.index(0, 0), "Hun bar det alene")
    session.store.undo()

    assert view.model.index(0, 0).data() == ""
    assert view.table.currentIndex() == view.model.index(0, 0)


def test_the_units_of_the_cell_stand_at_the_side(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Those of that participant under that theme; Ctrl+Enter leads to them, and Enter there to the interview."""
    assert view.side.isVisible()
    assert set(view.side.model.units) == view.model.units(view.model.index(0, 0))
    assert view.side.model.units

    qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.side.list.hasFocus()
    qtbot.keyClick(view.side.list, Qt.Key.Key_Return)
    assert session.unit == view.side.model.units[0]


def test_a_cell_leans_on_its_units_without_the_mouse(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Ctrl+Enter goes from the sentence to the units, Space and Ctrl+Enter tick, Esc goes on where she wrote."""
    first, second = view.side.model.units[:2]
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.keyClicks(editor(view), "Hun bar det alene. Ingen spurte.")
    for _ in range(len(" Ingen spurte.") + 1):
        qtbot.keyClick(editor(view), Qt.Key.Key_Left)
    assert view.side.state.text().startswith("Sentence 1 of 2")
    qtbot.keyClick(editor(view), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.side.list, Qt.Key.Key_Space)
    qtbot.keyClick(view.side.list, Qt.Key.Key_Down)
    qtbot.keyClick(view.side.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert leaning(view, session) == {first: [1], second: [1]}
    qtbot.keyClick(view.side.list, Qt.Key.Key_Space)
    assert leaning(view, session) == {first: [1]}

    qtbot.keyClick(view.side.list, Qt.Key.Key_Escape)
    qtbot.keyClicks(editor(view), " igjen")
    qtbot.keyClick(editor(view), Qt.Key.Key_Escape)
    assert cells(session) == ["Hun bar det alene igjen. Ingen spurte."]
    assert leaning(view, session) == {first: [1]}


def test_a_click_ticks_for_the_sentence_she_writes(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """What was typed is stored first, so that the sentence is there to lean on the unit."""
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.keyClicks(editor(view), "Hun bar det alene. Ingen spurte.")
    card = view.side.list.visualRect(view.side.model.index(1, 0))
    tick = view.side.list.itemDelegate().tick_area(card).topLeft() + QPoint(18, 18)
    qtbot.mouseClick(view.side.list.viewport(), Qt.MouseButton.LeftButton, pos=tick)

    assert cells(session) == ["Hun bar det alene. Ingen spurte."]
    assert leaning(view, session) == {view.side.model.units[1]: [2]}


def test_rewording_keeps_what_the_sentences_lean_on(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A sentence written before the others moves their numbers, not their units; an emptied cell leaves nothing."""
    unit, before = view.side.model.units[0], len(session.project.sentence_units)
    view.model.setData(view.model.index(0, 0), "Hun bar det alene.")
    qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.side.list, Qt.Key.Key_Space)

    view.model.setData(view.model.index(0, 0), "Det var tungt. Hun bar det alltid alene.")
    assert leaning(view, session) == {unit: [2]}
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert not cells(session)
    assert len(session.project.sentence_units) == before
    session.store.undo()  # rewording and emptying were one burst
    assert leaning(view, session) == {unit: [1]}


def test_units_not_used_yet_are_told_apart(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """In the cell by their number, at the side by the pill; another cell begins with all of its own."""
    index, units = view.model.index(0, 0), list(view.side.model.units)
    assert "not used" not in view.model.count_text(index)
    view.model.setData(index, "Hun bar det alene.")
    view.side.go_to_units()
    qtbot.keyClick(view.side.list, Qt.Key.Key_Space)
    assert view.model.count_text(index).endswith(f"{len(units) - 1} not used yet")

    qtbot.mouseClick(view.side.unused, Qt.MouseButton.LeftButton)
    assert view.side.model.rows == units[1:]
    view.table.setCurrentIndex(view.model.index(1, 0))
    assert set(view.side.model.rows) == view.model.units(view.model.index(1, 0))
    assert not view.side.unused.isChecked()


def test_an_empty_cell_has_nothing_to_tick(view: FrameworkView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Space does nothing, and the line above the units says to write first; Esc goes back to the cell, still closed."""
    qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.side.list, Qt.Key.Key_Space)
    assert view.side.state.text().startswith("Write in the cell")
    assert not any(summary.kind == "cell" for summary in session.project.summaries)

    qtbot.keyClick(view.side.list, Qt.Key.Key_Escape)
    assert view.table.hasFocus()
    assert view.table.editor() is None


def test_the_units_come_back_into_view_when_they_are_asked_for(
    view: FrameworkView, panel: OverviewPanel, qtbot
) -> None:  # type: ignore[no-untyped-def]
    """Where the side is closed, Ctrl+Enter opens it; another view has its extracts there."""
    panel.extracts.setChecked(False)
    assert not view.side.isVisible()
    qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.side.isVisible()

    panel.show_view("codes")
    assert panel.side.isVisible()
    assert not view.side.isVisible()


def test_other_texts_of_a_theme_are_not_cells(view: FrameworkView, session: Session) -> None:
    """The summary of the chapter stands in no cell."""
    theme = view.model.columns[0].node
    chapter.write_summary(session.store, theme, "summary", "Alle bar noe.")

    assert all(view.model.index(row, 0).data() == "" for row in range(view.model.rowCount()))


def test_the_method_that_writes_cells_begins_with_them(session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The step of framework analysis that leads to Overview leads to its matrix; other methods begin as before."""
    before = OverviewPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(before)
    assert before.view != "framework"

    set_method(session.store, "framework")
    after = OverviewPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(after)
    assert after.view == "framework"
