"""What is put into a description for other programs is found in it again."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import Node
from annotator.domain.exchange import LEVEL_WORDS, described, description_of, kind_said, memo_kind

WORDS = st.text("aeiø ,.«»\n", max_size=20).map(str.strip)


@given(WORDS, WORDS, WORDS, WORDS, st.sampled_from(["nb", "nn", "en", "se"]))
def test_a_description_is_taken_apart_again(
    definition: str, include: str, exclude: str, example: str, language: str
) -> None:
    """Definition, inclusion, exclusion and example, in each language of the program."""
    node = Node(definition=definition, include=include, exclude=exclude, example=example, heading="Å")
    found = described(description_of(node, language))

    assert (found.definition, found.include, found.exclude) == (definition, include, exclude)
    assert (found.example, found.heading) == (example, "Å")


def test_a_plain_description_is_the_definition() -> None:
    """Nothing of another program's words is taken for ours, nor a blank away."""
    assert described(" Bruk: alltid\n").definition == " Bruk: alltid\n"


def test_levels_and_memos_are_told_by_their_words() -> None:
    """In every language; other words say nothing."""
    assert [kind_said(words["theme"]) for words in LEVEL_WORDS.values()] == ["theme"] * 3
    assert (kind_said("Et sett"), memo_kind("Refleksjon: Om meg"), memo_kind("Notat")) == (None, "reflexive", None)
