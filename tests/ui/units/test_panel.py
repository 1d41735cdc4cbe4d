"""The live table: condensing from the keyboard, filtering, starring, jumping, copying."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.config_folder import config_folder
from annotator.domain.codebook import children, kind_of
from annotator.domain.uses import uses_of
from annotator.storage.actions import chapter, coding, method, nodes, passes, transcripts
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.session import Session
from annotator.ui.units.editor import CellEditor
from annotator.ui.units.panel import UnitsPanel
from tests.storage.test_store import interview


@pytest.fixture
def panel(session: Session, qtbot) -> UnitsPanel:  # type: ignore[no-untyped-def]
    panel = UnitsPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1200, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def editor(panel: UnitsPanel) -> CellEditor:
    found = panel.table.findChildren(CellEditor)
    assert len(found) == 1
    return found[0]


def first_column(panel: UnitsPanel) -> int:
    return next(c.text_column for c in panel.model.columns if c.text_column)


def settle() -> None:
    """Let closed editors go."""
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()


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


def test_typed_words_filter_and_show_all_brings_back(panel: UnitsPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The field narrows after a short pause and says how many are left."""
    everything = len(panel.model.rows)
    qtbot.keyClicks(panel.bar.field, "bilen")
    qtbot.waitUntil(lambda: 0 < len(panel.model.rows) < everything)

    assert str(panel.model.unit_count) in panel.bar._count.text()
    panel.bar.clear()
    assert len(panel.model.rows) == everything


def test_passages_marked_without_a_code_are_not_called_nothing(store, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Some methods mark first and code last: the empty table says where what she marked is."""
    transcripts.import_transcripts(store, [interview()])
    document = store.project.ordered_documents()[0].id
    coding.mark_idea(store, document, 0, 12)
    panel = UnitsPanel(Session(store), None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show()

    assert "Ideas" in panel._empty.text()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_theme_is_chosen_by_typing(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The pill opens a type-ahead list; Enter takes the first and narrows the table."""
    everything = len(panel.model.rows)
    qtbot.mouseClick(panel.bar._nodes, Qt.MouseButton.LeftButton)
    picker = panel.findChild(ChoiceBox)
    qtbot.keyClicks(picker.field, "ansvaret kommer")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)

    assert 0 < len(panel.model.rows) < everything
    assert [session.project.nodes[n].name for n in panel.model.filter.nodes] == ["Ansvaret kommer før tryggheten"]


def test_space_stars_and_control_enter_jumps(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The star can be taken back; the jump shows the unit in its interview."""
    unit = panel.model.rows[4].unit
    golden = session.project.units[unit].golden
    panel.table.setCurrentIndex(panel.model.index(4, 2))
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    assert session.project.units[unit].golden is not golden
    session.store.undo()
    assert session.project.units[unit].golden is golden

    with qtbot.waitSignal(session.range_requested) as jumped:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert jumped.args == [session.project.units[unit].document, *session.project.ranges_of(unit)[0]]
    assert session.unit == unit


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


def test_a_click_on_a_heading_sorts(panel: UnitsPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Sorting by participant follows her order of participants."""
    header = panel.table.horizontalHeader()
    x = header.sectionViewportPosition(1) + 10
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
    names = [panel.model.index(row, 1).data() for row in range(panel.model.rowCount())]
    assert names == sorted(names)

    sorting = panel.table.columns_menu().actions()[0].menu()
    sorting.actions()[1].trigger()
    names = [panel.model.index(row, 1).data() for row in range(panel.model.rowCount())]
    assert names == sorted(names, reverse=True)


def test_selected_rows_are_copied_with_visible_columns(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Ctrl+C gives a table with a heading row; hidden columns are left out, and so are histories."""
    place = len(panel.model.columns) - 1
    panel.table.set_shown(place, False)
    panel.table.selectRow(1)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    data = QGuiApplication.clipboard().mimeData()
    head, body = data.text().split("\n", 1)
    assert panel.model.columns[place].title not in head.split("\t")
    assert session.project.text_of(panel.model.rows[1].unit)[:20] in body
    assert data.html().count("<tr>") == 2
    assert data.hasFormat("x-kde-passwordManagerHint")


def test_changes_elsewhere_are_shown(panel: UnitsPanel, session: Session) -> None:
    """A new unit, a removed one and a new column appear at once, and the current row stays."""
    store, rows = session.store, len(panel.model.rows)
    panel.table.select_unit(panel.model.rows[5].unit)
    current = panel.table.current_unit
    node = session.project.labels_of(current)[0].node
    document = session.project.ordered_documents()[0].id

    unit = coding.code_range(store, document, 0, 12, node)
    assert len(panel.model.rows) == rows + 1
    assert panel.table.current_unit == current
    assert unit is not None
    coding.delete_unit(store, unit)
    assert len(panel.model.rows) == rows
    method.add_column(store, "Transformasjon")
    assert "Transformasjon" in [column.title for column in panel.model.columns]


def test_a_hidden_table_catches_up_when_shown(panel: UnitsPanel, session: Session) -> None:
    """Changes made on another page are there when she comes back."""
    rows = len(panel.model.rows)
    panel.hide()
    coding.delete_unit(session.store, panel.model.rows[0].unit)
    panel.show()

    assert len(panel.model.rows) == rows - 1


def test_rows_are_as_high_as_their_text(panel: UnitsPanel) -> None:
    """A long condensation makes its row higher, measured when it is seen."""
    unit = panel.model.rows[0].unit
    before = panel.table.rowHeight(0)

    coding.write_unit_text(panel._session.store, unit, first_column(panel), "ord " * 200)

    assert panel.table.rowHeight(0) > 2 * before


def test_typing_begins_where_the_page_opens(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Without a unit in focus, the condensation of the first one is current."""
    unit = next(row.unit for row in panel.model.rows if row.unit)
    panel.setFocus()
    assert panel.table.current_unit == unit
    assert panel.model.text_column(panel.table.currentIndex().column())
    qtbot.keyClick(panel.table, "x")
    assert panel.table.findChildren(CellEditor)


def test_chosen_units_of_one_interview_are_merged(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Two rows chosen with Shift+Down become one unit; undo parts them again."""
    units, before = session.project.units, len(session.project.units)
    rows = [row.unit for row in panel.model.rows]
    at = next(n for n in range(len(rows)) if units[rows[n]].document == units[rows[n + 1]].document)
    panel.table.setFocus()
    panel.table.select_unit(rows[at])
    qtbot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    menu = panel._row_menu()
    next(one for one in menu.actions() if one.text() == "Merge the chosen units").trigger()

    assert len(session.project.units) == before - 1
    session.store.undo()
    assert len(session.project.units) == before


def test_columns_stay_as_she_left_them(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Order and visibility are there again the next time, also when a column came in between: by key, not by title."""

    def shown(of: UnitsPanel) -> list[str]:
        return [of.model.columns[column].key for column in of.table.shown_columns()]

    keys = [column.key for column in panel.model.columns]
    header = panel.table.horizontalHeader()
    header.moveSection(header.visualIndex(keys.index("codes")), 1)
    panel.table.set_shown(keys.index("stance"), True)
    panel.table.set_shown(keys.index("participant"), False)
    left = shown(panel)
    assert left[:3] == ["golden", "codes", "text"]
    assert "stance" in left
    assert "participant" not in left

    again = UnitsPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(again)
    assert shown(again) == left
    again.show()
    added = method.add_column(session.store, "Undring")
    new = f"column:{added}"
    assert new in shown(again)
    assert [key for key in shown(again) if key != new] == left
    session.store.undo()
    assert shown(again) == left
    written = (config_folder() / "settings.ini").read_text(encoding="utf-8")
    assert "Undring" not in written
    assert session.project.ordered_columns()[0].name not in written


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


def test_columns_are_called_after_her_levels(panel: UnitsPanel, session: Session) -> None:
    """Under another method, and after a level has another name, the table says what she calls it."""
    method.set_method(session.store, "stc")
    titles = {column.key: column.title for column in panel.model.columns}
    assert (titles["codes"], titles["groups"], titles["theme"]) == ("Kode", "Subgruppe", "Kodegruppe")

    theme = next(layer.id for layer in session.project.layers if layer.kind == "theme")
    method.rename_layer(session.store, theme, "Hovedgruppe")
    shown = [panel.model.headerData(at, Qt.Orientation.Horizontal) for at in range(panel.model.columnCount())]
    assert "Hovedgruppe" in shown


def test_a_unit_shows_the_group_its_code_stands_under(panel: UnitsPanel, session: Session) -> None:
    """Code, group and theme are columns of their own; where there is no such level there is no such column."""
    project = session.project
    group = next(n for n in project.nodes if kind_of(project, n) == "group")
    code = next(n for n in children(project, group.id) if kind_of(project, n) == "code")
    label = project.labels.first("node", code.id)
    assert label is not None
    row = panel.model.rows[panel.model.row_of(label.unit)]
    columns = {column.key: column for column in panel.model.columns}
    assert group.name in panel.model.cell(row, columns["groups"])
    assert code.name in panel.model.cell(row, columns["codes"])
    assert group.name not in panel.model.cell(row, columns["codes"])

    for node in [n.id for n in project.nodes if kind_of(project, n) == "group"]:
        nodes.update_node(session.store, node, layer=coding.code_layer(session.store, "theme"))
    for layer in [layer.id for layer in project.layers if layer.kind == "group"]:
        method.remove_layer(session.store, layer)
    assert "groups" not in {column.key for column in panel.model.columns}


def test_themes_of_several_levels_stand_as_their_column_says(panel: UnitsPanel, session: Session) -> None:
    """The lowest level first, whichever was made first."""
    store, theme = session.store, coding.code_layer(session.store, "theme")
    main = nodes.create_node(store, method.add_layer(store, "Hovedtema", "theme"), "Alt")
    below = nodes.create_node(store, theme, "Noe", main)
    row = panel.model.rows[0]
    for label in session.project.labels_of(row.unit):
        coding.remove_label(store, row.unit, label.node)
    coding.add_label(store, row.unit, below)
    column = next(column for column in panel.model.columns if column.key == "theme")

    assert column.title == "Tema / Hovedtema"
    assert panel.model.cell(row, column) == "Noe, Alt"


def test_a_quoted_unit_says_where(panel: UnitsPanel, session: Session) -> None:
    """A mark in its row, the theme under the mouse and for a screen reader; sorted, quoted units stand first."""
    at = next(number for number, column in enumerate(panel.model.columns) if column.key == "quoted")
    panel.table.sort_by(at)
    first, last = panel.model.index(0, at), panel.model.index(panel.model.rowCount() - 1, at)
    names = [use.name for use in uses_of(session.project, panel.model.rows[0].unit)]

    assert (first.data(), last.data()) == ("●", "")
    assert names[0] in first.data(Qt.ItemDataRole.ToolTipRole)
    assert names[0] in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert last.data(Qt.ItemDataRole.ToolTipRole) == ""


def test_only_quoted_units_are_shown(panel: UnitsPanel, session: Session) -> None:
    """From the pill's menu; a quote taken out of the chapter takes its unit out of the table, undo puts it back."""
    menu = panel.bar.quoted._menu
    assert menu is not None
    menu.actions()[1].trigger()
    before = panel.model.unit_count
    unit = panel.model.rows[0].unit
    quotes = {use.quote for use in uses_of(session.project, unit)}
    for item in [item.id for item in session.project.outline if item.quote in quotes]:
        chapter.remove_item(session.store, item)

    assert panel.model.unit_count == before - 1
    assert panel.model.row_of(unit) == -1
    for _ in quotes:
        session.store.undo()
    assert panel.model.unit_count == before
