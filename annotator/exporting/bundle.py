"""Several files that leave together: in one zip file, or as they are in a folder."""

import os
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from annotator.exporting.progress import Progress, silent
from annotator.exporting.taking import Taken

STAMP = (2026, 1, 1, 0, 0, 0)
"""The time of every member, so that the same project gives the same file."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """`files` makes them in their order, by name (`Intervjuer/01 Lærer.txt`); `check` raises NotReadBack."""

    files: Callable[[Taken, str], Sequence[tuple[str, bytes]]]
    check: Callable[[Taken, str, Mapping[str, bytes]], None]

    def write_zip(self, taken: Taken, path: Path, part: str = "", on_progress: Progress = silent) -> int:
        """Write them into one zip file."""
        made = self.files(taken, part)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for number, (name, data) in enumerate(made):
                on_progress(number, len(made))
                put_member(package, name, data)
        return 0

    def check_zip(self, taken: Taken, path: Path, part: str = "") -> None:
        """Read the zip file back. Raises NotReadBack."""
        with zipfile.ZipFile(path) as package:
            self.check(taken, part, {name: package.read(name) for name in package.namelist()})

    def write_folder(self, taken: Taken, folder: Path, part: str = "", on_progress: Progress = silent) -> int:
        """Write them into a folder that is there and empty."""
        made = self.files(taken, part)
        for number, (name, data) in enumerate(made):
            on_progress(number, len(made))
            path = folder / PurePosixPath(name)
            path.parent.mkdir(exist_ok=True)
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        return 0

    def check_folder(self, taken: Taken, folder: Path, part: str = "") -> None:
        """Read every file of the folder back. Raises NotReadBack."""
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        self.check(taken, part, {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths})


def put_member(package: zipfile.ZipFile, name: str, data: bytes) -> None:
    """Put a file into a zip file."""
    member = zipfile.ZipInfo(name, STAMP)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o600 << 16
    package.writestr(member, data)
