"""The bars of leaving and arriving: REFI-QDA out and in, of interviews with 100 units each."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.importing.projects import read_incoming
from annotator.storage.actions.taking_in import take_in
from tests.bench.figures import Bar, Figure, best, grown, once
from tests.bench.projects import Workload, new_project, open_project
from tests.exporting.refi.written import write_qdpx

WRITE = Bar("REFI-QDA export of 5,000 codings, read back", "1,030", 300)
READ = Bar("REFI-QDA import of 5,000 codings, of another program", "–", 1500)
READ_OWN = Bar("REFI-QDA import of 5,000 codings, of Annotator", "–", 1500)
_OURS = "annotator.json"


def measure(work: Workload) -> Iterator[Figure]:
    """Export, and import of a package with our own part and of one without."""
    with TemporaryDirectory() as folder:
        written, own, others = [], [], []
        for path in work.std:
            package = Path(folder) / f"{path.stem}.qdpx"
            store = open_project(path)
            written.append(best(_writing(store.project, package), 3))
            store.close()
            own.append(_reading(package))
            others.append(_reading(_without_ours(package)))
    yield grown(WRITE, written)
    yield grown(READ, others)
    yield grown(READ_OWN, own)


def _writing(project: object, package: Path) -> Callable[[], None]:
    return lambda: write_qdpx(project, package)  # type: ignore[arg-type]


def _reading(package: Path) -> float:
    """From the file to one committed action in an empty project."""
    with TemporaryDirectory() as folder:
        store = new_project(Path(folder) / "p.annotator")
        value = once(lambda: take_in(store, read_incoming(package).project))
        assert len(store.project.units)
        store.close()
    return value


def _without_ours(package: Path) -> Path:
    """The package as another program would have written it."""
    other = package.with_name(f"other-{package.name}")
    with zipfile.ZipFile(package) as whole, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as made:
        for name in whole.namelist():
            if name != _OURS:
                made.writestr(name, whole.read(name))
    return other
