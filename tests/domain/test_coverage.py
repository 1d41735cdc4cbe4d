"""How much of an interview is coded."""

import pytest

from annotator.domain.analysis import Label, Node, Span, Unit
from annotator.domain.corpus import Document, Turn
from annotator.domain.coverage import Coverage, coverage_of
from annotator.domain.project import Project


def interview(*spans: tuple[int, int], status: str = "coded", binned: bool = False) -> Project:
    """One interview of two turns with five characters each, and a coded unit on each range of the joined text."""
    project = Project()
    project.nodes.put(1, Node(id=1, name="Ja", binned=binned))
    project.documents.put(1, Document(id=1))
    for row, text in enumerate(("ja ok", "nei d")):
        project.turns.put(row + 1, Turn(id=row + 1, document=1, position=row, text=text))
    flat = project.flat(1)
    for number, (start, end) in enumerate(spans, start=1):
        span = flat.span(start, end)
        project.units.put(number, Unit(id=number, document=1, status=status))  # type: ignore[arg-type]
        anchors = (span.turn_from, span.at_from, span.turn_to, span.at_to)
        project.spans.put(number, Span(number, number, 0, *anchors))
        if status == "coded":
            project.labels.put(number, Label(number, number, 1))
    return project


def test_overlapping_units_count_once() -> None:
    """Two units on the same words cover them once."""
    assert coverage_of(interview((0, 2), (1, 5)), 1).coded == pytest.approx(0.5)


def test_the_whole_text_is_all_of_it() -> None:
    """A unit across all turns covers everything, though turns are joined by a character of their own."""
    found = coverage_of(interview((0, 11)), 1)

    assert (found.words, found.units, found.coded) == (4, 1, 1.0)


def test_ideas_and_empty_texts_cover_nothing() -> None:
    """An uncoded highlight is not coded text; an interview without text is not a division by zero."""
    assert coverage_of(interview((0, 5), status="idea"), 1).coded == 0
    assert coverage_of(Project(), 1).coded == 0


def test_a_code_in_the_bin_covers_nothing() -> None:
    """It is out of the text and out of every count; units that have no other are no longer coded text."""
    assert coverage_of(interview((0, 5), binned=True), 1) == Coverage(4, 0, 0.0)
