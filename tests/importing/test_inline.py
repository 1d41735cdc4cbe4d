"""An interview that is one paragraph, with its labels inside, has turns like any other (A2)."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.importing.reading import read_transcript
from annotator.importing.speakers import possible_speakers, with_labels
from tests.importing.word_files import document, paragraph

SAID = (
    "I: Hei, hvordan har du det? P: Jo takk, bare bra. I: Fortell om den første dagen din.  P: Den var lang, og jeg "
    "husker særlig at ingen sa hva jeg skulle gjøre. Og da: jeg spurte. I: Hva tenkte du da? P: At jeg måtte spørre. "
    "I: Gjorde du det? P: Nei, ikke før etter lunsj. I: Hvorfor ikke? P: Jeg var redd for å være til bry."
)


def test_labels_inside_a_paragraph() -> None:
    """Ten turns; a colon in what is said opens none; not a character is lost."""
    transcript = read_transcript(SAID.encode(), "a.txt")

    assert [turn.label for turn in transcript.turns] == ["I", "P"] * 5
    assert transcript.turns[3].text.endswith("Og da: jeg spurte.")
    assert transcript.source() == SAID


def test_with_a_title_above_and_in_word() -> None:
    """A heading is nobody's words."""
    text = f"Intervju 3\n\n{SAID.replace('I:', 'Intervjuer:').replace('P:', 'Kari Vik:')}\n"
    data = document("".join(map(paragraph, text.split("\n"))))
    for found in (read_transcript(text.encode(), "a.txt"), read_transcript(data, "a.docx")):
        assert [turn.label for turn in found.turns] == ["", *(["Intervjuer", "Kari Vik"] * 5)]


def test_corrected_labels_keep_the_text() -> None:
    """A label taken out goes back into the sentence before; it can be chosen again."""
    transcript = read_transcript(SAID.encode(), "a.txt")
    fewer = with_labels(transcript, ["I"])

    assert fewer.source() == SAID
    assert {turn.label for turn in fewer.turns} == {"I", ""}
    assert "P" in {speaker.label for speaker in possible_speakers(fewer)}
    assert [turn.label for turn in with_labels(fewer, ["I", "P"]).turns] == ["I", "P"] * 5


def test_a_paragraph_without_labels_stays_whole() -> None:
    """What only looks like a label, or stands there once, opens nothing."""
    text = "Det var slik: vi gikk. " * 30 + "Navn: Kari. Alder: 30. Navn: Ola. Alder: 40. Navn: Per. Alder: 50."
    transcript = read_transcript(text.encode(), "a.txt")

    assert len(transcript.turns) == 1
    assert transcript.source() == text


def test_an_hour_in_one_paragraph() -> None:
    """Ten thousand words: turns at the labels, and a very long one cut at the ends of sentences."""
    long = "Jeg tenkte at det var greit. " * 1_200
    text = f"I: Hva tenkte du? P: {long}I: Ja? P: Ja. I: Så? P: Nei. I: Javel? P: Ja."
    transcript = read_transcript(text.encode(), "a.txt")

    assert transcript.source() == text
    assert max(len(turn.text.split()) for turn in transcript.turns) <= 2_000
    assert [turn.label for turn in transcript.turns if turn.label] == ["I", "P"] * 4


@given(
    st.lists(
        st.sampled_from(["I: Hva? ", "P: Nei. ", "og så: ", "Kari Vik: Ja. ", "\n", "  ", "x " * 120]), max_size=40
    )
)
def test_no_character_is_ever_lost(parts: list[str]) -> None:
    """Whatever stands where."""
    text = "x" + "".join(parts)
    transcript = read_transcript(text.encode(), "a.txt")

    assert transcript.source() == text
    assert with_labels(transcript, ["I"]).source() == text
