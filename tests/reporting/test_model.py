"""The neutral model: clean text, grouped cells, heading numbers."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.reporting.model import Heading, PageBreak, Run, Table, cell, clean, heading_numbers, one_line


def test_line_controls_become_newlines_and_illegal_characters_go() -> None:
    """A vertical tab parts lines; what XML 1.0 forbids is left out; tabs and markup stay."""
    assert clean("a\x0bb\r\nc\x00\ud800d\u2028e\tf <b>") == "a\nb\ncd\ne\tf <b>"


@given(st.text(alphabet=st.characters()))
def test_clean_text_can_always_be_encoded(text: str) -> None:
    """Whatever a transcript holds, the model's text is encodable and cleaning it again changes nothing."""
    cleaned = clean(text)

    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert clean(cleaned) == cleaned


def test_every_record_cleans_its_own_text() -> None:
    """Headings and captions are one line; runs keep their lines."""
    table = Table("k", "En\x0btittel", ("a\nb",), ((cell("x"),),), (1.0,))

    assert Heading("To\nlinjer\x00").text == "To linjer"
    assert Run("to\x0blinjer").text == "to\nlinjer"
    assert (table.caption, table.header) == ("En tittel", ("a b",))
    assert one_line("  a \n b ") == "a b"


def test_headings_deeper_than_four_are_level_four() -> None:
    """Word's numbering and the contents know four levels."""
    assert [Heading("x", level).level for level in (0, 1, 4, 7)] == [1, 1, 4, 4]


def test_cells_are_grouped_only_within_their_group() -> None:
    """An equal sub-theme under another theme starts a group of its own."""
    rows = tuple(tuple(cell(text) for text in row) for row in ("axk", "axl", "aym", "bxn", "bxn"))

    assert Table("k", "", ("1", "2", "3"), rows, (1, 1, 1), grouped=2).continues() == [0, 2, 1, 0, 2]


def test_cells_at_the_end_belong_together_from_the_right() -> None:
    """What several rows lead to stands once; an empty cell says nothing that could be the same."""
    rows = tuple(tuple(cell(text.strip()) for text in row) for row in ("1xc", "2xc", "3yc", "4 d", "5 d", "6z ", "7z "))

    assert Table("k", "", ("1", "2", "3"), rows, (1, 1, 1), closing=2).ends() == [0, 2, 1, 0, 1, 0, 0]


def test_heading_numbers_restart_below_each_heading() -> None:
    """Unnumbered headings have no number and do not count."""
    blocks = [
        Heading("a"),
        Heading("b", 2),
        PageBreak(),
        Heading("c", 2),
        Heading("v", 1, False),
        Heading("d"),
        Heading("e", 2),
    ]

    assert heading_numbers(blocks) == ["1", "1.1", "1.2", "", "2", "2.1"]
