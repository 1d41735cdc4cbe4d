"""Everything in exactly one category: what is in two, and what is in none."""

from dataclasses import replace

import pytest
from hypothesis import given

from annotator.domain.analysis import Layer
from annotator.domain.codebook import count_units, labelled_with
from annotator.domain.method_facts import Facts
from annotator.domain.placing import codes_outside, nodes_on, units_on_two, units_without_code
from annotator.domain.project import Project
from annotator.domain.restriction import counted
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import coding, method, nodes, transcripts
from annotator.storage.store import Store
from tests.domain.analysed import projects

CATEGORY = "category"


@pytest.fixture
def analysis(store: Store) -> Store:
    """A project of content analysis."""
    method.set_method(store, "content_analysis")
    return store


def node(store: Store, slot: str, name: str, parent: int | None = None) -> int:
    layer = store.project.layers.first("slot", slot)
    assert layer is not None
    return nodes.create_node(store, layer.id, name, parent)


def interview(store: Store) -> int:
    turns = (DraftTurn("Kornet sto lenge det året, og ingen visste når det skulle skjæres."),)
    return transcripts.import_transcripts(store, [Transcript("Intervju 1", turns, "text")])[0]


def test_a_unit_in_two_categories_is_found(analysis: Store) -> None:
    """Through two codes, or through one code that stands under both; sub-categories are asked for by themselves."""
    document = interview(analysis)
    one, two = node(analysis, CATEGORY, "Vær"), node(analysis, CATEGORY, "Arbeid")
    under = node(analysis, "group", "Høst", one)
    code = node(analysis, "code", "Vente", under)
    unit = coding.code_range(analysis, document, 0, 10, code)
    assert units_on_two(analysis.project, CATEGORY) == set()

    nodes.link_node(analysis, code, two)

    assert units_on_two(analysis.project, CATEGORY) == {unit}
    assert units_on_two(analysis.project, "group") == set()
    transcripts.set_status(analysis, document, "pilot")
    assert units_on_two(analysis.project, CATEGORY) == set()


def test_orphans_are_found(analysis: Store) -> None:
    """A code under no category, though under a sub-category; a unit of a category at once; a mark without anything."""
    document = interview(analysis)
    category = node(analysis, CATEGORY, "Vær")
    placed = node(analysis, "code", "Vente", node(analysis, "group", "Høst", category))
    astray = node(analysis, "code", "Skjære", node(analysis, "group", "Løs"))
    loose = node(analysis, "code", "År")
    coding.code_range(analysis, document, 0, 6, placed)
    direct = coding.code_range(analysis, document, 7, 10, category)
    idea = coding.mark_idea(analysis, document, 11, 16)

    assert codes_outside(analysis.project, CATEGORY) == {astray, loose}
    assert units_without_code(analysis.project) == {direct, idea}
    assert Facts(analysis.project).fact("outside:category").count == 2
    assert Facts(analysis.project).fact("codeless").count == 2
    nodes.bin_node(analysis, loose)
    assert codes_outside(analysis.project, CATEGORY) == {astray}


@given(projects())
def test_they_agree_with_the_codebook(project: Project) -> None:
    """Units in two are no more than the categories' counts beyond their union; without a code, none carries one."""
    layer = project.layers[1]
    project.layers.put(2, Layer(id=2, name="Kategori", kind="theme", slot=CATEGORY, position=1))
    for one in list(project.nodes)[::2]:
        project.nodes.put(one.id, replace(one, layer=2))
    on = nodes_on(project, CATEGORY)
    codes = {one.id for one in project.nodes if one.layer == layer.id and not one.binned}
    twice, without = units_on_two(project, CATEGORY), units_without_code(project)

    assert len(twice) <= sum(count_units(project, one) for one in on)
    assert not without & {unit.id for unit in labelled_with(project, codes)}
    assert all(counted(project)(project.units[unit]) for unit in twice | without)
    assert codes_outside(project, CATEGORY) <= codes
