"""Rich Text: the text of f4, easytranscript, WordPad and Word, and nothing of what surrounds it."""

import pytest

from annotator.domain.transcript import Note
from annotator.importing.errors import EncryptedDocument
from annotator.importing.reading import read_transcript
from tests.importing.made_files import rtf


def test_f4_speakers_and_stamps() -> None:
    """The stamp at a paragraph's end is the time at which the next one begins; one inside a sentence is text."""
    body = (
        "I: Hvordan var det p\\'e5 \\'f8ya? #00:00:03-0#\\par\n"
        "\\pard B: Det (unv. #00:00:05-2#) var.. stille. #0:1:12-3#\\par\n"
        "I: Ja? #00:01:20-0#\\par B: Ja.\\par"
    )
    transcript = read_transcript(rtf(body), "a.rtf")

    assert [(turn.label, turn.text, turn.stamp) for turn in transcript.turns] == [
        ("I", "Hvordan var det på øya?", None),
        ("B", "Det (unv. #00:00:05-2#) var.. stille.", 3_000),
        ("I", "Ja?", 72_300),
        ("B", "Ja.", 80_000),
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("p\\u229\\'e5 \\u248?ya", "på øya"),
        ("\\uc0 p\\u229 \\u248 ya", "påøya"),
        ("smil \\u-10179?\\u-8704?", "smil 😀"),
        ("{\\f1 \\'e6}", "ж"),
        ("a\\~b\\_c \\{x\\} \\\\", "a\u00a0b\u2011c {x} \\"),
        ("\\ldblquote ja\\rdblquote\\emdash nei\\tab da", "“ja”—nei\tda"),
        ("ja{\\*\\hemmelig skjult {dypt}} da{\\footnote note}", "ja da"),
        ("{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt lenke}}", "lenke"),
        ("ja {\\deleted borte}her", "ja her"),
        ("{\\pict\\bin5 {{{}\\}og", "og"),
        ("{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt i boks}}}", "i boks"),
    ],
)
def test_characters_and_what_is_no_text(body: str, text: str) -> None:
    """Code pages, Unicode with its fallback, symbols; hidden destinations give nothing."""
    head = "\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\info{\\title x}}"

    assert read_transcript(rtf(body, head), "a.rtf").source() == text


def test_mac_files_tables_and_pages() -> None:
    """The old Mac's letters; rows of a table as turns; a page break counts."""
    rows = "".join(f"\\trowd\\pard\\intbl {who}\\cell {said}\\cell\\row" for who, said in (("I", "Ja?"), ("P", "Nei.")))
    transcript = read_transcript(rtf("\\'8c\\par\\page B\\par" + rows * 2, "\\mac"), "a.rtf")

    assert transcript.turns[0].text == "å"
    assert (transcript.turns[0].page, transcript.turns[1].page) == (1, 2)
    assert [(turn.label, turn.text) for turn in transcript.turns[2:4]] == [("I", "Ja?"), ("P", "Nei.")]
    assert Note("tables", 4) in transcript.notes


def test_groups_in_groups_cost_nothing_and_a_password_is_told() -> None:
    """A hundred thousand open groups are no hang; a protected file says so."""
    assert read_transcript(rtf("{" * 100_000 + "hei"), "a.rtf").source() == "hei"
    with pytest.raises(EncryptedDocument):
        read_transcript(rtf("hei", "\\ansi{\\*\\password 00}"), "a.rtf")
