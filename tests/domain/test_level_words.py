"""The names of levels, which are the student's own words, stand rightly inside sentences."""

import pytest

from annotator.domain.level_words import in_sentence, is_neuter


@pytest.mark.parametrize("name", ["Tema", "Undertema", "Hovedtema", "Konsept", "Erfaringsutsegn", "Mønster"])
def test_neuter_levels_are_known_by_their_end(name: str) -> None:
    """A compound has the gender of its last part."""
    assert is_neuter(name)


@pytest.mark.parametrize("name", ["Kode", "Kodegruppe", "Kategori", "Subgruppe", "Theme", "Generell struktur", ""])
def test_other_levels_are_not(name: str) -> None:
    """All else is common gender, or no Norwegian."""
    assert not is_neuter(name)


@pytest.mark.parametrize(("name", "said"), [("Kodegruppe", "kodegruppe"), ("Øvre tema", "øvre tema"), ("PET", "PET")])
def test_a_level_is_written_small_inside_a_sentence(name: str, said: str) -> None:
    """But an abbreviation stays one."""
    assert in_sentence(name) == said
