"""A bar, what was measured for it, and the table both are printed in."""

import gc
import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """One line of the table: what, QualCoder's figure on the same workload, our bar, and the unit."""

    what: str
    peer: str
    limit: float
    unit: str = "ms"


@dataclass(frozen=True)
class Figure:
    """A measurement for a bar; `grown` are the figures at 1×, 4× and 16× of the work, where that was measured.

    `processor` is what the window's own thread took of it, where that was measured: the rest of a wall clock's figure
    is the disk and, on a machine that does other things, waiting.
    """

    bar: Bar
    value: float
    grown: tuple[float, ...] = ()
    processor: float | None = None

    @property
    def verdict(self) -> str:
        """Whether the bar is met; `waited` when only the waiting of a busy machine misses it."""
        if self.met:
            return "met"
        return "waited" if self.processor is not None and self.processor <= self.bar.limit and is_busy() else "MISSED"

    @property
    def met(self) -> bool:
        """Whether the bar is met."""
        return self.value <= self.bar.limit


def is_busy() -> bool:
    """Whether other programs keep the processors busy."""
    return hasattr(os, "getloadavg") and os.getloadavg()[0] > (os.cpu_count() or 1) * 0.75


def once(work: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def best(work: Callable[[], object], runs: int = 5) -> float:
    """Milliseconds of the quickest of several runs: what the work costs when the machine is not doing other things."""
    return min(once(work) for _ in range(runs))


def percentile(values: list[float], share: float = 0.99) -> float:
    """The value that `share` of the values stay below."""
    return statistics.quantiles(values, n=1000, method="inclusive")[int(share * 1000) - 1]


def grown(bar: Bar, values: list[float], processor: float | None = None) -> Figure:
    """A figure whose value is that of the whole work, the last of those measured at 1×, 4× and 16×."""
    return Figure(bar, values[-1], tuple(values), processor)


def print_head(title: str) -> None:
    """The head of one part of the table."""
    print(f"\n{title:58}  {'QualCoder':>21} {'bar':>8} {'measured':>8} {'':10} 1× / 4× / 16× of the work")


def print_figure(figure: Figure) -> None:
    """One line: the bar, and what was measured."""
    bar = figure.bar
    steps = " / ".join(f"{value:,.1f}" for value in figure.grown)
    own = f" (processor {figure.processor:,.1f})" if figure.processor is not None else ""
    clocked = f"{bar.limit:>8,.1f} {figure.value:>8,.1f}"
    print(
        f"{bar.what:58}  {bar.peer:>21} {clocked} {bar.unit:3} {figure.verdict:6} {steps}{own}",
        flush=True,
    )
