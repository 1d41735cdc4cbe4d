"""Whatever way a program counts positions, a selection lies on the words it was made on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Turn
from annotator.domain.flat import flatten
from annotator.importing.placed_text import PlacedText, Selected

PIECES = st.lists(
    st.sampled_from(["åpne ", "👩🏽", "dager, ", "\n", "\n\n", "🌲 ", "og så ", "Ny. "]), min_size=6, max_size=30
)


def words_at(text: PlacedText, start: int, end: int) -> str:
    """The words that a stretch covers, with line breaks between turns."""
    turns = [Turn(id=row, text=turn.text) for row, turn in enumerate(text.transcript.turns)]
    span = text.place(start, end)
    if span is None:
        return ""
    flat = flatten(turns)
    first, last = flat.range_of(span)
    return flat.text[first:last]


COUNTINGS = {
    "code points": (lambda text: text, lambda text, at: at),
    "CRLF as two": (lambda text: text.replace("\n", "\r\n"), lambda text, at: at + text[:at].count("\n")),
    "CRLF as one": (lambda text: text.replace("\n", "\r\n"), lambda text, at: at),
    "LF as two": (lambda text: text, lambda text, at: at + text[:at].count("\n")),
    "a mark that counts": (lambda text: "\ufeff" + text, lambda text, at: at + 1),
    "a mark that does not": (lambda text: "\ufeff" + text, lambda text, at: at),
    "UTF-16": (lambda text: text, lambda text, at: len(text[:at].encode("utf-16-le")) // 2),
}


@pytest.mark.parametrize("counting", sorted(COUNTINGS))
@given(pieces=PIECES)
def test_the_names_tell_how_positions_count(counting: str, pieces: list[str]) -> None:
    """With the quoted words as names, every selection is on its words in each of the ways to count."""
    text = "Først sa hun ingenting.\n" + "".join(pieces) + "sluttord her\n"
    written, position = COUNTINGS[counting]
    first = (text.index("ingenting"), text.index("ingenting") + 9)
    last = (text.index("sluttord"), text.index("sluttord") + 8)
    ranges = [(first, "ingenting"), (last, "sluttord")]
    chosen = [Selected(position(text, a), position(text, b), name) for (a, b), name in ranges]
    placed = PlacedText("x", written(text), chosen)

    assert [words_at(placed, one.start, one.end) for one in chosen] == ["ingenting", "sluttord"]


@given(st.text(st.sampled_from("aå \n\r\u2028\x07🌲:-\t"), max_size=60), st.integers(-5, 80), st.integers(-5, 80))
def test_no_stretch_breaks_it(raw: str, start: int, end: int) -> None:
    """Any text and any numbers: a span inside the turns, or none."""
    placed = PlacedText("x", raw, [Selected(start, end, "aa")])
    span = placed.place(start, end)

    if span is not None:
        turns = placed.transcript.turns
        assert (span.turn_from, span.at_from) < (span.turn_to, span.at_to)
        assert 0 <= span.at_from <= len(turns[span.turn_from].text)
        assert 0 <= span.at_to <= len(turns[span.turn_to].text)


def test_a_coded_label_keeps_the_labels_in_the_text() -> None:
    """Where somebody coded the speaker's name itself, the name is words and not a label."""
    text = "Anne: Hei.\nBo: Hallo.\nAnne: Ja.\nBo: Nei.\n"
    placed = PlacedText("x", text, [Selected(0, 4, "Anne")])

    assert words_at(placed, 0, 4) == "Anne"
    assert not PlacedText("x", text, [Selected(6, 9)]).transcript.turns[0].text.startswith("Anne")
