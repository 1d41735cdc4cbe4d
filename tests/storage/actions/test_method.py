"""Following a method: switching loses nothing; levels and columns are hers."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.codebook import layer_for, ordered_layers
from annotator.domain.project import Project
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import card, coding, method, nodes
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.errors import ColumnInUse, LevelInUse
from annotator.storage.key import Strength
from annotator.storage.store import Store
from annotator.storage.templates import templates

WEAK = Strength(log2_kib=10, passes=1, lanes=1)
KEYS = tuple(templates())


def levels(store: Store) -> list[str]:
    return [layer.name for layer in ordered_layers(store.project)]


def columns(store: Store) -> list[str]:
    return [column.name for column in store.project.ordered_columns()]


def test_switching_renames_adds_and_puts_away(store: Store) -> None:
    """An empty project has exactly what the other method proposes, and undo gives back the first."""
    method.set_method(store, "content_analysis")

    assert levels(store) == ["Kode", "Underkategori", "Kategori", "Undertema", "Tema"]
    assert columns(store) == ["Kondensert meningsenhet", "Fortolkning"]
    assert store.project.info.method == "content_analysis"

    store.undo()

    assert levels(store) == ["Kode", "Undertema", "Tema"]
    assert store.project.info.method == "free"


def test_what_is_in_use_stays(sample: Store) -> None:
    """The sample's sub-themes and interpretations have no place in Johannessen's analysis, and are all there."""
    texts = {(text.unit, text.text) for text in sample.project.unit_texts}
    method.set_method(sample, "johannessen")

    assert levels(sample) == ["Kode", "Undertema", "Kategori"]
    assert columns(sample) == ["Meningsfortetning", "Fortolkning"]
    assert {(text.unit, text.text) for text in sample.project.unit_texts} == texts


def test_a_column_she_emptied_goes_with_its_empty_texts(sample: Store) -> None:
    """What was written and taken back again is nothing of hers; undo brings back the rows all the same."""
    unit = next(iter(sample.project.units)).id
    method.set_method(sample, "giorgi")
    second = sample.project.text_columns.first("slot", "transformation_2")
    assert second is not None
    coding.write_unit_text(sample, unit, second.id, "Hun")
    sample.end_burst()
    coding.write_unit_text(sample, unit, second.id, "")

    method.set_method(sample, "reflexive_ta")

    assert columns(sample) == ["Meningsfortetning", "Fortolkning"]
    sample.undo()
    assert [text.text for text in sample.project.unit_texts.where("column", second.id)] == [""]


def test_an_unknown_method_is_a_fault(store: Store) -> None:
    """Nothing is stored."""
    with pytest.raises(KeyError):
        method.set_method(store, "magefølelse")

    assert store.project.info.method == "free"


def picture(project: Project) -> dict[str, Any]:
    """Everything of a project but uuids, and ids of levels and columns that hold nothing."""
    used = {node.layer for node in project.nodes}
    written = {text.column for text in project.unit_texts if text.text}
    layers = [(one.id if one.id in used else 0, one.name, one.kind, one.slot) for one in ordered_layers(project)]
    texts = [(one.id if one.id in written else 0, one.name, one.slot) for one in project.ordered_columns()]
    others = {
        name: sorted(map(repr, table)) for name, table in project.tables.items() if name not in ("layer", "text_column")
    }
    return {**others, "layer": layers, "text_column": texts}


own_names = st.text(alphabet="abcæøå ", min_size=1, max_size=8).filter(lambda text: text.strip())
steps = st.one_of(
    st.tuples(st.just("code"), st.integers(0, 5), own_names),
    st.tuples(st.just("write"), st.integers(0, 3), own_names),
    st.tuples(st.just("rename layer"), st.integers(0, 5), own_names),
    st.tuples(st.just("rename column"), st.integers(0, 3), own_names),
    st.tuples(st.just("add layer"), st.sampled_from(["code", "group", "theme"]), own_names),
    st.tuples(st.just("add column"), st.integers(0, 3), own_names),
    st.tuples(st.just("move layer"), st.integers(0, 5), own_names),
    st.tuples(st.just("move column"), st.integers(0, 3), own_names),
)


def do(store: Store, step: tuple[str, Any, str], unit: int) -> None:
    """One thing of hers."""
    what, where, name = step
    layers, texts = ordered_layers(store.project), store.project.ordered_columns()
    store.end_burst()
    if what == "code":
        nodes.create_node(store, layers[where % len(layers)].id, name)
    elif what == "write":
        coding.write_unit_text(store, unit, texts[where % len(texts)].id, name)
    elif what == "rename layer":
        method.rename_layer(store, layers[where % len(layers)].id, name)
    elif what == "rename column":
        method.rename_column(store, texts[where % len(texts)].id, name)
    elif what == "add layer":
        method.add_layer(store, name, where)
    elif what == "add column":
        method.add_column(store, name)
    elif what == "move layer":
        for layer in [layer for layer in layers if not layer.slot][:1]:
            method.move_layer(store, layer.id, where % len(layers))
    else:
        for column in [column for column in texts if not column.slot][:1]:
            method.move_column(store, column.id, where % len(texts))


@settings(max_examples=30)
@given(
    start=st.sampled_from(KEYS),
    hers=st.lists(steps, max_size=6),
    way=st.permutations(KEYS),
    language=st.sampled_from(["nb", "nn", "en"]),
)
def test_through_all_methods_and_back_is_the_same_project(
    start: str, hers: list[tuple[str, Any, str]], way: list[str], language: str
) -> None:
    """Whatever she made, wrote, named, added and placed: after every method there is and her own again, all is as it
    was – but for the numbers of rows that hold nothing. Her names are none that a method has."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "p.annotator", "lyng og lav", WEAK)
        card.set_up_project(store, "Metode", language, start)
        unit = a_unit(store)
        for step in hers:
            do(store, step, unit)
        before = picture(store.project)

        for key in (*way, start):
            method.set_method(store, key)
            assert {node.layer for node in store.project.nodes} <= {layer.id for layer in store.project.layers}

        assert picture(store.project) == before
        store.close()


def a_unit(store: Store) -> int:
    """A unit of a small interview."""
    turn = DraftTurn("Jeg ringer heller en gang for mye.")
    document = import_transcripts(store, [Transcript("Intervju 1", (turn,), "txt")])[0]
    unit = coding.mark_idea(store, document, 0, 10)
    assert unit is not None
    return unit


def test_a_level_of_her_own_stands_above_its_kind(store: Store) -> None:
    """A second level for groups comes between groups and themes; it can be named, moved and removed."""
    row = method.add_layer(store, "Mellomtema", "group")
    assert levels(store) == ["Kode", "Undertema", "Mellomtema", "Tema"]
    assert [layer.position for layer in ordered_layers(store.project)] == [0, 1, 2, 3]

    method.rename_layer(store, row, "  Mellom \n nivå ")
    method.move_layer(store, row, 1)
    assert levels(store) == ["Kode", "Mellom nivå", "Undertema", "Tema"]

    method.remove_layer(store, row)
    assert levels(store) == ["Kode", "Undertema", "Tema"]
    store.undo()
    assert levels(store) == ["Kode", "Mellom nivå", "Undertema", "Tema"]


def test_a_level_in_use_is_not_removed(sample: Store) -> None:
    """Also where its only code lies in the bin."""
    row = method.add_layer(sample, "Mellomtema", "group")
    node = nodes.create_node(sample, row, "Alene")
    nodes.bin_node(sample, node)

    with pytest.raises(LevelInUse):
        method.remove_layer(sample, row)


def test_the_only_level_for_codes_stays(store: Store) -> None:
    """Themes and groups may go; then a new theme is made on the highest level there is."""
    by_kind = {layer.kind: layer.id for layer in store.project.layers}
    with pytest.raises(LevelInUse):
        method.remove_layer(store, by_kind["code"])
    method.remove_layer(store, by_kind["theme"])
    method.remove_layer(store, by_kind["group"])

    assert levels(store) == ["Kode"]
    assert layer_for(store.project, "theme").name == "Kode"


def test_columns_are_added_moved_and_removed(sample: Store) -> None:
    """Only where nothing is written in them."""
    row = method.add_column(sample, "Undring")
    method.move_column(sample, row, 0)
    assert columns(sample) == ["Undring", "Meningsfortetning", "Fortolkning"]

    method.remove_column(sample, row)
    assert columns(sample) == ["Meningsfortetning", "Fortolkning"]
    with pytest.raises(ColumnInUse):
        method.remove_column(sample, sample.project.ordered_columns()[0].id)


def test_an_empty_name_is_none(store: Store) -> None:
    """Nothing is done, so there is nothing to undo."""
    method.rename_layer(store, layer_for(store.project, "code").id, "  ")
    method.rename_column(store, store.project.ordered_columns()[0].id, "")

    assert store.undo_name is None
