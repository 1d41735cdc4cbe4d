"""Where quoted words are found again, and where they are rather called lost."""

from annotator.domain.review_places import alike, only_place_of, same_words


def test_only_one_place_counts() -> None:
    """White space and case aside; twice is nowhere, also where the two overlap."""
    assert only_place_of("gikk hjem", "Vi Gikk\n hjem.") == (3, 13)
    assert only_place_of("ja", "ja, sa hun, ja") is None
    assert only_place_of("ja ja", "ja ja ja") is None
    assert only_place_of("(latter)", "så (latter) da") == (3, 11)
    assert only_place_of("  ", "noe") is None


def test_a_correction_is_alike_and_other_words_are_not() -> None:
    """A word put right keeps the place; a sentence written anew does not."""
    assert same_words("Vi  gikk", "vi gikk")
    assert alike("Vi gikk hjem over myra", "Vi gikk heim over myra")
    assert not alike("Vi gikk hjem over myra", "Det kostet åtte kroner")
    assert not alike("", "noe")


def test_letters_alone_do_not_make_words_alike() -> None:
    """Two sentences of the same letters are not a correction of each other; a letter more in every word is one."""
    assert not alike("kvelden\nbutikken kve", "gikk butikken det ja")
    assert alike("butikken det hendte", "butikken ja hendte")
    assert alike("jeg gik hjem", "jeg gikk hjem")
    assert alike("gik", "gikk")
