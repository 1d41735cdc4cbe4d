"""Participants and their attributes: stored, changed, removed, and all of it undone."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import people, transcripts
from annotator.storage.store import Store


def interview(*pseudonyms: str) -> Transcript:
    """A group interview in which each participant says one thing."""
    turns = tuple(DraftTurn(f"Jeg er med, sa {name}.", name) for name in pseudonyms)
    speakers = tuple(DraftSpeaker(name, role="participant", participant=name) for name in pseudonyms)
    return Transcript("Gruppe", turns, "txt", speakers, kind="group")


def cells(store: Store) -> dict[tuple[str, str], str]:
    """Every value by pseudonym and attribute name."""
    project = store.project
    return {
        (project.participants[v.participant].pseudonym, project.attributes[v.attribute].name): v.value
        for v in project.attribute_values
    }


def test_a_value_is_set_changed_and_taken_away(store: Store) -> None:
    """A participant has at most one value of an attribute; the empty string removes it."""
    person, age = people.add_participant(store, "P01"), people.add_attribute(store, "Alder", "number")

    people.set_value(store, person, age, "41")
    people.set_value(store, person, age, "42")
    assert cells(store) == {("P01", "Alder"): "42"}
    people.set_value(store, person, age, "")

    assert cells(store) == {}


def test_a_block_of_values_is_one_action(store: Store) -> None:
    """What is pasted is undone at once; only cells that change are written."""
    one, two = people.add_participant(store, "P01"), people.add_participant(store, "P02")
    age, place = people.add_attribute(store, "Alder", "number"), people.add_attribute(store, "Fylke")
    people.set_value(store, one, age, "41")

    people.set_values(store, [(one, age, "42"), (one, place, "Nordland"), (two, place, "Troms"), (two, age, "")])

    assert cells(store) == {("P01", "Alder"): "42", ("P01", "Fylke"): "Nordland", ("P02", "Fylke"): "Troms"}
    store.undo()
    assert cells(store) == {("P01", "Alder"): "41"}


def test_removing_a_participant_leaves_her_turns(store: Store) -> None:
    """Her speaker stands unattributed, her values go, and undo brings both back."""
    [document] = transcripts.import_transcripts(store, [interview("P01", "P02")])
    person = next(p.id for p in store.project.participants if p.pseudonym == "P01")
    people.set_value(store, person, people.add_attribute(store, "Alder"), "41")

    people.remove_participant(store, person)

    speakers = {s.label: s.participant for s in store.project.speakers.where("document", document)}
    assert speakers["P01"] is None
    assert speakers["P02"] is not None
    assert cells(store) == {}
    assert len(store.project.turns_of(document)) == 2
    store.undo()
    assert cells(store) == {("P01", "Alder"): "41"}
    assert {s.label: s.participant for s in store.project.speakers.where("document", document)}["P01"] == person


def test_a_new_participant_comes_last(store: Store) -> None:
    """After one was removed, a new one still stands after all the others."""
    first = people.add_participant(store, "P01")
    for name in ("P02", "P03"):
        people.add_participant(store, name)
    people.remove_participant(store, first)

    people.add_participant(store, "P00")

    ordered = sorted(store.project.participants, key=lambda p: (p.position, p.id))
    assert [p.pseudonym for p in ordered] == ["P02", "P03", "P00"]


def test_removing_an_attribute_takes_its_values_only(store: Store) -> None:
    """The other columns keep what they have."""
    person = people.add_participant(store, "P01")
    age, place = people.add_attribute(store, "Alder"), people.add_attribute(store, "Fylke", never_export=True)
    people.set_values(store, [(person, age, "41"), (person, place, "Nordland")])

    people.remove_attribute(store, age)

    assert cells(store) == {("P01", "Fylke"): "Nordland"}
    assert [a.never_export for a in store.project.attributes] == [True]


STEP = st.tuples(st.sampled_from("pavvrx"), st.integers(0, 5), st.integers(0, 5), st.sampled_from(["", "1", "Ås"]))


def take(store: Store, kind: str, one: int, two: int, value: str) -> None:
    """One step of a random session; a step that has nothing to act on does nothing."""
    persons, attributes = [p.id for p in store.project.participants], [a.id for a in store.project.attributes]
    if kind == "p":
        people.add_participant(store, f"P{one}{two}")
    elif kind == "a":
        people.add_attribute(store, f"A{one}{two}")
    elif kind == "v" and persons and attributes:
        people.set_value(store, persons[one % len(persons)], attributes[two % len(attributes)], value)
    elif kind == "r" and persons:
        people.remove_participant(store, persons[one % len(persons)])
    elif kind == "x" and attributes:
        people.remove_attribute(store, attributes[two % len(attributes)])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEP, max_size=12))
def test_undo_walks_back_through_every_state(store: Store, steps: list[tuple[str, int, int, str]]) -> None:
    """Whatever is added, set and removed, undo gives each earlier table again, and redo each later one."""
    begun = len(store.history.done)
    states = [(cells(store), [p.pseudonym for p in store.project.participants])]
    for step in steps:
        before = len(store.history.done)
        take(store, *step)
        if len(store.history.done) > before:
            states.append((cells(store), [p.pseudonym for p in store.project.participants]))
    for expected in reversed(states[:-1]):
        store.undo()
        assert (cells(store), sorted(p.pseudonym for p in store.project.participants)) == (
            expected[0],
            sorted(expected[1]),
        )
    for expected in states[1:]:
        store.redo()
        assert cells(store) == expected[0]
    while len(store.history.done) > begun:
        store.undo()
