"""Columns, order and rows of the report's tables as she chose them, in every table of every method."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.cli.leaving import leaks_in_report
from annotator.domain.methods import Method
from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.example_rows import ExampleRows, example_rows
from annotator.reporting.model import Table
from annotator.reporting.parts import Part, parts_of
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.settings import ReportSettings, TableChoice, settings_of
from annotator.storage.actions import coding, method, people, report, report_tables, snapshots, summaries
from annotator.storage.store import Store
from annotator.storage.templates import templates
from tests.reporting.methods.study import Study
from tests.reporting.methods.test_method_tables import filled
from tests.reporting.reading import needs_poppler, pdf_text
from tests.reporting.test_people_tables import project_of

Begin = Callable[..., Study]
EVERY = pytest.mark.parametrize("template", templates().values(), ids=lambda template: template.key)


def tables(store: Store, part: Part, chosen: TableChoice | None = None, **more: object) -> list[Table]:
    """The tables of a part, with a choice of columns."""
    wanted = settings_of(store.project)
    wanted = replace(wanted, tables={part.key: chosen} if chosen is not None else wanted.tables, **more)  # type: ignore[arg-type]
    return [block for block in part.make(store.project, wanted) if isinstance(block, Table)]


def rows(store: Store, key: str) -> ExampleRows:
    """The example rows of a table."""
    return example_rows(store.project, settings_of(store.project), key)


def part(store: Store, key: str) -> Part:
    """A part of the report by its key."""
    return next(part for part in parts_of(store.project) if part.key == key)


def everything_written(begin: Begin, template: Method) -> Study:
    """A study in which every column of every table has something to show."""
    work = filled(begin, template.key)
    store = work.store
    for node in store.project.nodes:
        for spec in template.summaries:
            if spec.kind != "cell":
                work.about(node.id, spec.kind, f"{spec.kind} om {node.name}")
    for number, step in enumerate(template.steps):
        if number < 2 and step.points:
            work.tick(step.key, step.points[0].key)
    snapshots.take_snapshot(store, "Første")
    attribute = people.add_attribute(store, "Yrke")
    for person in list(store.project.participants):
        people.set_value(store, person.id, attribute, "lærer")
    return work


@EVERY
def test_each_column_can_be_left_out(study: Begin, template: Method) -> None:
    """Every column of every table, one after the other: the others stay, no table is empty, and none is broken."""
    store = everything_written(study, template).store
    seen = 0
    for one in parts_of(store.project):
        columns = one.columns(store.project, settings_of(store.project))
        assert len({column.name for column in columns}) == len(columns)
        every = dict.fromkeys((column.name for column in columns), True)
        whole = tables(store, one, TableChoice(said=every))
        for column in columns if whole else []:
            left = tables(store, one, TableChoice(said=every | {column.name: False}))
            assert left or len(columns) == 1 or len(whole[0].header) == 1, (one.key, column.name)
            for table in left:
                assert table.rows
                assert all(len(row) == len(table.header) == len(table.widths) for row in table.rows)
                assert abs(sum(table.widths) - 1) < 1e-6
                assert table.grouped + table.closing <= 2 * len(table.header)
                if one.key.startswith("table:"):
                    assert any(any(run.text.strip() for run in cell) for row in table.rows for cell in row)
            seen += 1
    assert seen > 20


@pytest.mark.parametrize("of_method", ["content_analysis", "stc", "ipa", "template_analysis"])
def test_any_choice_of_columns_is_what_is_shown(study: Begin, of_method: str) -> None:
    """Whatever she ticks, in whatever order: those columns, in that order, without those nothing is said in."""
    store = everything_written(study, templates()[of_method]).store
    wanted = settings_of(store.project)
    offered = {one.key: one.columns(store.project, wanted) for one in parts_of(store.project)}
    choosable = [one for one in parts_of(store.project) if len(offered[one.key]) > 1 and one.key != "matrix"]
    choosable = [one for one in choosable if tables(store, one) and one.key not in ("table:matrix",)]

    @settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.data())
    def check(data: st.DataObject) -> None:
        for one in choosable:
            columns = offered[one.key]
            order = data.draw(st.permutations([column.name for column in columns]))
            shown = data.draw(st.sets(st.sampled_from(order), min_size=1))
            chosen = TableChoice(tuple(order), {name: name in shown for name in order})
            titles = {column.name: column.title for column in columns}
            found = tables(store, one, chosen)
            for table in found:
                expected = [titles[name] for name in order if name in shown]
                kept = [title for title in expected if title in table.header]
                assert list(table.header) == kept, one.key

    check()


def test_rows_follow_the_columns_of_an_overview(study: Begin) -> None:
    """Without the column of codes a theme is one row, not one for each of its codes; numbers are the theme's."""
    work = study("reflexive_ta")
    theme = work.node("theme", "Å høre til")
    document = work.interview("P01", "Jeg hører til her.", "Alle hilser på meg.")
    for text, code in (("Jeg hører til her.", "Hjemme"), ("Alle hilser på meg.", "Sett")):
        work.unit(document, text, work.node("code", code, theme))
    [whole] = tables(work.store, part(work.store, "overview"))
    report_tables.show_column(work.store, "overview", "layer:code", shown=False)
    report_tables.show_column(work.store, "overview", "count", shown=True, suggested=False)
    report_tables.show_column(work.store, "overview", "participants", shown=True, suggested=False)
    [found] = tables(work.store, part(work.store, "overview"))

    assert [[run.text for cell in row for run in cell] for row in whole.rows] == [
        ["Å høre til", "Hjemme"],
        ["Å høre til", "Sett"],
    ]
    cells = [[run.text for cell in row for run in cell] for row in found.rows]
    assert found.header[0] == "Tema"
    assert cells[0][0] == "Å høre til"
    assert "P01" in cells[0]
    assert len(cells) == 1


def test_a_column_that_goes_waits_for_its_return(study: Begin) -> None:
    """Of another method's table, or of a text column that was removed, nothing is asked; back, it is as she left it."""
    work = filled(study, "content_analysis")
    store = work.store
    own = method.add_column(store, "Stemning")
    for unit in store.project.units:
        coding.write_unit_text(store, unit.id, own, "rolig")
    name = f"column:{store.project.text_columns[own].uuid}"
    report_tables.show_column(store, "table:example", "layer:subtheme", shown=False)
    first = [name, "layer:theme"]
    columns = part(store, "table:example").columns(store.project, settings_of(store.project))
    rest = [column.name for column in columns if column.name not in first]
    report_tables.order_columns(store, "table:example", [*first, *rest])
    before = tables(store, part(store, "table:example"))[0].header
    method.set_method(store, "giorgi")
    other = tables(store, part(store, "table:example"))[0].header
    method.set_method(store, "content_analysis")
    back = tables(store, part(store, "table:example"))[0].header

    assert before[:3] == ("Stemning", "Tema", "Meningsenhet")
    assert "Undertema" not in before
    assert other[0] == "Stemning"
    assert back == before


def test_files_hold_the_chosen_columns(study: Begin) -> None:
    """Word: heads in her order, without the column she left out, with one the method does not name."""
    work = filled(study, "reflexive_ta")
    report_tables.show_column(work.store, "table:example", "layer:code", shown=False)
    report_tables.show_column(work.store, "table:example", "column:condensation", shown=True, suggested=False)
    order = ["layer:theme", "column:condensation", "unit", "participant", "place", "layer:group"]
    report_tables.order_columns(work.store, "table:example", order)
    stream = io.BytesIO()
    write_docx(_with_example(work.store), stream)
    heads = [[cell.text for cell in table.rows[0].cells] for table in Document(stream).tables]

    assert ["Tema", "Meningsfortetning", "Utdrag", "Deltaker", "Avsnitt", "Undertema"] in heads


@needs_poppler
@pytest.mark.poppler
def test_pages_hold_the_chosen_columns(study: Begin) -> None:
    """PDF: as in Word."""
    work = filled(study, "reflexive_ta")
    report_tables.show_column(work.store, "table:example", "layer:code", shown=False)
    report_tables.order_columns(work.store, "table:example", ["layer:theme", "unit"])
    stream = io.BytesIO()
    write_pdf(_with_example(work.store), stream)
    lines = [line.split() for line in pdf_text(stream.getvalue(), "-layout").splitlines()]

    assert ["Tema", "Utdrag", "Deltaker", "Avsnitt", "Undertema"] in lines


def _with_example(store: Store):  # type: ignore[no-untyped-def]
    report.take_part(store, "table:example", taken=True, suggested=False)
    return build_report(store.project, settings_of(store.project)).report


def test_her_rows_are_the_rows(study: Begin) -> None:
    """In her order, not by theme; a unit that no longer counts is left out, and where all are gone the suggestion is
    back."""
    work = filled(study, "content_analysis")
    store = work.store
    chosen = [unit.id for unit in store.project.units][5:1:-2]
    suggested = list(rows(store, "table:example").shown)
    report_tables.choose_rows(store, "table:example", chosen)
    [table] = tables(store, part(store, "table:example"))
    assert [row[0][0].text for row in table.rows] == [store.project.text_of(unit) for unit in chosen]

    coding.delete_unit(store, chosen[0])
    assert list(rows(store, "table:example").shown) == chosen[1:]
    coding.delete_unit(store, chosen[1])
    left = list(rows(store, "table:example").shown)
    assert len(left) == len(suggested) == 5


def test_as_many_rows_as_she_wants(study: Begin) -> None:
    """Fewer and more than are suggested by themselves; starred ones first."""
    work = filled(study, "content_analysis")
    store = work.store
    star = [unit.id for unit in store.project.units][7]
    coding.set_golden(store, star, True)
    for count in (1, 3, 9):
        report_tables.set_table(store, "table:example", count=count)
        found = list(rows(store, "table:example").shown)
        assert len(found) == count == rows(store, "table:example").count
        assert star in found
    report_tables.set_table(store, "analysis", count=2)
    assert len(list(rows(store, "analysis").shown)) <= 2


def test_the_theme_she_chose_is_worked_through(study: Begin) -> None:
    """Not the one about which most is written; in the bin, it gives way to that one."""
    work = study("stc")
    document = work.interview("P01", "Morgonen er best.", "Kvelden er lang.", "Kvelden er stille.")
    themes = [work.node("theme", name) for name in ("Morgon", "Kveld")]
    groups = [work.node("group", f"Gruppe {n}", theme) for n, theme in enumerate(themes)]
    codes = [work.node("code", f"Kode {n}", group) for n, group in enumerate(groups)]
    work.unit(document, "Morgonen er best.", codes[0], golden=True)
    evening = [work.unit(document, text, codes[1]) for text in ("Kvelden er lang.", "Kvelden er stille.")]
    store, key = work.store, "table:example"
    summaries.write_theme_text(store, themes[0], "analytic", "Om morgonen.")

    def theme() -> str:
        found = rows(store, key).worked
        return found.name if found is not None else ""

    assert theme() == "Morgon"
    report_tables.set_table(store, key, theme=store.project.nodes[themes[1]].uuid)
    assert theme() == "Kveld"
    assert list(rows(store, key).choosable) == evening
    report_tables.choose_rows(store, key, evening[::-1])
    [table] = tables(store, part(store, key))
    assert table.caption.endswith("(Kveld)")
    assert [row[0][0].text for row in table.rows] == ["Kvelden er stille.", "Kvelden er lang."]
    report_tables.set_table(store, key, theme="borte")
    assert theme() == "Morgon"


def test_all_units_where_she_wants_them(study: Begin) -> None:
    """A table per theme with every unit; back to examples, one table."""
    work = filled(study, "reflexive_ta")
    report_tables.set_table(work.store, "analysis", every=True)
    [table] = tables(work.store, part(work.store, "analysis"))
    assert len(table.rows) == 15
    report_tables.set_table(work.store, "analysis", every=False)
    [table] = tables(work.store, part(work.store, "analysis"))
    assert len(table.rows) < 15


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from(["", "lege", "prest", "lærer"]), st.sampled_from(["", "31", "32", "45", "60"])),
        min_size=1,
        max_size=12,
    ),
    st.integers(2, 10),
)
def test_no_cell_of_the_participants_singles_out(values: list[tuple[str, str]], smallest: int) -> None:
    """With small groups hidden, whatever stands in a column is told of at least so many, or is a dash for all."""
    maker = project_of(*({"Yrke": job, "Alder": age} for job, age in values))
    chosen = replace(ReportSettings(), tables={"participants": TableChoice(hide_small=True)}, smallest=smallest)
    one = next(part for part in parts_of(maker.project) if part.key == "participants")
    found = [block for block in one.make(maker.project, chosen) if isinstance(block, Table)]
    for table in found:
        for column in range(1, len(table.header)):
            told = [row[column][0].text for row in table.rows]
            rare = {value for value in told if told.count(value) < smallest}
            assert not rare or set(told) == {"–"}


def test_one_number_says_how_small_a_group_may_be(study: Begin) -> None:
    """The tables and the leak check count by it; hidden cells are no leak, shown ones are."""
    work = study("reflexive_ta")
    store = work.store
    for name in "ABCD":
        work.interview(name, f"Jeg er {name}.")
    attribute = people.add_attribute(store, "Yrke")
    for person, job in zip(list(store.project.participants), ("lege", "lege", "prest", "prest"), strict=True):
        people.set_value(store, person.id, attribute, job)
    report.take_part(store, "people", taken=True, suggested=False)

    def small() -> list[str]:
        return [leak.term for leak in leaks_in_report(store, settings_of(store.project)) if leak.kind == "small_group"]

    assert small() == ["Yrke"]
    assert tables(store, part(store, "people")) == []
    report.update_form(store, smallest=2)
    assert small() == []
    assert len(tables(store, part(store, "people"))[0].rows) == 2
    report.update_form(store, smallest=4)
    report_tables.set_table(store, "participants", hide_small=True)
    [table] = tables(store, part(store, "participants"))
    assert {row[1][0].text for row in table.rows} == {"–"}
    assert "færre enn 4 deltakere" in table.note
    assert small() == []
    report_tables.show_column(
        store, "participants", f"attribute:{store.project.attributes[attribute].uuid}", shown=False
    )
    report_tables.set_table(store, "participants", hide_small=False)
    assert small() == []


@pytest.mark.parametrize(
    ("language", "of_method", "title"),
    [
        ("nb", "stc", "Oversikt over kodegrupper, subgrupper og koder"),
        ("nn", "ipa", "Oversikt over felles erfaringstema, personlege erfaringstema og erfaringsutsegner"),
        ("nb", "content_analysis", "Oversikt over temaer og koder"),
        ("en", "template_analysis", "Overview of top-level codes, higher-order codes and codes"),
    ],
)
def test_the_overview_is_called_after_her_levels(study: Begin, language: str, of_method: str, title: str) -> None:
    """As the method names them, in the language of the report; of more than three, the highest and the lowest."""
    work = study(of_method, language)
    above: int | None = None
    for layer in reversed(work.method.layers):
        above = work.node(layer.slot, f"På {layer.slot}", above)

    assert part(work.store, "overview").title(work.store.project, language) == title


def test_the_overview_is_called_after_a_level_of_her_own(study: Begin) -> None:
    """A name without a sure plural is said as it is."""
    work = study("stc")
    work.node("code", "Kode", work.node("theme", "Gruppe"))
    layers = {layer.slot: layer.id for layer in work.store.project.layers}
    method.rename_layer(work.store, layers["theme"], "GET")

    assert part(work.store, "overview").title(work.store.project, "nb") == "Oversikt: GET og kode"
