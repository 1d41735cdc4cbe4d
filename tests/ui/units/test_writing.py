"""Condensing in the table from the keyboard: cell after cell, stored without being asked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from annotator.storage.actions import passes
from annotator.ui.session import Session
from annotator.ui.units.editor import CellEditor
from annotator.ui.units.panel import UnitsPanel
from tests.ui.units.cells import editor, first_column, settle


def test_three_rows_are_condensed_without_the_mouse(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Enter opens the condensation, typing replaces nothing, Enter saves and opens the next row."""
    column = first_column(panel)
    units = [row.unit for row in panel.model.rows[:3]]
    panel.table.select_unit(units[0])
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)

    for number in range(3):
        field = editor(panel)
        field.selectAll()
        qtbot.keyClicks(field, f"kort {number}")
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClicks(field, "to")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        settle()

    assert [session.project.column_text(u, column) for u in units] == [f"kort {n}\nto" for n in range(3)]
    assert panel.table.current_unit == panel.model.rows[3].unit


def test_tab_goes_to_the_next_text_and_then_the_next_row(panel: UnitsPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Tab walks through the text columns of a row and on; Backtab goes back; Escape leaves and keeps the text."""
    panel.table.select_unit(panel.model.rows[0].unit)
    panel.table.write_here()
    start = panel.table.currentIndex()

    qtbot.keyClick(editor(panel), Qt.Key.Key_Tab)
    settle()
    second = panel.table.currentIndex()
    qtbot.keyClick(editor(panel), Qt.Key.Key_Tab)
    settle()
    third = panel.table.currentIndex()
    qtbot.keyClick(editor(panel), Qt.Key.Key_Backtab)
    settle()

    assert (second.row(), panel.model.text_column(second.column()) != 0) == (start.row(), True)
    assert (third.row(), third.column()) == (start.row() + 1, start.column())
    assert panel.table.currentIndex() == second
    qtbot.keyClicks(editor(panel), "beholdt")
    qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    settle()
    assert str(second.data()).endswith("beholdt")


def test_what_is_typed_without_a_pause_is_saved_too(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A condensation that is typed on and on is in the project before she rests, and the cursor stays at its end."""
    column, unit = first_column(panel), panel.model.rows[0].unit
    panel.table.select_unit(unit)
    panel.table.write_here()
    editor(panel).clear()
    before, typed = session.project.column_text(unit, column), ""
    while len(typed) < 200 and session.project.column_text(unit, column) in ("", before):
        qtbot.keyClicks(editor(panel), "ab ")
        typed += "ab "
        qtbot.wait(50)

    assert session.project.column_text(unit, column)
    assert typed.startswith(session.project.column_text(unit, column))
    qtbot.keyClicks(editor(panel), "slutt")
    assert editor(panel).toPlainText() == f"{typed}slutt"


def test_what_is_typed_is_saved_at_a_pause_and_on_leaving(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Nothing waits for Enter: a pause saves, and so does leaving the page in the middle of a word."""
    column, unit = first_column(panel), panel.model.rows[0].unit
    panel.table.select_unit(unit)
    panel.table.write_here()
    editor(panel).selectAll()
    qtbot.keyClicks(editor(panel), "pause")
    qtbot.waitUntil(lambda: session.project.column_text(unit, column) == "pause")

    qtbot.keyClicks(editor(panel), " og bort")
    panel.hide()

    assert session.project.column_text(unit, column) == "pause og bort"


def test_writing_does_not_move_the_row(panel: UnitsPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Under «without condensation» a row stays in its place while she writes it, until she filters anew."""
    qtbot.mouseClick(panel.bar.uncondensed, Qt.MouseButton.LeftButton)
    rows = list(panel.model.rows)
    panel.table.select_unit(rows[0].unit)
    panel.table.write_here()
    qtbot.keyClicks(editor(panel), "ny")
    qtbot.keyClick(editor(panel), Qt.Key.Key_Return)
    settle()

    assert panel.model.rows == rows
    qtbot.mouseClick(panel.bar.golden, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.bar.golden, Qt.MouseButton.LeftButton)
    assert panel.model.rows == rows[1:]


def test_during_a_second_coding_the_first_is_only_read(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Neither keys nor mouse nor menu write; a sentence says so, with the way to the text. Then all is as ever."""
    unit = panel.model.rows[0].unit
    panel.table.select_unit(unit)
    panel.table.setFocus()
    review = passes.begin_pass(session.store, "Koding 2")
    assert panel.note.isVisible()
    assert "Koding 2" in panel.note.words.text()

    golden = session.project.units[unit].golden
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_H):
        qtbot.keyClick(panel.table, key)
    text = panel.table.visualRect(panel.table.currentIndex()).center()
    qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=text)
    panel.table.star.emit(unit)
    assert not panel.table.findChildren(CellEditor)
    assert session.project.units[unit].golden == golden
    assert len([action for action in panel._row_menu().actions() if not action.isSeparator()]) == 2

    with qtbot.waitSignal(session.page_requested) as asked:
        qtbot.keyClick(panel.note.back, Qt.Key.Key_Space)
    assert asked.args == ["text"]
    passes.end_pass(session.store, review)
    assert not panel.note.isVisible()
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert editor(panel)


def test_headings_are_passed_over_while_writing(panel: UnitsPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Grouped by theme, Enter in the last row of a group goes to the first of the next."""
    panel._on_group("theme")
    last = next(at for at, row in enumerate(panel.model.rows) if at and not row.unit) - 1
    column = next(c for c, content in enumerate(panel.model.columns) if content.text_column)
    panel.table.setCurrentIndex(panel.model.index(last, column))
    panel.table.write_here()
    qtbot.keyClick(editor(panel), Qt.Key.Key_Return)
    settle()

    assert panel.table.currentIndex().row() == last + 2


def test_typing_begins_where_the_page_opens(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Without a unit in focus, the condensation of the first one is current."""
    unit = next(row.unit for row in panel.model.rows if row.unit)
    panel.setFocus()
    assert panel.table.current_unit == unit
    assert panel.model.text_column(panel.table.currentIndex().column())
    qtbot.keyClick(panel.table, "x")
    assert panel.table.findChildren(CellEditor)


def test_the_whole_table_is_written_without_the_mouse(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """F2, then Ctrl+Return after each text: the same column of the next row, to the last; then the second column."""
    first, second = [c.text_column for c in panel.model.columns if c.text_column][:2]
    units = [row.unit for row in panel.model.rows]
    panel.table.setFocus()
    for column in (first, second):
        panel.table.setCurrentIndex(
            panel.model.index(0, next(n for n, c in enumerate(panel.model.columns) if c.text_column == column))
        )
        qtbot.keyClick(panel.table, Qt.Key.Key_F2)
        for number in range(len(units)):
            editor(panel).selectAll()
            qtbot.keyClicks(editor(panel), f"k{number}")
            qtbot.keyClick(editor(panel), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            settle()

    written = [f"k{number}" for number in range(len(units))]
    assert [session.project.column_text(unit, first) for unit in units] == written
    assert [session.project.column_text(unit, second) for unit in units] == written
    assert panel.table.hasFocus()


def test_the_window_does_not_take_the_tables_keys(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The window quotes by Ctrl+Return; in the table and its cells it is its own."""
    heard: list[bool] = []
    action = QAction(panel)
    action.setShortcut("Ctrl+Return")
    action.triggered.connect(lambda on=False: heard.append(on))
    panel.addAction(action)
    panel.activateWindow()
    panel.table.select_unit(panel.model.rows[0].unit)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    qtbot.keyClick(editor(panel), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    settle()
    assert panel.table.current_unit == panel.model.rows[1].unit
    with qtbot.waitSignal(session.range_requested):
        qtbot.keyClick(panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert heard == []
    qtbot.keyClick(panel.bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(heard) == 1


def test_arrows_walk_between_cells(panel: UnitsPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Without an editor open; Escape has closed it, and the place is kept."""
    panel.table.select_unit(panel.model.rows[0].unit)
    panel.table.setFocus()
    start = panel.table.currentIndex()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    settle()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Right)

    assert panel.table.currentIndex() == panel.model.index(start.row() + 1, start.column() + 1)
