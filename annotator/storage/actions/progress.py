"""What she has done of her method: points of the checklist ticked, interviews read through."""

from annotator.domain.progress import Reading, StepTick
from annotator.storage.store import Store, now


def tick_step(store: Store, step: str, ticked: bool) -> None:
    """Call a point of the checklist done, today, or not done after all."""
    if bool(store.project.step_ticks.count("step", step)) == ticked:
        return
    with store.action("tick_step") as writer:
        if ticked:
            writer.insert(StepTick(step=step, at=now()))
        else:
            writer.delete_where("step_tick", step=step)


def add_reading(store: Store, document: int) -> int:
    """Note that she has read an interview from beginning to end; she may do so many times."""
    with store.action("add_reading") as writer:
        return writer.insert(Reading(document=document, at=now()))


def remove_reading(store: Store, reading: int) -> None:
    """Take back that she read an interview through."""
    with store.action("remove_reading") as writer:
        writer.delete("reading", reading)
