"""Switching the pseudonym scheme: whatever says the old name says the new one, and undo restores it all."""

from typing import Any

from annotator.domain.project import TABLES
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import chapter, coding, memos, nodes, people, transcripts
from annotator.storage.actions.register import add_entry
from annotator.storage.actions.replacing import replace_everywhere
from annotator.storage.actions.schemes import rename_participant, use_scheme
from annotator.storage.soundness import faults
from annotator.storage.store import Store

TURNS = (
    DraftTurn("Hva sa Solbrith?", "I", lead="\x1a: "),
    DraftTurn("Solbriths ord var klare.", "P01", lead="\n\n\x1a: "),
    DraftTurn("Ja.", "P02", lead="\n\n\x1a: "),
)
SPEAKERS = (
    DraftSpeaker("I", role="interviewer"),
    DraftSpeaker("P01", role="participant", participant="P01"),
    DraftSpeaker("P02", role="participant", participant="P02"),
)


def worked_in(store: Store) -> tuple[int, int, int]:
    """An interview where P01 is spoken of; document, and the two participants."""
    [document] = transcripts.import_transcripts(store, [Transcript("Intervju P01", TURNS, "txt", SPEAKERS)])
    one, two = sorted(person.id for person in store.project.participants)
    entry = add_entry(store, "name", "P01", participant=one)
    replace_everywhere(store, {"Solbrith": entry}, None, originals_are_lost=True)
    return document, one, two


def records(store: Store) -> dict[str, dict[int, Any]]:
    """Everything in the project."""
    return {name: {row.id: row for row in store.project.tables[name]} for name in TABLES}


def test_everything_follows(store: Store) -> None:
    """Labels, replacements in the text, memo, condensation, heading and chapter, in one step that undo takes back."""
    document, *_ = worked_in(store)
    node = nodes.create_node(store, coding.code_layer(store), "Kode")
    nodes.update_node(store, node, heading="Slik sier P01 det")
    unit = coding.code_range(store, document, 0, len("Hva sa P01?"), node)
    assert unit is not None
    coding.write_unit_text(store, unit, store.project.ordered_columns()[0].id, "P01s ord, ikke P010")
    memo = memos.add_memo(store, "P02 er uenig med P01")
    item = chapter.add_text(store, node, "Her møtes P01 og P02.")
    before = records(store)

    use_scheme(store, "names")

    project = store.project
    assert [p.pseudonym for p in project.participants] == ["Ariel", "Bo"]
    assert sorted(s.label for s in project.speakers) == ["Ariel", "Bo", "I"]
    assert [t.text for t in project.turns_of(document)] == ["Hva sa Ariel?", "Ariels ord var klare.", "Ja."]
    assert project.nodes[node].heading == "Slik sier Ariel det"
    assert project.column_text(unit, project.ordered_columns()[0].id) == "Ariels ord, ikke P010"
    assert project.memos[memo].text == "Bo er uenig med Ariel"
    assert project.outline[item].text == "Her møtes Ariel og Bo."
    assert project.documents[document].title == "Intervju Ariel"
    assert project.text_of(unit) == "Hva sa Ariel?"
    assert project.info.scheme == "names"
    assert faults(store) == []
    store.undo()
    assert records(store) == before


def test_two_may_swap(store: Store) -> None:
    """A pasted column that gives each the other's pseudonym changes both, and neither twice."""
    document, one, two = worked_in(store)
    memo = memos.add_memo(store, "P01, så P02")

    people.fill_table(store, {one: {"pseudonym": "P02"}, two: {"pseudonym": "P01"}}, [], [])

    assert store.project.memos[memo].text == "P02, så P01"
    assert store.project.turns_of(document)[1].text == "P02s ord var klare."
    labels = {s.participant: s.label for s in store.project.speakers}
    assert (labels[one], labels[two]) == ("P02", "P01")


def test_one_is_renamed_by_hand(store: Store) -> None:
    """In the table or by its own action, the replacements in the text follow."""
    document, one, two = worked_in(store)
    people.update_participant(store, one, pseudonym="Jonas")
    assert store.project.turns_of(document)[1].text == "Jonas’ ord var klare."

    rename_participant(store, one, "Eli")
    rename_participant(store, two, "B")

    assert store.project.turns_of(document)[1].text == "Elis ord var klare."
    assert [p.pseudonym for p in store.project.participants] == ["Eli", "B"]


def test_letters_are_looked_for_with_care(store: Store) -> None:
    """A as a name is changed; a value, and the words «I» and «a», are not."""
    one = people.add_participant(store, "A")
    other = people.add_participant(store, "I")
    attribute = people.add_attribute(store, "Karakter")
    people.set_value(store, one, attribute, "A")
    memo = memos.add_memo(store, "I dag sa A ja. Vi så a og b.")

    use_scheme(store, "numbers")

    assert store.project.memos[memo].text == "I dag sa P01 ja. Vi så a og b."
    assert store.project.attribute_values.first("participant", one).value == "A"  # type: ignore[union-attr]
    assert store.project.participants[other].pseudonym == "P02"


def test_a_letter_that_begins_a_sentence_follows_too(store: Store) -> None:
    """«A og B …» and its genitive; «A man …» is nobody."""
    worked_in(store)
    use_scheme(store, "numbers")
    memo = memos.add_memo(store, "P01 og P02 er enige. P01s ord teller.")
    use_scheme(store, "letters")
    assert store.project.memos[memo].text == "A og B er enige. As ord teller."

    article = memos.add_memo(store, "A man came.")
    use_scheme(store, "names")
    assert store.project.memos[memo].text.startswith("Ariel og Bo er enige.")
    assert store.project.memos[article].text == "A man came."
