"""Coding text and changing what a unit is labelled with, in a real encrypted file."""

from typing import Any

import pytest

from annotator.domain.codebook import count_units
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import chapter, coding, memos, nodes
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store

LINES = ("Det var eg som var svaret. 😀 Ingen andre.", "  Vi satt  lenge i bilen  ", "Så ringte jeg likevel.")


def rows(store: Store) -> dict[str, set[Any]]:
    """Everything the project holds, to compare with."""
    return {name: set(table) for name, table in store.project.tables.items()}


@pytest.fixture
def document(store: Store) -> int:
    """One interview of three turns."""
    return import_transcripts(store, [Transcript("Intervju", tuple(DraftTurn(t) for t in LINES), "txt")])[0]


@pytest.fixture
def codes(store: Store) -> list[int]:
    """Six codes."""
    return [nodes.create_node(store, coding.code_layer(store), f"Kode {i}") for i in range(6)]


def text(store: Store, unit: int | None) -> str:
    """A unit's words."""
    assert unit is not None
    return store.project.text_of(unit)


def test_a_coded_stretch_is_trimmed_and_holds_its_words(store: Store, document: int, codes: list[int]) -> None:
    """White space at the ends is left out; positions are code points, also after an emoji."""
    start = store.project.flat(document).text.index("Ingen")

    unit = coding.code_range(store, document, start - 1, start + 13, codes[0])

    assert text(store, unit) == "Ingen andre."


def test_six_codes_on_one_stretch_are_one_unit(store: Store, document: int, codes: list[int]) -> None:
    """The same range coded six times is one unit with six labels; six undos take them all."""
    before = rows(store)
    units = {coding.code_range(store, document, 0, 26, code) for code in codes}

    assert len(units) == 1
    assert [lb.node for lb in store.project.labels_of(units.pop() or 0)] == codes
    for _ in codes:
        store.undo()
    assert rows(store) == before


def test_no_words_no_unit(store: Store, document: int, codes: list[int]) -> None:
    """A selection of white space is not coded, nor marked, nor made a code."""
    start = store.project.flat(document).starts[1]
    layer = coding.code_layer(store)

    assert coding.code_range(store, document, start, start + 2, codes[0]) is None
    assert coding.code_in_vivo(store, document, start, start + 2, layer) is None
    assert coding.code_with_new(store, document, start, start + 2, layer, "Ny") is None
    assert coding.mark_idea(store, document, start, start + 2) is None


def test_in_vivo_takes_the_words_and_never_makes_a_duplicate(store: Store, document: int) -> None:
    """The participant's words become a code; the same words again give the same code."""
    layer = coding.code_layer(store)
    start = store.project.flat(document).text.index("Vi satt")
    idea = coding.mark_idea(store, document, start, start + 22)
    first = coding.code_in_vivo(store, document, start, start + 22, layer)
    assert first is not None
    again = coding.code_in_vivo(store, document, start - 2, start + 24, layer)
    assert again is not None

    assert store.project.nodes[first[1]].name == "Vi satt lenge i bilen"
    assert again[1] == first[1]
    assert first[0] == idea
    assert store.project.units[first[0]].status == "coded"


def test_a_new_code_and_its_label_are_one_step(store: Store, document: int) -> None:
    """One undo takes back code, unit and label."""
    before = rows(store)

    unit, node = coding.code_with_new(store, document, 0, 3, coding.code_layer(store), "Ny") or (0, 0)
    other = coding.add_new_label(store, unit, coding.code_layer(store), "Enda en")

    assert [lb.node for lb in store.project.labels_of(unit)] == [node, other]
    store.undo()
    store.undo()
    assert rows(store) == before


def test_an_idea_becomes_coded_and_counts_only_then(store: Store, document: int, codes: list[int]) -> None:
    """A highlight with a margin note is in no count until it has a code."""
    idea = coding.mark_idea(store, document, 0, 26, note="Viktig?")
    assert idea is not None
    assert store.project.units[idea].status == "idea"
    assert count_units(store.project, codes[0]) == 0

    coding.add_label(store, idea, codes[0])

    assert store.project.units[idea].status == "coded"
    assert count_units(store.project, codes[0]) == 1


def test_marking_the_same_words_twice_is_one_idea(store: Store, document: int) -> None:
    """No second highlight lies hidden under the first."""
    first = coding.mark_idea(store, document, 0, 26)
    second = coding.mark_idea(store, document, 0, 26, note="Viktig?")

    assert first == second
    assert [m.text for m in store.project.memos_on("unit", first or 0)] == ["Viktig?"]


def test_a_label_given_twice_is_no_second_step(store: Store, document: int, codes: list[int]) -> None:
    """Adding what is there leaves undo where it was."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    before = len(store.history.done)

    coding.add_label(store, unit, codes[0])

    assert len(store.history.done) == before


def test_the_last_label_takes_an_unused_unit_with_it(store: Store, document: int, codes: list[int]) -> None:
    """A unit nobody wrote about goes with its last code, and comes back with undo."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0

    coding.remove_label(store, unit, codes[0])
    assert unit not in store.project.units
    store.undo()

    assert text(store, unit) == "Det var eg som var svaret."


@pytest.mark.parametrize("use", ["text", "memo", "golden", "quote"])
def test_the_last_label_leaves_what_she_made(store: Store, document: int, codes: list[int], use: str) -> None:
    """A unit with a condensation, memo, star or place in the chapter stays, as an idea."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    if use == "text":
        coding.write_unit_text(store, unit, store.project.ordered_columns()[0].id, "Alene med svaret")
    elif use == "memo":
        memos.add_memo(store, "Sterkt", "margin", "unit", unit)
    elif use == "golden":
        coding.set_golden(store, unit, True)
    else:
        chapter.choose_quote(store, codes[0], unit)

    coding.remove_label(store, unit, codes[0])

    assert store.project.units[unit].status == "idea"


def test_a_code_in_the_bin_still_holds_its_unit(store: Store, document: int, codes: list[int]) -> None:
    """Taking off the last visible code leaves a unit that a binned code still labels."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    coding.add_label(store, unit, codes[1])
    nodes.bin_node(store, codes[0])

    coding.remove_label(store, unit, codes[1])
    nodes.restore_node(store, codes[0])

    assert [lb.node for lb in store.project.labels_of(unit)] == [codes[0]]


def test_recoding_keeps_the_stance_and_makes_no_duplicate(store: Store, document: int, codes: list[int]) -> None:
    """A contradiction stays one under the new code; a code replaced by itself stays."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    coding.set_stance(store, unit, codes[0], "against")

    coding.replace_label(store, unit, codes[0], codes[0])
    coding.replace_label(store, unit, codes[0], codes[1])
    assert [(lb.node, lb.stance) for lb in store.project.labels_of(unit)] == [(codes[1], "against")]

    coding.add_label(store, unit, codes[2])
    coding.replace_label(store, unit, codes[2], codes[1])
    assert [(lb.node, lb.stance) for lb in store.project.labels_of(unit)] == [(codes[1], "against")]


def test_ends_move_and_an_empty_range_is_refused(store: Store, document: int, codes: list[int]) -> None:
    """Resizing changes the words and may cross turns; nothing happens for a range without words."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    flat = store.project.flat(document)

    coding.resize_unit(store, unit, 0, flat.starts[2] + 2)
    assert text(store, unit).endswith("\nSå")
    coding.resize_unit(store, unit, 5, 5)

    assert text(store, unit).endswith("\nSå")


def test_a_unit_of_two_stretches_reads_with_an_elision(store: Store, document: int, codes: list[int]) -> None:
    """A second span joins the unit without making another."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    start = store.project.flat(document).starts[2]

    coding.add_span(store, unit, start, start + 9)

    assert text(store, unit) == "Det var eg som var svaret. (…) Så ringte"


def test_a_burst_of_typing_is_one_step(store: Store, document: int, codes: list[int]) -> None:
    """Letters of one condensation undo together; the same text again is no step."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    column = store.project.ordered_columns()[0].id
    for written in ("A", "Al", "Alene", "Alene"):
        coding.write_unit_text(store, unit, column, written)

    store.undo()

    assert store.project.column_text(unit, column) == ""
    assert store.undo_name == "code"


def test_deleting_a_unit_takes_all_that_hangs_on_it_and_undo_brings_it_back(
    store: Store, document: int, codes: list[int]
) -> None:
    """Labels, texts, memos and quotes go and return together."""
    unit = coding.code_range(store, document, 0, 26, codes[0]) or 0
    coding.write_unit_text(store, unit, store.project.ordered_columns()[0].id, "Kort")
    memos.add_memo(store, "Se her", "margin", "unit", unit)
    chapter.choose_quote(store, codes[0], unit)
    before = rows(store)

    coding.delete_unit(store, unit)
    for table in ("unit", "span", "label", "unit_text", "memo", "quote", "outline_item"):
        assert len(store.project.tables[table]) == 0
    store.undo()

    assert rows(store) == before
