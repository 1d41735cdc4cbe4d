"""Where she is in her method, for the question a new entry of the reflexive journal begins with."""

from typing import Literal

from annotator.domain.methods import Method, Step
from annotator.domain.project import Project

Stage = Literal["reading", "coding", "themes", "writing"]
_OF_THEMES = ("themes", "wall", "overview")


def current_step(project: Project, method: Method) -> Step:
    """The step she ticked something in last, or the one after it once all its points are ticked; at first the first."""
    ticked = {tick.step: tick.at for tick in project.step_ticks}
    steps = list(method.steps)
    keys = [[method.tick_key(step, point) for point in step.points] for step in steps]
    last = [max((ticked.get(key, "") for key in of_step), default="") for of_step in keys]
    at = max(range(len(steps)), key=lambda number: (last[number], number)) if any(last) else 0
    is_done = bool(keys[at]) and all(key in ticked for key in keys[at])
    return steps[min(at + 1, len(steps) - 1) if is_done else at]


def stage_of(step: Step) -> Stage:
    """What is done in a step of any method."""
    if "read" in step.facts:
        return "reading"
    if step.page == "chapter":
        return "writing"
    return "themes" if step.page in _OF_THEMES else "coding"
