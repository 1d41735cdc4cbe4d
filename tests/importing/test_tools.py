"""What meeting programs and transcription services write into plain and Word files, as each documents or shows it."""

import pytest

from annotator.domain.transcript import Transcript
from annotator.importing.reading import read_transcript
from tests.importing.word_files import document, paragraph, run


def spoken(transcript: Transcript) -> list[tuple[str, int | None, str]]:
    """Label, time and text of the turns that have a label."""
    return [(turn.label, turn.stamp, turn.text) for turn in transcript.turns if turn.label]


BREAK = "<w:r><w:br/></w:r>"
NEW_TEAMS = document(
    paragraph("Intervju-20260615_133555-Meeting Transcript")
    + paragraph("15 juni 2026, 11:35AM")
    + paragraph("27m 42s")
    + paragraph(run("Kari Nordmann   0:03"), BREAK, run("Hvordan var det på øya?"))
    + paragraph(run("Ola (Ekstern)   0:07"), BREAK, run("Det var.. stille."))
    + paragraph(run("Kari Nordmann   1:00:12"), BREAK, run("Ja?"))
    + paragraph("Kari Nordmann stopped transcription")
)
OLD_TEAMS = document(
    "".join(
        paragraph(line)
        for line in (
            *("0:0:0.0 --> 0:0:3.330", "Kari Nordmann", "Hvordan var det på øya?"),
            *("0:0:3.330 --> 0:0:9.0", "Ola Vik", "Det var.. stille."),
            *("0:0:9.0 --> 0:0:9.9", "Kari Nordmann", "Ja?"),
            *("0:0:9.9 --> 0:0:12.0", "Ola Vik", "Ja da."),
        )
    )
)


def test_teams_today() -> None:
    """Name and time in one line, three spaces between; the first lines and the last are nobody's words."""
    assert spoken(read_transcript(NEW_TEAMS, "a.docx")) == [
        ("Kari Nordmann", 3_000, "Hvordan var det på øya?"),
        ("Ola (Ekstern)", 7_000, "Det var.. stille."),
        ("Kari Nordmann", 3_612_000, "Ja?"),
    ]


def test_teams_as_it_was() -> None:
    """Times without leading zeros, an arrow, the name on its own line."""
    assert spoken(read_transcript(OLD_TEAMS, "a.docx")) == [
        ("Kari Nordmann", 0, "Hvordan var det på øya?"),
        ("Ola Vik", 3_330, "Det var.. stille."),
        ("Kari Nordmann", 9_000, "Ja?"),
        ("Ola Vik", 9_900, "Ja da."),
    ]


def test_word_transcribe() -> None:
    """The time stands before the speaker."""
    lines = ("Transkripsjon", "opptak.m4a", "00:00:03 Taler 1", "Hva skjedde?", "00:00:09 Taler 2", "Ikke noe.")
    data = document("".join(map(paragraph, (*lines, "00:00:12 Taler 1", "Nei?"))))

    assert spoken(read_transcript(data, "a.docx")) == [
        ("Taler 1", 3_000, "Hva skjedde?"),
        ("Taler 2", 9_000, "Ikke noe."),
        ("Taler 1", 12_000, "Nei?"),
    ]


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        (
            "[Kari Berg] 10:02:11\nHva skjedde?\n\n[Ola Vik] 10:02:15\nIkke noe.\n\n[Kari Berg] 10:02:20\nNei?\n",
            [("Kari Berg", 36_131_000), ("Ola Vik", 36_135_000), ("Kari Berg", 36_140_000)],
        ),
        (
            "Kari  0:03\nHva skjedde?\n\nUnknown Speaker  0:09\nIkke noe.\n\nKari  1:02\nNei?\n\nTranscribed by Otter",
            [("Kari", 3_000), ("Unknown Speaker", 9_000), ("Kari", 62_000)],
        ),
        (
            "Transcribed with noScribe\n\n[00:00:01] S00: Hva?\n\n[00:00:05] S01: Nei. //S00: Nei?//\n\nS00: Nei?\n",
            [("S00", 1_000), ("S01", 5_000), ("S00", None)],
        ),
    ],
    ids=["zoom", "otter", "noscribe"],
)
def test_plain_text_of_programs(text: str, turns: list[tuple[str, int | None]]) -> None:
    """Each is read with its speakers and times, and no character is lost."""
    transcript = read_transcript(text.encode(), "a.txt")

    assert [(label, stamp) for label, stamp, _ in spoken(transcript)] == turns
    assert transcript.source() == text


def test_subtitles_of_programs() -> None:
    """Zoom's continued cues, Teams' voices with a comma and no end, noScribe's and Otter's labels in the text."""
    zoom = b"WEBVTT\n\n1\n00:01.000 --> 00:02.000\nKari: Hva\n\n2\n00:02.000 --> 00:03.000\nskjedde?\n\n3\n"
    zoom += b"00:03.000 --> 00:04.000\nOla: Nei\n\n4\n00:04.000 --> 00:05.000\nKari: Ja?\n"
    zoom += b"\n5\n00:05.000 --> 00:06.000\nOla: Ja\n"
    teams = b"WEBVTT\n\nguid/12-0\n00:00:01.000 --> 00:00:02.000\n<v Berg, Kari>Kaf&#233; er\nfint\n"
    otter = b"1\n00:00:01,000 --> 00:00:02,000\nKari: Hva?\n\n2\n00:00:02,000 --> 00:00:03,000\nOla: Nei\n"
    otter += b"\n3\n00:00:03,000 --> 00:00:04,000\nKari: Ja?\n\n4\n00:00:04,000 --> 00:00:05,000\nOla: Ja\n"

    assert spoken(read_transcript(zoom, "a.vtt"))[0] == ("Kari", 1_000, "Hva skjedde?")
    assert spoken(read_transcript(teams, "a.vtt")) == [("Berg, Kari", 1_000, "Kafé er fint")]
    assert [label for label, _, _ in spoken(read_transcript(otter, "a.srt"))] == ["Kari", "Ola"] * 2


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "mac-roman", "cp865", "cp1252"])
def test_old_encodings_keep_their_letters(encoding: str) -> None:
    """UTF-16 without its mark, the old Mac's and DOS' letters, and lines that end with CR alone."""
    text = "I: Hva tenkte du på øya?\rP: Været var ærlig talt så som så, åtte dager.\rI: Ja, så?\rP: Nå går det.\r"
    transcript = read_transcript(text.encode(encoding), "a.txt")

    assert transcript.source() == text.replace("\r", "\n")


def test_decomposed_letters_stay_as_they_are() -> None:
    """A Mac's `å` of two characters is kept, also in a label."""
    text = "Ka\u030are: Nei?\nPer: Ja\u030a.\n" * 3
    transcript = read_transcript(text.encode(), "a.txt")

    assert transcript.source() == text
    assert [speaker.label for speaker in transcript.speakers] == ["Ka\u030are", "Per"]


def test_accounts_of_old_stream_files_become_numbers() -> None:
    """Times without noughts, cues out of order, accounts instead of names: the first to speak is S00."""
    first, second = "0a1b2c3d-1111-2222-3333-444455556666@skole", "0a1b2c3d-9999-2222-3333-444455556666@skole"
    text = f"WEBVTT\n\nNOTE Confidence: 0.89\n\n0:0:4.430 --> 0:0:5.0\n<v {first}>Hei der.\n\n"
    text += f"0:0:2.0 --> 0:0:4.0\n<v {second}>Hallo.\n"

    assert spoken(read_transcript(text.encode(), "a.vtt")) == [("S00", 2_000, "Hallo."), ("S01", 4_430, "Hei der.")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Transcript", "Speaker 1", "What happened?", "Speaker 2", "Nothing.", "Speaker 1", "No?", "Speaker 2", "No."),
        (
            *("Lydfil", "a.m4a", "Transkripsjon", "00:00:03 Høyttaler 1", "Hva skjedde?", "00:00:09 Høyttaler 2"),
            *("Ikke noe.", "00:00:15 Høyttaler 1", "Nei?", "00:01:12 Høyttaler 2", "Nei."),
        ),
    ],
    ids=["speakers only", "nb with times"],
)
def test_the_choices_of_word_transcribe(lines: tuple[str, ...]) -> None:
    """With speakers alone, or with times before them; the heading is nobody's."""
    transcript = read_transcript(document("".join(map(paragraph, lines))), "a.docx")

    assert [label[-1] for label, _, _ in spoken(transcript)] == ["1", "2", "1", "2"]


def test_columns_of_collectionbuilder() -> None:
    """A time may be missing, a name may stand once."""
    transcript = read_transcript(b"timestamp,speaker,words\n0:03,Kari,Hei der\n,Ola,Hei\n1:02,Kari,Ja\n", "a.csv")

    assert spoken(transcript) == [("Kari", 3_000, "Hei der"), ("Ola", None, "Hei"), ("Kari", 62_000, "Ja")]


def test_minutes_of_parliament() -> None:
    """Name, party and time before the colon."""
    text = "".join(
        f"{who} [10:0{at}:11]: Takk, president.\n" for at, who in enumerate(("Kari Berg (Ap)", "Ola Vik (H)") * 3)
    )
    found = spoken(read_transcript(text.encode(), "a.txt"))

    assert [label for label, _, _ in found] == ["Kari Berg (Ap)", "Ola Vik (H)"] * 3
    assert found[1][1] == 36_071_000
