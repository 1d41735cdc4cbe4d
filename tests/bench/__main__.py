"""Prints every figure beside its bar: `python -m tests.bench [PART…]`; exit code 1 when a bar is missed.

Milliseconds are those of a clock on the wall, except where a line says `processor`: that is the time of the window's
own thread, which other programs hardly touch. Interview texts are made up, files are encrypted, the widgets are real.
"""

import importlib
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.figures import Figure, is_busy, print_figure, print_head
from tests.bench.projects import Workload, make_workload

PARTS = {
    "start": "Start and memory",
    "window": "Showing",
    "coding": "Coding and correcting",
    "file": "Files and search",
    "quote": "Quotation check",
    "exchange": "Exchange with other programs",
}
"""`start` comes first: what this process has loaded stays in memory and would never be cold."""


def main(wanted: list[str]) -> int:
    """Measure some parts or all."""
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        print(f"no such part: {' '.join(unknown)}; there are: {' '.join(PARTS)}", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_CONFIG"] = folder
        work = make_workload(Path(folder) / "work")
        found = [figure for name in PARTS if not wanted or name in wanted for figure in _measure(name, work)]
    _warn_of_load()
    missed = [figure.bar.what for figure in found if not figure.met]
    print(f"\n{len(found) - len(missed)} of {len(found)} bars met.")
    return 1 if missed else 0


def _warn_of_load() -> None:
    """Say so when other programs have kept the processors busy."""
    if is_busy():
        load, processors = os.getloadavg()[0], os.cpu_count()
        print(f"\nNot a quiet machine: load {load:.1f} on {processors} processors. The figures are too high;")
        print("`waited` stands where only waiting for other programs missed the bar.")


def _measure(name: str, work: Workload) -> list[Figure]:
    found = []
    print_head(PARTS[name])
    for figure in importlib.import_module(f"tests.bench.{name}_bars").measure(work):
        print_figure(figure)
        found.append(figure)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
