"""Who speaks is found, offered and corrected; the interviewer is asked for, never assumed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.transcript import Transcript
from annotator.importing import plain
from annotator.importing.pseudonyms import next_pseudonyms, with_pseudonyms
from annotator.importing.source import Source
from annotator.importing.speakers import (
    Likely,
    effective_labels,
    guessed_kind,
    likely_interviewer,
    possible_speakers,
    with_labels,
)
from annotator.resources import RESOURCES

FORMS = {
    "colon": "I: Hei?\nA: Ja.\nI: Og så?\nA: Nei.\n",
    "blank lines": "I: Hei?\n\nA: Ja.\n\nI: Og så?\n\nA: Nei.\n",
    "several words": "Kari Nordmann: Hei?\nOla von Berg: Ja.\nKari Nordmann: Og så?\nOla von Berg: Nei.\n",
    "dash": "I – Hei?\nA – Ja.\nI – Og så?\nA – Nei.\n",
    "tab": "I\tHei?\nA\tJa.\nI\tOg så?\nA\tNei.\n",
    "numbers": "001 Hei du?\n002 Ja.\n001 Og så?\n002 Nei.\n001 Ja vel?\n002 Mhm.\n",
    "initials": "KN: Hei?\nO.B.: Ja.\nKN: Og så?\nO.B.: Nei.\n",
    "bold": "**I:** Hei?\n\n**A:** Ja.\n\n**I:** Og så?\n\n**A:** Nei.\n",
    "bold before the colon": "**I**: Hei?\n\n**A**: Ja.\n\n**I**: Og så?\n\n**A**: Nei.\n",
    "stamp before": "[00:00:01] I: Hei?\n[00:00:02] A: Ja.\n[00:00:03] I: Og så?\n[00:00:04] A: Nei.\n",
    "stamp behind": "I [10:02:11]: Hei?\nA [10:02:12]: Ja.\nI [10:02:13]: Og så?\nA [10:02:14]: Nei.\n",
    "remark": "Anne (leder): Hei?\nBo (lærer): Ja.\nAnne (leder): Og så?\nBo (lærer): Nei.\n",
    "surname first": "Berg, Kari (Ekstern): Hei?\nLund, Ola: Ja.\nBerg, Kari (Ekstern): Og så?\nLund, Ola: Nei.\n",
    "Word with times": "00:00:03 Taler 1\nHei?\n00:00:05 Taler 2\nJa.\n"
    "00:00:06 Taler 1\nOg så?\n00:00:09 Taler 2\nNei.\n",
    "Word without times": "Taler 1\nHei?\nTaler 2\nJa.\nTaler 1\nOg så?\nTaler 2\nNei.\n",
    "Teams": "Kari Berg   0:03\nHei?\nOla Lund   0:05\nJa.\nKari Berg   0:08\nOg så?\nOla Lund   1:00:09\nNei.\n",
    "old Teams": "0:0:0.0 --> 0:0:3.3\nKari Berg\nHei?\n0:0:3.4 --> 0:0:4.0\nOla Lund\nJa.\n"
    "0:0:5.0 --> 0:0:6.0\nKari Berg\nOg så?\n0:0:7.0 --> 0:0:8.0\nOla Lund\nNei.\n",
    "noScribe": "S00: [00:00:01] Hei?\nS01: Ja.\nS00: Og så?\nS01: Nei.\n",
    "label on its own line": "I:\nHei?\n\nA:\nJa.\n\nI:\nOg så?\n\nA:\nNei.\n",
}


def read(text: str) -> Transcript:
    """A transcript of a text file with this text."""
    return plain.read(Source(text.encode(), "intervju.txt"))


def labels(transcript: Transcript) -> list[str]:
    """The speakers' labels."""
    return [speaker.label for speaker in transcript.speakers]


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS.keys())
def test_every_way_of_writing_who_speaks(text: str) -> None:
    """Two speakers in turn are found, no label or time is left in the texts, and the source is whole."""
    transcript = read(text)
    first, second = labels(transcript)

    assert effective_labels(transcript.turns)[:4] == [first, second, first, second]
    assert transcript.turns[2].text.startswith(("Og så?", "Hei du?"))
    assert not any(first in turn.text or second in turn.text or ":" in turn.text for turn in transcript.turns)
    assert transcript.source() == text


def test_i_and_a_are_both_offered_and_none_is_assumed() -> None:
    """A paragraph without a label continues `I`; neither gets a role, whoever asks is only proposed (A2)."""
    transcript = read(
        "I: Det var en lang vei.\n\nVi gikk hele natta.\n\nA: Hvor lenge?\n\nI: Seks timer.\n\nA: Og så?\n"
    )

    assert [(one.label, one.turns, one.words, one.role) for one in possible_speakers(transcript)] == [
        ("I", 2, 11, "unknown"),
        ("A", 2, 4, "unknown"),
    ]
    assert transcript.turns[1].label == ""
    assert effective_labels(transcript.turns) == ["I", "I", "A", "I", "A"]
    assert likely_interviewer(transcript) == Likely("A", "questions")


@pytest.mark.parametrize(
    "label", ["Intervjuer", "INTERVJUER", "Intervjuar", "Interviewer", "Moderator", "Intervjuer 2"]
)
def test_a_label_that_says_interviewer_is_proposed(label: str) -> None:
    """The label's own word is reason enough to propose the role."""
    transcript = read(f"{label}: Ja?\nInformant: Nei.\n{label}: Å?\nInformant: Hm.\n")

    assert [one.role for one in transcript.speakers] == ["interviewer", "participant"]
    assert likely_interviewer(transcript) == Likely(label, "label")


def test_nobody_is_proposed_when_nothing_tells() -> None:
    """Two speakers who both state things: no proposal."""
    assert likely_interviewer(read("A: Slik er det.\nB: Ja.\nA: Og slik.\nB: Mm.\n")) is None


def test_five_speakers_are_a_group() -> None:
    """A group interview keeps all its speakers, also the one who speaks once, and is called a group."""
    said = "".join(f"P{n}: Jeg mener nummer {n}.\n" for n in (1, 2, 3, 1, 2, 3, 1, 4))
    text = f"I: Hva tenker dere?\n{said}I: Takk?\n"
    transcript = read(text)

    assert labels(transcript) == ["I", "P1", "P2", "P3", "P4"]
    assert transcript.kind == "group"
    assert guessed_kind(read(FORMS["colon"])) == "individual"


def test_false_friends_are_no_speakers() -> None:
    """Fields, captions, times of day, links and sentences with a colon stay in the text."""
    head = "Navn: P3\nAlder: 34\nDato: 3. mai\nAudio file: opptak.m4a\n\n"
    body = (
        "I: Hvordan var det?\nP: Tabell 1: den viser alt.\nTabell 1: oversikt\nTabell 2: mer\n10:30 Møte: kaffe\n"
        "10:30 Møte: mer kaffe\nI: Ja?\nP: Se https://uio.no\nhttps://uio.no er siden\n"
        "Hun sa det: kom!\nBreak: 5 min\nBreak: 2 min\n"
    )
    transcript = read(head + body)

    assert labels(transcript) == ["I", "P"]
    assert transcript.turns[0].text == "Navn: P3"
    assert "Hun sa det: kom!" in [turn.text for turn in transcript.turns]
    assert transcript.source() == head + body


@pytest.mark.parametrize(
    "text",
    [
        "Jeg gikk ut.\nJeg kom inn.\nOg så var det slutt.\nJeg husker det godt.\n",
        "Det var fint: sol.\nDet var fint: regn.\nJeg husker det: godt.\nJa – det var sant.\nJa – det var det.\nNei.\n",
        "– Hei\n– Hei selv\n– Ja\n– Nei\n",
        "1\tHei\n2\tJa\n3\tNei\n4\tJo\n5\tMm\n6\tSå\n7\tDa\n8\tNå\n9\tEh\n",
        "[00:00.000 --> 00:01.000]  Takk\n[00:01.000 --> 00:02.000]  Ingenting\n[00:02.000 --> 00:03.000]  Takk\n",
    ],
)
def test_a_text_without_labels_has_no_speakers(text: str) -> None:
    """Nobody is invented, and it is said."""
    transcript = read(text)

    assert transcript.speakers == ()
    assert "no_speakers" in [note.code for note in transcript.notes]


def test_variants_in_case_are_offered_as_they_are_written() -> None:
    """`Intervjuer` and `INTERVJUER` are two labels – the text is kept – but both count as credible."""
    transcript = read("Intervjuer: Ja?\nP: Nei.\nINTERVJUER: Å?\nP: Jo.\nIntervjuer: Hm?\nP: Nei.\n")

    assert labels(transcript) == ["Intervjuer", "P", "INTERVJUER"]


def test_a_label_taken_away_goes_back_into_the_text() -> None:
    """Without `P` as a speaker its lines are text again, of the speaker before; with it all is as at first."""
    first = read("I: Hei?\nP: Ja.\nI: Så?\nP: Nei.\n")
    fewer = with_labels(first, {"I"})

    assert [turn.text for turn in fewer.turns] == ["Hei?", "P: Ja.", "Så?", "P: Nei."]
    assert effective_labels(fewer.turns) == ["I"] * 4
    assert fewer.source() == first.source()
    assert with_labels(fewer, {"I", "P"}) == first


def test_a_label_added() -> None:
    """Somebody who speaks only once is offered, and becomes a speaker when she says so."""
    first = read("Kari: Hei.\nOla: Ja.\nKari: Så.\nOla: Mm.\nKari: Da.\nGuro: Jeg kom sent.\nOla: Ja.\n")

    assert labels(first) == ["Kari", "Ola"]
    assert [(one.label, one.turns) for one in possible_speakers(first)] == [("Kari", 3), ("Ola", 3), ("Guro", 1)]
    assert labels(with_labels(first, {"Kari", "Ola", "Guro"})) == ["Kari", "Ola", "Guro"]


def test_correcting_labels_keeps_stamps_and_what_she_said_of_speakers() -> None:
    """Times stay with their turns, pseudonyms with their speakers."""
    first = with_pseudonyms(
        read("[00:00:01] Intervjuer: Hei?\n[00:00:02] P: Ja.\nIntervjuer: Så?\nP: Nei.\nX: Eh.\n"), []
    )
    again = with_labels(first, {"Intervjuer", "P"})

    assert [turn.stamp for turn in again.turns[:2]] == [1_000, 2_000]
    assert [(one.role, one.participant) for one in again.speakers] == [("interviewer", ""), ("unknown", "P01")]


def test_pseudonyms_go_on_after_those_in_use() -> None:
    """The next number after the highest; a number set free is not given to somebody else; other names do not matter."""
    assert next_pseudonyms(2, []) == ["P01", "P02"]
    assert next_pseudonyms(2, ["P01", "p07", "Kari", "P3b"]) == ["P08", "P09"]


def test_pseudonyms_for_those_who_are_not_interviewers() -> None:
    """Whoever the label or she herself names as interviewer gets none."""
    transcript = read("I: Hei?\nA: Ja.\nB: Mm.\nI: Så?\nA: Nei.\nB: Jo.\n")
    named = with_pseudonyms(transcript, ["P04"], interviewers=["I"])

    assert [(one.label, one.participant) for one in named.speakers] == [("I", ""), ("A", "P05"), ("B", "P06")]


@pytest.mark.parametrize(
    ("name", "speakers", "language", "kind"),
    [
        ("Intervju 1", ["I", "P"], "nb", "individual"),
        ("Intervju 2", ["Intervjuar", "Informant"], "nn", "individual"),
        ("Intervju 3", ["Interviewer", "Participant"], "en", "individual"),
        ("Gruppeintervju 1", ["Intervjuer", "A", "B", "D", "C"], "nb", "group"),
    ],
)
def test_the_sample_interviews(name: str, speakers: list[str], language: str, kind: str) -> None:
    """The four interviews that come with the program are understood without a correction."""
    data = (RESOURCES / "sample" / f"{name}.txt").read_bytes()
    transcript = plain.read(Source(data, f"{name}.txt"))
    asking = likely_interviewer(transcript)

    assert labels(transcript) == speakers
    assert (transcript.language, transcript.kind) == (language, kind)
    assert asking is not None
    assert asking.label == speakers[0]
    assert transcript.source() == data.decode()


LINE = st.one_of(
    st.sampled_from(
        ["", " ", "\t", "I: Hei", "I:", "A: ", "P1: ja", "[00:01:02] I: så", "#00:00:01-0#", "Kari Berg   0:03", "- -"]
    ),
    st.text(st.sampled_from("IAP:.?[]()#<>*-–\t 0129æøå\u00a0"), max_size=20),
)


@given(st.lists(LINE, max_size=25), st.sets(st.sampled_from(["I", "A", "P1", "Kari Berg", "", "-", "0", "I:"])))
def test_correcting_labels_never_loses_a_character(lines: list[str], chosen: set[str]) -> None:
    """Whatever she chooses as labels, the source stays; and her choice made again changes nothing."""
    first = read("\n".join(lines))
    other = with_labels(first, chosen)

    assert other.source() == first.source() == "\n".join(lines)
    assert with_labels(first, set(labels(first))) == first
    assert set(labels(other)) <= chosen
    assert with_labels(other, chosen) == other


def test_words_that_begin_an_answer_are_no_names() -> None:
    """ "Altså:" twice among many lines is speech; `Jo:` in every other line is a person."""
    talk = "I: Ja vel?\nP: Det var stille.\n" * 20

    assert labels(read(talk + "Altså: kaldt.\nAltså: vått.\n")) == ["I", "P"]
    assert labels(read("Jo: Hei.\nÅse: Hei.\n" * 5)) == ["Jo", "Åse"]


def test_a_heading_that_names_the_roles() -> None:
    """`Intervjuer: Ida` stands once above a text with `I` and `P3`: a field, offered but not chosen."""
    head = "Transkripsjon\nDato: 3. mai\nIntervjuer: Ida (I)\nInformant: P3\n\n"
    transcript = read(head + "I: Kan du fortelle?\nP3: Ja.\nI: Og så?\nP3: Nei.\nB: Hei.\nI: Å?\n")

    assert labels(transcript) == ["I", "P3", "B"]
    assert [one.label for one in possible_speakers(transcript)][3:] == ["Intervjuer", "Informant"]
    assert labels(read("Intervjuer: Ja?\nInformant: Nei.\nIntervjuer: Å?\n")) == ["Intervjuer", "Informant"]
