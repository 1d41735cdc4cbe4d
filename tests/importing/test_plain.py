"""Plain text comes in without the loss of a single character (A5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import SPEAKER_MARK
from annotator.domain.transcript import Note, Transcript
from annotator.importing import plain
from annotator.importing.assembling import LONGEST
from annotator.importing.decoding import canonical
from annotator.importing.source import Source

PIECE = st.one_of(
    st.sampled_from(
        [
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "I: ",
            "A:",
            "I – ",
            "Kari Berg   0:03\n",
            "[00:01:02] ",
            "#00:00:01-0#",
            "0:0:1.0 --> 0:0:2.0\n",
        ]
    ),
    st.sampled_from(
        [
            "..",
            "...",
            "(latter)",
            "eh",
            "  ",
            "\u00a0",
            "\t",
            "**",
            "\u2028",
            "\x0c",
            "\x1a",
            "\ufeff",
            "\x85",
            "æøå",
            "a\u030a",
        ]
    ),
    st.text(max_size=8),
)


def read(text: str) -> Transcript:
    """A transcript of a UTF-8 file with this text."""
    return plain.read(Source(text.encode(), "intervju.txt", encoding="utf-8"))


@given(st.lists(PIECE, max_size=40))
def test_the_source_is_the_canonical_text(pieces: list[str]) -> None:
    """Leads, labels, texts and tail together are the text of the file; no turn holds a line break or is blank."""
    text = "".join(pieces).encode("utf-8", "replace").decode()
    transcript = read(text)

    assert transcript.source() == canonical(text)
    assert all(turn.text.strip() and "\n" not in turn.text for turn in transcript.turns)
    assert all((SPEAKER_MARK in turn.lead) == bool(turn.label) for turn in transcript.turns)


def test_what_is_said_is_kept_as_it_is() -> None:
    """Dots, remarks, hesitations and double spaces stay."""
    transcript = read("I:  Ja.. altså  (latter) eh...  hm\u00a0hm\nP: nei\u2013\n")

    assert [turn.text for turn in transcript.turns] == ["Ja.. altså  (latter) eh...  hm\u00a0hm", "nei\u2013"]


def test_blank_lines_belong_to_the_lead() -> None:
    """A paragraph is a line that is not blank; what is blank leads to the next one, or ends the text."""
    transcript = read("\n\nI: Ja\n \n\t\n\nP:  Nei \n\n")

    assert [(turn.lead, turn.text) for turn in transcript.turns] == [
        ("\n\n\x1a: ", "Ja"),
        ("\n \n\t\n\n\x1a:  ", "Nei"),
    ]
    assert transcript.tail == " \n\n"


def test_hard_wrapped_text_is_kept_and_noted() -> None:
    """Lines broken at a fixed width stay one turn each, the speakers are found, and she is told."""
    line = "dette er en linje som er brutt ved omtrent syttifem tegn slik gamle filer er"
    text = "\n\n".join(f"{who}: {line}\n{line}\n{line}\n{line}\n{line} slutt." for who in ("I", "P", "I", "P"))
    transcript = read(text)

    assert Note("hard_wrapped", 20) in transcript.notes
    assert [speaker.label for speaker in transcript.speakers] == ["I", "P"]
    assert len(transcript.turns) == 20
    assert transcript.source() == text


def test_a_very_long_paragraph_is_cut_at_ends_of_sentences() -> None:
    """No turn has more than 2,000 words; the pieces end sentences, and the source is whole."""
    text = "P: " + "Vi gikk langs vannet hele veien hjem. " * 1_000 + "Slutt."
    transcript = read(text)

    assert max(len(turn.text.split()) for turn in transcript.turns) <= LONGEST
    assert all(turn.text.endswith(".") for turn in transcript.turns)
    assert [turn.lead for turn in transcript.turns[1:]] == [" "] * 3
    assert Note("long_paragraphs_split", 3) in transcript.notes
    assert transcript.source() == text


def test_a_long_paragraph_without_sentences_is_cut_at_spaces() -> None:
    """Where nothing ends a sentence, a space has to do."""
    text = "ord " * 4_500 + "slutt"
    transcript = read(text)

    assert [len(turn.text.split()) for turn in transcript.turns] == [2_000, 2_000, 501]
    assert transcript.source() == text


def test_a_megabyte_in_one_line_takes_no_noticeable_time() -> None:
    """Cutting is linear: a whole book in one paragraph is read."""
    text = "ord " * 1_000_000

    assert read(text).source() == text


def test_markdown_keeps_its_marks() -> None:
    """Emphasis around a label goes to the lead, all other marks are text."""
    text = (
        "# Intervju 3\n\n**I:** Hva er *det*?\n\n**P:** En **stor** ting.\n\n- ett\n- to\n\n**I:** Ja?\n\n**P:** Ja.\n"
    )
    transcript = plain.read_markdown(Source(text.encode(), "Intervju 3.md"))

    assert transcript.format == "md"
    assert [turn.text for turn in transcript.turns][:5] == [
        "# Intervju 3",
        "Hva er *det*?",
        "En **stor** ting.",
        "- ett",
        "- to",
    ]
    assert transcript.source() == text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jeg vet ikke hva det var, men hun sa noe om å være hjemme.", "nb"),
        ("Eg veit ikkje kva det var, men ho sa noko om å vere heime.", "nn"),
        ("I do not know what it was, but she said something and we went home.", "en"),
        ("?", "nb"),
    ],
)
def test_the_language_is_guessed(text: str, language: str) -> None:
    """Small words tell bokmål, nynorsk and English apart; nothing to go by is bokmål."""
    assert read(text).language == language
