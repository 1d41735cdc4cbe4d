"""Snapshots of the codes and themes: taken, compared, gone back to, in a real encrypted file."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.codebook import colour_of, makes_circle
from annotator.domain.development import compare
from annotator.domain.pictures import picture_of, rows_of, same_picture
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import coding, method, nodes, people, snapshots, transcripts
from annotator.storage.soundness import faults
from annotator.storage.store import Store

WORDS = "Det regnet hele natta og ingen ringte."


@pytest.fixture
def project(store: Store) -> Store:
    """Eight units of one interview; two themes with two codes each, and a loose code; one unit has two codes."""
    turns = tuple(DraftTurn(f"{WORDS} {i}") for i in range(8))
    document = transcripts.import_transcripts(store, [Transcript("Intervju 1", turns, "txt")])[0]
    code, theme = coding.code_layer(store), coding.code_layer(store, "theme")
    rain, phone = (nodes.create_node(store, theme, name) for name in ("Vær", "Stillhet"))
    made = [nodes.create_node(store, code, name, under) for name, under in
            (("Regn", rain), ("Natt", rain), ("Ingen ringer", phone), ("Ro", phone), ("Løs", None))]  # fmt: skip
    for place, start in enumerate(store.project.flat(document).starts):
        unit = coding.code_range(store, document, start, start + len(WORDS), made[place % 4])
        assert unit is not None
        if place == 7:
            coding.add_label(store, unit, made[0])
            coding.set_stance(store, unit, made[0], "against")
    return store


def named(store: Store, name: str) -> int:
    """A node by name."""
    return next(node.id for node in store.project.nodes if node.name == name)


def told(store: Store, snapshot: int) -> list[tuple[str, str]]:
    """What is otherwise since a snapshot: kind and name."""
    found = compare(rows_of(store.project, snapshot), picture_of(store.project))
    return [(difference.kind, difference.name) for difference in found]


def test_a_snapshot_keeps_what_was(project: Store) -> None:
    """Eight themes stay eight after merging to four: here two stay two, with their names, links and units."""
    before = picture_of(project.project)
    snapshot = snapshots.take_snapshot(project, "Første  temaer ", "Etter koding")
    nodes.merge_nodes(project, [named(project, "Vær")], named(project, "Stillhet"))
    nodes.update_node(project, named(project, "Regn"), name="Vått")

    kept = project.project.snapshots[snapshot]
    assert (kept.name, kept.note) == ("Første temaer", "Etter koding")
    assert same_picture(rows_of(project.project, snapshot), before)
    assert {row.name for row in rows_of(project.project, snapshot) if row.kind == "theme"} == {"Vær", "Stillhet"}


def test_taking_and_deleting_are_undone(project: Store) -> None:
    """A snapshot that was taken or thrown away by mistake is one step back."""
    snapshot = snapshots.take_snapshot(project, "En")
    snapshots.delete_snapshot(project, snapshot)
    assert (len(project.project.snapshots), len(project.project.snapshot_nodes)) == (0, 0)

    project.undo()
    assert project.project.snapshots[snapshot].name == "En"
    assert len(rows_of(project.project, snapshot)) == 7
    project.undo()
    assert (len(project.project.snapshots), len(project.project.snapshot_nodes)) == (0, 0)


def test_renaming_and_writing(project: Store) -> None:
    """A name of blanks is no name; the note is stored as written."""
    snapshot = snapshots.take_snapshot(project, "En")
    snapshots.rename_snapshot(project, snapshot, "  ")
    assert project.project.snapshots[snapshot].name == "En"
    snapshots.rename_snapshot(project, snapshot, "To")
    snapshots.write_snapshot_note(project, snapshot, "Linje 1\nLinje 2")

    assert project.project.snapshots[snapshot].name == "To"
    assert project.project.snapshots[snapshot].note == "Linje 1\nLinje 2"


def test_nothing_is_otherwise_at_once(project: Store) -> None:
    """A picture compared with itself says nothing."""
    assert told(project, snapshots.take_snapshot(project, "En")) == []


def test_what_was_done_is_told(project: Store) -> None:
    """Every kind of change is named as what it was, and not as other things besides."""
    cases: list[tuple[Callable[[], object], list[tuple[str, str]]]] = [
        (lambda: nodes.merge_nodes(project, [named(project, "Regn")], named(project, "Natt")), [("merged", "Natt")]),
        (lambda: nodes.merge_nodes(project, [named(project, "Vær")], named(project, "Ro")),
         [("merged", "Ro")]),
        (lambda: nodes.bin_node(project, named(project, "Løs")), [("discarded", "Løs")]),
        (lambda: nodes.create_node(project, coding.code_layer(project), "Ny"), [("added", "Ny")]),
        (lambda: nodes.update_node(project, named(project, "Ro"), name="Fred"), [("renamed", "Fred")]),
        (lambda: nodes.update_node(project, named(project, "Ro"), definition="Uten uro"), [("redefined", "Ro")]),
        (lambda: nodes.update_node(project, named(project, "Vær"), colour="#112233"), [("recoloured", "Vær")]),
        (lambda: nodes.move_node(project, named(project, "Ro"), named(project, "Stillhet"), None, 0),
         [("moved", "Ro")]),
        (lambda: nodes.update_node(project, named(project, "Løs"), layer=coding.code_layer(project, "theme")),
         [("level", "Løs")]),
    ]  # fmt: skip
    for does, expected in cases:
        snapshot = snapshots.take_snapshot(project, "Før")
        does()
        assert told(project, snapshot) == expected
        project.undo()
        project.undo()


def test_a_picture_without_its_units_says_nothing_of_units(project: Store) -> None:
    """A share keeps no units of snapshots: what is compared are names, places and definitions."""
    picture = picture_of(project.project)
    bare = [replace(row, units="") for row in picture]

    assert compare(bare, picture) == []


def test_a_split_names_both(project: Store) -> None:
    """What was split off tells what it was taken from and how many units went."""
    code = named(project, "Regn")
    units = sorted(label.unit for label in project.project.labels.where("node", code))
    snapshot = snapshots.take_snapshot(project, "Før")
    nodes.split_node(project, code, "Yr", units[:2])

    (found,) = compare(rows_of(project.project, snapshot), picture_of(project.project))
    assert (found.kind, found.name, found.sources, found.gained) == ("split", "Yr", ("Regn",), 2)


def test_merged_themes_are_told_with_what_they_came_of(project: Store) -> None:
    """Codes that followed their theme into another have not been moved by her."""
    snapshot = snapshots.take_snapshot(project, "Før")
    nodes.merge_nodes(project, [named(project, "Vær")], named(project, "Stillhet"), "samme sak")

    (found,) = compare(rows_of(project.project, snapshot), picture_of(project.project))
    assert (found.kind, found.name, found.sources, found.gained) == ("merged", "Stillhet", ("Vær",), 4 + 1)


def test_units_gained_and_lost(project: Store) -> None:
    """Recoding one unit is told of both codes."""
    code = named(project, "Regn")
    unit = min(label.unit for label in project.project.labels.where("node", code))
    snapshot = snapshots.take_snapshot(project, "Før")
    coding.replace_label(project, unit, code, named(project, "Ro"))

    found = compare(rows_of(project.project, snapshot), picture_of(project.project))
    assert {(one.name, one.gained, one.lost) for one in found} == {("Regn", 0, 1), ("Ro", 1, 0)}


def test_going_back_keeps_what_was_coded_since(project: Store) -> None:
    """A unit made after the snapshot keeps its code; a code made after it goes to the bin with its label."""
    snapshot = snapshots.take_snapshot(project, "Før")
    document = project.project.ordered_documents()[0].id
    code, layer = named(project, "Natt"), coding.code_layer(project)
    nodes.merge_nodes(project, [named(project, "Regn")], code)
    new = coding.code_range(project, document, 0, 3, code)
    other = coding.code_with_new(project, document, 4, 10, layer, "Senere")
    assert new is not None
    assert other is not None
    snapshots.restore_snapshot(project, snapshot)

    assert [label.node for label in project.project.labels.where("unit", new)] == [code]
    assert project.project.nodes[other[1]].binned
    assert [label.node for label in project.project.labels.where("unit", other[0])] == [other[1]]
    assert len(project.project.labels.where("node", named(project, "Regn"))) == 3


def test_a_stance_goes_along(project: Store) -> None:
    """The unit that speaks against a code does so again when the code is back."""
    snapshot = snapshots.take_snapshot(project, "Før")
    code = named(project, "Regn")
    nodes.merge_nodes(project, [code], named(project, "Natt"))
    snapshots.restore_snapshot(project, snapshot)

    assert sorted(label.stance for label in project.project.labels.where("node", code)) == ["against", "for", "for"]


def test_how_it_is_now_is_kept_once(project: Store) -> None:
    """Going back first keeps the present, unless a snapshot holds it already; one undo takes back both."""
    first = snapshots.take_snapshot(project, "Før")
    nodes.bin_node(project, named(project, "Ro"))
    snapshots.restore_snapshot(project, first, "Før tilbake")
    assert [s.name for s in project.project.snapshots] == ["Før", "Før tilbake"]
    kept = next(s.id for s in project.project.snapshots if s.name == "Før tilbake")
    assert "Ro" not in {row.name for row in rows_of(project.project, kept)}

    snapshots.restore_snapshot(project, kept, "Før tilbake igjen")
    assert len(project.project.snapshots) == 2
    project.undo()
    project.undo()
    assert len(project.project.snapshots) == 1
    assert project.project.nodes[named(project, "Ro")].binned


def test_a_node_whose_making_was_undone_is_made_anew(project: Store) -> None:
    """By its uuid: pictures before and after know it as the same."""
    made = nodes.create_node(project, coding.code_layer(project, "theme"), "Kort liv")
    uuid = project.project.nodes[made].uuid
    snapshot = snapshots.take_snapshot(project, "Med")
    picture = picture_of(project.project)
    with project.action("bin_node") as writer:  # as merging reviews or an erased row could leave it
        writer.delete("node", made)
    snapshots.restore_snapshot(project, snapshot)

    assert project.project.nodes.first("uuid", uuid) is not None
    assert same_picture(picture_of(project.project), picture)


def test_a_restricted_interview_does_not_stop_it(project: Store) -> None:
    """Going back is work on the codebook, like merging: the frozen words themselves are not touched."""
    document = project.project.ordered_documents()[0].id
    person = people.add_participant(project, "P01")
    for speaker in project.project.speakers.where("document", document):
        transcripts.update_speaker(project, speaker.id, participant=person, role="participant")
    snapshot = snapshots.take_snapshot(project, "Før")
    nodes.merge_nodes(project, [named(project, "Regn")], named(project, "Natt"))
    people.update_participant(project, person, restricted=1)
    snapshots.restore_snapshot(project, snapshot)

    assert not project.project.nodes[named(project, "Regn")].binned


def everything(store: Store) -> dict[str, set[object]]:
    """All rows of the project."""
    return {name: set(table) for name, table in store.project.tables.items()}


STEPS = st.lists(st.tuples(st.integers(0, 8), *[st.integers(0, 50)] * 3), max_size=14)


def step(store: Store, kind: int, a: int, b: int, c: int, left: frozenset[int] = frozenset()) -> None:
    """One action on the codebook, on nodes that are shown; the numbers choose which. `left` stay in the bin."""
    project = store.project
    shown = [node.id for node in project.nodes if not node.binned]
    one, other = shown[a % len(shown)], shown[b % len(shown)]
    above = [link.parent for link in project.node_links.where("child", one) if not project.nodes[link.parent].binned]
    under = above[c % len(above)] if above else None
    layer = list(project.layers)[c % len(project.layers)].id
    units = sorted(label.unit for label in project.labels.where("node", one))
    binned = [node.id for node in project.nodes if node.binned and node.id not in left] or [one]
    steps: list[Callable[[], object]] = [
        lambda: nodes.create_node(store, layer, f"Ny {a}{b}", other),
        lambda: nodes.update_node(store, one, name=f"Navn {b}", colour=(None, "#112233")[c % 2], definition=str(c)),
        lambda: nodes.move_node(store, one, under, other if c % 3 else None, b % 3),
        lambda: nodes.link_node(store, one, other, c % 2),
        lambda: under is not None and nodes.unlink_node(store, one, under),
        lambda: len(shown) > 2 and nodes.merge_nodes(store, [one], other),
        lambda: nodes.split_node(store, one, f"Delt {b}", units[: c % 3]),
        lambda: len(shown) > 2 and nodes.bin_node(store, one),
        lambda: nodes.restore_node(store, binned[c % len(binned)]),
    ]
    steps[kind]()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(first=STEPS, second=STEPS)
def test_going_back_gives_exactly_the_picture(
    project: Store, first: list[tuple[int, int, int, int]], second: list[tuple[int, int, int, int]]
) -> None:
    """Whatever was done to codes and themes before and after; undo then gives back exactly what there was.

    But for what lay in the bin then: a code taken out of it and merged since has given units of its own, and they stay.
    """
    while project.undo_name != "set_stance":  # what the example before has done
        project.undo()
    for numbers in first:
        step(project, *numbers)
    picture = picture_of(project.project)
    colours = {node.uuid: colour_of(project.project, node.id) for node in project.project.nodes if not node.binned}
    snapshot = snapshots.take_snapshot(project, "Bilde")
    left = frozenset(node.id for node in project.project.nodes if node.binned)
    for numbers in second:
        step(project, *numbers, left=left)
    before, last = everything(project), project.history.done[-1].action
    snapshots.restore_snapshot(project, snapshot)

    assert same_picture(picture_of(project.project), picture)
    assert told(project, snapshot) == []
    assert colours == {
        node.uuid: colour_of(project.project, node.id) for node in project.project.nodes if not node.binned
    }
    assert faults(project) == []
    links = list(project.project.node_links)
    assert not [link for link in links if makes_circle(project.project, link.child, link.parent)]
    if project.history.done[-1].action != last:
        project.undo()
    assert everything(project) == before


def test_a_level_with_another_name_is_no_move(project: Store) -> None:
    """After another method, or a new name for a level, nothing stands elsewhere; a theme put on another level does."""
    snapshot = snapshots.take_snapshot(project, "Før")
    names = {layer.name for layer in project.project.layers}
    method.set_method(project, "stc")
    assert {layer.name for layer in project.project.layers} != names
    for layer in list(project.project.layers):
        method.rename_layer(project, layer.id, f"{layer.name} for meg")
    assert told(project, snapshot) == []

    snapshot = snapshots.take_snapshot(project, "Etter")
    upper = method.add_layer(project, "Hovedtema", "theme")
    for name, levels in (("Vær", ()), ("Stillhet", [layer.name for layer in project.project.layers])):
        nodes.update_node(project, named(project, name), layer=upper)
        found = compare(rows_of(project.project, snapshot), picture_of(project.project), levels=levels)
        assert ("level", name) in [(one.kind, one.name) for one in found]
