"""Codes are told apart by every kind of sight, by a difference that is computed as its authors do."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import PALETTE
from tests.domain import sight

SIGHTS = ("normal", "protan", "deutan", "tritan")
# Some of the pairs Sharma, Wu and Dalal publish to test an implementation with, each for a case of its own.
PUBLISHED = (
    ((50.0000, 2.6772, -79.7751), (50.0000, 0.0000, -82.7485), 2.0425),
    ((50.0000, -1.3802, -84.2814), (50.0000, 0.0000, -82.7485), 1.0000),
    ((50.0000, 0.0000, 0.0000), (50.0000, -1.0000, 2.0000), 2.3669),
    ((50.0000, 2.4900, -0.0010), (50.0000, -2.4900, 0.0009), 7.1792),
    ((50.0000, 2.4900, -0.0010), (50.0000, -2.4900, 0.0011), 7.2195),
    ((50.0000, 2.5000, 0.0000), (73.0000, 25.0000, -18.0000), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
)
any_colour = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(("one", "other", "published"), PUBLISHED)
def test_the_difference_is_the_published_one(one: sight.Triple, other: sight.Triple, published: float) -> None:
    """ΔE00 of the authors' own pairs, to the four decimals they give, in either order."""
    assert sight.ciede2000(one, other) == pytest.approx(published, abs=5e-5)
    assert sight.ciede2000(other, one) == pytest.approx(published, abs=5e-5)


@pytest.mark.parametrize("kind", SIGHTS)
def test_the_palette_is_told_apart_by_every_sight(kind: sight.Sight) -> None:
    """Any two colours of the palette, neighbours or not, differ clearly at a glance."""
    near = {pair: sight.difference(*pair, kind) for pair in combinations(PALETTE, 2)}

    assert {pair: found for pair, found in near.items() if found < sight.TOLD_APART} == {}


def test_the_simulation_takes_away_what_it_should() -> None:
    """Red and green come nearer for the red- and the green-blind, blue and green for the blue-blind."""
    red_green, blue_green = ("#C0504D", "#6E8B3D"), ("#2F86B4", "#2F9A80")
    for kind in ("protan", "deutan"):
        assert sight.difference(*red_green, kind) < 0.55 * sight.difference(*red_green)
    assert sight.difference(*blue_green, "tritan") < 0.55 * sight.difference(*blue_green)


@given(any_colour, any_colour, st.sampled_from(SIGHTS))
def test_a_difference_is_none_only_to_itself(one: str, other: str, kind: sight.Sight) -> None:
    """It is never below zero, the order does not matter, and a colour does not differ from itself."""
    found = sight.difference(one, other, kind)
    assert found >= 0
    assert found == pytest.approx(sight.difference(other, one, kind), abs=1e-9)
    assert sight.difference(one, one, kind) == 0
