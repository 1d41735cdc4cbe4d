"""Finding quotations: runs of four words that one person said and nobody else, and sentences taken out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.repeats import RUN, repeated, single_words, voice_of, without_sentences

WORDS = st.lists(st.sampled_from(["en", "to", "tre", "fire", "fem", "seks", "sju", "åtte"]), max_size=30)


def test_case_and_punctuation_do_not_hide_a_run() -> None:
    """Four words in a row are found as they stand, whatever their case and commas; three are not."""
    voice = voice_of(["Jeg talte myntene hver kveld."], [])

    assert repeated("Som hun sa: «jeg TALTE, myntene – hver …»", voice) == [(13, 38)]
    assert repeated("jeg talte myntene", voice) == []


def test_what_others_said_too_is_nobodys() -> None:
    """A turn of phrase that another used is no quotation of her; the rest of her sentence is."""
    voice = voice_of(["på en måte var det fint der"], ["På en måte var det greit."])

    assert repeated("på en måte var det", voice) == []
    assert repeated("men var det fint der ja", voice) == [(4, 20)]
    assert "måte" not in voice.words


def test_single_words_of_hers() -> None:
    """A word only she used is found anywhere; short ones tell nobody."""
    voice = voice_of(["pianokrakken er en stol"], ["en stol"])

    assert single_words("Bak Pianokrakken der", voice.words) == [(4, 16)]
    assert "er" not in voice.words


@pytest.mark.parametrize(
    ("text", "gone", "left"),
    [
        ("En. To. Tre.", (4, 6), "En. Tre."),
        ("En.\nTo uten punktum\nTre.", (4, 5), "En.\nTre."),
        ("Hva? «Ja!» Nei.", (6, 8), "Hva? Nei."),
        ("Alt i ett", (0, 3), ""),
        ("En. To.", (2, 5), ""),
    ],
)
def test_the_sentence_goes_and_no_other(text: str, gone: tuple[int, int], left: str) -> None:
    """A sentence ends at a mark with its closing quotation marks, or at a line's end."""
    assert without_sentences(text, [gone]) == left


@given(WORDS, WORDS, WORDS)
def test_nothing_of_hers_is_left_in_a_text(hers: list[str], others: list[str], text: list[str]) -> None:
    """Whatever was said: without its sentences that repeat her, each sentence of a text is free of her runs."""
    voice = voice_of([" ".join(hers)], [" ".join(others)])
    sentences = [" ".join(text[at : at + 6]) + "." for at in range(0, len(text), 6)]
    whole = " ".join(sentences)
    left = without_sentences(whole, repeated(whole, voice))

    assert all(len(run) == RUN for run in voice.runs)
    assert not [s for s in left.split(".") if repeated(s, voice)]
    if not voice.runs:
        assert left == whole


@given(st.text(max_size=60))
def test_a_text_without_a_hit_stays(text: str) -> None:
    """No ranges: the text as it is, its outer white space apart; splitting into sentences loses no character."""
    assert without_sentences(text, []) == text.strip()
