"""The figure of how the themes came about: boxes are themes, ribbons are units, and no ribbon is too wide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.alluvial import alluvial
from annotator.domain.pictures import LOOSE, Picture
from annotator.domain.snapshots import SnapshotNode


def theme(name: str, units: str = "", parents: str = "", kind: str = "theme") -> SnapshotNode:
    """A node whose uuid is its name."""
    carried = len(units.split())
    return SnapshotNode(node=name, kind=kind, name=name, units=units, parents=parents, carried=carried)  # type: ignore[arg-type]


def test_units_of_codes_flow_between_their_themes() -> None:
    """Two themes become one: its ribbons come from both; codes without a theme are one box, last."""
    before = Picture([theme("A"), theme("B"), theme("a", "1 2", "A/0", "code"), theme("b", "3", "B/0", "code")])
    after = Picture([theme("x", "4", kind="code"), theme("B"), theme("b", "1 2 3", "B/0", "code")])
    figure = alluvial([before, after], {"A": "#111111"})

    assert [[box.name for box in column] for column in figure.columns] == [["A", "B"], ["B", ""]]
    assert figure.columns[0][0].colour == "#111111"
    assert figure.columns[1][1].node == LOOSE
    assert [(r.start, r.end, r.units, r.share_out, r.share_in) for r in figure.ribbons] == [
        (0, 0, 2, 2, 2), (1, 0, 1, 1, 1),
    ]  # fmt: skip


def test_ribbons_of_a_box_are_never_wider_than_it() -> None:
    """A unit in two themes is shared out between them, though each ribbon says how many units there are."""
    before = Picture([theme("A", "1 2"), theme("B", "2 3")])
    after = Picture([theme("C", "1 2"), theme("D", "2")])
    figure = alluvial([before, after], {})

    assert {(r.start, r.end): r.units for r in figure.ribbons} == {(0, 0): 2, (0, 1): 1, (1, 0): 1, (1, 1): 1}
    assert sum(r.share_out for r in figure.ribbons if r.start == 0) == 2


def test_a_unit_of_two_themes_that_stays_in_both_has_not_moved() -> None:
    """It goes straight on in both; what it left flows to what it is new in."""
    before = Picture([theme("A", "1 2"), theme("B", "1 2")])
    same = Picture([theme("A", "1 2"), theme("B", "1 2")])
    moved = Picture([theme("A", "1 2"), theme("C", "1 2")])

    assert {(r.start, r.end) for r in alluvial([before, same], {}).ribbons} == {(0, 0), (1, 1)}
    assert {(r.start, r.end) for r in alluvial([before, moved], {}).ribbons} == {(0, 0), (1, 1)}


UNITS = st.lists(st.sets(st.integers(0, 12)), min_size=1, max_size=5)


@given(UNITS, UNITS)
def test_widths_fit_and_order_loses_none(one: list[set[int]], other: list[set[int]]) -> None:
    """For any two pictures: every box is there once, and the ribbons at either side of it fit into it."""
    pictures = [
        Picture([theme(f"{name}{at}", " ".join(map(str, units))) for at, units in enumerate(sets)])
        for name, sets in (("v", one), ("h", other))
    ]
    figure = alluvial(pictures, {})

    assert sorted(box.node for box in figure.columns[1]) == sorted(pictures[1].rows)
    for at, box in enumerate(figure.columns[0]):
        assert sum(r.share_out for r in figure.ribbons if r.start == at) <= box.size + 1e-9
    for at, box in enumerate(figure.columns[1]):
        assert sum(r.share_in for r in figure.ribbons if r.end == at) <= box.size + 1e-9
        assert sum(r.share_in for r in figure.ribbons if r.end == at) == pytest.approx(
            len(pictures[1].units[box.node] & frozenset().union(*pictures[0].units.values()))
        )
