"""Ticks and readings: dated, undoable, taken back."""

from annotator.storage.actions import progress
from annotator.storage.store import Store


def test_a_point_is_ticked_once_and_unticked(store: Store) -> None:
    """With the day; ticking what is ticked does nothing."""
    progress.tick_step(store, "free.read.read", True)
    progress.tick_step(store, "free.read.read", True)
    ticks = list(store.project.step_ticks)
    assert [(tick.step, len(tick.at)) for tick in ticks] == [("free.read.read", 19)]

    progress.tick_step(store, "free.read.read", False)
    assert not len(store.project.step_ticks)
    store.undo()
    assert list(store.project.step_ticks) == ticks


def test_an_interview_is_read_more_than_once(sample: Store) -> None:
    """Each time is kept, the last one can be taken back."""
    document = sample.project.ordered_documents()[0].id
    progress.add_reading(sample, document)
    second = progress.add_reading(sample, document)
    assert sample.project.readings.count("document", document) == 2

    progress.remove_reading(sample, second)
    assert sample.project.readings.count("document", document) == 1
