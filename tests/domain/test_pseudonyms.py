"""Pseudonym schemes: in order, never twice, never a name to be avoided."""

import pytest

from annotator.domain.corpus import Scheme
from annotator.domain.pseudonyms import FICTIVE_NAMES, next_pseudonym, pseudonyms


def test_numbers_letters_names() -> None:
    """P01, P02 …; A … Z without I, then AA; A to Z among the names."""
    assert pseudonyms("numbers", 3) == ["P01", "P02", "P03"]
    assert pseudonyms("letters", 27)[7:9] + pseudonyms("letters", 27)[24:] == ["H", "J", "Z", "AA", "AB"]
    assert [name[0] for name in pseudonyms("names", 26)] == list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert pseudonyms("own", 3) == []


@pytest.mark.parametrize("scheme", ["numbers", "letters", "names"])
def test_never_twice(scheme: Scheme) -> None:
    """Two hundred participants are two hundred pseudonyms."""
    assert len(set(pseudonyms(scheme, 200))) == 200


def test_what_is_avoided() -> None:
    """A real name, in whatever case, is given to nobody; there are thirty names and more."""
    assert pseudonyms("names", 2, ["bo"]) == ["Ariel", "Charlie"]
    assert len(set(FICTIVE_NAMES)) == len(FICTIVE_NAMES) >= 30
    assert next_pseudonym("own", ["P01", "P02"]) == "P03"
    assert next_pseudonym("letters", ["A"]) == "B"
