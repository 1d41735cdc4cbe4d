"""What the columns are called, hold and sort by, and that they stay as she left them."""

from PySide6.QtCore import QPoint, Qt

from annotator.config_folder import config_folder
from annotator.domain.codebook import children, kind_of
from annotator.domain.uses import uses_of
from annotator.storage.actions import coding, method, nodes
from annotator.ui.session import Session
from annotator.ui.units.panel import UnitsPanel


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
