"""Several interviews in one file: where the next one begins is proposed, and nothing is lost in cutting."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.transcript import DraftMargin, Transcript
from annotator.importing.reading import read_transcript
from annotator.importing.splitting import parts, proposed_cuts
from tests.importing.word_files import document, paragraph

TALK = "I: Hvordan var det?\n\n{who}: Det var fint, og jeg lærte mye.\n\nI: Hva lærte du?\n\n{who}: Å spørre.\n\n"
BREAK = '<w:r><w:br w:type="page"/></w:r>'


def file_of(*headings: str, who: str = "P") -> Transcript:
    text = "".join(f"{heading}\n\n{TALK.format(who=who)}" for heading in headings)
    return read_transcript(text.encode(), "alle.txt")


@pytest.mark.parametrize(
    "headings",
    [
        ("Intervju 1", "Intervju 2", "Intervju 3"),
        ("INTERVJU NR. 1 – Sykepleier", "INTERVJU NR. 2 – Lærer", "INTERVJU NR. 3 – Lege"),
        ("Transkripsjon av intervju 1", "Transkripsjon av intervju 2", "Transkripsjon av intervju 3"),
        ("Informant A", "Informant B", "Informant C"),
        ("Interview with participant 4", "Interview with participant 5", "Interview with participant 6"),
        ("Fokusgruppe 1", "Fokusgruppe 2", "Fokusgruppe 3"),
    ],
)
def test_headings_that_count(headings: tuple[str, ...]) -> None:
    """The second and every further heading is a cut; its title and first words are shown."""
    transcript = file_of(*headings)
    cuts = proposed_cuts(transcript)
    made = parts(transcript, [cut.row for cut in cuts])

    assert [cut.title for cut in cuts] == list(headings[1:])
    assert all(cut.words.startswith("Hvordan var det?") for cut in cuts)
    assert [part.title for part in made] == list(headings)
    assert "".join(part.source() for part in made) == transcript.source()
    assert all({speaker.label for speaker in part.speakers} == {"I", "P"} for part in made)


def test_people_who_do_not_meet_on_new_pages() -> None:
    """No heading at all: I asks throughout, each page has somebody new."""
    body = ""
    for number, who in enumerate(("P1", "P2", "P3")):
        lines = TALK.format(who=who).split("\n\n")[:-1]
        body += paragraph(BREAK if number else "<w:r/>", lines[0]) + "".join(map(paragraph, lines[1:]))
    transcript = read_transcript(document(body), "alle.docx")
    cuts = proposed_cuts(transcript)
    made = parts(transcript, [cut.row for cut in cuts])

    assert [sorted(speaker.label for speaker in part.speakers) for part in made] == [["I", f"P{n}"] for n in (1, 2, 3)]
    assert [part.title for part in made] == ["alle (1)", "alle (2)", "alle (3)"]


@pytest.mark.parametrize(
    "text",
    [
        TALK.format(who="P") * 10,
        "Intervju 1\n\n" + TALK.format(who="P") * 4,
        "I: Hei\n\nP1: Hei\n\nP2: Hei\n\nP1: Ja\n\nP2: Ja\n\nP3: Nei\n\nP1: Jo\n\nP3: Nei\n\n" * 4,
        "Intervju 1\nIntervju 2\nIntervju 3\n\n" + TALK.format(who="P") * 4,
    ],
    ids=["one", "one with a heading", "a group", "a table of contents"],
)
def test_one_interview_is_not_cut(text: str) -> None:
    """Nor is a group interview, nor what only names others."""
    assert proposed_cuts(read_transcript(text.encode(), "a.txt")) == ()


def test_a_cut_she_does_not_want_joins_two() -> None:
    """Only the cuts she leaves ticked count."""
    transcript = file_of("Intervju 1", "Intervju 2", "Intervju 3")
    first, second = proposed_cuts(transcript)
    made = parts(transcript, [second.row])

    assert [part.title for part in made] == ["Intervju 1", "Intervju 3"]
    assert first.title in made[0].source()
    assert parts(transcript, [])[0].source() == transcript.source()


@given(st.sets(st.integers(-2, 30), max_size=6), st.integers(0, 400), st.integers(0, 40))
def test_nothing_is_lost_wherever_it_is_cut(rows: set[int], start: int, length: int) -> None:
    """The parts have every character, and every comment once and on the same words as far as its part goes."""
    transcript = file_of("Intervju 1", "Intervju 2", "Intervju 3")
    source = transcript.source()
    start = min(start, len(source) - 1)
    margin = DraftMargin(start, min(start + length, len(source)), "Viktig")
    made = parts(replace(transcript, margins=(margin,)), rows)
    found = [(part, one) for part in made for one in part.margins]

    assert "".join(part.source() for part in made) == source
    assert len(found) == 1
    part, one = found[0]
    assert source[margin.start : margin.end].startswith(part.source()[one.start : one.end])
