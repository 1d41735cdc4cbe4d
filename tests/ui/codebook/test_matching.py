"""What typed letters find among names."""

import pytest

from annotator.ui.codebook.matching import Entry, answers, folded, rank, ranked

LONG = "Viktig med tid til veiledning"


@pytest.mark.parametrize(
    ("query", "name", "expected"),
    [
        ("", LONG, 0),
        ("viktig med tid til veiledning", LONG, 0),
        ("viktig", LONG, 1),
        ("vei tid", LONG, 2),
        ("ledning", LONG, 3),
        ("vmt", LONG, 6),
        ("mtx", LONG, None),
        ("mt", LONG, None),
        ("tvv", LONG, None),
        ("å", "Ansvar", None),
        ("Å SPØRRE", "Lov å spørre", 2),
    ],
)
def test_ranks(query: str, name: str, expected: int | None) -> None:
    """Equal, beginning, beginnings of words, anywhere, letters in order – and æøå are letters of their own."""
    assert rank(folded(query), folded(name)) == expected


def test_the_names_above_help_to_find() -> None:
    """A word of the theme together with one of the code finds the code; the theme's alone does too, later."""
    assert rank("ansvar ringe", "terskelen for å ringe", "ansvar") == 4
    assert rank("ansvar", "terskelen for å ringe", "ansvar") == 5


def test_order_is_by_likeness_then_use_then_name() -> None:
    """Among names that answer equally well, the one used last stands first."""
    entries = [Entry(1, "Tid"), Entry(2, "Tidspress"), Entry(3, "Tidløshet"), Entry(4, "Lite tid")]

    assert ranked("tid", entries, {2: 0}) == [1, 2, 3, 4]
    assert ranked("", entries, {3: 0, 4: 1}) == [3, 4, 1, 2]


def test_a_filter_wants_every_word() -> None:
    """The tree's filter is stricter: each word must stand in the name."""
    assert answers("tid vei", folded(LONG))
    assert not answers("tid bil", folded(LONG))
