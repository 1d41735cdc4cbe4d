"""Transcripts in columns."""

import pytest

from annotator.domain.transcript import Note
from annotator.importing.reading import read_transcript


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_heading_says_which_column_is_which(delimiter: str) -> None:
    """Who, when, what, in any order and any delimiter; codes beside the text are left out and counted."""
    rows = [("Kode", "Taler", "Tid", "Tekst"), ("A", "I", "0:03", '"Hva, sa ""du""; nå?"'), ("", "P", "", "Ja..  ja")]
    data = "\r\n".join(delimiter.join(row) for row in rows).encode("cp1252")
    transcript = read_transcript(data, "a.csv")

    assert [(turn.label, turn.stamp, turn.text) for turn in transcript.turns] == [
        ("I", 3_000, 'Hva, sa "du"; nå?'),
        ("P", None, "Ja..  ja"),
    ]
    assert Note("columns_ignored", 1) in transcript.notes


def test_whisper_columns_are_joined() -> None:
    """`start end text` in milliseconds, pieces of seconds: turns that can be read."""
    transcript = read_transcript(b"start\tend\ttext\n0\t1500\tHei du\n1500\t2000\tder\n9000\t9500\tJa\n", "a.tsv")

    assert [(turn.stamp, turn.text) for turn in transcript.turns] == [(0, "Hei du der"), (9_000, "Ja")]


def test_without_a_heading_the_widest_column_is_the_text() -> None:
    """As in a table of a document."""
    transcript = read_transcript(b"I;Hvordan var det?\nP;Det var stille.\nI;Ja?\nP;Ja da.\n", "a.csv")

    assert [turn.label for turn in transcript.turns] == ["I", "P", "I", "P"]


def test_plain_text_with_commas_stays_plain_text() -> None:
    """Only a heading of words for text and speaker makes columns of a text."""
    assert read_transcript(b"Navn, alder, tid og sted\nI: Hei\nP: Ja\n", "a.txt").format == "txt"
