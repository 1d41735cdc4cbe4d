"""A display version laid over its source: what is marked, what is tidied, what changes words unmarked (C3)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quoting import (
    MARKS,
    bracketed,
    differences,
    elided,
    glossed,
    print_of,
    tidied,
    unmarked,
    with_mark,
)

SOURCE = "ja altså, jeg eh gikk hjem til moren min den kvelden. Hun sa: kom hit ... og så gikk vi ut. Er det sant?"
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=9), min_size=4, max_size=25, unique=True)


def kinds(display: str, source: str = SOURCE) -> list[str]:
    """The kinds of difference, without what was left off at the ends."""
    return [found.kind for found in differences(source, display) if found.kind != "cut"]


@pytest.mark.parametrize(
    ("display", "expected"),
    [
        ("", []),
        (SOURCE, []),
        ("jeg eh gikk hjem", []),
        ("jeg (…) gikk hjem", ["elision"]),
        ("jeg [...] gikk hjem", ["elision"]),
        ("jeg eh gikk [alene] hjem", ["insertion"]),
        ("jeg eh gikk hjem til [mor] den kvelden", ["substitution"]),
        ("jeg eh gikk hjem til moren (Kari) min", ["gloss"]),
        ("Jeg eh gikk hjem.", ["tidied", "tidied"]),
        ("[J]eg eh gikk hjem", ["substitution"]),
        ("Hun sa: kom hit ... og så gikk vi ut", []),
        ("Hun sa: kom hit, og så gikk vi ut", ["tidied"]),
        ("jeg gikk hjem", ["missing"]),
        ("jeg eh løp hjem", ["changed"]),
        ("jeg eh gikk fort hjem", ["added"]),
        ("jeg eh gikk hjem til Moren min", ["changed"]),
        ("Er det sant.", ["changed"]),
        ("Noe helt annet som ingen sa", ["changed"]),
    ],
)
def test_every_difference_is_named(display: str, expected: list[str]) -> None:
    """Signs account for what they mean; a word more, less or other, and a question that became a statement, do not."""
    assert kinds(display) == expected
    assert bool(unmarked(SOURCE, display)) == bool({"missing", "changed", "added"} & set(expected))


def test_a_difference_says_which_words() -> None:
    """The place in either text, so that both can be shown."""
    [found] = unmarked("jeg gikk hjem igjen", "jeg løp hjem igjen")

    assert "jeg løp hjem igjen"[found.start : found.end] == "løp"
    assert "jeg gikk hjem igjen"[found.source_start : found.source_end] == "gikk"


@given(WORDS, st.data())
def test_words_left_out_by_the_tool_are_marked(words: list[str], data: st.DataObject) -> None:
    """Whatever is selected, the version the tool makes holds no change without a sign."""
    source = " ".join(words)
    first = data.draw(st.integers(1, len(words) - 2))
    last = data.draw(st.integers(first + 1, len(words) - 1))
    start, end = len(" ".join(words[:first])) + 1, len(" ".join(words[:last]))
    for mark in MARKS:
        display, at = elided(source, start, end, mark)
        assert not unmarked(source, display)
        assert display[:at].endswith(mark)
        assert words[0] in display
        assert words[-1] in display


@given(WORDS, st.data())
def test_one_word_dropped_added_or_exchanged_is_found(words: list[str], data: st.DataObject) -> None:
    """In the middle of a quote, without a sign: never quiet."""
    source = " ".join(words)
    at = data.draw(st.integers(1, len(words) - 2))
    other = "qqqq"
    versions = (
        [*words[:at], *words[at + 1 :]],
        [*words[:at], other, *words[at:]],
        [*words[:at], other, *words[at + 1 :]],
    )
    for version in versions:
        assert unmarked(source, " ".join(version))


@given(WORDS, st.data())
def test_brackets_and_tidying_are_no_change(words: list[str], data: st.DataObject) -> None:
    """A word put in brackets, an insertion, and tidying keep what was said."""
    source = " ".join(words)
    at = data.draw(st.integers(1, len(words) - 1))
    place = len(" ".join(words[:at])) + 1
    inserted, start, end = bracketed(source, place, place)
    filled = inserted[:start] + "hen" + inserted[end:]

    assert inserted[start - 1 : end + 1] == "[]"
    assert not unmarked(source, filled)
    assert not unmarked(source, tidied(source))
    assert tidied(tidied(source)) == tidied(source)


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_two_texts_can_be_compared(source: str, display: str) -> None:
    """Every place lies inside its text, in order; the same text differs in nothing."""
    for found in differences(source, display):
        assert 0 <= found.start <= found.end <= len(display)
        assert 0 <= found.source_start <= found.source_end <= len(source)
    assert differences(source, source) == ()


def test_one_sign_for_every_omission_of_hers() -> None:
    """Dots that the transcriber wrote stay; two ways of writing become the one she chose."""
    assert with_mark("a b c d e f", "a (…) c [...] f", "[…]") == "a […] c […] f"
    assert with_mark("a (…) b c d", "a (…) b [...] d", ". . .") == "a (…) b . . . d"
    assert with_mark("a b c d", "a . . . d", "(…)") == "a (…) d"


def test_a_gloss_stands_after_the_word() -> None:
    """With the cursor between its brackets."""
    text, at = glossed("moren min kom", 2)

    assert text == "moren () min kom"
    assert text[at - 1 : at + 1] == "()"


def test_a_print_tells_nothing_but_sameness() -> None:
    """The same texts have the same print, others another; the words are not in it."""
    assert print_of("hemmelig", "ord") == print_of("hemmelig", "ord")
    assert print_of("hemmelig", "ord") != print_of("hemmeligord")
    assert "hemmelig" not in print_of("hemmelig")
