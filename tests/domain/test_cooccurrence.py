"""Which nodes go together."""

from hypothesis import given

from annotator.domain.codebook import carriers, counts, descendants
from annotator.domain.cooccurrence import cooccurrence
from annotator.domain.project import Project
from tests.domain.analysed import projects


@given(projects())
def test_it_is_the_same_from_either_side(project: Project) -> None:
    """A with B is B with A; on the diagonal stands what the codebook counts."""
    size = counts(project)
    for overlapping in (False, True):
        pairs = cooccurrence(project, overlapping)

        assert all(pairs[other, one] == units for (one, other), units in pairs.items())
        assert all(len(units) == size[one] for (one, other), units in pairs.items() if one == other)


@given(projects())
def test_on_the_same_unit_means_both_labels(project: Project) -> None:
    """Without overlap, the units of a pair carry both; nothing else does, but for nodes that stand under each other."""
    carried, pairs = carriers(project), cooccurrence(project)
    nodes = [node.id for node in project.nodes if not node.binned]
    for one in nodes:
        for other in nodes:
            related = one in descendants(project, other) or other in descendants(project, one)
            both = carried[one] & carried[other] if one == other or not related else set()

            assert pairs.get((one, other), frozenset()) == both


@given(projects())
def test_overlap_means_a_shared_character(project: Project) -> None:
    """With overlap, a unit counts when it carries one of the two and meets the other in a unit that shares text."""
    carried, pairs = carriers(project), cooccurrence(project, overlapping=True)
    for (one, other), units in pairs.items():
        expected = {
            unit
            for here, there in ((one, other), (other, one))
            for unit in carried[here]
            if any(_meet(project, unit, near) for near in carried[there])
        }

        assert units == expected


def _meet(project: Project, one: int, other: int) -> bool:
    if project.units[one].document != project.units[other].document:
        return False
    [(a, b)], [(c, d)] = project.ranges_of(one), project.ranges_of(other)
    return max(a, c) < min(b, d)


@given(projects())
def test_the_count_of_a_pair_is_the_number_of_its_units(project: Project) -> None:
    """Pairs are counted at once and gathered when looked at: both say the same, in both directions."""
    for overlapping in (False, True):
        pairs = cooccurrence(project, overlapping)

        for (one, other), size in pairs.sizes.items():
            assert len(pairs[one, other]) == len(pairs[other, one]) == size
        assert len(pairs) == len(list(pairs))
