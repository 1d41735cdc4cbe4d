"""Merging and splitting meaning units: the words, the codes and what is written about them are all kept."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import chapter, coding, memos, nodes, transcripts, units
from annotator.storage.soundness import faults
from annotator.storage.store import Store

TEXT = "En dag gikk jeg hjem. Det regnet. Ingen ringte den kvelden, og jeg sov godt likevel."


@pytest.fixture
def document(store: Store) -> int:
    """One interview of one turn."""
    return transcripts.import_transcripts(store, [Transcript("Intervju 1", (DraftTurn(TEXT),), "txt")])[0]


def code(store: Store, document: int, words: str, name: str) -> int:
    """A unit of these words with a new code."""
    start = TEXT.index(words)
    made = coding.code_with_new(store, document, start, start + len(words), coding.code_layer(store), name)
    assert made is not None
    return made[0]


def test_merged_units_keep_everything(store: Store, document: int) -> None:
    """Neighbours become one stretch; codes, condensations, memo, star and quote are in the one that stays."""
    first, second = code(store, document, "En dag gikk jeg hjem.", "Hjem"), code(store, document, "Det regnet.", "Regn")
    coding.write_unit_text(store, first, 1, "Gikk hjem.")
    coding.write_unit_text(store, second, 1, "Regn.")
    coding.set_golden(store, second, golden=True)
    memo = memos.add_memo(store, "Været", target="unit", target_id=second)
    theme = nodes.create_node(store, coding.code_layer(store, "theme"), "Kveld")
    chapter.choose_quote(store, theme, second)

    kept = units.merge_units(store, [second, first], "hører sammen")

    project = store.project
    assert kept == first
    assert project.text_of(first) == "En dag gikk jeg hjem. Det regnet."
    assert {project.nodes[label.node].name for label in project.labels_of(first)} == {"Hjem", "Regn"}
    assert project.column_text(first, 1) == "Gikk hjem.\nRegn."
    assert project.units[first].golden
    assert project.memos[memo].target_id == first
    assert [quote.unit for quote in project.quotes] == [first]
    assert second not in project.units
    assert faults(store) == []
    store.undo()
    assert project.text_of(second) == "Det regnet."
    assert faults(store) == []


def test_units_apart_become_two_stretches(store: Store, document: int) -> None:
    """What lies between them is not taken in."""
    first, last = code(store, document, "En dag", "A"), code(store, document, "jeg sov godt", "B")
    units.merge_units(store, [first, last])

    assert store.project.text_of(first) == "En dag (…) jeg sov godt"


def test_units_of_two_interviews_are_not_merged(store: Store, document: int) -> None:
    """A unit belongs to one interview."""
    other = transcripts.import_transcripts(store, [Transcript("Intervju 2", (DraftTurn(TEXT),), "txt")])[0]
    one, two = code(store, document, "En dag", "A"), code(store, other, "Det regnet", "B")

    assert units.merge_units(store, [one, two]) is None
    assert units.merge_units(store, [one]) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.integers(0, len(TEXT)))
def test_a_split_unit_has_the_same_words(store: Store, document: int, position: int) -> None:
    """Wherever it is cut, both parts have its codes and together its words; at an end nothing happens."""
    before = len(store.history.done)
    unit = code(store, document, "Det regnet. Ingen ringte den kvelden", f"K{position}")
    words = store.project.text_of(unit).split()
    new = units.split_unit(store, unit, position)

    parts = [unit] if new is None else [unit, new]
    cut = " ".join(store.project.text_of(part) for part in parts)
    assert "".join(cut.split()) == "".join(words)
    codes = [{label.node for label in store.project.labels_of(part)} for part in parts]
    assert all(found == codes[0] for found in codes)
    start = TEXT.index("Det")
    assert (new is None) == (position <= start or position >= start + len("Det regnet. Ingen ringte den kvelden"))
    assert faults(store) == []
    while len(store.history.done) > before:
        store.undo()
