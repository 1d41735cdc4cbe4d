"""The bars of the main job: coding, taking back, scrolling, correcting. By keys, in the whole window."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench.figures import Bar, Figure, grown, percentile
from tests.bench.projects import Workload
from tests.bench.screen import Desk, desk, each, run_events

Clocked = tuple[float, float | None]
"""Milliseconds by the wall's clock, or by the one a bar names; and those of the window's thread."""

FRAME = 16.7
"""Milliseconds of one frame at 60 Hz."""

TIMES = 150
TIMES_SMALL = 40
"""At 1× and 4× of the work, which only show how the cost grows."""
WARM_UP = 10
"""Codings before the clock counts: fonts, brackets and shares of the first ones are worked out once."""


ADD = Bar("add a unit by key: on disk and repainted, p99", "15", FRAME)
REMOVE = Bar("remove a unit by key, p99", "101", FRAME)
UNDO = Bar("undo, p99", "101", FRAME)
REDO = Bar("redo, p99", "101", FRAME)
ADD_BIG = Bar("200,000 words: add a unit, p99", "1,400", FRAME)
REMOVE_BIG = Bar("200,000 words: remove a unit, p99", "1,400", FRAME)
UNDO_BIG = Bar("200,000 words: undo, p99", "1,400", FRAME)
REDO_BIG = Bar("200,000 words: redo, p99", "1,400", FRAME)
STEP = Bar("scroll a step, p99 (processor)", "–", 8)
PAGE = Bar("scroll a page, p99 (processor)", "6.5 (median)", 8)
STEP_BIG = Bar("200,000 words: scroll a step, p99 (processor)", "–", 8)
PAGE_BIG = Bar("200,000 words: scroll a page, p99 (processor)", "–", 8)
TYPE = Bar("a key typed while correcting, p99 (processor)", "45", 8)
TYPE_BIG = Bar("200,000 words: a key typed, p99 (processor)", "455", 8)
LEAVE = Bar("200,000 words: what was typed stored, correcting left", "75,000", FRAME)

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
KEYS = (
    (Qt.Key.Key_1, _NONE, 1),
    (Qt.Key.Key_Z, _CONTROL, 0),
    (Qt.Key.Key_Z, _CONTROL | _SHIFT, 1),
    (Qt.Key.Key_Delete, _NONE, 0),
)
"""Code, undo, redo, remove; how many units more than before there are then."""

STD_BARS = (ADD, REMOVE, UNDO, REDO, STEP, PAGE, TYPE, None)
BIG_BARS = (ADD_BIG, REMOVE_BIG, UNDO_BIG, REDO_BIG, STEP_BIG, PAGE_BIG, TYPE_BIG, LEAVE)


def measure(work: Workload) -> Iterator[Figure]:
    """All of them, over interviews of usual length in growing projects, and over one text that grows."""
    for bars, paths in ((STD_BARS, work.std), (BIG_BARS, work.big)):
        steps = [_measure_one(path, TIMES if path == paths[-1] else TIMES_SMALL) for path in paths]
        for bar, values in zip(bars, zip(*steps, strict=True), strict=True):
            if bar is not None:
                processor = values[-1][1]
                yield grown(bar, [clocked for clocked, _ in values], processor)


def _measure_one(path: Path, times: int) -> tuple[Clocked, ...]:
    with desk(path) as at:
        coded = _coding(at, times)
        return (*coded, *((value, None) for value in (*_scrolling(at), *_correcting(at))))


def _coding(at: Desk, times: int) -> tuple[Clocked, ...]:
    """Each unit is made, undone, redone and removed, at places all over the interview; by both clocks."""
    chance = random.Random(1)
    values: list[list[float]] = []
    own: list[list[float]] = []
    for _ in range(WARM_UP + times):
        start = chance.randrange(len(at.text) - 300)
        at.view.reveal(start, start + 200)
        at.view.select_range(start, start + chance.randrange(40, 280))
        at.view.setFocus()
        units = len(at.store.project.units)
        took, used = [], []
        for key, modifiers, more in KEYS:
            run_events()
            start_own = time.thread_time()
            took += each(1, lambda key=key, modifiers=modifiers: QTest.keyClick(at.view, key, modifiers))  # type: ignore[misc]
            used.append((time.thread_time() - start_own) * 1000)
            assert len(at.store.project.units) == units + more
            at.view.setFocus()
        values.append(took)
        own.append(used)
    add, undo, redo, remove = zip(_percentiles(values), _percentiles(own), strict=True)
    return add, remove, undo, redo


def _percentiles(rows: list[list[float]]) -> list[float]:
    return [percentile(list(column)) for column in zip(*rows[WARM_UP:], strict=True)]


def _scrolling(at: Desk) -> tuple[float, float]:
    """Down the text, as with wheel and page keys; the time of the window's own thread."""
    bar = at.view.verticalScrollBar()
    bar.setValue(0)
    steps = each(200, lambda: bar.setValue(bar.value() + 60), time.thread_time)
    bar.setValue(0)
    count = min(200, bar.maximum() // bar.pageStep())
    pages = each(count, lambda: bar.setValue(bar.value() + bar.pageStep()), time.thread_time)
    return percentile(steps), percentile(pages)


def _correcting(at: Desk) -> tuple[float, float]:
    """A sentence typed into the middle of the text, and the end of correcting."""
    sentence = "og saa sa hun at det hadde vart en lang dag " * 4
    at.pane.set_correcting(True)
    at.view.setFocus()
    place = at.text.index(" ", len(at.text) // 2) + 1
    at.view.reveal(place, place + 1)
    letters = iter(sentence)
    typed = each(len(sentence), lambda: QTest.keyClicks(at.view, next(letters)), time.thread_time)
    left = each(1, lambda: at.pane.set_correcting(False))
    assert sentence in at.text
    return percentile(typed), left[0]
