"""Archives that are the same whenever and wherever they are made: sorted, without owners, all of one time."""

import lzma
import os
import platform
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from steps import ROOT

X86 = ("x86_64", "AMD64")
FILTERS = (*([{"id": lzma.FILTER_X86}] if platform.machine() in X86 else []), {"id": lzma.FILTER_LZMA2, "preset": 9})
"""Machine code packs better when it is told apart first, and dictionaries of 64 MB are read anywhere."""

EARLIEST = 315532800
"""1980: ZIP files know no time before it."""


def source_time() -> int:
    """The time everything gets: what SOURCE_DATE_EPOCH says, else that of the last commit."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not said.isdigit():
        answer = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        said = answer.stdout.strip()
    return max(int(said) if said.isdigit() else EARLIEST, EARLIEST)


def files_in(folder: Path) -> Iterator[Path]:
    """Everything in a folder, each folder before what is in it, in one order on all machines."""
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)


def tar_xz(folder: Path, target: Path, time: int) -> None:
    """Pack what is in `folder`, as root's: folders and what may be executed 755, all else 644."""
    with (
        lzma.open(target, "wb", check=lzma.CHECK_CRC32, filters=FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in (folder, *files_in(folder)):
            name = path.relative_to(folder).as_posix()
            entry = tar.gettarinfo(path, "." if name == "." else f"./{name}")
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = time
            entry.mode = 0o777 if entry.issym() else 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
            if entry.islnk():  # two names of one file: PyInstaller makes none, and a tree must not depend on it
                entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
            if entry.isreg():
                with path.open("rb") as content:
                    tar.addfile(entry, content)
            else:
                tar.addfile(entry)


def zip_folder(folder: Path, target: Path, top: str, time: int, more: Mapping[str, Path]) -> None:
    """Pack what is in `folder` below a folder `top`, and `more` files by name beside it."""
    day = datetime.fromtimestamp(time, UTC).timetuple()[:6]
    content = {path.relative_to(folder).as_posix(): path for path in files_in(folder) if path.is_file()}
    with zipfile.ZipFile(target, "w") as packed:
        for name, path in sorted((content | dict(more)).items()):
            entry = zipfile.ZipInfo(f"{top}/{name}", day)
            entry.external_attr = (0o755 if path.suffix in (".exe", ".dll", ".pyd") else 0o644) << 16
            packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)


def ar(members: Mapping[str, bytes], target: Path, time: int) -> None:
    """Write the kind of archive a .deb is."""
    with target.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, content in members.items():
            file.write(f"{name:<16}{time:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode())
            file.write(content + b"\n" * (len(content) % 2))
