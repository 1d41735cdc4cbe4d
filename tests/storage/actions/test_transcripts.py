"""Storing and correcting transcripts: whatever is edited, every meaning unit keeps its words, and undo restores all."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.places import place_of
from annotator.domain.project import TABLES
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import card, coding, memos, nodes, transcripts
from annotator.storage.key import Strength
from annotator.storage.store import Store

TURNS = (
    DraftTurn("Kan du fortelle litt om den første uka?", "I", lead="\x1a: ", stamp=1000, page=1),
    DraftTurn("Ja, eh … det var mye på én gang. Jeg husker at jeg sto med nøklene.", "A", lead="\n\n\x1a: ", page=1),
    DraftTurn("Og så ringte Åse 🙂 og spurte om jeg hadde spist.", lead="\n", stamp=9000, page=2),
    DraftTurn("Hva svarte du?", "I", lead="\n\n\x1a: ", page=2),
    DraftTurn("At jeg ikke hadde tid. Men det hadde jeg jo.", "A", lead="\n\n\x1a: ", page=3),
)
SPEAKERS = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("A", role="participant", participant="P01"))
INTERVIEW = Transcript("Intervju 1", TURNS, "txt", SPEAKERS, tail="\n", source_hash="h1")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A project shared by the tests of this file; each imports what it needs and undoes it."""
    path: Path = tmp_path_factory.mktemp("transcripts") / "p.annotator"
    opened = Store.create(path, "pw", Strength(10, 1, 1))
    card.set_up_project(opened, "Nyutdannede i hjemmetjenesten")
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _undo_afterwards(store: Store) -> Iterator[None]:
    """Every test leaves the project as it found it."""
    before = len(store.history.done)
    yield
    while len(store.history.done) > before:
        store.undo()


def records(store: Store) -> dict[str, dict[int, Any]]:
    """Everything in the project, as memory has it."""
    return {name: {row.id: row for row in store.project.tables[name]} for name in TABLES}


def on_disk(store: Store) -> dict[str, dict[int, Any]]:
    """Everything in the project, as the file has it."""
    return {name: dict(store._records(name)) for name in TABLES}


def coded(store: Store, document: int, seed: random.Random, count: int) -> list[int]:
    """Some units at random places, across turns too."""
    layer = min(layer.id for layer in store.project.layers)
    node = nodes.create_node(store, layer, f"Kode {seed.random()}")
    length = len(store.project.flat(document).text)
    found = set()
    while len(found) < count:
        start = seed.randrange(length - 2)
        unit = coding.code_range(store, document, start, seed.randrange(start + 1, min(length, start + 60)), node)
        found.update([unit] if unit is not None else [])
    return sorted(found)


def test_import_stores_what_was_read(store: Store) -> None:
    """Speakers, roles, stamps, pages and the exact source text are in the file."""
    [document] = transcripts.import_transcripts(store, [INTERVIEW])

    turns = store.project.turns_of(document)
    speakers = {s.label: s for s in store.project.speakers.where("document", document)}
    people = {p.id: p.pseudonym for p in store.project.participants}
    assert [t.text for t in turns] == [t.text for t in TURNS]
    assert [store.project.speakers[t.speaker].label for t in turns] == ["I", "A", "A", "I", "A"]
    assert people[speakers["A"].participant] == "P01"
    assert [(t.stamp, t.page) for t in turns] == [(t.stamp, t.page) for t in TURNS]
    assert records(store) == on_disk(store)


def test_a_failed_import_stores_nothing(store: Store) -> None:
    """A progress callback that raises (cancel) leaves neither documents nor participants behind."""
    before = records(store)

    def cancel(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        transcripts.import_transcripts(store, [INTERVIEW] * 3, cancel)

    assert records(store) == before == on_disk(store)


def test_participants_are_found_again_by_pseudonym(store: Store) -> None:
    """Two interviews with P01 are one participant."""
    transcripts.import_transcripts(store, [INTERVIEW, INTERVIEW])

    assert [p.pseudonym for p in store.project.participants] == ["P01"]


def words_of(store: Store, units: list[int]) -> dict[int, str]:
    """What each unit says now."""
    return {unit: store.project.text_of(unit) for unit in units}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32), st.lists(st.sampled_from("eeesjw"), max_size=8))
def test_random_corrections_keep_every_anchor(store: Store, number: int, steps: list[str]) -> None:
    """Edits, splits and joins leave a unit's words as they were unless the edit overlaps it; undo restores everything.

    Splitting replaces white space by a paragraph break and joining the reverse, so words are compared without it.
    """
    seed = random.Random(number)
    begun = len(store.history.done)
    [document] = transcripts.import_transcripts(store, [INTERVIEW])
    units = coded(store, document, seed, 6)
    states, undoable = [records(store)], [len(store.history.done)]
    for step in steps:
        before = {unit: store.project.ranges_of(unit)[0] for unit in units}
        words = words_of(store, units)
        touched = _STEPS[step](store, document, seed)
        store.end_burst()
        after = words_of(store, units)
        for unit in units:
            start, end = before[unit]
            if touched is None or end <= touched[0] or start >= touched[1]:
                assert after[unit].split() == words[unit].split()
        assert records(store) == on_disk(store)
        if len(store.history.done) > undoable[-1]:
            states.append(records(store))
            undoable.append(len(store.history.done))
    for expected in reversed(states[:-1]):
        store.undo()
        assert records(store) == expected == on_disk(store)
    while len(store.history.done) > begun:
        store.undo()


def _edit(store: Store, document: int, seed: random.Random) -> tuple[int, int]:
    flat = store.project.flat(document)
    turn = seed.choice(flat.turns)
    start, end = sorted((seed.randint(0, len(turn.text)), seed.randint(0, len(turn.text))))
    if seed.random() < 0.4:
        end = start
    new = "".join(seed.choice("xyz 🙂ø\n") for _ in range(seed.randint(0, 6)))
    transcripts.edit_turn(store, turn.id, start, end, new)
    return flat.position(turn.id, start), flat.position(turn.id, end)


def _split(store: Store, document: int, seed: random.Random) -> None:
    """At white space: a cut inside a word makes two words of it, in units too."""
    turn = seed.choice(store.project.flat(document).turns)
    places = [at for at, letter in enumerate(turn.text) if letter == " "] + [0, len(turn.text)]
    transcripts.split_turn(store, turn.id, seed.choice(places))


def _join(store: Store, document: int, seed: random.Random) -> None:
    turns = store.project.flat(document).turns
    if len(turns) > 1:
        row = seed.randrange(len(turns) - 1)
        transcripts.join_turns(store, turns[row].id, turns[row + 1].id)


def _whole(store: Store, document: int, seed: random.Random) -> tuple[int, int]:
    flat = store.project.flat(document)
    turn = seed.choice(flat.turns)
    transcripts.set_turn_text(store, turn.id, turn.text.upper())
    return flat.position(turn.id, 0), flat.position(turn.id, len(turn.text))


_STEPS = {"e": _edit, "s": _split, "j": _join, "w": _whole}


def unit_on(store: Store, document: int, words: str) -> int:
    """A unit on the first place where these words stand."""
    start = store.project.flat(document).text.index(words)
    node = nodes.create_node(store, min(layer.id for layer in store.project.layers), words)
    unit = coding.code_range(store, document, start, start + len(words), node)
    assert unit is not None
    return unit


def test_two_corrections_in_one_turn_leave_the_unit_between_them(store: Store) -> None:
    """A name replaced before and one after a coded stretch of the same turn: the unit says what it said."""
    [document] = transcripts.import_transcripts(store, [INTERVIEW])
    unit = unit_on(store, document, "spurte om jeg")
    turn = store.project.turns_of(document)[2]

    transcripts.set_turn_text(store, turn.id, "Og så ringte [søster] 🙂 og spurte om jeg hadde [gjort det].")

    assert store.project.text_of(unit) == "spurte om jeg"
    assert store.project.turns[turn.id].text.startswith("Og så ringte [søster] 🙂")


def test_a_burst_of_typing_is_undone_at_once(store: Store) -> None:
    """Keystrokes in one turn join one action; undo takes back all of them and the anchors with them."""
    [document] = transcripts.import_transcripts(store, [INTERVIEW])
    unit = unit_on(store, document, "mye på én gang")
    before = records(store)
    turn = store.project.turns_of(document)[1].id

    for place, letter in enumerate("Altså, "):
        transcripts.edit_turn(store, turn, place, place, letter)

    assert store.project.turns[turn].text.startswith("Altså, Ja, eh")
    assert store.project.text_of(unit) == "mye på én gang"
    store.undo()
    assert records(store) == before


def test_the_place_is_right_after_an_edit_before_it(store: Store) -> None:
    """A unit on page 3 stands on page 3 after earlier turns were edited, split and joined (A4)."""
    [document] = transcripts.import_transcripts(store, [INTERVIEW])
    unit = unit_on(store, document, "ikke hadde tid")
    turns = store.project.turns_of(document)

    transcripts.edit_turn(store, turns[0].id, 0, 3, "Vil")
    transcripts.split_turn(store, turns[1].id, 32)
    assert (place_of(store.project, unit).page, place_of(store.project, unit).paragraph) == (3, 6)
    transcripts.join_turns(store, turns[2].id, turns[3].id)

    assert (place_of(store.project, unit).page, place_of(store.project, unit).paragraph) == (3, 5)


def test_a_split_copies_no_time_stamp(store: Store) -> None:
    """The new paragraph did not begin at the old one's time."""
    [document] = transcripts.import_transcripts(store, [INTERVIEW])
    turn = store.project.turns_of(document)[2]

    new = transcripts.split_turn(store, turn.id, 12)

    assert store.project.turns[turn.id].stamp == 9000
    assert store.project.turns[new].stamp is None
    assert store.project.turns[new].speaker == turn.speaker


def test_status_takes_an_interview_out_of_the_count_and_loses_nothing(store: Store) -> None:
    """Set aside with a reason, an interview is no longer counted; its units stay (A7)."""
    [document, other] = transcripts.import_transcripts(store, [INTERVIEW, INTERVIEW])
    unit = unit_on(store, document, "nøklene")

    transcripts.set_status(store, document, "pilot", "Prøveintervju")

    assert [d.id for d in store.project.ordered_documents(included_only=True)] == [other]
    assert store.project.documents[document].status_reason == "Prøveintervju"
    assert store.project.text_of(unit) == "nøklene"


def test_a_deleted_interview_comes_back_whole(store: Store) -> None:
    """Undo of a deletion restores turns, speakers, units, labels and memos."""
    [document] = transcripts.import_transcripts(store, [INTERVIEW])
    unit_on(store, document, "nøklene")
    memos.add_memo(store, "Husk konteksten.", target="document", target_id=document)
    before = records(store)

    transcripts.delete_document(store, document)
    gone = records(store)
    store.undo()

    assert not any(gone[table] for table in ("document", "turn", "speaker", "unit", "span", "label", "memo"))
    assert records(store) == before == on_disk(store)


def test_a_name_used_as_label_stays_outside(store: Store) -> None:
    """The participant's pseudonym stands in its place; roles and letters are kept as they are."""
    turns = (DraftTurn("Hva skjedde?", "I", "\x1a: "), DraftTurn("Ingenting.", "Kari Nordli", "\n\x1a: "))
    speakers = (DraftSpeaker("I", 1, 2, "interviewer"), DraftSpeaker("Kari Nordli", 1, 1, "participant", "P07"))
    transcripts.import_transcripts(store, [Transcript("Intervju 7", turns, "txt", speakers)])

    assert {speaker.label for speaker in store.project.speakers} == {"I", "P07"}
    assert not any("Kari" in turn.lead for turn in store.project.turns)
