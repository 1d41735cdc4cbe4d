"""WebVTT and SubRip files become turns that can be read, with every word and every time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.transcript import Note, Transcript
from annotator.importing import subtitles
from annotator.importing.source import Source
from annotator.importing.speakers import effective_labels, with_labels


def read(text: str, name: str = "møte.vtt") -> Transcript:
    """A transcript of a subtitle file with this text."""
    return subtitles.read(Source(text.encode(), name))


def vtt(*cues: tuple[str, str]) -> str:
    """A WebVTT file of (timing, text)."""
    return "WEBVTT\n\n" + "\n\n".join(f"{timing}\n{text}" for timing, text in cues) + "\n"


def test_voices_of_teams() -> None:
    """`<v Name>` names the speaker; cues of one speaker become one turn; identifiers and notes are no text."""
    text = (
        "WEBVTT\n\nNOTE Confidence: 0.9\n\n3f2a-11/12-0\n00:00:03.120 --> 00:00:05.000\n"
        "<v Berg, Kari (Ekstern)>Hei,\nog velkommen.</v>\n\n"
        "3f2a-11/12-1\n00:00:05.200 --> 00:00:07.000\n<v Berg, Kari (Ekstern)>Skal vi begynne?</v>\n\n"
        "3f2a-11/13-0\n00:00:07.500 --> 00:00:09.000\n<v Ola Lund>Det&#39;s &amp; greit"
    )
    transcript = read(text)

    assert [(turn.label, turn.stamp, turn.text) for turn in transcript.turns] == [
        ("Berg, Kari (Ekstern)", 3_120, "Hei, og velkommen. Skal vi begynne?"),
        ("Ola Lund", 7_500, "Det's & greit"),
    ]
    assert Note("cues_merged", 3) in transcript.notes


def test_names_in_the_cues_of_zoom() -> None:
    """`Name:` is taken from the text, and a cue without one continues the speaker before."""
    cues = [("00:00:01.000 --> 00:00:02.000", "Kari Berg: Hei."), ("00:00:02.100 --> 00:00:03.000", "Går det bra?")]
    cues += [("00:00:03.500 --> 00:00:04.000", "Ola: Ja."), ("00:00:09.000 --> 00:00:10.000", "Det går fint.")]
    cues += [
        ("00:00:11.000 --> 00:00:12.000", "Kari Berg: Godt."),
        ("00:00:12.000 --> 00:00:13.000", "Ola: Klokka: ti."),
    ]
    transcript = read(vtt(*cues))

    assert [turn.text for turn in transcript.turns] == [
        "Hei. Går det bra?",
        "Ja.",
        "Det går fint.",
        "Godt.",
        "Klokka: ti.",
    ]
    assert effective_labels(transcript.turns) == ["Kari Berg", "Ola", "Ola", "Kari Berg", "Ola"]
    assert [turn.stamp for turn in transcript.turns] == [1_000, 3_500, 9_000, 11_000, 12_000]


def test_two_voices_in_one_cue() -> None:
    """Each voice is a turn of its own."""
    transcript = read(vtt(("00:01.000 --> 00:02.000", "<v Kari>Hei</v>\n<v.loud Ola>Hallo</v>")))

    assert [(turn.label, turn.text) for turn in transcript.turns] == [("Kari", "Hei"), ("Ola", "Hallo")]


def test_times_without_zeros_and_cues_out_of_order() -> None:
    """Old Stream files: `0:0:4.43`; cues are put in the order of time, and that is said."""
    transcript = read(
        vtt(("0:0:9.5 --> 0:0:12.0", "<v b@uni>sist</v>"), ("0:0:4.43 --> 0:0:8.0", "<v a@uni>først</v>"))
    )

    assert [(turn.stamp, turn.text) for turn in transcript.turns] == [(4_430, "først"), (9_500, "sist")]
    assert Note("cues_sorted") in transcript.notes


def test_only_known_tags_are_taken_out() -> None:
    """`<i>` and inner times go; `<[?]>`, `<3` and an unknown tag are what somebody wrote."""
    transcript = read(
        vtt(
            (
                "00:01.000 --> 00:02.000 align:start",
                "<i>ja</i> <[?]> <3 <00:00:01.500><c.gul>nei</c> <ukjent>&nbsp;R&D;",
            )
        )
    )

    assert transcript.turns[0].text == "ja <[?]> <3 nei <ukjent>\u00a0R&D;"


def test_turns_stay_readable() -> None:
    """Without speakers, cues are joined up to a pause of two seconds or some hundred words."""
    words = "ett to tre fire fem seks sju åtte ni ti."
    cues = [(f"00:{n // 60:02}:{n % 60:02}.000 --> 00:{n // 60:02}:{n % 60:02}.900", words) for n in range(30)]
    cues.append(("00:00:33.000 --> 00:00:34.000", "etter pausen"))
    transcript = read(vtt(*cues))

    assert [len(turn.text.split()) for turn in transcript.turns] == [60, 60, 60, 60, 60, 2]
    assert transcript.words() == 302
    assert transcript.turns[-1].stamp == 33_000


def test_a_turn_of_cues_has_at_most_120_words() -> None:
    """Where no sentence ends, the turn ends before it has more words than can be read."""
    cues = [(f"00:00:{n:02}.000 --> 00:00:{n:02}.900", "ett to tre fire fem seks sju") for n in range(40)]
    transcript = read(vtt(*cues))

    assert [len(turn.text.split()) for turn in transcript.turns] == [119, 119, 42]


def test_subrip() -> None:
    """Numbers and times are no text; blank lines between cues may be missing, and within a cue they lose nothing."""
    text = (
        '1\n00:00:01,000 --> 00:00:02,500\n{\\an8}<font color="red">Hei</font>\n\nog hå\n'
        "2\n00:00:02,600 --> 00:00:03,000\nI 1999\n\n3\n00:00:10,000 --> 00:00:11,000\n42"
    )
    transcript = read(text, "opptak.srt")

    assert transcript.format == "srt"
    assert [(turn.stamp, turn.text) for turn in transcript.turns] == [(1_000, "Hei og hå I 1999"), (10_000, "42")]


def test_correcting_labels_keeps_the_times() -> None:
    """A name taken away goes back into the text and the times stay; taking it in again gives the first state."""
    first = read(vtt(("00:01.000 --> 00:02.000", "<v Kari>Hei</v>"), ("00:05.000 --> 00:06.000", "<v Ola: x>Ja</v>")))
    fewer = with_labels(first, {"Kari"})

    assert [(turn.stamp, turn.text) for turn in fewer.turns] == [(1_000, "Hei"), (5_000, "Ola: x: Ja")]
    assert with_labels(fewer, {"Kari", "Ola: x"}) == first


PART = st.sampled_from(
    [
        "WEBVTT",
        "\n",
        "\n\n",
        "1",
        "00:01.000 --> 00:02.000",
        "0:0:1.0-->0:0:2.5",
        "00:00:09,100 --> 00:00:08,000 x",
        "<v Kari>",
        "</v>",
        "<v >",
        "<v I: >",
        "Kari: ",
        "&amp;",
        "&#10;",
        "&#x1a;",
        "&#55296;",
        "<i>",
        "hei du",
        "?",
        " ",
        "NOTE x",
        "<",
        ">",
        "-->",
        "\t",
    ]
)


@pytest.mark.parametrize("name", ["a.vtt", "a.srt"])
@given(parts=st.lists(PART, max_size=40))
def test_nothing_breaks_the_reader(name: str, parts: list[str]) -> None:
    """Whatever stands in the file, turns are single lines of text, and labels can be corrected."""
    transcript = read("".join(parts), name)
    labels = {speaker.label for speaker in transcript.speakers}

    assert all(turn.text.strip() and "\n" not in turn.text for turn in transcript.turns)
    assert with_labels(transcript, labels) == transcript
    assert with_labels(transcript, set()).source() == transcript.source()
