"""The transcripts as an appendix: every word of the included interviews, and what is coded is seen in grey too."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.confidentiality.leak_check import Piece
from annotator.domain.corpus import Participant
from annotator.reporting.model import Heading, Report, Spoken, Table
from annotator.reporting.settings import ReportSettings
from annotator.reporting.texts import texts_of
from annotator.reporting.transcripts import transcripts
from tests.reporting.project_maker import CODE, THEME, ProjectMaker, sample

WORDS = "vi øver jo hele tiden på å høre etter før noen begynner å snakke"


def spoken(project: Any, **settings: Any) -> list[Spoken]:
    """The paragraphs."""
    return [block for block in transcripts(project, ReportSettings(**settings)) if isinstance(block, Spoken)]


def said(paragraph: Spoken) -> str:
    """What was said, without the numbers of themes."""
    return "".join(run.text for run in paragraph.runs if run.role == "plain")


def test_every_word_of_included_interviews_is_there() -> None:
    """In order, white space at the end of coded words aside; the pilot is not."""
    project = sample().project
    shown = [said(paragraph) for paragraph in spoken(project)]
    included = project.ordered_documents(included_only=True)
    texts = [turn.text for document in included for turn in project.turns_of(document.id)]

    assert ["".join(text.split()) for text in shown] == ["".join(text.split()) for text in texts]
    assert not any("prøve som aldri" in text for text in shown)


def test_coded_words_carry_the_number_of_their_theme() -> None:
    """Shaded for the eye, underlined by the writers, with the number behind: the legend says which theme it is."""
    project = sample().project
    blocks = transcripts(project, ReportSettings())
    legend = next(block for block in blocks if isinstance(block, Table))
    quoted = next(p for p in spoken(project) if said(p).startswith("Det er den eneste"))

    assert [(row[0][0].text, row[1][0].text) for row in legend.rows] == [("1", "Tilhørighet"), ("2", "Forpliktelse")]
    assert [(run.text, bool(run.shade)) for run in quoted.runs] == [
        ("Det er den eneste kvelden i uka jeg ikke tenker på jobb.", True),
        ("\u00a0[1]", False),
    ]
    assert quoted.runs[0].shade == legend.rows[0][1][0].shade


def test_interviews_are_called_by_number_and_people_by_pseudonym() -> None:
    """Neither titles nor labels of the transcript are printed: they may be names."""
    project = sample().project
    headings = [block.text for block in transcripts(project, ReportSettings()) if isinstance(block, Heading)]

    assert headings == ["Intervju 1", "Intervju 2", "Gruppeintervju 1"]
    assert {paragraph.speaker for paragraph in spoken(project)} == {
        *("Intervjuer", "Informant 1", "Informant 2", "Informant 3"),
    }


def test_a_group_stays_a_group() -> None:
    """Where quotes name only the group, so does its transcript."""
    project = sample().project

    assert "Informant 3" not in {paragraph.speaker for paragraph in spoken(project, attribution="group")}


def test_interviews_with_frozen_words_are_left_out() -> None:
    """A restricted participant's words are in no report."""
    maker = sample()
    person = maker.project.participants[2]
    maker.project.participants.put(2, Participant(2, "", person.pseudonym, restricted=True))

    assert not any("nobody asked me" in said(paragraph) for paragraph in spoken(maker.project))


def test_the_leak_check_reads_it_as_a_transcript() -> None:
    """Without the numbers of themes between the words, so that a quote repeated there is found."""
    report = Report("T", "nb", tuple(transcripts(sample().project, ReportSettings())))
    pieces = [Piece(text.where, text.text, text.kind, text.language) for text in texts_of(report)]
    read = [piece.text for piece in pieces if piece.kind == "transcript"]

    assert "Det er den eneste kvelden i uka jeg ikke tenker på jobb." in read
    assert not any("[1]" in text for text in read)
    assert {piece.language for piece in pieces if "nobody asked me" in piece.text} == {"en"}


RANGES = st.lists(
    st.tuples(st.integers(0, len(WORDS) - 2), st.integers(1, len(WORDS)), st.integers(0, 2)), min_size=1, max_size=8
)


@given(RANGES)
def test_any_overlap_is_told_letter_by_letter(ranges: list[tuple[int, int, int]]) -> None:
    """Each letter stands in a stretch with exactly the themes of the units that hold it."""
    maker = ProjectMaker()
    codes = [maker.node(f"kode {n}", CODE, maker.node(f"tema {n}", THEME)) for n in range(3)]
    person = maker.participant("P01")
    document = maker.interview("Intervju 1", [("P", WORDS)], {"P": person})
    flat = maker.project.flat(document)
    wanted: list[set[int]] = [set() for _ in WORDS]
    for start, length, which in ranges:
        end = min(start + length, len(WORDS))
        unit = maker.unit(document, WORDS, codes[which])
        span = next(iter(maker.project.spans.where("unit", unit)))
        exact = flat.span(start, end)
        maker.project.spans.put(
            span.id, type(span)(span.id, unit, 0, exact.turn_from, exact.at_from, exact.turn_to, exact.at_to)
        )
        for at in range(start, end):
            wanted[at].add(which)
    shown = transcripts(maker.project, ReportSettings())
    legend = next(block for block in shown if isinstance(block, Table))
    numbers = {row[0][0].text: int(row[1][0].text.split()[-1]) for row in legend.rows}
    found: list[set[int]] = []
    (paragraph,) = (block for block in shown if isinstance(block, Spoken))
    runs = list(paragraph.runs)
    for run, following in pairwise([*runs, runs[-1]]):
        tag = following.text[following.text.index("[") + 1 : following.text.index("]")] if run.shade else ""
        themes = {numbers[one] for one in tag.split(", ") if one}
        if run.role == "plain":
            found += [themes] * len(run.text)
        else:
            trailing = len(run.text) - len(run.text.rstrip())
            found += [found[-1]] * trailing

    assert "".join(run.text if run.role == "plain" else run.text[run.text.index("]") + 1 :] for run in runs) == WORDS
    assert [themes for themes, letter in zip(found, WORDS, strict=True) if letter != " "] == [
        themes for themes, letter in zip(wanted, WORDS, strict=True) if letter != " "
    ]
