"""Where words and sentences begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Turn
from annotator.domain.flat import flatten
from annotator.ui.transcript.words import next_word, previous_word, sentence_at


def test_words_and_sentences_around_an_emoji() -> None:
    """Steps and sentences count code points."""
    text = "Ja 😀 nei. Kanskje så!"
    flat = flatten([Turn(1, text=text)])

    assert next_word(text, 0, at_end=True) == 2
    assert next_word(text, 2, at_end=False) == text.index("nei")
    assert previous_word(text, text.index("nei"), at_end=False) == 0
    assert sentence_at(flat, 4) == (0, text.index(" Kanskje"))
    assert sentence_at(flat, len(text)) == (text.index("Kanskje"), len(text))
    assert sentence_at(flatten([Turn(1, text="")]), 0) == (0, 0)


@given(st.text("ab .!😀\u00a0", max_size=30), st.integers(0, 30))
def test_steps_never_leave_the_text(text: str, position: int) -> None:
    """A step by word goes the right way or stays."""
    position = min(position, len(text))

    assert position <= next_word(text, position, at_end=True) <= len(text)
    assert 0 <= previous_word(text, position, at_end=False) <= position
