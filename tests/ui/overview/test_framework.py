"""The framework matrix: written in place, stored while she writes, with its units at the side."""

import pytest
from PySide6.QtCore import Qt

from annotator.storage.actions import chapter
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


def test_the_units_of_the_cell_stand_at_the_side(view: FrameworkView, panel: OverviewPanel, session: Session) -> None:
    """Those of that participant under that theme, and Ctrl+Enter leads to the first."""
    units = [row.unit for row in panel.side.model.rows if row.unit]
    assert set(units) == view.model.units(view.model.index(0, 0))
    assert units

    view.table.jump.emit(view.model.index(0, 0))
    assert session.unit == units[0]


def test_other_texts_of_a_theme_are_not_cells(view: FrameworkView, session: Session) -> None:
    """The summary of the chapter stands in no cell."""
    theme = view.model.columns[0].node
    chapter.write_summary(session.store, theme, "summary", "Alle bar noe.")

    assert all(view.model.index(row, 0).data() == "" for row in range(view.model.rowCount()))
