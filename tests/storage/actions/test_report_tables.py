"""Columns and rows of the report's tables: kept with the project, every step undone and redone, and taken along."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.project import Project
from annotator.domain.records_json import packed, unpacked
from annotator.exporting.taking import take
from annotator.reporting.settings import settings_of
from annotator.sharing.drawing import draw
from annotator.storage.actions import card, coding, people, report, report_tables, transcripts, units
from annotator.storage.actions.erasing import erase_participant
from annotator.storage.actions.taking_in import take_in
from annotator.storage.key import key_for
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK

KEY = "table:example"


def state(project: Project) -> tuple[Any, ...]:
    """Everything that is stored of tables."""
    tables = ("report_part", "report_form", "report_column", "report_row")
    return tuple(tuple(sorted(project.tables[name], key=lambda row: row.id)) for name in tables)


def first_units(store: Store, count: int = 3) -> list[int]:
    """Some coded units of one interview."""
    coded = [unit for unit in store.project.units if unit.status == "coded"]
    return [unit.id for unit in coded if unit.document == coded[0].document][:count]


def rows_of(project: Project) -> list[int]:
    """The example rows she chose."""
    return list(settings_of(project).choice(KEY).units)


STEPS: dict[str, Callable[[Store], object]] = {
    "table_columns": lambda store: report_tables.show_column(store, KEY, "place", shown=False),
    "order_table_columns": lambda store: report_tables.order_columns(store, KEY, ["place", "unit", "layer:code"]),
    "table_rows": lambda store: report_tables.choose_rows(store, KEY, first_units(store)[::-1]),
    "update_form": lambda store: report.update_form(store, smallest=5),
}


@pytest.mark.parametrize("name", STEPS)
def test_each_step_is_undone_and_redone(sample: Store, name: str) -> None:
    """Back and forth, and after the file was opened anew."""
    before = state(sample.project)
    STEPS[name](sample)
    after = state(sample.project)
    assert after != before
    sample.undo()
    assert state(sample.project) == before
    sample.redo()
    path = sample.path
    sample.close()
    again = Store.open(path, key_for(path, PASSPHRASE))
    assert state(again.project) == after
    assert again.undo_name == name
    again.undo()
    assert state(again.project) == before
    again.close()


def test_what_is_suggested_anyway_is_not_kept(sample: Store) -> None:
    """A column hidden and shown again has no word of hers; put back, the table is as if she had said nothing."""
    report_tables.show_column(sample, KEY, "place", shown=False)
    assert settings_of(sample.project).choice(KEY).said == {"place": False}
    report_tables.show_column(sample, KEY, "place", shown=True)
    assert settings_of(sample.project).tables == {}
    report_tables.order_columns(sample, KEY, ["place", "unit"])
    report_tables.forget_columns(sample, KEY)
    assert settings_of(sample.project).tables == {}
    sample.undo()
    assert settings_of(sample.project).choice(KEY).order == ("place", "unit")


def test_her_rows_wait_while_those_suggested_are_shown(sample: Store) -> None:
    """Going back and forth between the two loses nothing."""
    chosen = first_units(sample)
    report_tables.choose_rows(sample, KEY, chosen)
    report_tables.suggest_rows(sample, KEY)
    assert rows_of(sample.project) == []
    report_tables.set_table(sample, KEY, own_rows=True)
    assert rows_of(sample.project) == chosen


def test_a_unit_that_goes_is_no_row(sample: Store) -> None:
    """Deleted it is none, until that is undone; of merged ones, that which stays stands in their place, once."""
    first, second, third = chosen = first_units(sample)
    report_tables.choose_rows(sample, KEY, [third, second, first])
    coding.delete_unit(sample, second)
    assert rows_of(sample.project) == [third, first]
    assert faults(sample) == []
    sample.undo()
    assert rows_of(sample.project) == [third, second, first]
    kept = units.merge_units(sample, [second, third])

    assert rows_of(sample.project) == [kept, first]
    assert kept in chosen
    assert faults(sample) == []


def chosen_in(sample: Store) -> list[int]:
    """Say something of every kind; the rows."""
    rows = first_units(sample)[::-1]
    report_tables.choose_rows(sample, KEY, rows)
    report_tables.show_column(sample, KEY, "column:condensation", shown=True, suggested=False)
    report_tables.order_columns(sample, KEY, ["layer:theme", "unit"])
    report_tables.set_table(sample, "participants", hide_small=True)
    report.update_form(sample, smallest=4)
    return rows


def words_of(project: Project) -> list[str]:
    """The words of the chosen rows: numbers differ from file to file."""
    return [project.text_of(unit) for unit in rows_of(project)]


def test_choices_go_where_the_reports_settings_go(sample: Store, tmp_path: Path) -> None:
    """Taken out as records and read again, in shares that hold the report, and into an empty project; in no other."""
    rows = chosen_in(sample)
    expected = [sample.project.text_of(unit) for unit in rows]
    taken = unpacked(packed(take(sample.project)))
    full, units_alone = draw(sample.project, 4, confirmed=True).project, draw(sample.project, 2).project
    other = Store.create(tmp_path / "other.annotator", PASSPHRASE, WEAK)
    card.set_up_project(other, "Ny")
    take_in(other, taken)
    for project in (taken, full, other.project):
        settings = settings_of(project)
        assert words_of(project) == expected
        assert settings.choice(KEY).order == ("layer:theme", "unit")
        assert settings.choice(KEY).said == {"column:condensation": True}
        assert settings.choice("participants").hide_small
        assert settings.smallest == 4
    assert faults(other) == []
    other.close()

    assert len(units_alone.report_columns) == len(units_alone.report_rows) == 0


def test_a_row_that_does_not_go_is_no_row_of_a_share(sample: Store) -> None:
    """A unit of an interview that is set aside stays at home, and its place in the table with it."""
    rows = first_units(sample)
    aside = sample.project.units[rows[0]].document
    other = next(u.id for u in sample.project.units if u.status == "coded" and u.document != aside)
    report_tables.choose_rows(sample, KEY, [*rows, other])
    transcripts.set_status(sample, aside, "excluded")
    shared = draw(sample.project, 3).project

    assert words_of(shared) == [sample.project.text_of(other)]
    assert len(shared.report_rows) == 1


def columns_named(project: Project, uuids: list[str]) -> list[bool]:
    """Whether a column of a table is called by each of these."""
    named = {column.column.partition(":")[2] for column in project.report_columns}
    return [uuid in named for uuid in uuids]


def with_columns_of(sample: Store) -> tuple[list[int], list[str]]:
    """Two participants, one of whom withdrew, and two variables, one never exported, each with a column left out."""
    stays, goes = sorted(person.id for person in sample.project.participants)[:2]
    hidden = people.add_attribute(sample, "Skjult", never_export=True)
    shown = people.add_attribute(sample, "Vist")
    rows = [sample.project.participants[stays], sample.project.participants[goes]]
    variables = [sample.project.attributes[hidden], sample.project.attributes[shown]]
    for person in rows:
        report_tables.show_column(sample, "matrix", f"participant:{person.uuid}", shown=False)
    for variable in variables:
        report_tables.show_column(sample, "participants", f"attribute:{variable.uuid}", shown=False)
    report_tables.show_column(sample, "matrix", "participant:", shown=False)
    with sample.action("set_consent") as writer:
        writer.update("participant", stays, consent="withdrawn")
    return [stays, goes, hidden, shown], [row.uuid for row in (*rows, *variables)]


def test_a_column_of_somebody_who_stays_does_not_go(sample: Store) -> None:
    """Neither taken out nor in a share is she named by it, nor a variable that is never exported; the others go."""
    _, uuids = with_columns_of(sample)
    for project in (take(sample.project), draw(sample.project, 3).project):
        assert columns_named(project, uuids) == [False, True, False, True]
        assert columns_named(project, [""]) == [True]


def test_a_column_goes_with_its_participant_or_variable(sample: Store) -> None:
    """Removed or erased: nothing in the project is called by her any more; what is removed comes back with undo."""
    (withdrawn, other, hidden, _), uuids = with_columns_of(sample)
    before = state(sample.project)
    people.remove_attribute(sample, hidden)
    people.remove_participant(sample, other)
    assert columns_named(sample.project, uuids) == [True, False, False, True]
    sample.undo()
    sample.undo()
    assert state(sample.project) == before
    erase_participant(sample, withdrawn, {}, ())
    assert columns_named(sample.project, uuids) == [False, True, True, True]
    for table in sample.db.table_names():
        assert uuids[0] not in repr(sample.db.execute(f'SELECT * FROM "{table}"').fetchall()), table


def test_an_own_report_gives_way_to_one_that_comes_in_whole(sample: Store, store: Store) -> None:
    """Into a project without interviews and codes: what was said of tables there goes with what was said of parts."""
    report_tables.show_column(store, KEY, "place", shown=False)
    chosen_in(sample)
    take_in(store, take(sample.project))

    assert settings_of(store.project).choice(KEY).said == {"column:condensation": True}
    assert faults(store) == []
