"""Where she is in her method, by her own ticks."""

from annotator.domain.journal import current_step, stage_of
from annotator.storage.actions.progress import tick_step
from annotator.storage.store import Store
from annotator.storage.templates import template_of, templates


def test_the_first_step_before_anything_is_ticked(sample: Store) -> None:
    """Reading comes first."""
    method = template_of(sample.project)

    assert current_step(sample.project, method) is method.steps[0]
    assert stage_of(method.steps[0]) == "reading"


def test_a_step_goes_on_until_all_its_points_are_ticked(sample: Store) -> None:
    """Then it is the next one; the last stays."""
    method = template_of(sample.project)
    first, last = method.steps[0], method.steps[-1]
    for point in first.points:
        assert current_step(sample.project, method) is first
        tick_step(sample, method.tick_key(first, point), True)
    assert current_step(sample.project, method) is method.steps[1]
    for point in last.points:
        tick_step(sample, method.tick_key(last, point), True)
    assert current_step(sample.project, method) is last


def test_every_step_of_every_method_has_a_stage() -> None:
    """All four are met, and each method ends with themes or writing or a final coding."""
    found = {stage_of(step) for method in templates().values() for step in method.steps}

    assert found == {"reading", "coding", "themes", "writing"}
