"""D7: a restricted participant is in no count and no report, and her words can be neither coded nor corrected."""

import pytest

from annotator.domain.belongings import belongings, turns_of_person, words_in
from annotator.domain.codebook import count_units, counts, recounted, units_with
from annotator.domain.project import Project
from annotator.domain.restriction import counted, frozen_documents
from annotator.domain.voices import included_participants
from annotator.reporting.chapter import build_report
from annotator.storage.actions import chapter, coding, nodes, transcripts
from annotator.storage.actions.consent import set_restricted
from annotator.storage.actions.schemes import rename_participant
from annotator.storage.errors import Restricted
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.reporting.chosen import chosen


def person(project: Project, pseudonym: str) -> int:
    return next(p.id for p in project.participants if p.pseudonym == pseudonym)


def alone(store: Store) -> tuple[int, int]:
    """A participant who gave an interview alone, and that interview."""
    for participant in store.project.participants:
        hers = belongings(store.project, participant.id)
        if hers.documents and not hers.shared:
            return participant.id, min(hers.documents)
    raise AssertionError


def in_group(store: Store) -> tuple[int, int]:
    """A participant of a group interview who has units there, and that interview."""
    for participant in store.project.participants:
        hers = belongings(store.project, participant.id)
        if hers.shared and hers.units:
            return participant.id, min(hers.shared)
    raise AssertionError


def test_no_count_takes_her(sample: Store) -> None:
    """Her units leave every count and list, in whatever way it is reckoned; lifted, they are back."""
    project = sample.project
    participant, document = alone(sample)
    before = counts(project)
    everyone = len(included_participants(project))
    set_restricted(sample, participant, restricted=True)
    after = counts(project)
    hers = {unit.id for unit in project.units.where("document", document)}

    assert sum(after.values()) < sum(before.values())
    assert len(included_participants(project)) == everyone - 1
    assert all(count == count_units(project, node) for node, count in after.items())
    assert recounted(project, set(after)) == after
    assert not hers & {unit.id for unit in units_with(project, set(after))}
    set_restricted(sample, participant, restricted=False)
    assert counts(project) == before


def test_in_a_group_only_her_words_go(sample: Store) -> None:
    """The others of a group interview still count; a unit with a word of hers does not."""
    project = sample.project
    participant, document = in_group(sample)
    before = {unit.id for unit in project.units if counted(project)(unit)}
    set_restricted(sample, participant, restricted=True)
    after = {unit.id for unit in project.units if counted(project)(unit)}

    assert before - after == {u for u in before if words_in(project, u, participant)}
    assert any(project.units[unit].document == document for unit in after)
    assert document in project.counted_documents()


def test_no_report_holds_her(sample: Store) -> None:
    """Neither her quotes nor her pseudonym are in the chapter or its appendices."""
    participant, _ = alone(sample)
    turns = [turn.text for found in turns_of_person(sample.project, participant).values() for turn in found]
    pseudonym = sample.project.participants[participant].pseudonym
    settings = chosen(analysis="all")
    before = repr(build_report(sample.project, settings).report)
    set_restricted(sample, participant, restricted=True)
    quoted = [text for text in turns if len(text) > 60 and text[:60] in before]

    assert quoted
    assert f"Run(text='{pseudonym}'" in before
    after = repr(build_report(sample.project, settings).report)
    assert not [text for text in quoted if text[:60] in after]
    assert f"Run(text='{pseudonym}'" not in after


@pytest.mark.parametrize("what", ["code", "edit", "unit", "text", "label", "recode", "delete", "chapter"])
def test_her_interview_cannot_be_worked_on(sample: Store, what: str) -> None:
    """Coding, correcting, rewriting a unit, its text or its labels is refused and leaves all as it was."""
    participant, document = alone(sample)
    unit = next(u.id for u in sample.project.units.where("document", document) if sample.project.labels_of(u.id))
    code = sample.project.labels_of(unit)[0].node
    fresh = nodes.create_node(sample, coding.code_layer(sample), "Ny kode")
    set_restricted(sample, participant, restricted=True)
    before = sample.db.execute("SELECT count(*), max(id) FROM action").fetchall()
    turn = sample.project.turns_of(document)[1]
    column = sample.project.ordered_columns()[0].id
    attempts = {
        "code": lambda: coding.code_range(sample, document, 0, 12, fresh),
        "edit": lambda: transcripts.edit_turn(sample, turn.id, 0, 1, "X"),
        "unit": lambda: coding.set_golden(sample, unit, not sample.project.units[unit].golden),
        "text": lambda: coding.write_unit_text(sample, unit, column, "noe helt annet"),
        "label": lambda: coding.add_label(sample, unit, fresh),
        "recode": lambda: coding.replace_label(sample, unit, code, fresh),
        "delete": lambda: transcripts.delete_document(sample, document),
    }
    if what == "chapter":
        chapter.write_summary(sample, fresh, "summary", "Det går an å skrive videre.")
        assert sample.undo_name == "write_summary"
        return
    with pytest.raises(Restricted):
        attempts[what]()

    assert sample.db.execute("SELECT count(*), max(id) FROM action").fetchall() == before
    assert faults(sample) == []


def test_the_codebook_is_still_hers_to_order(sample: Store) -> None:
    """Merging codes takes a frozen unit's label along, and undo brings it back."""
    participant, document = alone(sample)
    unit = next(u.id for u in sample.project.units.where("document", document) if sample.project.labels_of(u.id))
    code = sample.project.labels_of(unit)[0].node
    fresh = nodes.create_node(sample, coding.code_layer(sample), "Ny kode")
    set_restricted(sample, participant, restricted=True)
    nodes.merge_nodes(sample, [code], fresh)
    assert fresh in {label.node for label in sample.project.labels_of(unit)}
    sample.undo()

    assert code in {label.node for label in sample.project.labels_of(unit)}


def test_her_name_can_still_be_changed(sample: Store) -> None:
    """A replacement in her interview is no work on her words: she is called otherwise, there too."""
    participant, document = alone(sample)
    set_restricted(sample, participant, restricted=True)
    rename_participant(sample, participant, "Bibi")
    turn = sample.project.turns_of(document)[1]
    with sample.action("replace_terms") as writer:
        writer.update("turn", turn.id, text=turn.text + " [sted]")

    assert sample.project.participants[participant].pseudonym == "Bibi"
    assert sample.project.turns[turn.id].text.endswith("[sted]")


def test_other_interviews_are_free(sample: Store) -> None:
    """Where no frozen participant speaks, coding goes on."""
    participant, _ = alone(sample)
    set_restricted(sample, participant, restricted=True)
    free = next(d.id for d in sample.project.documents if d.id not in frozen_documents(sample.project))
    node = nodes.create_node(sample, coding.code_layer(sample), "Fritt")

    assert coding.code_range(sample, free, 0, 20, node) is not None
