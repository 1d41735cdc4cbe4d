"""The live table and its rows: starring, jumping, merging, copying, and what changes elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.storage.actions import coding, method
from annotator.ui.session import Session
from annotator.ui.units.panel import UnitsPanel
from tests.ui.units.cells import first_column


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


def test_selected_rows_are_copied_with_visible_columns(panel: UnitsPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Ctrl+C gives a table with a heading row; hidden columns are left out, and so are histories."""
    place = len(panel.model.columns) - 1
    panel.table.set_shown(place, False)
    row = panel.table.visualRect(panel.model.index(1, 2)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=row)
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
