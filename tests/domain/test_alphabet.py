"""Names stand where a reader of Norwegian, Swedish or Sámi looks for them."""

from annotator.domain.alphabet import alphabetical


def in_order(*names: str, language: str = "nb") -> bool:
    """Whether names given in the right order come out of a sort like that, however they stood."""
    keys = [alphabetical(name, language) for name in names]
    return keys == sorted(keys)


def test_the_norwegian_letters_come_last() -> None:
    """Æ, ø and å after z, in capitals too; aa is å; ä and ö stand with æ and ø."""
    assert in_order("Anne", "Zoe", "Ævar", "Øyvind", "Aadne", "Åse")
    assert in_order("a", "z", "Æ", "ø", "å", "")
    assert in_order("Bo", "Ärla", "Örjan", "Ås")


def test_a_letter_with_an_accent_is_the_letter() -> None:
    """An é stands among the e, whichever way the file wrote it: as one character or as two."""
    assert in_order("Elin", "Émile", "Ester")
    assert in_order("Elin", "E\u0301mile", "Ester")
    assert in_order("A\u030arud", "A\u030ase"), "å written as two characters is å"
    assert in_order("Zoe", "A\u030ase")


def test_the_letters_of_sami_are_letters() -> None:
    """Á after a, č after c, đ after d, ŋ after n, š after s, ŧ after t, ž after z."""
    assert in_order("azz", "ábi", "b", "czz", "čáppa", "dz", "đa", "nz", "ŋa", "sz", "ša", "tz", "ŧa", "zz", "ža", "øy")


def test_swedish_has_its_own_order() -> None:
    """Å, ä, ö, and two a are two a."""
    assert in_order("Aadne", "Zoe", "Åsa", "Ärla", "Östen", language="sv")


def test_numbers_are_numbers() -> None:
    """P2 before P10, and both before P10b."""
    assert in_order("Intervju 2", "Intervju 10", "P2", "P10", "P10b", "Pia")


def test_the_case_of_letters_does_not_part_names() -> None:
    """Capitals stand among the small letters."""
    assert in_order("arbeid", "Barn", "bok", "Vakt")
