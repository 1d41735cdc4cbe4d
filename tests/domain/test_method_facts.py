"""What a step says of the project: every fact of every template, counted as everywhere else."""

import pytest

from annotator.domain.method_facts import Facts
from annotator.domain.methods import FACTS, FACTS_OF
from annotator.storage.actions import coding, consent, memos, nodes, progress, transcripts
from annotator.storage.store import Store
from annotator.storage.templates import templates

NAMES = sorted({name for method in templates().values() for step in method.steps for name in step.facts})


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_of_a_template_is_found(sample: Store, name: str) -> None:
    """None is beyond what it is a part of, and days come in order."""
    fact = Facts(sample.project).fact(name)

    assert fact.count >= 0
    assert not fact.total or fact.count <= fact.total
    assert fact.first <= fact.last


def test_no_fact_is_without_use() -> None:
    """Every one that there is stands in some template."""
    assert {name.partition(":")[0] for name in NAMES} == {*FACTS, *FACTS_OF}


def test_readings_are_counted_once_for_an_interview(sample: Store) -> None:
    """Read twice is still one interview, with the first and the last day."""
    document = sample.project.ordered_documents()[0].id
    progress.add_reading(sample, document)
    progress.add_reading(sample, document)
    fact = Facts(sample.project).fact("read")

    assert (fact.count, fact.total) == (1, 4)
    assert len(fact.first) == len("2026-11-27")


def test_what_is_set_aside_counts_nowhere(sample: Store) -> None:
    """An interview that is a pilot takes its units, its readings and its texts along."""
    before = {name: Facts(sample.project).fact(name) for name in ("interviews", "read", "units", "column:condensation")}
    document = sample.project.ordered_documents()[0]
    progress.add_reading(sample, document.id)
    coded = sum(bool(sample.project.labels_of(unit.id)) for unit in sample.project.units.where("document", document.id))
    transcripts.set_status(sample, document.id, "pilot")
    after = {name: Facts(sample.project).fact(name) for name in before}

    assert after["interviews"].count == before["interviews"].count - 1
    assert after["read"].count == 0
    assert after["units"].count == before["units"].count - coded
    assert after["column:condensation"].total == after["units"].count


def test_what_is_written_of_a_unit_counts_before_there_is_a_code(sample: Store) -> None:
    """Giorgi transforms, and IPA notes, before anything is coded: such a unit is one of those written about."""
    before = Facts(sample.project).fact("column:condensation")
    document = sample.project.ordered_documents()[0].id
    unit = coding.mark_idea(sample, document, 0, 12)
    assert unit is not None
    column = sample.project.text_columns.first("slot", "condensation")
    assert column is not None
    coding.write_unit_text(sample, unit, column.id, "Opptakeren går")
    after = Facts(sample.project).fact("column:condensation")

    assert (after.count, after.total) == (before.count + 1, before.total + 1)


def test_frozen_words_are_in_no_fact(sample: Store) -> None:
    """A participant who has had her words restricted is left out as in every other count."""
    before = Facts(sample.project).fact("units").count
    person = next(iter(sample.project.participants)).id
    consent.set_restricted(sample, person, restricted=True)

    assert Facts(sample.project).fact("units").count < before


def test_nodes_of_a_level_without_those_in_the_bin(sample: Store) -> None:
    """Whatever the level is called."""
    before = Facts(sample.project).fact("layer:theme").count
    theme = next(n for n in sample.project.nodes if sample.project.layers[n.layer].slot == "theme")
    nodes.bin_node(sample, theme.id)

    assert Facts(sample.project).fact("layer:theme").count == before - 1


def test_units_in_two_categories(sample: Store) -> None:
    """What should part the units and does not is found, also through the codes below."""
    before = Facts(sample.project).fact("twice:theme").count
    themes = [n.id for n in sample.project.nodes if sample.project.layers[n.layer].slot == "theme"]
    document = sample.project.ordered_documents()[0].id
    unit = coding.code_range(sample, document, 0, 40, themes[0])
    assert unit is not None
    assert Facts(sample.project).fact("twice:theme").count == before

    coding.add_label(sample, unit, themes[1])
    assert Facts(sample.project).fact("twice:theme").count == before + 1


def test_an_empty_memo_is_none(sample: Store) -> None:
    """What was only begun says nothing yet."""
    before = Facts(sample.project).fact("memos:method").count
    memos.add_memo(sample, " ", "method")
    assert Facts(sample.project).fact("memos:method").count == before

    memos.add_memo(sample, "Hele materialet.", "method")
    assert Facts(sample.project).fact("memos:method").count == before + 1
