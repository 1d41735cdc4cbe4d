"""Places where a file cannot be written: a full disk, somebody else's folder. Real ones, where the system lets us."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534


@contextmanager
def small_disk(kib: int) -> Iterator[Path]:
    """A file system of its own with this much room."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-disk-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("may not mount a small disk here (needs root)")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)
        folder.rmdir()


@contextmanager
def read_only_disk() -> Iterator[Path]:
    """A file system that takes nothing, not even the removal of a file that is not there."""
    with small_disk(64) as folder:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        yield folder


def outcome_without_rights(attempt: Callable[[], object]) -> str:
    """What `attempt` raises (its class name, or `nothing`) when run without root's rights, in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            attempt()
            name = "nothing"
        except BaseException as error:  # noqa: BLE001 – the name is the result
            name = type(error).__name__
        os.write(writer, name.encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        return pipe.read()
