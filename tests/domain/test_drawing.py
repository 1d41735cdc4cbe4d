"""The drawn codings follow every change, and renewing a few units gives what building anew gives."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import Label, Layer, Node, Span, Unit
from annotator.domain.anchors import Edit, after_edit
from annotator.domain.changes import Changes
from annotator.domain.corpus import Document, Turn
from annotator.domain.lanes import Coding, IntervalIndex, MovedIndex, differing, with_lanes
from annotator.domain.project import Project

ranges = st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def codings(units: list[tuple[int, int]], first: int = 1) -> list[Coding]:
    """One coding per range, unit by unit."""
    return [Coding(unit, unit % 5 + 1, start, end) for unit, (start, end) in enumerate(units, first)]


def project_with(text: str, units: list[tuple[int, int]]) -> Project:
    """One document of one turn, and a labelled unit per range."""
    project = Project()
    project.documents.put(1, Document(1))
    project.turns.put(1, Turn(1, document=1, text=text))
    project.layers.put(1, Layer(1))
    project.nodes.put(1, Node(1, layer=1))
    for unit, (start, end) in enumerate(units, 1):
        project.units.put(unit, Unit(unit, document=1))
        project.spans.put(unit, Span(unit, unit, 0, 1, start, 1, end))
        project.labels.put(unit, Label(unit, unit, 1))
    return project


@given(st.lists(ranges, max_size=12), st.lists(ranges, max_size=4), st.sets(st.integers(1, 12)))
def test_renewing_units_equals_building_anew(
    before: list[tuple[int, int]], added: list[tuple[int, int]], removed: set[int]
) -> None:
    """Lanes and order after replacing some units are those of an index built from scratch."""
    old, new = codings(before), codings(added, first=100)

    renewed = IntervalIndex(old).with_units(removed, new)

    assert renewed.codings == with_lanes([c for c in old if c.unit not in removed] + new)


@given(st.lists(ranges, max_size=12), ranges)
def test_overlapping_codings_never_share_a_lane(units: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    """Two codings over one place lie in two lanes, and a stretch finds exactly the codings that meet it."""
    index = IntervalIndex(codings(units))

    for one in index.codings:
        for other in index.codings:
            if one is not other and one.start < other.end and other.start < one.end:
                assert one.lane != other.lane
    low, high = asked
    wanted = [c for c in index.codings if c.start < high and (c.end > low or c.start >= low)]
    assert index.meeting(low, high) == wanted


@given(st.lists(ranges, max_size=8), ranges, st.text("ab 😀", max_size=5))
def test_codings_move_as_their_anchors(units: list[tuple[int, int]], stretch: tuple[int, int], typed: str) -> None:
    """Moving the drawn ranges by an edit gives the ranges of the spans moved by the anchors' rules."""
    text = "x" * 80
    project = project_with(text, units)
    edit = Edit(*stretch, len(typed))
    moved = MovedIndex(project.codings(1), edit)

    for span in after_edit(list(project.spans), 1, edit):
        project.spans.put(span.id, span)
    project.turns.put(1, replace(project.turns[1], text=text[: edit.start] + typed + text[edit.end :]))
    project.forget(Changes(texts=frozenset([1]), documents=frozenset([1])))

    stored = {c.unit: (c.start, c.end) for c in project.codings(1).codings}
    assert {c.unit: (c.start, c.end) for c in moved.codings} == stored


def test_a_removed_label_leaves_the_drawing() -> None:
    """Taking one of two labels off a unit is noticed although the label's row is gone."""
    project = project_with("x" * 80, [(0, 10), (5, 20)])
    project.nodes.put(2, Node(2, layer=1))
    project.labels.put(9, Label(9, 1, 2))
    assert len(project.codings(1).codings) == 3

    project.labels.remove(9)
    project.forget(Changes(rows={"label": frozenset([9])}, documents=frozenset([1])))

    assert [(c.unit, c.node, c.lane) for c in project.codings(1).codings] == [(1, 1, 0), (2, 1, 1)]


def test_a_binned_node_leaves_the_drawing_and_comes_back() -> None:
    """Codings of a node in the bin are not drawn; a new name of a node changes nothing."""
    project = project_with("x" * 80, [(0, 10)])
    index = project.codings(1)
    renamed = Changes(rows={"node": frozenset([1])})
    project.nodes.put(1, replace(project.nodes[1], name="Tillit"))
    project.forget(renamed)
    assert project.codings(1) is index

    project.nodes.put(1, replace(project.nodes[1], binned=True))
    project.forget(renamed)
    assert not project.codings(1).codings

    project.nodes.put(1, replace(project.nodes[1], binned=False))
    project.forget(renamed)
    assert len(project.codings(1).codings) == 1


def test_an_idea_is_drawn_without_a_node() -> None:
    """An uncoded highlight is drawn as node 0, an unlabelled unit that is no idea not at all."""
    project = project_with("x" * 80, [(0, 10), (20, 30)])
    project.labels.remove(1)
    project.labels.remove(2)
    project.units.put(1, replace(project.units[1], status="idea"))

    assert [(c.unit, c.node) for c in project.codings(1).codings] == [(1, 0)]


@given(st.lists(ranges, max_size=12), st.lists(ranges, max_size=3), st.sets(st.integers(1, 12), max_size=3))
def test_what_differs_is_between_what_does_not(
    before: list[tuple[int, int]], added: list[tuple[int, int]], removed: set[int]
) -> None:
    """Every coding that only one of two lists has is told; what stands alike at both ends is not."""
    old = IntervalIndex(codings(before))
    new = old.with_units(removed, codings(added, first=100))

    found = differing(old.codings, new.codings)

    assert set(old.codings) ^ set(new.codings) <= set(found)
    assert differing(old.codings, list(old.codings)) == []
