"""What a participant is called by the name of a file."""

import pytest

from annotator.importing.pseudonyms import from_file_name


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Intervju 7 transkribert", "P07"),
        ("P03_intervju", "P03"),
        ("Lærer 4", "Lærer 4"),
        ("2026-03-14 Lærer 4", "Lærer 4"),
        ("Informant_B (ferdig)", "Informant B"),
        ("Frøydis", "Frøydis"),
    ],
)
def test_what_the_file_is_about(stem: str, name: str) -> None:
    """The words for a transcript and the date go, a number becomes a pseudonym like the others."""
    assert from_file_name(stem) == name


@pytest.mark.parametrize("stem", ["Kari Nordmann", "Intervju med Kari Nordmann 2", "kari@eksempel.no", "intervju"])
def test_no_name_of_somebody(stem: str) -> None:
    """A first name with a surname, an address, or nothing but words for a transcript: no pseudonym."""
    assert from_file_name(stem) == ""
