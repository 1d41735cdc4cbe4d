"""Codes against people, codes against codes, codes against values: cells, keys and what a cell holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.domain.codebook import counts, same_name
from annotator.domain.voices import voices
from annotator.storage.actions import coding, people, transcripts
from annotator.ui.overview.matrix_view import MatrixView
from annotator.ui.overview.panel import OverviewPanel
from annotator.ui.overview.views import VIEWS
from annotator.ui.session import Session

THEME = "Ansvaret kommer før tryggheten"


def shown(panel: OverviewPanel, name: str) -> MatrixView:
    panel.show_view(name)
    view = panel.views[name]
    assert isinstance(view, MatrixView)
    return view


def row_of(view: MatrixView, name: str) -> int:
    return next(at for at, head in enumerate(view.table.grid.rows) if head.name == name)


def go_to(view: MatrixView, row: str, column: str) -> None:
    columns = [head.name for head in view.table.grid.columns]
    view.table.setCurrentIndex(view.table.grid.index(row_of(view, row), columns.index(column)))


def texts(view: MatrixView, row: str) -> list[str]:
    grid = view.table.grid
    return [grid.index(row_of(view, row), column).data() for column in range(len(grid.columns))]


def test_a_row_adds_up_and_the_silent_have_nothing(panel: OverviewPanel, session: Session) -> None:
    """The cells of a theme add up to its count in the codebook; those the extracts call silent have an empty cell."""
    view = shown(panel, "codes")
    node = same_name(session.project, THEME)
    assert node is not None
    total, *cells = texts(view, THEME)

    assert int(total) == counts(session.project)[node.id] == sum(int(cell or 0) for cell in cells)
    silent = {person.pseudonym for person in voices(session.project, node.id).silent}
    names = [head.name for head in view.table.grid.columns[1:]]
    assert {name for name, cell in zip(names, cells, strict=True) if not cell} == silent


def test_a_cell_shows_its_extracts_and_enter_goes_to_the_first(panel: OverviewPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """As many extracts as the number says, all of that participant; Enter shows the first in its interview."""
    view, pages = shown(panel, "codes"), []
    session.page_requested.connect(pages.append)
    go_to(view, THEME, "P02")
    cell = view.table.current_cell()
    units = [row.unit for row in panel.side.model.rows if row.unit]
    assert cell is not None
    assert set(units) == cell.units
    assert len(units) == int(cell.shown) > 1

    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert pages == ["text"]
    assert session.unit == units[0]


def test_an_empty_cell_says_so(panel: OverviewPanel, session: Session) -> None:
    """A silence is a finding: the side names the cell and has nothing under it."""
    view = shown(panel, "codes")
    silent = next(
        (head.name, column.name)
        for at, head in enumerate(view.table.grid.rows)
        for number, column in enumerate(view.table.grid.columns)
        if (at, number) not in view.table.grid.cells
    )
    go_to(view, *silent)

    assert panel.side._title.text() == " · ".join(silent)
    assert not panel.side.model.rows


def test_space_folds_a_theme_and_stays_near(panel: OverviewPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Folded from one of its codes, the theme's row is current; Space again brings the codes back."""
    view = shown(panel, "codes")
    before = len(view.table.grid.rows)
    inner = next(at for at, head in enumerate(view.table.grid.rows) if head.depth and head.open is None)
    view.table.setCurrentIndex(view.table.grid.index(inner, 1))
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    heads = view.table.current_heads()
    assert heads is not None
    assert heads[0].open is False
    assert len(view.table.grid.rows) < before

    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert len(view.table.grid.rows) == before


def test_rows_are_sorted_narrowed_and_hidden(panel: OverviewPanel, session: Session) -> None:
    """By number the largest theme comes first; the filter keeps what stands above a hit; empty rows can go."""
    view = shown(panel, "codes")
    view.bar.order.choose("count")
    tops = [int(texts(view, head.name)[0] or 0) for head in view.table.grid.rows if head.depth == 0]
    assert tops == sorted(tops, reverse=True)

    view.bar.field.setText("alene i")
    view.refresh()
    assert [head.name for head in view.table.grid.rows] == [THEME, "Uten en rygg i rommet", "Alene i bilen"]

    view.bar.field.clear()
    view.bar.hide_empty.setChecked(True)
    assert all((at, 0) in view.table.grid.cells for at in range(len(view.table.grid.rows)))


def test_excluding_an_interview_takes_its_figures_away(panel: OverviewPanel, session: Session) -> None:
    """Every count follows the status of the interview, at once, and the column goes with it."""
    view = shown(panel, "codes")
    view.axis.choose("interviews")  # type: ignore[attr-defined]
    document = session.project.ordered_documents()[0]
    assert document.title in [head.name for head in view.table.grid.columns]
    transcripts.set_status(session.store, document.id, "excluded", "prøve")

    assert document.title not in [head.name for head in view.table.grid.columns]
    node = same_name(session.project, THEME)
    assert node is not None
    assert int(texts(view, THEME)[0]) == counts(session.project)[node.id]


def test_a_coding_changes_its_cell_and_no_more(panel: OverviewPanel, session: Session) -> None:
    """The current cell stays current; a label removed is one less, and undo brings it back."""
    view = shown(panel, "codes")
    go_to(view, "Alene i bilen", "P01")
    before = view.table.current_cell()
    assert before is not None
    unit, node = next(iter(before.units)), same_name(session.project, "Alene i bilen")
    assert node is not None
    coding.remove_label(session.store, unit, node.id)
    after = view.table.current_cell()
    assert after is not None
    assert after.units == before.units - {unit}

    session.store.undo()
    assert view.table.current_cell() == before
    assert {row.unit for row in panel.side.model.rows if row.unit} == before.units


def test_going_together_is_symmetric_on_screen(panel: OverviewPanel) -> None:
    """What stands in row A, column B stands in row B, column A; overlapping units can only add to it."""
    view = shown(panel, "together")
    grid = view.table.grid
    nodes, columns = [head.node for head in grid.rows], [head.node for head in grid.columns]
    plain = dict(grid.cells)
    for (row, column), cell in plain.items():
        if column:
            other = nodes.index(columns[column]), columns.index(nodes[row])
            assert plain[other] == cell

    view.overlapping.setChecked(True)  # type: ignore[attr-defined]
    assert all(cell.units <= view.table.grid.cells[place].units for place, cell in plain.items())
    assert len(view.table.grid.cells) > len(plain)


def test_the_cross_table_counts_people_of_a_group(panel: OverviewPanel, session: Session) -> None:
    """Counting people, no cell is larger than its group."""
    view = shown(panel, "cross")
    attribute = people.add_attribute(session.store, "Erfaring")
    everyone = sorted(session.project.participants, key=lambda p: p.position)
    people.set_values(session.store, [(p.id, attribute, "ny" if at < 3 else "lang") for at, p in enumerate(everyone)])
    view.attribute.choose(attribute)  # type: ignore[attr-defined]
    view.people.setChecked(True)  # type: ignore[attr-defined]
    heads = view.table.grid.columns[1:]

    assert {head.name: head.note for head in heads} == {"ny": "n = 3", "lang": f"n = {len(everyone) - 3}"}
    assert all(int(texts(view, THEME)[1 + at]) <= int(head.note[4:]) for at, head in enumerate(heads))


def test_the_table_is_copied_as_it_stands(panel: OverviewPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Ctrl+C gives heads and numbers, tab-separated and as a table for Word."""
    view = shown(panel, "codes")
    view.table.setFocus()
    qtbot.keyClick(view.table.window(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    lines = copied.text().split("\n")

    assert lines[0].split("\t")[1:] == [head.name for head in view.table.grid.columns]
    assert lines[1].split("\t") == [THEME, *texts(view, THEME)]
    assert "<table>" in copied.html()


def test_cells_are_said_in_words(panel: OverviewPanel) -> None:
    """A screen reader hears the row, the column and the number, also of an empty cell."""
    view = shown(panel, "codes")
    go_to(view, THEME, "P01")
    index = view.table.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == f"{THEME}, P01: {index.data()}"


@pytest.mark.parametrize("name", list(VIEWS))
def test_every_view_comes_up_by_its_button(panel: OverviewPanel, name: str, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Space on its button shows the view, made once."""
    qtbot.keyClick(panel.buttons[name], Qt.Key.Key_Space)
    made = panel.views[name]
    panel.show_view("codes")
    panel.show_view(name)

    assert panel.view == name
    assert panel.views[name] is made


def test_without_codes_the_next_step_is_said(store, qtbot, qapp) -> None:  # type: ignore[no-untyped-def]
    """An empty project has no empty table but a sentence in every view."""
    session = Session(store)
    empty = OverviewPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(empty)
    empty.show()
    for name in VIEWS:
        empty.show_view(name)
        if name in ("codes", "together", "cross"):
            view = shown(empty, name)
            assert view.stack.currentWidget() is view.empty
            assert view.empty.text()
    session.close()


def test_locking_leaves_nothing_to_ask_for(panel: OverviewPanel, session: Session) -> None:
    """Every view may be drawn once more after the project was closed under it."""
    for name in VIEWS:
        panel.show_view(name)
    session.close()
    session.store.close()
    for name in VIEWS:
        panel.show_view(name)
        panel.grab()

    assert len(session.project.units) == 0
