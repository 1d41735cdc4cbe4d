"""The bars that need a process of their own: how soon the window stands, and how much memory it takes."""

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Bar, Figure, grown
from tests.bench.projects import PASSPHRASE, STEPS, Workload, open_project, quote_units

WARM = Bar("process start to usable window, warm", "8,400", 300)
COLD = Bar("process start to usable window, cold", "9,700", 600)
OPEN_MEMORY = Bar("memory with a project open", "787", 120, "MB")
PEAK_MEMORY = Bar("memory at most, after DOCX and PDF of 5,000 quotes", "1,028", 250, "MB")

_ROOT = Path(__file__).parents[2]


def measure(work: Workload) -> Iterator[Figure]:
    """All of them that this system lets itself be asked for."""
    _start()
    yield Figure(WARM, min(_start() for _ in range(5)))
    if hasattr(os, "posix_fadvise"):
        yield Figure(COLD, min(_start_cold() for _ in range(2)))
    if Path("/proc/self/status").exists():
        yield grown(OPEN_MEMORY, [_memory(path)[0] for path in work.std])
        yield grown(PEAK_MEMORY, [_memory(_quoted(work, 5000 // step))[1] for step in STEPS])


def _memory(path: Path) -> tuple[float, float]:
    """Megabytes with a project open, and at most after its report."""
    opened, peak = _probe("memory_probe", str(path), PASSPHRASE).split()
    return float(opened), float(peak)


def _quoted(work: Workload, quotes: int) -> Path:
    """The whole project with so many quotes in its chapter."""
    path = work.folder / f"quoted{quotes}.annotator"
    path.write_bytes(work.std[-1].read_bytes())
    store = open_project(path)
    quote_units(store, quotes)
    store.close()
    return path


def _start() -> float:
    """Milliseconds by a clock that all processes share."""
    return float(_probe("start_probe", repr(time.time())))


def _start_cold() -> float:
    """As the first start of a day: what the program needs is not in the page cache."""
    folders = {_ROOT, *(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib"))}
    for folder in folders:
        for name in ("annotator", "resources") if folder == _ROOT else (".",):
            _let_go(folder / name)
    return _start()


def _let_go(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            file = os.open(path, os.O_RDONLY)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def _probe(module: str, *arguments: str) -> str:
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    return subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True).stdout
