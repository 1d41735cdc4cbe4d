"""Agreement of two codings against values worked by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.agreement import Agreement, agreements
from annotator.domain.comparing import Compared

counts = st.integers(min_value=0, max_value=500)


def row(both=(), hers=(), theirs=()) -> Compared:
    """A unit with these codes."""
    return Compared(1, 1, 0, 5, frozenset(both), frozenset(hers), frozenset(theirs))


def test_kappa_as_worked_by_hand() -> None:
    """20 both, 5 and 10 only one, 15 neither: 35 of 50 the same, chance 25·30 + 25·20 of 2500; (0.7 − 0.5) / 0.5."""
    found = Agreement(1, 20, 5, 10, 15)

    assert found.units == 50
    assert found.share == pytest.approx(0.7)
    assert found.kappa == pytest.approx(0.4)


def test_kappa_of_a_rare_code() -> None:
    """1 both, 1 and 1 only one, 97 neither: 98 % the same, and kappa (0.98 − 0.9608) / 0.0392."""
    found = Agreement(1, 1, 1, 1, 97)

    assert found.share == pytest.approx(0.98)
    assert found.kappa == pytest.approx(0.48980, abs=1e-5)


def test_where_chance_agrees_anyway_there_is_no_kappa() -> None:
    """Both gave the code to every unit: nothing can be beyond chance."""
    assert Agreement(1, 12, 0, 0, 0).kappa is None
    assert Agreement(1, 0, 0, 0, 0).kappa is None


def test_worse_than_chance_is_below_zero() -> None:
    """Never the same: share 0, chance one half."""
    assert Agreement(1, 0, 5, 5, 0).kappa == pytest.approx(-1.0)


@given(counts, counts, counts, counts)
def test_kappa_is_never_above_the_share_of_agreement(both: int, hers: int, theirs: int, neither: int) -> None:
    """It takes chance away, and changing who coded first changes nothing."""
    one = Agreement(1, both, hers, theirs, neither)
    other = Agreement(1, both, theirs, hers, neither)

    if one.kappa is None:
        assert other.kappa is None
    else:
        assert one.kappa == pytest.approx(other.kappa)
        assert -1 <= one.kappa <= one.share + 1e-12


def test_every_code_is_counted_over_all_units() -> None:
    """Three units: code 7 from both, from one and from nobody; the most used stands first."""
    found = agreements([row(both=[7]), row(hers=[7], theirs=[8]), row(both=[9])])

    assert [(one.node, one.both, one.only_hers, one.only_theirs, one.neither) for one in found] == [
        (7, 1, 1, 0, 1),
        (8, 0, 0, 1, 2),
        (9, 1, 0, 0, 2),
    ]
