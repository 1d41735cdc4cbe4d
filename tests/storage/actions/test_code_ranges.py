"""Coding many search hits at once."""

from annotator.storage.actions import coding
from annotator.storage.store import Store


def test_many_hits_become_units_in_one_action(sample: Store) -> None:
    """Equal and blank ranges count once or not at all; one undo takes everything back."""
    project = sample.project
    first, second = (document.id for document in project.ordered_documents()[:2])
    node = coding.code_layer(sample)
    code = next(n.id for n in project.nodes if n.layer == node)
    text = project.flat(first).text
    blank = text.index(" ")
    before = len(project.units), len(project.labels)

    made = coding.code_ranges(sample, [(first, 0, 2), (second, 0, 3), (first, 0, 2), (first, blank, blank + 1)], code)

    assert made == 2
    assert (len(project.units), len(project.labels)) == (before[0] + 2, before[1] + 2)
    sample.undo()
    assert (len(project.units), len(project.labels)) == before


def test_an_existing_unit_of_the_same_range_gets_the_label(sample: Store) -> None:
    """No second unit on the same words; an idea becomes coded; a label it has is not given twice."""
    project = sample.project
    idea = next(u for u in project.units if u.status == "idea" and len(project.spans_of(u.id)) == 1)
    code = next(n.id for n in project.nodes if n.layer == coding.code_layer(sample))
    place = (idea.document, *project.ranges_of(idea.id)[0])
    units = len(project.units)

    assert coding.code_ranges(sample, [place], code) == 1
    assert coding.code_ranges(sample, [place], code) == 0
    assert len(project.units) == units
    assert project.units[idea.id].status == "coded"
    assert [label.node for label in project.labels_of(idea.id)] == [code]
