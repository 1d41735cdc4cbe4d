"""New codes by interview, against a project small enough to count by hand."""

from annotator.domain.saturation import new_codes
from annotator.storage.actions import coding, nodes
from annotator.storage.actions.consent import set_restricted
from annotator.storage.actions.transcripts import set_status
from annotator.storage.store import Store


def figures(store: Store) -> list[tuple[int, int, int]]:
    """Used, new and so far, in her order."""
    return [(point.used, point.new, point.so_far) for point in new_codes(store.project)]


def test_the_sum_of_new_codes_is_what_there_is_in_the_end(sample: Store) -> None:
    """The sample: every code in use is new exactly once, and the line never falls."""
    project = sample.project
    found = new_codes(project)
    codes = {n.id for n in project.nodes if not n.binned and project.layers[n.layer].kind == "code"}
    counted = project.counted_documents()
    used = {lb.node for lb in project.labels if project.units[lb.unit].document in counted} & codes

    assert sum(point.new for point in found) == found[-1].so_far == len(used)
    assert [point.so_far for point in found] == sorted(point.so_far for point in found)
    assert [point.document for point in found] == [d.id for d in project.ordered_documents(included_only=True)]


def test_a_code_is_new_where_it_is_used_first(sample: Store) -> None:
    """One more code in the second interview is new there; used in the first too, it is new there instead."""
    project = sample.project
    first, second = [d.id for d in project.ordered_documents(included_only=True)][:2]
    before = figures(sample)
    unit, node = coding.code_with_new(sample, second, 3, 9, coding.code_layer(sample), "Noe nytt")
    after = figures(sample)
    assert after[1] == (before[1][0] + 1, before[1][1] + 1, before[1][2] + 1)
    assert unit in new_codes(project)[1].units

    coding.code_range(sample, first, 3, 9, node)
    assert figures(sample)[0][1] == before[0][1] + 1
    assert figures(sample)[1][1] == before[1][1]


def test_themes_and_the_bin_are_no_codes(sample: Store) -> None:
    """A theme given directly brings nothing new; a code in the bin is gone."""
    document = sample.project.ordered_documents(included_only=True)[0].id
    theme = next(n.id for n in sample.project.nodes if sample.project.layers[n.layer].kind == "theme")
    before = figures(sample)
    coding.code_range(sample, document, 3, 9, theme)
    assert figures(sample) == before
    _, node = coding.code_with_new(sample, document, 12, 20, coding.code_layer(sample), "Noe nytt")
    nodes.bin_node(sample, node)
    assert figures(sample) == before


def test_only_what_counts_is_counted(sample: Store) -> None:
    """An interview that is not included is in no line; words of a restricted participant bring nothing."""
    documents = [d.id for d in sample.project.ordered_documents(included_only=True)]
    set_status(sample, documents[0], "excluded")
    assert [point.document for point in new_codes(sample.project)] == documents[1:]
    sample.undo()
    person = next(s.participant for s in sample.project.speakers.where("document", documents[0]) if s.participant)
    set_restricted(sample, person, True)
    assert documents[0] not in {point.document for point in new_codes(sample.project) if point.used}
