"""Where something is written before it counts: beside its place, and there only once it was read back."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.exporting.errors import FolderNotEmpty
from annotator.storage.connection import put_in_place
from annotator.storage.failures import drop


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """A file to write; it gets its name when all went well. What was there before stands until then."""
    beside = path.with_name(path.name + ".part")
    try:
        yield beside
        put_in_place(beside, path)
    finally:
        drop(beside)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A folder to fill. The one asked for is new or empty, and stays so until all went well. Raises FolderNotEmpty.

    An empty one is kept and filled, not replaced: it may be a stick. What a power cut leaves is there to be seen.
    """
    there = path.is_dir()
    if (path.exists() and not there) or (there and any(path.iterdir())):
        raise FolderNotEmpty(path.name)
    made = Path(tempfile.mkdtemp(prefix=f"{path.name}.", suffix=".part", dir=path if there else path.parent))
    try:
        yield made
        if there:
            _move_up(made)
        else:
            made.rename(path)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _move_up(made: Path) -> None:
    """Everything to the folder around it, or nothing."""
    names = [one.name for one in made.iterdir()]
    try:
        for name in names:
            (made / name).rename(made.parent / name)
    except OSError:
        for name in names:
            if not (made / name).exists():
                (made.parent / name).rename(made / name)
        raise
