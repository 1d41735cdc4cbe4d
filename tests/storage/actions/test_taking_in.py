"""Another project's records into this one: as one action, with nothing twice and nothing of hers changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.analysis import Node
from annotator.domain.project import Project
from annotator.domain.records_json import packed, unpacked
from annotator.storage.actions import card, guides, memos, nodes, people, report, summaries
from annotator.storage.actions.taking_in import take_in
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """A second, empty project."""
    store = Store.create(tmp_path / "andre.annotator", PASSPHRASE, WEAK)
    card.set_up_project(store, "Andre")
    yield store
    store.close()


def incoming(store: Store) -> Project:
    """A project as a file would give it."""
    return unpacked(packed(store.project))


def counts(project: Project) -> dict[str, int]:
    """How many records of each table there are."""
    return {name: len(table) for name, table in project.tables.items() if len(table)}


def test_an_empty_project_becomes_what_comes_in(sample: Store, other: Store) -> None:
    """Every record with the identity it had, and the method, levels and columns with them."""
    take_in(other, incoming(sample))
    here, there = packed(other.project)["tables"], packed(sample.project)["tables"]
    (card_here,), (card_there,) = other.project.tables["project"], sample.project.tables["project"]

    assert {name: here[name] for name in here if name != "project"} == {n: there[n] for n in there if n != "project"}
    assert (card_here.title, card_here.method, card_here.introduction) == (
        "Andre",
        card_there.method,
        card_there.introduction,
    )


def test_undo_takes_all_of_it_back(sample: Store, other: Store) -> None:
    """One step, also after the file was closed; redo brings it again."""
    before = packed(other.project)
    take_in(other, incoming(sample))
    after = packed(other.project)
    other.undo()
    undone = packed(other.project)
    other.redo()

    assert undone == before
    assert packed(other.project) == after


def test_what_is_here_already_does_not_come_twice(sample: Store) -> None:
    """The same file again: no interview, code, person, question or memo more."""
    guides.use_guide(sample, next(iter(sample.project.documents)).id, guides.add_guide(sample, "Versjon 1"))
    before = counts(sample.project)
    take_in(sample, incoming(sample))
    after = counts(sample.project)

    assert after == before


def test_codes_of_the_same_name_stay_apart_if_she_wants(sample: Store) -> None:
    """Each comes in once more, in a tree of its own, with an identity of its own."""
    before = len(sample.project.nodes)
    take_in(sample, incoming(sample), "both")
    uuids = [node.uuid for node in sample.project.nodes]

    assert len(sample.project.nodes) == 2 * before
    assert len(set(uuids)) == len(uuids)


def test_a_code_here_keeps_its_place_and_words(store: Store, other: Store) -> None:
    """Merged by the way down to it: her definition and theme stand, a new code comes in under her theme."""
    theme = nodes.create_node(store, 3, "Tillit")
    code = nodes.create_node(store, 1, "Bli trodd", theme)
    nodes.update_node(store, code, definition="Min egen")
    others_theme = nodes.create_node(other, 3, "tillit ")
    nodes.update_node(other, nodes.create_node(other, 1, "Bli trodd", others_theme), definition="En annens")
    nodes.create_node(other, 1, "Navnet på tavla", others_theme)
    take_in(store, incoming(other))
    project = store.project

    assert sorted(node.name for node in project.nodes) == ["Bli trodd", "Navnet på tavla", "Tillit"]
    assert project.nodes[code].definition == "Min egen"
    assert {project.nodes[link.child].name for link in project.node_links if link.parent == theme} == {
        "Bli trodd",
        "Navnet på tavla",
    }


def test_no_circle_comes_of_two_trees(store: Store, other: Store) -> None:
    """Here A stands under B, there B under A: hers stands."""
    b = nodes.create_node(store, 1, "B")
    nodes.create_node(store, 1, "A", b)
    a = nodes.create_node(other, 1, "A")
    nodes.create_node(other, 1, "B", a)
    take_in(store, incoming(other))
    names = {node.id: node.name for node in store.project.nodes}

    assert {(names[link.child], names[link.parent]) for link in store.project.node_links} == {("A", "B")}


def test_a_text_about_a_theme_that_has_one_becomes_a_memo(store: Store, other: Store) -> None:
    """Hers is not overwritten, and the other is not lost."""
    summaries.write_theme_text(store, nodes.create_node(store, 3, "Tid"), "summary", "Mitt")
    summaries.write_theme_text(other, nodes.create_node(other, 3, "Tid"), "summary", "Ditt")
    take_in(store, incoming(other))

    assert [summary.text for summary in store.project.summaries] == ["Mitt"]
    assert [(memo.text, memo.target) for memo in store.project.memos] == [("Ditt", "node")]


def test_two_people_there_that_are_one_here_lose_no_cell(store: Store, other: Store) -> None:
    """What both say of a theme: the first stands in the cell, the other is a memo on the theme."""
    people.add_participant(store, "P01")
    theme = nodes.create_node(other, 1, "Utenfor")
    for pseudonym, text in (("P01", "Alene"), ("p01", "Fremmed")):
        summaries.write_cell(other, theme, people.add_participant(other, pseudonym), text)
    take_in(store, incoming(other), same_people="merge")

    assert [cell.text for cell in store.project.summaries] == ["Alene"]
    assert [memo.text for memo in store.project.memos if memo.target == "node"] == ["Fremmed"]


def test_people_of_the_same_pseudonym_are_the_same(sample: Store, other: Store) -> None:
    """If she says so: their new interviews are theirs."""
    pseudonym = next(iter(sample.project.participants)).pseudonym
    with other.action("add_participant") as writer:
        writer.insert(type(next(iter(sample.project.participants)))(pseudonym=pseudonym))
    take_in(other, incoming(sample), same_people="merge")

    assert sum(person.pseudonym == pseudonym for person in other.project.participants) == 1
    assert len(other.project.participants) == len(sample.project.participants)


def test_what_is_broken_off_leaves_nothing(sample: Store, other: Store) -> None:
    """Stopped in the middle: all is as before, and it can be done again."""
    before = packed(other.project)

    def stop(done: int, of: int) -> None:
        if done > of / 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        take_in(other, incoming(sample), on_progress=stop)

    assert packed(other.project) == before
    assert len(take_in(other, incoming(sample))) == len(sample.project.documents)


def test_units_of_an_interview_that_is_here_stay_out(sample: Store) -> None:
    """The interview is left out with its codings, as the preview says."""
    theirs = incoming(sample)
    theirs.nodes.put(999, Node(id=999, uuid="", layer=1, name="Helt ny"))
    before = len(sample.project.units)
    take_in(sample, theirs)

    assert len(sample.project.units) == before
    assert "Helt ny" in {node.name for node in sample.project.nodes}


def test_memos_follow_what_they_are_on(store: Store, other: Store) -> None:
    """On a code that is merged, and on the whole project."""
    nodes.create_node(store, 1, "Ro")
    memos.add_memo(other, "På koden", "analysis", "node", nodes.create_node(other, 1, "Ro"))
    memos.add_memo(other, "På det hele")
    take_in(store, incoming(other))

    assert {(memo.text, memo.target, memo.target_id) for memo in store.project.memos} == {
        ("På koden", "node", 1),
        ("På det hele", None, None),
    }


def test_what_the_report_holds_comes_into_an_empty_project_only(sample: Store, other: Store) -> None:
    """Its sections are those of the same themes; a project with a report of its own keeps that."""
    theme = next(node for node in sample.project.nodes if node.name)
    report.set_level(sample, theme.id, 3)
    report.update_form(sample, size=11.0)
    take_in(other, sample.project)
    parts = [part for part in other.project.report_parts if part.node is not None]
    assert [other.project.nodes[part.node].name for part in parts] == [theme.name]
    assert [form.size for form in other.project.report_forms] == [11.0]

    report.update_form(sample, size=10.0)
    take_in(other, sample.project, "both")
    assert [form.size for form in other.project.report_forms] == [11.0]


def test_other_people_may_have_the_same_pseudonym(store: Store, other: Store) -> None:
    """P01 of a project that has nothing in common with hers is somebody else, and told apart; she may say otherwise."""
    for one in (store, other):
        people.add_participant(one, "P01")
    people.add_participant(other, "P01 (2)")
    take_in(store, incoming(other))
    assert sorted(person.pseudonym for person in store.project.participants) == ["P01", "P01 (2)", "P01 (3)"]
    store.undo()
    take_in(store, incoming(other), same_people="merge")
    assert sorted(person.pseudonym for person in store.project.participants) == ["P01", "P01 (2)"]
