"""The page of a table by keys: columns ticked and moved, rows chosen, small groups hidden, all of it undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import descendants
from annotator.reporting.example_rows import example_rows
from annotator.reporting.settings import TableChoice, settings_of
from annotator.reporting.table_columns import in_her_choice
from annotator.storage.actions import method, report, report_tables
from annotator.ui.chapter.example_menu import add_example_menu
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.chapter.part_page import PartPage
from annotator.ui.chapter.unit_choice import TYPING_PAUSE
from annotator.ui.session import Session

EXAMPLE = "table:example"


def page(panel: ChapterPanel, key: str) -> PartPage:
    """The page of a part."""
    panel._outline.choose(key)
    assert panel._part.isVisible()
    return settled(panel)


def settled(panel: ChapterPanel) -> PartPage:
    """The page once it knows the rows of its table."""
    QTest.qWait(1)
    while not panel._part.rows.settled:
        QTest.qWait(5)
    return panel._part


def choice(panel: ChapterPanel, key: str) -> TableChoice:
    """What is stored of a table."""
    return settings_of(panel._session.project).choice(key)


def press(widget: QWidget, *keys: Qt.Key, alt: bool = False) -> None:
    """Keys pressed one after the other."""
    for key in keys:
        held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget, key, held)


def shown(panel: ChapterPanel, key: str) -> list[str]:
    """The names of the columns that are shown, as stored."""
    project = panel._session.project
    part = next(entry.part for entry in panel._outline._entries if entry.key == key)
    assert part is not None
    columns = part.columns(project, settings_of(project))
    return [column.name for column, on in in_her_choice(columns, choice(panel, key)) if on]


def test_columns_are_ticked_off_by_space_and_moved_by_alt(panel: ChapterPanel) -> None:
    """The row stays current while it moves; undo takes each step back, and the list follows."""
    columns = page(panel, EXAMPLE).columns.list
    first, second = columns.names[:2]
    columns.setFocus()
    columns.setCurrentRow(0)
    press(columns, Qt.Key.Key_Down, alt=True)
    assert columns.names[:2] == [second, first]
    assert columns.name == first
    press(columns, Qt.Key.Key_Space)
    assert first not in shown(panel, EXAMPLE)
    assert columns.item(1).checkState() == Qt.CheckState.Unchecked
    assert columns.hasFocus()

    panel._session.store.undo()
    assert columns.item(1).checkState() == Qt.CheckState.Checked
    panel._session.store.undo()
    assert columns.names[:2] == [first, second]


def test_a_table_keeps_one_column(panel: ChapterPanel) -> None:
    """The last tick cannot be taken away, and the page says why."""
    part = page(panel, "overview")
    columns = part.columns.list
    columns.setFocus()
    for row in range(columns.count()):
        columns.setCurrentRow(row)
        if columns.item(row).checkState() == Qt.CheckState.Checked:
            press(columns, Qt.Key.Key_Space)

    assert len(shown(panel, "overview")) == 1
    assert "at least one" in part.columns._hint.text()


def test_the_suggested_columns_come_back(panel: ChapterPanel) -> None:
    """One press, without losing the focus to another page; there is nothing to press while they are as suggested."""
    part = page(panel, EXAMPLE)
    suggested = shown(panel, EXAMPLE)
    assert not part.columns.back.isEnabled()
    part.columns.list.setCurrentRow(0)
    press(part.columns.list, Qt.Key.Key_Space)
    part.columns.back.setFocus()
    press(part.columns.back, Qt.Key.Key_Space)

    assert shown(panel, EXAMPLE) == suggested
    assert not part.columns.back.isEnabled()
    assert part.columns.list.hasFocus()


def test_a_column_is_dragged_to_another_place(panel: ChapterPanel) -> None:
    """What the list's own drag does to its rows is stored as her order."""
    columns = page(panel, EXAMPLE).columns.list
    names = columns.names
    item = columns.model()
    item.moveRow(columns.rootIndex(), 3, columns.rootIndex(), 0)

    assert choice(panel, EXAMPLE).order[:2] == (names[3], names[0])


def test_her_own_rows_begin_with_the_suggested_ones(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Then one is taken out, one moved, and one found by its words and ticked, all by keys."""
    rows = page(panel, EXAMPLE).rows
    assert rows._found is not None
    suggested = list(rows._found.shown)
    rows.own.setFocus()
    press(rows.own, Qt.Key.Key_Space)
    assert list(choice(panel, EXAMPLE).units) == suggested
    settled(panel)
    rows.list.setFocus()
    rows.list.setCurrentRow(0)
    press(rows.list, Qt.Key.Key_Down, alt=True)
    press(rows.list, Qt.Key.Key_Space)
    assert list(choice(panel, EXAMPLE).units) == suggested[1:]

    project = panel._session.project
    other = next(u.id for u in project.units if u.id in rows.choice.model.units and u.id not in suggested)
    rows.choice.field.setFocus()
    qtbot.keyClicks(rows.choice.field, " ".join(project.text_of(other).split()[:5]))
    qtbot.waitUntil(lambda: rows.choice.model.units == [other], timeout=TYPING_PAUSE * 20)
    rows.choice.list.setFocus()
    press(rows.choice.list, Qt.Key.Key_Space)
    assert list(choice(panel, EXAMPLE).units) == [*suggested[1:], other]

    rows.suggested.setFocus()
    press(rows.suggested, Qt.Key.Key_Space)
    assert choice(panel, EXAMPLE).units == ()
    press(rows.suggested, Qt.Key.Key_Down)
    assert rows.own.isChecked()


def test_her_own_rows_may_be_wanted_before_any_are_known(panel: ChapterPanel) -> None:
    """Pressed while the table's rows are still looked for, it begins with them as soon as they are found."""
    panel._outline.choose(EXAMPLE)
    rows = panel._part.rows
    assert not rows.settled
    rows.own.click()
    settled(panel)

    assert len(choice(panel, EXAMPLE).units) > 1
    assert rows.list.names == [str(unit) for unit in choice(panel, EXAMPLE).units]


def test_rows_of_another_theme_are_kept(panel: ChapterPanel) -> None:
    """Chosen for one theme, they wait while another is worked through: a row ticked or moved there takes none away."""
    store = panel._session.store
    method.set_method(store, "stc")
    rows = page(panel, EXAMPLE).rows
    under: dict[str, list[int]] = {}
    for at in range(1, rows.theme.count()):
        uuid = rows.theme.itemData(at)
        report_tables.set_table(store, EXAMPLE, theme=uuid)
        found = settled(panel).rows._found
        assert found is not None
        if found.worked is not None and found.worked.uuid == uuid:
            under[uuid] = list(found.choosable)
    (_, one), (last, other) = list(under.items())[:2]
    first = [unit for unit in one if unit not in other][:2]
    second = [unit for unit in other if unit not in one][:2]
    assert len(first) == len(second) == 2
    report_tables.set_table(store, EXAMPLE, theme=last)
    report_tables.choose_rows(store, EXAMPLE, [first[0], second[0], first[1]])
    settled(panel)
    assert rows.list.names == [str(second[0])]

    rows.choice.ticked.emit(second[1], True)
    settled(panel)
    assert choice(panel, EXAMPLE).units == (first[0], second[0], first[1], second[1])
    rows.list.setCurrentRow(0)
    press(rows.list, Qt.Key.Key_Down, alt=True)
    settled(panel)
    assert choice(panel, EXAMPLE).units == (first[0], second[1], first[1], second[0])
    rows.list.setCurrentRow(0)
    press(rows.list, Qt.Key.Key_Space)
    assert choice(panel, EXAMPLE).units == (first[0], first[1], second[0])


def test_her_own_rows_begin_with_examples_where_all_units_were_shown(panel: ChapterPanel) -> None:
    """A table of all units has suggested rows all the same: her choice begins with those, not with every unit."""
    store = panel._session.store
    suggested = page(panel, "analysis").rows._found
    report_tables.set_table(store, "analysis", every=True)
    rows = settled(panel).rows
    rows.own.click()
    settled(panel)

    assert suggested is not None
    assert len(suggested.shown) < len(suggested.choosable)
    assert choice(panel, "analysis").units == suggested.shown
    assert settings_of(store.project).analysis == "examples"


def test_units_are_narrowed_by_theme(panel: ChapterPanel) -> None:
    """The box holds the highest themes; the units are those below the chosen one."""
    rows = page(panel, EXAMPLE).rows
    rows.own.click()
    settled(panel)
    every = list(rows.choice.model.units)
    rows.choice.theme.setCurrentIndex(1)
    theme = rows.choice.theme.currentData()
    project = panel._session.project
    below = descendants(project, theme)

    assert rows.choice.model.units
    assert set(rows.choice.model.units) == {
        unit for unit in every if any(label.node in below for label in project.labels_of(unit))
    }


def test_the_number_of_rows_is_stepped(panel: ChapterPanel) -> None:
    """One up, one row more; one action for a burst of steps."""
    rows = page(panel, EXAMPLE).rows
    before = rows.count.value()
    rows.count.setFocus()
    press(rows.count, Qt.Key.Key_Up, Qt.Key.Key_Up)

    assert choice(panel, EXAMPLE).count == before + 2
    found = settled(panel).rows._found
    assert found is not None
    assert len(found.shown) == before + 2
    panel._session.store.undo()
    assert choice(panel, EXAMPLE).count == 0


def test_the_theme_that_is_worked_through_is_chosen(panel: ChapterPanel) -> None:
    """Of the method whose example is one theme; other tables do not ask."""
    store = panel._session.store
    assert not page(panel, "analysis").rows._theme_held.isVisible()
    method.set_method(store, "stc")
    rows = page(panel, EXAMPLE).rows
    assert rows._theme_held.isVisible()
    rows.theme.setFocus()
    press(rows.theme, Qt.Key.Key_End)

    last = panel._session.project.nodes[next(n.id for n in store.project.nodes if n.uuid == rows.theme.currentData())]
    assert choice(panel, EXAMPLE).theme == last.uuid


def test_the_way_to_the_theme_shows_all_units(panel: ChapterPanel) -> None:
    """And examples again; other tables of units do not offer it."""
    rows = page(panel, "analysis").rows
    rows.every.setFocus()
    press(rows.every, Qt.Key.Key_Space)
    assert settings_of(panel._session.project).analysis == "all"
    rows.suggested.click()
    assert settings_of(panel._session.project).analysis == "examples"
    assert not page(panel, EXAMPLE).rows.every.isVisible()


def test_small_groups_are_hidden_where_participants_are_told_of(panel: ChapterPanel) -> None:
    """The number is one for both tables; the suggestion names the attributes it is about."""
    small = page(panel, "participants").small
    assert small._said.text().startswith("Suggested")
    small.hide_small.setFocus()
    press(small.hide_small, Qt.Key.Key_Space)
    assert choice(panel, "participants").hide_small
    small.smallest.setFocus()
    press(small.smallest, Qt.Key.Key_Up)
    assert page(panel, "people").small.smallest.value() == 4
    assert not panel._part.small.hide_small.isVisible()
    assert not page(panel, "codebook").small.isVisible()


def test_what_is_no_table_has_nothing_to_choose(panel: ChapterPanel) -> None:
    """Contents, figures and checklists."""
    for key in ("contents", "map", "checklist:coreq"):
        part = page(panel, key)
        assert not any(one.isVisible() for one in (part.columns, part.rows, part.small))


def use_as_example(session: Session, unit: int, qtbot: QtBot) -> None:
    """Choose the one table in the unit's menu."""
    menu = QMenu()
    qtbot.addWidget(menu)
    add_example_menu(menu, session, [unit])
    [below] = [action.menu() for action in menu.actions()]
    assert isinstance(below, QMenu)
    [action] = below.actions()
    action.trigger()


def test_a_unit_is_made_an_example_from_its_own_menu(session: Session, qtbot: QtBot) -> None:
    """The menu names the tables of the report that show examples; the unit comes behind the rows there are."""
    store = session.store
    report.take_part(store, EXAMPLE, taken=True, suggested=False)
    report.take_part(store, "analysis", taken=False)
    shown = example_rows(store.project, settings_of(store.project), EXAMPLE).shown
    unit, other = [u.id for u in store.project.units if u.status == "coded" and u.id not in shown][:2]
    use_as_example(session, unit, qtbot)
    qtbot.waitUntil(lambda: settings_of(store.project).choice(EXAMPLE).units == (*shown, unit))
    use_as_example(session, other, qtbot)

    assert settings_of(store.project).choice(EXAMPLE).units == (*shown, unit, other)


def test_an_example_of_a_table_of_all_units_comes_behind_the_suggested_ones(session: Session, qtbot: QtBot) -> None:
    """All units are not stored as her choice of examples."""
    store = session.store
    suggested = example_rows(store.project, settings_of(store.project), "analysis").shown
    report_tables.set_table(store, "analysis", every=True)
    unit = next(u.id for u in store.project.units if u.status == "coded" and u.id not in suggested)
    use_as_example(session, unit, qtbot)

    qtbot.waitUntil(lambda: settings_of(store.project).choice("analysis").units == (*suggested, unit))
    assert settings_of(store.project).analysis == "examples"


@pytest.mark.parametrize("every", [False, True])
def test_rows_that_were_set_aside_are_not_lost_to_an_example(session: Session, qtbot: QtBot, every: bool) -> None:
    """While suggested rows are shown, or all units: the unit comes behind those she chose before, as one step."""
    store = session.store
    report.take_part(store, EXAMPLE, taken=False)
    *hers, new = [unit.id for unit in store.project.units if unit.status == "coded"][:3][::-1]
    report_tables.choose_rows(store, "analysis", hers)
    report_tables.set_table(store, "analysis", own_rows=False, every=every)
    use_as_example(session, new, qtbot)

    qtbot.waitUntil(lambda: settings_of(store.project).choice("analysis").units == (*hers, new))
    assert settings_of(store.project).analysis == "examples"
    store.undo()
    assert report_tables.chosen_rows(store, "analysis") == hers
    assert settings_of(store.project).choice("analysis").units == ()
