"""ELAN, Praat and Transcriber: tiers and turns on a line of time."""

import pytest

from annotator.domain.transcript import Note, Transcript
from annotator.importing.errors import DamagedDocument
from annotator.importing.reading import read_transcript
from tests.importing.made_files import EAF, TEXTGRID_LONG, TEXTGRID_SHORT, TRS


def spoken(transcript: Transcript) -> list[tuple[str, int | None, str]]:
    """Label, time and text of each turn."""
    return [(turn.label, turn.stamp, turn.text) for turn in transcript.turns]


def test_elan_tiers_in_order_of_time() -> None:
    """The participant speaks, else the tier; a slot without a time has the one before; translations are left out."""
    transcript = read_transcript(EAF.encode(), "a.eaf")

    assert spoken(transcript) == [("A spør", 0, "Hvordan var det?"), ("Kari", 1_500, "Stille på øya.")]
    assert Note("tiers_ignored", 1) in transcript.notes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_praat_in_its_long_form(encoding: str) -> None:
    """Doubled quotation marks, line breaks and figures in labels, a tier of points, UTF-16."""
    transcript = read_transcript(TEXTGRID_LONG.encode(encoding), "a.TextGrid")

    assert spoken(transcript) == [("Intervjuer", 0, 'Sa du "øya"  1 nå?'), ("Kari", 1_500, "Ja, stille.")]


def test_praat_in_its_short_form() -> None:
    """The tier of words repeats what the tier of speech says, and is left out."""
    transcript = read_transcript(TEXTGRID_SHORT.encode(), "a.TextGrid")

    assert spoken(transcript) == [("Intervjuer", 0, "Hvordan?"), ("Kari", 1_500, "Ja, stille.")]
    assert Note("tiers_ignored", 1) in transcript.notes


def test_transcriber_turns_and_who_speaks_at_once() -> None:
    """Latin-1 as declared, a document type that names no entity, noises in brackets."""
    transcript = read_transcript(TRS.encode("latin-1"), "a.trs")

    assert spoken(transcript) == [
        ("Intervjuer", 0, "Hvordan var det på øya?"),
        ("Kåre", 2_500, "stille [latter] ja"),
        ("Intervjuer", 6_000, "mhm"),
        ("Kåre", 6_000, "nei"),
    ]


def test_entities_that_multiply_are_refused() -> None:
    """A document that defines entities is refused before one of them is expanded."""
    bomb = '<!DOCTYPE Trans [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Trans><Turn>&b;</Turn></Trans>'
    outside = '<!DOCTYPE Trans [<!ENTITY a SYSTEM "file:///etc/passwd">]><Trans><Turn>&a;</Turn></Trans>'
    for text in (bomb, outside):
        with pytest.raises(DamagedDocument) as refused:
            read_transcript(text.encode(), "a.trs")
        assert "passwd" not in str(refused.value)


def test_a_file_broken_off_is_damaged() -> None:
    """Half a file is no transcript of the half: she would not notice what is missing."""
    for text in (EAF, TRS, TEXTGRID_SHORT.rpartition("0\n1.5")[0]):
        with pytest.raises(DamagedDocument):
            read_transcript(text[: len(text) * 9 // 10].encode(), "a")
