"""A project opened in the window, then exported twice as the window does it; prints two numbers of megabytes."""

import re
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain.project import Project
from annotator.ui.tasks import Task, Tasks
from tests.bench.screen import desk, run_events, wait_for


def _megabytes(name: str) -> float:
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) / 1024


def _export(project: Project, target: Path, _task: Task) -> None:
    from annotator.reporting.export import export_report  # as in the window, not before something is exported
    from annotator.reporting.settings import settings_of

    export_report(project, target, settings_of(project.info))


def main(path: Path) -> None:
    """Measure one project file."""
    with desk(path) as at, TemporaryDirectory() as folder:
        opened, tasks, project = _megabytes("VmRSS"), Tasks(), at.session.project
        for suffix in (".docx", ".pdf"):
            target = Path(folder) / f"report{suffix}"
            tasks.start(Task(partial(_export, project, target)))
            wait_for(lambda: not tasks.running)
            assert target.exists()
        run_events()
        print(opened, _megabytes("VmHWM"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
