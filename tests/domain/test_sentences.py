"""Where sentences end in Norwegian, and which is which after rewording."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.sentences import descent, sentence_at, sentences

PLAIN = st.text("abcdefghijklmnopqrstuvwxyzæøå ", min_size=1).map(
    lambda words: " ".join(f"Jeg {words} hjem".split()) + "."
)
"""A sentence that is surely one: no abbreviation stands last."""


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeg kom. Så gikk jeg.", ["Jeg kom.", "Så gikk jeg."]),
        ("Det var bl.a. Oslo og f.eks. NAV. Slutt.", ["Det var bl.a. Oslo og f.eks. NAV.", "Slutt."]),
        ("Jeg møtte dr. Hansen kl. 10 på St. Olavs. Han lo.", ["Jeg møtte dr. Hansen kl. 10 på St. Olavs.", "Han lo."]),
        ("Tid, ro osv. Alt mangler.", ["Tid, ro osv.", "Alt mangler."]),
        ("Tid, ro osv. og mer.", ["Tid, ro osv. og mer."]),
        ("A. Berg og J.R. Dahl sa ja. Jeg sa nei.", ["A. Berg og J.R. Dahl sa ja.", "Jeg sa nei."]),
        ("«Nei!» sa hun. «Vil du? Ja.» Hun gikk.", ["«Nei!» sa hun.", "«Vil du?", "Ja.»", "Hun gikk."]),
        (
            "Jeg vet ikke … kanskje. Jo … Det er 3.5 og 17. mai.",
            ["Jeg vet ikke … kanskje.", "Jo …", "Det er 3.5 og 17. mai."],
        ),
        ("Uten punktum\nNy linje. Og", ["Uten punktum", "Ny linje.", "Og"]),
        ("Hva?! Ja.", ["Hva?!", "Ja."]),
        ("Det er alt. Hun sa no. Then", ["Det er alt.", "Hun sa no.", "Then"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_norwegian_sentences(text: str, expected: list[str]) -> None:
    """Abbreviations, initials, numbers, quotes and line breaks."""
    assert parts(text) == expected


@given(st.text(st.sampled_from('ab Å.!?…»«"\n1,'), max_size=60))
def test_every_letter_stands_in_one_sentence(text: str) -> None:
    """Ranges are in order and apart, hold all but white space, and begin and end with a letter or sign."""
    ranges = sentences(text)

    assert "".join("".join(part.split()) for part in parts(text)) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in ranges)
    assert ranges == sorted(ranges)
    assert all(one[1] <= two[0] for one, two in pairwise(ranges))


@given(st.lists(PLAIN, max_size=8))
def test_a_text_of_plain_sentences_is_taken_apart_again(whole: list[str]) -> None:
    """Joined by spaces or by line breaks."""
    assert parts(" ".join(whole)) == whole
    assert parts("\n".join(whole)) == whole


@given(st.lists(st.text(max_size=12), max_size=7), st.lists(st.text(max_size=12), max_size=7))
def test_no_sentence_is_gone_on_with_twice(old: list[str], new: list[str]) -> None:
    """Whatever becomes of a text: each old sentence has one successor at most, and equal texts are all kept."""
    found = descent(old, new)
    kept = [one.continues for one in found if one.continues is not None]

    assert len(found) == len(new)
    assert len(set(kept)) == len(kept)
    assert all(
        0 <= at < len(old) for one in found for at in (*one.inherits, *([one.continues] if one.continues else []))
    )
    assert [one.continues for one in descent(old, old)] == list(range(len(old)))


@given(st.lists(PLAIN, min_size=1, max_size=7), st.data())
def test_editing_one_sentence_leaves_the_others(whole: list[str], data: st.DataObject) -> None:
    """The edited one is gone on with too, whatever is written in its place; all others are untouched."""
    at = data.draw(st.integers(0, len(whole) - 1))
    edited = [*whole[:at], data.draw(st.text(min_size=1, max_size=20)), *whole[at + 1 :]]

    assert [one.continues for one in descent(whole, edited)] == list(range(len(whole)))


@given(st.lists(PLAIN, max_size=7, unique=True), st.randoms(use_true_random=False))
def test_moved_sentences_stay_themselves(whole: list[str], chance: object) -> None:
    """In any order: a sentence is known by its words."""
    order = list(range(len(whole)))
    chance.shuffle(order)  # type: ignore[attr-defined]
    moved = [whole[at] for at in order]

    assert [whole[one.continues] for one in descent(whole, moved) if one.continues is not None] == moved


def test_inserting_and_removing_touches_no_neighbour() -> None:
    """A new sentence has no past; a removed one is gone."""
    assert [one.continues for one in descent(["En.", "To."], ["En.", "Noe annet her.", "To."])] == [0, None, 1]
    assert [one.continues for one in descent(["En.", "To.", "Tre."], ["En.", "Tre."])] == [0, 2]


def test_joined_sentences_inherit_and_cut_ones_share() -> None:
    """Nothing is lost when a full stop becomes a comma, nor the other way round."""
    two = ["Jeg går alltid en tur alene.", "Etterpå kan jeg sove godt igjen."]
    one = ["Jeg går alltid en tur alene, etterpå kan jeg sove godt igjen."]

    (joined,) = descent(two, one)
    assert {joined.continues, *joined.inherits} == {0, 1}
    cut = descent(one, two)
    assert [part.continues == 0 or part.inherits == (0,) for part in cut] == [True, True]


def test_the_caret_behind_a_sentence_is_still_in_it() -> None:
    """Before the first letter it is in the first; in an empty text in none."""
    ranges = sentences("  En. To.")

    assert [sentence_at(ranges, at) for at in (0, 2, 5, 6, 9)] == [0, 0, 0, 1, 1]
    assert sentence_at([], 0) is None
