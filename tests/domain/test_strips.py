"""An interview as a strip: words coded, the interviewer's apart."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import Label, Node, Span, Unit
from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.project import Project
from annotator.domain.strips import merged, strip_of


def interview(*spans: tuple[int, int, int, int], restricted: bool = False) -> Project:
    """The interviewer asks three words, the participant answers six; a coded unit on each span."""
    project = Project()
    project.nodes.put(1, Node(id=1, name="Ja"))
    project.documents.put(1, Document(id=1))
    project.participants.put(1, Participant(id=1, restricted=restricted))
    project.speakers.put(1, Speaker(id=1, document=1, role="interviewer"))
    project.speakers.put(2, Speaker(id=2, document=1, role="participant", participant=1))
    project.turns.put(1, Turn(id=1, document=1, position=0, speaker=1, text="Hvordan var det"))
    project.turns.put(2, Turn(id=2, document=1, position=1, speaker=2, text="Det var tungt og langt unna"))
    for number, span in enumerate(spans, start=1):
        project.units.put(number, Unit(id=number, document=1))
        project.spans.put(number, Span(number, number, 0, *span))
        project.labels.put(number, Label(number, number, 1))
    return project


def test_the_interviewers_words_stand_apart() -> None:
    """A unit over question and answer covers the participant's words; the interviewer's are in neither figure."""
    strip = strip_of(interview((1, 0, 2, 13)), 1)

    assert (strip.words, strip.coded, strip.interviewer_words) == (6, 3, 3)
    assert strip.share == 0.5
    assert strip.asked == ((0, 15),)


def test_overlapping_units_cover_words_once() -> None:
    """Two units on the same words are no more than those words; a word that is cut counts."""
    strip = strip_of(interview((2, 0, 2, 7), (2, 4, 2, 10)), 1)

    assert strip.coded == 3
    assert strip.edges == [16, 26]
    assert [s.unit for s in strip.stretches] == [1, 2]


def test_words_that_are_frozen_count_nowhere() -> None:
    """Of a restricted participant there is neither a word nor a stretch."""
    strip = strip_of(interview((2, 0, 2, 7), restricted=True), 1)

    assert (strip.words, strip.coded, strip.share, strip.stretches) == (0, 0, 0.0, ())


@given(st.lists(st.tuples(st.integers(0, 27), st.integers(0, 27)), max_size=6))
def test_no_more_is_coded_than_there_is(ends: list[tuple[int, int]]) -> None:
    """However units lie, the coded words are between none and all, and all under one unit is all."""
    spans = [(2, min(pair), 2, max(pair)) for pair in ends]
    strip = strip_of(interview(*spans), 1)

    assert 0 <= strip.coded <= strip.words == 6
    assert strip_of(interview(*spans, (2, 0, 2, 27)), 1).coded == 6


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_a_union_has_the_same_positions(pairs: list[tuple[int, int]]) -> None:
    """Merging ranges loses and adds no position, and leaves a gap between any two."""
    ranges = [(min(pair), max(pair)) for pair in pairs]
    found = merged(ranges)

    assert {x for a, b in found for x in range(a, b)} == {x for a, b in ranges for x in range(a, b)}
    assert all(one[1] < other[0] for one, other in pairwise(found))
