"""What she has done of her method: steps ticked off, interviews read through."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepTick:
    """A point of the method's checklist that she calls done; `step` is its key in the template (see `methods`)."""

    id: int = 0
    uuid: str = ""
    step: str = ""
    at: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """She read an interview through from beginning to end."""

    id: int = 0
    uuid: str = ""
    document: int = 0
    at: str = ""
