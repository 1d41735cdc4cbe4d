"""Anchors after edits, splits and joins. Every character gets an identity, so a lost or stolen one is seen."""

from dataclasses import dataclass

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.analysis import Span
from annotator.domain.anchors import Edit, after_edit, after_join, after_split, difference, differences, still_standing
from annotator.domain.confidential import Mask

TURN, OTHER, NEW = 1, 2, 3
WORDS = st.text("ab ", max_size=30)


@dataclass(frozen=True)
class Case:
    """A turn of `length` characters, a span in it and an edit of it."""

    length: int
    span: Span
    edit: Edit


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any span and any edit of a turn."""
    length = draw(st.integers(0, 40))
    start, end = sorted((draw(st.integers(0, length)), draw(st.integers(0, length))))
    first, last = sorted((draw(st.integers(0, length)), draw(st.integers(0, length))))
    edit = Edit(first, last, draw(st.integers(0, 8)))
    assume(edit.end > edit.start or edit.length)
    return Case(length, Span(id=1, turn_from=TURN, at_from=start, turn_to=TURN, at_to=end), edit)


def edited(case: Case) -> tuple[list[int], Span]:
    """The characters after the edit (old ones by number, new ones as -1) and the span after it."""
    letters = list(range(case.length))
    letters[case.edit.start : case.edit.end] = [-1] * case.edit.length
    moved = after_edit([case.span], TURN, case.edit)
    return letters, moved[0] if moved else case.span


@given(cases())
def test_an_edit_takes_no_word_from_a_span_and_gives_it_no_word_of_others(case: Case) -> None:
    """Of the old characters, a span holds after an edit exactly those it held before, less the deleted ones."""
    letters, span = edited(case)
    held = [letter for letter in letters[span.at_from : span.at_to] if letter >= 0]
    expected = [n for n in range(case.span.at_from, case.span.at_to) if not case.edit.start <= n < case.edit.end]

    assert 0 <= span.at_from <= span.at_to <= len(letters)
    assert held == expected


@given(cases())
def test_a_replacement_belongs_whole_or_not_at_all(case: Case) -> None:
    """A span that held a replaced character, or in whose inside text was typed, has all of the new text; else none."""
    letters, span = edited(case)
    new = letters[span.at_from : span.at_to].count(-1)
    before, edit = case.span, case.edit
    overlaps = before.at_from < edit.end and before.at_to > edit.start and before.at_from < before.at_to

    assert new == (edit.length if overlaps else 0)


def test_text_typed_at_the_edges_stays_outside() -> None:
    """Typing right before or right after a coded stretch codes nothing new."""
    span = Span(turn_from=TURN, at_from=4, turn_to=TURN, at_to=8)

    [before] = after_edit([span], TURN, Edit(4, 4, 3))

    assert (before.at_from, before.at_to) == (7, 11)
    assert after_edit([span], TURN, Edit(8, 8, 3)) == []


def test_an_emptied_span_stays_at_its_place_and_stays_empty() -> None:
    """Coded text that was deleted leaves an empty span, and rewriting the words around it does not code them."""
    span = Span(turn_from=TURN, at_from=4, turn_to=TURN, at_to=8)

    [emptied] = after_edit([span], TURN, Edit(2, 10, 0))
    [later] = after_edit([emptied], TURN, Edit(0, 6, 5))

    assert (emptied.at_from, emptied.at_to) == (2, 2)
    assert later.at_from == later.at_to


def test_only_the_end_in_the_edited_turn_moves() -> None:
    """A span over two turns keeps its end when the first turn is edited, and its start when the second is."""
    span = Span(turn_from=TURN, at_from=4, turn_to=OTHER, at_to=8)

    [first] = after_edit([span], TURN, Edit(0, 0, 2))
    [second] = after_edit([span], OTHER, Edit(0, 3, 0))

    assert (first.at_from, first.at_to) == (6, 8)
    assert (second.at_from, second.at_to) == (4, 5)


@given(WORDS, WORDS)
def test_the_difference_makes_the_new_text(old: str, new: str) -> None:
    """Applying the found difference, or the found differences, to the old text gives the new one."""
    edit = difference(old, new)
    several = differences(old, new)
    made = old
    for part, text in reversed(several):
        made = made[: part.start] + text + made[part.end :]

    assert (edit is None) == (old == new) == (several == [])
    assert edit is None or len(old) - (edit.end - edit.start) + edit.length == len(new)
    assert made == new


def test_two_corrections_in_one_turn_are_two_differences() -> None:
    """What lies between two corrected words is not part of either correction."""
    old, new = "Jeg bor i Halden og liker meg godt der", "Jeg bor i [by] og liker meg best der"

    found = [(old[edit.start : edit.end], text) for edit, text in differences(old, new)]

    assert found == [("Halden", "[by]"), ("god", "bes")]


@given(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20), st.integers(0, 20))
def test_splitting_a_turn_keeps_every_character_in_its_span(length: int, one: int, two: int, at: int) -> None:
    """After a split a span holds the same characters as before, less the white space cut out."""
    start, end, at = min(one, two, length), min(max(one, two), length), min(at, length)
    cut = min(2, length - at)
    span = Span(turn_from=TURN, at_from=start, turn_to=TURN, at_to=end)
    held = [n for n in range(start, end) if not at <= n < at + cut]

    [moved] = after_split([span], TURN, at, cut, NEW) or [span]

    flat = [*range(at), None, *range(at + cut, length)]
    base = {TURN: 0, NEW: at + 1}
    inside = flat[base[moved.turn_from] + moved.at_from : base[moved.turn_to] + moved.at_to]
    assert [n for n in inside if n is not None] == held
    assert not inside or (inside[0] is not None and inside[-1] is not None)


@pytest.mark.parametrize("at_to", [5, 6, 7])
def test_a_span_from_an_earlier_turn_ends_before_the_cut(at_to: int) -> None:
    """A span that comes from the turn before and ends in the white space of the cut does not reach the new turn."""
    span = Span(turn_from=OTHER, at_from=3, turn_to=TURN, at_to=at_to)

    [moved] = after_split([span], TURN, 5, 2, NEW) or [span]

    assert (moved.turn_from, moved.at_from, moved.turn_to, moved.at_to) == (OTHER, 3, TURN, 5)


@given(st.integers(0, 20), st.integers(0, 20))
def test_joining_undoes_a_split(start: int, end: int) -> None:
    """Split without loss and joined again, every span is where it was."""
    span = Span(turn_from=TURN, at_from=min(start, end), turn_to=TURN, at_to=max(start, end))
    split = after_split([span], TURN, 10, 0, NEW) or [span]

    joined = after_join(split, TURN, NEW, 10) or split

    assert joined == [span]


@given(cases())
def test_what_stands_for_its_words_holds_those_alone_that_were_written_inside_it(case: Case) -> None:
    """A mask keeps the old characters that are left, and new ones only where the edit did not reach over its border."""
    mask = Mask(id=1, turn=TURN, at_from=case.span.at_from, at_to=case.span.at_to)
    assume(mask.at_from < mask.at_to)
    letters = list(range(case.length))
    letters[case.edit.start : case.edit.end] = [-1] * case.edit.length
    moved = (still_standing([mask], TURN, case.edit) or [mask])[0]

    held = letters[moved.at_from : moved.at_to]
    inside = mask.at_from <= case.edit.start and case.edit.end <= mask.at_to
    expected = [n for n in range(mask.at_from, mask.at_to) if not case.edit.start <= n < case.edit.end]
    assert [letter for letter in held if letter >= 0] == expected
    assert inside or -1 not in held
