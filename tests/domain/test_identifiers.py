"""The soft check for what identifies a person."""

import pytest

from annotator.domain.identifiers import identifier_in, name_like, names_somebody


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("kari.lyng@uni.example", "email"),
        ("ring 91 23 45 67", "phone"),
        ("91234567", "phone"),
        ("+47 912 34 567", "phone"),
        ("0047 91234567", "phone"),
        ("010190 12345", "national_id"),
        ("01019012345", "national_id"),
    ],
)
def test_addresses_and_numbers_are_seen(text: str, found: str) -> None:
    """E-mail, telephone with and without +47, and identity numbers with and without a space."""
    assert identifier_in(text) == found


@pytest.mark.parametrize("text", ["42", "1984", "2025-11-20", "20.11.1984", "9,5 år", "P01", "12 000", "Nordland", ""])
def test_ordinary_values_are_left_alone(text: str) -> None:
    """Ages, years, dates, amounts and places raise no warning."""
    assert name_like(text) is None


def test_two_capitalised_words_look_like_a_name() -> None:
    """A pseudonym of two names is worth a question; one word is not."""
    assert name_like("Kari Åsmund-Lie") == "full_name"
    assert name_like("Kari") is None


@pytest.mark.parametrize("label", ["Kari", "Kari Nordli", "K. Nordli", "Åse", "Bjarne (60)"])
def test_a_label_that_is_a_name(label: str) -> None:
    """First names, full names, names with something after them."""
    assert names_somebody(label)


@pytest.mark.parametrize(
    "label", ["I", "P", "A1", "P01", "Informant 3", "SPEAKER_00", "Taler 1", "Deltakar", "S02", ""]
)
def test_a_label_that_is_a_role(label: str) -> None:
    """Letters, numbers and roles say nothing of who it is."""
    assert not names_somebody(label)
