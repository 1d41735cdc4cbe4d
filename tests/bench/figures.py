"""The bars of the design, the peer's figures, and how a measurement is printed beside them."""

import gc
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
    """A measurement for a bar; `grown` are the figures at 1×, 4× and 16× of the work, where that was measured."""

    bar: Bar
    value: float
    grown: tuple[float, ...] = ()

    @property
    def met(self) -> bool:
        """Whether the bar is met."""
        return self.value <= self.bar.limit


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


def print_table(figures: list[Figure]) -> None:
    """Every bar with what was measured."""
    width = max(len(figure.bar.what) for figure in figures)
    print(f"{'':{width}}  {'QualCoder':>22}  {'bar':>10}  {'measured':>10}        1x / 4x / 16x")
    for figure in figures:
        bar = figure.bar
        grown = " / ".join(f"{value:,.1f}" for value in figure.grown)
        verdict = "met" if figure.met else "MISSED"
        print(
            f"{bar.what:{width}}  {bar.peer:>22}  {bar.limit:>7,.1f} {bar.unit}"
            f"  {figure.value:>7,.1f} {bar.unit}  {verdict:6}  {grown}"
        )
