"""What is one participant's in interviews of her own and with others."""

import pytest

from annotator.confidentiality.withdrawal import erase, preview
from annotator.domain.belongings import belongings, turns_of_person, words_in
from annotator.domain.places import participant_of
from annotator.storage.soundness import faults
from annotator.storage.store import Store


def test_everybody_has_what_is_theirs(sample: Store) -> None:
    """Each turn is at most one participant's; a unit is hers by the same rule that names her in every table."""
    project = sample.project
    owners: dict[int, list[int]] = {}
    for person in project.participants:
        for turns in turns_of_person(project, person.id).values():
            for turn in turns:
                owners.setdefault(turn.id, []).append(person.id)
        for unit in belongings(project, person.id).units:
            speaker = participant_of(project, unit)
            assert speaker is None or speaker.id == person.id

    assert owners
    assert all(len(found) == 1 for found in owners.values())


def test_a_units_own_words_are_in_the_unit(sample: Store) -> None:
    """Every part of what `words_in` gives stands in the unit, and in a turn of hers."""
    project = sample.project
    for person in project.participants:
        said = [turn.text for turns in turns_of_person(project, person.id).values() for turn in turns]
        for unit in project.units:
            for part in filter(None, words_in(project, unit.id, person.id).split(" (…) ")):
                assert part in project.text_of(unit.id)
                assert any(part in text for text in said)


@pytest.mark.parametrize("place", range(6))
def test_whoever_withdraws_the_others_are_untouched(sample: Store, place: int) -> None:
    """The file is sound, turns of others read as before, and each unit that stays keeps the words that are not hers."""
    project = sample.project
    people = sorted(project.participants, key=lambda p: p.id)
    person = people[place % len(people)].id
    told = preview(project, person)
    hers = told.hers
    named = {key[1] for key in told.texts() if key[0] == "turn"}
    turns = {t.id: t.text for t in project.turns if t.id not in hers.turns and t.document not in hers.documents}
    whole = {u.id: project.text_of(u.id) for u in project.units if u.id not in hers.units | hers.cut.keys()}
    erase(sample, person, told.texts())

    assert faults(sample) == []
    assert {t.id for t in project.turns} == turns.keys()
    assert all(t.text == turns[t.id] for t in project.turns if t.id not in named)
    assert {u.id for u in project.units} == whole.keys() | hers.cut.keys()
    assert all(len(project.text_of(u)) >= len(text) or named for u, text in whole.items())
    assert belongings(project, person).turns == frozenset()
