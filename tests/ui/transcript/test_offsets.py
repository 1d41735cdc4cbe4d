"""Code points and UTF-16 units: the same where no emoji stands, one apart after each."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.transcript.offsets import Utf16Map

texts = st.text(st.sampled_from("aæ \n\u00a0😀🧑‍🏫e\u0301"), max_size=40)


def units(text: str) -> int:
    """How many UTF-16 units a text takes."""
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_every_position_there_and_back(text: str) -> None:
    """Each code point position has the UTF-16 position of the text before it, and comes back from it."""
    utf16 = Utf16Map(text)

    for position in range(len(text) + 1):
        assert utf16.to_qt(position) == units(text[:position])
        assert utf16.to_text(utf16.to_qt(position)) == position


@given(texts)
def test_inside_a_pair_is_the_start_of_its_character(text: str) -> None:
    """A position between the halves of a surrogate pair never points past the character."""
    utf16 = Utf16Map(text)

    for position, character in enumerate(text):
        if units(character) == 2:
            assert utf16.to_text(utf16.to_qt(position) + 1) == position


@given(texts, texts, st.data())
def test_an_edit_moves_the_map(text: str, new: str, data: st.DataObject) -> None:
    """The map moved by an edit is the map of the edited text."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edited = text[:start] + new + text[end:]

    moved, fresh = Utf16Map(text).after(start, end, new), Utf16Map(edited)

    for position in range(len(edited) + 1):
        assert moved.to_qt(position) == fresh.to_qt(position)
        assert moved.to_text(fresh.to_qt(position)) == position
