"""PDF: paragraphs and pages out of lines at places."""

import io

import pikepdf
import pytest

from annotator.importing.errors import DamagedDocument, EmptyTranscript, EncryptedDocument
from annotator.importing.reading import read_transcript
from tests.importing.made_files import pdf

WIDE = "dette er en linje som er skrevet helt ut til kanten av siden slik at den er fylt"

WORDS = ("", "øya", "dagen", "reisen")


def page(number: int) -> list[tuple[float, float, str]]:
    """A page with a heading, two turns of several lines and a page number."""
    lines = [
        f"I: Hvordan var {WORDS[number]}?",
        f"P: {WIDE}",
        WIDE,
        "slutt.",
        f"I: Ja {number}?",
        f"P: {WIDE}",
        f"{WORDS[number]}.",
    ]
    placed = [(72.0, 740.0 - 14 * row, line) for row, line in enumerate(lines)]
    return [(72, 800, "Intervju, fortrolig"), *placed, (290, 30, f"Side {number}")]


def test_lines_become_paragraphs_with_their_pages() -> None:
    """A turn of three lines is one paragraph; what stands on each page's top and foot is left out and told."""
    transcript = read_transcript(pdf([page(n) for n in (1, 2, 3)]), "a.pdf")

    assert transcript.format == "pdf"
    assert [turn.text for turn in transcript.turns[:4]] == [
        "Hvordan var øya?",
        f"{WIDE} {WIDE} slutt.",
        "Ja 1?",
        f"{WIDE} øya.",
    ]
    assert [(turn.label, turn.page) for turn in transcript.turns[3:6]] == [("P", 1), ("I", 2), ("P", 2)]
    assert "fortrolig" not in transcript.source()
    assert "Side" not in transcript.source()
    assert {"pages_found", "headers_dropped"} <= {note.code for note in transcript.notes}


def test_what_is_said_at_the_same_place_of_each_page_is_kept() -> None:
    """Only what stands apart from the text is a heading: `P: Ja.` at the top of three pages was said three times."""
    same = [(72.0, 800.0, "Fortrolig"), (72.0, 740.0, "P: Ja."), (72.0, 726.0, "I: Så?"), (72.0, 712.0, "P: Nei.")]
    transcript = read_transcript(pdf([same] * 3), "a.pdf")

    assert [turn.text for turn in transcript.turns] == ["Ja.", "Så?", "Nei."] * 3


def test_without_labels_gaps_and_short_lines_part_paragraphs() -> None:
    """Where nothing tells who speaks, the places of the lines do."""
    lines = [(72.0, 700.0, WIDE), (72.0, 686.0, WIDE), (72.0, 650.0, WIDE), (72.0, 636.0, "kort."), (72.0, 622.0, WIDE)]

    texts = [turn.text for turn in read_transcript(pdf([lines]), "a.pdf").turns]
    assert texts == [f"{WIDE} {WIDE}", f"{WIDE} kort.", WIDE]


def test_protected_broken_and_scanned_ones() -> None:
    """A password, a broken file and one of pictures only are told apart."""
    whole = pdf([page(1)])
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(whole)) as document:
        document.save(buffer, encryption=pikepdf.Encryption(user="x", owner="y"))
    with pytest.raises(EncryptedDocument):
        read_transcript(buffer.getvalue(), "a.pdf")
    with pytest.raises(DamagedDocument):
        read_transcript(whole[:60], "a.pdf")
    with pytest.raises(EmptyTranscript):
        read_transcript(pdf([[]]), "a.pdf")
